import {describe, expect, it} from 'vitest';
import {minimalProject, projectOf} from '@site/src/checks/minimalProject';
import {dataRules} from '@site/src/checks/rules/data';

const TABLE = 'src/data/sampleServers.ts';
const OTHER = 'src/data/otherServers.ts';
const REGISTRY = 'src/data/registry.ts';
const ANCHORS = 'src/data/anchors.json';
const TOMBSTONES = 'src/data/tombstones.ts';
const MESSAGES = 'i18n/zh/code.json';
const base = minimalProject();
const table = base[TABLE] ?? '';

type Edit = [from: string, to: string];
const edited = (content: string, ...edits: Edit[]) =>
  edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
    return text.replace(from, () => to);
  }, content);

/** A second figure beside the first, with other anchors. */
const second = (...edits: Edit[]) => edited(table.replace('sampleServers', 'otherServers'), ["'sample-servers'", "'other-servers'"], ...edits);
const price = (usd: number): Edit[] => [
  ["'purpose' | 'status' | 'since'", "'purpose' | 'status' | 'since' | 'price'"],
  ["kind: 'date'},", "kind: 'date'},\n    {id: 'price', label: {en: 'Price', zh: '价格'}, kind: 'price'},"],
  ['since: sampleGa', "since: sampleGa, price: 'n/a'"],
  ["since: '2026-05'", `since: '2026-05', price: {usd: ${usd}, unit: {en: 'hour', zh: '小时'}, region: 'us-east-1'}`],
];
const note = (text: string): Edit => ['Its price is not published.', text];
const stones = (...items: string[]) => edited(base[TOMBSTONES] ?? '', ['= [];', `= [\n${items.map((item) => `  {${item}},`).join('\n')}\n];`]);
const stone = (id: string, more = "successor: null, removed: '2026-11-20', reason: {en: 'Gone.', zh: '已移除。'}") => `id: '${id}', ${more}`;
const withoutCost = {[ANCHORS]: edited(base[ANCHORS] ?? '', ['cluster-server",', 'cluster-server",\n  "sample-servers-old-server",'])};

