import {stemFaults} from '../../../data/registryCheck';
import type {Finding, Project, Rule} from '../../types';
import {changed, unchanged} from './examples';
import {allFigures, unreadable} from './figures';
import {isListModule} from './lists';
import {locate} from './locate';
import {REGISTRY, readRegistry, registryOf} from './registryEntries';
import {finding} from './report';

const RULE = {
  name: 'data-registered',
  why: 'pages, downloads, search and the build read the registry: what is not in it is not checked and reaches no reader',
};

const isFigure = (value: unknown) => typeof value === 'object' && value !== null && 'shape' in value;

/** Exports that are no figure although their module should hold figures only. */
function shapeless(project: Project): Finding[] {
  return project.modules
    .filter((module) => !isListModule(module.file))
    .flatMap((module) => {
      const names = Object.keys(module.exports);
      if (names.length === 0 && module.faults.length === 0)
        return [
          finding(
            RULE,
            {file: module.file, line: 1, column: 1},
            {what: 'the module exports nothing', how: 'add export const … = { shape: … }, or remove the file'},
          ),
        ];
      return names
        .filter((name) => !isFigure(module.exports[name]))
        .map((name) =>
          finding(RULE, locate(module, name, {path: ''}), {
            what: `${name} is no figure: it has no shape`,
            how: "add shape: 'catalog', 'comparison', 'metrics', 'ladder' or 'layers'",
          }),
        );
    });
}

/** Figures that the registry does not list, and names in it that lead nowhere. */
function unlisted(project: Project): Finding[] {
  const entries = readRegistry(project);
  const figures = allFigures(project);
  const missing = figures
    .filter(({module, name}) => !entries.some((entry) => entry.source === module.file && entry.models.includes(name)))
    .map(({module, name}) =>
      finding(RULE, locate(module, name, {path: ''}), {what: `${name} is not in the registry`, how: `add it to the models of ${module.file} in ${REGISTRY}`}),
    );
  const broken = unreadable(project).map(({file}) => file);
  const dangling = entries
    .filter(({source}) => !broken.includes(source))
    .flatMap((entry) =>
      entry.models
        .filter((name) => !figures.some((figure) => figure.module.file === entry.source && figure.name === name))
        .map((name) =>
          finding(RULE, entry, {
            what: `the registry names ${name}, which ${entry.source} does not export as a figure`,
            how: 'correct the name or the file, or remove the entry',
          }),
        ),
    );
  return [...missing, ...dangling];
}

/** Components whose figures have other ids. */
function strangeStems(project: Project): Finding[] {
  const written = readRegistry(project);
  return registryOf(project).flatMap((entry, index) => {
    const place = written[index];
    // A module with a fault in its schema has no models here; that fault is told by its own rule.
    if (!place || entry.models.length < place.models.length || entry.models.length === 0) return [];
    return stemFaults(entry).map((fault) => finding(RULE, place, {what: fault.message, how: fault.how}));
  });
}

/** Every figure is in the registry, under a component of its name. */
export const registered: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'Every export of a data module is a figure that the registry lists under a component of the same name.',
  check: (project) => [...shapeless(project), ...unlisted(project), ...strangeStems(project)],
  failing: [
    changed('a figure without a shape', [["  shape: 'catalog',\n", '']]),
    changed('a figure that the registry does not list', [['models: [sampleServers]', 'models: []']], REGISTRY),
    changed('an entry of a figure that is not there', [['models: [sampleServers]', 'models: [sampleServers, otherServers]']], REGISTRY),
    changed('an id of another stem', [["id: 'sample-servers'", "id: 'some-servers'"]]),
    {
      name: 'a figure of another module than the registry says',
      files: {
        'src/data/otherServers.ts':
          "import type {Catalog} from './schema';\n\nexport const sampleServers: Catalog<'purpose'> = {shape: 'catalog', id: 'other-servers', title: 'Servers', rows: []};\n",
      },
    },
    {name: 'an empty module', files: {'src/data/empty.ts': '/** Nothing. */\n'}},
  ],
  passing: [unchanged, changed('a figure with a fault in its schema, which another rule tells', [['  lead: {', '  led: {']])],
};
