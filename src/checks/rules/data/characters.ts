import {characters} from '../pages/characters';
import {letters} from '../pages/letters';
import {mergeMarks} from '../pages/mergeMarks';
import type {Finding, Page, Project, Rule} from '../../types';
import {changed, unchanged} from './examples';
import {finding} from './report';
import {shown, textsOf} from './values';

const RULE = {
  name: 'data-characters',
  why: 'nobody sees it while reviewing: it hides or reverses text, forges names, and breaks search, links and downloads',
};

/** The rules that look at the characters of a page look at a data module in the same way, comments included. */
const READERS = [characters, letters, mergeMarks];

/** Anything beside what nearly every file consists of; where there is nothing of it, the readers need not look. */
const UNUSUAL = /[^\n\x20-\x7e\u4e00-\u9fa5、。《》，：；？！（）‘’“”–—…]|^(?:<{7}|>{7}|\|{7}|={7})/mu;

function read(file: string, content: string): Finding[] {
  if (!UNUSUAL.test(content)) return [];
  const page = {file, content, locale: 'en', path: file, tree: undefined, syntaxError: undefined, frontMatter: undefined, headings: []} as Page;
  return READERS.flatMap((rule) => rule.check({pages: [page]} as unknown as Project)).map((each) => ({...each, rule: RULE.name, why: RULE.why}));
}

/** Texts in which a character is written as an escape, such as \u202e: the file shows nothing of it. */
function escaped(project: Project): Finding[] {
  const withEscapes = new Set(project.modules.filter(({content}) => /\\[ux]/.test(content)).map(({file}) => file));
  return textsOf(project)
    .filter(({module}) => withEscapes.has(module.file))
    .flatMap(({module, text, at}) =>
      read(module.file, text)
        .filter(({column, line}) => !module.content.includes(text.split('\n')[line - 1]?.charAt(column - 1) ?? ''))
        .map((each) =>
          finding(RULE, at, {
            what: `in the text ${shown(text.replace(/[^\x20-\x7e\p{Script=Han}]/gu, '·'))}: ${each.what}`,
            how: 'write the text without the escape',
          }),
        ),
    );
}

/** Data modules hold no characters that a reviewer cannot see or would take for others. */
export const dataCharacters: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'No invisible, reversing, private or look-alike characters and no merge marks in data modules, comments included.',
  check: (project) => [...project.modules.flatMap(({file, content}) => read(file, content)), ...escaped(project)],
  failing: [
    changed('text that runs backwards', [['Looks up costs.', 'Looks up \u202estsoc\u202c.']]),
    changed('the same, written as an escape', [['Looks up costs.', 'Looks up \\u202estsoc\\u202c.']]),
    changed('an isolate in a comment', [['/** Sample servers. */', '/** Sample servers \u2066. */']]),
    changed('a zero-width space in a name', [["'Cost server'", "'Cost\u200b server'"]]),
    changed('hidden tag characters', [['Looks up costs.', 'Looks up costs\u{E0041}.']]),
    changed('a Cyrillic letter', [["'Cost server'", "'C\u043est server'"]]),
    changed('merge marks', [["      id: 'cost-server',", "<<<<<<< HEAD\n      id: 'cost-server',\n=======\n      id: 'price-server',\n>>>>>>> main"]]),
  ],
  passing: [unchanged, changed('accents and Chinese marks', [['Looks up costs.', 'Looks up costs at the Café – “all” of them.']])],
};
