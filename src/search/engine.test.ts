import {describe, expect, it} from 'vitest';
import {createEngine} from './engine';
import {sampleIndex} from './fixture';
import {distance} from './inverted';
import {decodeIndex, encodeIndex, type Alias} from './records';
import {groupHits} from './view';

const engine = (aliases?: Alias[]) => createEngine(sampleIndex(aliases));
const anchors = (query: string, aliases?: Alias[]) =>
  engine(aliases)
    .search(query)
    .hits.map(({record}) => record.anchor);

describe('the search', () => {
  it('finds an id as a whole, by its parts, and written as words', () => {
    for (const query of ['metrics-server', 'metrics server', 'Metrics Server', 'metrics-serv']) {
      expect(anchors(query)[0], query).toBe('addons-metrics-server');
    }
  });

  it('finds a word by another form, by its beginning and with a mistake in it', () => {
    for (const query of ['certificate', 'certificates', 'certif', 'certificats', 'cetrificate']) {
      expect(anchors(query)[0], query).toBe('addons-cert-manager');
    }
  });

  it('puts a title before a mention, and a list of links last', () => {
    expect(anchors('cert-manager')).toEqual(['addons-cert-manager', 'references']);
    expect(anchors('alerts')[0]).toBe('alerting');
    expect(anchors('alerts').at(-1)).toBe('references');
  });

  it('finds what holds all words before what holds some', () => {
    expect(anchors('burn rate alerts windows')[0]).toBe('alerting');
  });

  it('does not let one text that holds all words far apart hide what is about one of them', () => {
    expect(anchors('alerts certificates')).toEqual(expect.arrayContaining(['alerting', 'addons-cert-manager', 'references']));
  });

  it('finds Chinese words of two to four characters, and not their single characters', () => {
    for (const query of ['告警', '可观测性', '消耗速率']) expect(anchors(query), query).toEqual(['chinese']);
    expect(anchors('告日')).toEqual([]);
  });

  it('takes a single character for the beginning of a word', () => {
    expect(anchors('告')).toEqual(['chinese']);
  });

  it('finds what a term is called in the other language, and any of several meanings', () => {
    expect(anchors('附加组件', [['附加组件', 'add-on']])[0]).toBe('add-ons');
    expect(anchors('burn rate', [['burn rate', '消耗速率']])).toContain('chinese');
    const both = anchors('警', [
      ['警', 'alert'],
      ['警', 'certificate'],
    ]);
    expect(both).toEqual(expect.arrayContaining(['alerting', 'addons-cert-manager']));
  });

  it('takes the longest term, not one inside it', () => {
    const found = anchors('burn rate', [
      ['rate', 'cert-manager'],
      ['burn rate', '消耗速率'],
    ]);
    expect(found).not.toContain('addons-cert-manager');
  });

  it('finds nothing for nothing, and for words that nowhere stand', () => {
    for (const query of ['', '   ', '…', 'zzzzqq', '龘龘']) expect(anchors(query), query).toEqual([]);
  });

  it('does not ask of a question that its small words be found', () => {
    expect(anchors('how do I renew the certificates?')[0]).toBe('addons-cert-manager');
    expect(anchors('什么时候需要告警？')).toEqual(['chinese']);
  });
});

describe('the file of the index', () => {
  it('gives back what was written', () => {
    const index = sampleIndex([['告警', 'alert']]);
    expect(decodeIndex(encodeIndex(index))).toEqual(index);
  });
});

describe('groups of results', () => {
  it('stand together by page and section, the best first', () => {
    const found = engine();
    const groups = groupHits(found.index, found.search('metrics observability').hits);
    expect(groups[0]?.titles).toEqual(['The guide', 'Managed add-ons']);
    expect(groups[0]?.hits.every(({record}) => record.kind !== 'section')).toBe(true);
    const scores = groups.map(({hits}) => hits[0]?.score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('show no more than a screen of a reader can bear', () => {
    const index = sampleIndex();
    const hits = index.records.flatMap((record) => Array.from({length: 20}, (_, place) => ({place, record, score: 1})));
    const groups = groupHits(index, hits);
    expect(Math.max(...groups.map((group) => group.hits.length))).toBe(5);
    expect(groups.reduce((sum, group) => sum + group.hits.length, 0)).toBeLessThanOrEqual(30);
  });
});

describe('the distance of two words', () => {
  it.each([
    ['pod', 'pod', 0],
    ['promethus', 'prometheus', 1],
    ['anomoly', 'anomaly', 1],
    ['gaurdrail', 'guardrail', 1],
    ['kuberentes', 'kubernetes', 1],
    ['cat', 'dog', 3],
  ])('from %s to %s is %i', (a, b, wanted) => {
    expect(distance(a, b, 9)).toBe(wanted);
    expect(distance(b, a, 9)).toBe(wanted);
  });

  it('is not counted further than asked', () => expect(distance('kubernetes', 'prometheus', 2)).toBe(3));
});
