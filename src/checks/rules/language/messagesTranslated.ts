import type {Project, Rule} from '../../types';
import {messageWith} from './examples';
import type {Placed} from './exemptions';
import {messagesOf, placeMessage, reportMessages, type Message} from './messageFindings';

const NAME = 'messages-translated';
const WHY = 'a Chinese reader meets English on a button, or a place in the sentence that is never filled';

/** The names in braces that a message fills, sorted. A plural may repeat them. */
const placeholders = (message: string): string[] => [...new Set([...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();

const words = (message: string) => message.replace(/\{\w+\}/g, '').match(/[A-Za-z]{2,}/g) ?? [];

function faultsOf(message: Message): Placed[] {
  const {id, chinese, english} = message;
  const fault = (what: string, how: string) => [placeMessage(NAME, message, {what, why: WHY, how})];
  if (!chinese.trim()) return fault(`the message "${id}" is empty`, `write its Chinese${english ? ` ("${english}")` : ''}`);
  if (english === undefined) return [];
  const [inEnglish, inChinese] = [placeholders(english), placeholders(chinese)];
  if (inEnglish.join() !== inChinese.join()) {
    const named = (list: string[]) => list.map((name) => `{${name}}`).join(', ') || 'none';
    return fault(
      `the message "${id}" has ${named(inChinese)} where the English has ${named(inEnglish)}`,
      'use the same names in braces, unchanged, in both languages',
    );
  }
  if (words(english).length > 0 && words(chinese).length > 0 && !/\p{Script=Han}/u.test(chinese))
    return fault(`the message "${id}" is not translated ("${chinese}")`, `write its Chinese ("${english}")`);
  return [];
}

const check = (project: Project) => reportMessages(project, NAME, messagesOf(project).flatMap(faultsOf));

/** Messages are Chinese and fill the same places. */
export const messagesTranslated: Rule = {
  name: NAME,
  scope: 'messages',
  summary: 'Every message is translated, and its placeholders are those of the English.',
  why: WHY,
  check,
  failing: [
    {name: 'still English', files: messageWith('Filter the rows', 'Filter the rows')},
    {name: 'empty', files: messageWith('Filter', '')},
    {name: 'a placeholder is lost', files: messageWith('{shown} of {all} rows', '显示 {shown} 行')},
    {name: 'a placeholder is translated', files: messageWith('{count} rows', '{数量} 行')},
    {
      name: 'a footer label is still English',
      files: {'i18n/zh/docusaurus-theme-classic/footer.json': '{"link.item.label.All topics": {"message": "All topics"}}\n'},
    },
  ],
  passing: [
    {name: 'translated', files: messageWith('{shown} of {all} rows', '显示 {shown} 行，共 {all} 行')},
    {name: 'marks only', files: messageWith('. ', '。')},
    {name: 'words that Chinese does not need', files: messageWith('{count} with {name}', '{count}“{name}”')},
    {name: 'placeholders only', files: messageWith('{name}: {value}', '{name}：{value}')},
  ],
};
