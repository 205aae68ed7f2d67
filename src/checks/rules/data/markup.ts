import {isTable} from '../../../data/models';
import type {Finding, Project, Rule} from '../../types';
import {changed, unchanged} from './examples';
import {soundFigures} from './figures';
import {finding} from './report';
import {shown, textsOf, type PlacedText} from './values';

const RULE = {
  name: 'data-markup',
  why: 'the same text goes into pages, Markdown, JSON and spreadsheets: what is code in one of them must not get in',
};

/** What code a text could become, and what to write instead. */
const KINDS: {pattern: RegExp; what: string; how: string; inCode?: boolean}[] = [
  {
    pattern: /<\/?(?:a|audio|base|body|button|embed|form|frame|html|iframe|img|input|link|math|meta|object|script|style|svg|template|video)\b[^>]*>?/i,
    what: 'has an HTML element in it',
    how: 'write plain text: looks are made by the components',
    inCode: true,
  },
  {pattern: /<\/?[a-z!?][^>]*>/i, what: 'has a tag in it', how: 'write plain text; a placeholder such as <name> stands in a column of kind code or command'},
  {pattern: /\bon(?:error|load|click|focus|mouse\w+|toggle|begin)\s*=/i, what: 'has an event handler in it', how: 'remove it', inCode: true},
  {
    pattern: /(?:javascript|vbscript|livescript)\s*:|data\s*:\s*(?:text|image|application)\/|\bfile:\/\//i,
    what: 'has an address in it that runs code or opens a local file',
    how: 'use an https:// address, in a field for addresses',
    inCode: true,
  },
  {pattern: /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i, what: 'has an HTML entity in it, which readers would see as it stands', how: 'type the character itself'},
  {pattern: /\]\([^)]*\)|!\[/, what: 'has a Markdown link or image in it', how: 'name the page in sources, or use href: texts of the data hold no links'},
  {
    pattern: /\*\*\S|`[^`]+`|^#{1,6} /,
    what: 'has marks of Markdown in it, which readers would see as they stand',
    how: 'write plain text; code stands in a column of kind code or command',
  },
  {pattern: /^\s*(?:=|@|\+(?!\d)|[\t\r])/, what: 'begins like the formula of a spreadsheet', how: 'begin with a word'},
  {
    pattern: /^ | $|\S {2}/,
    what: 'has a space too many in it',
    how: 'leave one space between words, and none at the beginning and the end',
  },
  {
    pattern: /\$\{[a-z]+(?:[A-Z]\w*)+\}/,
    what: 'has the name of a constant in it, which readers would see as it stands',
    how: 'put the text between back quotes `…`: only there a constant is filled in',
  },
];

/** Cells of columns that hold code, as `file export.rows.3.cells.example`. */
function codeCells(project: Project): Set<string> {
  return new Set(
    soundFigures(project).flatMap(({module, name, model}) => {
      if (!isTable(model)) return [];
      const ids = model.columns.filter(({kind}) => kind === 'code' || kind === 'command').map(({id}) => id);
      return model.rows.flatMap((_, index) => ids.map((id) => `${module.file} ${name}.rows.${index}.cells.${id}`));
    }),
  );
}

/** What every kind of code has; a text without any of it is plain. */
const SIGNS = /[<&=@+:\]$!*`#\t\r]|file|^ | $| {2}/;

function faults(text: PlacedText, code: ReadonlySet<string>): Finding[] {
  if (!SIGNS.test(text.text)) return [];
  const isCode = code.has(`${text.module.file} ${text.path.replace(/(\.cells\.[^.]+)\..*$/, '$1')}`);
  const kind = KINDS.find(({pattern, inCode}) => (!isCode || inCode) && pattern.test(text.text));
  if (!kind) return [];
  const match = text.text.match(kind.pattern)?.[0] ?? '';
  return [finding(RULE, text.at, {what: `the text ${shown(text.text, 40)} ${kind.what} (${shown(match, 30)})`, how: kind.how})];
}

/** Texts are plain text. */
export const markup: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'No HTML, handlers, script addresses, entities, Markdown links, unfilled constants or spreadsheet formulas in texts.',
  check: (project) => {
    const code = codeCells(project);
    return textsOf(project).flatMap((text) => faults(text, code));
  },
  failing: [
    ['an image with a handler', '<img src=x onerror=alert(1)>'],
    ['a bold word', 'Looks up <b>costs</b>.'],
    ['a script address', 'See javascript:alert(1).'],
    ['a script address with a space', 'See VBScript :run.'],
    ['a document in an address', 'See data : text/html,x.'],
    ['a picture in an address', 'See data:image/svg+xml,x.'],
    ['a local file', 'See file:///etc/hosts.'],
    ['a handler alone', 'Costs onclick = alert(1).'],
    ['a handler of the mouse', 'Costs onmouseover=alert(1).'],
    ['a closing tag', 'Costs </b>.'],
    ['an HTML comment', 'Costs <!-- all -->.'],
    ['an element without an end', 'Costs <script src=x'],
    ['an entity by number', 'Costs &#38; budgets.'],
    ['an entity by hexadecimal number', 'Costs &#x26; budgets.'],
    ['a picture in Markdown', 'See ![costs].'],
    ['code in Markdown', 'Looks up `costs`.'],
    ['a heading in Markdown', '## Costs'],
    ['a formula with @', ' @SUM(A1)'],
    ['a formula with +', '+SUM(A1)'],
    ['a formula behind a tab', '\\tSUM(A1)'],
    ['a space at the beginning', ' Looks up costs.'],
    ['an entity', 'Costs &amp; budgets.'],
    ['a Markdown link', 'See [the page](https://example.com).'],
    ['bold Markdown', 'Looks up **costs**.'],
    ['a spreadsheet formula', '=HYPERLINK("https://example.com")'],
    ['a space at the end', 'Looks up costs. '],
    ['two spaces', 'Looks  up costs.'],
    ['a constant between ordinary quotes', 'Since ${sampleGa}.'],
  ].map(([name = '', text = '']) => changed(name, [['Looks up costs.', text]])),
  passing: [
    unchanged,
    changed('signs of comparison', [
      [
        'Looks up costs.',
        'Costs < 5 USD and > 1 USD, P&L, {region}, ${VAR}, +20 %, a * b, #1, only: one, on load, the data: all, a [list] (of costs), A&B; x! [y].',
      ],
    ]),
  ],
};
