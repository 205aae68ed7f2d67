import {isScalar} from 'yaml';
import type {Finding, Page, Rule} from '../../types';
import {readFields, type FrontMatter} from './frontMatter';
import {meant} from './nearest';
import {eachPage, reporter} from './report';
import {FRONT_MATTER, sampleFields, TAG_FILES} from './samples';

const RULE = {
  name: 'front-matter-fields',
  why: 'the fields decide how a page is listed, searched and addressed, and a field that nobody knows is ignored or does harm',
};
const report = reporter(RULE);

const REQUIRED = ['title', 'description', 'sidebar_position'];
const ADDRESS = 'delete it: the address of a page follows from its path, and must stay';
const HEAD = 'delete it: a page does not change the head of the site, nor where its links lead';
/** Fields that Docusaurus knows and this site refuses, with what to do instead. */
const REFUSED: Record<string, string> = {
  id: ADDRESS,
  slug: ADDRESS,
  custom_edit_url: HEAD,
  head_metadata: HEAD,
  image: HEAD,
  keywords: 'delete it and use tags',
  draft: 'delete it; an unfinished guide says announced: true',
};

type Test = (value: unknown, page: Page, field: FrontMatter['fields'][number]) => string | undefined;

function textFault(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return 'must be a text in double quotes';
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(value)) return 'must be one line, without line breaks and invisible characters';
  return /<[a-z!/]|[{}]/i.test(value) ? 'must be plain words, without tags or braces' : undefined;
}
/** Search engines and link previews cut longer ones. */
const MAX_DESCRIPTION = 300;
function descriptionFault(value: unknown): string | undefined {
  const length = typeof value === 'string' ? value.length : 0;
  return textFault(value) ?? (length > MAX_DESCRIPTION ? `has ${length} characters; search engines show at most ${MAX_DESCRIPTION} of them` : undefined);
}
const isDate = (value: unknown) => /^\d{4}-\d\d-\d\d$/.test(String(value)) && !Number.isNaN(Date.parse(String(value)));

const FIELDS: Record<string, Test> = {
  title: textFault,
  sidebar_label: textFault,
  description: descriptionFault,
  sidebar_position: (_value, _page, {pair}) =>
    isScalar(pair.value) && pair.value.type === 'PLAIN' && /^[1-9]\d{0,2}$/.test(pair.value.source ?? '')
      ? undefined
      : 'must be a whole number from 1, such as 3',
  category: (value, page) => (value === page.path.split('/')[0] ? undefined : `must be the folder of the page, "${page.path.split('/')[0]}"`),
  tags: (value) =>
    Array.isArray(value) && value.every((tag) => typeof tag === 'string') && new Set(value).size === value.length
      ? undefined
      : 'must be a list of different tags, such as [eks, observability]',
  announced: (value) => (value === true ? undefined : 'must be true, or be left out once the guide is written'),
  last_update: (value) => {
    const {date, author, ...rest} = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
    const right = isDate(date) && (author === undefined || textFault(author) === undefined) && Object.keys(rest).length === 0;
    return right ? undefined : 'must hold a date, written 2026-11-02, and may hold an author';
  },
};

function fieldFaults(page: Page, read: FrontMatter): Finding[] {
  return read.fields.flatMap((field) => {
    const test = Object.hasOwn(FIELDS, field.key) ? FIELDS[field.key] : undefined;
    if (!test) {
      const how = Object.hasOwn(REFUSED, field.key) ? REFUSED[field.key] : undefined;
      return [
        report(field.at, {
          what: `the field ${field.key} is not one that pages have${meant(field.key, Object.keys(FIELDS))}`,
          how: how ?? `use one of ${Object.keys(FIELDS).join(', ')}`,
        }),
      ];
    }
    const fault = test(field.value, page, field);
    return fault ? [report(field.at, {what: `the field ${field.key} ${fault}`, how: `correct ${field.key}; a page that works shows its form`})] : [];
  });
}

function missingFaults(page: Page, read: FrontMatter): Finding[] {
  return REQUIRED.filter((key) => !read.fields.some((field) => field.key === key)).map((key) =>
    report({file: page.file, line: 1, column: 1}, {what: `the field ${key} is missing`, how: `add a line ${key}: between the two lines of dashes`}),
  );
}

/** Front matter has the fields it must have, and no others. */
export const frontMatterFields: Rule = {
  ...RULE,
  scope: 'page',
  summary: `Front matter has ${REQUIRED.join(', ')} and at most the other known fields, each of its type.`,
  check: eachPage((page) => {
    const read = readFields(page);
    if (!read || read.fields.length === 0 || read.document.errors.length > 0) return [];
    return [...fieldFaults(page, read), ...missingFaults(page, read)];
  }),
  failing: [
    sampleFields('a slug', `${FRONT_MATTER}\nslug: /`),
    sampleFields('a mistyped field', `${FRONT_MATTER}\nsidebar_lable: "Guide"`),
    sampleFields('no description', 'title: "A"\nsidebar_position: 1'),
    sampleFields('a title with an escape that turns the text', FRONT_MATTER.replace('Sample guide', 'Sample \\u202eguide')),
    sampleFields('a description of two lines', FRONT_MATTER.replace('A guide', 'A guide\\nand more')),
    sampleFields('a description without end', FRONT_MATTER.replace('one table', 'one table'.repeat(40))),
    sampleFields('a number in quotes', FRONT_MATTER.replace('position: 1', 'position: "1"')),
  ],
  passing: [
    sampleFields(
      'all fields',
      `${FRONT_MATTER}\nsidebar_label: "Guide"\ncategory: "aiops-aidlc"\ntags: [eks]\nannounced: true\nlast_update:\n  date: 2026-11-02\n  author: somebody`,
      TAG_FILES,
    ),
  ],
};
