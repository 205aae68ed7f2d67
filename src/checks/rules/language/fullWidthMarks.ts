import type {Edit} from './edits';

/** What a half-width mark may stand beside to be Chinese: Han, or a mark that only Chinese uses. */
const CHINESE = /[\p{Script=Han}，。；：！？、（）“”《》「」……]/u;
const FULL: Record<string, string> = {',': '，', ';': '；', ':': '：', '!': '！', '?': '？'};

const isChinese = (unit: string | undefined): boolean => unit !== undefined && CHINESE.test(unit);

/** The next character in a direction, looking past one space. */
const beyondSpace = (value: string, at: number, step: 1 | -1): string | undefined => (value[at] === ' ' ? value[at + step] : value[at]);

/** Commas, colons and the like beside Chinese. A space that follows goes with them. */
function pointMarks(value: string): Edit[] {
  return [...value.matchAll(/[,;:!?]/g)].flatMap(({0: mark, index}) => {
    const beside = isChinese(value[index - 1]) || isChinese(beyondSpace(value, index + 1, 1));
    if (!beside || value.startsWith('//', index + 1)) return [];
    return [{start: index, end: value[index + 1] === ' ' ? index + 2 : index + 1, text: FULL[mark] ?? mark}];
  });
}

/** A full stop at the end of a Chinese sentence, and three of them beside Chinese. */
function fullStops(value: string): Edit[] {
  const stops = [...value.matchAll(/(?<=[\p{Script=Han}”』）》])\.(?=$|[\s”』）]|\p{Script=Han})/gu)].map(({index}) => ({
    start: index,
    end: index + 1,
    text: '。',
  }));
  const dots = [...value.matchAll(/\.{3,}/g)].flatMap(({0: found, index}) =>
    isChinese(value[index - 1]) || isChinese(value[index + found.length]) ? [{start: index, end: index + found.length, text: '……'}] : [],
  );
  return [...stops, ...dots];
}

/** Where opening and closing brackets stand, pair by pair. */
function bracketPairs(value: string): [number, number][] {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  for (const {0: bracket, index} of value.matchAll(/[()]/g)) {
    const start = bracket === '(' ? void open.push(index) : open.pop();
    if (typeof start === 'number') pairs.push([start, index]);
  }
  return pairs;
}

/** Brackets that enclose Chinese or stand in it; those of a call, such as `create()`, stay. */
function brackets(value: string): Edit[] {
  return bracketPairs(value).flatMap(([start, end]) => {
    const inner = value.slice(start + 1, end);
    const isCall = !/\p{Script=Han}/u.test(inner) && /[A-Za-z0-9_]/.test(value[start - 1] ?? '');
    const neighbours = [beyondSpace(value, start - 1, -1), value[start + 1], value[end - 1], beyondSpace(value, end + 1, 1)];
    if (isCall || inner === '' || !neighbours.some(isChinese)) return [];
    return [
      {start: value[start - 1] === ' ' ? start - 1 : start, end: start + 1, text: '（'},
      {start: end, end: value[end + 1] === ' ' ? end + 2 : end + 1, text: '）'},
    ];
  });
}

/** Straight quotation marks around or inside Chinese, pair by pair. */
function quotes(value: string): Edit[] {
  const found = [...value.matchAll(/"/g)].map(({index}) => index);
  if (found.length % 2 === 1) return [];
  return found.flatMap((start, which) => {
    const end = found[which + 1];
    if (which % 2 === 1 || end === undefined) return [];
    const neighbours = [beyondSpace(value, start - 1, -1), value[start + 1], value[end - 1], beyondSpace(value, end + 1, 1)];
    if (!neighbours.some(isChinese)) return [];
    return [
      {start, end: start + 1, text: '“'},
      {start: end, end: end + 1, text: '”'},
    ];
  });
}

/** The edits that give a Chinese text its full-width marks. */
export function fullWidthEdits(value: string): Edit[] {
  return [...pointMarks(value), ...fullStops(value), ...brackets(value), ...quotes(value)].sort((a, b) => a.start - b.start);
}
