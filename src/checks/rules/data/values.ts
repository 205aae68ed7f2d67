import {remembered} from '../../remembered';
import type {DataModule, Position, Project} from '../../types';

/** A text of a data module with its place. */
export interface PlacedText {
  module: DataModule;
  /** The export and the keys that lead to the text, joined by dots. */
  path: string;
  /** The last key: `en`, `url`, `name`. */
  key: string;
  text: string;
  at: Position;
}

function collect(module: DataModule, value: unknown, path: string, found: PlacedText[]): void {
  const at = module.positions.get(path);
  // What was imported stands in its own module and is read there.
  if (!at) return;
  if (typeof value === 'string') found.push({module, path, key: path.slice(path.lastIndexOf('.') + 1), text: value, at});
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) collect(module, child, `${path}.${key}`, found);
}

/** Every text that stands in a data module, names and addresses too, each where it is written. */
export const textsOf = remembered((project: Project): PlacedText[] => {
  const found: PlacedText[] = [];
  for (const module of project.modules) {
    for (const [name, value] of Object.entries(module.exports)) collect(module, value, name, found);
  }
  return found;
});

/** The text as a message shows it: its beginning, in quotes. */
export function shown(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > length ? `${line.slice(0, length)}…` : line}"`;
}
