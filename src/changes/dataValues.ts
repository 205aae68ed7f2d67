import {createHash} from 'node:crypto';
import type {Figure} from '../data/models';
import type {Claim, GlossaryTerm} from '../data/schema';

/** What of the data readers see: figures by id, the dated notes, the terms. */
export interface GuideData {
  figures: Map<string, Figure>;
  claims: Claim[];
  glossary: GlossaryTerm[];
}

const isFigure = (value: unknown): value is Figure => typeof value === 'object' && value !== null && 'shape' in value && 'id' in value;

/** Sorts the exported values of the data modules into what readers see. */
export function guideData(exported: readonly {file: string; name: string; value: unknown}[]): GuideData {
  const figures = exported.flatMap(({value}) => (isFigure(value) ? [[value.id, value] as const] : []));
  const list = (file: string, name: string) => exported.find((one) => one.file === file && one.name === name)?.value ?? [];
  return {
    figures: new Map(figures),
    claims: list('src/data/claims.ts', 'claims') as Claim[],
    glossary: list('src/data/glossary/index.ts', 'glossary') as GlossaryTerm[],
  };
}

/** A value with the keys of its objects in the order of the alphabet. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

/** Sixteen digits that differ as soon as any of the data does. */
export function fingerprint({figures, claims, glossary}: GuideData): string {
  const all = [[...figures.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), claims, glossary];
  return createHash('sha256')
    .update(JSON.stringify(sorted(all)))
    .digest('hex')
    .slice(0, 16);
}
