import type {Finding, Project, Rule} from '../../types';
import {messageWith} from './examples';
import type {Placed} from './exemptions';
import {messageCalls} from './messageCalls';
import {CODE_MESSAGES, hasCalls, messagesOf, placeMessage, reportMessages} from './messageFindings';
import {themeMessages} from './themeMessages';

const NAME = 'messages-complete';
const WHY = 'without its Chinese, a button or label shows English on the Chinese site; a message that nothing shows misleads its translator';

/** Messages that the code shows and code.json lacks. */
function missing(project: Project): Placed[] {
  const known = new Set(project.messages.filter(({file}) => file === CODE_MESSAGES).flatMap(({messages}) => Object.keys(messages)));
  const calls = messageCalls(project).filter(
    (call, index, all) => !known.has(call.id) && !(call.id in themeMessages()) && all.findIndex(({id}) => id === call.id) === index,
  );
  return calls.map((call) => {
    const place = {file: call.file, line: call.line, column: call.column};
    const how = `add "${call.id}": {"message": "…"} to ${CODE_MESSAGES}, or run npm run l10n:extract and translate it there`;
    const finding: Finding = {
      ...place,
      rule: NAME,
      what: `the message "${call.id}" ("${call.message.slice(0, 40)}") has no Chinese`,
      why: WHY,
      how,
      severity: 'error',
    };
    return {offset: 0, finding};
  });
}

/** Two English texts under one id: only one of them would be translated. */
function contradicting(project: Project): Placed[] {
  const calls = messageCalls(project);
  return calls.flatMap((call) => {
    const first = calls.find(({id}) => id === call.id);
    if (!first || first.message === call.message) return [];
    const {file, line, column} = call;
    const what = `the message "${call.id}" is "${call.message.slice(0, 30)}" here and "${first.message.slice(0, 30)}" in ${first.file}`;
    return [{offset: 0, finding: {file, line, column, rule: NAME, what, why: WHY, how: 'give one of them an id of its own', severity: 'error' as const}}];
  });
}

/** Messages in code.json that nothing shows. */
function obsolete(project: Project): Placed[] {
  const shown = new Set(messageCalls(project).map(({id}) => id));
  return messagesOf(project)
    .filter(({file, id}) => file.file === CODE_MESSAGES && !shown.has(id) && !(id in themeMessages()))
    .map((message) => placeMessage(NAME, message, {what: `nothing shows the message "${message.id}"`, why: WHY, how: 'remove it, or correct its id'}));
}

/** Every message that is shown has its Chinese, and none is left over. */
export const messagesComplete: Rule = {
  name: NAME,
  scope: 'messages',
  summary: 'Every message that the code shows has its Chinese in code.json, and nothing else stands there.',
  why: WHY,
  check: (project) => (hasCalls(project) ? reportMessages(project, NAME, [...missing(project), ...contradicting(project), ...obsolete(project)]) : []),
  failing: [
    {name: 'another id in code.json', files: messageWith('Filter', '筛选', 'sample.fliter')},
    {name: 'nothing in code.json', files: {...messageWith('Filter', '筛选'), 'i18n/zh/code.json': '{}\n'}},
    {
      name: 'two texts under one id',
      files: {...messageWith('Filter', '筛选'), 'src/components/Other.tsx': "export const other = () => translate({id: 'sample.filter', message: 'Sort'});\n"},
    },
  ],
  passing: [
    {name: 'the message and its Chinese', files: messageWith('Filter', '筛选')},
    {
      name: 'an element',
      files: {
        'src/components/SampleFilter.tsx': 'export const Label = () => <Translate id="sample.filter">Filter</Translate>;\n',
        'i18n/zh/code.json': '{"sample.filter": {"message": "筛选"}}\n',
      },
    },
  ],
};
