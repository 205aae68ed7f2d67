/** Whether readers find what they ask for: the questions of `bench/search/queries.ts`, asked in the dialog as a reader asks them. */
import {test, type Page} from '@playwright/test';
import {QUERIES, answersQuery, type Query} from '../../bench/search/queries';
import {LANGUAGES, address, expect, open} from './pages';
import {SearchOnPage} from './search';

/** The share of questions that must have an answer among the first three results. */
const WANTED = 0.95;
const LEAST_QUESTIONS = 40;

// So many questions take long on a busy machine.
test.describe.configure({timeout: 300_000});

/** Where the first three results lead, by path below the language's root and anchor. */
async function firstThree(page: Page, root: string, query: Query): Promise<[string, string][]> {
  const search = new SearchOnPage(page);
  await search.field.fill('');
  await expect(search.options).toHaveCount(0);
  await search.field.fill(query.asked);
  const addresses = await search.options.evaluateAll((links) => links.slice(0, 3).map((link) => (link as HTMLAnchorElement).href));
  return addresses.map((found) => {
    const {pathname, hash} = new URL(found);
    return [pathname.slice(root.length), hash.slice(1)];
  });
}

for (const language of LANGUAGES) {
  test(`at least ${WANTED * 100} % of the questions find an answer among the first three results (${language})`, async ({page}) => {
    expect(QUERIES[language].length).toBeGreaterThanOrEqual(LEAST_QUESTIONS);
    const root = address(language, '/');
    await open(page, root);
    await new SearchOnPage(page).openByKey();
    const missed: string[] = [];
    for (const query of QUERIES[language]) {
      const found = await firstThree(page, root, query);
      if (!found.some(([path, anchor]) => answersQuery(query, path, anchor))) {
        missed.push(`${query.asked}: ${found.map(([path, anchor]) => `${path}#${anchor}`).join(', ')}`);
      }
    }
    const share = 1 - missed.length / QUERIES[language].length;
    console.log(`${language}: ${QUERIES[language].length - missed.length} of ${QUERIES[language].length} questions`, missed);
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(WANTED);
  });
}
