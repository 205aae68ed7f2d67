import {chineseFaults} from '../../../data/languageRules';
import type {GlossaryTerm, Wording} from '../../../data/schema';
import {glossary, wordings} from '../../../data/schema';
import type {DataModule, Finding, Position, Project, Rule} from '../../types';

const NAME = 'glossary-data';
const WHY = 'the glossary decides about every Chinese text: a wrong entry makes all of them wrong';
const SCHEMAS = {glossary, wordings};

type Fault = {path: string; what: string; how: string};

/** What only shows when the entries stand side by side. */
function listFaults(list: readonly (GlossaryTerm | Wording)[], name: string): Fault[] {
  return list.flatMap((entry, index) => {
    const path = `${name}.${index}`;
    const faults: Fault[] = [];
    const before = list[index - 1];
    if (before && before.id >= entry.id) {
      const same = before.id === entry.id;
      faults.push({
        path,
        what: same ? `the id "${entry.id}" stands twice` : `"${entry.id}" stands after "${before.id}"`,
        how: same ? 'merge the two entries' : 'sort the entries by id',
      });
    }
    const chinese = typeof entry.term === 'string' ? entry.term : entry.term.zh;
    for (const word of [...(entry.avoid ?? []), ...(entry.avoidBeside ?? [])]) {
      if (word === chinese) faults.push({path, what: `"${entry.id}" avoids its own term ${word}`, how: 'remove the word from avoid'});
    }
    return faults;
  });
}

/** Definitions and uses in the wrong language, or set like the other one. */
function languageOf(list: readonly (GlossaryTerm | Wording)[], name: string): Fault[] {
  return list.flatMap((entry, index) => {
    const [key, text] = 'definition' in entry ? (['definition', entry.definition] as const) : (['use', entry.use] as const);
    return chineseFaults(text, `${name}.${index}.${key}`).map(({path, message, how}) => ({path, what: `${key} of "${entry.id}" ${message}`, how}));
  });
}

/** English forms that two entries claim: the check could not tell which is meant. */
function doubleForms(modules: readonly DataModule[]): {module: DataModule; fault: Fault}[] {
  const seen = new Map<string, string>();
  return modules.flatMap((module) =>
    Object.entries(module.exports).flatMap(([name, list]) =>
      ((Array.isArray(list) ? list : []) as (GlossaryTerm | Wording)[]).flatMap((entry, index) => {
        const own = new Set([typeof entry.term === 'string' ? entry.term : entry.term?.en, ...(entry.forms ?? [])].map((form) => String(form).toLowerCase()));
        return [...own].flatMap((form) => {
          const other = seen.get(form);
          seen.set(form, entry.id);
          return other
            ? [{module, fault: {path: `${name}.${index}`, what: `"${form}" is a form of "${other}" and of "${entry.id}"`, how: 'leave it with one of them'}}]
            : [];
        });
      }),
    ),
  );
}

const chineseOf = (entry: GlossaryTerm | Wording) => (typeof entry.term === 'string' ? entry.term : entry.term?.zh);

/** Chinese words that two entries share: a reader of Chinese could not tell which is meant, unless that is on purpose. */
function doubleWords(modules: readonly DataModule[]): {module: DataModule; fault: Fault}[] {
  const all = modules.flatMap((module) =>
    Object.entries(module.exports).flatMap(([name, list]) =>
      ((Array.isArray(list) ? list : []) as (GlossaryTerm | Wording)[]).map((entry, index) => ({
        module,
        path: `${name}.${index}`,
        entry,
        word: chineseOf(entry),
      })),
    ),
  );
  return all.flatMap(({module, path, entry, word}, index) => {
    const shared = all.find((other) => other.entry.id === entry.sharesChineseWith);
    if (entry.sharesChineseWith !== undefined && shared?.word !== word) {
      const what = `"${entry.id}" says that it has the Chinese word of "${entry.sharesChineseWith}", and has not`;
      return [{module, fault: {path: `${path}.sharesChineseWith`, what, how: 'delete sharesChineseWith, or correct the id'}}];
    }
    const isMeant = (other: GlossaryTerm | Wording) => other.id === entry.sharesChineseWith || other.sharesChineseWith === entry.id;
    const before = all.slice(0, index).find((other) => other.word === word && !isMeant(other.entry));
    if (!before) return [];
    const how = `find a Chinese word of its own; where Chinese has only one, add sharesChineseWith: '${before.entry.id}'`;
    return [{module, fault: {path, what: `${word} is the Chinese of "${before.entry.id}" and of "${entry.id}"`, how}}];
  });
}

