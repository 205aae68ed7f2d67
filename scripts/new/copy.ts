import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A copy of the repository's files, uncommitted ones included, with the packages linked: for tests that write into it. */
export function copyRepository(): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'guide-copy-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {encoding: 'utf8'}).split('\0');
  for (const file of files.filter((name) => name && fs.existsSync(name) && fs.statSync(name).isFile())) {
    fs.mkdirSync(path.dirname(path.join(copy, file)), {recursive: true});
    fs.copyFileSync(file, path.join(copy, file));
  }
  fs.symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  return copy;
}
