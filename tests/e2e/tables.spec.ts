/** What the tools of a table do, in a browser. */
import {expect, test, type Page} from '@playwright/test';
import {reviewBy} from '../../src/data/derive';
import {formatDate} from '../../src/l10n/format';
import {INTRODUCTION, LANGUAGES, OTHER, address, ready, sidewaysScroll, watch} from './pages';
import {TableOnPage, clipboard, downloaded, isSeen, parseCsv, rowsWith, tabTo, termsIn, words} from './tables';

const MCP = 'mcp-servers-map';
const ADDONS = 'managed-addons-overview';
const ids = (table: TableOnPage) => table.data.rows.map((row) => row.id);
const searchOf = (page: Page) => new URL(page.url()).search;

test.use({viewport: {width: 1280, height: 800}, permissions: ['clipboard-read', 'clipboard-write']});

for (const language of LANGUAGES) {
  const at = (page: Page, id: string) => new TableOnPage(page, id, language);

  test.describe(language, () => {
    test('search takes several words, in any case, width and order', async ({page}) => {
      const table = await at(page, MCP).open();
      const queries = language === 'en' ? ['pod logs', '  ＬＯＧＳ Pod'] : ['pod 日志', '日志  ＰＯＤ'];
      await table.search.fill(queries[0] ?? '');
      const found = await table.shownRows();
      expect(found).toContain('eks-mcp-server');
      const texts = await table.figure
        .locator('tbody[data-row]')
        .evaluateAll((items, from) => items.map((item) => [item.id.slice(from), item.textContent?.toLowerCase()]), MCP.length + 1);
      const holding = texts.filter(([, text]) => queries[0]?.split(' ').every((word) => text?.includes(word))).map(([id]) => id);
      expect(found).toEqual(holding);
      await table.search.fill(queries[1] ?? '');
      await table.expectShown(found);
    });

    test('search finds the label of a group and of a term', async ({page}) => {
      const table = await at(page, ADDONS).open();
      await table.search.fill(`${table.term('group', 'storage')} ${table.term('compute', 'fargate')}`);
      expect(await table.shownRows()).toContain('snapshot-controller');
    });

    test('search waits until an input method has composed a word', async ({page}) => {
      const table = await at(page, ADDONS).open();
      const compose = (kind: 'start' | 'input' | 'end', text: string) =>
        table.search.evaluate(
          (field: HTMLInputElement, [step, value]) => {
            field.value = value ?? '';
            const event =
              step === 'input' ? new InputEvent('input', {bubbles: true, isComposing: true}) : new CompositionEvent(`composition${step}`, {bubbles: true});
            field.dispatchEvent(event);
          },
          [kind, text],
        );
      await compose('start', '');
      await compose('input', 'fargate');
      await table.expectShown(ids(table));
      expect(searchOf(page)).toBe('');
      await compose('end', 'fargate');
      await expect.poll(async () => (await table.shownRows()).length).toBeLessThan(ids(table).length);
      expect(searchOf(page)).toBe(`?${ADDONS}.q=fargate`);
    });

    test('the values of a filter are "any", filters are "all", and both are counted', async ({page}) => {
      const table = await at(page, ADDONS).open();
      await table.choose(table.label('compute'), table.term('compute', 'fargate'), table.term('compute', 'hyperpod'));
      const either = rowsWith(table.data, 'compute', 'fargate', 'hyperpod');
      await table.expectShown(either);
      await expect(table.status).toHaveText(words(language, 'tools.shown', {shown: either.length, all: ids(table).length}));
      await table.choose(table.label('group'), table.term('group', 'ai-ml'));
      await table.expectShown(['amazon-sagemaker-spaces']);
      await expect(table.status).toHaveText(words(language, 'tools.shown', {shown: 1, all: ids(table).length}));
    });

    test('nothing found: says so, and the way back keeps the focus in the table', async ({page}) => {
      const table = await at(page, ADDONS).open();
      await table.search.fill('nothing-has-this');
      await expect(table.figure.getByText(words(language, 'tools.empty'))).toBeVisible();
      await expect(table.status).toHaveText(words(language, 'tools.shown', {shown: 0, all: ids(table).length}));
      await table.button(words(language, 'tools.showAll')).click();
      await table.expectShown(ids(table));
      await expect(table.search).toHaveValue('');
      await expect(table.search).toBeFocused();
      await expect(table.figure.getByText(words(language, 'tools.empty'))).toBeHidden();
    });

    test('"start over" takes back everything and keeps the focus, without a search field too', async ({page}) => {
      const table = await at(page, 'roi-metrics').open('?roi-metrics.kind=survey&roi-metrics.sort=year-desc&roi-metrics.hide=by');
      await table.button(words(language, 'tools.clear')).click();
      await table.expectShown(ids(table));
      expect(await table.shownColumns()).toContain('by');
      await expect(table.summary(table.label('measures'))).toBeFocused();
      await expect(table.button(words(language, 'tools.clear'))).toBeHidden();
      expect(searchOf(page)).toBe('');
    });

    test('text sorts by the alphabet of the language', async ({page}) => {
      const table = await at(page, ADDONS).open();
      await table.sortButton('purpose').click();
      const texts = await table.shownTexts('purpose');
      const collator = new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en', {numeric: true, sensitivity: 'base'});
      expect(texts).toEqual([...texts].sort(collator.compare));
      expect(texts).toHaveLength(ids(table).length);
    });

    test('CSV and JSON hold the rows that are shown, or all if asked', async ({page}) => {
      const table = await at(page, ADDONS).open(`?${ADDONS}.compute=fargate&${ADDONS}.sort=name-desc&${ADDONS}.hide=owner`);
      const shown = await table.shownRows();
      const get = (label: 'tools.csv' | 'tools.json') => downloaded(page, () => table.button(words(language, label)).click());
      await table.summary(words(language, 'tools.export')).click();
      const csv = await get('tools.csv');
      expect(csv.name).toBe(`${ADDONS}.csv`);
      expect(parseCsv(csv.text).map((row) => row[0])).toEqual(['id', ...shown]);
      expect(parseCsv(csv.text)[0]).toContain(table.label('owner'));
      const json = await get('tools.json');
      expect(json.name).toBe(`${ADDONS}.json`);
      const rows = shown.map((id) => ({id, compute: termsIn(table.data, id, 'compute'), verified: table.data.rows.find((row) => row.id === id)?.verified}));
      expect(JSON.parse(json.text)).toMatchObject({table: ADDONS, title: table.data.title, rows});
      await table.choice(words(language, 'tools.all')).check();
      expect(parseCsv((await get('tools.csv')).text).map((row) => row[0])).toEqual(['id', ...ids(table)]);
      expect(JSON.parse((await get('tools.json')).text).rows).toHaveLength(ids(table).length);
    });

    test('a row unfolds by mouse, Enter and Space, and says so', async ({page}) => {
      const table = await at(page, ADDONS).open();
      const button = table.row('adot').getByRole('button', {name: words(language, 'table.open', {name: 'AWS Distro for OpenTelemetry'})});
      const detail = table.detail('adot', 'namespace');
      const expectOpen = async (open: boolean) => {
        await expect(button).toHaveAttribute('aria-expanded', String(open));
        await expect(detail).toBeVisible({visible: open});
        expect(searchOf(page)).toBe(open ? `?${ADDONS}.open=adot` : '');
      };
      await expectOpen(false);
      await button.click();
      await expectOpen(true);
      await page.keyboard.press('Enter');
      await expectOpen(false);
      await page.keyboard.press('Space');
      await expectOpen(true);
    });

    test('copies each command, the link to a row, and the table as Markdown', async ({page}) => {
      const table = await at(page, 'ai-tools-comparison').open('?ai-tools-comparison.open=claude-code&ai-tools-comparison.hide=form');
      const commands = termsIn(table.data, 'claude-code', 'add-command');
      expect(commands.length).toBeGreaterThan(1);
      const buttons = table.detail('claude-code', 'add-command').getByRole('button', {name: words(language, 'tools.copy'), exact: true});
      for (const [index, command] of commands.entries()) {
        await buttons.nth(index).click();
        await expect(table.status).toHaveText(words(language, 'tools.copied'));
        expect(await clipboard(page)).toBe(command);
      }
      await table
        .row('claude-code')
        .getByRole('button', {name: words(language, 'tools.copyLink')})
        .click();
      await expect.poll(() => clipboard(page)).toBe(`${new URL(page.url()).origin}${address(language, INTRODUCTION)}#ai-tools-comparison-claude-code`);
      await table.summary(words(language, 'tools.export')).click();
      await table.button(words(language, 'tools.markdown')).click();
      await expect.poll(() => clipboard(page)).toContain(`#ai-tools-comparison)`);
      const lines = (await clipboard(page)).split('\n').filter((line) => line.startsWith('|'));
      expect(lines).toHaveLength(2 + ids(table).length);
      expect(lines[0]).not.toContain(`| ${table.label('form')} |`);
      expect(lines[0]).toContain(`| ${words(language, 'tools.exportSources')} | ${words(language, 'tools.exportVerified')} |`);
    });

    test('an anchor shows its row: in view, unfolded, marked, no longer filtered away', async ({page}) => {
      const table = await at(page, ADDONS).open(`?${ADDONS}.compute=fargate`, `${ADDONS}-kube-proxy`);
      const expectPointedAt = async (id: string) => {
        await expect(table.rowButton(id)).toHaveAttribute('aria-expanded', 'true');
        expect(await table.row(id).evaluate((item) => item.matches(':target'))).toBe(true);
        const others = table.figure.locator(`tbody[data-row]:visible:not(#${ADDONS}-${id}) > tr:first-child > td`).first();
        const ground = (cell: typeof others) => cell.evaluate((element) => getComputedStyle(element).backgroundColor);
        expect(await ground(table.row(id).locator('td').first())).not.toBe(await ground(others));
        await expect.poll(() => isSeen(table.rowButton(id))).toBe(true);
        const navbar = await page.locator('.navbar').evaluate((bar) => bar.getBoundingClientRect().bottom);
        expect((await table.rowButton(id).boundingBox())?.y).toBeGreaterThanOrEqual(navbar);
      };
      await expectPointedAt('kube-proxy');
      await table.expectShown(ids(table));
      await table.search.fill('nothing-has-this');
      await page.evaluate((hash) => void (window.location.hash = hash), `${ADDONS}-cert-manager`);
      await expectPointedAt('cert-manager');
      await table.expectShown(ids(table));
      await expect(table.search).toHaveValue('');
    });

    test('a shared link gives the same view in the other language', async ({page}) => {
      const table = await at(page, ADDONS).open();
      await table.choose(table.label('compute'), table.term('compute', 'hybrid-nodes'));
      await table.sortButton('relevance').click();
      await table.rowButton('adot').click();
      const shown = await table.shownRows();
      const there = await new TableOnPage(page, ADDONS, OTHER[language]).open(searchOf(page));
      await there.expectShown(shown);
      await expect(there.header('relevance')).toHaveAttribute('aria-sort', 'ascending');
      await expect(there.rowButton('adot')).toHaveAttribute('aria-expanded', 'true');
      await there.summary(there.label('compute')).click();
      await expect(there.choice(there.term('compute', 'hybrid-nodes'))).toBeChecked();
    });

    test('rows past their review say so when the page is read a year later, or stays open as long', async ({page}) => {
      const model = at(page, 'aws-services-map').data;
      const due = model.rows.map((row) => reviewBy(row.verified, row.factKind ?? model.factKind));
      const later = `${Number(due.toSorted().at(-1)?.slice(0, 4)) + 1}-01-01`;
      const marks = due.map((day) => expect.stringContaining(words(language, 'table.due', {date: formatDate(day, language)})));
      await page.clock.setFixedTime(new Date(later));
      const table = await at(page, 'aws-services-map').open();
      await expect.poll(() => table.figure.locator('[data-due]').allTextContents()).toEqual(marks);

      await page.clock.setFixedTime(new Date('2020-01-01'));
      await page.reload();
      expect((await table.figure.locator('[data-due]').count()) < due.length).toBe(true);
      await page.clock.setFixedTime(new Date(later));
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      expect(await table.figure.locator('[data-due]').allTextContents()).toEqual(marks);
    });
  });
}