/** The nearest place of a path that the module has. */
function placeOf(module: DataModule, path: string): Position {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const position = module.positions.get(at);
    if (position) return position;
  }
  return {file: module.file, line: 1, column: 1};
}

const asFinding = (module: DataModule, {path, what, how}: Fault): Finding => ({...placeOf(module, path), rule: NAME, what, why: WHY, how, severity: 'error'});

function moduleFaults(module: DataModule): Finding[] {
  return Object.entries(module.exports).flatMap(([name, list]) => {
    const schema = SCHEMAS[name as keyof typeof SCHEMAS];
    if (!schema) return [asFinding(module, {path: name, what: `exports ${name}`, how: 'export glossary or wordings'})];
    const parsed = schema.safeParse(list);
    const issues = parsed.success
      ? [...listFaults(parsed.data, name), ...languageOf(parsed.data, name)]
      : parsed.error.issues.map((issue) => ({
          path: `${name}.${issue.path.join('.')}`,
          what: issue.message,
          how: 'see src/data/schema/glossary.ts for the fields of an entry',
        }));
    return issues.map((issue) => asFinding(module, issue));
  });
}

function check(project: Project): Finding[] {
  const modules = project.modules.filter((module) => module.file.startsWith('src/data/glossary/'));
  const faults = modules.flatMap(moduleFaults);
  return faults.length > 0 ? faults : [...doubleForms(modules), ...doubleWords(modules)].map(({module, fault}) => asFinding(module, fault));
}

const entry = (id: string, more = '', zh = id === 'log' ? '词' : '警') =>
  `  {id: '${id}', term: {en: '${id}', zh: '${zh}'}, definition: {en: 'A word.', zh: '一个词。'}, source: {title: 'Example', url: 'https://example.com/${id}'}${more}},\n`;
const module = (...entries: string[]) => ({
  'src/data/glossary/index.ts': `import type {GlossaryTerm} from '../schema';\n\nexport const glossary: GlossaryTerm[] = [\n${entries.join('')}];\n`,
});

/** Entries of the glossary: complete, sorted, without contradictions. */
export const glossaryData: Rule = {
  name: NAME,
  scope: 'data',
  summary: 'Entries of the glossary are complete, sorted by id, sourced over https and free of contradictions.',
  why: WHY,
  check,
  failing: [
    {name: 'out of order', files: module(entry('log'), entry('alarm'))},
    {name: 'twice', files: module(entry('log'), entry('log'))},
    {name: 'a form of two', files: module(entry('alarm', ", forms: ['log']"), entry('log'))},
    {name: 'avoids itself', files: module(entry('log', ", avoid: ['词']"))},
    {name: 'one Chinese word for two', files: module(entry('alarm', '', '词'), entry('log'))},
    {name: 'a shared word that is not shared', files: module(entry('alarm'), entry('log', ", sharesChineseWith: 'alarm'"))},
    {name: 'a shared word of no entry', files: module(entry('log', ", sharesChineseWith: 'alarm'"))},
    {name: 'an address without https', files: module(entry('log').replace('https:', 'http:'))},
    {name: 'a definition that is not translated', files: module(entry('log').replace('一个词。', 'A word.'))},
    {name: 'without a source', files: module(entry('log').replace(/, source: \{.*?\}/, ''))},
  ],
  passing: [
    {name: 'two entries in order', files: module(entry('alarm'), entry('log'))},
    {name: 'one Chinese word for two, on purpose', files: module(entry('alarm', '', '词'), entry('log', ", sharesChineseWith: 'alarm'"))},
  ],
};
