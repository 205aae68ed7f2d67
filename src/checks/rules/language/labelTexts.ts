import {isMap, isScalar, parseDocument} from 'yaml';
import {appendAligned, noCharacters, type ReadText} from './readText';

/** The tags of the pages in a language. */
export const TAG_FILES = {en: 'docs/tags.yml', zh: 'i18n/zh/docusaurus-plugin-content-docs/current/tags.yml'} as const;

/** What a reader sees of one file of tags: labels and descriptions. */
export function tagTexts(locale: 'en' | 'zh', content: string, english?: ReadText[]): ReadText[] {
  const root = parseDocument(content).contents;
  if (!isMap(root)) return [];
  return root.items.flatMap(({key, value}) => {
    if (!isMap(value)) return [];
    return value.items.flatMap((field) => {
      const scalar = field.value;
      const name = String(field.key);
      if (!['label', 'description'].includes(name) || !isScalar(scalar) || typeof scalar.value !== 'string' || !scalar.range) return [];
      const where = `${String(key)}.${name}`;
      const read = noCharacters();
      appendAligned(read, scalar.value, content.slice(scalar.range[0], scalar.range[1]), scalar.range[0]);
      return [{file: TAG_FILES[locale], locale, kind: 'label' as const, where, ...read, beside: english?.find((text) => text.where === where)?.value}];
    });
  });
}
