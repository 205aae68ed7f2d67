import type {Finding, Page, Rule} from '../../types';
import {readFields} from '../pages/frontMatter';
import {reporter} from '../pages/report';
import {FRONT_MATTER, pageText} from '../pages/samples';
import {MINIMAL_PAGE} from '../../minimalProject';
import {eachPair, type FullPair} from './sections';

const RULE = {
  name: 'pair-front-matter',
  why: 'both languages must list, order and group the page in the same way',
};
const report = reporter(RULE);

/** Fields whose value is text, and so differs between the languages. */
const TRANSLATED = new Set(['title', 'sidebar_label', 'description']);

function fieldsOf(page: Page) {
  return new Map((readFields(page)?.fields ?? []).map((field) => [field.key, field]));
}

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

function fieldFaults({en, zh}: FullPair): Finding[] {
  const [left, right] = [fieldsOf(en), fieldsOf(zh)];
  const top = (page: Page) => ({file: page.file, line: 1, column: 1});
  const missing = (from: Page, has: typeof left, lacks: typeof left, other: Page) =>
    [...has.keys()]
      .filter((key) => !lacks.has(key))
      .map((key) => report(top(from), {what: `the field ${key} is missing here; ${other.file} has it`, how: `add ${key} here, or delete it there`}));
  const unequal = [...right.values()].flatMap((field) => {
    const mirror = left.get(field.key);
    if (!mirror || TRANSLATED.has(field.key) || shown(mirror.value) === shown(field.value)) return [];
    return [
      report(field.at, {
        what: `the field ${field.key} is ${shown(field.value)} here and ${shown(mirror.value)} in English (${en.file}:${mirror.at.line})`,
        how: `give ${field.key} the same value in both files`,
      }),
    ];
  });
  return [...missing(zh, left, right, en), ...missing(en, right, left, zh), ...unequal];
}

const pair = (name: string, en: string, zh: string) => ({name, files: {[MINIMAL_PAGE.en]: pageText('Text.', en), [MINIMAL_PAGE.zh]: pageText('文字。', zh)}});

/** Both pages of a pair have the same fields. */
export const pairFrontMatter: Rule = {
  ...RULE,
  scope: 'pair',
  summary: 'Both languages have the same fields in their front matter, with equal values except for title, sidebar_label and description.',
  check: eachPair(fieldFaults),
  failing: [
    pair('a field that only English has', `${FRONT_MATTER}\nannounced: true`, FRONT_MATTER),
    pair('another position', FRONT_MATTER, FRONT_MATTER.replace('position: 1', 'position: 2')),
    pair('other tags', `${FRONT_MATTER}\ntags: [eks]`, `${FRONT_MATTER}\ntags: [aiops]`),
  ],
  passing: [pair('translated texts', `${FRONT_MATTER}\ntags: [eks]`, 'title: "示例"\ndescription: "描述"\nsidebar_position: 1\ntags: [eks]')],
};
