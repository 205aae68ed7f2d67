import {localizedOf, nameQuestions, pageQuestions, textQuestions} from './answers';
import {appendLine, insertElement, insertImport, isConstant} from './edits';
import {idFault, namesOf} from './names';
import type {Answers, Kind, Question, Repository} from './types';
import {object, quote, textProperty} from './write';

const REGISTRY = 'src/data/registry.ts';
/** The front door of the introduction, whose text and figures are given. */
const CLOSED_DOOR = 'AiopsIntroTables';

/** The shapes that are tables, with the type's name and the fields that only they have. */
const SHAPES: Record<string, {type: string; fields: string[]}> = {
  catalog: {type: 'Catalog', fields: []},
  comparison: {type: 'Comparison', fields: ["options: 'rows'"]},
  metrics: {type: 'Metrics', fields: []},
};
const DRAWINGS: Record<string, string> = {ladder: 'src/data/evolutionDiagram.ts', layers: 'src/data/devOpsAgentArchitecture.ts'};

function tableIdFault(id: string, _answers: Answers, repository: Repository): string | undefined {
  const fault = idFault(id);
  if (fault) return fault;
  const {camel, pascal} = namesOf(id);
  const file = `src/data/${camel}.ts`;
  if (repository.read(file) !== undefined) return `${file} exists: choose another id, or edit that module`;
  const registered = repository.read(REGISTRY)?.includes(`component: '${pascal}'`);
  return registered ? `${REGISTRY} has a component ${pascal}: choose another id` : undefined;
}

function shapeFault(shape: string): string | undefined {
  if (Object.hasOwn(SHAPES, shape)) return undefined;
  const drawing = Object.hasOwn(DRAWINGS, shape) ? DRAWINGS[shape] : undefined;
  return drawing
    ? `is "${shape}", which is drawn rather than listed: copy ${drawing} and its component instead`
    : `is "${shape}": choose ${Object.keys(SHAPES).join(', ')}`;
}

const doors = (repository: Repository) => repository.list('src/components').filter((name) => name.endsWith('Tables') && name !== CLOSED_DOOR);

function doorFault(door: string, _answers: Answers, repository: Repository): string | undefined {
  if (door === CLOSED_DOOR) return `is ${CLOSED_DOOR}: the introduction is kept as it was given, with its figures; choose the folder of another guide`;
  if (/^[A-Z][A-Za-z0-9]*Tables$/.test(door)) return undefined;
  const known = doors(repository);
  return `is "${door}": name the folder of the guide's tables, such as ObservabilityTables${known.length > 0 ? ` (there are ${known.join(', ')})` : ''}; a new one is made`;
}

const choice =
  (options: string[]): NonNullable<Question['fault']> =>
  (answer) =>
    options.includes(answer) ? undefined : `is "${answer}": choose ${options.join(', ')}`;

const questions: Question[] = [
  {flag: 'id', ask: 'Id of the table: its anchor, and its file and component in other cases', example: 'signal-types', fault: tableIdFault},
  {flag: 'door', ask: "Folder of the guide's tables below src/components", example: 'ObservabilityTables', fault: doorFault},
  {
    flag: 'shape',
    ask: 'Shape: catalog (things of one kind), comparison (options against questions), metrics (measurements)',
    example: 'comparison',
    fault: shapeFault,
  },
  ...textQuestions('title', 'Title', {en: 'Types of signals', zh: '信号类型'}),
  ...textQuestions('lead', 'What the table answers, and its limits, in a sentence', {
    en: 'What each type of signal tells, and what it cannot tell.',
    zh: '每种信号能说明什么，不能说明什么。',
  }),
  {
    flag: 'fact-kind',
    ask: 'How soon its facts age: price (90 days), status (120), structure (365)',
    example: 'structure',
    fault: choice(['price', 'status', 'structure']),
  },
  ...nameQuestions('name-label', 'Header of the first column: what a row is', {en: 'Signal', zh: '信号'}),
  ...nameQuestions('column', 'Header of the next column: the first question that each row answers', {en: 'Purpose', zh: '用途'}),
  {
    flag: 'row',
    ask: 'Id of the first row',
    example: 'log',
    fault: (answer) => idFault(answer),
  },
  ...nameQuestions('row-name', 'Name of the first row', {en: 'Log', zh: '日志'}),
  ...textQuestions('row-value', 'Its answer to the question of the column', {en: 'Tells what happened, in words.', zh: '用文字说明发生了什么。'}),
  ...pageQuestions('source', 'Source of the first row', {title: 'OpenTelemetry: Signals', url: 'https://opentelemetry.io/docs/concepts/signals/'}),
];

