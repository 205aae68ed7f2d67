import {describe, expect, it} from 'vitest';
import type {Figure} from '@site/src/data/models';
import {registry} from '@site/src/data/registry';
import {claimFaults, registryFaults} from '@site/src/data/registryCheck';
import {claims} from '@site/src/data/claims';
import {validate} from '@site/src/data/validate';
import {catalogFixture} from './fixture';

/** The day on which the broken samples are looked at. */
const TODAY = '2026-11-21';
/** The real data is held against the real day: a row that is verified today is not of the future. */
const NOW = new Date().toISOString().slice(0, 10);
type Fixture = ReturnType<typeof catalogFixture>;

function faultsAfter(change: (model: Fixture) => void): string[] {
  const model = catalogFixture();
  change(model);
  return validate(model as Figure, TODAY).map((fault) => `${fault.path}: ${fault.message}`);
}

const first = (model: Fixture) => model.rows[0] as Fixture['rows'][number];

/** Each fault as an author would make it, and what the message must name. */
const BROKEN: [string, (model: Fixture) => void, RegExp][] = [
  ['a missing Chinese text', (model) => void delete (model.title as Partial<typeof model.title>).zh, /^title\.zh/],
  ['an empty Chinese text', (model) => void (model.title.zh = ' '), /^title\.zh: is empty/],
  ['an untranslated text', (model) => void (model.lead.zh = model.lead.en), /^lead\.zh: has no Chinese/],
  ['Chinese in the English text', (model) => void (model.lead.en = '每个'), /^lead\.en: has Chinese/],
  ['Korean in the Chinese text', (model) => void (model.lead.zh = '服务器 서버'), /^lead\.zh: has Korean/],
  ['a half-width comma between Han', (model) => void (model.lead.zh = '读,写'), /^lead\.zh: uses a half-width mark/],
  ['no space between Han and Latin', (model) => void (model.lead.zh = '用EKS运行'), /^lead\.zh: lacks the space/],
  ['an invisible character', (model) => void (model.lead.en = 'Which\u200b server'), /^lead\.en: has invisible/],
  ['Chinese in a plain string', (model) => void (first(model).name = '服务器'), /^rows\.eks-mcp-server\.name: is a plain string/],
  ['a row without sources', (model) => void (first(model).sources = []), /^rows\.eks-mcp-server\.sources: is empty/],
  ['a source that is not there', (model) => void (first(model).sources = ['readmee']), /^rows\.eks-mcp-server\.sources\.0: names "readmee"/],
  [
    'a shared source that nobody uses',
    (model) => void (model.sources.idle = {title: 'Idle', url: 'https://example.com/idle'}),
    /^sources\.idle: is used by no row/,
  ],
  ['a source without https', (model) => void (model.sources.readme = {title: 'README', url: 'http://example.com'}), /^sources\.readme\.url: is "http:/],
  ['a check in the future', (model) => void (first(model).verified = '2026-11-22'), /^rows\.eks-mcp-server\.verified: is 2026-11-22, after today/],
  ['a date that is none', (model) => void (first(model).verified = '2026-13-01'), /^rows\.eks-mcp-server\.verified: is "2026-13-01"/],
  ['a missing date', (model) => void delete (first(model) as {verified?: string}).verified, /^rows\.eks-mcp-server\.verified/],
  ['a missing cell', (model) => void delete (first(model).cells as Record<string, unknown>).count, /^rows\.eks-mcp-server\.cells\.count: is missing/],
  ['a cell of no column', (model) => void ((first(model).cells as Record<string, unknown>).extra = 1), /^rows\.eks-mcp-server\.cells\.extra: names no column/],
  ['words in a number column', (model) => void (first(model).cells.count = 'many'), /^rows\.eks-mcp-server\.cells\.count: is "many"/],
  ['a term that is not offered', (model) => void (first(model).cells.access = 'reads'), /^rows\.eks-mcp-server\.cells\.access: is "reads"/],
  ['an untyped text', (model) => void (first(model).cells.purpose = 'Operate'), /^rows\.eks-mcp-server\.cells\.purpose: is "Operate"/],
  ['a group that is not there', (model) => void (first(model).group = 'compute'), /^rows\.eks-mcp-server\.group: names "compute"/],
  ['a row without a group', (model) => void delete first(model).group, /^rows\.eks-mcp-server\.group: is missing/],
  ['an empty group', (model) => void model.groups?.push({id: 'empty', label: 'X'}), /^groups\.empty: holds no row/],
  ['two rows with one id', (model) => void (first(model).id = 'billing-mcp-server'), /^rows\.billing-mcp-server: stands twice/],
  ['an id with capitals', (model) => void (first(model).id = 'EKS'), /^rows\.EKS\.id: is "EKS"/],
  ['a facet on text', (model) => void ((model.columns[0] as Fixture['columns'][number]).facet = true), /^columns\.purpose: is a facet but not/],
  ['terms missing', (model) => void delete (model.columns[1] as Fixture['columns'][number]).terms, /^columns\.access: is a term column without terms/],
  ['facets without a facet', (model) => void ((model.columns[1] as Fixture['columns'][number]).facet = false), /^tools: has "facets"/],
  ['a facet without the tool', (model) => void (model.tools = []), /^tools: lacks "facets"/],
  ['an unknown field', (model) => void ((model as unknown as Record<string, unknown>).colour = 'red'), /^colour: is a field that nothing reads/],
  ['an unknown shape', (model) => void ((model as unknown as Record<string, unknown>).shape = 'grid'), /^shape: is "grid"/],
];

describe('validate', () => {
  it('finds nothing in a sound module', () => expect(faultsAfter(() => undefined)).toEqual([]));

  it.each(BROKEN)('names %s', (_name, change, expected) => {
    expect(faultsAfter(change)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });
});

describe('the data', () => {
  it.each(registry.map((entry) => [entry.component, entry] as const))('%s holds', (_name, entry) => {
    expect(registryFaults([entry], NOW)).toEqual([]);
  });

  it('holds when its modules stand side by side', () => expect(registryFaults(registry, NOW)).toEqual([]));

  it('checks its statements', () => expect(claimFaults(claims, NOW)).toEqual([]));

  it('refuses a module whose id differs from its component', () => {
    const entry = {frontDoor: 'AiopsIntroTables', component: 'OtherName', file: 'src/data/otherName.ts', models: [catalogFixture() as Figure]};
    expect(registryFaults([entry], NOW)).toEqual([expect.stringContaining('src/data/otherName.ts  id  no figure of OtherName has the id "other-name"')]);
  });
});

/** Every place in the data where a text, a source or an id can be taken away. */
function removals(model: Figure): {path: string; remove: (copy: Record<string, unknown>) => void}[] {
  const found: {path: string; remove: (copy: Record<string, unknown>) => void}[] = [];
  const visit = (value: unknown, keys: string[]) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const path = [...keys, key];
      const isChinese = key === 'zh' && 'en' in value;
      const isSource = keys.at(-1) === 'sources' && keys.length === 1;
      const isOnlyReference = keys.at(-1) === 'sources' && Array.isArray(value) && value.length === 1;
      const isReferencedId = key === 'id' && (keys.at(-2) === 'columns' || keys.at(-2) === 'aspects' || keys.at(-2) === 'terms');
      if (isChinese || isSource || isOnlyReference || isReferencedId) {
        found.push({
          path: path.join('.'),
          remove: (copy) => {
            const parent = keys.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy);
            if (Array.isArray(parent)) parent.splice(Number(key), 1);
            else delete parent[key];
          },
        });
      }
      visit(child, path);
    }
  };
  visit(model, []);
  return found;
}

describe('taking away any Chinese text, source or referenced id', () => {
  it.each(registry.map((entry) => [entry.file, entry] as const))(
    'fails the check of %s',
    (file, entry) => {
      for (const [index, model] of entry.models.entries()) {
        for (const {path, remove} of removals(model)) {
          const copy = structuredClone(model);
          remove(copy as unknown as Record<string, unknown>);
          const models = entry.models.map((other, at) => (at === index ? copy : other));
          const faults = registryFaults([{...entry, models}], TODAY);
          expect(faults, `${model.id}.${path}`).not.toEqual([]);
          expect(
            faults.every((fault) => fault.startsWith(`${file}  ${model.id}.`)),
            `${path}: ${faults[0]}`,
          ).toBe(true);
        }
      }
    },
    120_000,
  );
});
