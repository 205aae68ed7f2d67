import ts from 'typescript';
import type {MessageFile, Project} from '../../types';
import {readLiteral} from './literal';
import {messageCalls} from './messageCalls';
import type {ReadText} from './readText';

/** Where each message of a file stands. */
export interface PlacedMessage {
  id: string;
  /** Offset of the id. */
  offset: number;
  /** Offset of the quotation mark that opens the message, if there is one. */
  message: number | undefined;
}

/** The messages of a JSON file with their places; none where it is not JSON. */
export function placedMessages(file: string, content: string): PlacedMessage[] {
  const source = ts.parseJsonText(file, content);
  const root = source.statements[0]?.expression;
  if (!root || !ts.isObjectLiteralExpression(root)) return [];
  return root.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name)) return [];
    const fields = ts.isObjectLiteralExpression(property.initializer) ? property.initializer.properties : [];
    const message = fields.find((field) => ts.isPropertyAssignment(field) && (field.name as ts.StringLiteral).text === 'message');
    const value = message && ts.isPropertyAssignment(message) && ts.isStringLiteral(message.initializer) ? message.initializer.getStart(source) : undefined;
    return [{id: property.name.text, offset: property.getStart(source), message: value}];
  });
}

/**
 * The English that a message translates: from our code, or from the id, where Docusaurus puts the English label
 * (`link.item.label.All topics`). Undefined for the theme's own.
 */
export function englishOf(project: Project, id: string): string | undefined {
  const label = id.match(/^(?:item\.label|link\.title|link\.item\.label|sidebar\.[^.]+\.(?:category|link|doc))\.(.+)$/)?.[1];
  return label ?? messageCalls(project).find((call) => call.id === id)?.message;
}

/** The Chinese of every message. */
export function messageTexts(project: Project, file: MessageFile): ReadText[] {
  return placedMessages(file.file, file.content).flatMap(({id, message}) => {
    const read = message === undefined ? undefined : readLiteral(file.content, message);
    return read ? [{file: file.file, locale: 'zh' as const, kind: 'message' as const, where: id, ...read, beside: englishOf(project, id)}] : [];
  });
}
