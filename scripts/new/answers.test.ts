import {describe, expect, it} from 'vitest';
import {answersFromDialogue, answersFromFlags, localizedOf, nameQuestions, pageQuestions, textQuestions} from './answers';
import type {Kind, Repository} from './types';

const repository: Repository = {read: () => undefined, list: () => [], today: '2026-11-22'};
const kind: Kind = {
  summary: 'a test',
  questions: [
    ...textQuestions('title', 'Title', {en: 'Costs', zh: '成本'}),
    ...nameQuestions('name', 'Name', {en: 'Cost', zh: '成本'}),
    ...pageQuestions('source', 'Source', {title: 'A page', url: 'https://example.com/page'}),
  ],
  plan: () => ({files: new Map(), next: []}),
};
const right = {
  'title-en': 'Costs',
  'title-zh': '成本',
  'name-en': 'Amazon EKS',
  'source-title': 'Pricing',
  'source-url': 'https://example.com/pricing',
};
const fromFlags = (flags: Record<string, string>) => answersFromFlags(kind, flags, repository);

describe('answersFromFlags', () => {
  it('takes what was given, trimmed, and the English name where no Chinese one is given', () => {
    const answers = fromFlags({...right, 'title-en': '  Costs '});
    expect(localizedOf(answers, 'title')).toEqual({en: 'Costs', zh: '成本'});
    expect(localizedOf(answers, 'name')).toEqual({en: 'Amazon EKS', zh: 'Amazon EKS'});
  });

  it('names every flag that is missing, with an example', () => {
    expect(() => fromFlags({})).toThrow('--title-en  is missing: Title, in English, such as --title-en "Costs"\n--title-zh  is missing');
  });

  it.each([
    ['title-en', '成本', 'has Chinese characters in it'],
    ['title-zh', 'Costs', 'has no Chinese in it'],
    ['title-zh', '成本,费用', 'half-width mark'],
    ['title-zh', 'EKS成本', 'lacks the space'],
    ['title-zh', '비용 成本', 'has Korean characters'],
    ['title-en', 'Co\u200bsts', 'invisible or control characters'],
    ['title-en', 'Costs\nof EKS', 'one line'],
    ['title-en', 'Costs {of} EKS', 'code on a page'],
    ['title-en', '<b>Costs</b>', 'code on a page'],
    ['name-zh', 'Amazon', 'has no Chinese in it'],
    ['source-title', '[Pricing]', 'leave them out'],
    ['source-title', '定价', 'name the English page'],
    ['source-url', 'http://example.com/pricing', 'no https:// address'],
    ['source-url', 'example.com', 'no https:// address'],
    ['source-url', 'javascript:alert(1)', 'no https:// address'],
  ])('refuses --%s "%s"', (flag, answer, reason) => {
    expect(() => fromFlags({...right, [flag]: answer})).toThrow(new RegExp(`^--${flag}  .*${reason}`));
  });
});

describe('answersFromDialogue', () => {
  /** Answers from a list, as if they were typed. */
  function dialogue(flags: Record<string, string>, typed: string[]) {
    const asked: string[] = [];
    const said: string[] = [];
    const ask = (text: string) => {
      asked.push(text);
      const next = typed.shift();
      return next === undefined ? Promise.reject(new Error('asked too often')) : Promise.resolve(next);
    };
    return {answers: answersFromDialogue(kind, flags, repository, ask, (text) => said.push(text)), asked, said};
  }

  it('asks only for what no flag gave', async () => {
    const {answers, asked} = dialogue(right, ['']);
    expect(localizedOf(await answers, 'name')).toEqual({en: 'Amazon EKS', zh: 'Amazon EKS'});
    expect(asked).toEqual([expect.stringContaining('Name, in Chinese')]);
  });

  it('says what is wrong and asks again, for an answer from a flag too', async () => {
    const {answers, asked, said} = dialogue({...right, 'name-zh': '亚马逊', 'title-zh': 'Costs'}, ['', '成本']);
    expect((await answers)['title-zh']).toBe('成本');
    expect(asked).toHaveLength(2);
    expect(said).toEqual([expect.stringContaining('has no Chinese in it'), expect.stringContaining('needs an answer')]);
  });
});
