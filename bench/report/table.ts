/** Markdown tables of numbers, each with its ratio to the best of its row. */
import type {Answer} from '../measure/taps';
import {median} from '../statistics';

/** How the numbers of a row are written. */
export interface Form {
  digits: number;
  /** What the value is divided by to be shown. */
  scale?: number;
  /** Whether more is better: such rows, scores, have no ratio. */
  more?: boolean;
}

/** Said where nothing was measured. */
export const GAP = '–';

/** A number as the report writes it. */
export const written = (value: number, digits: number) => value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});

/** The cells of a row: each value with its ratio to the best, where there is more than one and the best is not 0. */
export function cells(values: readonly (number | undefined)[], form: Form): string[] {
  const known = values.filter((value) => value !== undefined);
  const best = Math.min(...known);
  const compared = known.length > 1 && best > 0 && !form.more;
  return values.map((value) => {
    if (value === undefined) return GAP;
    const shown = written(value / (form.scale ?? 1), form.digits);
    return compared ? `${shown} (${written(value / best, 2)})` : shown;
  });
}

/** The median of some answers; one that was lost makes the whole lost, since a reader would have met it. */
export function summary(answers: readonly Answer[]): Answer | undefined {
  const times = answers.filter((answer) => answer !== 'lost');
  return times.length < answers.length ? 'lost' : median(times);
}

/** A Markdown table; all columns but the first hold numbers. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
