import {describe, expect, it} from 'vitest';
import {codeLines, sameLine} from './codeText';
import {numberedNames, numbersOf, spelledNumbers} from './tokens';

const lines = (language: string, code: string) => codeLines(language, code).map(({index, text}) => `${index} ${text}`);

describe('what a machine reads of code', () => {
  it.each([
    ['bash', 'ls # all\n\n# nothing\npwd', ['0 ls', '3 pwd']],
    ['bash', 'echo "# no" \'#\' a#b `#`', ['0 echo "# no" \'#\' a#b `#`']],
    ['bash', 'echo "a\\" # b" # c', ['0 echo "a\\" # b"']],
    ['ts', 'a(); // b\n/* c\nd */ e();\nf();', ['0 a();', '2  e();', '3 f();']],
    ['go', 'a() // b', ['0 a()']],
    ['css', 'a {} /* b */\n// c', ['0 a {}', '1 // c']],
    ['sql', 'SELECT 1 -- one', ['0 SELECT 1']],
    ['hcl', 'a = 1 # b\nc = 2 // d\n/* e */', ['0 a = 1', '1 c = 2']],
    ['html', '<a> <!-- b\nc --> <d>', ['0 <a>', '1  <d>']],
    ['xml', '<a/><!-- b -->', ['0 <a/>']],
    ['json', '# a // b -- c /* d */', ['0 # a // b -- c /* d */']],
    ['text', '<!-- a -->', ['0 <!-- a -->']],
  ])('of %s: %s', (language, code, expected) => expect(lines(language, code)).toEqual(expected));
});

describe('lines that do the same', () => {
  it.each([
    ['bash', 'ls', 'ls'],
    ['bash', 'echo "done"', 'echo "完成"'],
    ['bash', "echo 'a' 'it' \"x\"", "echo 'a' '它' \"x\""],
    ['bash', 'echo "a \\" b"', 'echo "甲 \\" 乙"'],
    ['ts', '`done`', '`完成`'],
    ['bash', 'echo "$HOME is full"', 'echo "$HOME 已满"'],
    ['yaml', 'name: the first', 'name: 第一个'],
    ['yaml', '  - a.b-c: the first', '  - a.b-c: 第一个'],
  ])('in %s: %s', (language, en, zh) => expect(sameLine(language, en, zh)).toBe(true));

  it.each([
    ['bash', 'ls', 'ls -l'],
    ['bash', 'ls', 'ls 甲'],
    ['bash', 'echo "a" "b"', 'echo "甲"'],
    ['bash', 'echo "a" b', 'echo "甲" c'],
    ['bash', 'echo "a" "b"', 'echo "甲" "c"'],
    ['bash', 'echo "done"', 'echo "完成 $(ls)"'],
    ['bash', 'echo "done"', 'echo "完成 $HOME"'],
    ['bash', 'echo "done"', 'echo "完成 ${X}"'],
    ['bash', 'echo "done"', 'echo "完成 `ls`"'],
    ['bash', 'echo "see https://example.com/a"', 'echo "见 https://example.com/b"'],
    ['bash', 'printf "%s is"', 'printf "%d 是"'],
    ['bash', 'name: the first', 'name: 第一个'],
    ['yaml', 'name: the first', 'names: 第一个'],
    ['yaml', 'name: a', 'name: [甲]'],
    ['yaml', 'name:the first', 'name:第一个'],
    ['yaml', '名: a', '名: b'],
  ])('not in %s: %s and %s', (language, en, zh) => expect(sameLine(language, en, zh)).toBe(false));
});

describe('the numbers of a text', () => {
  it.each([
    ['on 2026-02-12', ['2026', '2', '12']],
    ['in 2026-11', ['2026', '11']],
    ['March 2025, 12 May', ['3', '2025', '12', '5']],
    ['Sept. 3, 1 December', ['9', '3', '1', '12']],
    ['you may march', []],
    ['2026 年 10 月，十二月，三月', ['2026', '10', '12', '3']],
    ['Q3，第二季度，四季度', ['3', '2', '4']],
    ['1.5 million, 2 thousand, 3 billion', ['1500000', '2000', '3000000000']],
    ['150 万，1,200 多万，3 亿', ['1500000', '12000000', '300000000']],
    ['the 3rd and the 21st', []],
    ['5 percent, 5 %, 5％', ['5%', '5%', '5%']],
    ['1,234.5 USD, 10 GiB, 2 vCPUs, 30 ms, 99+', ['1234.5USD', '10GiB', '2vCPU', '30ms', '99+']],
    ['v1.2.3, 1.35-eks.1, S3', ['v1.2.3', '1.35-eks.1']],
  ])('%s', (text, expected) => expect(numbersOf(text)).toEqual(expected));

  it('in words', () => {
    expect(spelledNumbers('One, two, three and twenty; thirty forty fifty sixty ninety hundred thousand', 'en')).toEqual([
      '1',
      '2',
      '3',
      '20',
      '30',
      '40',
      '50',
      '60',
      '90',
      '100',
      '1000',
    ]);
    const all = (words: string) => spelledNumbers(words, 'en');
    expect(['dozen', 'once', 'twice', 'both', 'half', 'third', 'quarter', 'tenth'].map(all)).toEqual([
      ['12'],
      ['1'],
      ['2', '2x'],
      ['2'],
      ['50%', '0.5', '30', '1', '2'],
      ['1', '3'],
      ['15', '25%', '1', '4', '3'],
      ['10%', '1', '10'],
    ]);
    expect(all('a an each every per first')).toEqual(['1', '1', '1', '1', '1', '1']);
    expect([all('second'), all('constructor'), all('12')]).toEqual([['1', '2'], [], []]);
    const eleven = ['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen'];
    expect(all(`${eleven.join(' ')} seventeen eighteen nineteen`)).toEqual(Array.from({length: 16}, (_, index) => String(index + 4)));
    expect(spelledNumbers('一二两三，十，十二，三十，九十九', 'zh')).toEqual(['1', '2', '2', '3', '10', '12', '30', '99']);
    expect(spelledNumbers('没有', 'zh')).toEqual([]);
  });

  it('in names, each once', () => expect(numberedNames('K8s and S3, K8s; Q3, v1.2, R4., x-A1')).toEqual(['K8s', 'S3', 'R4']));
});
