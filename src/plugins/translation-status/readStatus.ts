import fs from 'node:fs';
import path from 'node:path';
import {makeProject, readFiles} from '../../checks/project';
import {parseState, STATE_FILE, type State} from '../../l10n/drift/state';
import {translationStatus, type TranslationStatus} from '../../l10n/drift/status';

/**
 * The record of the translation.
 * @throws if it is missing or broken: without it nobody would be told what is outdated
 */
export function readState(siteDir: string): State {
  const file = path.join(siteDir, STATE_FILE);
  if (!fs.existsSync(file)) throw new Error(`${STATE_FILE} is missing: restore it from Git, or write it anew with npm run l10n:accept -- --all --reason "…"`);
  return parseState(fs.readFileSync(file, 'utf8'));
}

/** What is current, pending and missing in the files of a site. */
export function readStatus(siteDir: string): TranslationStatus {
  return translationStatus(makeProject(readFiles(siteDir), new Date().toISOString().slice(0, 10)), readState(siteDir));
}
