import type {Tombstone} from './schema';

/**
 * Anchors of rows that were published once and are gone, with what took their place. Old links land there.
 * `anchors.json` beside this file lists every anchor ever published; an anchor that leaves the data comes here.
 */
export const tombstones: Tombstone[] = [];
