import fs from 'node:fs';
import path from 'node:path';
import {registry} from '../data/registry';

const PAGE = /\.mdx$/;

/** The path of an English page's file as its address: `aiops-aidlc/index.mdx` is `/docs/aiops-aidlc`. */
export const pagePath = (file: string) =>
  `/docs/${file
    .split(path.sep)
    .join('/')
    .replace(PAGE, '')
    .replace(/\/index$/, '')}`;

/**
 * The page that shows each figure, by the figure's id.
 * @throws if no page shows one, since it would then have no address
 */
export function figurePages(siteDir: string): Map<string, string> {
  const docs = path.join(siteDir, 'docs');
  const pages = fs
    .readdirSync(docs, {recursive: true, encoding: 'utf8'})
    .filter((file) => PAGE.test(file))
    .sort()
    .map((file) => ({address: pagePath(file), text: fs.readFileSync(path.join(docs, file), 'utf8')}));
  const found = registry.flatMap(({component, models}) => {
    const page = pages.find(({text}) => text.includes(`<${component} />`));
    if (!page) throw new Error(`no page in docs/ shows <${component} />: its figures need a page for their address`);
    return models.map(({id}) => [id, page.address] as const);
  });
  return new Map(found);
}
