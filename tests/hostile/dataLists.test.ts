import {describe, expect, it} from 'vitest';
import {errorsOf, projectOf, real, TOMORROW} from './dataProject';
import {Tree, inserted, onTop, removed, replaced, type Mutant} from './dataTree';

const CLAIMS = 'src/data/claims.ts';
const FACTS = 'src/data/facts.ts';
const VOCABULARY = 'src/data/vocabulary.ts';

/** The lists of the real data, with one small figure that uses the vocabulary. */
const files = Object.fromEntries([CLAIMS, FACTS, VOCABULARY].map((file) => [file, real.files.get(file) ?? '']));
const anchors = {'src/data/anchors.json': '[]\n'};
const trees = Object.fromEntries(Object.entries(files).map(([file, content]) => [file, new Tree(file, content)])) as Record<string, Tree>;

type Break = (tree: Tree) => Mutant | undefined;
const at =
  (where: RegExp, text: string | ((old: string) => string), seed = 5): Break =>
  (tree) =>
    replaced(tree, tree.pick(where, seed), text);
const gone =
  (where: RegExp, seed = 5): Break =>
  (tree) =>
    removed(tree, tree.pick(where, seed));
const put =
  (where: RegExp, text: string, seed = 5): Break =>
  (tree) =>
    inserted(tree, tree.pick(where, seed), text);
const noted = (tree: Tree) => tree.values.filter(({path}) => /\.note$/.test(path))[2];

/** The statement that holds a value. */
const fieldOf = (tree: Tree, path: string, field: string) => tree.values.find((value) => value.path === `${path.split('.').slice(0, 2).join('.')}.${field}`);

const claims: [name: string, apply: Break, rule: string, says: RegExp][] = [
  ['a verdict of its own', at(/\.verdict$/, "'maybe'"), 'data-schema', /verdict of the statement .* is "maybe"/],
  ['a note in English only', gone(/\.note\.zh$/), 'data-schema', /note\.zh of the statement .* is missing/],
  ['no statement', gone(/\.statement$/), 'data-schema', /statement of the statement .* is missing/],
  ['a source without https', at(/\.source\.url$/, "'http://example.com/'"), 'data-schema', /a source is an https/],
  ['a source without a title', gone(/\.source\.title$/), 'data-schema', /title .* is missing/],
  ['no source and no null', gone(/\.source$/), 'data-schema', /source of the statement .* is missing/],
  ['no place', gone(/\.where$/), 'data-schema', /where of the statement .* is missing/],
  ['a misspelled field', put(/\.verdict$/, "verfied: '2026-10', "), 'data-schema', /is a field that nothing reads/],
  ['an id in capitals', at(/^claims\.\d+\.id$/, "'EKS'"), 'data-schema', /an id is lower-case/],
  ['an imitated source', at(/\.source\.url$/, "'https://docs.aws.arnazon.com/eks'"), 'data-addresses', /looks like amazon\.com/],
  ['a note that is HTML', at(/\.note\.en$/, "'See <b>this</b>.'"), 'data-markup', /has a tag/],
  ['a hidden mark', at(/\.statement\.en$/, "'One\u202e two.'"), 'data-characters', /direction of text/],
  ['a call', at(/\.note\.en$/, "format('x')"), 'data-literals', /is an expression/],
  ['a spread statement', put(/^claims\.\d+$/, '...[], '), 'data-literals', /is an expression/],
  ['a check of tomorrow', at(/\.verified$/, `'${TOMORROW}'`), 'data-claims', new RegExp(`is ${TOMORROW}, after today`)],
  ['a note of next month', at(/\.noted$/, "'2026-12'"), 'data-claims', /is 2026-12, after today/],
  [
    'an id that stands twice',
    (tree) => replaced(tree, tree.pick(/^claims\.\d+\.id$/, 5), tree.pick(/^claims\.0\.id$/, 0)?.text ?? ''),
    'data-claims',
    /stands twice/,
  ],
  ['a note without its month', (tree) => removed(tree, fieldOf(tree, noted(tree)?.path ?? '', 'noted')), 'data-claims', /noted of the statement .* is missing/],
  ['an outdated statement without its note', (tree) => removed(tree, noted(tree)), 'data-claims', /note of the statement .* is missing/],
  ['an untranslated note', at(/\.note\.zh$/, "'It moved.'"), 'data-claims', /has no Chinese in it/],
  ['a half-width mark', at(/\.statement\.zh$/, "'读,写。'"), 'chinese-marks', /half-width/],
  ['Korean', at(/\.note\.zh$/, "'서버'"), 'foreign-script', /Korean/],
  [
    'a date that facts.ts holds',
    (tree) =>
      replaced(
        tree,
        tree.pick(/\.since$/, 0, ({text}) => text === 'qDeveloperClosed'),
        "'2026-05-15'",
      ),
    'data-single-home',
    /is typed here, but it is qDeveloperClosed/,
  ],
];