for (const language of LANGUAGES) {
  test(`no mark of a row that is due for review stands over its neighbour (${language})`, async ({page}) => {
    await page.goto(address(language, INTRODUCTION));
    await ready(page);
    const overhangs = await page.locator('[data-due]').evaluateAll((marks) =>
      marks.map((mark) => {
        const badge = (mark.firstElementChild ?? mark).getBoundingClientRect();
        return badge.right - (mark.closest('th')?.getBoundingClientRect().right ?? 0);
      }),
    );
    expect(overhangs.length).toBeGreaterThan(0);
    expect(Math.max(...overhangs)).toBeLessThanOrEqual(0);
  });
}

test.describe('filters', () => {
  test('count what each value would give, and disable what would give nothing', async ({page}) => {
    const table = await new TableOnPage(page, ADDONS).open();
    await table.choose(table.label('owner'), table.term('owner', 'aws'));
    await table.summary(table.label('compute')).click();
    const ofAws = new Set(rowsWith(table.data, 'owner', 'aws'));
    for (const term of ['ec2', 'fargate', 'hyperpod']) {
      const count = rowsWith(table.data, 'compute', term).filter((id) => ofAws.has(id)).length;
      await expect(table.figure.getByRole('checkbox', {name: `${table.term('compute', term)} ${count}`, exact: true})).toBeEnabled();
    }
    await table.choose(table.label('owner'), table.term('owner', 'community'), table.term('owner', 'aws'));
    await table.summary(table.label('compute')).click();
    const values = table.figure.locator('[data-col="compute"] input');
    expect(await values.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).disabled))).toEqual(Array(5).fill(true));
  });

  test('mark the menu with how many values are chosen', async ({page}) => {
    const table = await new TableOnPage(page, ADDONS).open(`?${ADDONS}.compute=ec2_fargate`);
    await expect(table.summary('Runs on').locator('[data-chosen]')).toHaveText('2');
    await expect(table.summary('Owner').locator('[data-chosen]')).toBeEmpty();
  });
});

