import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {makeProject, readFiles} from '../../checks/project';
import {parseState, STATE_FILE, type State} from '../../l10n/drift/state';
import {translationStatus, type TranslationStatus} from '../../l10n/drift/status';
import {writeWhole} from '../writeWhole';

/**
 * The record of the translation.
 * @throws if it is missing or broken: without it nobody would be told what is outdated
 */
export function readState(siteDir: string): State {
  const file = path.join(siteDir, STATE_FILE);
  if (!fs.existsSync(file)) throw new Error(`${STATE_FILE} is missing: restore it from Git, or write it anew with npm run l10n:accept -- --all --reason "…"`);
  return parseState(fs.readFileSync(file, 'utf8'));
}

/** Where the last answer is kept: of a site's languages the second, and a build in which nothing was changed, need not compute it again. */
const KEPT = 'node_modules/.cache/translation-status.json';
/** The code that the answer depends on. */
const READERS = ['src/checks', 'src/l10n'];

/** A digest of all that decides the answer. */
function fingerprint(siteDir: string, files: ReadonlyMap<string, string>, today: string): string {
  const hash = createHash('sha256').update(today);
  for (const [file, content] of files) hash.update(file).update('\0').update(content).update('\0');
  for (const folder of READERS.map((name) => path.join(siteDir, name)).filter((name) => fs.existsSync(name))) {
    const names = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts'));
    for (const name of names.sort()) hash.update(name).update(fs.readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex');
}

/** What is current, pending and missing in the files of a site. */
export function readStatus(siteDir: string): TranslationStatus {
  const today = new Date().toISOString().slice(0, 10);
  const files = readFiles(siteDir);
  const from = fingerprint(siteDir, files, today);
  const file = path.join(siteDir, KEPT);
  const kept = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as {from: string; status: TranslationStatus}) : undefined;
  if (kept?.from === from) return kept.status;
  const status = translationStatus(makeProject(files, today), readState(siteDir));
  writeWhole(file, JSON.stringify({from, status}));
  return status;
}
