import {figureFaults, schemaFaults} from '../../../data/validate';
import type {Finding, Project, Rule} from '../../types';
import {both, changed, unchanged} from './examples';
import {allFigures, unreadable} from './figures';
import {listsOf, missingExports} from './lists';
import {locate, nameOf} from './locate';
import {figureFindings, finding} from './report';

const RULE = {
  name: 'data-schema',
  why: 'every surface of the guide is made from these fields: a missing or misspelled one leaves a hole on the page, in one language or in both',
};

function listFindings(project: Project): Finding[] {
  return listsOf(project).flatMap(({module, name, noun, value, schema}) =>
    schemaFaults(schema, value).map((fault) => {
      const [item, ...rest] = fault.path.split('.');
      const owner = Array.isArray(value) && item ? ` of the ${noun} "${item}"` : ` ${item ?? ''}`.trimEnd();
      const path = Array.isArray(value) ? rest.join('.') || 'a field' : `the ${noun} ${name}`;
      const what = Array.isArray(value) && !item ? `${name} ${fault.message}` : `${path}${owner} ${fault.message}`;
      return finding(RULE, locate(module, name, fault), {what, how: fault.how});
    }),
  );
}

function everyFault(project: Project): Finding[] {
  const figures = allFigures(project).flatMap((figure) =>
    // What a figure imports is told once, by the list that it stands in.
    figureFindings(RULE, figure, figureFaults(figure.model)).filter((each) => each.file === figure.module.file),
  );
  const broken = unreadable(project);
  const missing = project.modules
    .filter((module) => !broken.includes(module))
    .flatMap((module) =>
      missingExports(module).map((name) =>
        finding(RULE, {file: module.file, line: 1, column: 1}, {what: `the module does not export ${name}`, how: `add export const ${name} = [ … ]`}),
      ),
    );
  return [...figures, ...listFindings(project), ...missing];
}

/** Whether a value is missing because it could not be read, which another rule tells. */
function isExplained(project: Project, each: Finding): boolean {
  const faults = project.modules.find(({file}) => file === each.file)?.faults ?? [];
  return each.what.endsWith('is missing') && faults.some(({line}) => line === each.line);
}

/** Every value has the form that its schema asks for. */
export const schemaRule: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'Every figure, statement, constant and tombstone has the fields of its schema, in both languages, and no others.',
  check: (project) => everyFault(project).filter((each) => !isExplained(project, each)),
  failing: [
    changed('a missing translation', [["note: {en: 'Its price is not published.', zh: '价格尚未公布。'}", "note: {en: 'Its price is not published.'}"]]),
    changed('a missing translation in a cell', [["{en: 'Looks up costs.', zh: '查询成本。'}", "{en: 'Looks up costs.'}"]]),
    changed('an empty list of sources', [["sources: ['readme']", 'sources: []']]),
    changed('a source without a title', [["title: 'Cost server: launch', ", '']]),
    changed('an address without https', [["'https://example.com/servers/cost'", "'http://example.com/servers/cost'"]]),
    changed('a misspelled field', [['      note: {en', '      notes: {en']]),
    changed('a day that the calendar does not have', [["verified: '2026-11-02'", "verified: '2026-02-30'"]]),
    changed('a figure of no known shape', [["shape: 'catalog'", "shape: 'catalogue'"]]),
    changed('a statement with a verdict of its own', [["'confirmed'", "'true'"]], 'src/data/claims.ts'),
    changed('a constant that is no date', [["'2026-03-31'", "'31 March 2026'"]], 'src/data/facts.ts'),
  ],
  passing: [
    unchanged,
    both(
      'a month and a year',
      changed('month', [
        ["verified: '2026-11-02'", "verified: '2026-11'"],
        ["'2026-05'", "'2026'"],
      ]),
    ),
  ],
};

/** A path with its owner, as a reader says it; for the rules on lists. */
export const itemName = (noun: string, path: string): string => {
  const [item = '', ...rest] = path.split('.');
  return rest.length > 0 ? `${nameOf(rest.join('.'))} of the ${noun} "${item}"` : `the ${noun} "${item}"`;
};