/** The column's id: its English header as an id. */
const columnId = (answers: Answers) =>
  (answers['column-en'] ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'answer';

function dataModule(answers: Answers, repository: Repository): string {
  const {kebab, camel} = namesOf(answers.id ?? '');
  const shape = SHAPES[answers.shape ?? ''] ?? {type: 'Comparison', fields: []};
  const column = columnId(answers);
  const text = (name: string) => localizedOf(answers, name);
  const source = object([`title: ${quote(answers['source-title'] ?? '')}`, `url: ${quote(answers['source-url'] ?? '')}`], '      ');
  return [
    `import type {${shape.type}} from './schema';`,
    '',
    `/** ${text('lead').en} */`,
    `export const ${camel}: ${shape.type}<${quote(column)}> = {`,
    `  shape: ${quote(answers.shape ?? '')},`,
    ...shape.fields.map((field) => `  ${field},`),
    `  id: ${quote(kebab)},`,
    textProperty('title', text('title'), '  '),
    textProperty('lead', text('lead'), '  '),
    `  factKind: ${quote(answers['fact-kind'] ?? '')},`,
    textProperty('nameLabel', text('name-label'), '  '),
    "  tools: ['sort', 'export'],",
    '  sources: {},',
    '  columns: [',
    '    {',
    `      id: ${quote(column)},`,
    textProperty('label', text('column'), '      '),
    "      kind: 'text',",
    '    },',
    '  ],',
    '  rows: [',
    '    {',
    `      id: ${quote(answers.row ?? '')},`,
    textProperty('name', text('row-name'), '      '),
    '      cells: {',
    textProperty(/^[a-z]\w*$/.test(column) ? column : quote(column), text('row-value'), '        '),
    '      },',
    `      sources: [${source}],`,
    `      verified: ${quote(repository.today)},`,
    '    },',
    '  ],',
    '};',
    '',
  ].join('\n');
}

function component(answers: Answers): string {
  const {camel, pascal} = namesOf(answers.id ?? '');
  return `import {${camel}} from '@site/src/data/${camel}';
import {useResolved} from '@site/src/l10n/useResolved';
import {DataTable} from '../primitives/DataTable';
import {withErrorBoundary} from '../primitives/ErrorBoundary';

function Content() {
  return <DataTable model={useResolved(${camel})} />;
}

/** ${localizedOf(answers, 'lead').en} */
export const ${pascal} = withErrorBoundary('${pascal}', Content);
`;
}

function registry(answers: Answers, repository: Repository): string {
  const {camel, pascal} = namesOf(answers.id ?? '');
  const door = quote(answers.door ?? '');
  const source = insertElement({
    file: REGISTRY,
    source: repository.read(REGISTRY) ?? '',
    array: (array) => isConstant(array, 'registry'),
    arrayName: 'list registry',
    position: (elements) => {
      const own = elements.map((item) => item.getText().includes(`frontDoor: ${door}`)).lastIndexOf(true);
      return own < 0 ? elements.length : own + 1;
    },
    element: (indent) => object([`frontDoor: ${door}`, `component: ${quote(pascal)}`, `file: ${quote(`src/data/${camel}.ts`)}`, `models: [${camel}]`], indent),
  });
  return insertImport(source, camel, `./${camel}`);
}

const frontDoorTest = (door: string) => `// @vitest-environment jsdom
import {describeFrontDoor} from '@site/tests/unit/conformance';
import * as frontDoor from '.';

describeFrontDoor('${door}', frontDoor);
`;

/** A table with its first row, behind the front door of a guide. */
export const table: Kind = {
  summary: 'a table with its first row: data in both languages, component, front door and place in the registry',
  questions,
  plan: (answers, repository) => {
    const {camel, pascal} = namesOf(answers.id ?? '');
    const folder = `src/components/${answers.door}`;
    const door = repository.read(`${folder}/index.ts`);
    const files = new Map([
      [`src/data/${camel}.ts`, dataModule(answers, repository)],
      [`${folder}/${pascal}.tsx`, component(answers)],
      [`${folder}/index.ts`, appendLine(door ?? '', `export {${pascal}} from './${pascal}';`)],
      [REGISTRY, registry(answers, repository)],
    ]);
    if (door === undefined) files.set(`${folder}/index.test.tsx`, frontDoorTest(answers.door ?? ''));
    return {
      files,
      next: [
        'Show it: in the page and in its Chinese mirror, at the same place,',
        `  below the front matter:  import {${pascal}} from '@site/src/components/${answers.door}';`,
        `  where it belongs:        <${pascal} />`,
        `Add rows and columns in src/data/${camel}.ts; src/data/README.md says what each kind of column holds.`,
        'npm run check, then npm start to see it.',
      ],
    };
  },
};
