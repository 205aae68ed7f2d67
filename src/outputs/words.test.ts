import {expect, it} from 'vitest';
import {makeProject, readFiles} from '@site/src/checks/project';
import {messageCalls} from '@site/src/checks/rules/language/messageCalls';
import {ENGLISH, wordsIn} from './words';

it('says in files what the components say on pages', () => {
  const calls = messageCalls(makeProject(readFiles('.'), '2026-11-25'));
  for (const [id, english] of Object.entries(ENGLISH)) {
    const said = calls.filter((call) => call.id === id).map((call) => call.message);
    expect(said, id).not.toEqual([]);
    expect(new Set(said), id).toEqual(new Set([english]));
  }
});

it('fills the blanks of a word, in both languages', () => {
  expect(wordsIn('en')('figure.verified', {date: '2026-10-02'})).toBe('checked 2026-10-02');
  expect(wordsIn('zh')('figure.verified', {date: '2026-10-02'})).toContain('2026-10-02');
  expect(wordsIn('zh')('table.unknown')).toMatch(/\p{Script=Han}/u);
});
