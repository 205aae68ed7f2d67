import {noCharacters, type Characters} from './readText';

const SIMPLE: Record<string, string> = {n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0'};

/** What an escape sequence stands for, and how many characters it takes; `at` is the backslash. */
function readEscape(content: string, at: number): {text: string; length: number} {
  const rest = content.slice(at, at + 12);
  const code = rest.match(/^\\u\{([0-9a-fA-F]+)\}|^\\u([0-9a-fA-F]{4})|^\\x([0-9a-fA-F]{2})/);
  const hex = code?.[1] ?? code?.[2] ?? code?.[3];
  if (code && hex) return {text: String.fromCodePoint(parseInt(hex, 16)), length: code[0].length};
  const mark = rest[1] ?? '';
  return {text: SIMPLE[mark] ?? mark, length: 2};
}

/**
 * Reads the quoted string that begins at an offset of TypeScript or JSON, with the place of each character.
 * Undefined where none begins there, or where it is computed (`${…}`).
 */
export function readLiteral(content: string, start: number): Characters | undefined {
  const quote = content[start];
  if (quote !== "'" && quote !== '"' && quote !== '`') return undefined;
  const read = noCharacters();
  for (let index = start + 1; index < content.length;) {
    const unit = content[index] ?? '';
    if (unit === quote) return read;
    if (quote === '`' && unit === '$' && content[index + 1] === '{') return undefined;
    const {text, length} = unit === '\\' ? readEscape(content, index) : {text: unit, length: 1};
    for (let part = 0; part < text.length; part += 1) {
      read.at.push(index);
      read.after.push(index + length);
    }
    read.value += text;
    index += length;
  }
  return undefined;
}
