/** Changes of files that people write: exact, once, and in the form that the file has. */
import ts from 'typescript';

const WIDTH = 160;

const parse = (file: string, source: string) => ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);

/** The first array literal of a file that a test accepts. */
function findArray(file: string, source: string, accepts: (array: ts.ArrayLiteralExpression) => boolean): ts.ArrayLiteralExpression | undefined {
  let found: ts.ArrayLiteralExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (found) return;
    if (ts.isArrayLiteralExpression(node) && accepts(node)) found = node;
    else ts.forEachChild(node, visit);
  };
  visit(parse(file, source));
  return found;
}

/** Whether an array is the value of a constant of this name. */
export function isConstant(array: ts.ArrayLiteralExpression, name: string): boolean {
  let parent: ts.Node = array.parent;
  while (ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent)) parent = parent.parent;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) && parent.name.text === name;
}

interface Insertion {
  file: string;
  source: string;
  /** Finds the array. */
  array: (array: ts.ArrayLiteralExpression) => boolean;
  /** The array in words, for the message when it is not there. */
  arrayName: string;
  /** How many of the array's elements stand before the new one. */
  position: (elements: ts.NodeArray<ts.Expression>) => number;
  /** The new element, given its indentation. */
  element: (indent: string) => string;
}

/**
 * Puts an element into an array literal, in one line or one a line as the array is.
 * @throws if the array is not there
 */
export function insertElement({file, source, array: accepts, arrayName, position, element}: Insertion): string {
  const array = findArray(file, source, accepts);
  if (!array) throw new Error(`${file} has no ${arrayName} any more, which this command changes: make the change by hand, or teach scripts/new the new form`);
  const {elements} = array;
  const texts = elements.map((item) => item.getText());
  const start = array.getStart();
  const outer = source.slice(source.lastIndexOf('\n', start) + 1).match(/^ */)?.[0] ?? '';
  const indent = `${outer}  `;
  const at = position(elements);
  const isOneLine = !source.slice(start, array.end).includes('\n');
  if (isOneLine) {
    const line = [...texts.slice(0, at), element(indent), ...texts.slice(at)];
    const rest = source.slice(array.end).split('\n')[0] ?? '';
    const before = source.slice(source.lastIndexOf('\n', start) + 1, start);
    const text = `[${line.join(', ')}]`;
    const fits = !text.includes('\n') && before.length + text.length + rest.length <= WIDTH && texts.length > 0;
    const written = fits ? text : `[\n${line.map((item) => `${indent}${item},\n`).join('')}${outer}]`;
    return source.slice(0, start) + written + source.slice(array.end);
  }
  const added = `${indent}${element(indent)},\n`;
  const following = elements[at];
  if (following) {
    // Before the comments of the element that follows, which belong to it.
    const lineStart = source.lastIndexOf('\n', source.slice(0, following.getStart()).length - 1) + 1;
    const comments = ts.getLeadingCommentRanges(source, following.getFullStart()) ?? [];
    const first = comments.filter((comment) => comment.hasTrailingNewLine)[0];
    const offset = first ? source.lastIndexOf('\n', first.pos) + 1 : lineStart;
    return source.slice(0, offset) + added + source.slice(offset);
  }
  const last = elements[elements.length - 1];
  const close = source.lastIndexOf('\n', array.end - 1) + 1;
  const body = source.slice(0, close);
  const needsComma = last !== undefined && !elements.hasTrailingComma;
  const withComma = needsComma ? body.slice(0, last.end) + ',' + body.slice(last.end) : body;
  return withComma + added + source.slice(close);
}

/** Adds `import {name} from 'path';` among imports that are sorted by path; unchanged if it is there. */
export function insertImport(source: string, name: string, from: string): string {
  const line = `import {${name}} from '${from}';`;
  const lines = source.split('\n');
  if (lines.includes(line)) return source;
  const imports = lines.flatMap((text, index) => {
    const path = text.match(/^import (?!type )\{.*\} from '(\.\/[^']+)';$/)?.[1];
    return path ? [{path, index}] : [];
  });
  const after = imports.filter(({path}) => path.toLowerCase() < from.toLowerCase()).at(-1) ?? {index: (imports[0]?.index ?? 1) - 1};
  lines.splice(after.index + 1, 0, line);
  return lines.join('\n');
}

/** Adds a line to the end of a file; unchanged if it is there. */
export function appendLine(source: string, line: string): string {
  if (source.split('\n').includes(line)) return source;
  return source === '' || source.endsWith('\n') ? `${source}${line}\n` : `${source}\n${line}\n`;
}
