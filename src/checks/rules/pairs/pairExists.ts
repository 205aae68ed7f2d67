import type {Finding, Rule} from '../../types';
import {reporter} from '../pages/report';

const RULE = {
  name: 'pair-exists',
  why: 'the language switch would lead to a page in the wrong language, or to none',
};
const report = reporter(RULE);

const FOLDERS = {en: 'docs', zh: 'i18n/zh/docusaurus-plugin-content-docs/current'};

/** Every page exists in both languages. */
export const pairExists: Rule = {
  ...RULE,
  scope: 'pair',
  summary: 'Every page exists in English and in Chinese, under the same path.',
  check: ({pairs}) =>
    pairs.flatMap(({path, en, zh}): Finding[] => {
      const page = en ?? zh;
      if ((en && zh) || !page) return [];
      const [has, lacks, missing] = page.locale === 'en' ? ['English', 'Chinese', `${FOLDERS.zh}/${path}`] : ['Chinese', 'English', `${FOLDERS.en}/${path}`];
      return [
        report(
          {file: page.file, line: 1, column: 1},
          {
            what: `the page ${path} exists in ${has} only: the ${lacks} page ${missing} is missing`,
            how: `create that file with the same headings, ids, figures and code, and the text in ${lacks}; if the page was renamed or deleted, do the same with its mirror`,
          },
        ),
      ];
    }),
  failing: [
    {name: 'an English page alone', files: {'docs/aiops-aidlc/new-guide.mdx': 'Text.\n'}},
    {name: 'a Chinese page alone', files: {'i18n/zh/docusaurus-plugin-content-docs/current/aiops-aidlc/new-guide.mdx': '文字。\n'}},
  ],
  passing: [
    {
      name: 'a page with its mirror',
      files: {'docs/aiops-aidlc/new-guide.mdx': 'Text.\n', 'i18n/zh/docusaurus-plugin-content-docs/current/aiops-aidlc/new-guide.mdx': '文字。\n'},
    },
  ],
};