test.describe('order', () => {
  test('goes up, down and back; groups are headed only in the original order', async ({page}) => {
    const table = await new TableOnPage(page, MCP).open();
    const heads = table.figure.locator('tbody[data-group-head]:visible');
    const press = () => table.sortButton('tool-count').click();
    const counts = async () => (await table.shownTexts('tool-count')).map(Number);
    const known = table.data.rows.filter((row) => typeof row.cells['tool-count'] === 'number').length;
    const groups = await heads.count();
    expect(groups).toBeGreaterThan(1);

    await press();
    await expect(table.header('tool-count')).toHaveAttribute('aria-sort', 'ascending');
    await expect(heads).toHaveCount(0);
    const up = (await counts()).slice(0, known);
    expect(up).toEqual(up.toSorted((a, b) => a - b));

    await press();
    await expect(table.header('tool-count')).toHaveAttribute('aria-sort', 'descending');
    expect((await counts()).slice(0, known)).toEqual(up.toReversed());

    await press();
    await expect(table.header('tool-count')).not.toHaveAttribute('aria-sort');
    await expect(heads).toHaveCount(groups);
    await table.expectShown(ids(table));
    expect(searchOf(page)).toBe('');
    await expect(table.sortButton('tool-count')).toBeFocused();
  });

  test('only one column is sorted by', async ({page}) => {
    const table = await new TableOnPage(page, MCP).open();
    await table.sortButton('access').click();
    await table.sortButton('name').click();
    await expect(table.figure.locator('[aria-sort]')).toHaveCount(1);
    await expect(table.header('name')).toHaveAttribute('aria-sort', 'ascending');
  });

  test('puts what is unknown last, both ways', async ({page}) => {
    const unknown = new TableOnPage(page, MCP).data.rows.filter((row) => typeof row.cells['tool-count'] !== 'number').map((row) => row.id);
    expect(unknown.length).toBeGreaterThan(1);
    for (const sort of ['tool-count', 'tool-count-desc']) {
      const table = await new TableOnPage(page, MCP).open(`?${MCP}.sort=${sort}`);
      expect((await table.shownRows()).slice(-unknown.length)).toEqual(unknown);
    }
  });
});