const facts: [name: string, apply: Break, rule: string, says: RegExp][] = [
  ['a date in words', at(/^devOpsGuruEnd$/, "'30 September 2027'"), 'data-schema', /the constant devOpsGuruEnd .*a date is|devOpsGuruEnd/],
  ['a day that is none', at(/^kiroGa$/, "'2025-11-31'"), 'data-schema', /kiroGa/],
  ['a computed date', at(/^kiroGa$/, 'new Date().toISOString()'), 'data-literals', /is an expression/],
  ['a sum', at(/^kiroGa$/, '1 + 1'), 'data-literals', /is an expression/],
  ['a variable', (tree) => onTop(tree, "export let moving = '2026-01-01';"), 'data-literals', /is not a const/],
  ['an import', (tree) => onTop(tree, "import {statuses} from './vocabulary';"), 'data-literals', /imports from/],
  [
    'the same name twice',
    (tree) => ({content: `${tree.content}export const kiroGa = '2025-11-18';\n`, line: tree.content.split('\n').length}),
    'data-literals',
    /the name kiroGa is taken/,
  ],
];

const words: [name: string, apply: Break, rule: string, says: RegExp][] = [
  ['a word in English only', gone(/\.label\.zh$/), 'data-schema', /label\.zh of the term .* is missing/],
  ['a colour', at(/\.tone$/, "'red'"), 'data-schema', /is "red"/],
  ['a term without an id', gone(/^statuses\.\d+\.id$/), 'data-schema', /id.* is missing/],
  ['an untranslated word', at(/\.label\.zh$/, "'Preview'"), 'data-list-language', /has no Chinese/],
  ['a half-width mark', at(/\.definition\.zh$/, "'读,写。'"), 'chinese-marks', /half-width/],
  ['a Cyrillic letter', at(/\.label\.en$/, "'Рreview'"), 'data-characters', /not a letter of English or Chinese/],
];

describe.each([
  [CLAIMS, claims],
  [FACTS, facts],
  [VOCABULARY, words],
])('%s', (file, cases) => {
  it.each(cases)('is refused with %s', (_, apply, rule, says) => {
    const mutant = apply(trees[file] as Tree) as Mutant;
    expect(mutant.content).not.toBe(files[file]);
    const findings = errorsOf(projectOf({...files, ...anchors, [file]: mutant.content})).filter(
      (finding) => finding.rule === rule && says.test(`${finding.what} ${finding.how}`),
    );
    expect(findings.map((finding) => finding.file)).toContain(file);
    // Lines are told as exactly as the list has them: the value, or the id of the item that lacks it.
    expect(Math.min(...findings.map(({line}) => Math.abs(line - mutant.line)))).toBeLessThanOrEqual(1);
  });
});

it('the lists have no fault', () => expect(errorsOf(projectOf({...files, ...anchors})).filter(({rule}) => rule !== 'data-kept-anchors')).toEqual([]));
