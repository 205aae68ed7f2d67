import {positionAt} from '../../positions';
import type {Finding, Rule} from '../../types';
import {meant} from './nearest';
import {reporter} from './report';
import {pageText} from './samples';

const RULE = {
  name: 'page-in-sidebar',
  why: 'readers find a page through the list of guides; a name there that leads to no page stops the build',
};
const report = reporter(RULE);

const FILE = 'sidebars.ts';

/** The ids of pages that the list of guides names, such as `aiops-aidlc/index`, with their places. */
function namesOf(source: string): {id: string; index: number}[] {
  return [...source.matchAll(/'([a-z][\w-]*(?:\/[\w-]+)+)'/g)].map((match) => ({id: match[1] ?? '', index: match.index + 1}));
}

/** The list of guides names every page, once. */
export const pageInSidebar: Rule = {
  ...RULE,
  scope: 'repository',
  summary: 'sidebars.ts names every page once, and no page that does not exist.',
  check: ({files, pages}) => {
    const source = files.get(FILE);
    if (source === undefined) return [];
    const listed = namesOf(source);
    const own = new Map(pages.filter(({locale}) => locale === 'en').map((page) => [page.path.replace(/\.mdx?$/, ''), page]));
    const missing = [...own].flatMap(([id, page]): Finding[] =>
      listed.some((name) => name.id === id)
        ? []
        : [
            report(
              {file: page.file, line: 1, column: 1},
              {what: `${FILE} does not list this page`, how: `add '${id}' to the items in ${FILE}, where readers should meet it`},
            ),
          ],
    );
    const wrong = listed.flatMap(({id, index}, at): Finding[] => {
      const where = positionAt(FILE, source, index);
      if (!own.has(id))
        return [report(where, {what: `there is no page docs/${id}.mdx${meant(id, own.keys())}`, how: 'correct the name, or delete it from the list'})];
      return listed.findIndex((name) => name.id === id) < at ? [report(where, {what: `the page ${id} is listed twice`, how: 'delete one of the two'})] : [];
    });
    return [...missing, ...wrong];
  },
  failing: [
    {
      name: 'a page that is not listed',
      files: {'sidebars.ts': "export default {guides: ['aiops-aidlc/sample-guide']};\n", 'docs/aiops-aidlc/new.mdx': pageText('Text.')},
    },
    {name: 'a name without a page', files: {'sidebars.ts': "export default {guides: ['aiops-aidlc/sample-guide', 'aiops-aidlc/sample-giude']};\n"}},
    {name: 'a page listed twice', files: {'sidebars.ts': "export default {guides: ['aiops-aidlc/sample-guide', 'aiops-aidlc/sample-guide']};\n"}},
  ],
  passing: [
    {name: 'all pages', files: {'sidebars.ts': "import type {X} from '@docusaurus/plugin';\n\nexport default {guides: ['aiops-aidlc/sample-guide']};\n"}},
  ],
};