test.describe('columns and options', () => {
  test('columns are hidden and shown, all but the names', async ({page}) => {
    const table = await new TableOnPage(page, ADDONS).open();
    await table.choose('Columns', 'What it does', 'Runs on');
    expect(await table.shownColumns()).toEqual(['name', 'owner', 'relevance']);
    await expect(table.row('adot').locator('tr:first-child > td:visible')).toHaveCount(2);
    await expect(table.figure.locator('[data-menu="columns"] input')).toHaveCount(4);
    await table.choose('Columns', 'Runs on');
    expect(await table.shownColumns()).toEqual(['name', 'owner', 'compute', 'relevance']);
  });

  test('options of a comparison are hidden, where they are rows', async ({page}) => {
    const table = await new TableOnPage(page, 'ai-tools-comparison').open();
    await table.choose('Options', 'Kiro', 'Cursor');
    await table.expectShown(ids(table).filter((id) => id !== 'kiro' && id !== 'cursor'));
    expect(searchOf(page)).toBe('?ai-tools-comparison.without=kiro_cursor');
  });

  test('options of a comparison are hidden, where they are columns', async ({page}) => {
    const table = await new TableOnPage(page, 'mcp-server-types').open();
    await table.choose('Options', table.label('self-run'));
    expect(await table.shownColumns()).toEqual(['name', 'managed-service', 'managed-unified']);
  });

  test('"only differences" leaves out columns that are equal for all options', async ({page}) => {
    const table = new TableOnPage(page, 'ai-agent-frameworks');
    const chosen = ['holmesgpt', 'k8sgpt'];
    await table.open(
      `?${table.id}.without=${ids(table)
        .filter((id) => !chosen.includes(id))
        .join('_')}`,
    );
    const before = await table.shownColumns();
    await table.figure.getByRole('checkbox', {name: words('en', 'tools.differences')}).check();
    const after = await table.shownColumns();
    expect(after.length).toBeLessThan(before.length);
    expect(after).not.toContain('cncf');
    for (const column of after) expect(new Set(await table.shownTexts(column)).size, column).toBe(chosen.length);
    expect(searchOf(page)).toMatch(/diff=1$/);
  });
});

