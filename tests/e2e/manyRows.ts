/** A table with thousands of rows, as no page has one: a built page, with the rows of a table repeated. */
import fs from 'node:fs';
import type {Page} from '@playwright/test';

const LOOKS = 'src/components/primitives/DataTable/long.module.css';
/** A build leaves out end tags that HTML does not need. */
const ROW = /<tbody\b[^>]*\bdata-row\b.*?(?=<tbody\b|$)/gs;

/** The row with another id and name. */
function copyOf(row: string, turn: number): string {
  return row.replace(/\bid=("?)([^\s">]+)\1/, `id="$2-${turn}"`).replace(/(<span data-name.*?)(<\/span>)/s, `$1 ${turn}$2`);
}

/** The page's HTML with `size` rows in a table; the copies of a row stand behind it. */
export function repeatRows(html: string, table: string, size: number): string {
  const start = html.search(new RegExp(`<table\\b[^>]*\\bdata-table="?${table}"?[ >]`));
  const end = html.indexOf('</table>', start);
  const rows = html.slice(start, end).match(ROW)?.length ?? 0;
  if (start < 0 || rows === 0) throw new Error(`the page has no table "${table}" with rows`);
  let index = 0;
  const repeated = html
    .slice(start, end)
    // What the table's component does for so many rows; no page has them, so that the built stylesheet lacks their looks.
    .replace(/\bclass=(?:"([^"]*)"|([^\s>]+))/, 'class="long $1$2"')
    .replace(ROW, (row) => {
      index += 1;
      const copies = Math.floor((size - index) / rows);
      return row + Array.from({length: copies}, (_, turn) => copyOf(row, turn + 1)).join('');
    });
  return html.slice(0, start).replace('</head>', `<style>${fs.readFileSync(LOOKS, 'utf8')}</style></head>`) + repeated + html.slice(end);
}

/** From now on the page at a path comes with `size` rows in its table. */
export async function giveManyRows(page: Page, path: string, table: string, size: number): Promise<void> {
  await page.route(
    (url) => url.pathname === path,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({response, body: repeatRows(await response.text(), table, size)});
    },
  );
}
