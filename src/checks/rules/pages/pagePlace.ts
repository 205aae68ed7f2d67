import type {Finding, Rule} from '../../types';
import {reporter} from './report';

const RULE = {
  name: 'page-place',
  why: 'the address of a page comes from its path, and a page elsewhere would be published without its mirror and without these checks',
};
const report = reporter(RULE);

const PAGES = /^(?:docs|i18n\/zh\/docusaurus-plugin-content-docs\/current)\/(.+)$/;
const SERIES = 'i18n/zh/docusaurus-plugin-content-docs/current/';
const PAGE_NAME = /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/)+[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.mdx$/;
const PICTURE = /^(?:[\w-]+\/)*[\w-]+\.(?:svg|png|jpe?g|webp|avif|gif)$/;
/** Settings of tools, which Docusaurus does not publish. */
const SETTINGS = /(?:^|\/)\.[\w-]+\.(?:jsonc?|ya?ml)$/;
/** Notes for contributors, which Docusaurus does not publish. */
const UNPUBLISHED = /^src\/(?!pages\/)/;
/** What `static` may hold: it is published as it is, under the address of the site. */
const STATIC =
  /^static\/(?:img\/(?:[\w-]+\/)*[\w-]+\.(?:svg|png|jpe?g|webp|avif|ico)|fonts\/[\w-]+\.woff2|robots\.txt|CNAME|\.nojekyll|\.well-known\/security\.txt|[\w-]+\.webmanifest)$/;

type Fault = {what: string; how: string} | undefined;

function outsideFault(file: string): Fault {
  if (file.startsWith('static/')) {
    if (STATIC.test(file)) return undefined;
    return {
      what: `${file} would be published as it is`,
      how: 'keep pictures in static/img; anything else that browsers run or show is part of the site’s code, and discussed first',
    };
  }
  if (/^i18n\/(?!zh\/)/.test(file) && !SETTINGS.test(file)) {
    return {
      what: `${file} belongs to a language that the site does not have`,
      how: `English pages stand in docs/, Chinese ones in ${SERIES}; move the file there`,
    };
  }
  if (!/\.mdx?$/i.test(file) || UNPUBLISHED.test(file)) return undefined;
  return {
    what: `the page ${file} stands outside the folders of the guides`,
    how: `move it to docs/<series>/<name>.mdx, and its translation to the same path below ${SERIES}`,
  };
}

function faultOf(file: string): Fault {
  const name = file.match(PAGES)?.[1];
  if (name === undefined) return outsideFault(file);
  const form = 'name folder and file with small letters, digits and single hyphens, in a folder of a series, ending in .mdx: docs/aiops-aidlc/cost-control.mdx';
  if (!/\.mdx?$/i.test(name)) {
    if (name === 'tags.yml' || PICTURE.test(name) || SETTINGS.test(name)) return undefined;
    return {
      what: `${file} is neither a page, a picture nor the list of tags`,
      how: 'remove it; the order of the pages stands in sidebars.ts, what pages are about in their front matter',
    };
  }
  if (!PAGE_NAME.test(name)) return {what: `the name of the page ${file} is not of the form series/page-name.mdx`, how: form};
  const [page = '', folder] = name
    .replace(/\.mdx$/, '')
    .split('/')
    .reverse();
  if (page !== 'readme' && page !== folder) return undefined;
  return {
    what: `the page ${file} would take the address of its folder`,
    how: 'name the first page of a series index.mdx, and any other after what it is about',
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
    'Pages stand in docs/<series>/ and in the mirror of that folder, under kebab-case names ending in .mdx; nothing else lies beside them but pictures and tags.yml, and static/ holds pictures and fonts.',
  check,
  failing: [
    {name: 'a page among the hand-written ones', files: {'src/pages/prices.mdx': '# Prices\n'}},
    {name: 'a name with capitals and a space', files: {'docs/aiops-aidlc/My Guide.mdx': 'Text.\n'}},
    {name: 'Markdown in place of MDX', files: {'docs/aiops-aidlc/guide.md': 'Text.\n'}},
    {name: 'a sidebar file', files: {'docs/aiops-aidlc/_category_.json': '{}'}},
    {name: 'a page in HTML', files: {'static/login.html': ''}},
    {name: 'a name that takes the address of the folder', files: {'docs/aiops-aidlc/readme.mdx': 'Text.\n'}},
    {name: 'English pages below i18n', files: {'i18n/en/docusaurus-plugin-content-docs/current/aiops-aidlc/sample-guide.mdx': 'Text.\n'}},
  ],
  passing: [
    {
      name: 'a page and a picture',
      files: {'docs/aiops-aidlc/slo-budgets.mdx': 'Text.\n', 'docs/aiops-aidlc/img/budget.svg': '<svg/>', 'static/img/flow.png': ''},
    },
    {name: 'notes for contributors', files: {'src/data/README.md': '# Data\n'}},
  ],
};
