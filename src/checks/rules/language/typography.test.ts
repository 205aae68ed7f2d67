import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {applyEdits, editsBetween} from './edits';
import {fullWidthEdits} from './fullWidthMarks';
import {spaced, spacingEdits} from './spacing';

const full = (value: string) => applyEdits(value, fullWidthEdits(value));
const PIECES = [
  '集群',
  '您',
  'EKS',
  'Pod',
  '1.35',
  '5%',
  ' ',
  ',',
  '，',
  '(',
  ')',
  '（',
  '）',
  '"',
  '“',
  '”',
  ':',
  '：',
  '.',
  '。',
  '`x`',
  '\n',
  '{count}',
  '/',
  '→',
];
const text = fc.array(fc.constantFrom(...PIECES), {maxLength: 14}).map((pieces) => pieces.join(''));

describe('full-width marks', () => {
  it.each([
    ['你好,世界', '你好，世界'],
    ['它(即 EKS)是', '它（即 EKS）是'],
    ['集群 (EKS) 的', '集群（EKS）的'],
    ['EKS, 集群', 'EKS，集群'],
    ['检查"Pod"状态', '检查“Pod”状态'],
    ['完成.', '完成。'],
    ['等等...', '等等……'],
    ['Kiro:部署', 'Kiro：部署'],
  ])('sets %s as %s', (before, after) => expect(full(before)).toBe(after));

  it.each(['约 1,000 个', '调用 create() 之后', '调用 get(id) 之后', '09:30 开始', 'v1.2.3 版本', 'AWS (US) only', '见 `a,b` 处', 'https://例子'])(
    'leaves %s',
    (value) => expect(full(value)).toBe(value),
  );
});

describe('spacing', () => {
  it.each([
    ['EKS集群', 'EKS 集群'],
    ['第1层', '第 1 层'],
    ['约50%的', '约 50% 的'],
    ['使用`x`命令', '使用 `x` 命令'],
    ['在 A ，B 中', '在 A，B 中'],
    ['（ 中文 ）', '（中文）'],
    ['２０２６ 年', '2026 年'],
  ])('sets %s as %s', (before, after) => expect(spaced(before)).toBe(after));

  it.each(['CPU/内存', '指标 + 日志', 'AI、DB', '“EKS”集群', '级别 0 → 级别 1', 'Only Latin,text'])('leaves %s', (value) => expect(spaced(value)).toBe(value));
});

describe('mending', () => {
  it('comes to an end, whatever the text', () => {
    const pass = (value: string) => spaced(full(value));
    fc.assert(
      fc.property(text, (value) => {
        // A mark that has been mended can make its neighbour Chinese: one pass for each mark at most, and one that finds nothing.
        let mended = value;
        for (let left = value.length + 1; left > 0 && pass(mended) !== mended; left -= 1) mended = pass(mended);
        expect([...fullWidthEdits(mended), ...spacingEdits(mended)]).toEqual([]);
      }),
      {numRuns: 500},
    );
  });

  it('leads from one text to the other', () => {
    fc.assert(fc.property(text, text, (before, after) => void expect(applyEdits(before, editsBetween(before, after))).toBe(after)));
  });
});
