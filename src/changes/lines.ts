import type {Change, ChangeDetail, ChangeLog} from '../data/schema';
import {formatDate, formatNumber} from '../l10n/format';
import {resolve, type Locale} from '../l10n/resolve';
import {countWords, kindWords, partWords, words} from './words';

/** One change as a line of one language. */
export interface Line {
  kind: Change['kind'];
  /** The kind as a word. */
  label: string;
  name: string;
  /** Path of the fact, without a language, where it still has a place. */
  to: string | undefined;
  /** What changed, in words. */
  text: string;
}

/** The changes of one day, table by table. */
export interface Entry {
  id: string;
  date: string;
  title: string;
  groups: {id: string; title: string; lines: Line[]}[];
}

/** Where a figure is: its title in the language, and the path of its page; undefined where it is no longer shown. */
export type PlaceOf = (figure: string) => {title: string; path: string} | undefined;

const fill = (text: string, values: Record<string, string>) => text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);

function detailText(detail: ChangeDetail, locale: Locale): string | undefined {
  const {label, part, before, after} = resolve(detail, locale);
  const name = part ? fill(resolve(partWords[part], locale), {label: label ?? ''}) : (label ?? '');
  if (part === 'column-added' || part === 'column-removed') return name;
  if (before === undefined) return fill(resolve(words.reworded, locale), {part: name});
  // Where only the other language was reworded there is nothing to tell in this one.
  if (before === after) return undefined;
  const unknown = resolve(words.unknown, locale);
  return fill(resolve(words.to, locale), {part: name, before: before ?? unknown, after: after ?? unknown});
}

function lineOf(change: Change, locale: Locale, place: ReturnType<PlaceOf>): Line | undefined {
  const details = (change.details ?? []).map((detail) => detailText(detail, locale)).filter((text) => text !== undefined);
  const verified = change.verified && fill(resolve(words.verified, locale), {date: formatDate(change.verified, locale)});
  if (change.kind === 'changed' && details.length === 0 && !verified) return undefined;
  const kind = change.kind === 'changed' && details.length === 0 ? 'checked' : change.kind;
  return {
    kind,
    label: resolve(kindWords[kind], locale),
    name: resolve(change.name, locale),
    to: place && change.anchor ? `${place.path}#${change.anchor}` : undefined,
    text: [...details, ...(verified ? [verified] : [])].join(resolve(words.separator, locale)),
  };
}

function titleOf(lines: readonly Line[], locale: Locale): string {
  const kinds = (Object.keys(countWords) as Change['kind'][]).filter((kind) => lines.some((line) => line.kind === kind));
  const counts = kinds.map((kind) => fill(resolve(countWords[kind], locale), {count: formatNumber(lines.filter((line) => line.kind === kind).length, locale)}));
  return counts.join(locale === 'zh' ? '，' : ', ');
}

/** The log in one language, the newest entry first and the beginning last. */
export function readLog(log: ChangeLog, locale: Locale, placeOf: PlaceOf): Entry[] {
  const entries = log.entries.flatMap(({id, date, changes}): Entry[] => {
    const figures = [...new Set(changes.map(({figure}) => figure))];
    const groups = figures.flatMap((figure) => {
      const place = placeOf(figure);
      const lines = changes.filter((change) => change.figure === figure).flatMap((change) => lineOf(change, locale, place) ?? []);
      const whole = changes.find((change) => change.figure === figure && change.kind === 'removed');
      return lines.length > 0 ? [{id: figure, title: place?.title ?? (whole ? resolve(whole.name, locale) : figure), lines}] : [];
    });
    return groups.length > 0
      ? [
          {
            id,
            date,
            title: titleOf(
              groups.flatMap(({lines}) => lines),
              locale,
            ),
            groups,
          },
        ]
      : [];
  });
  return [...entries, startOf(log.start, locale, placeOf)];
}

function startOf({date, figures}: ChangeLog['start'], locale: Locale, placeOf: PlaceOf): Entry {
  const count = (value: number) => formatNumber(value, locale);
  const lines = figures.map((figure): Line => {
    const place = placeOf(figure.id);
    const text = fill(resolve(words.facts, locale), {count: count(figure.facts)});
    return {kind: 'added', label: '', name: resolve(figure.title, locale), to: place && `${place.path}#${figure.id}`, text};
  });
  const facts = figures.reduce((sum, figure) => sum + figure.facts, 0);
  const title = fill(resolve(words.start, locale), {facts: count(facts), figures: count(figures.length)});
  return {id: `${date}-start`, date, title, groups: [{id: 'start', title: '', lines}]};
}
