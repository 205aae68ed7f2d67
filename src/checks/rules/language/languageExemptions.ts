import type {Finding, Project, Rule} from '../../types';
import {pageWith} from './examples';
import {EXEMPTIONS_FILE, exemptionsOf, type Exemption} from './exemptions';
import {MINIMAL_PAGE} from '../../minimalProject';

const NAME = 'language-exemptions';
const WHY = 'an exemption silences a rule: it must say for what, and why';
const MIN_REASON = 15;

/** The rules that take exemptions; each reports by itself those that it does not need any more. */
export const EXEMPTIBLE = [
  'foreign-script',
  'mojibake',
  'invisible-characters',
  'simplified-chinese',
  'chinese-marks',
  'chinese-spacing',
  'glossary-terms',
  'english-without-chinese',
  'messages-complete',
  'messages-translated',
];

function faultOf(project: Project, exemption: Exemption): {what: string; how: string} | undefined {
  const {rule, in: file, text, reason, unknown} = exemption;
  if (!EXEMPTIBLE.includes(rule)) return {what: `"${rule}" is not a rule that takes exemptions`, how: `name one of ${EXEMPTIBLE.join(', ')}`};
  const content = project.files.get(file);
  if (content === undefined) return {what: `the file "${file}" does not exist`, how: 'correct the path, or remove the entry'};
  if (text !== undefined && !content.includes(text))
    return {what: `"${text.slice(0, 40)}" does not stand in ${file}`, how: 'remove the entry, or give the passage as it stands in the file'};
  if (reason.trim().length < MIN_REASON) return {what: 'the reason is missing or too short', how: 'say in a sentence why the passage must stay as it is'};
  if (unknown.length > 0) return {what: `has the unknown field ${unknown.join(', ')}`, how: 'the fields are rule, file, text and reason'};
  return undefined;
}

function check(project: Project): Finding[] {
  return exemptionsOf(project).flatMap((exemption) => {
    const fault = faultOf(project, exemption);
    const {file, line, column} = exemption;
    return fault
      ? [
          {
            file,
            line,
            column,
            rule: NAME,
            what: `an exemption ${fault.what.startsWith('has') ? fault.what : `is wrong: ${fault.what}`}`,
            why: WHY,
            how: fault.how,
            severity: 'error' as const,
          },
        ]
      : [];
  });
}

const list = (entry: Record<string, string>) => ({
  ...pageWith('zh', '本指南展示一张表,并说明来源。'),
  [EXEMPTIONS_FILE]: `- ${Object.entries(entry)
    .map(([key, value]) => `${key}: '${value}'`)
    .join('\n  ')}\n`,
});
const right = {rule: 'chinese-marks', file: MINIMAL_PAGE.zh, text: '一张表,并', reason: 'The text was given and is kept as it is.'};

/** Exemptions name an existing rule, file and passage, and give a reason. */
export const languageExemptions: Rule = {
  name: NAME,
  scope: 'repository',
  summary: `Every entry of ${EXEMPTIONS_FILE} names a rule, a file, a passage that stands there, and a reason.`,
  why: WHY,
  check,
  failing: [
    {name: 'an unknown rule', files: list({...right, rule: 'chinese-mark'})},
    {name: 'a missing file', files: list({...right, file: 'docs/nothing.mdx'})},
    {name: 'a passage that is gone', files: list({...right, text: '两张表'})},
    {name: 'no reason', files: list({...right, reason: ''})},
    {name: 'a reason of one word', files: list({...right, reason: '  It is so ok.   '})},
    {name: 'an unknown field', files: list({...right, until: '2027'})},
  ],
  passing: [
    {name: 'a complete entry', files: list(right)},
    {name: 'a short reason', files: list({...right, reason: 'It was so given'})},
  ],
};
