import fs from 'node:fs';
import path from 'node:path';
import {digestOf} from './digest';
import {writeWhole} from './writeWhole';

/** Answers that are made once for as long as what they are made from stays the same, from one build to the next. */
export interface KeptAnswers<Answer> {
  /**
   * The answer of an earlier build or a new one.
   * @param from all that the answer depends on besides the code
   */
  of: (from: string, make: () => Answer) => Answer;
  /** Keeps the answers that were asked for since the file was opened, and forgets all others. */
  save: () => void;
}

function filesUnder(entry: string): string[] {
  const stat = fs.statSync(entry, {throwIfNoEntry: false});
  if (!stat) return [];
  if (!stat.isDirectory()) return [entry];
  const names = fs.readdirSync(entry, {recursive: true, encoding: 'utf8'}).filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name));
  return names.sort().map((name) => path.join(entry, name));
}

/** A digest of the code in some files and folders of a site, and of the versions of all packages. */
export function codeDigest(siteDir: string, entries: readonly string[]): string {
  const files = [...entries, 'package-lock.json'].flatMap((entry) => filesUnder(path.join(siteDir, entry)));
  return digestOf(files.flatMap((file) => [path.relative(siteDir, file), fs.readFileSync(file)]));
}

/**
 * Opens the answers of earlier builds.
 * @param name of the file in the build's cache
 * @param version of the code that makes them, and of whatever else all of them depend on
 */
export function openKept<Answer>(siteDir: string, name: string, version: string): KeptAnswers<Answer> {
  const file = path.join(siteDir, 'node_modules/.cache/kept', `${name}.json`);
  const found = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as {version: string; answers: Record<string, Answer>}) : undefined;
  const known = new Map(found?.version === version ? Object.entries(found.answers) : []);
  const asked = new Map<string, Answer>();
  return {
    of(from, make) {
      const key = digestOf([from]);
      // That there is nothing to say is an answer, too.
      const answer = known.has(key) ? (known.get(key) as Answer) : make();
      asked.set(key, answer);
      return answer;
    },
    save() {
      const isSame = asked.size === known.size && [...asked.keys()].every((key) => known.has(key));
      if (!isSame) writeWhole(file, JSON.stringify({version, answers: Object.fromEntries(asked)}));
    },
  };
}
