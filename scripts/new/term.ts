import {localizedOf, nameQuestions, pageQuestions, textQuestions} from './answers';
import {insertElement, isConstant} from './edits';
import {idFault} from './names';
import type {Answers, Kind, Question, Repository} from './types';
import {object, quote, textProperty} from './write';

const GLOSSARY = 'src/data/glossary/index.ts';

const idsIn = (source: string) => [...source.matchAll(/^\s*(?:\{)?id: '([^']+)'/gm)].map((match) => match[1] ?? '');

function termIdFault(id: string, _answers: Answers, repository: Repository): string | undefined {
  const fault = idFault(id);
  if (fault) return fault;
  return idsIn(repository.read(GLOSSARY) ?? '').includes(id) ? `${GLOSSARY} has a term ${id}: choose another id, or correct that one` : undefined;
}

const questions: Question[] = [
  {flag: 'id', ask: 'Id of the term', example: 'error-budget', fault: termIdFault},
  ...nameQuestions('term', 'The term, as it stands inside a sentence', {en: 'error budget', zh: '错误预算'}).map((question) => ({
    ...question,
    // A term may stay as it is in Chinese, with another capital: agent, Agent.
    fault: (...[answer, ...rest]: Parameters<NonNullable<Question['fault']>>) => (/^[\w .-]+$/.test(answer) ? undefined : question.fault?.(answer, ...rest)),
  })),
  ...textQuestions('definition', 'What it means here, in one or two sentences of your own', {
    en: 'The amount of failure that a service level objective allows in a period.',
    zh: '服务等级目标在一段时间内允许出现的失败总量。',
  }),
  ...pageQuestions('source', 'A page that defines or uses the term so', {
    title: 'Google SRE Workbook: Implementing SLOs',
    url: 'https://sre.google/workbook/implementing-slos/',
  }),
];

/** A term of the glossary, at its place in the order of ids. */
export const term: Kind = {
  summary: 'a term of the glossary: one Chinese word for one English word, with definition and source',
  questions,
  plan: (answers, repository) => {
    const id = answers.id ?? '';
    const source = insertElement({
      file: GLOSSARY,
      source: repository.read(GLOSSARY) ?? '',
      array: (array) => isConstant(array, 'glossary'),
      arrayName: 'list glossary',
      position: (elements) => elements.filter((item) => (item.getText().match(/\bid: '([^']+)'/)?.[1] ?? '') < id).length,
      element: (indent) =>
        [
          '{',
          `${indent}  id: ${quote(id)},`,
          textProperty('term', localizedOf(answers, 'term'), `${indent}  `),
          textProperty('definition', localizedOf(answers, 'definition'), `${indent}  `),
          `${indent}  source: ${object([`title: ${quote(answers['source-title'] ?? '')}`, `url: ${quote(answers['source-url'] ?? '')}`], `${indent}  `)},`,
          `${indent}}`,
        ].join('\n'),
    });
    return {
      files: new Map([[GLOSSARY, source]]),
      next: [
        'Add forms (other English forms of the word) and avoid (Chinese words that must not stand for it) where there are any.',
        'npm run check: it now holds every text to this word.',
      ],
    };
  },
};
