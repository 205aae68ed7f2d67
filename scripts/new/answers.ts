import {chineseFaults} from '../../src/data/languageRules';
import type {Answers, Kind, Question, Repository} from './types';

/** What is wrong with a text of one language; `languageRules` knows the rules of both. */
function textFault(answer: string, language: 'en' | 'zh'): string | undefined {
  if (/[\r\n]/.test(answer)) return 'must stand in one line';
  if (/[{}<>]/.test(answer)) return 'has one of { } < > in it, which are code on a page: say it in words';
  const pair = language === 'en' ? {en: answer, zh: '字'} : {en: 'x', zh: answer};
  const fault = chineseFaults(pair, '').find(({path}) => path === `.${language}`);
  return fault && `${fault.message}: ${fault.how}`;
}

/** A text that the author gives in both languages: two questions, `name-en` and `name-zh`. */
export function textQuestions(name: string, ask: string, examples: {en: string; zh: string}): Question[] {
  return (['en', 'zh'] as const).map((language) => ({
    flag: `${name}-${language}`,
    ask: `${ask}, in ${language === 'en' ? 'English' : 'Chinese'}`,
    example: examples[language],
    fault: (answer) => textFault(answer, language),
  }));
}

/** A name that may be the same in both languages: the Chinese one is that of the English one if none is given. */
export function nameQuestions(name: string, ask: string, examples: {en: string; zh: string}): Question[] {
  const [en, zh] = textQuestions(name, ask, examples) as [Question, Question];
  const same: Question = {
    ...zh,
    ask: `${zh.ask} (empty: written as in English)`,
    fallback: (answers) => answers[en.flag] ?? '',
    fault: (answer, answers) => (answer === answers[en.flag] ? undefined : textFault(answer, 'zh')),
  };
  return [en, same];
}

/** The question for a page on the web: its title, and its address. */
export function pageQuestions(name: string, ask: string, examples: {title: string; url: string}): Question[] {
  const title: Question = {
    flag: `${name}-title`,
    ask: `${ask}: its title, in the language of the page`,
    example: examples.title,
    fault: pageTitleFault,
  };
  return [title, {flag: `${name}-url`, ask: 'The address of that page', example: examples.url, fault: httpsFault}];
}

function httpsFault(answer: string): string | undefined {
  const isHttps = URL.canParse(answer) && new URL(answer).protocol === 'https:';
  return isHttps ? undefined : `is "${answer}", which is no https:// address: copy it from the browser's address bar`;
}

function pageTitleFault(answer: string): string | undefined {
  if (/[[\]{}<>]/.test(answer)) return 'has one of [ ] { } < > in it: leave them out';
  return /\p{Script=Han}/u.test(answer) ? 'has Chinese in it: name the English page, which readers of both languages can hold against the fact' : undefined;
}

/** The question's answer, or its fallback where none was given. */
function settled(question: Question, given: string | undefined, answers: Answers, repository: Repository): string | undefined {
  const answer = given?.trim() || question.fallback?.(answers, repository);
  return answer || undefined;
}

const faultOf = (question: Question, answer: string, answers: Answers, repository: Repository) => question.fault?.(answer, answers, repository);

/**
 * Takes all answers from flags.
 * @throws with every flag that is missing or wrong, one a line
 */
export function answersFromFlags(kind: Kind, flags: Record<string, string | undefined>, repository: Repository): Answers {
  const answers: Answers = {};
  const faults = kind.questions.flatMap((question) => {
    const answer = settled(question, flags[question.flag], answers, repository);
    if (answer === undefined) return [`--${question.flag}  is missing: ${question.ask}, such as --${question.flag} "${question.example}"`];
    answers[question.flag] = answer;
    const fault = faultOf(question, answer, answers, repository);
    return fault ? [`--${question.flag}  ${fault}`] : [];
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return answers;
}

/** Asks for every answer that no flag gave, and asks again while an answer is wrong. */
export async function answersFromDialogue(
  kind: Kind,
  flags: Record<string, string | undefined>,
  repository: Repository,
  ask: (text: string) => Promise<string>,
  say: (text: string) => void,
): Promise<Answers> {
  const answers: Answers = {};
  for (const question of kind.questions) {
    let given = flags[question.flag];
    for (;;) {
      given ??= await ask(`${question.ask}\n  e.g. ${question.example}\n> `);
      const answer = settled(question, given, answers, repository);
      const fault = answer === undefined ? 'needs an answer' : faultOf(question, answer, answers, repository);
      if (answer !== undefined && !fault) {
        answers[question.flag] = answer;
        break;
      }
      say(`  ${fault}`);
      given = undefined;
    }
  }
  return answers;
}

/** The two answers to a text in both languages. */
export const localizedOf = (answers: Answers, name: string) => ({en: answers[`${name}-en`] ?? '', zh: answers[`${name}-zh`] ?? ''});