test.describe('the state in the address', () => {
  test('can be read by a person', async ({page}) => {
    const table = await new TableOnPage(page, ADDONS).open();
    await table.search.fill('telemetry');
    await table.choose('Runs on', 'EC2', 'Fargate');
    await table.sortButton('owner').click();
    await table.sortButton('owner').click();
    await table.choose('Columns', 'What it does');
    await table.rowButton('adot').click();
    expect(searchOf(page)).toBe(`?${ADDONS}.q=telemetry&${ADDONS}.compute=ec2_fargate&${ADDONS}.sort=owner-desc&${ADDONS}.hide=purpose&${ADDONS}.open=adot`);
  });

  test('survives a reload', async ({page}) => {
    const table = await new TableOnPage(page, ADDONS).open(`?${ADDONS}.q=agent&${ADDONS}.compute=auto-mode&${ADDONS}.sort=name-desc&${ADDONS}.hide=purpose`);
    const shown = await table.shownRows();
    expect(shown.length).toBeGreaterThan(1);
    await page.reload();
    await table.expectShown(shown);
    await expect(table.search).toHaveValue('agent');
    expect(await table.shownColumns()).toEqual(['name', 'owner', 'compute', 'relevance']);
  });

  test('goes back and forward, even while one is in the search field', async ({page}) => {
    const table = await new TableOnPage(page, ADDONS).open();
    await ready(page);
    await table.choose('Owner', 'Community');
    const community = await table.shownRows();
    await table.sortButton('name').click();
    await table.search.fill('metrics');
    const found = await table.shownRows();
    expect(found.length).toBeLessThan(community.length);
    await page.goBack();
    await table.expectShown(community);
    await expect(table.search).toHaveValue('');
    await expect(table.figure.locator('[aria-sort]')).toHaveCount(0);
    await page.goBack();
    await table.expectShown(ids(table));
    await page.goForward();
    await page.goForward();
    await table.expectShown(found);
    await expect(table.search).toHaveValue('metrics');
  });

  test('of two tables stays apart', async ({page}) => {
    const one = await new TableOnPage(page, MCP).open();
    const two = new TableOnPage(page, 'removed-mcp-servers');
    await one.search.fill('eks');
    await two.search.fill('terraform');
    await two.expectShown(['terraform-mcp-server']);
    expect(await one.shownRows()).toContain('eks-mcp-server');
    expect(searchOf(page)).toBe('?mcp-servers-map.q=eks&removed-mcp-servers.q=terraform');
    await two.button('Start over').click();
    await two.expectShown(ids(two));
    expect(searchOf(page)).toBe('?mcp-servers-map.q=eks');
  });

  test('keeps the parameters of others', async ({page}) => {
    const table = await new TableOnPage(page, ADDONS).open('?utm_source=a%20b&other.q=1');
    await table.sortButton('name').click();
    expect(searchOf(page)).toBe(`?utm_source=a%20b&other.q=1&${ADDONS}.sort=name`);
  });

  const HOSTILE = [
    '?%E0%A4%A&=&&==&%00',
    `?${ADDONS}.q=%E0%A4%A&${ADDONS}.sort=%&${ADDONS}.compute=__proto__`,
    `?${ADDONS}.sort=__proto__&${ADDONS}.open=constructor_toString&${ADDONS}.hide=name_nothing&${ADDONS}.diff=1&${ADDONS}.without=adot`,
    `?${ADDONS}.open=${'adot_'.repeat(900)}`,
    `?${ADDONS}.compute=<img src=x onerror=console.error(1)>&${ADDONS}.open="><script>console.error(1)</script>`,
  ];
  for (const [index, state] of HOSTILE.entries()) {
    test(`is ignored where it is broken, foreign or hostile (${index + 1})`, async ({page, baseURL}) => {
      const faults = watch(page, new URL(baseURL ?? '').origin);
      const table = await new TableOnPage(page, ADDONS).open(state, '%E0%A4%A');
      await ready(page);
      await table.expectShown(ids(table));
      expect(faults).toEqual([]);
    });
  }

  test('is cut where a query is too long, even within a character', async ({page, baseURL}) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    const table = await new TableOnPage(page, ADDONS).open(`?${ADDONS}.q=${'x'.repeat(99)}%F0%9F%98%80`, `${ADDONS}-adot`);
    await expect(table.rowButton('adot')).toHaveAttribute('aria-expanded', 'true');
    await table.search.fill(`${'y'.repeat(99)}😀`);
    await table.expectShown([]);
    expect(faults).toEqual([]);
  });
});

