import type {Reading} from '../results';
import {METRICS} from './metrics';
import {cells, summary} from './table';

const LANGUAGES = {en: 'English', zh: 'Chinese'} as const;

/** What a reader meets, metric by metric and language by language, a column for each site. */
export function readerRows(readings: readonly Reading[], sites: readonly string[]): string[][] {
  return METRICS.flatMap((metric) =>
    (['en', 'zh'] as const).flatMap((language) => {
      const chosen = readings.filter((reading) => reading.metric === metric.id && reading.language === language);
      if (chosen.length === 0) return [];
      const found = sites.map((site) => summary(chosen.filter((reading) => reading.site === site).map(({value}) => value)));
      const isNative = (value: unknown) => metric.native === true && value === 0;
      // What the browser does by itself is not a time to compare with.
      const numbers = found.map((value) => (value === 'lost' || isNative(value) ? undefined : value));
      const texts = cells(numbers, metric).map((text, index) => (found[index] === 'lost' ? 'lost' : isNative(found[index]) ? 'native' : text));
      return [[`${metric.label}, ${LANGUAGES[language]}`, ...texts]];
    }),
  );
}
