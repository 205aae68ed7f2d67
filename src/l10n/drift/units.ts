import {messageCalls} from '../../checks/rules/language/messageCalls';
import {CODE_MESSAGES} from '../../checks/rules/language/messageFindings';
import {placedMessages} from '../../checks/rules/language/messageTexts';
import {positionAt} from '../../checks/positions';
import type {PagePair, Project} from '../../checks/types';
import {dataUnits} from './dataUnits';
import {pageUnits, tagUnits} from './pageUnits';
import type {Unit} from './unit';

/** The messages of our own code; those of the theme come with their English from Docusaurus. */
function messageUnits(project: Project): Unit[] {
  const file = project.messages.find((candidate) => candidate.file === CODE_MESSAGES);
  if (!file) return [];
  const calls = new Map(messageCalls(project).map((call) => [call.id, call]));
  return placedMessages(file.file, file.content).flatMap(({id, offset}): Unit[] => {
    const call = calls.get(id);
    if (!call) return [];
    const {file: source, line, column} = call;
    const target = positionAt(file.file, file.content, offset);
    return [
      {
        group: CODE_MESSAGES,
        name: id,
        kind: 'message',
        label: `message ${id}`,
        en: call.message,
        zh: file.messages[id]?.message,
        place: {file: source, line, column},
        target,
      },
    ];
  });
}

/**
 * Everything of a project that is translated, piece by piece.
 * @param ofPair the sections of a page in both languages
 */
export function unitsOf(project: Project, ofPair: (pair: PagePair) => readonly Unit[] = pageUnits): Unit[] {
  return [...project.pairs.flatMap(ofPair), ...tagUnits(project), ...project.modules.flatMap(dataUnits), ...messageUnits(project)];
}

/** Pages and modules that cannot be read now: what was recorded of them is not gone. */
export function unreadableGroups(project: Project): Set<string> {
  const pages = project.pages.filter((page) => page.syntaxError).map((page) => page.path);
  const modules = project.modules.filter((module) => module.faults.length > 0).map((module) => module.file);
  const messages = project.messages.filter(({content, file}) => placedMessages(file, content).length === 0).map(({file}) => file);
  return new Set([...pages, ...modules, ...messages]);
}
