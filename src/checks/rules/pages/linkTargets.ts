import path from 'node:path';
import type {Link} from 'mdast';
import type {Finding, Fix, Page, Project, Rule} from '../../types';
import {readAddress} from './addresses';
import {anchorsOfPage} from './anchors';
import {meant} from './nearest';
import {ofType, quoted, sourceOf, startOf} from './nodes';
import {eachPage, reporter} from './report';
import {sample} from './samples';

const RULE = {
  name: 'link-targets',
  why: 'readers would arrive at "page not found", or at the top of a long page',
};
const report = reporter(RULE);

const FOLDERS = {en: 'docs', zh: 'i18n/zh/docusaurus-plugin-content-docs/current'};

const pageAt = (project: Project, file: string) => project.pages.find((page) => page.file === file);

/** The path of another page as a link writes it. */
export function relativePath(from: Page, to: string): string {
  const relative = path.posix.relative(path.posix.dirname(from.file), to);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

/** Replaces the address in the source of a link, where it stands there exactly once. */
function addressFix(page: Page, node: Link, to: string): Fix | undefined {
  const source = sourceOf(page, node);
  const at = source.lastIndexOf(`(${node.url}`);
  if (at < 0) return undefined;
  const start = (node.position?.start.offset ?? 0) + at + 1;
  return {file: page.file, start, end: start + node.url.length, text: to};
}

/** The page that a path without its ending, or an address of the site, means. */
function guess(page: Page, project: Project, target: string): Page | undefined {
  const folder = FOLDERS[page.locale];
  const bare = target
    .replace(/^\/(?:zh\/)?docs\//, `${folder}/`)
    .replace(/\.(?:html?|mdx?)$/, '')
    .replace(/\/$/, '');
  return pageAt(project, `${bare}.mdx`) ?? pageAt(project, `${bare}/index.mdx`);
}

function anchorFault(page: Page, target: Page, anchor: string | undefined, project: Project): {what: string; how: string} | undefined {
  if (anchor === undefined || !target.tree) return undefined;
  const anchors = anchorsOfPage(target, project);
  if (anchors.has(anchor)) return undefined;
  const where = target === page ? 'this page' : target.file;
  return {
    what: `there is no anchor #${anchor} on ${where}${meant(anchor, anchors)}`,
    how: 'use the id of a heading, {/* #id */}, or of a figure or row of that page',
  };
}

function linkFault(page: Page, project: Project, node: Link): Finding[] {
  const address = readAddress(node.url);
  const refuse = (words: {what: string; how: string; fix?: Fix}) => [report(startOf(page, node), words)];
  if (address.kind === 'anchor') {
    const fault = anchorFault(page, page, address.anchor, project);
    return fault ? refuse(fault) : [];
  }
  if (address.kind !== 'file' && address.kind !== 'root') return [];
  const hash = address.anchor === undefined ? '' : `#${address.anchor}`;
  const file = address.kind === 'root' ? address.path : path.posix.normalize(path.posix.join(path.posix.dirname(page.file), address.path));
  const target = address.kind === 'file' ? pageAt(project, file) : undefined;
  if (target && target.locale !== page.locale)
    return refuse({
      what: `the link ${quoted(node.url)} leads into the other language`,
      how: `link to the page of this language: ${relativePath(page, `${FOLDERS[page.locale]}/${target.path}`)}`,
    });
  const right = target ?? guess(page, project, file);
  const written = right && `${relativePath(page, right.file)}${hash}`;
  if (address.kind === 'root') {
    const how = written ? `write ${written}` : 'write the path of the file, as in ./aiops-introduction.mdx';
    return refuse({what: `the link ${quoted(node.url)} starts at the root of the site`, how, fix: written ? addressFix(page, node, written) : undefined});
  }
  if (written && written !== node.url)
    return refuse({
      what: `the link ${quoted(node.url)} is not the path of a page, as links are written here`,
      how: `write ${written}`,
      fix: addressFix(page, node, written),
    });
  if (!target) {
    const others = project.pages.filter(({locale}) => locale === page.locale).map((other) => relativePath(page, other.file));
    return refuse({
      what: `the link ${quoted(node.url)} leads to a page that does not exist${meant(address.path, others)}`,
      how: `give the path of a page below ${FOLDERS[page.locale]}/, from the folder of this page, ending in .mdx`,
    });
  }
  const fault = anchorFault(page, target, address.anchor, project);
  return fault ? refuse(fault) : [];
}

/** Links inside the guide lead to pages and anchors that exist. */
export const linkTargets: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'Links inside the guide are paths of existing pages of the same language, with anchors that exist there.',
  check: eachPage((page, project) => ofType(page, 'link').flatMap(({node}) => linkFault(page, project, node))),
  failing: [
    sample('a page that does not exist', '[Next](./sample-gide.mdx)'),
    sample('a path without its ending', '[Next](./sample-guide)'),
    sample('an address of the site', '[Next](/docs/aiops-aidlc/sample-guide)'),
    sample('an anchor that does not exist', '[Next](#prices)\n\n## Price {/* #price */}'),
    sample(
      'an address of the site, with an anchor, told twice',
      'See (/docs/aiops-aidlc/sample-guide#a) and [Next](/zh/docs/aiops-aidlc/sample-guide/#servers).',
    ),
    sample('a page of the site that does not exist', '[Next](/docs/aiops-aidlc/other)'),
    sample('the folder of a series', '[All](../aiops-aidlc/)', {'docs/aiops-aidlc/index.mdx': '---\ntitle: "All"\n---\n\nText.\n'}),
    sample('an address that ends in .html', '[Next](./sample-guide.html#servers)'),
    sample('an anchor that another page lacks', '[Next](./other.mdx#prices)', {
      'docs/aiops-aidlc/other.mdx': '---\ntitle: "Other"\n---\n\n# Other {/* #other */}\n\nText.\n',
    }),
    sample('the other language', '[中文](../../i18n/zh/docusaurus-plugin-content-docs/current/aiops-aidlc/sample-guide.mdx)'),
  ],
  passing: [
    sample(
      'pages, headings, figures and rows',
      "import {SampleServers} from '@site/src/components/AiopsIntroTables';\n\n[A](./sample-guide.mdx), [B](#servers), [C](./sample-guide.mdx#sample-servers), [D](#sample-servers-cost-server)\n\n## Servers {/* #servers */}\n\n<SampleServers />",
    ),
  ],
};
