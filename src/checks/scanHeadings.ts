/**
 * What only a parser can tell from a heading, or from the end of a block of code: modules, definitions, tags over several lines, headings and
 * code in lists and quotes, underlined headings.
 */
const DOUBTFUL = [
  /^(?:export\b|import\b(?!.*from\s+['"][^'"]+['"];?\s*$))/,
  /^\s*\[[^\]]+\]:/,
  /^\s*<(?:!--|[a-z][^>]*$)/i,
  /^\s*(?:[>*+-]|\d{1,9}[.)])[ \t>*+-]*(?:#{1,6}(?:[ \t]|$)|`{3}|~{3})/,
  /^\s*=+\s*$/,
];
/** A line of dashes: a rule, or what makes a heading of the line above it. */
const DASHES = /^\s*-+\s*$/;
const HEADING = /^( *)#{1,6}(?: |$)/;
const FENCE = /^( *)(`{3,}|~{3,})(.*)$/;

/** A line of a page that is a heading; counted from 1. */
export interface HeadingLine {
  text: string;
  line: number;
  column: number;
}

interface Fence {
  indent: number;
  marks: string;
}

const count = (text: string, letter: string) => text.split(letter).length;

function isDoubtful(text: string, before: string | undefined): boolean {
  const isUnderlined = DASHES.test(text) && (before ?? '').trim() !== '';
  return isUnderlined || count(text, '{') !== count(text, '}') || DOUBTFUL.some((pattern) => pattern.test(text));
}

/** The block of code that a line opens. */
function fenceAt(text: string): Fence | undefined {
  const [, indent = '', marks, info = ''] = text.match(FENCE) ?? [];
  return marks === undefined || (marks.startsWith('`') && info.includes('`')) ? undefined : {indent: indent.length, marks};
}

const closes = (text: string, {marks}: Fence) => text.trim().startsWith(marks) && new Set(text.trim()).size === 1;

/** Whether a line stands to the left of the block of code that it should be in: that of a list ends with the list. */
const leaves = (text: string, {indent}: Fence) => text.trim() !== '' && text.slice(0, indent).trim() !== '';

/** The number of lines of the front matter. */
const frontMatterLines = (content: string): number => count(content.match(/^---\n[^]*?\n---(?:\n|$)/)?.[0] ?? '', '\n') - 1;

/**
 * The headings of a page by its lines, in a hundredth of the time that its syntax tree takes.
 * @returns undefined where the lines leave a doubt: the tree has the answer
 */
export function scanHeadings(content: string): HeadingLine[] | undefined {
  if (/[\r\t]/.test(content)) return undefined;
  const lines = content.split('\n');
  const found: HeadingLine[] = [];
  let fence: Fence | undefined;
  for (let index = frontMatterLines(content); index < lines.length; index++) {
    const text = lines[index] ?? '';
    if (fence) {
      if (leaves(text, fence)) return undefined;
      if (closes(text, fence)) fence = undefined;
      continue;
    }
    fence = fenceAt(text);
    if (fence) continue;
    if (isDoubtful(text, lines[index - 1])) return undefined;
    const indent = text.match(HEADING)?.[1];
    if (indent !== undefined) found.push({text: text.trim(), line: index + 1, column: indent.length + 1});
  }
  return fence ? undefined : found;
}
