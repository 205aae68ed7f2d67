import type {Localized} from '../data/schema';

/** The languages of the site, as they stand in its addresses. */
export type Locale = 'en' | 'zh';

/** The same value with every `{ en, zh }` replaced by one string. */
export type Resolved<T> = T extends Localized
  ? string
  : T extends readonly (infer U)[]
    ? Resolved<U>[]
    : T extends object
      ? {[K in keyof T]: Resolved<T[K]>}
      : T;

function isLocalized(value: object): value is Localized {
  const keys = Object.keys(value);
  return keys.length === 2 && 'en' in value && 'zh' in value;
}

/**
 * Picks one language throughout a value: models, rows, texts. A value that is resolved already comes back equal.
 * @throws if a text lacks the language asked for
 */
export function resolve<T>(value: T, locale: Locale): Resolved<T> {
  if (typeof value !== 'object' || value === null) return value as Resolved<T>;
  if (Array.isArray(value)) return value.map((item) => resolve(item, locale)) as Resolved<T>;
  if (isLocalized(value)) {
    const text = value[locale];
    if (!text) throw new Error(`a text has no "${locale}": ${JSON.stringify(value)}`);
    return text as Resolved<T>;
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, locale)])) as Resolved<T>;
}
