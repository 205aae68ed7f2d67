import type {Figure} from './models';
import {validate} from './validate';
import {claims as claimsSchema, type Claim} from './schema';
import {chineseFaults} from './languageRules';

/** One module of the data, as the registry lists it. */
export interface RegistryEntry {
  /** The component that renders the module. */
  component: string;
  /** The module's file, from the root of the repository. */
  file: string;
  /** The figures of the module, in the order in which the component shows them. */
  models: Figure[];
}

const kebab = (name: string) => name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();

function entryFaults(entry: RegistryEntry, today: string): string[] {
  const faults = entry.models.flatMap((model) =>
    validate(model, today).map((fault) => `${entry.file}  ${model.id}.${fault.path}  ${fault.message}`),
  );
  const stem = kebab(entry.component);
  if (!entry.models.some((model) => model.id === stem)) {
    faults.push(`${entry.file}  id  no figure of ${entry.component} has the id "${stem}": component, file and id share one stem`);
  }
  return faults;
}

/** Every anchor that a figure puts on its page. */
export function anchorsOf(model: Figure): string[] {
  const of = (...ids: string[]) => ids.map((id) => `${model.id}-${id}`);
  switch (model.shape) {
    case 'ladder':
      return [model.id, ...model.stages.flatMap((stage) => of(stage.id, ...(stage.milestones ?? []).map((item) => `${stage.id}-${item.id}`)))];
    case 'layers':
      return [model.id, ...of(...[...model.layers, ...model.flows, ...model.loop.steps, model.placement].map((item) => item.id))];
    default:
      return [model.id, ...of(...model.rows.map((row) => row.id))];
  }
}

/** Faults of all modules: each on its own, then what only shows when they stand side by side. */
export function registryFaults(entries: RegistryEntry[], today: string): string[] {
  const faults = entries.flatMap((entry) => entryFaults(entry, today));
  const seen = new Map<string, string>();
  for (const entry of entries) {
    for (const anchor of entry.models.flatMap(anchorsOf)) {
      const other = seen.get(anchor);
      if (other) faults.push(`${entry.file}  #${anchor}  is an anchor of ${other} too: rename one of the ids`);
      seen.set(anchor, entry.file);
    }
  }
  return faults;
}

/** Faults of the checked statements. */
export function claimFaults(claims: Claim[], file = 'src/data/claims.ts'): string[] {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) return parsed.error.issues.map((issue) => `${file}  ${issue.path.join('.')}  ${issue.message}`);
  return claims.flatMap((claim) => {
    const texts = [['statement', claim.statement] as const, ['note', claim.note] as const];
    const faults = texts.flatMap(([key, text]) => (text ? chineseFaults(text, `${claim.id}.${key}`).map((fault) => `${file}  ${fault.path}  ${fault.message}`) : []));
    if (claims.filter((other) => other.id === claim.id).length > 1) faults.push(`${file}  ${claim.id}  stands twice`);
    if (claim.note && !claim.noted) faults.push(`${file}  ${claim.id}.noted  is missing: a note says when it was written`);
    if ((claim.verdict === 'wrong' || claim.verdict === 'outdated') && !claim.note) {
      faults.push(`${file}  ${claim.id}.note  is missing: a statement found ${claim.verdict} carries a note`);
    }
    return faults;
  });
}

/**
 * Stops whoever calls it when the data is wrong.
 * @throws with every fault, one a line: file, path, reason
 */
export function assertValid(entries: RegistryEntry[], claims: Claim[], today: string): void {
  const faults = [...registryFaults(entries, today), ...claimFaults(claims)];
  if (faults.length > 0) throw new Error(`The data has ${faults.length} fault(s):\n${faults.join('\n')}`);
}
