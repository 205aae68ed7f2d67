import * as z from 'zod';
import {id, localized} from './localized';
import {calendarDate} from './source';

/** An anchor that was published once and is gone, so that old links still land somewhere. */
export const tombstone = z.strictObject({
  /** The anchor as it was: the figure's id and the row's, such as `mcp-servers-map-core-mcp-server`. */
  id,
  /** The anchor that took its place; `null` where nothing did. */
  successor: id.nullable(),
  /** The day on which the guide removed it. */
  removed: calendarDate,
  /** What a reader who follows an old link should know. */
  reason: localized,
});
export type Tombstone = z.infer<typeof tombstone>;

/** All anchors that are gone. */
export const tombstones = z.array(tombstone);
