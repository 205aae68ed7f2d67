import {inserted, removed, replaced} from './dataTree';
import {CHINESE, ENGLISH, FACT_ID, INLINE_URL, SOURCE_LIST, VERIFIED, type Mutator} from './dataMutator';

const RULE = 'data-schema';
const isText = ({kind}: {kind: string}) => kind === 'text';
const FIGURE_FIELD = (name: string) => new RegExp(`^[^.]+\\.${name}$`);

/** Fields taken away. */
const missing: [name: string, where: RegExp, says: RegExp][] = [
  ['a Chinese text', CHINESE, /zh\b.* is missing/],
  ['an English text', ENGLISH, /en\b.* is missing/],
  ['the sources of a fact', SOURCE_LIST, /sources.* is missing/],
  ['the date of a check', VERIFIED, /verified.* is missing/],
  ['the title of a source', /\.title$/, /title.* is missing/],
  ['the address of a source', INLINE_URL, /url.* is missing/],
  ['the id of a fact', FACT_ID, /id of .* is missing/],
  ['the caption of a figure', FIGURE_FIELD('title'), /^title is missing/],
  ['the lead of a figure', FIGURE_FIELD('lead'), /^lead is missing/],
  ['the kind of its facts', FIGURE_FIELD('factKind'), /^factKind is missing/],
  ['the kind of a column', /\.columns\.\d+\.kind$/, /kind of the column .* is missing/],
  ['the label of a column', /\.columns\.\d+\.label$/, /label of the column .* is missing/],
];

/** Values of another form. */
const wrong: [name: string, where: RegExp, text: string, says: RegExp][] = [
  ['an empty Chinese text', CHINESE, "''", /the Chinese text is empty/],
  ['a Chinese text of spaces', CHINESE, "'   '", /the Chinese text is empty/],
  ['an empty English text', ENGLISH, "''", /the English text is empty/],
  ['a number for a text', ENGLISH, '42', /is 42, which does not fit/],
  ['a list for a text', CHINESE, "['文本']", /which does not fit|is missing/],
  ['no source at all', SOURCE_LIST, '[]', /a fact has at least one source/],
  ['a source that is only a title', SOURCE_LIST, "[{title: 'README'}]", /url.* is missing/],
  ['a source without https', INLINE_URL, "'http://docs.aws.amazon.com/eks'", /a source is an https/],
  ['a source by ftp', INLINE_URL, "'ftp://example.com/file'", /a source is an https/],
  ['a script for a source', INLINE_URL, "'javascript:alert(1)'", /a source is an https/],
  ['data for a source', INLINE_URL, "'data:text/html,x'", /a source is an https/],
  ['a path for a source', INLINE_URL, "'docs/readme.md'", /a source is an https/],
  ['an address without a scheme', INLINE_URL, "'//example.com/x'", /a source is an https/],
  ['a date in words', VERIFIED, "'2 October 2026'", /a date is YYYY-MM-DD/],
  ['a date with slashes', VERIFIED, "'2026/10/02'", /a date is YYYY-MM-DD/],
  ['a date of one digit', VERIFIED, "'2026-1-2'", /a date is YYYY-MM-DD/],
  ['the thirteenth month', VERIFIED, "'2026-13-01'", /a date is YYYY-MM-DD/],
  ['the thirtieth of February', VERIFIED, "'2026-02-30'", /a day that the calendar has/],
  ['no date', VERIFIED, 'null', /is null, which does not fit/],
  ['an id with capitals', FACT_ID, "'EKS-Server'", /an id is lower-case words/],
  ['an id with spaces', FACT_ID, "'eks server'", /an id is lower-case words/],
  ['an id with an underline', FACT_ID, "'eks_server'", /an id is lower-case words/],
  ['an id that leaves its place', FACT_ID, "'../index'", /an id is lower-case words/],
  ['a Chinese id', FACT_ID, "'服务器'", /an id is lower-case words/],
  ['an unknown shape', FIGURE_FIELD('shape'), "'grid'", /shape is "grid"/],
  ['an inherited shape', FIGURE_FIELD('shape'), "'constructor'", /shape is "constructor"/],
  ['an unknown kind of facts', FIGURE_FIELD('factKind'), "'news'", /factKind is "news"/],
  ['an unknown kind of column', /\.columns\.\d+\.kind$/, "'html'", /kind of the column .* is "html"/],
  ['a colour for a tone', /\.tone$/, "'#ff0000'", /tone .* is "#ff0000"/],
  ['an unknown tool', FIGURE_FIELD('tools'), "['print']", /is "print"/],
];

/** Fields that nothing reads. */
const unknown: [name: string, text: string][] = [
  ['a misspelled field', "verifed: '2026-10-01', "],
  ['a style', "style: {color: 'red'}, "],
  ['HTML beside the text', "dangerouslySetInnerHTML: {__html: '<b>x</b>'}, "],
];

const NOT_LISTS = /^(?!.*\.(?:cells|aspects)\.)/;

/** Values that do not fit their schema. */
export const formMutators: Mutator[] = [
  ...missing.map(([name, where, says]): Mutator => ({
    name: `without ${name}`,
    rule: RULE,
    says,
    apply: (tree, seed) =>
      removed(
        tree,
        tree.pick(where, seed, ({path}) => NOT_LISTS.test(path)),
      ),
  })),
  ...wrong.map(([name, where, text, says]): Mutator => ({
    name,
    rule: RULE,
    says,
    apply: (tree, seed) =>
      replaced(
        tree,
        tree.pick(where, seed, (value) => isText(value) || value.kind === 'list'),
        text,
      ),
  })),
  ...unknown.map(([name, text]): Mutator => ({
    name,
    rule: RULE,
    says: /is a field that nothing reads/,
    apply: (tree, seed) => inserted(tree, tree.pick(FACT_ID, seed), text),
  })),
  {
    name: 'a third language',
    rule: RULE,
    says: /is a field that nothing reads/,
    apply: (tree, seed) => inserted(tree, tree.pick(CHINESE, seed), "ko: '서버', "),
  },
  {
    name: 'a Chinese text missing in a cell',
    rule: RULE,
    says: /zh of the row .* is missing/,
    apply: (tree, seed) => removed(tree, tree.pick(/\.cells\.[^.]+\.zh$/, seed)),
  },
  {
    name: 'a price without its Region',
    rule: RULE,
    says: /region of the row .* is missing/,
    apply: (tree, seed) => removed(tree, tree.pick(/\.price\.region$/, seed)),
  },
  {name: 'a price below nothing', rule: RULE, says: /is -1/, apply: (tree, seed) => replaced(tree, tree.pick(/\.usd$/, seed), '-1')},
  {name: 'a price in quotes', rule: RULE, says: /does not fit/, apply: (tree, seed) => replaced(tree, tree.pick(/\.usd$/, seed), "'0.10'")},
];
