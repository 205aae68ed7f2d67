import {createHash} from 'node:crypto';
import type {Position} from '../../checks/types';

/** What is translated as one: a section of a page, a row of the data, a tag, a message. */
export interface Unit {
  /** The page, module or message file that it belongs to: `aiops-aidlc/index.mdx`, `src/data/costStructure.ts`. */
  group: string;
  /** Its name there: the id of the section's heading, the path of a row, the id of a message. */
  name: string;
  kind: 'page' | 'data' | 'message';
  /** What a person calls it: the words of the heading, the row, the message. */
  label: string;
  /** The English text, one paragraph a line; undefined where it does not exist in English. */
  en: string | undefined;
  zh: string | undefined;
  /** Where the English stands; the Chinese where there is no English. */
  place: Position;
  /** Where the Chinese stands, as far as it exists. */
  target: Position | undefined;
}

/** How a unit is named on the command line: `aiops-aidlc/index.mdx#guides`. */
export const keyOf = (unit: Pick<Unit, 'group' | 'name'>): string => `${unit.group}#${unit.name}`;

/** A fingerprint of a text, short enough for a file that people read. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * What of a text a translator has to look at: its words and code, without ids, imports, addresses and components that hold no words.
 * Line breaks and indents inside a paragraph do not count.
 */
export function normalise(text: string): string {
  return text
    .replace(/^import .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/^\s*<[A-Z]\w*(?:\s+[\w-]+(?:="[^"\s]*")?)*\s*\/>\s*$/gm, '')
    .replace(/\]\([^)\s]*\)/g, ']')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
