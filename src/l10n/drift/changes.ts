import type {Change} from './state';

/** The sentences of a text that has one paragraph, or one text of a row, a line. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?;])\s+|\n| (?=[-*] |\d+\. |#{1,6} )/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** The sentences of a list that another does not have, each as often as it is missing there. */
function onlyIn(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((sentence) => {
    const at = left.indexOf(sentence);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What changed from one text to another, sentence by sentence. */
export function changesBetween(before: string, after: string): Change[] {
  const [was, is] = [sentencesOf(before), sentencesOf(after)];
  const [gone, come] = [onlyIn(was, is), onlyIn(is, was)];
  return Array.from({length: Math.max(gone.length, come.length)}, (_, index) => ({
    ...(gone[index] === undefined ? {} : {was: gone[index]}),
    ...(come[index] === undefined ? {} : {is: come[index]}),
  }));
}

const WIDTH = 90;

/** A sentence cut to a width that shows where it begins to differ from another. */
function shortened(sentence: string, other: string | undefined): string {
  if (sentence.length <= WIDTH) return sentence;
  let same = 0;
  while (other !== undefined && same < sentence.length && sentence[same] === other[same]) same += 1;
  const from = Math.max(0, Math.min(same - 25, sentence.length - WIDTH));
  return `${from > 0 ? '…' : ''}${sentence.slice(from, from + WIDTH)}${from + WIDTH < sentence.length ? '…' : ''}`;
}

/** Changes in one line: the first, and how many more there are. */
export function describeChanges(changes: readonly Change[]): string {
  const [first] = changes;
  if (!first) return '';
  const {was, is} = first;
  const parts = [
    was === undefined ? 'new:' : `was "${shortened(was, is)}"`,
    is === undefined ? 'is gone' : `${was === undefined ? '' : 'is '}"${shortened(is, was)}"`,
  ];
  const more = changes.length > 1 ? ` (and ${changes.length - 1} more)` : '';
  return `${was === undefined || is === undefined ? parts.join(' ') : parts.join(', ')}${more}`;
}
