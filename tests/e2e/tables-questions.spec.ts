/** The ten questions that a reader comes with: each answered in at most five steps, in every way of reading. */
import {expect, test, type Locator, type Page} from '@playwright/test';
import type {Locale} from '../../src/l10n/resolve';
import {HTML_LANG, INTRODUCTION, LANGUAGES, OTHER, address} from './pages';
import {TableOnPage, axeFaults, downloaded, parseCsv, rowsWith, tabTo, termsIn, words} from './tables';

const MOST_STEPS = 5;

/** Someone who uses the page by mouse or touch, or by the keyboard alone; counts what they do on purpose. */
class Reader {
  steps = 0;

  constructor(
    readonly page: Page,
    readonly language: Locale,
    private readonly hand: 'mouse' | 'keyboard',
  ) {}

  /** Arrives at a table through its anchor, which is no step. */
  arrive(id: string, state = ''): Promise<TableOnPage> {
    return new TableOnPage(this.page, id, this.language).open(state);
  }

  /** One deliberate action; axe finds nothing after it. */
  async step(table: TableOnPage, action: () => Promise<void>, ...others: string[]): Promise<void> {
    await action();
    this.steps += 1;
    expect(await axeFaults(this.page, table.id, ...others), `axe after step ${this.steps}`).toEqual([]);
  }

  async press(target: Locator, key = 'Enter'): Promise<void> {
    if (this.hand === 'mouse') return target.click();
    await tabTo(this.page, target);
    await this.page.keyboard.press(key);
  }

  openMenu = (table: TableOnPage, label: string) => this.step(table, () => this.press(table.summary(label)));
  sort = (table: TableOnPage, column: string) => this.step(table, () => this.press(table.sortButton(column)));
  unfold = (table: TableOnPage, row: string) => this.step(table, () => this.press(table.rowButton(row)));

  async type(table: TableOnPage, query: string): Promise<void> {
    await this.step(table, async () => {
      await this.press(table.search);
      await this.page.keyboard.type(query);
    });
  }

  /** Opens a filter, chooses some of its values, and closes it, since on a wide screen it lies over the answer. */
  async filter(table: TableOnPage, column: string, ...terms: string[]): Promise<void> {
    const summary = table.summary(table.label(column));
    await this.openMenu(table, table.label(column));
    for (const term of terms) await this.step(table, () => this.press(table.choice(table.term(column, term)), 'Space'));
    await this.step(table, () => (this.hand === 'mouse' ? summary.click() : this.page.keyboard.press('Escape')));
    await expect(table.figure.locator('[data-menu][open]')).toHaveCount(0);
  }
}

interface Question {
  /** Number in the issue, and the question. */
  name: string;
  /** The steps that its answer takes. */
  steps: number;
  ask(reader: Reader): Promise<void>;
}

/** The ids in the order of a value each; what has none comes last. */
function ordered(ids: string[], value: (id: string) => string | number | undefined): string[] {
  const known = ids.filter((id) => value(id) !== undefined).sort((a, b) => ((value(a) ?? 0) < (value(b) ?? 0) ? -1 : 1));
  return [...known, ...ids.filter((id) => value(id) === undefined)];
}

const cellOf = (table: TableOnPage, row: string, column: string) => table.data.rows.find((candidate) => candidate.id === row)?.cells[column];

/** The answer to the first question, from the data. */
function readOnlyForObservability(table: TableOnPage): string[] {
  const rows = table.data.rows.filter((row) => row.group === 'observability' && row.cells.access === 'read-only').map((row) => row.id);
  return ordered(rows, (id) => cellOf(table, id, 'tool-count') as number);
}

/** Goes to the other language through the navigation bar, which on a phone is folded away. */
async function switchLanguage(reader: Reader, table: TableOnPage): Promise<void> {
  const {page, language} = reader;
  const toggle = page.locator('.navbar__toggle');
  const isPhone = await toggle.isVisible();
  const place = isPhone ? '#site-menu' : '.navbar .dropdown';
  const other = page.locator(`${place} a[lang="${HTML_LANG[OTHER[language]]}"]`);
  await reader.step(table, () => reader.press(isPhone ? toggle : page.locator('.navbar .dropdown summary')), place);
  await reader.step(new TableOnPage(page, table.id, OTHER[language]), async () => {
    await reader.press(other);
    await page.waitForURL((url) => url.pathname === address(OTHER[language], INTRODUCTION));
  });
}

