import fs from 'node:fs';
import {describe, expect, it} from 'vitest';
import {glossary as glossarySchema, wordings as wordingsSchema} from '../schema';
import {readPage} from '../../checks/readPage';
import {pageUnits} from '../../l10n/drift/pageUnits';
import {glossary} from '.';
import {wordings} from './wordings';

const PAGE = 'aiops-aidlc/aiops-introduction.mdx';
const FILES = {en: `docs/${PAGE}`, zh: `i18n/zh/docusaurus-plugin-content-docs/current/${PAGE}`};
const pages = {en: readPage(FILES.en, fs.readFileSync(FILES.en, 'utf8')), zh: readPage(FILES.zh, fs.readFileSync(FILES.zh, 'utf8'))};
const sections = pageUnits({path: PAGE, ...pages});
const introduction = sections.map((unit) => unit.zh).join('\n');

const inChinese = (term: (typeof glossary)[number]) => (typeof term.term === 'string' ? term.term : term.term.zh);
const pattern = (term: (typeof glossary)[number]) => {
  const forms = [typeof term.term === 'string' ? term.term : term.term.en, ...(term.forms ?? [])];
  return new RegExp(`(?<![\\w-])(?:${forms.join('|')})s?(?![\\w-])`, 'i');
};

describe('the glossary', () => {
  it('holds the terms of the introduction', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(60);
    expect(glossarySchema.safeParse(glossary).error?.issues).toBeUndefined();
    expect(wordingsSchema.safeParse(wordings).error?.issues).toBeUndefined();
  });

  it('says in the introduction what it says here, or names the other word', () => {
    const used = glossary.filter((term) => sections.some((unit) => pattern(term).test(unit.en ?? '')));
    const strangers = used.filter((term) => !introduction.toLowerCase().includes(inChinese(term).toLowerCase()) && !term.introductionSays);
    expect(strangers.map((term) => `${term.id}: ${inChinese(term)}`)).toEqual([]);
    expect(used.length).toBeGreaterThan(55);
  });

  it('names another word of the introduction only where it stands there, and the own one does not', () => {
    const named = glossary.filter((term) => term.introductionSays);
    expect(named.filter((term) => !introduction.includes(term.introductionSays ?? '')).map((term) => term.id)).toEqual([]);
    expect(named.filter((term) => introduction.includes(inChinese(term))).map((term) => term.id)).toEqual([]);
  });
});
