import ts from 'typescript';

/** What a parser stumbled over, in the words of the person who wrote it. */
interface Hint {
  /** What the parser says. */
  says?: RegExp;
  /** What stands where it says so. */
  here?: RegExp;
  /** What stands on the line. */
  line?: RegExp;
  how: string;
}

/** The first that fits is told. */
const HINTS: Hint[] = [
  {says: /Merge conflict/, how: 'Merge conflict: choose the version that shall stay, and delete the lines <<<<<<<, ======= and >>>>>>>'},
  {here: /^[‘’“”]/, how: "write straight quotes around a text: 'text'"},
  {here: /^[，：；（）【】｛｝]/u, how: 'outside of quotes, write , : ( ) [ ] { } in half width'},
  {says: /Unterminated string/, how: "the text has no closing quote on its line: add ' at its end, and write an apostrophe within it as ’"},
  {line: /\p{L}'\p{L}/u, how: 'the text ends at its apostrophe: write it as ’, or put the text between double quotes'},
  {says: /',' expected/, how: 'a comma is missing, here or at the end of the line above'},
  {says: /'[}\])]' expected/, how: 'a bracket is not closed: each { [ ( needs its } ] )'},
];

/** How to mend the first place at which a file cannot be read. */
export function syntaxHint(content: string, diagnostic: ts.Diagnostic): string {
  const reason = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
  const start = diagnostic.start ?? 0;
  const here = content.slice(start);
  const line = content.slice(content.lastIndexOf('\n', start - 1) + 1).split('\n')[0] ?? '';
  const hint = HINTS.find((each) => (each.says?.test(reason) ?? true) && (each.here?.test(here) ?? true) && (each.line?.test(line) ?? true));
  return hint?.how ?? `correct the line or the one above: ${reason}`;
}
