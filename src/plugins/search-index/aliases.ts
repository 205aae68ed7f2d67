import {glossary} from '../../data/glossary';
import {wordings} from '../../data/glossary/wordings';
import {resolve, type Locale} from '../../l10n/resolve';
import type {Alias} from '../../search/records';
import {normalize, terms} from '../../search/tokenize';

const OTHER: Record<Locale, Locale> = {en: 'zh', zh: 'en'};

/** Forms of one word share their stem and are found by it; of those that do, the first is enough. */
function distinct(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const key = terms(word).join(' ');
    const isNew = key !== '' && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** What a reader of one language may ask in the other one, or in another form, and what it is called here. */
export function searchAliases(locale: Locale): Alias[] {
  return [...glossary, ...wordings].flatMap(({term, forms = [], avoid = []}) => {
    const here = resolve(term, locale);
    const there = resolve(term, OTHER[locale]);
    const english = distinct([resolve(term, 'en'), ...forms]);
    // A Chinese word that the guide avoids is one that readers know from elsewhere, and may ask for.
    const asked = [...(locale === 'en' ? [there, ...english.slice(1)] : english), ...avoid];
    return asked.filter((word) => terms(word).join(' ') !== terms(here).join(' ')).map((word): Alias => [normalize(word), normalize(here)]);
  });
}
