import type {Project, Rule} from '../../types';
import {noteWith, pageWith} from './examples';
import type {ReadText} from './readText';
import {report, type TextFault} from './report';
import {chineseTexts} from './textsOf';

const WHY = 'a Chinese reader finds English where the page promises Chinese';

/** Words that make English a sentence; a list of names has none. */
const SENTENCE = /\b(?:the|a|an|is|are|was|of|to|and|or|with|for|in|on|by|this|that|it|you|your|not|can)\b/gi;

function faultsOf(text: ReadText): TextFault[] {
  if (/\p{Script=Han}/u.test(text.value)) return [];
  const isName = text.kind !== 'data' && new Set(text.value.match(SENTENCE)?.map((word) => word.toLowerCase())).size < 2;
  if (isName || !/[A-Za-z]{2,}/.test(text.value)) return [];
  const what = `"${text.value.trim().slice(0, 50)}" is not translated`;
  const how = text.kind === 'data' ? 'write it in Chinese; a name that both languages share is a plain string instead of { en, zh }' : 'translate it';
  return [{text, start: 0, end: text.value.length, what, why: WHY, how}];
}

/** Terms whose Chinese is the English word with another capital, such as "Agent". */
const isKeptTerm = (text: ReadText) => text.where.endsWith('.term.zh') && text.beside?.toLowerCase() === text.value.toLowerCase();

const check = (project: Project) =>
  report(
    project,
    'untranslated-text',
    chineseTexts(project)
      .filter((text) => text.kind !== 'message' && !isKeptTerm(text))
      .flatMap(faultsOf),
  );

/** No English sentence where Chinese belongs. */
export const untranslatedText: Rule = {
  name: 'untranslated-text',
  scope: 'repository',
  summary: 'No sentence of a Chinese page and no Chinese text of the data is left in English.',
  why: WHY,
  check,
  failing: [
    {name: 'a sentence on the Chinese page', files: pageWith('zh', 'This guide shows one table of the servers.')},
    {name: 'a row', files: noteWith('Not published.', 'Not published.')},
  ],
  passing: [
    {name: 'a list of names', files: pageWith('zh', '- [Kagent - Kubernetes AI Agent](https://example.com/kagent)\n- AWS CLI v2')},
    {name: 'Chinese with names', files: noteWith('AWS CLI only.', '仅限 AWS CLI。')},
  ],
};
