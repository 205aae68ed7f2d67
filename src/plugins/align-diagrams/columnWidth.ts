/** Characters that a monospaced line gives two columns: Han, full-width forms and their punctuation. */
export const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** Columns that a text takes in a monospaced line. */
export function columnWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}
