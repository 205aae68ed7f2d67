import {describe, expect, it} from 'vitest';
import {resolve} from './resolve';

describe('resolve', () => {
  const model = {title: {en: 'Title', zh: '标题'}, rows: [{id: 'a', name: 'Amazon EKS', cells: {count: 3, why: {en: 'Because', zh: '因为'}, none: null}}]};

  it('picks one language at every depth and keeps the rest', () => {
    expect(resolve(model, 'zh')).toEqual({title: '标题', rows: [{id: 'a', name: 'Amazon EKS', cells: {count: 3, why: '因为', none: null}}]});
  });

  it('leaves a resolved model as it is', () => {
    const once = resolve(model, 'en');
    expect(resolve(once, 'en')).toEqual(once);
  });

  it('does not take an object with more than the two languages for a text', () => {
    const object = {en: 1, zh: 2, fr: 3};
    expect(resolve(object, 'en')).toEqual(object);
  });

  it('refuses a text without the language', () => {
    expect(() => resolve({en: 'Title', zh: ''}, 'zh')).toThrow('no "zh"');
  });
});
