import fs from 'node:fs';
import {makeProject, readFiles} from '@site/src/checks/project';
import {readModules} from '@site/src/checks/readModule';
import {dataRules} from '@site/src/checks/rules/data';
import {chineseMarks} from '@site/src/checks/rules/language/chineseMarks';
import {chineseSpacing} from '@site/src/checks/rules/language/chineseSpacing';
import {foreignScript} from '@site/src/checks/rules/language/foreignScript';
import type {Finding, Project} from '@site/src/checks/types';

/** The day of the tests: the newest check of the real data is not after it. */
export const TODAY = '2026-11-22';

/** The repository as it is. */
export const real: Project = makeProject(readFiles('.'), TODAY);

const SHARED = ['src/data/facts.ts', 'src/data/vocabulary.ts'];
const isFigure = (value: unknown) => typeof value === 'object' && value !== null && 'shape' in value;

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
  const entries = content('src/data/registry.ts')
    .split('\n')
    .filter((line) => !line.includes("file: 'src/data/") || line.includes(`'${file}'`));
  const ids = real.figures.filter((figure) => figure.file === file).map(({model}) => model.id);
  const anchors = (JSON.parse(content('src/data/anchors.json')) as string[]).filter((anchor) => {
    const owner = real.figures
      .map(({model}) => model.id)
      .filter((id) => anchor === id || anchor.startsWith(`${id}-`))
      .sort((a, b) => b.length - a.length)[0];
    return owner !== undefined && ids.includes(owner);
  });
  const shared = Object.fromEntries(SHARED.map((each) => [each, content(each)]));
  return projectOf({...shared, 'src/data/registry.ts': entries.join('\n'), 'src/data/anchors.json': JSON.stringify(anchors, null, 2), [file]: changed});
}

/** The rules on data, and those on language that look at data too. */
const RULES = [...dataRules, chineseMarks, chineseSpacing, foreignScript];

/** The errors that they find. */
export const errorsOf = (project: Project): Finding[] => RULES.flatMap((rule) => rule.check(project)).filter(({severity}) => severity === 'error');
