// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {guides} from '@site/src/data/guides';
import {guides as schema} from '@site/src/data/schema';
import type {Locale} from '@site/src/l10n/resolve';
import {resolve} from '@site/src/l10n/resolve';
import {setLocale} from '@site/tests/doubles/locale';
import {axeFaults} from '@site/tests/unit/axe';
import {GuideHead, LearningPath} from '.';

afterEach(cleanup);

const LOCALES: Locale[] = ['en', 'zh'];

describe.each(LOCALES)('in %s', (locale) => {
  it.each(guides.map((guide) => [guide.id, guide] as const))('the head of %s says all that its data says', (id, guide) => {
    setLocale(locale);
    const {container} = render(<GuideHead id={id} />);
    const {audience, outcomes, prerequisites, environment, reviewed} = resolve(guide, locale);
    for (const text of [audience, ...outcomes, ...prerequisites, ...environment]) expect(container.textContent).toContain(text);
    expect(container.querySelector('time')?.dateTime).toBe(reviewed);
  });

  it('the learning path marks the reader’s place and links to the other guides', async () => {
    setLocale(locale);
    const {container} = render(<LearningPath id="aidlc-framework" />);
    expect(container.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/docs/aiops-aidlc/aiops-introduction',
      '/docs/aiops-aidlc/aiops-observability-stack',
      '/docs/aiops-aidlc/aiops-predictive-operations',
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });
});

it('the heads of the guides keep to their schema', () => expect(() => schema.parse(guides)).not.toThrow());

it('a head without data names the file to mend', () => {
  expect(() => render(<GuideHead id="nothing" />)).toThrow('src/data/guides.ts has no guide "nothing"');
});
