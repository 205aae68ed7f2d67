import {positionAt} from '../../positions';
import type {Finding, MessageFile, Project} from '../../types';
import {withoutExempted, type Placed} from './exemptions';
import {messageCalls} from './messageCalls';
import {englishOf, placedMessages} from './messageTexts';
import {themeMessages} from './themeMessages';

/** Where Docusaurus looks for the messages of the site's own code and of its theme. */
export const CODE_MESSAGES = 'i18n/zh/code.json';

/** One message with its Chinese and, where it is known, its English. */
export interface Message {
  file: MessageFile;
  id: string;
  chinese: string;
  english: string | undefined;
  /** Offset of the id in its file. */
  offset: number;
}

/** The English of a message: from our code, from its id, or from the theme. */
const englishFor = (project: Project, id: string) => englishOf(project, id) ?? themeMessages()[id];

/** Every message of every file. */
export function messagesOf(project: Project): Message[] {
  return project.messages.flatMap((file) =>
    placedMessages(file.file, file.content).map(({id, offset}) => ({
      file,
      id,
      offset,
      chinese: file.messages[id]?.message ?? '',
      english: englishFor(project, id),
    })),
  );
}

/** Whether the code of a project shows messages; one without code cannot be compared with it. */
export const hasCalls = (project: Project): boolean => messageCalls(project).length > 0;

/** A fault of one message. */
export function placeMessage(rule: string, message: Message, fault: Pick<Finding, 'what' | 'why' | 'how'>): Placed {
  const {file, offset} = message;
  return {offset, finding: {...positionAt(file.file, file.content, offset), rule, ...fault, severity: 'error'}};
}

/** The findings of a rule about messages. */
export const reportMessages = (project: Project, rule: string, placed: readonly Placed[]): Finding[] => withoutExempted(project, rule, placed);
