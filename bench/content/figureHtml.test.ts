import {describe, expect, it} from 'vitest';
import {registry} from '../../src/data/registry';
import {resolve} from '../../src/l10n/resolve';
import {escapeHtml, figureHtml} from './figureHtml';

const figures = registry.flatMap((entry) => entry.models);

describe('escapeHtml', () => {
  it('leaves nothing that HTML, Vue or Markdown would read', () =>
    expect(escapeHtml('<a> & "b" {{c}}\n\nd')).toBe('&lt;a&gt; &amp; &quot;b&quot; &#123;&#123;c&#125;&#125;&#10;&#10;d'));
});

describe.each(['en', 'zh'] as const)('a figure in %s', (locale) => {
  it.each(figures.map((model) => [model.id, model] as const))('%s: every row, with its sources, and no empty line', (_, model) => {
    const resolved = resolve(model, locale);
    const html = figureHtml(resolved, locale);
    const rows = 'rows' in resolved ? resolved.rows : 'stages' in resolved ? resolved.stages : resolved.layers;
    expect(html).not.toMatch(/\n\s*\n/);
    expect(html.match(/<th scope="row">/g)?.length).toBeGreaterThanOrEqual(rows.length);
    for (const row of rows) {
      expect(html).toContain(escapeHtml(row.name));
      for (const ref of row.sources) expect(html).toContain(`href="${escapeHtml(typeof ref === 'string' ? (resolved.sources[ref]?.url ?? '?') : ref.url)}"`);
    }
  });

  it('shows every column, the details too, and every note', () => {
    for (const model of figures) {
      const resolved = resolve(model, locale);
      if (!('rows' in resolved)) continue;
      const html = figureHtml(resolved, locale);
      for (const column of resolved.columns) expect(html).toContain(`<th scope="col">${escapeHtml(column.label)}</th>`);
      for (const row of resolved.rows) if (row.note) expect(html).toContain(escapeHtml(row.note));
    }
  });
});
