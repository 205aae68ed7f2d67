import type {CalendarDate, Price} from '../data/schema';
import type {Locale, Resolved} from './resolve';

/** The language tag that `Intl` knows for each of our languages. */
export const INTL_LOCALE: Record<Locale, string> = {en: 'en-GB', zh: 'zh-CN'};

/** What stands between two sentences, or after the colon of a label: full-width marks bring their own space. */
export const SENTENCE_GAP: Record<Locale, string> = {en: ' ', zh: ''};

const PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  1: {year: 'numeric'},
  2: {year: 'numeric', month: 'short'},
  3: {year: 'numeric', month: 'short', day: 'numeric'},
};

/** Formats by language and options: to make one takes far longer than to use it, and a page has thousands of dates and numbers. */
const known = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function kept<Format extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => Format): Format {
  const found = (known.get(key) as Format | undefined) ?? make();
  known.set(key, found);
  return found;
}

const numberFormat = (locale: Locale, minimumFractionDigits: number) =>
  kept(`number ${locale} ${minimumFractionDigits}`, () => new Intl.NumberFormat(INTL_LOCALE[locale], {minimumFractionDigits, maximumFractionDigits: 6}));

const dateFormat = (locale: Locale, parts: number) =>
  kept(`date ${locale} ${parts}`, () => new Intl.DateTimeFormat(INTL_LOCALE[locale], {...PARTS[parts], timeZone: 'UTC'}));

/** A calendar date in words, no more exact than it is given: "21 Aug 2026", "Aug 2026", "2026". */
export function formatDate(date: CalendarDate, locale: Locale): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const text = dateFormat(locale, date.split('-').length).format(Date.UTC(year, month - 1, day));
  // Intl joins Han and digits without the space that the rest of the Chinese text has.
  return locale === 'zh' ? text.replace(/(\d)(\p{Script=Han})/gu, '$1 $2').replace(/(\p{Script=Han})(\d)/gu, '$1 $2') : text;
}

/** A number with the separators of the language. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(locale, 0).format(value);
}

/** A number with its unit; a percent sign stands close to its number, a word does not. */
export function formatQuantity(value: number, unit: string | undefined, locale: Locale): string {
  const number = formatNumber(value, locale);
  if (!unit) return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** An amount in US dollars, with as many decimals as the list price has. */
export function formatUsd(usd: number, locale: Locale): string {
  return `${numberFormat(locale, usd >= 1 || usd === 0 ? 0 : 2).format(usd)} USD`;
}

/** A list price with its unit and Region: "0.1 USD per cluster-hour (us-east-1)". */
export function formatPrice(price: Resolved<Price>, locale: Locale): string {
  const amount = formatUsd(price.usd, locale);
  return locale === 'zh' ? `${amount} / ${price.unit}（${price.region}）` : `${amount} / ${price.unit} (${price.region})`;
}