const QUESTIONS: Question[] = [
  {
    name: '1 read-only MCP servers for observability, by tool count',
    steps: 5,
    async ask(reader) {
      const table = await reader.arrive('mcp-servers-map');
      await reader.type(table, table.term('group', 'observability'));
      await reader.filter(table, 'access', 'read-only');
      await reader.sort(table, 'tool-count');
      const answer = readOnlyForObservability(table);
      expect(answer.length).toBeGreaterThan(1);
      await table.expectShown(answer);
      expect(await table.shownTexts('tool-count')).toEqual(answer.map((id) => String(cellOf(table, id, 'tool-count'))));
    },
  },
  {
    name: '2 what was removed from awslabs/mcp, and what replaces it',
    steps: 2,
    async ask(reader) {
      const table = await reader.arrive('removed-mcp-servers');
      await table.expectShown(table.data.rows.map((row) => row.id));
      expect(await table.shownTexts('replacement')).toContain('hashicorp/terraform-mcp-server');
      await reader.type(table, 'cost explorer');
      await table.expectShown(['cost-explorer-mcp-server']);
      expect(await table.shownTexts('replacement')).toEqual(['billing-cost-management-mcp-server']);
      await reader.unfold(table, 'cost-explorer-mcp-server');
      await expect(table.detail('cost-explorer-mcp-server', 'advice')).toBeVisible();
    },
  },
  {
    name: '3 add-ons that run on Fargate',
    steps: 3,
    async ask(reader) {
      const table = await reader.arrive('managed-addons-overview');
      await reader.filter(table, 'compute', 'fargate');
      const answer = rowsWith(table.data, 'compute', 'fargate');
      expect(answer).toContain('coredns');
      await table.expectShown(answer);
    },
  },
  {
    name: '4 services past general availability or ending, by date',
    steps: 5,
    async ask(reader) {
      const table = await reader.arrive('aws-services-map');
      await reader.filter(table, 'status', 'maintenance', 'end-of-support');
      await reader.sort(table, 'end-date');
      const late = rowsWith(table.data, 'status', 'maintenance', 'deprecated', 'end-of-support', 'removed');
      const answer = ordered(late, (id) => {
        const date = cellOf(table, id, 'end-date');
        return typeof date === 'string' && date !== 'n/a' ? date : undefined;
      });
      expect(answer).toContain('devops-guru');
      await table.expectShown(answer);
    },
  },
  {
    name: '5 clients that read mcpServers, and from which file',
    steps: 3,
    async ask(reader) {
      const table = await reader.arrive('ai-tools-comparison');
      await reader.filter(table, 'root-key', 'mcpservers');
      const answer = rowsWith(table.data, 'root-key', 'mcpservers');
      expect(answer).toContain('claude-code');
      await table.expectShown(answer);
      const files = await table.shownTexts('files');
      expect(files).toEqual(answer.map((id) => expect.stringContaining(termsIn(table.data, id, 'files')[0] ?? '')));
    },
  },
  {
    name: '6 CNCF projects among agents',
    steps: 3,
    async ask(reader) {
      const table = await reader.arrive('ai-agent-frameworks');
      await reader.filter(table, 'cncf', 'sandbox');
      const answer = rowsWith(table.data, 'cncf', 'graduated', 'incubating', 'sandbox');
      expect(answer).toContain('kagent');
      await table.expectShown(answer);
    },
  },
  {
    name: '7 where vendor claims and research disagree',
    steps: 5,
    async ask(reader) {
      const table = await reader.arrive('roi-metrics');
      await reader.filter(table, 'kind', 'vendor-claim', 'research');
      await reader.sort(table, 'measures');
      const terms = table.data.columns.find((column) => column.id === 'measures')?.terms?.map((term) => term.id) ?? [];
      await table.expectShown(ordered(rowsWith(table.data, 'kind', 'vendor-claim', 'research'), (id) => terms.indexOf(String(cellOf(table, id, 'measures')))));
      // Side by side: what a vendor says of finding root causes, and what researchers measured.
      const disputed = (await table.shownRows()).filter((id) => cellOf(table, id, 'measures') === 'root-cause-accuracy');
      expect(new Set(disputed.map((id) => cellOf(table, id, 'kind')))).toEqual(new Set(['vendor-claim', 'research']));
      expect(await table.shownTexts('value')).toEqual(expect.arrayContaining(disputed.map((id) => cellOf(table, id, 'value'))));
    },
  },
  {
    name: '8 prices confirmed in the last 90 days',
    steps: 2,
    async ask(reader) {
      const table = await reader.arrive('cost-structure');
      await reader.sort(table, 'price-date');
      await reader.sort(table, 'price-date');
      const dates = (await table.shownRows()).map((id) => String(cellOf(table, id, 'price-date')));
      // Counted from the newest price, so that the test reads the same on every day.
      const newest = new Date(dates[0] ?? '');
      const since = new Date(newest.getTime() - 90 * 86_400_000).toISOString().slice(0, 10);
      const recent = dates.filter((date) => date !== 'n/a' && date >= since);
      expect(recent.length).toBeGreaterThan(1);
      expect(dates.slice(0, recent.length)).toEqual(recent);
    },
  },
  {
    name: '9 a link to one row, opened in the other language',
    steps: 2,
    async ask(reader) {
      const {page, language} = reader;
      const row = 'kube-proxy';
      const table = await reader.arrive('managed-addons-overview', '?managed-addons-overview.compute=fargate');
      // The link as a colleague sent it: to a row that the reader's own filter would hide.
      await page.evaluate((hash) => void (window.location.hash = hash), `${table.id}-${row}`);
      await switchLanguage(reader, table);
      const there = new TableOnPage(page, table.id, OTHER[language]);
      await expect(there.rowButton(row)).toHaveAttribute('aria-expanded', 'true');
      await expect(there.row(row)).toBeInViewport();
      expect(await there.row(row).evaluate((element) => element.matches(':target'))).toBe(true);
      await there.expectShown(there.data.rows.map((candidate) => candidate.id));
    },
  },
  {
    name: '10 the table of question 1 as CSV',
    steps: 2,
    async ask(reader) {
      const {page, language} = reader;
      const state = '?mcp-servers-map.group=observability&mcp-servers-map.access=read-only&mcp-servers-map.sort=tool-count';
      const table = await reader.arrive('mcp-servers-map', state);
      await reader.openMenu(table, words(language, 'tools.export'));
      let file = {name: '', text: ''};
      await reader.step(table, async () => {
        file = await downloaded(page, () => reader.press(table.button(words(language, 'tools.csv'))));
      });
      expect(file.name).toBe('mcp-servers-map.csv');
      expect(file.text.startsWith('\ufeff')).toBe(true);
      const [head = [], ...rows] = parseCsv(file.text);
      const answer = readOnlyForObservability(table);
      expect(head.slice(0, 2)).toEqual(['id', table.data.nameLabel]);
      expect(head.slice(-2)).toEqual([words(language, 'tools.exportSources'), words(language, 'tools.exportVerified')]);
      expect(head).toEqual(expect.arrayContaining(table.data.columns.map((column) => column.label)));
      expect(rows.map((row) => row[0])).toEqual(answer);
      expect(await table.shownRows()).toEqual(answer);
      for (const row of rows) {
        const data = table.data.rows.find((candidate) => candidate.id === row[0]);
        expect(row).toHaveLength(head.length);
        expect(row[head.indexOf(table.label('tool-count'))]).toBe(String(data?.cells['tool-count']));
        expect(row.at(-2)).toBe(data?.sources.map((source) => (typeof source === 'string' ? table.data.sources[source]?.url : source.url)).join(' '));
        expect(row.at(-1)).toBe(data?.verified);
      }
    },
  },
];

