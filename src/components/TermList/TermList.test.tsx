// @vitest-environment jsdom
import {render} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {glossary} from '@site/src/data/glossary';
import {Glossary} from '../Glossary/Glossary';
import {TermList} from './TermList';

describe('the list of terms', () => {
  it('holds what the marks of the page refer to, in both languages', () => {
    const {container} = render(<TermList ids="burn-rate slo" />);
    expect([...container.querySelectorAll('dl > div')].map(({id}) => id)).toEqual(['term-burn-rate', 'term-slo']);
    expect(container.querySelector('#term-burn-rate')?.textContent).toContain('burn rate 消耗速率');
    expect(container.querySelector('#term-burn-rate a')?.getAttribute('href')).toBe('/glossary#burn-rate');
  });
});

describe('the glossary', () => {
  it('has an entry with a source for each term', () => {
    const {container} = render(<Glossary />);
    for (const {id, source} of glossary) expect(container.querySelector(`[id="${id}"] a`)?.getAttribute('href'), id).toBe(source.url);
    expect(container.querySelectorAll('[data-entry]')).toHaveLength(glossary.length);
  });
});
