import * as data from '../../../data/rules';
import type {Finding, Project, Rule} from '../../types';
import {both, changed, unchanged} from './examples';
import {soundFigures} from './figures';
import {figureFindings, once} from './report';
import {withoutTold} from './told';

type Words = Pick<Rule, 'name' | 'summary' | 'why' | 'failing'> & {passing?: Rule['passing']};

/** A rule on single figures, which the build applies too, as a rule of the check: it adds the place, the reason and examples. */
function ruleOf(check: data.Rule, words: Words): Rule {
  const run = (project: Project): Finding[] =>
    once(soundFigures(project).flatMap((figure) => figureFindings(words, figure, check(figure.model, project.today))));
  return {scope: 'data', passing: [unchanged], ...words, check: run};
}

export const ids = ruleOf(data.idsAreUnique, {
  name: 'data-unique-ids',
  summary: 'No two rows, columns, groups, terms, stages, layers or parts of a figure share an id.',
  why: 'a link to a row ends in its id: of two with one id, the second could not be reached',
  failing: [
    changed('two rows with one id', [["id: 'cost-server'", "id: 'cluster-server'"]]),
    changed('two columns with one id', [["{id: 'since'", "{id: 'status'"]]),
  ],
});

export const names = ruleOf(data.namesAreUnique, {
  name: 'data-unique-names',
  summary: 'No two rows, stages or parts of a figure have the same name, in English or in Chinese.',
  why: 'readers take them for one thing and cannot tell which line holds; as a rule a row was pasted under a new id',
  failing: [
    changed('a row pasted under a new id', [["name: 'Cost server'", "name: 'Cluster server'"]]),
    changed('the same name in other capitals', [["name: 'Cost server'", "name: 'Cluster  Server'"]]),
    changed('one Chinese name for two', [
      ["name: 'Cluster server'", "name: {en: 'Cluster server', zh: '服务器'}"],
      ["name: 'Cost server'", "name: {en: 'Cost server', zh: '服务器'}"],
    ]),
  ],
  passing: [unchanged, changed('a name that tells more', [["name: 'Cost server'", "name: 'Cluster server, costs'"]])],
});

export const columns = ruleOf(data.columnsAreComplete, {
  name: 'data-columns',
  summary: 'A column of terms lists its terms, and only such a column is a filter.',
  why: 'filters and counts are made from the terms of a column',
  failing: [
    changed('a column of terms without terms', [[', terms: statuses', '']]),
    changed('a filter on free text', [["zh: '用途'}, kind: 'text'", "zh: '用途'}, kind: 'text', facet: true"]]),
  ],
});

export const cells = ruleOf(data.cellsMatchColumns, {
  name: 'data-cells',
  summary: 'Every row answers every column, in the kind of the column, and nothing else.',
  why: 'sorting, filters and downloads read each cell as the kind of its column',
  failing: [
    changed('a cell of another kind', [["since: '2026-05'", "since: 'May 2026'"]]),
    changed('a term that the column does not offer', [["status: 'preview'", "status: 'beta'"]]),
    changed('a cell left out', [[", since: '2026-05'", '']]),
    changed('a cell of no column', [["since: '2026-05'", "since: '2026-05', price: null"]]),
  ],
  passing: [
    unchanged,
    changed('cells without a value', [
      ["since: '2026-05'", 'since: null'],
      ["status: 'preview'", "status: 'n/a'"],
    ]),
  ],
});

export const tools = ruleOf(data.toolsHaveTheirMatter, {
  name: 'data-tools',
  summary: 'A table offers the filters if and only if a column is one.',
  why: 'a reader would see an empty menu, or miss a filter that is there',
  failing: [changed('a filter without the tool', [["tools: ['facets']", 'tools: []']])],
});

export const sources = ruleOf(data.sourcesResolve, {
  name: 'data-sources',
  summary: 'Every source that a row names exists, and every shared source is named by a row.',
  why: 'each fact must lead to the page where it was read',
  failing: [
    changed('a misspelled key', [["sources: ['readme']", "sources: ['readmee']"]]),
    changed('a key that every object knows', [["sources: ['readme']", "sources: ['constructor']"]]),
    changed('a source that no row uses', [['  sources: {\n', "  sources: {\n    idle: {title: 'Idle', url: 'https://example.com/idle'},\n"]]),
  ],
});

export const references = ruleOf(data.referencesResolve, {
  name: 'data-references',
  summary: 'Groups, charts, aspects, flows and statuses refer to things that the figure has.',
  why: 'what refers to nothing is left out of the page without a word',
  failing: [
    changed('a group that is not there', [["name: 'Cost server',", "name: 'Cost server',\n      group: 'costs',"]]),
    changed('an empty group', [['  columns: [', "  groups: [{id: 'empty', label: 'X'}],\n  columns: ["]]),
  ],
});

export const verified = ruleOf(data.verifiedInThePast, {
  name: 'data-verified',
  summary: 'No fact was checked on a day to come.',
  why: 'readers trust the date: it says when somebody read the source',
  failing: [
    changed('the day after today', [["verified: '2026-11-02'", "verified: '2026-11-22'"]]),
    changed('the next month', [["verified: '2026-11-02'", "verified: '2026-12'"]]),
  ],
  passing: [unchanged, both('today', changed('today', [["verified: '2026-11-02'", "verified: '2026-11-21'"]]))],
});

const languages = ruleOf(data.textsAreInTheirLanguage, {
  name: 'data-language',
  summary: 'Each text is in the language of its field, and names that are the same in both languages have no Chinese in them.',
  why: 'readers of the other language would meet words that they cannot read, or text that looks broken',
  failing: [
    changed('an English text under zh', [["zh: '查询成本。'", "zh: 'Looks up costs.'"]]),
    changed('Chinese in an English text', [["en: 'Looks up costs.'", "en: 'Looks up 成本.'"]]),
    changed('Chinese in a name', [["name: 'Cost server'", "name: '成本 server'"]]),
  ],
});
export const language: Rule = {...languages, check: (project) => withoutTold(project, languages.check(project))};

/** The rules that the build applies to each figure, in their order. */
export const modelRules: Rule[] = [ids, names, columns, cells, tools, sources, references, verified, language];
