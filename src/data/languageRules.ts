/** The checks that a pair of texts passes in every module, page and message. */

interface LanguageFault {
  path: string;
  /** What is wrong, read after the path. */
  message: string;
  /** How to mend it, as an instruction. */
  how: string;
}

const HAN = '\\p{Script=Han}';
/** Marks that Chinese writes in full width when they stand beside Han. */
const HALF_WIDTH = new RegExp(`${HAN}[,;:!?()]|[(]${HAN}|[,;:!?)]${HAN}`, 'u');
const UNSPACED = new RegExp(`${HAN}[A-Za-z0-9]|[A-Za-z0-9%]${HAN}`, 'u');
const HANGUL = /[\p{Script=Hangul}]/u;
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd]/u;

const snippet = (text: string, match: RegExpMatchArray) => text.slice(Math.max(0, (match.index ?? 0) - 6), (match.index ?? 0) + match[0].length + 6);

/** Faults of one `{ en, zh }` text: a missing translation, a foreign script, Chinese set like English. */
export function chineseFaults(value: {en: string; zh: string}, path: string): LanguageFault[] {
  const faults: LanguageFault[] = [];
  const add = (language: 'en' | 'zh', message: string, how: string) => faults.push({path: `${path}.${language}`, message, how});
  if (new RegExp(HAN, 'u').test(value.en)) add('en', 'has Chinese characters in it', 'write the English text here and the Chinese one in zh');
  if (!new RegExp(HAN, 'u').test(value.zh)) {
    add('zh', `has no Chinese in it ("${value.zh}")`, 'translate it, or write a plain string if it is a name in both languages');
  }
  for (const language of ['en', 'zh'] as const) {
    if (HANGUL.test(value[language])) add(language, 'has Korean characters in it', 'write it in the language of the field');
    if (INVISIBLE.test(value[language])) add(language, 'has invisible or control characters in it', 'type the text anew instead of pasting it');
  }
  const half = value.zh.match(HALF_WIDTH);
  if (half) add('zh', `uses a half-width mark beside Chinese ("${snippet(value.zh, half)}")`, 'use ，；：！？（）');
  const unspaced = value.zh.match(UNSPACED);
  if (unspaced) add('zh', `lacks the space between Chinese and Latin ("${snippet(value.zh, unspaced)}")`, 'put one space between them');
  return faults;
}
