import {describe, expect, it} from 'vitest';
import {blocks} from './blocks';
import {PARSERS, UNPARSED} from './languages';

describe('the code of the pages', () => {
  it('is in a language that has a parser here, or needs none', () => {
    const unknown = blocks.filter(({language}) => !Object.hasOwn(PARSERS, language) && !Object.hasOwn(UNPARSED, language));
    expect(unknown.map(({place, language}) => `${place} ${language}`)).toEqual([]);
    expect(blocks.length).toBeGreaterThan(100);
  });

  for (const [language, parse] of Object.entries(PARSERS)) {
    it(`parses: ${language}`, async () => {
      const found: string[] = [];
      for (const block of blocks.filter((one) => one.language === language)) {
        for (const error of await parse(block.code)) found.push(`${block.place}  ${error}`);
      }
      expect(found).toEqual([]);
    });
  }
});

describe('the parsers', () => {
  const BROKEN: Record<string, string> = {
    bash: 'for A in x; do echo "$A"',
    json: '{"a": 1,}',
    yaml: 'a: 1\n  b: [2',
    python: 'def f(:\n    return 1',
    promql: 'sum by (job) (rate(http_requests_total[5m])',
    hcl: 'resource "a" "b" {\n  c =\n}',
  };

  it.each(Object.keys(PARSERS))('refuse what is broken: %s', async (language) => {
    expect(await PARSERS[language]?.(BROKEN[language] ?? '')).not.toEqual([]);
  });
});
