import fs from 'node:fs';
import path from 'node:path';
import type {Repository} from './types';

/**
 * The repository in a folder.
 * @param today the day that new facts are dated with, `YYYY-MM-DD`
 */
export function readRepository(root: string, today: string): Repository {
  const at = (file: string) => path.join(root, file);
  return {
    read: (file) => (fs.existsSync(at(file)) ? fs.readFileSync(at(file), 'utf8') : undefined),
    list: (folder) => (fs.existsSync(at(folder)) ? fs.readdirSync(at(folder)).sort() : []),
    today,
  };
}
