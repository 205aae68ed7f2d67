import type {DataModule} from '../../checks/types';
import type {Unit} from './unit';

interface Texts {
  en: string[];
  zh: string[];
}

const isPair = (value: object): value is {en: string; zh: string} =>
  Object.keys(value).length === 2 && typeof (value as {en?: unknown}).en === 'string' && typeof (value as {zh?: unknown}).zh === 'string';

const hasId = (value: unknown): value is {id: string} => typeof value === 'object' && value !== null && typeof (value as {id?: unknown}).id === 'string';

/** Collects the texts of a value that stand in its own module; `skip` names the parts that are units of their own. */
function collect(module: DataModule, value: unknown, path: string, texts: Texts, skip: ReadonlySet<string>): void {
  if (typeof value !== 'object' || value === null || skip.has(path)) return;
  if (isPair(value)) {
    // What comes from vocabulary.ts is a unit there: it would otherwise count in every table that uses it.
    if (!module.positions.has(`${path}.en`)) return;
    texts.en.push(value.en);
    texts.zh.push(value.zh);
    return;
  }
  for (const [key, item] of Object.entries(value)) collect(module, item, `${path}.${key}`, texts, skip);
}

/** The lists of a model whose items have ids: rows, columns, stages, layers; or the model itself, if it is a list. */
function listsOf(name: string, value: unknown): {path: string; prefix: string; items: unknown[]}[] {
  if (Array.isArray(value)) return [{path: name, prefix: name, items: value}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, items]) =>
    Array.isArray(items) && items.some(hasId) ? [{path: `${name}.${key}`, prefix: `${name}.${key}`, items}] : [],
  );
}

function unitOf(module: DataModule, name: string, path: string, texts: Texts): Unit[] {
  if (texts.en.length === 0) return [];
  const place = module.positions.get(path) ?? {file: module.file, line: 1, column: 1};
  return [{group: module.file, name, kind: 'data', label: name, en: texts.en.join('\n'), zh: texts.zh.join('\n'), place, target: place}];
}

/** The rows of a module, and what a table says besides. None where the module cannot be read: another rule says so. */
export function dataUnits(module: DataModule): Unit[] {
  if (module.faults.length > 0) return [];
  return Object.entries(module.exports).flatMap(([name, value]) => {
    const items = listsOf(name, value).flatMap(({path, prefix, items: list}) =>
      list.flatMap((item, index) => (hasId(item) ? [{item, path: `${path}.${index}`, name: `${prefix}.${item.id}`}] : [])),
    );
    const rows = items.flatMap(({item, path, name: unit}) => {
      const texts: Texts = {en: [], zh: []};
      collect(module, item, path, texts, new Set());
      return unitOf(module, unit, path, texts);
    });
    const rest: Texts = {en: [], zh: []};
    collect(module, value, name, rest, new Set(items.map(({path}) => path)));
    return [...unitOf(module, name, name, rest), ...rows];
  });
}
