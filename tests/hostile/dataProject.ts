import fs from 'node:fs';
import {makeProject, readFiles} from '@site/src/checks/project';
import {readModules} from '@site/src/checks/readModule';
import {dataRules} from '@site/src/checks/rules/data';
import {chineseMarks} from '@site/src/checks/rules/language/chineseMarks';
import {chineseSpacing} from '@site/src/checks/rules/language/chineseSpacing';
import {foreignScript} from '@site/src/checks/rules/language/foreignScript';
import type {Finding, Project} from '@site/src/checks/types';

const DAY = 86_400_000;
const day = (from: number) => new Date(from).toISOString().slice(0, 10);

/** The day of the tests: facts may have been checked today, so a day that is written down would be in their past. */
export const TODAY = day(Date.now());

/** The day after it. */
export const TOMORROW = day(Date.now() + DAY);

/** The repository as it is. */
export const real: Project = makeProject(readFiles('.'), TODAY);

const SHARED = ['src/data/facts.ts', 'src/data/vocabulary.ts'];
const isFigure = (value: unknown) => typeof value === 'object' && value !== null && 'shape' in value;

/** Anchors that are gone: only the module of the tombstones speaks of them. */
const gone = new Set(real.modules.flatMap(({exports}) => ((exports.tombstones ?? []) as {id: string}[]).map(({id}) => id)));

/** Modules with figures, in the order of their names. */
export const FIGURE_FILES = [...new Set(real.figures.map(({file}) => file))].sort();

/** A project of some files of the repository, one of them changed, without its pages. */
export function projectOf(files: Record<string, string>): Project {
  const map = new Map(Object.entries(files));
  const modules = readModules(map);
  const figures = modules.flatMap(({file, exports}) =>
    Object.entries(exports).flatMap(([name, model]) => (isFigure(model) ? [{file, name, model: model as Project['figures'][number]['model']}] : [])),
  );
  return {files: map, pages: [], pairs: [], modules, figures, messages: [], today: TODAY};
}

const content = (file: string) => real.files.get(file) ?? fs.readFileSync(file, 'utf8');

/** One module beside those that it may import from, the entry of the registry and the anchors that are its own. */
export function alone(file: string, changed = content(file)): Project {
  // An entry stands on one line or, if that would be too long, on several.
  const registry = content('src/data/registry.ts').replace(/^ {2}\{[^{}]*\},\n/gm, (entry) => (entry.includes(`'${file}'`) ? entry : ''));
  const ids = real.figures.filter((figure) => figure.file === file).map(({model}) => model.id);
  const anchors = (JSON.parse(content('src/data/anchors.json')) as string[]).filter((anchor) => {
    const owner = real.figures
      .map(({model}) => model.id)
      .filter((id) => anchor === id || anchor.startsWith(`${id}-`))
      .sort((a, b) => b.length - a.length)[0];
    return owner !== undefined && ids.includes(owner) && !gone.has(anchor);
  });
  const shared = Object.fromEntries(SHARED.map((each) => [each, content(each)]));
  return projectOf({...shared, 'src/data/registry.ts': registry, 'src/data/anchors.json': JSON.stringify(anchors, null, 2), [file]: changed});
}

/** The rules on data, and those on language that look at data too. */
const RULES = [...dataRules, chineseMarks, chineseSpacing, foreignScript];

/** The errors that they find. */
export const errorsOf = (project: Project): Finding[] => RULES.flatMap((rule) => rule.check(project)).filter(({severity}) => severity === 'error');
