import fs from 'node:fs';
import {Client} from '@modelcontextprotocol/sdk/client/index.js';
import {StdioClientTransport} from '@modelcontextprotocol/sdk/client/stdio.js';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {aiToolsComparison} from '@site/src/data/aiToolsComparison';
import {claims} from '@site/src/data/claims';
import {hostedMcpServers, mcpServersMap} from '@site/src/data/mcpServersMap';
import {registry} from '@site/src/data/registry';
import {resolve} from '@site/src/l10n/resolve';
import {clientConfigurations} from './clients';

const figures = registry.flatMap((entry) => entry.models);
const client = new Client({name: 'test', version: '1.0.0'});

// As a client starts it: a program of its own, spoken to over its standard input and output, from another folder.
beforeAll(async () => {
  const args = ['run', '--silent', '--prefix', process.cwd(), 'mcp'];
  await client.connect(new StdioClientTransport({command: 'npm', args, cwd: '/', stderr: 'inherit'}), {timeout: 100_000});
}, 120_000);
afterAll(() => client.close());

interface Answer {
  text: string;
  isError: boolean;
  data: Record<string, unknown>;
}

async function call(name: string, args: Record<string, unknown> = {}): Promise<Answer> {
  const result = (await client.callTool({name, arguments: args})) as {
    content: {text: string}[];
    isError?: boolean;
    structuredContent?: Record<string, unknown>;
  };
  return {text: result.content.map((part) => part.text).join('\n'), isError: result.isError ?? false, data: result.structuredContent ?? {}};
}

interface Row {
  id: string;
  name: string;
  cells: Record<string, unknown>;
  sources: unknown[];
  verified: string;
}

const rowsOf = (answer: Answer) => answer.data.rows as Row[];

