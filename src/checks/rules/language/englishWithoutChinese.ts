import type {Project, Rule} from '../../types';
import {MINIMAL_PAGE, minimalProject} from '../../minimalProject';
import {messageWith, noteWith, pageWith} from './examples';
import type {Placed} from './exemptions';
import {messageCalls} from './messageCalls';
import type {ReadText} from './readText';
import {excerpt, report, type TextFault} from './report';
import {textsOf} from './textsOf';

const NAME = 'english-without-chinese';
const WHY = 'an English reader cannot read it, and a screen reader reads it out in the wrong language';
const HAN = /[\p{Script=Han}，。；：！？、（）《》「」]+/u;

const where = (text: ReadText) => (text.kind === 'data' ? 'a plain string or an English text of the data' : 'an English page');

/** What the rules `pair-translated`, `pair-code` and `data-language` say already. */
function isToldElsewhere(text: ReadText): boolean {
  const count = text.value.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (text.kind === 'code') return true;
  return text.kind === 'page' ? count > 1 : text.kind === 'data' && count > 0;
}

function faultsOf(text: ReadText): TextFault[] {
  const found = text.value.match(HAN);
  if (!found || found.index === undefined || isToldElsewhere(text)) return [];
  const what = `Chinese stands in ${where(text)} ("${excerpt(text.value, found.index, found.index + found[0].length)}")`;
  const how = text.kind === 'data' ? 'write the text as { en, zh }, each in its language' : 'translate it, or move it to the Chinese page';
  return [{text, start: found.index, end: found.index + found[0].length, what, why: WHY, how}];
}

/** Chinese in the English default of a message. */
function messageFaults(project: Project): Placed[] {
  return messageCalls(project)
    .filter((call) => HAN.test(call.message))
    .map((call) => ({
      offset: 0,
      finding: {
        ...{file: call.file, line: call.line, column: call.column},
        rule: NAME,
        what: `Chinese stands in the English message "${call.id}" ("${call.message.slice(0, 30)}")`,
        why: WHY,
        how: 'write the English here and the Chinese in i18n/zh/code.json',
        severity: 'error',
      },
    }));
}

/** English texts hold no Chinese. */
export const englishWithoutChinese: Rule = {
  name: NAME,
  scope: 'repository',
  summary: 'English messages, tags, front matter, pages and data hold no Chinese characters and no full-width marks.',
  why: WHY,
  check: (project) => {
    const texts = textsOf(project).filter((text) => text.locale === 'en');
    return report(project, NAME, texts.flatMap(faultsOf), messageFaults(project));
  },
  failing: [
    {name: 'on a page', files: pageWith('en', 'This guide shows one 表.')},
    {name: 'a full-width comma', files: noteWith('Not published，yet.', '价格尚未公布。')},
    {name: 'in a message', files: messageWith('筛选', '筛选')},
    {name: 'in a tag', files: {'docs/tags.yml': 'eks:\n  label: 集群\n'}},
    {name: 'in the front matter', files: {[MINIMAL_PAGE.en]: (minimalProject()[MINIMAL_PAGE.en] ?? '').replace('A guide with one table', '指南')}},
  ],
  passing: [
    {name: 'English', files: pageWith('en', 'This guide shows one table – “the” table…')},
    {name: 'a Chinese sentence, of which another rule tells', files: pageWith('en', '本指南展示一张表。')},
    {name: 'Chinese in the data, of which another rule tells', files: noteWith('价格尚未公布。', '价格尚未公布。')},
    {name: 'Chinese in a comment of code, of which another rule tells', files: pageWith('en', '```bash\nls # 全部\n```')},
    {name: 'Chinese in its place', files: noteWith('Not published.', '尚未公布。')},
  ],
};
