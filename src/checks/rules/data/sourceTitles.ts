import type {Finding, Position, Project, Rule} from '../../types';
import {changed, unchanged} from './examples';
import {finding} from './report';
import {shown, textsOf} from './values';

const RULE = {
  name: 'data-source-titles',
  why: 'a reader knows a source by its title: one page under two names looks like two sources, and two pages under one name are confused',
};

interface Source {
  title: string;
  url: string;
  /** Where the title stands. */
  at: Position;
}

/** Every source of the data, where it is written. */
function sourcesOf(project: Project): Source[] {
  const texts = textsOf(project);
  const addresses = new Map(texts.filter(({key}) => key === 'url').map(({module, path, text}) => [`${module.file} ${path.replace(/\.url$/, '')}`, text]));
  return texts.flatMap(({module, path, key, text, at}) => {
    const url = key === 'title' ? addresses.get(`${module.file} ${path.replace(/\.title$/, '')}`) : undefined;
    return url === undefined ? [] : [{title: text, url, at}];
  });
}

const placed = ({file, line}: Position) => `${file}:${line}`;

/** Sources that give a name or an address another partner than the first source did. */
function faultsOf(sources: readonly Source[]): Finding[] {
  const byTitle = new Map<string, Source>();
  const byAddress = new Map<string, Source>();
  return sources.flatMap((source) => {
    const sameTitle = byTitle.get(source.title) ?? source;
    const sameAddress = byAddress.get(source.url) ?? source;
    byTitle.set(source.title, sameTitle);
    byAddress.set(source.url, sameAddress);
    if (sameAddress.title !== source.title) {
      const what = `the page ${source.url} is called ${shown(source.title)} here and ${shown(sameAddress.title)} in ${placed(sameAddress.at)}`;
      return [finding(RULE, source.at, {what, how: 'write one title in both places; if another part of the page is meant, end the address with its #anchor'})];
    }
    if (sameTitle.url === source.url) return [];
    const what = `${shown(source.title)} leads to ${source.url} here and to ${sameTitle.url} in ${placed(sameTitle.at)}`;
    return [finding(RULE, source.at, {what, how: 'correct the wrong address, or give each page a title of its own'})];
  });
}

const COST = "{title: 'Cost server: launch', url: 'https://example.com/servers/cost'}";

/** A source has one title and one address. */
export const sourceTitles: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'A source has the same title wherever its address stands, and no two addresses have the same title.',
  check: (project) => faultsOf(sourcesOf(project)),
  failing: [
    changed('one title for two pages', [['Cost server: launch', 'Sample servers: README']]),
    changed('one page under two titles', [['https://example.com/servers/cost', 'https://example.com/servers/readme']]),
    changed('one page under two titles in two modules', [['Cost server: launch', 'Cost server: the launch']], 'src/data/claims.ts'),
  ],
  passing: [
    unchanged,
    changed(
      'a part of a page, with a title of its own',
      [
        ['Cost server: launch', 'Sample servers: README, costs'],
        ['https://example.com/servers/cost', 'https://example.com/servers/readme#cost'],
      ],
      'src/data/claims.ts',
    ),
    changed('a source in two modules', [["sources: ['readme'],\n      verified", `sources: ['readme', ${COST}],\n      verified`]]),
  ],
};
