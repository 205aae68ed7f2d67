import {format, loadConfig} from 'autocorrect-node';
import {applyEdits, editsBetween, type Edit} from './edits';

// Marks are a rule of their own (fullWidthMarks.ts): autocorrect would set brackets in half width, where Chinese wants full.
loadConfig(JSON.stringify({rules: {fullwidth: 0, 'halfwidth-punctuation': 0, 'space-bracket': 0}}));

const HAN = /\p{Script=Han}/u;
/** What autocorrect passes over: a percentage before Chinese, and a comma or stop that a space follows. */
const MISSED = [
  {pattern: /(?<=%)(?=\p{Script=Han})|(?<=[A-Za-z0-9])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[A-Za-z0-9])/gu, text: ' '},
  {pattern: /(?<=[，。；：！？、（《“]) +(?=\S)|(?<=\S) +(?=[，。；：！？、）》”])/gu, text: ''},
];

/** The edits that put one space between Chinese and Latin letters or digits, and none beside a full-width mark. */
export function spacingEdits(value: string): Edit[] {
  if (!HAN.test(value)) return [];
  const formatted = format(value);
  const edits = formatted === value ? [] : editsBetween(value, formatted);
  const rest = MISSED.flatMap(({pattern, text}) => [...value.matchAll(pattern)].map(({0: found, index}) => ({start: index, end: index + found.length, text})));
  const missed = rest.filter((edit) => !edits.some((other) => other.start <= edit.end && edit.start <= other.end));
  return [...edits, ...missed].sort((a, b) => a.start - b.start);
}

/** A text with its spaces as they should be. */
export const spaced = (value: string): string => applyEdits(value, spacingEdits(value));
