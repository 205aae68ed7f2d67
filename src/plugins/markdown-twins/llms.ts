import {resolve} from '../../l10n/resolve';
import type {Figure} from '../../data/models';
import type {ResolvedFigure} from '../../l10n/figures';
import type {Addresses} from '../../outputs/addresses';
import {link, list} from '../../outputs/markdown';
import {jsonPath} from '../data-files/files';
import {GUIDES} from '../guide-data/guides';
import {twinPath} from './links';
import {agentTexts} from './texts';
import type {Twin} from './twin';

interface Site {
  title: string;
  addresses: Addresses;
  figures: readonly Figure[];
}

const GUIDE_PATHS: readonly string[] = GUIDES.map((id) => `/docs/aiops-aidlc/${id}`);
/** Lists of links to other pages: they say nothing that is not said elsewhere. */
const isList = ({path}: Twin) => /^\/docs\/tags(?:\/|$)/.test(path);

/** Home first, then the guides in their order, then everything else. */
function inReadingOrder(twins: readonly Twin[]): Twin[] {
  const rank = ({path}: Twin) => (path === '/' ? -1 : GUIDE_PATHS.includes(path) ? GUIDE_PATHS.indexOf(path) : GUIDE_PATHS.length);
  return [...twins].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

/** `llms.txt`: what the site is, and where everything lies in the same language, after the convention of llmstxt.org. */
export function llmsTxt(twins: readonly Twin[], {title, addresses, figures}: Site): string {
  const texts = resolve(agentTexts, addresses.locale);
  const pages = inReadingOrder(twins);
  const entry = ({path, title: name, description}: Twin) => ({text: `${link(name, addresses.of(twinPath(path)))}: ${description}`});
  const guides = pages.filter(({path}) => GUIDE_PATHS.includes(path));
  const others = pages.filter((twin) => !guides.includes(twin) && !isList(twin));
  const data = figures.map((model) => {
    const {id, title: name, lead} = resolve(model, addresses.locale) as ResolvedFigure;
    return {text: `${link(name, addresses.of(jsonPath(id)))}: ${lead}`};
  });
  const files = [
    {text: `${link('llms-full.txt', addresses.of('/llms-full.txt'))}: ${texts.full}`},
    {text: `${link('index.json', addresses.of('/data/index.json'))}: ${texts.index}`},
  ];
  const sections: [string, {text: string}[]][] = [
    [texts.guides, guides.map(entry)],
    [texts.pages, others.map(entry)],
    [texts.data, [...files, ...data]],
    // The name of this section is part of the convention: what it lists may be skipped.
    ['Optional', pages.filter(isList).map(entry)],
  ];
  const head = [`# ${title}`, `> ${pages[0]?.description ?? ''}`, texts.about];
  const body = sections.filter(([, items]) => items.length > 0).map(([name, items]) => `## ${name}\n\n${list(items)}`);
  return `${[...head, ...body].join('\n\n')}\n`;
}

/** `llms-full.txt`: all twins one after the other, each with its front matter. */
export function llmsFullTxt(twins: readonly Twin[]): string {
  return inReadingOrder(twins)
    .filter((twin) => !isList(twin))
    .map((twin) => twin.markdown)
    .join('\n');
}
