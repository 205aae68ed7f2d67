import {createHash} from 'node:crypto';
import fs from 'node:fs';

/** A digest of some texts, each told from the next. */
export function digestOf(texts: Iterable<string | Buffer>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}

/** A digest of files, by their names and what they hold. */
export const digestOfFiles = (files: readonly string[]): string => digestOf(files.flatMap((file) => [file, fs.readFileSync(file)]));
