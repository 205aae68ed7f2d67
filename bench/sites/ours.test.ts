import {describe, expect, it} from 'vitest';
import {managedAddonsOverview} from '../../src/data/managedAddonsOverview';
import {resolve} from '../../src/l10n/resolve';
import {SEARCHED} from './ours';

describe('the letter that is searched for', () => {
  it.each(['en', 'zh'] as const)('stands in some rows in %s, and not in all', (locale) => {
    const texts = resolve(managedAddonsOverview, locale).rows.map((row) => JSON.stringify(row).toLowerCase());
    const found = texts.filter((text) => text.includes(SEARCHED)).length;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(texts.length);
  });
});
