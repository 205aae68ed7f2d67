import type {Tombstone} from './schema';

/**
 * Anchors of rows that were published once and are gone, with what took their place. Old links land there.
 * `anchors.json` beside this file lists every anchor ever published; an anchor that leaves the data comes here.
 */
export const tombstones: Tombstone[] = [
  {
    id: 'migration-paths-replace-sdks-x-ray-sdk-end',
    successor: 'migration-paths-replace-sdks-x-ray-sdk-maintenance',
    removed: '2026-11-25',
    reason: {
      en: 'AWS has taken back the end of support of the X-Ray SDKs; they are in maintenance.',
      zh: 'AWS 已撤回 X-Ray SDK 的终止支持安排，该 SDK 处于维护模式。',
    },
  },
];