it('offers tools that only read', async () => {
  const {tools} = await client.listTools();
  expect(tools.map(({name}) => name).sort()).toEqual(['list_guides', 'list_tables', 'query_table', 'read_figure', 'read_section', 'search']);
  expect(tools.every(({annotations}) => annotations?.readOnlyHint === true)).toBe(true);
  expect(client.getInstructions()).toContain('source');
});

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  it('lists the pages with the same ids, in its language', async () => {
    const pages = (await call('list_guides', {language})).data.pages as {id: string; title: string; sections: string[]}[];
    expect(pages.map(({id}) => id)).toEqual(expect.arrayContaining(['aiops-introduction', 'aiops-observability-stack', 'aidlc-framework', 'use-this-data']));
    const introduction = pages.find(({id}) => id === 'aiops-introduction');
    expect(/\p{Script=Han}/u.test(introduction?.title ?? '')).toBe(language === 'zh');
    expect(introduction?.sections.length).toBeGreaterThan(20);
  });

  it('reads every section of every page, with nothing left of components and imports', async () => {
    const pages = (await call('list_guides', {language})).data.pages as {id: string; sections: string[]}[];
    for (const {id, sections} of pages) {
      for (const section of sections) {
        const {text, isError} = await call('read_section', {page: id, section: section.split(' ')[0], language});
        expect(isError, text).toBe(false);
        const prose = text.replace(/^ *(`{3,})[^]*?^ *\1$/gm, '').replace(/(`+)[^]*?\1/g, '');
        expect(prose, `${id}, ${section}`).not.toMatch(/^import |<\/?[A-Z]\w+|\{\/\*|undefined|\[object |\.mdx/m);
      }
    }
  });

  it('shows the tables and notes of a section', async () => {
    const whole = (await client.readResource({uri: `guide://${language}/pages/aiops-introduction`})).contents
      .map((part) => ('text' in part ? part.text : ''))
      .join('');
    for (const claim of claims.filter(({note}) => note)) expect(whole).toContain(claim.note?.[language]);
    for (const row of resolve(mcpServersMap, language).rows) expect(whole).toContain(`| \`${row.id}\` |`);
  });

  it('queries a table by a term, a date and words together', async () => {
    const answer = await call('query_table', {
      table: 'mcp-servers-map',
      filters: {access: 'read-only', verified: '>=2026-01'},
      format: 'json',
      limit: 200,
      language,
    });
    const wanted = mcpServersMap.rows.filter((row) => row.cells.access === 'read-only' && row.verified >= '2026-01');
    expect(wanted.length).toBeGreaterThan(0);
    expect(
      rowsOf(answer)
        .map(({id}) => id)
        .sort(),
    ).toEqual(wanted.map(({id}) => id).sort());
    expect(answer.data.matching).toBe(wanted.length);
    expect(rowsOf(answer).every((row) => row.sources.length > 0 && row.verified)).toBe(true);
    const named = await call('query_table', {table: 'mcp-servers-map', query: 'eks mcp', format: 'json', columns: ['access'], language});
    expect(rowsOf(named).map(({id}) => id)).toContain('eks-mcp-server');
    expect(Object.keys(rowsOf(named)[0]?.cells ?? {})).toEqual(['access']);
  });

  it('tells unknown values from questions that do not apply, and takes several values of a filter', async () => {
    const idsWith = async (filters: Record<string, unknown>) =>
      rowsOf(await call('query_table', {table: 'ai-tools-comparison', filters, format: 'json', language})).map(({id}) => id);
    expect(await idsWith({'root-key': 'unknown'})).toEqual(aiToolsComparison.rows.filter(({cells}) => cells['root-key'] === null).map(({id}) => id));
    expect(await idsWith({format: 'n/a'})).toEqual(aiToolsComparison.rows.filter(({cells}) => cells.format === 'n/a').map(({id}) => id));
    expect(await idsWith({format: ['json', 'toml']})).toEqual(
      aiToolsComparison.rows.filter(({cells}) => cells.format === 'json' || cells.format === 'toml').map(({id}) => id),
    );
  });

  it('pages through a table', async () => {
    const parts = await Promise.all([0, 3, 6].map((offset) => call('query_table', {table: hostedMcpServers.id, limit: 3, offset, format: 'json', language})));
    expect(parts.flatMap(rowsOf).map(({id}) => id)).toEqual(hostedMcpServers.rows.map(({id}) => id));
    expect((await call('query_table', {table: hostedMcpServers.id, limit: 3, language})).text).toContain('Next: offset 3');
  });

  it('reads every figure', async () => {
    for (const model of figures) {
      const {text, isError} = await call('read_figure', {figure: model.id, language});
      expect(isError, text).toBe(false);
      expect(text).toContain(model.lead[language].slice(0, 10));
      expect(text).not.toMatch(/undefined|\[object /);
    }
  });

  it('finds rows by id, sections by words, and terms', async () => {
    const hitsOf = async (query: string) =>
      (await call('search', {query, language})).data.hits as {kind: string; title: string; read: {tool: string; arguments: Record<string, unknown>}}[];
    expect((await hitsOf('eks-mcp-server')).map(({read}) => read.arguments.rows)).toContainEqual(['eks-mcp-server']);
    expect((await hitsOf(language === 'zh' ? 'guardrail' : '护栏')).map(({kind}) => kind)).toContain('term');
    const found = await hitsOf(language === 'zh' ? '质量关卡' : 'quality gates');
    expect(found.map(({kind}) => kind)).toContain('section');
    for (const {read} of found.slice(0, 3)) expect((await call(read.tool, read.arguments)).isError).toBe(false);
  });

  it('offers every page and figure as a resource', async () => {
    const {resources} = await client.listResources();
    const own = resources.filter(({uri}) => uri.startsWith(`guide://${language}/`));
    expect(own.filter(({uri}) => uri.includes('/figures/'))).toHaveLength(figures.length);
    expect(own.filter(({uri}) => uri.includes('/pages/')).length).toBeGreaterThanOrEqual(6);
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['read_section', {page: 'aiops-intro'}, /no page "aiops-intro".*aiops-introduction.*list_guides/],
    ['read_section', {page: 'aiops-introduction', section: 'mcp'}, /no section of "aiops-introduction" "mcp".*mcp/],
    ['query_table', {table: 'mcp-servers'}, /no figure "mcp-servers".*mcp-servers-map.*list_tables/],
    ['query_table', {table: 'next-steps'}, /diagram without rows.*read_figure/],
    ['query_table', {table: 'mcp-servers-map', filters: {acces: 'read-only'}}, /no column of "mcp-servers-map" "acces".*access/],
    ['query_table', {table: 'mcp-servers-map', filters: {access: 'readonly'}}, /no value in the column "access" "readonly".*read-only/],
    ['query_table', {table: 'mcp-servers-map', columns: ['size']}, /no column "size".*access/],
    ['query_table', {table: 'mcp-servers-map', rows: ['eks']}, /no row in "mcp-servers-map" "eks".*eks-mcp-server/],
    ['query_table', {table: 'mcp-servers-map', limit: 0}, /limit/],
    ['search', {query: ' '}, /query/],
    ['search', {query: 'eks', language: 'ko'}, /language/],
  ])('%s %j says what can be asked', async (tool, args, says) => {
    const {text, isError} = await call(tool, args);
    expect(isError).toBe(true);
    expect(text.replace(/\n/g, ' ')).toMatch(says);
  });
});

it('is described in the README as the clients of the table need it', () => {
  const readme = fs.readFileSync('README.md', 'utf8');
  expect(readme).toContain(clientConfigurations());
});
