import {positionAt} from '../../positions';
import type {Finding, Fix, Project} from '../../types';
import type {Edit} from './edits';
import {withoutExempted, type Placed} from './exemptions';
import type {ReadText} from './readText';

/** A fault inside a text: characters from `start` up to `end`. */
export interface TextFault {
  text: ReadText;
  start: number;
  end: number;
  what: string;
  why: string;
  how: string;
  /** What mends it without a question. */
  edit?: Edit | undefined;
}

/** A few characters around a place, for the reader of a finding. */
export function excerpt(value: string, start: number, end: number): string {
  const from = Math.max(0, start - 8);
  const to = Math.min(value.length, end + 8);
  return `${from > 0 ? '…' : ''}${value.slice(from, to).replaceAll('\n', ' ')}${to < value.length ? '…' : ''}`;
}

/** The fix in the file, if what is replaced stands there in one piece. */
function fixOf(text: ReadText, edit: Edit | undefined): Fix | undefined {
  if (!edit) return undefined;
  const {start, end, text: replacement} = edit;
  if (start === end) {
    const offset = start > 0 ? text.after[start - 1] : text.at[0];
    return offset === undefined ? undefined : {file: text.file, start: offset, end: offset, text: replacement};
  }
  const [from, last] = [text.at[start], text.at[end - 1]];
  if (from === undefined || last === undefined || last - from !== end - 1 - start) return undefined;
  return {file: text.file, start: from, end: last + 1, text: replacement};
}

/**
 * The findings of a rule, without those that are exempt.
 * @param others what the rule found outside of texts
 */
export function report(project: Project, rule: string, faults: readonly TextFault[], others: readonly Placed[] = []): Finding[] {
  const placed = faults.map(({text, start, what, why, how, edit}): Placed => {
    const offset = text.at[Math.min(start, text.at.length - 1)] ?? 0;
    const fix = fixOf(text, edit);
    const position = positionAt(text.file, project.files.get(text.file) ?? '', offset);
    return {offset, finding: {...position, rule, what: `${what} [${text.where}]`, why, how, severity: 'error', ...(fix ? {fix} : {})}};
  });
  return withoutExempted(project, rule, [...placed, ...others]);
}
