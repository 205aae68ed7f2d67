import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Locale} from '@site/src/l10n/resolve';
import {GUIDES, docsDirectory, readGuides} from './guides';

const PUBLISHED = ['aiops-introduction', 'aiops-observability-stack', 'aidlc-framework', 'aiops-predictive-operations'];

describe('the guides of this site', () => {
  it.each<Locale>(['en', 'zh'])('are listed in %s in the order of the learning path, with the same addresses', (locale) => {
    const guides = readGuides('.', locale);
    expect(guides.map((guide) => guide.id)).toEqual([...GUIDES]);
    expect(guides.map((guide) => guide.path)).toEqual(GUIDES.map((id) => `/docs/aiops-aidlc/${id}`));
  });

  it('have labels and descriptions in the language asked for', () => {
    const texts = (locale: Locale) => readGuides('.', locale).flatMap((guide) => [guide.label, guide.description]);
    expect(texts('en').filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(texts('zh').filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('have the same sections in both languages', () => {
    const sections = (locale: Locale) => readGuides('.', locale).map((guide) => guide.sections);
    expect(sections('zh')).toEqual(sections('en'));
    expect(sections('en').every((ids) => ids.length > 0)).toBe(true);
    // A guide that was just begun may have fewer; those of the learning path as it is published do not.
    const written = readGuides('.', 'en').filter(({id}) => PUBLISHED.includes(id));
    expect(written.map(({sections: ids}) => ids.length > 3)).toEqual(PUBLISHED.map(() => true));
  });

  it('are announced in both languages or in none', () => {
    const announced = (locale: Locale) => readGuides('.', locale).map((guide) => guide.announced);
    expect(announced('zh')).toEqual(announced('en'));
    expect(announced('en')[0]).toBe(false);
  });
});

describe('readGuides', () => {
  let site: string;
  const file = (id: string) => path.join(docsDirectory(site, 'zh'), 'aiops-aidlc', `${id}.mdx`);
  const write = (id: string, ...frontMatter: string[]) => fs.writeFileSync(file(id), ['---', ...frontMatter, '---', 'Text.'].join('\n'));

  beforeEach(() => {
    site = fs.mkdtempSync(path.join(os.tmpdir(), 'guides-'));
    fs.mkdirSync(path.dirname(file('x')), {recursive: true});
    for (const id of GUIDES) write(id, `sidebar_label: 标签 ${id}`, 'description: 说明');
  });
  afterEach(() => fs.rmSync(site, {recursive: true}));

  it('reads label, description and reading time of each guide', () => {
    expect(readGuides(site, 'zh')[0]).toEqual({
      id: GUIDES[0],
      path: `/docs/aiops-aidlc/${GUIDES[0]}`,
      label: `标签 ${GUIDES[0]}`,
      description: '说明',
      minutes: 1,
      sections: [],
      announced: false,
    });
  });

  it('takes a guide for announced only if it says so', () => {
    write(GUIDES[1], 'sidebar_label: 标签', 'description: 说明', 'announced: true');
    expect(readGuides(site, 'zh').map((guide) => guide.announced)).toEqual(GUIDES.map((_guide, index) => index === 1));
  });

  it.each(['sidebar_label', 'description'])('names the file that lacks its %s', (field) => {
    write(GUIDES[2], ...['sidebar_label: 标签', 'description: 说明'].filter((line) => !line.startsWith(field)));
    expect(() => readGuides(site, 'zh')).toThrow(`${file(GUIDES[2])}: the front matter lacks`);
  });

  it('names the file of a guide that is missing', () => {
    fs.rmSync(file(GUIDES[3]));
    expect(() => readGuides(site, 'zh')).toThrow(file(GUIDES[3]));
  });
});
