import {describe, expect, it} from 'vitest';
import {registry} from '@site/src/data/registry';
import type {Tombstone} from '@site/src/data/schema';
import {tombstones} from '@site/src/data/tombstones';
import {readGoneAnchors} from './goneAnchors';

const stone = (id: string, successor: string | null): Tombstone => ({id, successor, removed: '2026-11-25', reason: {en: 'Merged.', zh: '已合并。'}});

describe('readGoneAnchors', () => {
  it('finds a figure for every anchor that is gone, in both languages', () => {
    for (const locale of ['en', 'zh'] as const) {
      const ids = Object.values(readGoneAnchors(tombstones, registry, locale)).flatMap((list) => list?.map(({id}) => id));
      expect(ids.sort()).toEqual(tombstones.map(({id}) => id).sort());
    }
  });

  it('gives the reason in the language asked for', () => {
    expect(readGoneAnchors([stone('roi-metrics-old', null)], registry, 'zh')).toEqual({
      'roi-metrics': [{id: 'roi-metrics-old', successor: null, removed: '2026-11-25', reason: '已合并。'}],
    });
  });

  it('refuses an anchor whose figure is gone', () => {
    expect(() => readGoneAnchors([stone('no-such-figure-row', null)], registry, 'en')).toThrow('no figure is left for "no-such-figure-row"');
  });

  it('refuses a successor on another page', () => {
    expect(() => readGoneAnchors([stone('roi-metrics-old', 'signal-map')], registry, 'en')).toThrow('stands on another page');
  });
});
