import {beforeAll, describe, expect, it} from 'vitest';
import {answersQuery, GUIDE_PATHS, QUERIES} from '@site/bench/search/queries';
import {readGuidePages, type GuidePage} from './pages';
import {makeSearch, type Hit} from './searchGuide';

/** The share of questions that must have an answer among the first three hits, as on the site. */
const WANTED = 0.95;

/** The page and the anchors to which a hit leads: a row of a figure stands on one of the guides, whichever. */
function leadsTo({read}: Hit, pages: readonly GuidePage[]): [path: string, anchor: string][] {
  const {page, section, table, figure, rows} = read.arguments as {page?: string; section?: string; table?: string; figure?: string; rows?: string[]};
  const path = pages.find(({id}) => id === page)?.path.slice(1);
  if (path !== undefined) return [[path, section === '_top' ? '' : (section ?? '')]];
  const anchor = [table ?? figure ?? '', ...(rows ?? [])].join('-');
  return Object.values(GUIDE_PATHS).map((guide) => [guide, anchor]);
}

describe.each(['en', 'zh'] as const)('the search of the server in %s', (language) => {
  let pages: GuidePage[];
  let search: ReturnType<typeof makeSearch>;
  beforeAll(() => {
    pages = readGuidePages(process.cwd(), language);
    search = makeSearch(pages, language);
  });

  it('answers the questions of readers as well as that of the site', () => {
    const missed = QUERIES[language].filter((query) => {
      const found = search(query.asked, 3).flatMap((hit) => leadsTo(hit, pages));
      return !found.some(([path, anchor]) => answersQuery(query, path, anchor));
    });
    expect(1 - missed.length / QUERIES[language].length, missed.map(({asked}) => asked).join(', ')).toBeGreaterThanOrEqual(WANTED);
  });

  it('says where a hit stands, and shows the part that was asked for without marks', () => {
    const [row] = search('eks-mcp-server', 1);
    expect(row?.kind).toBe('row');
    expect(row?.title.split(' › ').length).toBeGreaterThan(2);
    const texts = search(language === 'zh' ? '告警' : 'alert', 50).map(({text}) => text);
    expect(texts.join('\n')).not.toMatch(/\]\(|\*\*|```|^#|undefined/m);
  });
});
