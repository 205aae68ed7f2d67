import fs from 'node:fs';
import path from 'node:path';

/** Writes a file of a cache, in a folder that may not be there yet. It is renamed into place: a build that is stopped leaves no half of it behind. */
export function writeWhole(file: string, content: string | Buffer): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(`${file}.part`, content);
  fs.renameSync(`${file}.part`, file);
}
