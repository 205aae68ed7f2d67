import {chineseFaults} from '../../../data/languageRules';
import type {Finding, Rule} from '../../types';
import {changed, unchanged} from './examples';
import {listsOf} from './lists';
import {locate} from './locate';
import {language} from './modelRules';
import {finding} from './report';
import {walk} from '../../../data/rules';

const RULE = {name: 'data-list-language', why: language.why};

interface Texts {
  en: string;
  zh: string;
}
const isText = (value: unknown): value is Texts => typeof value === 'object' && value !== null && 'en' in value && 'zh' in value;

/** The same demands as on figures, on the vocabulary, the heads of guides and the tombstones. */
export const listLanguage: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'The words of vocabulary.ts, of the guides’ heads and of the tombstones are in their language, set as it is.',
  check: (project) =>
    listsOf(project)
      // Statements are read by the rule on statements, after their schema.
      .filter(({noun}) => noun !== 'statement')
      .flatMap(({module, name, value}) => {
        const found: Finding[] = [];
        walk(value, '', (part, path) => {
          if (!isText(part) || typeof part.en !== 'string' || typeof part.zh !== 'string') return;
          const faults = chineseFaults(part, path).filter((fault) => !fault.message.startsWith('has invisible'));
          found.push(...faults.map((fault) => finding(RULE, locate(module, name, fault), {what: `${fault.path} of ${name} ${fault.message}`, how: fault.how})));
        });
        return found;
      }),
  failing: [changed('an untranslated word', [["zh: '预览'", "zh: 'Preview'"]], 'src/data/vocabulary.ts')],
  passing: [unchanged],
};
