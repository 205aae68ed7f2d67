import {McpServer} from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import type {Locale} from '../l10n/resolve';
import {figureMarkdown} from '../outputs/figureMarkdown';
import {sourcesOf} from '../outputs/sources';
import {rowsMarkdown} from '../outputs/tableMarkdown';
import {figureIn, tableIn} from './figures';
import {contents, findPage, guideReader, listFigures, readSection, type Guide} from './guide';
import {pageUri} from './pages';
import {queryRows} from './query';
import {registerResources} from './resources';

const MAX_ROWS = 200;
const language = z.enum(['en', 'zh']).default('en').describe('Language of the answer; ids are the same in both');
const READ_ONLY = {readOnlyHint: true, openWorldHint: false, idempotentHint: true};

const text = (content: string) => ({content: [{type: 'text' as const, text: content}]});
const json = (value: Record<string, unknown>) => ({...text(JSON.stringify(value, null, 1)), structuredContent: value});

type Reader = (locale: Locale) => Guide;

function registerPages(server: McpServer, read: Reader): void {
  server.registerTool(
    'list_guides',
    {
      title: 'List the pages',
      description: 'All pages of the guide, with their ids, descriptions and the ids of their sections. Begin here to read.',
      inputSchema: {language},
      annotations: READ_ONLY,
    },
    ({language: locale}) => {
      const pages = read(locale).pages.map(({id, title, description, path, sections}) => ({
        id,
        title,
        description,
        path,
        sections: sections.map((section) => `${section.id} (${section.heading})`),
      }));
      return json({language: locale, pages});
    },
  );
  server.registerTool(
    'read_section',
    {
      title: 'Read a section',
      description: 'A section of a page as Markdown, with its tables, diagrams, notes and code. Without a section: the beginning of the page and its contents.',
      inputSchema: {page: z.string().describe('Id from list_guides'), section: z.string().optional().describe('Id from list_guides'), language},
      annotations: READ_ONLY,
    },
    ({page: id, section, language: locale}) => {
      const page = findPage(read(locale).pages, id);
      if (section !== undefined) return text(readSection(page, section));
      return text(`# ${page.title}\n\n${page.sections[0]?.markdown ?? ''}\n\n${contents(page.sections)}`);
    },
  );
  server.registerTool(
    'search',
    {
      title: 'Search',
      description: 'Finds sections, tables, rows and terms of the glossary. Each hit says with which tool and arguments it is read whole.',
      inputSchema: {query: z.string().trim().min(1).max(200), limit: z.int().min(1).max(50).default(10), language},
      annotations: READ_ONLY,
    },
    ({query, limit, language: locale}) => json({language: locale, query, hits: read(locale).search(query, limit)}),
  );
}

function registerFigures(server: McpServer, resolveLink: (locale: Locale) => (path: string) => string): void {
  server.registerTool(
    'list_tables',
    {
      title: 'List the tables and diagrams',
      description: 'All tables, charts and diagrams. With `table`: its columns, and the values by which it can be filtered.',
      inputSchema: {table: z.string().optional().describe('Id of one table, to learn its columns and their values'), language},
      annotations: READ_ONLY,
    },
    ({table, language: locale}) => json({language: locale, figures: listFigures(locale, table)}),
  );
  server.registerTool(
    'read_figure',
    {
      title: 'Read a table or diagram',
      description: 'One figure as Markdown, whole, with its sources and the days of their checks.',
      inputSchema: {figure: z.string().describe('Id from list_tables'), language},
      annotations: READ_ONLY,
    },
    ({figure, language: locale}) => text(figureMarkdown(figureIn(locale, figure), {locale, address: resolveLink(locale)})),
  );
}

const QUERY = {
  table: z.string().describe('Id from list_tables'),
  filters: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .optional()
    .describe(
      'By column id: one value or several (any of them); all columns together. Values: an id or label of a term; part of a text; ">=2026-08" and the like for numbers, dates, versions and prices; "unknown" or "n/a". Besides the columns: name, group, verified, reviewBy.',
    ),
  query: z.string().max(200).optional().describe('Words that a row must hold, all of them'),
  rows: z.array(z.string()).optional().describe('Ids of rows'),
  columns: z.array(z.string()).optional().describe('Ids of the columns to show; all if left out'),
  format: z.enum(['markdown', 'json']).default('markdown'),
  limit: z.int().min(1).max(MAX_ROWS).default(50),
  offset: z.int().min(0).default(0),
  language,
};

function registerQuery(server: McpServer): void {
  server.registerTool(
    'query_table',
    {
      title: 'Query a table',
      description: 'Rows of a table, filtered, with sources and the day of the check. null or "unknown": not published. "n/a": the question does not apply.',
      inputSchema: QUERY,
      annotations: READ_ONLY,
    },
    ({table: id, columns, format, limit, offset, language: locale, ...asked}) => {
      const whole = tableIn(locale, id);
      const found = queryRows(whole, asked, locale);
      const shown = found.slice(offset, offset + limit);
      // A column that does not exist is refused like a filter that does not.
      const table = {...whole, columns: columns ? columns.map((name) => columnOf(whole, name)) : whole.columns};
      const summary = {table: id, language: locale, matching: found.length, shown: shown.length, offset};
      if (format === 'markdown') {
        const more = found.length > offset + shown.length ? ` Next: offset ${offset + shown.length}.` : '';
        return text(
          `${found.length} of ${whole.rows.length} rows match; ${shown.length} shown.${more}\n\n${shown.length > 0 ? rowsMarkdown(table, shown, locale) : ''}`.trim(),
        );
      }
      const rows = shown.map(({cells, sources, ...row}) => ({
        ...row,
        cells: Object.fromEntries(table.columns.map((column) => [column.id, cells[column.id] ?? null])),
        sources: sourcesOf(sources, whole.sources),
      }));
      return json({...summary, rows});
    },
  );
}

function columnOf(table: ReturnType<typeof tableIn>, id: string) {
  const column = table.columns.find((candidate) => candidate.id === id);
  if (!column) throw new Error(`"${table.id}" has no column "${id}". Its columns: ${table.columns.map((candidate) => candidate.id).join(', ')}.`);
  return column;
}

/**
 * The guide as an MCP server: it reads the sources of the repository, and needs neither a build nor a network.
 * @param siteDir the root of the repository
 */
export function createGuideServer(siteDir: string): McpServer {
  const server = new McpServer(
    {name: 'aiops-guide', title: 'AIOps Strategy Guide for EKS', version: '1.0.0'},
    {
      instructions:
        'Sourced and dated facts on running Amazon EKS with AI, in English and Chinese. Search, then read a section or query a table. Quote a fact with its source and the day of its check; a value marked unknown has not been published; a vendor claim is labelled as one.',
    },
  );
  const read = guideReader(siteDir);
  registerPages(server, read);
  registerFigures(server, (locale) => (path) => pageUri(locale, path.split('/').at(-1) ?? ''));
  registerQuery(server);
  registerResources(server, read);
  return server;
}
