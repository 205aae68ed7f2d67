import type {Figure} from './models';
import {isTable} from './models';
import type {FactKind} from './schema';

/** Days after which a fact of each kind is due for another check. */
export const REVIEW_DAYS: Record<FactKind, number> = {price: 90, status: 120, structure: 365};

/** The last calendar day that a date can mean: `2026-08` becomes `2026-08-31`. */
export function lastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  if (day) return date;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day on which a fact is due for another check. */
export function reviewBy(verified: string, kind: FactKind): string {
  const due = new Date(`${lastDay(verified)}T00:00:00Z`);
  due.setUTCDate(due.getUTCDate() + REVIEW_DAYS[kind]);
  return due.toISOString().slice(0, 10);
}

/** The dates on which the facts of a figure were checked. */
export function verifiedDates(model: Figure): string[] {
  if (isTable(model)) return model.rows.map((row) => row.verified);
  if (model.shape === 'ladder') return model.stages.flatMap((stage) => [stage.verified, ...(stage.milestones ?? []).map((item) => item.verified)]);
  return [...model.layers, ...model.loop.steps, model.placement].map((fact) => fact.verified);
}

/** How many facts a figure holds. */
export const countFacts = (model: Figure): number => verifiedDates(model).length;

/** The newest check among several figures, or undefined if they hold no fact. */
export function lastVerified(models: readonly Figure[]): string | undefined {
  return models.flatMap(verifiedDates).sort().at(-1);
}
