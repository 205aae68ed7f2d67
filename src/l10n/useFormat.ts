import type {CalendarDate, Price} from '../data/schema';
import {formatDate, formatNumber, formatPrice, formatQuantity, SENTENCE_GAP} from './format';
import type {Resolved} from './resolve';
import {useLocale} from './useLocale';

/** The formats of `format.ts`, bound to the language of the page. */
export function useFormat() {
  const locale = useLocale();
  return {
    gap: SENTENCE_GAP[locale],
    date: (date: CalendarDate) => formatDate(date, locale),
    number: (value: number) => formatNumber(value, locale),
    quantity: (value: number, unit?: string) => formatQuantity(value, unit, locale),
    price: (price: Resolved<Price>) => formatPrice(price, locale),
  };
}
