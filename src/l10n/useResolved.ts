import {useMemo} from 'react';
import {resolve, type Resolved} from './resolve';
import {useLocale} from './useLocale';

/** A model in the language of the page. */
export function useResolved<T>(model: T): Resolved<T> {
  const locale = useLocale();
  return useMemo(() => resolve(model, locale), [model, locale]);
}
