import {describe, expect, it} from 'vitest';
import {formatDate, formatNumber, formatPrice, formatUsd} from './format';

describe('formatDate', () => {
  it.each([
    ['2026-08-21', '21 Aug 2026', '2026 年 8 月 21 日'],
    ['2026-08', 'Aug 2026', '2026 年 8 月'],
    ['2026', '2026', '2026 年'],
  ])('writes %s no more exactly than it is known', (date, en, zh) => {
    expect(formatDate(date, 'en')).toBe(en);
    expect(formatDate(date, 'zh')).toBe(zh);
  });
});

describe('numbers and prices', () => {
  it('groups thousands', () => {
    expect(formatNumber(19427, 'en')).toBe('19,427');
    expect(formatNumber(19427, 'zh')).toBe('19,427');
  });

  it('keeps the decimals of a small list price and adds none to a whole one', () => {
    expect(formatUsd(0.004757, 'en')).toBe('0.004757 USD');
    expect(formatUsd(0.1, 'en')).toBe('0.10 USD');
    expect(formatUsd(9, 'en')).toBe('9 USD');
  });

  it('never shows a price without unit and Region', () => {
    const price = {usd: 0.5, unit: 'GB', region: 'us-east-1'};
    expect(formatPrice(price, 'en')).toBe('0.50 USD / GB (us-east-1)');
    expect(formatPrice(price, 'zh')).toBe('0.50 USD / GB（us-east-1）');
  });
});
