import fs from 'node:fs';
import path from 'node:path';
import type {Page, PagePair} from '../../checks/types';
import {makeProject, readFiles} from '../../checks/project';
import {readHeadings} from '../../checks/readPage';
import {parseState, STATE_FILE, type State} from '../../l10n/drift/state';
import {readPair, translationStatus, type PairReading, type TranslationStatus} from '../../l10n/drift/status';
import {digestOf} from '../digest';
import {codeDigest, openKept} from '../keptAnswers';
import {writeWhole} from '../writeWhole';

let lastRead: {file: string; changed: number; state: State} | undefined;

/**
 * The record of the translation; it is asked for by each page, and read when it has changed.
 * @throws if it is missing or broken: without it nobody would be told what is outdated
 */
export function readState(siteDir: string): State {
  const file = path.join(siteDir, STATE_FILE);
  const changed = fs.statSync(file, {throwIfNoEntry: false})?.mtimeMs;
  if (changed === undefined) throw new Error(`${STATE_FILE} is missing: restore it from Git, or write it anew with npm run l10n:accept -- --all --reason "…"`);
  if (lastRead?.file !== file || lastRead.changed !== changed) lastRead = {file, changed, state: parseState(fs.readFileSync(file, 'utf8'))};
  return lastRead.state;
}

/** Where the last answer is kept: of a site's languages the second, and a build in which nothing was changed, need not compute it again. */
const KEPT = 'node_modules/.cache/translation-status.json';
/** The code that the answer depends on. */
const READERS = ['src/checks', 'src/l10n'];

/** A digest of all that decides the answer. */
const fingerprint = (code: string, files: ReadonlyMap<string, string>, today: string): string => digestOf([today, code, ...[...files].flat()]);

/** A page of which the headings alone are read: a build stops at one that does not parse. */
function withHeadings(page: Page | undefined): Page | undefined {
  if (!page) return undefined;
  const {file, locale, path: name, content, frontMatter} = page;
  return {file, locale, path: name, content, frontMatter, headings: readHeadings(page), tree: undefined, syntaxError: undefined};
}

/** What is current, pending and missing in the files of a site. */
export function readStatus(siteDir: string): TranslationStatus {
  const today = new Date().toISOString().slice(0, 10);
  const files = readFiles(siteDir);
  const code = codeDigest(siteDir, READERS);
  const from = fingerprint(code, files, today);
  const file = path.join(siteDir, KEPT);
  const kept = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as {from: string; status: TranslationStatus}) : undefined;
  if (kept?.from === from) return kept.status;
  const pairs = openKept<PairReading>(siteDir, 'translated-pages', code);
  const read = (pair: PagePair) =>
    pairs.of(JSON.stringify([pair.path, pair.en?.content, pair.zh?.content]), () => readPair({...pair, en: withHeadings(pair.en), zh: withHeadings(pair.zh)}));
  const status = translationStatus(makeProject(files, today), readState(siteDir), read);
  pairs.save();
  writeWhole(file, JSON.stringify({from, status}));
  return status;
}
