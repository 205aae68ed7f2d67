import {describe, expect, it} from 'vitest';
import {projectOf} from '@site/src/checks/minimalProject';
import {rules} from '@site/src/checks/rules';
import {changed} from '@site/src/checks/rules/data/examples';

const TABLE = 'src/data/sampleServers.ts';
const CLAIMS = 'src/data/claims.ts';

/** What honest authors get wrong, and the first thing that they are told: place, what, how. */
const MISTAKES: [name: string, edits: [string, string][], told: string, file?: string][] = [
  [
    'a note in one language',
    [["note: {en: 'Its price is not published.', zh: '价格尚未公布。'}", "note: {en: 'Its price is not published.'}"]],
    '36:7 note.zh of the row "cost-server" is missing — add it: the same text in Chinese',
  ],
  [
    'a text without its languages',
    [["{en: 'Looks up costs.', zh: '查询成本。'}", "'Looks up costs.'"]],
    `33:15 cells.purpose of the row "cost-server" is "Looks up costs.", which does not fit a text column — write {en: '…', zh: '…'}, or a list of such texts`,
  ],
  [
    'a misspelled field',
    [["verified: '2026-11-02',\n      note", "verifed: '2026-11-02',\n      note"]],
    '35:7 verifed of the row "cost-server" is a field that nothing reads — correct its spelling: verified',
  ],
  [
    'a date as it is spoken',
    [["verified: '2026-11-02'", "verified: '2 November 2026'"]],
    '28:7 verified of the row "cluster-server" is "2 November 2026" — correct it: a date is YYYY-MM-DD, or YYYY-MM or YYYY where the day is not known',
  ],
  [
    'a date to come',
    [["verified: '2026-11-02'", "verified: '2026-12-02'"]],
    '28:7 verified of the row "cluster-server" is 2026-12-02, after today (2026-11-21) — give the day on which you read the source',
  ],
  [
    'a source by its address',
    [["sources: ['readme']", "sources: ['https://example.com/x']"]],
    `27:17 sources.0 of the row "cluster-server" is "https://example.com/x" — name the page too: {title: '…', url: 'https://example.com/x'}`,
  ],
  [
    'an address without https',
    [["'https://example.com/servers/cost'", "'http://example.com/servers/cost'"]],
    '34:48 sources.0.url of the row "cost-server" is "http://example.com/servers/cost" — correct it: a source is an https:// address',
  ],
  [
    'a key that is not there',
    [["sources: ['readme']", "sources: ['read-me']"]],
    `27:17 sources.0 of the row "cluster-server" names "read-me", which is not among the module's sources — add it there or correct the key`,
  ],
  [
    'a status of one’s own',
    [["status: 'preview'", "status: 'beta'"]],
    `33:62 cells.status of the row "cost-server" is "beta", which does not fit a term column — write one or several ids of the column's terms: preview, ga`,
  ],
  [
    'a forgotten cell',
    [[", since: '2026-05'", '']],
    '33:7 cells.since of the row "cost-server" is missing — give a value, null where it is not published, or "n/a" where the question does not apply',
  ],
  [
    'an English comma in Chinese',
    [["zh: '查询成本。'", "zh: '查询成本,预算。'"]],
    '33:57 "," is a half-width mark beside Chinese ("查询成本,预算。") [sampleServers.rows.cost-server.cells.purpose.zh] — write ， (npm run check -- --fix does it)',
  ],
  [
    'no space beside a name',
    [["zh: '查询成本。'", "zh: '查询AWS成本。'"]],
    '33:55 the space between Chinese and Latin is missing ("查询AWS成本。") [sampleServers.rows.cost-server.cells.purpose.zh] — put one space there (npm run check -- --fix does it)',
  ],
  [
    'a copied row',
    [["id: 'cost-server'", "id: 'cluster-server'"]],
    '31:7 the row "cluster-server" stands twice — give the newer of the two another id: an id is unique, links depend on it',
  ],
  [
    'a renamed row',
    [["id: 'cost-server'", "id: 'price-server'"]],
    '31:7 the row "price-server" is new: its anchor sample-servers-price-server is not in src/data/anchors.json — run npm run check -- --fix, or add the line "sample-servers-price-server" to that list',
  ],
  [
    'an apostrophe',
    [["'Looks up costs.'", "'Looks up the team's costs.'"]],
    '33:48 the file cannot be read as TypeScript from here — the text ends at its apostrophe: write it as ’, or put the text between double quotes',
  ],
  [
    'a forgotten comma',
    [["name: 'Cost server',", "name: 'Cost server'"]],
    '33:7 the file cannot be read as TypeScript from here — a comma is missing, here or at the end of the line above',
  ],
  [
    'curly quotes from a word processor',
    [["'Looks up costs.'", '‘Looks up costs.’']],
    "33:29 the file cannot be read as TypeScript from here — write straight quotes around a text: 'text'",
  ],
  [
    'a constant in the wrong quotes',
    [["'Looks up costs.'", "'Open since ${sampleGa}.'"]],
    '33:25 the text "Open since ${sampleGa}." has the name of a constant in it, which readers would see as it stands ("${sampleGa}") — put the text between back quotes `…`: only there a constant is filled in',
  ],
  [
    'a date that has a home',
    [["'Looks up costs.'", "'The sample is open since 2026-03-31.'"]],
    "33:25 2026-03-31 is typed here, but it is sampleGa of facts.ts — write the text between back quotes, with ${sampleGa} in place of the number, and import {sampleGa} from './facts'",
  ],
  [
    'a count',
    [['Which server does what.', 'What our 2 servers do.']],
    '10:10 "2 servers" counts the rows of sample-servers by hand — leave the number out: the page shows the computed count; a component computes it with the functions of derive.ts',
  ],
  [
    'bold text',
    [["'Looks up costs.'", "'Looks up **costs**.'"]],
    '33:25 the text "Looks up **costs**." has marks of Markdown in it, which readers would see as they stand ("**c") — write plain text; code stands in a column of kind code or command',
  ],
  [
    'a shortened address',
    [["'https://example.com/servers/cost'", "'https://bit.ly/abc'"]],
    '34:48 the address "https://bit.ly/abc" hides where it leads behind bit.ly — open it, and write the address at which you arrive',
  ],
  [
    'a verdict without a note',
    [["'confirmed'", "'outdated'"]],
    '6:5 note of the statement "sample-claim" is missing — say in both languages what is so now: a statement found outdated carries a note',
    CLAIMS,
  ],
];

describe('an honest author', () => {
  it.each(MISTAKES)('who makes this mistake is told how to mend it: %s', (name, edits, told, file = TABLE) => {
    const before = new Set(rules.flatMap((rule) => rule.check(projectOf({}))).map(({what}) => what));
    const found = rules
      .flatMap((rule) => rule.check(projectOf(changed(name, edits, file).files)))
      .filter((each) => each.file === file && !before.has(each.what));
    const [first] = found;
    expect(`${first?.line}:${first?.column} ${first?.what} — ${first?.how}`).toBe(told);
  });
});