const PHONE = 390;
const WAYS = [
  {hand: 'mouse', width: 1280, colorScheme: 'light'},
  {hand: 'mouse', width: PHONE, colorScheme: 'dark'},
  {hand: 'keyboard', width: 1280, colorScheme: 'dark'},
  {hand: 'keyboard', width: PHONE, colorScheme: 'light'},
] as const;

for (const language of LANGUAGES) {
  for (const {hand, width, colorScheme} of WAYS) {
    test.describe(`${language}, by ${hand}, at ${width} px, ${colorScheme}`, () => {
      // One window for all questions of a way: opening it takes longer than an answer.
      test.describe.configure({mode: 'default'});
      let page: Page;
      test.beforeAll(async ({browser}) => {
        page = await browser.newPage({viewport: {width, height: 844}, colorScheme});
      });
      test.afterAll(() => page.close());
      test.beforeEach(() => page.goto('about:blank').then(() => undefined));

      for (const {name, steps: expected, ask} of QUESTIONS) {
        test(`${name}: ${expected} steps`, async () => {
          const reader = new Reader(page, language, hand);
          await ask(reader);
          expect(reader.steps).toBe(expected);
          expect(reader.steps).toBeLessThanOrEqual(MOST_STEPS);
        });
      }
    });
  }
}
