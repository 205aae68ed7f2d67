import {describe, expect, it} from 'vitest';
import {changesBetween, describeChanges} from './changes';

const told = (before: string, after: string) => describeChanges(changesBetween(before, after));

describe('changes', () => {
  it('are none between equal texts', () => expect(changesBetween('One. Two.', 'One. Two.')).toEqual([]));
  it('name the sentence that changed', () => expect(told('One is here. Two.', 'One was here. Two.')).toBe('was "One is here.", is "One was here."'));
  it('name a new sentence', () => expect(told('One.', 'One. Two.')).toBe('new: "Two."'));
  it('name a sentence that is gone', () => expect(told('One. Two.', 'One.')).toBe('was "Two." is gone'));
  it('count the others', () => expect(told('One. Two. Three.', 'First. Second. Three.')).toContain('(and 1 more)'));
  it('take list items apart', () => expect(told('- alpha - beta', '- alpha - gamma')).toBe('was "- beta", is "- gamma"'));
  it('notice a sentence that stood twice', () => expect(changesBetween('One. One.', 'One.')).toEqual([{was: 'One.'}]));

  it('show of long sentences where they begin to differ', () => {
    const long = `${'word '.repeat(60)}old ${'word '.repeat(60)}`;
    const text = told(long, long.replace('old', 'new'));
    expect(text).toContain('old');
    expect(text).toContain('new');
    expect(text.length).toBeLessThan(240);
  });
});
