import * as z from 'zod';
import {id, localized, text} from './localized';
import {source} from './source';

const words = z.array(z.string().trim().min(1)).min(1);

/** What a term and a wording share: one Chinese word for one English word, and the words that must not stand for it. */
const translated = {
  id,
  /** The word as it stands inside a sentence. A plain string stays as it is in Chinese: `'Pod'`. */
  term: text,
  /** Other English forms of it: plural, verb, abbreviation. The form in `term` need not be repeated. */
  forms: words.optional(),
  /** The id of another entry that has the same Chinese word on purpose: Chinese does not tell the two apart. */
  sharesChineseWith: id.optional(),
  /** Chinese words that are never used for it, in any text. */
  avoid: words.optional(),
  /** Chinese words that are right elsewhere, but not where the English beside the text uses this term. */
  avoidBeside: words.optional(),
  /** Longer Chinese words in which an avoided one may stand: 控制面板 (a panel) holds 控制面. */
  except: words.optional(),
};

/** A term of the field, explained to the reader. */
export const glossaryTerm = z.strictObject({
  ...translated,
  /** What it means here, in one or two sentences of our own. */
  definition: localized,
  /** A page that defines or uses the term in this meaning. */
  source,
  /** What the given Chinese introduction says instead; its text is fixed, so the reader is told. */
  introductionSays: z.string().trim().min(1).optional(),
  /** Languages in which the word has other meanings as well, so that its first use on a page may be another: it is not marked there. */
  unmarkedIn: z
    .array(z.enum(['en', 'zh']))
    .min(1)
    .optional(),
});
export type GlossaryTerm = z.infer<typeof glossaryTerm>;

/** A word of our own texts that needs no explanation, but one translation. */
export const wording = z.strictObject({
  ...translated,
  /** Which use of the word is meant. */
  use: localized,
});
export type Wording = z.infer<typeof wording>;

/** All terms, sorted by id. */
export const glossary = z.array(glossaryTerm).min(1);
/** All wordings, sorted by id. */
export const wordings = z.array(wording).min(1);
