import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {excerpt, mark, type Piece} from './excerpt';
import {terms} from './tokenize';

const asked = (...words: string[]) => new Set(words.flatMap(terms));
const marks = (pieces: readonly Piece[]) => pieces.filter(({marked}) => marked).map(({text}) => text);
const whole = (pieces: readonly Piece[]) => pieces.map(({text}) => text).join('');

describe('mark', () => {
  it('marks words in all their forms', () => {
    expect(marks(mark('Alerts and alerting', asked('alert')))).toEqual(['Alerts', 'alerting']);
  });

  it('marks Han where the pairs meet, and no character beside them', () => {
    expect(marks(mark('异常检测区间', asked('异常检测')))).toEqual(['异常检测']);
  });

  it('marks an id as a whole, or those of its parts that were asked for', () => {
    expect(marks(mark('run eks-mcp-server now', asked('eks-mcp-server')))).toEqual(['eks-mcp-server']);
    expect(marks(mark('get_eks_insights', asked('eks')))).toEqual(['eks']);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom('eks', '告警', 'a-b'), (text, word) => {
        expect(whole(mark(`${text} ${word} ${text}`, asked(word)))).toBe(`${text} ${word} ${text}`);
      }),
    );
  });
});

describe('excerpt', () => {
  const long = `${'Something else stands here. '.repeat(20)}Burn rate alerts look at two windows. ${'And more. '.repeat(40)}`;

  it('shows where the words stand, and says that it is cut', () => {
    const shown = excerpt(long, asked('burn', 'window'));
    expect(marks(shown)).toEqual(['Burn', 'windows']);
    expect(whole(shown)).toMatch(/^… .* …$/);
    expect(whole(shown).length).toBeLessThan(200);
  });

  it('shows the beginning of a text that holds none of them', () => {
    expect(whole(excerpt(long, asked('nowhere')))).toMatch(/^Something else/);
  });

  it('shows a short text whole', () => expect(whole(excerpt('A short text', asked('short')))).toBe('A short text'));

  it('is shorter in Chinese, whose characters are wider', () => {
    expect(whole(excerpt('告警规则与指标，'.repeat(60), asked('告警'))).length).toBeLessThan(100);
  });
});
