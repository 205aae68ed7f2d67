import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {csvField, markdownCell, toCsv, toJson, toMarkdown} from './export';
import {sampleTable as table} from './fixture';

const context = {page: 'https://guide.example.com/docs/x', language: 'zh-CN', labels: {sources: '来源', verified: '核对日期'}};

/** A reader of CSV after RFC 4180, independent of the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') field += text[(at += 1)];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\n') {
      rows.at(-1)?.push(field.replace(/\r$/, ''));
      field = '';
      if (character === '\n') rows.push([]);
    } else field += character;
  }
  return rows.filter((row) => row.length > 0);
}

describe('CSV', () => {
  const text = toCsv(table, table.rows, context);

  it('begins with the byte order mark and ends lines as spreadsheets expect', () => {
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('reads back as the rows it was made from, with sources and dates', () => {
    const [head, ...rows] = parseCsv(text.slice(1));
    expect(head).toEqual(['id', 'Server', 'Purpose', 'Access', 'Tools', 'Version', 'Since', 'Category', '来源', '核对日期']);
    expect(rows.map((row) => row[0])).toEqual(['eks', 'logs', 'billing', 'both']);
    expect(rows[0]?.slice(-2)).toEqual(['https://example.com/readme', '2026-08-21']);
    expect(rows.every((row) => row.length === head?.length)).toBe(true);
  });

  it('lets no field begin as a formula', () => {
    const parsed = parseCsv(text.slice(1));
    expect(parsed.flat().filter((field) => /^[=+\-@]/.test(field))).toEqual([]);
    expect(parsed[4]?.[2]).toBe(`'=HYPERLINK("x")`);
  });

  it('carries any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (any) => {
        const plain = any.replace(/\r/g, '');
        const read = parseCsv(`${csvField(plain)},end\n`)[0]?.[0];
        expect(read === plain || read === `'${plain}`).toBe(true);
      }),
    );
  });
});

describe('JSON', () => {
  const parsed = JSON.parse(toJson(table, table.rows, context));

  it('says which table, page and language it is', () => {
    expect(parsed).toMatchObject({table: 'sample', page: context.page, language: 'zh-CN'});
  });

  it('keeps numbers, term ids, dates, and what is unknown or does not apply', () => {
    expect(parsed.rows[0]).toMatchObject({id: 'eks', tools: 16, access: ['writes'], since: '2026-08', verified: '2026-08-21'});
    expect(parsed.rows[2]).toMatchObject({tools: null, access: null});
    expect(parsed.rows[3]).toMatchObject({since: 'n/a', access: ['read-only', 'writes']});
  });
});

describe('Markdown', () => {
  it('holds the shown columns, sources and dates', () => {
    const lines = toMarkdown(table, table.rows.slice(0, 1), ['version'], context).split('\n');
    expect(lines[0]).toBe('**Sample servers** (https://guide.example.com/docs/x#sample)');
    expect(lines[2]).toBe('| Server | Purpose | Access | Tools | 来源 | 核对日期 |');
    expect(lines[4]).toBe('| EKS server | Operate clusters | Writes | 16 | [README](https://example.com/readme) | 2026-08-21 |');
  });

  it('lets no text break out of its cell', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (any) => {
        const cell = markdownCell(any);
        expect(cell).not.toMatch(/\n/);
        expect(cell.replace(/\\[\\|]/g, '')).not.toContain('|');
      }),
    );
  });
});
