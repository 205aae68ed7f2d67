import type {ResolvedSource, ResolvedSourceRef} from '../l10n/figures';
import {link} from './markdown';

/**
 * The sources of a fact, with those that its module shares looked up.
 * @throws if a reference leads nowhere, which the data check refuses
 */
export function sourcesOf(refs: readonly ResolvedSourceRef[], shared: Readonly<Record<string, ResolvedSource>>): ResolvedSource[] {
  return refs.map((ref) => {
    const source = typeof ref === 'string' ? shared[ref] : ref;
    if (!source) throw new Error(`source "${String(ref)}" is not defined in its module`);
    return source;
  });
}

/** The sources of a fact as links. */
export function sourceLinks(refs: readonly ResolvedSourceRef[], shared: Readonly<Record<string, ResolvedSource>>): string {
  return sourcesOf(refs, shared)
    .map(({title, url}) => link(title, url))
    .join(', ');
}
