import type {GlossaryTerm, Wording} from '../../../data/schema';
import type {Project, Rule} from '../../types';
import {noteWith, pageWith} from './examples';
import {excerpt, report, type TextFault} from './report';
import type {ReadText} from './readText';
import {chineseTexts} from './textsOf';

const WHY = 'a reader takes two words for two things; the glossary names one Chinese word for each English one';

type Term = GlossaryTerm | Wording;
/** The terms of a project, prepared for the search. */
interface Searched {
  terms: {term: Term; english: RegExp; chinese: string}[];
  /** Matches a text that holds any avoided word: most texts need no closer look. */
  suspect: RegExp;
}

const inEnglish = (term: Term) => (typeof term.term === 'string' ? term.term : term.term.en);
const inChinese = (term: Term) => (typeof term.term === 'string' ? term.term : term.term.zh);
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const alternatives = (words: readonly string[]) => words.map(escaped).join('|') || '(?!)';

/** The terms and wordings of a project's glossary. */
function termsOf(project: Project): Searched {
  const exports = project.modules.filter((module) => module.file.startsWith('src/data/glossary/')).flatMap((module) => Object.values(module.exports));
  const found = exports.flat().filter((item): item is Term => typeof item === 'object' && item !== null && 'term' in item);
  const terms = found.map((term) => ({
    term,
    english: new RegExp(`(?<![\\w-])(?:${alternatives([inEnglish(term), ...(term.forms ?? [])])})s?(?![\\w-])`, 'i'),
    chinese: inChinese(term),
  }));
  return {terms, suspect: new RegExp(alternatives(found.flatMap((term) => [...(term.avoid ?? []), ...(term.avoidBeside ?? [])])))};
}

/** Where a word stands in a text, outside of longer words that may hold it. */
function placesOf(value: string, word: string, longer: readonly string[]): number[] {
  const places = (other: string) => [...value.matchAll(new RegExp(escaped(other), 'g'))].map((match) => match.index);
  const covered = longer.filter((other) => other.includes(word)).flatMap((other) => places(other).map((from) => [from, from + other.length] as const));
  return places(word).filter((index) => !covered.some(([from, to]) => from <= index && index + word.length <= to));
}

function faultsOf(text: ReadText, {terms, suspect}: Searched): TextFault[] {
  if (!suspect.test(text.value)) return [];
  const {beside} = text;
  const named = beside === undefined ? [] : terms.filter(({english}) => english.test(beside));
  return terms.flatMap((searched) => {
    const {term, chinese} = searched;
    const only = named.includes(searched) ? (term.avoidBeside ?? []) : [];
    // Another term of the same English may be meant: 事件 is wrong for "incident" and right for "event".
    const meant = named.filter((other) => other !== searched).map((other) => other.chinese);
    const words = [...(term.avoid ?? []), ...only.filter((word) => !meant.includes(word))];
    return words
      .filter((word) => text.value.includes(word))
      .flatMap((word) =>
        placesOf(text.value, word, [...(term.except ?? []), chinese]).map((start): TextFault => {
          const end = start + word.length;
          const what = `${word} stands for "${inEnglish(term)}" ("${excerpt(text.value, start, end)}")`;
          return {text, start, end, what, why: WHY, how: `write ${chinese}`};
        }),
      );
  });
}

/** Two terms can avoid the same word: one finding is enough to mend it. */
const onePerPlace = (faults: readonly TextFault[]): TextFault[] =>
  faults.filter((fault, index) => faults.findIndex((other) => other.start === fault.start) === index);

const GLOSSARY = {
  'src/data/glossary/index.ts': `import type {GlossaryTerm} from '../schema';

/** Terms. */
export const glossary: GlossaryTerm[] = [
  {
    id: 'event',
    term: {en: 'event', zh: '事件'},
    definition: {en: 'Something that happened.', zh: '发生的事情。'},
    source: {title: 'Example: event', url: 'https://example.com/event'},
  },
  {
    id: 'incident',
    term: {en: 'incident', zh: '故障事件'},
    forms: ['incidents'],
    definition: {en: 'A loss of service.', zh: '服务中断。'},
    source: {title: 'Example: incident', url: 'https://example.com/incident'},
    avoid: ['事故'],
    avoidBeside: ['事件'],
  },
];
`,
};

/** One Chinese word for each English one. */
export const glossaryTerms: Rule = {
  name: 'glossary-terms',
  scope: 'repository',
  summary: 'Every Chinese text uses the words of the glossary, and none that the glossary avoids.',
  why: WHY,
  check: (project) => {
    const terms = termsOf(project);
    return report(
      project,
      'glossary-terms',
      chineseTexts(project).flatMap((text) => onePerPlace(faultsOf(text, terms))),
    );
  },
  failing: [
    {name: 'an avoided word on a page', files: {...GLOSSARY, ...pageWith('zh', '本指南讲解事故处理。')}},
    {name: 'the word alone, and within the term', files: {...GLOSSARY, ...noteWith('Seen in two incidents.', '事件：故障事件，事件。')}},
    {name: 'a word that is right for another term', files: {...GLOSSARY, ...noteWith('Seen in two incidents.', '在两起事件中出现。')}},
  ],
  passing: [
    {name: 'the term', files: {...GLOSSARY, ...noteWith('Seen in two incidents.', '在两起故障事件中出现。')}},
    {name: 'the other term', files: {...GLOSSARY, ...noteWith('Kubernetes events.', 'Kubernetes 事件。')}},
    {name: 'both in one text', files: {...GLOSSARY, ...noteWith('Events lead to the incident.', '事件最终引出故障事件。')}},
  ],
};