test.describe('loading', () => {
  test('what a reader does before the script of the page is there stays', async ({page, baseURL}) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    await page.addInitScript((id) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.querySelector<HTMLElement>(`#${id} th[data-col="tool-count"] button`)?.click();
        document.querySelector<HTMLElement>(`#${id} input[value="read-only"]`)?.click();
        (window as {early?: string}).early = document.documentElement.dataset.hasHydrated;
      });
    }, MCP);
    const table = await new TableOnPage(page, MCP).open();
    await ready(page);
    expect(await page.evaluate(() => (window as {early?: string}).early)).toBe('false');
    await expect(table.header('tool-count')).toHaveAttribute('aria-sort', 'ascending');
    expect((await table.shownRows()).toSorted()).toEqual(rowsWith(table.data, 'access', 'read-only').toSorted());
    expect(searchOf(page)).toBe(`?${MCP}.access=read-only&${MCP}.sort=tool-count`);
    expect(faults).toEqual([]);
  });

  for (const width of [1280, 390]) {
    test(`shifts nothing at ${width} px`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await page.addInitScript(() => {
        const shifts: number[] = ((window as {shifts?: number[]}).shifts = []);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & {value: number}).value);
        }).observe({type: 'layout-shift', buffered: true});
      });
      for (const anchor of ['', MCP]) {
        await new TableOnPage(page, MCP).open('', anchor);
        await ready(page);
        await page.waitForTimeout(300);
        const shifts = await page.evaluate(() => (window as {shifts?: number[]}).shifts ?? []);
        expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
      }
    });
  }
});

test.describe('menus', () => {
  test('close on Escape, with the focus back where it was', async ({page}) => {
    const table = await new TableOnPage(page, ADDONS).open();
    const menu = table.figure.locator('[data-menu][open]');
    await tabTo(page, table.summary('Owner'));
    await page.keyboard.press('Enter');
    await tabTo(page, table.choice('Community'));
    await page.keyboard.press('Space');
    await expect(menu).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(table.summary('Owner')).toBeFocused();
  });

  test('close on a click outside, and when another opens', async ({page}) => {
    const table = await new TableOnPage(page, ADDONS).open();
    const menu = table.figure.locator('[data-menu][open]');
    await table.summary('Owner').click();
    await table.summary('Runs on').click();
    await expect(menu).toHaveAttribute('data-col', 'compute');
    await page.locator('h1').click();
    await expect(menu).toHaveCount(0);
  });

  for (const width of [320, 700, 1000]) {
    test(`open without scrolling the page sideways at ${width} px`, async ({page}) => {
      await page.setViewportSize({width, height: 640});
      await new TableOnPage(page, ADDONS).open();
      const wide = await page.evaluate(async () => {
        const faults: string[] = [];
        for (const menu of document.querySelectorAll<HTMLDetailsElement>('[data-menu]')) {
          await new Promise((resolve) => {
            menu.addEventListener('toggle', resolve, {once: true});
            menu.open = true;
          });
          const {left, right} = (menu.lastElementChild as Element).getBoundingClientRect();
          if (left < 0 || right > document.documentElement.clientWidth) faults.push(`${menu.closest('figure')?.id} ${menu.innerText.split('\n')[0]}`);
          menu.open = false;
        }
        return faults;
      });
      expect(wide).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    });
  }
});

