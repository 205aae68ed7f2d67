import type {Position} from './types';

/** The line and column, both from 1, of an offset in a text. */
export function positionAt(file: string, content: string, offset: number): Position {
  const before = content.slice(0, offset);
  const line = before.split('\n').length;
  return {file, line, column: offset - before.lastIndexOf('\n')};
}
