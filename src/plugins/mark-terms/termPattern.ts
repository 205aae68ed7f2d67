import type {GlossaryTerm} from '../../data/schema';
import type {Locale} from '../../l10n/resolve';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);

/** The words that stand for a term in a language: Chinese pages use English words, too. */
function wordsOf({term, forms = []}: GlossaryTerm, locale: Locale): string[] {
  const english = [typeof term === 'string' ? term : term.en, ...forms];
  return locale === 'zh' && typeof term !== 'string' ? [term.zh, ...english] : english;
}

/** Finds the terms of the glossary in a text. */
export interface TermPattern {
  /** Matches one word of any term; the longest one where several begin, so that 故障事件 is not taken for 事件. */
  expression: RegExp;
  /** The id of the term that a matched word stands for; undefined where it is not to be marked in this language. */
  idOf: (word: string) => string | undefined;
}

/** Prepares the search for the terms of a glossary in the texts of a language. */
export function termPattern(glossary: readonly GlossaryTerm[], locale: Locale): TermPattern {
  const ids = new Map<string, string | undefined>();
  for (const term of glossary) {
    const id = term.unmarkedIn?.includes(locale) ? undefined : term.id;
    for (const word of wordsOf(term, locale)) if (!ids.has(word.toLowerCase())) ids.set(word.toLowerCase(), id);
  }
  const words = [...ids.keys()].sort((a, b) => b.length - a.length);
  const alternatives = words.map((word) => (isHan(word) ? escaped(word) : `(?<![\\w-])${escaped(word)}(?![\\w-])`));
  return {expression: new RegExp(alternatives.join('|'), 'gi'), idOf: (word) => ids.get(word.toLowerCase())};
}
