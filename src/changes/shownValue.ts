import type {Cell, Column} from '../data/models';
import type {Localized, Text} from '../data/schema';
import {formatDate, formatNumber, formatPrice} from '../l10n/format';
import {resolve, type Locale} from '../l10n/resolve';

/** Characters of a value that the log keeps: enough to recognise it; the whole stands in the table. */
const LONGEST = 140;

const shorten = (text: string) => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).trimEnd()}…` : plain;
};

/** A text in both languages, or once where both say the same. */
export function inBoth(write: (locale: Locale) => string): Text {
  const both: Localized = {en: shorten(write('en')), zh: shorten(write('zh'))};
  return both.en === both.zh ? both.en : both;
}

function shownPart(value: unknown, column: Pick<Column, 'kind' | 'terms'>, locale: Locale): string {
  if (typeof value === 'number') return formatNumber(value, locale);
  if (typeof value === 'object' && value !== null && 'usd' in value) return formatPrice(resolve(value, locale) as never, locale);
  const text = String(resolve(value, locale));
  if (column.kind === 'term') return String(resolve(column.terms?.find((term) => term.id === text)?.label ?? text, locale));
  return column.kind === 'date' && /^\d{4}/.test(text) ? formatDate(text, locale) : text;
}

/** What a cell shows, in both languages; `null` where the value is unknown. */
export function shownValue(cell: Cell | undefined, column: Pick<Column, 'kind' | 'terms'>): Text | null {
  if (cell === null || cell === undefined) return null;
  const parts: unknown[] = Array.isArray(cell) ? cell : [cell];
  return inBoth((locale) => parts.map((part) => shownPart(part, column, locale)).join(locale === 'zh' ? '；' : '; '));
}
