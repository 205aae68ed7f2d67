import type {Locale} from '../../../l10n/resolve';

/** A stretch of text that a reader sees, with the place of each of its characters in the file. */
export interface ReadText {
  file: string;
  locale: Locale;
  /** Where it comes from: a row, the prose of a page, its code blocks, its front matter or tags, a message of the interface. */
  kind: 'data' | 'page' | 'code' | 'label' | 'message';
  /** Names the text to its author: `costStructure.rows.amp.note`, a message's id, or the heading above it. */
  where: string;
  value: string;
  /** Offset in the file of each character of `value`. */
  at: number[];
  /** Offset at which something can be inserted behind each character: beyond the markup that closes there. */
  after: number[];
  /** The English text that stands beside it, where there is one. */
  beside?: string | undefined;
}

/** The characters of a text under construction. */
export interface Characters {
  value: string;
  at: number[];
  after: number[];
}

export const noCharacters = (): Characters => ({value: '', at: [], after: []});

/** Appends what stands in the file exactly as it is read. */
export function appendExact(target: Characters, value: string, offset: number): void {
  for (let index = 0; index < value.length; index += 1) {
    target.at.push(offset + index);
    target.after.push(offset + index + 1);
  }
  target.value += value;
}

/** Appends a text whose source holds more than its characters (entities, line prefixes): what is not read is skipped. */
export function appendAligned(target: Characters, value: string, raw: string, offset: number): void {
  let from = 0;
  for (const unit of value.split('')) {
    const found = raw.indexOf(unit, from);
    const index = found < 0 ? Math.min(from, raw.length) : found;
    target.at.push(offset + index);
    target.after.push(offset + index + 1);
    from = index + 1;
  }
  target.value += value;
}
