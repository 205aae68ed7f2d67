import fs from 'node:fs';
import path from 'node:path';
import {registry} from '../../data/registry';
import {resolve} from '../../l10n/resolve';
import type {ResolvedFigure} from '../../l10n/figures';
import {siteAddresses, type Addresses} from '../../outputs/addresses';
import {figureMarkdown} from '../../outputs/figureMarkdown';
import {csvPath, jsonPath} from '../data-files/files';
import {figuresIn} from '../discovery/pages';
import {codeDigest, openKept} from '../keptAnswers';
import type {OpenReader} from '../page-readers';
import {pagePaths, renderedPage, withoutFigures} from '../rendered-pages';
import {llmsFullTxt, llmsTxt} from './llms';
import {linkResolver, twinPath} from './links';
import {makeTwin, type Twin} from './twin';

const figures = new Map(registry.flatMap((entry) => entry.models).map((model) => [model.id, model]));

/** The Markdown of a figure, with links to its files below its lead. */
function figureFor(addresses: Addresses, address: (path: string) => string) {
  return (id: string): string => {
    const model = figures.get(id);
    if (!model) throw new Error(`a page shows the figure "${id}", which src/data/registry.ts does not list`);
    const files = ({shape}: ResolvedFigure) => [
      {label: 'JSON', url: addresses.of(jsonPath(id))},
      ...(shape === 'ladder' || shape === 'layers' ? [] : [{label: 'CSV', url: addresses.of(csvPath(id))}]),
    ];
    return figureMarkdown(resolve(model, addresses.locale) as ResolvedFigure, {locale: addresses.locale, address, files});
  };
}

/** The code that makes the twin of a page. */
const READERS = ['src/plugins/markdown-twins', 'src/plugins/rendered-pages', 'src/outputs'];

/** Writes a Markdown twin of every page at its address + `.md`, `llms.txt` and `llms-full.txt`, all in the language of the build. */
export const openTwins: OpenReader = (context, {outDir, routesPaths, baseUrl}) => {
  const {siteDir} = context;
  const addresses = siteAddresses(context);
  const paths = pagePaths(routesPaths, baseUrl);
  const link = linkResolver(addresses, baseUrl, paths);
  const figure = figureFor(addresses, (target) => link(`${baseUrl}${target.slice(1)}`, '/'));
  const today = new Date().toISOString().slice(0, 10);
  const version = JSON.stringify([codeDigest(siteDir, READERS), addresses.of('/'), baseUrl, today, paths]);
  const kept = openKept<Twin>(siteDir, `twins-${addresses.locale}`, version);
  const twins: Twin[] = [];
  return {
    read(printed) {
      const page = withoutFigures(printed);
      const shown = new Map(figuresIn(page.html).map((id) => [id, figure(id)]));
      const pageContext = {
        language: addresses.language,
        url: addresses.of(page.path),
        resolve: (href: string) => link(href, page.path),
        figure: (id: string) => shown.get(id) ?? figure(id),
        today,
      };
      const twin = kept.of(JSON.stringify([page.path, page.html, [...shown]]), () => makeTwin(renderedPage(page), pageContext));
      fs.writeFileSync(path.join(outDir, twinPath(page.path)), twin.markdown);
      twins.push(twin);
    },
    close() {
      kept.save();
      const site = {title: context.siteConfig.title, addresses, figures: [...figures.values()]};
      fs.writeFileSync(path.join(outDir, 'llms.txt'), llmsTxt(twins, site));
      fs.writeFileSync(path.join(outDir, 'llms-full.txt'), llmsFullTxt(twins));
    },
  };
};
