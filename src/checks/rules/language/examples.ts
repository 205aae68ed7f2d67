import {MINIMAL_PAGE, minimalProject} from '../../minimalProject';

const SENTENCE = {en: 'This guide shows one table.', zh: '本指南展示一张表。'};

/** The minimal page of a language with another sentence in it. */
export function pageWith(locale: 'en' | 'zh', text: string): Record<string, string> {
  const file = MINIMAL_PAGE[locale];
  return {[file]: (minimalProject()[file] ?? '').replace(SENTENCE[locale], () => text)};
}

/** The minimal table with another remark about a row. */
export function noteWith(en: string, zh: string): Record<string, string> {
  const file = 'src/data/sampleServers.ts';
  const note = `note: {en: ${JSON.stringify(en)}, zh: ${JSON.stringify(zh)}}`;
  return {[file]: (minimalProject()[file] ?? '').replace(/note: \{.*\}/, () => note)};
}

/** A component that shows one message, and its Chinese. */
export function messageWith(english: string, chinese: string, id = 'sample.filter'): Record<string, string> {
  return {
    'src/components/SampleFilter.tsx': `import {translate} from '@docusaurus/Translate';\n\nexport const label = () => translate({id: 'sample.filter', message: ${JSON.stringify(english)}});\n`,
    'i18n/zh/code.json': `${JSON.stringify({[id]: {message: chinese}}, null, 2)}\n`,
  };
}
