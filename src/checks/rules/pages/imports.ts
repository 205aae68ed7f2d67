import type {Finding, Page, Project, Rule} from '../../types';
import {allNames, elementNames, IMPORT_LINE, importedNames, namesOf} from './frontDoors';
import {meant} from './nearest';
import {ofType, quoted, type OfType} from './nodes';
import {eachPage, reporter} from './report';
import {IMPORT, sample} from './samples';

const RULE = {
  name: 'page-imports',
  why: 'MDX is code: what a page imports runs on the machine of everybody who builds the site: yours, the reviewer’s, and the one that publishes it',
};
const report = reporter(RULE);

const FORM = "write import {Name} from '@site/src/components/FrontDoor'; on a line of its own";

/** What is wrong with one line of imports. */
function lineFault(line: string, project: Project): {what: string; how: string} | undefined {
  if (/^\s*export\b/.test(line))
    return {what: `the page exports something: ${quoted(line)}`, how: 'delete the line; a page exports nothing, and data stands in src/data'};
  const [, names = '', door = ''] = line.match(IMPORT_LINE) ?? [];
  if (!door) return {what: `the line ${quoted(line)} is not an import that pages may have`, how: FORM};
  const exported = namesOf(project, door);
  if (!exported) {
    const doors = new Set(allNames(project).values());
    return {what: `there is no front door src/components/${door}/index.ts${meant(door, doors)}`, how: `import from one of ${[...doors].join(', ')}`};
  }
  const unknown = names.split(', ').find((name) => !exported.includes(name));
  return unknown
    ? {what: `${door} does not export ${unknown}${meant(unknown, exported)}`, how: `use a name that src/components/${door}/index.ts exports`}
    : undefined;
}

function blockFaults(page: Page, node: OfType<'mdxjsEsm'>, project: Project): Finding[] {
  const first = node.position?.start.line ?? 1;
  return node.value.split('\n').flatMap((line, index) => {
    const fault = lineFault(line, project);
    return fault ? [report({file: page.file, line: first + index, column: 1}, fault)] : [];
  });
}

/** Imports stand above the text, so that a reviewer finds all code of a page in one place. */
function lateFaults(page: Page): Finding[] {
  const children = page.tree?.children ?? [];
  const text = children.findIndex((node) => node.type !== 'yaml' && node.type !== 'mdxjsEsm');
  return children
    .filter((node, index): node is OfType<'mdxjsEsm'> => node.type === 'mdxjsEsm' && text >= 0 && index > text)
    .map((node) =>
      report(
        {file: page.file, line: node.position?.start.line ?? 1, column: 1},
        {
          what: `the import ${quoted(node.value, 40)} stands below text`,
          why: 'a reviewer looks for the code of a page at its top',
          how: 'move it right below the front matter',
        },
      ),
    );
}

/** Names that are imported twice or never shown. */
function nameFaults(page: Page): Finding[] {
  const shown = elementNames(page);
  const imported = importedNames(page);
  return imported.flatMap(({name, line}, index) => {
    const at = {file: page.file, line, column: 1};
    if (imported.findIndex((other) => other.name === name) < index)
      return [report(at, {what: `${name} is imported twice`, how: 'delete one of the two lines'})];
    if (shown.has(name)) return [];
    return [
      report(at, {
        what: `${name} is imported and never shown`,
        why: 'its code and data would be loaded for nothing',
        how: `delete the name, or put <${name} /> where it belongs`,
      }),
    ];
  });
}

/** Pages import components of the front doors, and nothing else. */
export const imports: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'Above the text, a page imports by name what front doors export, shows each of it, and exports nothing.',
  check: eachPage((page, project) => [
    ...ofType(page, 'mdxjsEsm').flatMap(({node}) => blockFaults(page, node, project)),
    ...lateFaults(page),
    ...nameFaults(page),
  ]),
  failing: [
    sample('a module of Node', "import fs from 'fs';\n\nText."),
    sample('a path behind the front door', "import {SampleServers} from '@site/src/components/AiopsIntroTables/SampleServers';\n\n<SampleServers />"),
    sample('a name that is not exported', "import {SampleServer} from '@site/src/components/AiopsIntroTables';\n\n<SampleServer />"),
    sample('an export', 'export const x = 1;\n\nText.'),
    sample('an import that is not shown', `${IMPORT}\n\nText.`),
    sample('an import below the text', `Text.\n\n${IMPORT}\n\n<SampleServers />`),
  ],
  passing: [sample('a component', `${IMPORT}\n\n<SampleServers />`)],
};
