import type {Locale} from '@site/src/l10n/resolve';

let current: Locale = 'en';

/** Chooses the language in which the next render happens. */
export function setLocale(locale: Locale): void {
  current = locale;
}

/** The language in which components render now. */
export const currentLocale = (): Locale => current;
