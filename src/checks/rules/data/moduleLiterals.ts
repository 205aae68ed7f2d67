import {LOGIC, UNREADABLE, isDataModule} from '../../readModule';
import type {Finding, Project, Rule} from '../../types';
import {changed, unchanged} from './examples';
import {finding} from './report';

const BROKEN = 'neither the site nor this check can read the module before it is mended';
const RULE = {
  name: 'data-literals',
  why: 'a data module is read as text: nothing in it may run when somebody builds or checks the site',
};

/** Comments that switch a tool off, or load something. */
const SWITCH = /\/\/+\s*@ts-|\/\*+\s*(?:@ts-|eslint-disable|@jsx)|^\s*\/\/\/\s*<|\/\/\s*eslint-disable/;

function switches(file: string, content: string): Finding[] {
  return content.split('\n').flatMap((line, index) => {
    const match = SWITCH.exec(line);
    if (!match) return [];
    const what = `the comment "${line.slice(match.index).trim().slice(0, 40)}" steers a tool`;
    return [finding(RULE, {file, line: index + 1, column: match.index + 1}, {what, how: 'remove it, and mend what it hides'})];
  });
}

/** Files beside the data that no rule would look at. */
function strays(project: Project): Finding[] {
  return [...project.files.keys()].flatMap((file) => {
    const path = file.match(/^src\/data\/(.+)$/)?.[1];
    if (path === undefined || !/\.[cm]?[jt]sx?$/.test(path) || isDataModule(file)) return [];
    if (/^schema\/[^/]+\.ts$/.test(path) || /\.test(?:-d)?\.tsx?$/.test(path) || LOGIC.has(path.replace(/\.ts$/, ''))) return [];
    return [
      finding(RULE, {file, line: 1, column: 1}, {what: `${path} stands where no data is read`, how: 'put it beside the other modules, as src/data/<name>.ts'}),
    ];
  });
}

/** Data modules hold literals. */
export const moduleLiterals: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'A data module holds constants written as literals without casts, and imports only types of the schema and values of facts.ts and vocabulary.ts.',
  check: (project) => [
    ...strays(project),
    ...project.modules.flatMap((module) => [
      // The rule on characters tells of merge marks.
      ...module.faults
        .filter((fault) => !fault.how.includes('Merge conflict'))
        .map((fault) => finding(RULE, fault, {what: fault.reason, how: fault.how, ...(fault.reason === UNREADABLE && {why: BROKEN})})),
      ...switches(module.file, module.content),
    ]),
  ],
  failing: [
    changed('a call', [["title: {en: 'Sample servers'", "title: {en: 'Sample servers'.trim()"]]),
    changed('an import of a Node module', [['import {statuses}', "import {readFileSync} from 'node:fs';\nimport {statuses}"]]),
    changed('a spread', [["    {id: 'purpose'", "    ...statuses,\n    {id: 'purpose'"]]),
    changed('a getter', [['nameLabel: {en:', "get nameLabel() { return 'Server'; },\n  heading: {en:"]]),
    changed('a cast that silences the types', [["zh: '查询成本。'}", "zh: '查询成本。'} as any"]]),
    changed('a switched-off type check', [['import type', '// @ts-nocheck\nimport type']]),
    ...[
      '//  @ts-ignore',
      '///@ts-expect-error',
      '/*@ts-nocheck*/',
      '/** eslint-disable */',
      '/**  @jsx h */',
      '  ///  <reference path="x" />',
      '/// <reference types="x" />',
      'const a = 1; //  eslint-disable-line',
      '//eslint-disable',
    ].map((comment) => changed(`the comment ${comment}`, [['import type', `${comment}\nimport type`]])),
    {name: 'a module that is no TypeScript', files: {'src/data/sampleServers.ts': 'export const a = {\n'}},
    {name: 'a script of Node beside the data', files: {'src/data/more.mjs': 'export const more = 1;\n'}},
    {name: 'a module that nothing reads', files: {'src/data/extra/more.ts': 'export const more = 1;\n'}},
  ],
  passing: [
    unchanged,
    {
      name: 'the schema, the logic and their tests',
      files: {
        'src/data/schema/table.ts': 'run();\n',
        'src/data/rules.ts': 'run();\n',
        'src/data/rules.test.ts': 'run();\n',
        'src/data/x.test-d.tsx': 'run();\n',
        'src/data/notes.json': '{}',
      },
    },
    changed('comments for people', [['import type', '// see ts-nocheck, eslint-disable and @jsx\n/* about @ts-nocheck */\nimport type']]),
    changed('a constant within a text', [
      ["en: 'Operates clusters.', zh: '操作集群。'", 'en: `Operates clusters since ${sampleGa}.`, zh: `自 ${sampleGa} 起操作集群。`'],
    ]),
  ],
};
