import ts from 'typescript';
import {positionAt} from '../../positions';
import type {Finding, MessageFile, Project, Rule} from '../../types';
import {onlyInOne} from '../pairs/statedNumbers';
import {messageWith} from './examples';
import {CODE_MESSAGES, messagesOf} from './messageFindings';

const NAME = 'messages-form';
const WHY = 'the site shows a message as it stands, and takes the last of two: what does not fit its form is lost, or breaks a button in Chinese only';

const at = (file: MessageFile, offset: number, what: string, how: string): Finding => ({
  ...positionAt(file.file, file.content, offset),
  rule: NAME,
  what,
  why: WHY,
  how,
  severity: 'error',
});

/** What an object of a file of messages has at its place, beside plain entries. */
function entryFaults(file: MessageFile, source: ts.JsonSourceFile, object: ts.ObjectLiteralExpression, check: (name: string, value: ts.Expression) => string) {
  const seen = new Set<string>();
  return object.properties.flatMap((property): Finding[] => {
    const offset = property.getStart(source);
    if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name))
      return [at(file, offset, 'here stands no plain entry', 'write "id": {"message": "…"}')];
    const name = property.name.text;
    if (seen.has(name)) return [at(file, offset, `"${name}" stands twice`, 'keep one of the two: only the last would count')];
    seen.add(name);
    const fault = check(name, property.initializer);
    return fault ? [at(file, offset, `"${name}" ${fault}`, 'write "id": {"message": "…", "description": "…"}, each text between quotation marks')] : [];
  });
}

function fileFaults(file: MessageFile): Finding[] {
  const source = ts.parseJsonText(file.file, file.content);
  const [broken] = (source as unknown as {parseDiagnostics: ts.Diagnostic[]}).parseDiagnostics;
  if (broken) {
    const reason = ts.flattenDiagnosticMessageText(broken.messageText, ' ');
    return [
      at(
        file,
        broken.start ?? 0,
        `the file is no JSON from here (${reason})`,
        'compare the line and the one above with their neighbours: quotation marks, commas, braces',
      ),
    ];
  }
  const root = source.statements[0]?.expression;
  if (!root || !ts.isObjectLiteralExpression(root)) return [at(file, 0, 'the file holds no messages', 'write {"id": {"message": "…"}}')];
  const messages = root.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer) ? [property.initializer] : [],
  );
  return [
    ...entryFaults(file, source, root, (name, value) => {
      if (name === '__proto__') return 'is no id of a message';
      if (!ts.isObjectLiteralExpression(value)) return 'holds no message';
      return value.properties.some((field) => field.name && ts.isStringLiteral(field.name) && field.name.text === 'message') ? '' : 'has no message';
    }),
    ...messages.flatMap((message) =>
      entryFaults(file, source, message, (name, value) => {
        if (name !== 'message' && name !== 'description') return 'is a field that messages do not have';
        return ts.isStringLiteral(value) ? '' : 'is no text';
      }),
    ),
  ];
}

/** What a message must not say: markup, several lines, addresses and numbers of its own. */
function wordFaults(project: Project): Finding[] {
  return messagesOf(project).flatMap(({file, id, chinese, english, offset}) => {
    const told = (what: string, how: string) => [at(file, offset, `the message "${id}" ${what}`, how)];
    if (/<\/?[a-z!?]/i.test(chinese))
      return told('has a tag in it, which readers would see as it stands', 'write plain text: looks are made by the components');
    if (/[\n\r\t]/.test(chinese)) return told('has a line break or tab in it', 'write it on one line');
    const address = chinese.match(/(?:https?:)?\/\/[\w.-]+\.\w+|\bwww\.\S+/)?.[0];
    if (address && !english?.includes(address))
      return told(`names the address ${address}, which the English does not`, 'remove it: addresses stand in the code');
    // Plurals of the theme stand side by side in one message.
    const {en, zh} = english === undefined || english.includes('|') ? {en: [], zh: []} : onlyInOne({en: english, zh: chinese});
    if (en.length + zh.length === 0) return [];
    return told(`states ${zh.join(', ') || 'nothing'} where the English states ${en.join(', ') || 'nothing'}`, 'state the same numbers in both languages');
  });
}

/** Messages have the form that the site reads, and say nothing beside their English. */
export const messagesForm: Rule = {
  name: NAME,
  scope: 'messages',
  summary: 'Files of messages are JSON with one message for each id, plain text on one line, with the addresses and numbers of the English.',
  why: WHY,
  check: (project) => {
    const faults = project.messages.flatMap(fileFaults);
    return faults.length > 0 ? faults : wordFaults(project);
  },
  failing: [
    {name: 'no JSON', files: {[CODE_MESSAGES]: '{"sample.filter": {"message": "筛选"},}}\n'}},
    {name: 'an id twice', files: {[CODE_MESSAGES]: '{"sample.filter": {"message": "筛选"}, "sample.filter": {"message": "排序"}}\n'}},
    {name: 'a list for a message', files: {[CODE_MESSAGES]: '{"sample.filter": {"message": ["筛选"]}}\n'}},
    {name: 'a text for a message', files: {[CODE_MESSAGES]: '{"sample.filter": "筛选"}\n'}},
    {name: 'a field of its own', files: {[CODE_MESSAGES]: '{"sample.filter": {"message": "筛选", "html": "<b>"}}\n'}},
    {name: 'the prototype', files: {[CODE_MESSAGES]: '{"__proto__": {"message": "筛选"}}\n'}},
    {name: 'a tag', files: messageWith('Filter', '<b>筛选</b>')},
    {name: 'two lines', files: {[CODE_MESSAGES]: '{"sample.filter": {"message": "筛选\\n排序"}}\n'}},
    {name: 'an address of its own', files: messageWith('Filter', '筛选 https://example.net/')},
    {name: 'an address without its scheme', files: messageWith('Filter', '筛选 //cdn.example.net')},
    {name: 'an address without slashes', files: messageWith('Filter', '筛选 www.example.net')},
    {name: 'a tab', files: {[CODE_MESSAGES]: '{"sample.filter": {"message": "筛选\\t排序"}}\n'}},
    {name: 'a closing tag', files: messageWith('Filter', '筛选</B>')},
    {name: 'no message', files: {[CODE_MESSAGES]: '{"sample.filter": {"description": "Label"}}\n'}},
    {name: 'a list', files: {[CODE_MESSAGES]: '[]\n'}},
    {name: 'a field twice', files: {[CODE_MESSAGES]: '{"sample.filter": {"message": "筛选", "message": "排序"}}\n'}},
    {name: 'another number', files: messageWith('The last 30 days', '最近 90 天')},
    {name: 'a number of its own', files: messageWith('Servers', '99 个服务器')},
  ],
  passing: [
    {name: 'a message', files: messageWith('Filter the {count} rows', '筛选 {count} 行')},
    {name: 'the same number', files: messageWith('The last 30 days', '最近 30 天')},
    {name: 'the address of the English', files: messageWith('See https://example.net/a', '见 https://example.net/a')},
    {name: 'plurals side by side', files: messageWith('One page|{count} pages', '{count} 个页面')},
    {name: 'signs', files: messageWith('A < B / C', 'A < B / C')},
    {name: 'a number in words', files: messageWith('Four guides', '4 篇指南')},
  ],
};
