import {ResourceTemplate, type McpServer} from '@modelcontextprotocol/sdk/server/mcp.js';
import type {Locale} from '../l10n/resolve';
import {resolve} from '../l10n/resolve';
import {figureMarkdown} from '../outputs/figureMarkdown';
import {figureIn, figures} from './figures';
import {findPage, type Guide} from './guide';
import {pageUri} from './pages';

const LANGUAGES: Locale[] = ['en', 'zh'];
const figureUri = (locale: Locale, id: string) => `guide://${locale}/figures/${id}`;

/** @throws if the guide does not exist in the language */
function localeOf(value: unknown): Locale {
  const locale = LANGUAGES.find((name) => name === value);
  if (!locale) throw new Error(`The guide exists in ${LANGUAGES.join(' and ')}, not in "${String(value)}".`);
  return locale;
}

/** Offers every page and every figure of both languages as a Markdown resource, for clients that attach resources. */
export function registerResources(server: McpServer, read: (locale: Locale) => Guide): void {
  const pages = () =>
    LANGUAGES.flatMap((locale) =>
      read(locale).pages.map(({id, title, description}) => ({
        uri: pageUri(locale, id),
        name: `${id} (${locale})`,
        title,
        description,
        mimeType: 'text/markdown',
      })),
    );
  server.registerResource(
    'page',
    new ResourceTemplate('guide://{language}/pages/{page}', {list: () => ({resources: pages()})}),
    {title: 'A page of the guide', mimeType: 'text/markdown'},
    (uri, {language, page}) => {
      const {title, sections} = findPage(read(localeOf(language)).pages, String(page));
      const markdown = [`# ${title}`, ...sections.map((section) => section.markdown)].join('\n\n');
      return {contents: [{uri: uri.href, mimeType: 'text/markdown', text: markdown}]};
    },
  );
  const listed = () =>
    LANGUAGES.flatMap((locale) =>
      [...figures.values()].map((model) => {
        const {title, lead} = resolve({title: model.title, lead: model.lead}, locale);
        return {uri: figureUri(locale, model.id), name: `${model.id} (${locale})`, title, description: lead, mimeType: 'text/markdown'};
      }),
    );
  server.registerResource(
    'figure',
    new ResourceTemplate('guide://{language}/figures/{figure}', {list: () => ({resources: listed()})}),
    {title: 'A table or diagram', mimeType: 'text/markdown'},
    (uri, {language, figure}) => {
      const locale = localeOf(language);
      const address = (path: string) => pageUri(locale, path.split('/').at(-1) ?? '');
      return {contents: [{uri: uri.href, mimeType: 'text/markdown', text: figureMarkdown(figureIn(locale, String(figure)), {locale, address})}]};
    },
  );
}
