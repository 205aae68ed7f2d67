import type {DataModule} from '../../types';
import {readLiteral} from './literal';
import type {ReadText} from './readText';

/** Turns lines and columns into offsets. */
function lineStarts(content: string): number[] {
  const starts = [0];
  for (let at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const isPair = (value: object): value is {en: string; zh: string} =>
  Object.keys(value).length === 2 && typeof (value as {en?: unknown}).en === 'string' && typeof (value as {zh?: unknown}).zh === 'string';

/** Calls back with every string of a value: its path, and the English beside it where it is Chinese of a pair. */
function walkStrings(value: unknown, path: string, visit: (text: string, path: string, pair?: {en: string; zh: string}) => void): void {
  if (typeof value === 'string') return visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  const pair = isPair(value) ? value : undefined;
  for (const [key, item] of Object.entries(value)) {
    if (pair) visit(item as string, `${path}.${key}`, pair);
    else walkStrings(item, `${path}.${key}`, visit);
  }
}

/** Chinese words that a module names in order to refuse or explain them: neither English nor Chinese text of its own. */
const QUOTED = /\.(?:avoid|avoidBeside|except)\.\d+$|\.introductionSays$/;

const PLAIN = /^[\x20-\x7e]*$/;
const KEY = /(?:\w+|'[^'\n]*'|"[^"\n]*")\s*:\s*/y;

/** Names rows by their id, so that a path survives a reordering. */
function readablePath(exports: Record<string, unknown>, path: string): string {
  let value: unknown = exports;
  return path
    .split('.')
    .map((key) => {
      const inList = Array.isArray(value);
      value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
      const id = typeof value === 'object' && value !== null ? (value as {id?: unknown}).id : undefined;
      return inList && typeof id === 'string' ? id : key;
    })
    .join('.');
}

/** The texts of a data module that stand in it literally: all Chinese ones, and of English those that are not plain ASCII. */
export function moduleTexts(module: DataModule): ReadText[] {
  const starts = lineStarts(module.content);
  const texts: ReadText[] = [];
  walkStrings(module.exports, '', (text, dotted, pair) => {
    const path = dotted.slice(1);
    const locale = pair && path.endsWith('.zh') ? 'zh' : 'en';
    const position = module.positions.get(path);
    // Of English only unusual characters are ever looked at: thousands of texts need no places.
    if (!position || QUOTED.test(path) || (locale === 'en' && PLAIN.test(text))) return;
    const offset = (starts[position.line - 1] ?? 0) + position.column - 1;
    KEY.lastIndex = offset;
    const read = readLiteral(module.content, offset + (KEY.exec(module.content)?.[0].length ?? 0)) ?? readLiteral(module.content, offset);
    if (read?.value !== text) return;
    const where = readablePath(module.exports, path);
    texts.push({file: module.file, locale, kind: 'data', where, ...read, beside: locale === 'zh' ? pair?.en : undefined});
  });
  return texts;
}