const CASES: [name: string, files: Record<string, string>, rule: string, file: string, says: RegExp][] = [
  // One number, two homes.
  [
    'a price in two modules',
    {[TABLE]: edited(table, ...price(0.37)), [OTHER]: second(...price(0.37))},
    'data-single-home',
    TABLE,
    /0\.37 USD is stated of "cost-server"/,
  ],
  [
    'a price in a cell and in a text',
    {[TABLE]: edited(table, ...price(0.37)), [OTHER]: second(note('It costs 0.37 USD an hour.'))},
    'data-single-home',
    TABLE,
    /0\.37 USD is stated/,
  ],
  [
    'a price with thousands',
    {[TABLE]: edited(table, note('It costs 1,200 USD.')), [OTHER]: second(note('It costs 1200 USD.'))},
    'data-single-home',
    TABLE,
    /1200 USD is stated/,
  ],
  [
    'a share in two modules',
    {[TABLE]: edited(table, note('It saves 37 %.')), [OTHER]: second(note('It saves 37% of time.'))},
    'data-single-home',
    TABLE,
    /37 % is stated/,
  ],
  [
    'a version in two modules',
    {[TABLE]: edited(table, note('Read for v1.14.2.')), [OTHER]: second(note('Version v1.14.2 is the newest.'))},
    'data-single-home',
    TABLE,
    /v1\.14\.2 is stated/,
  ],
  [
    'a day of a row and of its part',
    {
      [TABLE]: edited(table, note('It opened on 2026-02-03.')),
      [OTHER]: second(["id: 'cost-server'", "id: 'cost-server-ga'"], note('It opened on 2026-02-03.')),
    },
    'data-single-home',
    TABLE,
    /2026-02-03 is stated/,
  ],
  ['a constant typed in a text', {[TABLE]: edited(table, note('The sample opened on 2026-03-31.'))}, 'data-single-home', TABLE, /is sampleGa of facts\.ts/],
  [
    'a constant typed in a cell',
    {[TABLE]: edited(table, ["name: 'Cost server'", "name: 'Sample of cost'"], ["'2026-05'", "'2026-03-31'"])},
    'data-single-home',
    TABLE,
    /is sampleGa of facts\.ts/,
  ],
  // Counts by hand.
  [
    'a count in the lead',
    {[TABLE]: edited(table, ['Which server does what.', 'What the 2 servers do.'])},
    'data-counts',
    TABLE,
    /"2 servers" counts the rows of sample-servers/,
  ],
  ['a count with words between', {[TABLE]: edited(table, ["en: 'Sample servers'", "en: '2 small MCP servers'"])}, 'data-counts', TABLE, /counts the rows/],
  [
    'a count that says more than it knows',
    {[TABLE]: edited(table, ['Which server does what.', 'What 2+ servers do.'])},
    'data-counts',
    TABLE,
    /counts the rows/,
  ],
  ['a count in Chinese', {[TABLE]: edited(table, ['每个服务器做什么。', '2 个服务器各做什么。'])}, 'data-counts', TABLE, /counts the rows/],
  ['a count in a note', {[TABLE]: edited(table, note('One of the 2 servers.'))}, 'data-counts', TABLE, /counts the rows/],
  [
    'a count in another module',
    {
      [OTHER]: edited(
        base['src/data/claims.ts'] ?? '',
        ['claims: Claim', 'otherClaims: Claim'],
        ['The cost server is in preview.', 'See the table.'],
        ["verdict: 'confirmed'", "note: {en: 'There are 2 servers.', zh: '有两个。'}, verdict: 'confirmed'"],
      ),
    },
    'data-counts',
    OTHER,
    /counts the rows/,
  ],
  ['a count in a message', {[MESSAGES]: edited(base[MESSAGES] ?? '', ['筛选', '在 2 个服务器中筛选'])}, 'data-counts', MESSAGES, /counts the rows/],
  [
    'a count in a component',
    {'src/pages/index.tsx': "translate({id: 'home.servers', message: 'All 2 servers'});\n"},
    'data-counts',
    'src/pages/index.tsx',
    /counts the rows/,
  ],
  // Anchors.
  [
    'a figure with the anchor of a row',
    {[OTHER]: second(["'other-servers'", "'sample'"], ["'cost-server'", "'servers'"])},
    'data-anchors',
    TABLE,
    /stands in src\/data\/otherServers\.ts/,
  ],
  [
    'a heading with the anchor of a row',
    {'docs/aiops-aidlc/sample-guide.mdx': edited(base['docs/aiops-aidlc/sample-guide.mdx'] ?? '', ['#servers *', '#sample-servers-cost-server *'])},
    'data-anchors',
    TABLE,
    /stands in docs\//,
  ],
  ['a row that is gone', withoutCost, 'data-kept-anchors', ANCHORS, /sample-servers-old-server was published and is no longer/],
  ['a row that is new', {[TABLE]: edited(table, ["id: 'cost-server'", "id: 'new-server'"])}, 'data-kept-anchors', TABLE, /the row "new-server" is new/],
  ['a list of anchors that is none', {[ANCHORS]: '{}\n'}, 'data-kept-anchors', ANCHORS, /cannot be read/],
  ['no list of anchors', {[ANCHORS]: ''}, 'data-kept-anchors', ANCHORS, /cannot be read/],
  ['a merge in the list of anchors', {[ANCHORS]: `<<<<<<< HEAD\n${base[ANCHORS] ?? ''}`}, 'data-kept-anchors', ANCHORS, /cannot be read/],
  ['a tombstone of a living row', {[TOMBSTONES]: stones(stone('sample-servers-cost-server'))}, 'data-kept-anchors', TOMBSTONES, /is not needed/],
  ['a tombstone of nothing', {[TOMBSTONES]: stones(stone('sample-servers-nothing'))}, 'data-kept-anchors', TOMBSTONES, /never published/],
  [
    'a successor that is not there',
    {
      ...withoutCost,
      [TOMBSTONES]: stones(
        stone('sample-servers-old-server', "successor: 'sample-servers-none', removed: '2026-11-20', reason: {en: 'Gone.', zh: '已移除。'}"),
      ),
    },
    'data-kept-anchors',
    TOMBSTONES,
    /leads to sample-servers-none/,
  ],
  [
    'a tombstone of tomorrow',
    {...withoutCost, [TOMBSTONES]: stones(stone('sample-servers-old-server', "successor: null, removed: '2026-11-30', reason: {en: 'Gone.', zh: '已移除。'}"))},
    'data-kept-anchors',
    TOMBSTONES,
    /after today/,
  ],
  [
    'a tombstone twice',
    {...withoutCost, [TOMBSTONES]: stones(stone('sample-servers-old-server'), stone('sample-servers-old-server'))},
    'data-kept-anchors',
    TOMBSTONES,
    /stands twice/,
  ],
  [
    'a tombstone without a reason',
    {...withoutCost, [TOMBSTONES]: stones(stone('sample-servers-old-server', "successor: null, removed: '2026-11-20'"))},
    'data-schema',
    TOMBSTONES,
    /reason of the tombstone .* is missing/,
  ],
  [
    'an untranslated tombstone',
    {...withoutCost, [TOMBSTONES]: stones(stone('sample-servers-old-server', "successor: null, removed: '2026-11-20', reason: {en: 'Gone.', zh: 'Gone.'}"))},
    'data-list-language',
    TOMBSTONES,
    /has no Chinese/,
  ],
  // The registry.
  ['a module that is not registered', {[OTHER]: second()}, 'data-registered', OTHER, /otherServers is not in the registry/],
  [
    'an entry without a module',
    {[REGISTRY]: edited(base[REGISTRY] ?? '', ['sampleServers.ts', 'samples.ts'])},
    'data-registered',
    REGISTRY,
    /does not export as a figure/,
  ],
  [
    'a component of another name',
    {[REGISTRY]: edited(base[REGISTRY] ?? '', ["'SampleServers'", "'Servers'"])},
    'data-registered',
    REGISTRY,
    /no figure of Servers has the id "servers"/,
  ],
  ['an export that is no figure', {[TABLE]: `${table}\nexport const limit = 3;\n`}, 'data-registered', TABLE, /limit is no figure/],
  // Files.
  [
    'a module in a folder of its own',
    {'src/data/more/rows.ts': 'export const rows = [];\n'},
    'data-literals',
    'src/data/more/rows.ts',
    /stands where no data is read/,
  ],
  ['a component among the data', {'src/data/Row.tsx': 'export const Row = () => null;\n'}, 'data-literals', 'src/data/Row.tsx', /stands where no data is read/],
  [
    'a shared word that is broken, told once and at its home',
    {'src/data/vocabulary.ts': edited(base['src/data/vocabulary.ts'] ?? '', ["zh: '预览'", "zh: 'Preview'"])},
    'data-language',
    'src/data/vocabulary.ts',
    /has no Chinese/,
  ],
];

describe('side by side', () => {
  it.each(CASES)('%s is refused', (_, files, rule, file, says) => {
    const findings = dataRules.flatMap((each) => each.check(projectOf(files))).filter((finding) => finding.rule === rule);
    expect(findings.map((finding) => finding.what)).toEqual(expect.arrayContaining([expect.stringMatching(says)]));
    const found = findings.find((finding) => says.test(finding.what));
    expect(found?.file).toBe(file);
    expect(found?.line).toBeGreaterThan(0);
  });
});
