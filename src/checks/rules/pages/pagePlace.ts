import type {Finding, Rule} from '../../types';
import {reporter} from './report';

const RULE = {
  name: 'page-place',
  why: 'the address of a page comes from its path, and a page elsewhere would be published without its mirror and without these checks',
};
const report = reporter(RULE);

const PAGES = /^(?:docs|i18n\/zh\/docusaurus-plugin-content-docs\/current)\/(.+)$/;
const PAGE_NAME = /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/)+[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.mdx$/;
const PICTURE = /\.(?:svg|png|jpe?g|webp|avif|gif)$/;
/** Notes for contributors, which Docusaurus does not publish. */
const UNPUBLISHED = /^(?:src\/(?:data|components|theme|css|checks|plugins|l10n|tables)\/|static\/)/;

function faultOf(file: string): {what: string; how: string} | undefined {
  const name = file.match(PAGES)?.[1];
  const markdown = /\.mdx?$/i.test(file);
  if (/^i18n\/(?!zh\/)/.test(file)) {
    return {
      what: `${file} belongs to a language that the site does not have`,
      how: 'English pages stand in docs/, Chinese ones in i18n/zh/docusaurus-plugin-content-docs/current/; move the file there',
    };
  }
  if (name === undefined) {
    if (!markdown || UNPUBLISHED.test(file)) return undefined;
    return {
      what: `the page ${file} stands outside the folders of the guides`,
      how: 'move it to docs/<series>/<name>.mdx, and its translation to the same path below i18n/zh/docusaurus-plugin-content-docs/current/',
    };
  }
  if (!markdown) {
    if (name === 'tags.yml' || PICTURE.test(name)) return undefined;
    return {
      what: `${file} is neither a page, a picture nor the list of tags`,
      how: 'remove it; the order of the pages stands in sidebars.ts, what pages are about in their front matter',
    };
  }
  if (PAGE_NAME.test(name)) return undefined;
  return {
    what: `the name of the page ${file} is not of the form series/page-name.mdx`,
    how: 'name folder and file with small letters, digits and single hyphens, in a folder of a series, ending in .mdx: docs/aiops-aidlc/cost-control.mdx',
  };
}

const check: Rule['check'] = ({files}) =>
  [...files.keys()].flatMap((file): Finding[] => {
    const fault = faultOf(file);
    return fault ? [report({file, line: 1, column: 1}, fault)] : [];
  });

/** Pages stand where the guides are, under names that make good addresses. */
export const pagePlace: Rule = {
  ...RULE,
  scope: 'repository',
  summary:
    'Pages stand in docs/<series>/ and in the mirror of that folder, under kebab-case names ending in .mdx; nothing else lies beside them but pictures and tags.yml.',
  check,
  failing: [
    {name: 'a page among the hand-written ones', files: {'src/pages/prices.mdx': '# Prices\n'}},
    {name: 'a name with capitals and a space', files: {'docs/aiops-aidlc/My Guide.mdx': 'Text.\n'}},
    {name: 'Markdown in place of MDX', files: {'docs/aiops-aidlc/guide.md': 'Text.\n'}},
    {name: 'a sidebar file', files: {'docs/aiops-aidlc/_category_.json': '{}'}},
    {name: 'English pages below i18n', files: {'i18n/en/docusaurus-plugin-content-docs/current/aiops-aidlc/sample-guide.mdx': 'Text.\n'}},
  ],
  passing: [
    {name: 'a page and a picture', files: {'docs/aiops-aidlc/slo-budgets.mdx': 'Text.\n', 'docs/aiops-aidlc/img/budget.svg': '<svg/>'}},
    {name: 'notes for contributors', files: {'src/data/README.md': '# Data\n'}},
  ],
};