test.describe('in sight', () => {
  test('the focus is never behind the sticky header or the first column', async ({page}) => {
    const table = await new TableOnPage(page, MCP).open();
    const hidden: string[] = [];
    const walk = async (key: string, presses: number) => {
      for (let press = 0; press < presses; press += 1) {
        await page.keyboard.press(key);
        const focused = page.locator(':focus');
        if (!(await isSeen(focused))) hidden.push(`${key}: ${await focused.evaluate((element) => element.outerHTML.slice(0, 120))}`);
      }
    };
    await tabTo(page, table.sortButton('status'));
    await walk('Tab', 25);
    await walk('Shift+Tab', 30);
    expect(hidden).toEqual([]);
  });

  test('commands and their copy buttons are in sight without scrolling a wide table sideways', async ({page}) => {
    const table = await new TableOnPage(page, MCP).open(`?${MCP}.open=eks-mcp-server`);
    const region = await table.figure.getByRole('region').boundingBox();
    const copy = await table.row('eks-mcp-server').getByRole('button', {name: 'Copy', exact: true}).first().boundingBox();
    expect((copy?.x ?? Infinity) + (copy?.width ?? 0)).toBeLessThanOrEqual((region?.x ?? 0) + (region?.width ?? 0));
  });

  test('a phone has the headers that sort, as large as a finger', async ({page}) => {
    await page.setViewportSize({width: 390, height: 844});
    const table = await new TableOnPage(page, ADDONS).open();
    for (const column of ['name', 'purpose', 'owner', 'compute', 'relevance']) {
      expect(await isSeen(table.sortButton(column))).toBe(true);
      expect((await table.sortButton(column).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    const still = new TableOnPage(page, 'monitoring-comparison');
    expect((await still.figure.locator('thead').boundingBox())?.height).toBeLessThanOrEqual(1);
  });

  test('every control has an edge or a sign in forced colours', async ({page}) => {
    await page.emulateMedia({forcedColors: 'active'});
    const table = await new TableOnPage(page, ADDONS).open();
    await table.summary('Runs on').click();
    const controls = table.figure.locator('[data-search], [data-tools] summary, [data-export], [data-open-row], [data-sort]');
    const unseen = await controls.evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const ground = getComputedStyle(element.closest('th') ?? document.body).backgroundColor;
          const hasEdge = (style: CSSStyleDeclaration) => style.borderRightStyle === 'solid' && style.borderRightColor !== ground;
          const hasSign = ['↕', '↑', '↓'].some((sign) => getComputedStyle(element, '::after').content.includes(sign));
          return !hasSign && !hasEdge(getComputedStyle(element)) && !hasEdge(getComputedStyle(element, '::before'));
        })
        .map((element) => element.outerHTML),
    );
    expect(await controls.count()).toBeGreaterThan(30);
    expect(unseen).toEqual([]);
  });

  test('nothing moves for readers who want less motion', async ({page}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    const table = await new TableOnPage(page, ADDONS).open();
    await table.summary('Runs on').click();
    await table.rowButton('eks-node-monitoring-agent').click();
    const moving = await table.figure.evaluate((figure) => figure.getAnimations({subtree: true}).length);
    expect(moving).toBe(0);
  });

  test('paper has every row and column again, and groups only in their order', async ({page}) => {
    const table = await new TableOnPage(page, ADDONS).open(`?${ADDONS}.compute=fargate&${ADDONS}.hide=owner`);
    const heads = table.figure.locator('tbody[data-group-head]:visible');
    await page.emulateMedia({media: 'print'});
    await table.expectShown(ids(table));
    expect(await table.shownColumns()).toContain('owner');
    await expect(table.row('kube-proxy').locator('[data-sources]')).toBeVisible();
    await expect(table.figure.locator('[data-tools]')).toBeHidden();
    await expect(heads).toHaveCount(5);
    await page.emulateMedia({media: 'screen'});
    await table.sortButton('name').click();
    await page.emulateMedia({media: 'print'});
    expect((await table.shownRows()).toSorted()).toEqual(ids(table).toSorted());
    await expect(heads).toHaveCount(0);
  });
});
