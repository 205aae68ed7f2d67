import path from 'node:path';
import type {Image} from 'mdast';
import type {Finding, Page, Project, Rule} from '../../types';
import {ofType, quoted, startOf} from './nodes';
import {eachPage, reporter} from './report';
import {sample} from './samples';

const RULE = {
  name: 'page-images',
  why: 'a picture from elsewhere tells a stranger who reads the page, can change or vanish, and without words some readers miss it',
};
const report = reporter(RULE);

const KEEP = 'put the picture into static/img and write ![what it shows](/img/name.svg), or beside the page and write (./img/name.svg)';
const LOCAL = /^(?:\/img\/|\.\.?\/)[\w./-]+$/;
const FORMATS = /\.(?:svg|png|jpe?g|webp|avif)$/;

/** The file of a local picture. */
function fileOf(page: Page, url: string): string {
  return url.startsWith('/') ? `static${url}` : path.posix.join(path.posix.dirname(page.file), url);
}

function imageFaults(page: Page, project: Project, node: Image): Finding[] {
  const findings: Finding[] = [];
  const refuse = (what: string, how: string) => void findings.push(report(startOf(page, node), {what: `the picture ${quoted(node.url, 60)} ${what}`, how}));
  if (!node.alt?.trim()) refuse('has no description', 'say between the brackets what it shows: ![what it shows](…)');
  if (!LOCAL.test(node.url)) refuse('is not a file of this repository', KEEP);
  else if (!FORMATS.test(node.url)) refuse('is of a format that the site does not show', 'save it as svg, png, jpg, webp or avif');
  else if (!project.files.has(path.posix.normalize(fileOf(page, node.url))))
    refuse('does not exist', `add the file ${path.posix.normalize(fileOf(page, node.url))}, or correct the path`);
  return findings;
}

/** Pictures are local and described. */
export const images: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'Pictures are files of the repository, of a format that browsers show, with a description.',
  check: eachPage((page, project) => ofType(page, 'image').flatMap(({node}) => imageFaults(page, project, node))),
  failing: [
    sample('a picture from elsewhere', '![A cat](https://example.com/cat.png)'),
    sample('a picture in the address', '![A dot](data:image/gif;base64,R0lGODlhAQABAAAAACw=)'),
    sample('no description', '![](/img/flow.svg)', {'static/img/flow.svg': '<svg/>'}),
    sample('spaces for a description', '![ ](/img/flow.svg)', {'static/img/flow.svg': '<svg/>'}),
    sample('a format that browsers do not show', '![The flow](/img/flow.tiff)', {'static/img/flow.tiff': ''}),
    sample('a file outside of the repository', '![The flow](/img/../../flow.svg)'),
    sample('another folder of the site', '![The flow](/files/flow.svg)'),
    sample('a file that does not exist', '![The flow](/img/flow.svg)'),
  ],
  passing: [
    sample('a described file', '![The flow](/img/flow.svg) ![Steps](./img/steps.svg)', {
      'static/img/flow.svg': '<svg/>',
      'docs/aiops-aidlc/img/steps.svg': '<svg/>',
    }),
  ],
};
