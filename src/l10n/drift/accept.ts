import {changesBetween} from './changes';
import type {History} from './history';
import {entryOf, removedUnits, standingOf} from './standing';
import type {Change, Entry, State} from './state';
import {hashOf, keyOf, type Unit} from './unit';

/** What somebody asks for on the command line. */
export interface Request {
  /** Keys of units or of whole pages, `'changed'` for everything whose English and Chinese both changed, `'all'` for everything as it is. */
  what: string[] | 'changed' | 'all';
  /** Marks as pending instead of accepting. */
  pending: boolean;
  reason: string | undefined;
  /** The day, `YYYY-MM-DD`. */
  today: string;
}

/** What became of a request. */
export interface Outcome {
  state: State;
  accepted: string[];
  marked: string[];
  removed: string[];
  /** What was not done, each with why and what to do instead. */
  refused: {key: string; why: string}[];
}

const MAX_CHANGES = 5;
const MAX_LENGTH = 300;

type Decision = Entry | {refuse: string} | undefined;

const cut = (text: string | undefined) => (text !== undefined && text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);

/** What changed since the translation, as far as the history tells. */
function changesOf(unit: Unit, entry: Entry | undefined, history: History): Change[] | undefined {
  const before = entry?.en ? history(unit, entry.en) : undefined;
  if (before === undefined) return entry?.pending?.changes;
  return changesBetween(before, unit.en ?? '')
    .slice(0, MAX_CHANGES)
    .map(({was, is}) => ({...(was === undefined ? {} : {was: cut(was)}), ...(is === undefined ? {} : {is: cut(is)})}));
}

function decidePending(unit: Unit, entry: Entry | undefined, {reason, today}: Request, history: History): Decision {
  if (!reason) return {refuse: 'a pending translation needs a reason: --reason "…"'};
  if (unit.kind === 'message') return {refuse: 'a message is a few words that every page shows: translate it instead'};
  if (standingOf(unit, entry) === 'current') return {refuse: 'its English is as it was translated: there is nothing to wait for'};
  const changes = changesOf(unit, entry, history);
  const pending = {reason, since: entry?.pending?.since ?? today, ...(changes && changes.length > 0 ? {changes} : {})};
  return {en: entry?.en ?? null, zh: hashOf(unit.zh ?? ''), pending};
}

function decideAccept(unit: Unit, entry: Entry | undefined, {what, reason}: Request): Decision {
  const [en, zh] = [hashOf(unit.en ?? ''), hashOf(unit.zh ?? '')];
  const standing = standingOf(unit, entry);
  if (what === 'all') return entry?.pending ? entry : {en, zh};
  if (standing === 'current') return entry?.zh === zh ? undefined : {...entry, en, zh};
  // Somebody said that this one has to wait: only its own name takes the mark away.
  if (what === 'changed' && entry?.pending) return undefined;
  const isTranslated = standing === 'new' ? unit.zh !== unit.en : entry?.zh !== zh;
  if (isTranslated) return {en, zh};
  if (reason && what !== 'changed') return {en, zh, reason};
  const why = standing === 'new' ? 'its Chinese is the English text' : 'its English changed and its Chinese did not';
  return {
    refuse: `${why}: translate it (${unit.target ? `${unit.target.file}:${unit.target.line}` : 'the Chinese page'}), or say why it may stay: npm run l10n:accept -- ${keyOf(unit)} --reason "…"`,
  };
}

const isSame = (a: Entry | undefined, b: Entry) => JSON.stringify(a) === JSON.stringify(b);
/** Accepts a page's key with the folder in which it stands. */
const withoutFolder = (key: string) => key.replace(/^(?:docs|i18n\/zh\/docusaurus-plugin-content-docs\/current)\//, '');

/** The units that a request is about, and what of it names none. */
function chosen(units: readonly Unit[], what: Request['what']): {units: Unit[]; unknown: string[]} {
  if (!Array.isArray(what)) return {units: [...units], unknown: []};
  const keys = what.map(withoutFolder);
  const matches = (unit: Unit, key: string) => keyOf(unit) === key || unit.group === key;
  return {units: units.filter((unit) => keys.some((key) => matches(unit, key))), unknown: keys.filter((key) => !units.some((unit) => matches(unit, key)))};
}

/** Carries out a request on a state; the state given is not changed. */
export function accept(all: readonly Unit[], state: State, unreadable: ReadonlySet<string>, request: Request, history: History): Outcome {
  const next: State = structuredClone(state);
  const paired = all.filter((unit) => unit.en !== undefined && unit.zh !== undefined);
  const {units, unknown} = chosen(paired, request.what);
  const outcome: Outcome = {
    state: next,
    accepted: [],
    marked: [],
    removed: [],
    refused: unknown.map((key) => ({key, why: 'no section, row or message has this name; npm run l10n:accept -- --list shows what is open'})),
  };
  for (const unit of units) {
    const entry = entryOf(state, unit);
    const decision = request.pending ? decidePending(unit, entry, request, history) : decideAccept(unit, entry, request);
    if (!decision) continue;
    if ('refuse' in decision) {
      outcome.refused.push({key: keyOf(unit), why: decision.refuse});
    } else if (!isSame(entry, decision)) {
      (next.units[unit.group] ??= {})[unit.name] = decision;
      (request.pending ? outcome.marked : outcome.accepted).push(keyOf(unit));
    }
  }
  for (const {group, name} of request.pending ? [] : removedUnits(all, state, unreadable)) {
    delete next.units[group]?.[name];
    outcome.removed.push(`${group}#${name}`);
  }
  if (request.what === 'all') next.accepted = {on: request.today, reason: request.reason ?? ''};
  return outcome;
}
