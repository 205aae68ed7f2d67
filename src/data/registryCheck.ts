import type {Figure} from './models';
import {schemaFaults, validate} from './validate';
import {claims as claimsSchema, type Claim} from './schema';
import {chineseFaults} from './languageRules';
import type {Fault} from './rules';

/** One module of the data, as the registry lists it. */
export interface RegistryEntry {
  /** The folder of `src/components` whose front door exports the component: one for each guide. */
  frontDoor: string;
  /** The component that renders the module. */
  component: string;
  /** The module's file, from the root of the repository. */
  file: string;
  /** The figures of the module, in the order in which the component shows them. */
  models: Figure[];
}

const kebab = (name: string) => name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();

const asLine = (file: string, prefix: string, fault: Fault) => `${file}  ${prefix}${fault.path}  ${fault.message}: ${fault.how}`;

/** Faults between a component and the ids of its figures. */
export function stemFaults(entry: RegistryEntry): Fault[] {
  const stem = kebab(entry.component);
  if (entry.models.some((model) => model.id === stem)) return [];
  return [{path: 'id', message: `no figure of ${entry.component} has the id "${stem}"`, how: 'component, file and id share one stem: rename what differs'}];
}

function entryFaults(entry: RegistryEntry, today: string): string[] {
  const faults = entry.models.flatMap((model) => validate(model, today).map((fault) => asLine(entry.file, `${model.id}.`, fault)));
  return [...faults, ...stemFaults(entry).map((fault) => asLine(entry.file, '', fault))];
}

/** An anchor with the path of the row, stage, layer … that it leads to; the figure's own has an empty path. */
export interface Anchor {
  anchor: string;
  path: string;
}

/** Every anchor that a figure puts on its page, with what it leads to. */
export function placedAnchors(model: Figure): Anchor[] {
  const of = (path: string, items: readonly {id: string}[]) => items.map(({id}) => ({anchor: `${model.id}-${id}`, path: `${path}.${id}`}));
  const own = {anchor: model.id, path: ''};
  if (model.shape === 'ladder') {
    const milestones = model.stages.flatMap((stage) =>
      (stage.milestones ?? []).map((item) => ({anchor: `${model.id}-${stage.id}-${item.id}`, path: `stages.${stage.id}.milestones.${item.id}`})),
    );
    return [own, ...of('stages', model.stages), ...milestones];
  }
  if (model.shape === 'layers') {
    const placement = {anchor: `${model.id}-${model.placement.id}`, path: 'placement'};
    return [own, ...of('layers', model.layers), ...of('flows', model.flows), ...of('loop.steps', model.loop.steps), placement];
  }
  return [own, ...of('rows', model.rows)];
}

/** Every anchor that a figure puts on its page. */
export const anchorsOf = (model: Figure): string[] => placedAnchors(model).map(({anchor}) => anchor);

/** An anchor that two figures put on their pages, with the one that has it second. */
export interface SharedAnchor {
  anchor: string;
  first: RegistryEntry;
  second: RegistryEntry;
}

/** The anchors that stand twice. */
export function sharedAnchors(entries: readonly RegistryEntry[]): SharedAnchor[] {
  const seen = new Map<string, RegistryEntry>();
  const shared: SharedAnchor[] = [];
  for (const entry of entries) {
    for (const anchor of entry.models.flatMap(anchorsOf)) {
      const first = seen.get(anchor);
      if (first) shared.push({anchor, first, second: entry});
      seen.set(anchor, entry);
    }
  }
  return shared;
}

/** Faults of all modules: each on its own, then what only shows when they stand side by side. */
export function registryFaults(entries: RegistryEntry[], today: string): string[] {
  const faults = entries.flatMap((entry) => entryFaults(entry, today));
  const twice = sharedAnchors(entries).map(({anchor, first, second}) => `${second.file}  #${anchor}  is an anchor of ${first.file} too: rename one of the ids`);
  return [...faults, ...twice];
}

/** Faults of one checked statement beyond its schema. */
function statementFaults(claim: Claim, claims: readonly Claim[], today: string): Fault[] {
  const faults = [['statement', claim.statement] as const, ['note', claim.note] as const].flatMap(
    ([key, text]) => (text ? chineseFaults(text, `${claim.id}.${key}`) : []) as Fault[],
  );
  const add = (field: string, message: string, how: string) => void faults.push({path: `${claim.id}${field}`, message, how});
  if (claims.find((other) => other.id === claim.id) !== claim) add('', 'stands twice', 'give the newer statement another id');
  if (claim.note && !claim.noted) add('.noted', 'is missing', "add the month in which the note was written: noted: '2026-11'");
  if ((claim.verdict === 'wrong' || claim.verdict === 'outdated') && !claim.note) {
    add('.note', 'is missing', `say in both languages what is so now: a statement found ${claim.verdict} carries a note`);
  }
  for (const field of ['verified', 'noted'] as const) {
    const date = claim[field];
    if (date && date > today) add(`.${field}`, `is ${date}, after today (${today})`, 'give the day on which it was done');
  }
  return faults;
}

/** Faults of the checked statements. */
export function faultsOfClaims(claims: readonly Claim[], today: string): Fault[] {
  const faults = schemaFaults(claimsSchema, claims);
  return faults.length > 0 ? faults : claims.flatMap((claim) => statementFaults(claim, claims, today));
}

/** The same, one a line. */
export function claimFaults(claims: Claim[], today: string, file = 'src/data/claims.ts'): string[] {
  return faultsOfClaims(claims, today).map((fault) => asLine(file, '', fault));
}

/**
 * Stops whoever calls it when the data is wrong.
 * @throws with every fault, one a line: file, path, reason
 */
export function assertValid(entries: RegistryEntry[], claims: Claim[], today: string): void {
  const faults = [...registryFaults(entries, today), ...claimFaults(claims, today)];
  if (faults.length > 0) throw new Error(`The data has ${faults.length} fault(s):\n${faults.join('\n')}`);
}
