/** How a language opens a comment that runs to the end of the line. */
const HASH = ['bash', 'powershell', 'yaml', 'toml', 'ini', 'python', 'hcl', 'dockerfile', 'promql', 'rego', 'graphql'];
const SLASHES = ['ts', 'tsx', 'js', 'jsx', 'go', 'java', 'rust', 'hcl'];
const BLOCKS = ['ts', 'tsx', 'js', 'jsx', 'go', 'java', 'rust', 'hcl', 'css'];

const HAN = /\p{Script=Han}/u;

/** A line up to where its comment starts; marks inside quotes do not count. */
function withoutComment(line: string, marks: string[]): string {
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (quote) {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
    } else if (/["'`]/.test(sign)) quote = sign;
    else if ((at === 0 || /\s/.test(line[at - 1] ?? '')) && marks.some((mark) => line.startsWith(mark, at))) return line.slice(0, at);
  }
  return line;
}

/** A line of code without its comment, and the place it has in the block. */
export interface CodeLine {
  /** Counted from 0. */
  index: number;
  text: string;
}

/** The lines that a machine reads: comments and empty lines left out. */
export function codeLines(language: string, code: string): CodeLine[] {
  const marks = [...(HASH.includes(language) ? ['#'] : []), ...(SLASHES.includes(language) ? ['//'] : []), ...(language === 'sql' ? ['--'] : [])];
  const blank = (comment: string) => comment.replace(/[^\n]/g, '');
  let text = code;
  if (BLOCKS.includes(language)) text = text.replace(/\/\*[\s\S]*?\*\//g, blank);
  if (language === 'html' || language === 'xml') text = text.replace(/<!--[\s\S]*?-->/g, blank);
  return text
    .split('\n')
    .map((line, index) => ({index, text: withoutComment(line, marks).trimEnd()}))
    .filter((line) => line.text !== '');
}

const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
/** What a text in quotes makes a program do: run something, put a value in, open an address. */
const ACTIVE = /\$\([^)]*\)?|\$?\{[^}]*\}?|\$\w+|`[^`]*`|https?:\/\/[^\s"']+|%\w/g;

const active = (text: string) => (text.match(ACTIVE) ?? []).sort().join('\n');

/** Whether two lines say the same to a machine: equal but for texts in quotes, or behind a YAML key, that were translated. */
export function sameLine(language: string, en: string, zh: string): boolean {
  if (en === zh) return true;
  if (!HAN.test(zh) || active(en.replace(/^`|`$/g, '')) !== active(zh.replace(/^`|`$/g, ''))) return false;
  const [left, right] = [en.match(STRING) ?? [], zh.match(STRING) ?? []];
  let at = -1;
  const masked = (line: string) => {
    at = -1;
    return line.replace(STRING, (text) => ((at += 1), left[at] !== undefined && HAN.test(right[at] ?? '') ? '""' : text));
  };
  if (left.length === right.length && masked(en) === masked(zh)) return true;
  const key = (line: string) => line.match(/^\s*(?:- )?[\w.-]+: +(?=[^\s"'|>&*!{[])/)?.[0];
  return language === 'yaml' && key(zh) !== undefined && key(en) === key(zh) && HAN.test(zh.slice(key(zh)?.length));
}
