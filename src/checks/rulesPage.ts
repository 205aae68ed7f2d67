import type {Rule} from './types';

/** What each scope is called on the page, in the order in which an author meets them. */
const SCOPES: Record<Rule['scope'], string> = {
  page: 'Pages',
  pair: 'A page and its translation',
  data: 'Data',
  messages: 'Messages of the interface',
  repository: 'The repository',
};

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/[<>{}]/g, (mark) => `\\${mark}`);

/** The page that lists all rules, as Markdown: `docs-dev/checks.md` is this text, and a test holds it to it. */
export function rulesPage(rules: readonly Rule[]): string {
  const parts = Object.entries(SCOPES).flatMap(([scope, title]) => {
    const listed = rules.filter((rule) => rule.scope === scope);
    if (listed.length === 0) return [];
    const lines = listed.map(({name, summary, why}) => `| \`${name}\` | ${cell(summary)} | ${cell(why)} |`);
    return ['', `## ${title}`, '', '| rule | what it demands | why |', '| --- | --- | --- |', ...lines];
  });
  return [
    '# What the check demands',
    '',
    `The ${rules.length} rules of \`npm run check\`. Each is a module below \`src/checks/rules\`, with examples that it must refuse and examples that it must not.`,
    'This page is made from them: `npm run -s check -- --list > docs-dev/checks.md`.',
    ...parts,
    '',
  ].join('\n');
}
