/** What `npm run bench` understands. */
import {parseArgs} from 'node:util';
import type {Locale} from '../src/l10n/resolve';

export const STAGES = ['load', 'interact', 'build'] as const;
export type Stage = (typeof STAGES)[number];

/** The choices of one run. */
export interface Options {
  stages: readonly Stage[];
  /** Ids of the sites to measure; empty means all. */
  sites: readonly string[];
  languages: readonly Locale[];
  /** Pages in each language, for the builds. */
  pages: readonly number[];
  /** How often each of the readers' measurements is taken. */
  runs: number;
  /** Prints the table of what was measured, without measuring. */
  report: boolean;
  /** Writes the table into the README, without measuring. */
  readme: boolean;
}

export const USAGE = `npm run bench -- [--only load,interact,build] [--sites ours,starlight,vitepress,docusaurus] [--languages en,zh]
                 [--pages 4,100,500,1000] [--runs 5]
npm run bench -- --report   prints the table of what was measured
npm run bench -- --readme   writes it into the README`;

const listOf = (text: string) => text.split(',').filter(Boolean);

/** @throws if an option is not known, or has a value that means nothing */
export function readOptions(args: readonly string[], siteIds: readonly string[]): Options {
  const {values} = parseArgs({
    args: [...args],
    options: {
      only: {type: 'string', default: STAGES.join()},
      sites: {type: 'string', default: ''},
      languages: {type: 'string', default: 'en,zh'},
      pages: {type: 'string', default: '4,100,500,1000'},
      runs: {type: 'string', default: '5'},
      report: {type: 'boolean', default: false},
      readme: {type: 'boolean', default: false},
    },
  });
  const oneOf = <T extends string>(name: string, text: string, known: readonly T[]): T[] =>
    listOf(text).map((item) => {
      const found = known.find((candidate) => candidate === item);
      if (!found) throw new Error(`--${name} names "${item}"; known are ${known.join(', ')}\n${USAGE}`);
      return found;
    });
  const count = (name: string, text: string, least: number) => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < least) throw new Error(`--${name} takes whole numbers from ${least}, not "${text}"\n${USAGE}`);
    return number;
  };
  return {
    stages: oneOf('only', values.only, STAGES),
    sites: oneOf('sites', values.sites, siteIds),
    languages: oneOf('languages', values.languages, ['en', 'zh']),
    pages: listOf(values.pages).map((text) => count('pages', text, 4)),
    runs: count('runs', values.runs, 1),
    report: values.report,
    readme: values.readme,
  };
}
