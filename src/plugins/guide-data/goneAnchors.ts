import type {RegistryEntry} from '../../data/registryCheck';
import type {Tombstone} from '../../data/schema';
import {resolve, type Locale} from '../../l10n/resolve';

/** An anchor that was published once and is gone, in one language. */
export interface GoneAnchor {
  /** The anchor, as old links write it. */
  id: string;
  /** The anchor on the same page that took its place; `null` where nothing did. */
  successor: string | null;
  /** The day on which the guide removed it. */
  removed: string;
  reason: string;
}

/** The anchors that are gone, by the id of the figure that had them. */
export type GoneAnchors = Record<string, GoneAnchor[] | undefined>;

/** The front door and the figure that an anchor belongs to: the figure with the longest id that the anchor begins with. */
function homeOf(anchor: string, entries: readonly RegistryEntry[]): {door: string; figure: string} | undefined {
  return entries
    .flatMap((entry) => entry.models.map((model) => ({door: entry.frontDoor, figure: model.id})))
    .filter(({figure}) => anchor === figure || anchor.startsWith(`${figure}-`))
    .sort((a, b) => b.figure.length - a.figure.length)[0];
}

/**
 * Finds the figure at which each old link lands.
 * @throws if a figure is gone altogether, or the successor stands on another page: then an old link would lead nowhere
 */
export function readGoneAnchors(tombstones: readonly Tombstone[], entries: readonly RegistryEntry[], locale: Locale): GoneAnchors {
  const gone: GoneAnchors = {};
  for (const {id, successor, removed, reason} of tombstones) {
    const home = homeOf(id, entries);
    if (!home)
      throw new Error(
        `src/data/tombstones.ts: no figure is left for "${id}", so an old link to it would land nowhere; keep the figure, or name the id of another one of the page`,
      );
    if (successor && homeOf(successor, entries)?.door !== home.door) {
      throw new Error(`src/data/tombstones.ts: "${successor}", the successor of "${id}", stands on another page; name an anchor of the same page`);
    }
    (gone[home.figure] ??= []).push({id, successor, removed, reason: resolve(reason, locale)});
  }
  return gone;
}
