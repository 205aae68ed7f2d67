import {chineseFaults} from '../../../data/languageRules';
import {walk} from '../../../data/rules';
import type {Finding, Rule} from '../../types';
import {changed, unchanged} from './examples';
import {listsOf, type List} from './lists';
import {locate} from './locate';
import {language} from './modelRules';
import {finding} from './report';
import {withoutTold} from './told';

const RULE = {name: 'data-list-language', why: language.why};

interface Texts {
  en: string;
  zh: string;
}
const isText = (value: unknown): value is Texts => typeof value === 'object' && value !== null && 'en' in value && 'zh' in value;

function languageFindings({module, name, noun, value}: List): Finding[] {
  // Statements are read by the rule on statements, after their schema.
  if (noun === 'statement') return [];
  const found: Finding[] = [];
  walk(value, '', (part, path) => {
    if (!isText(part) || typeof part.en !== 'string' || typeof part.zh !== 'string') return;
    found.push(
      ...chineseFaults(part, path).map((fault) =>
        finding(RULE, locate(module, name, fault), {what: `${fault.path} of ${name} ${fault.message}`, how: fault.how}),
      ),
    );
  });
  return found;
}

/** The same demands as on figures, on the vocabulary, the heads of guides and the tombstones. */
export const listLanguage: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'The words of vocabulary.ts, of the guides’ heads and of the tombstones are in their language, set as it is.',
  check: (project) => withoutTold(project, listsOf(project).flatMap(languageFindings)),
  failing: [changed('an untranslated word', [["zh: '预览'", "zh: 'Preview'"]], 'src/data/vocabulary.ts')],
  passing: [unchanged],
};
