import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {describe, expect, it} from 'vitest';
import {registry} from '@site/src/data/registry';
import {resolve, type Locale} from '@site/src/l10n/resolve';
import {figurePages} from '@site/src/outputs/figurePages';
import {jsonSchemaOf, SCHEMA_NAMES} from '@site/src/outputs/publishedSchema';
import {csvPath, dataFiles, jsonPath, schemaPath} from './files';

const SITE = 'https://guide.example.com';
const figures = registry.flatMap((entry) => entry.models);
const addressOf = (path: string, locale: Locale) => `${SITE}${locale === 'en' ? '' : '/zh'}${path}`;
const filesIn = (locale: Locale) =>
  dataFiles(figures, {
    addresses: {locale, language: locale === 'en' ? 'en' : 'zh-CN', root: 'en', of: (path, other = locale) => addressOf(path, other)},
    pages: figurePages('.'),
    title: 'Guide',
  });

function validator(): Ajv2020 {
  const ajv = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true});
  addFormats(ajv);
  for (const name of SCHEMA_NAMES) ajv.addSchema(jsonSchemaOf(name, addressOf(schemaPath(name), 'en')));
  return ajv;
}

describe.each(['en', 'zh'] as const)('the data in %s', (locale) => {
  const files = filesIn(locale);
  const ajv = validator();
  const read = (path: string) => JSON.parse(files.get(path) ?? 'null') as {$schema: string; rows?: {id: string; cells: unknown; note?: string}[]; id: string};

  it.each([...figures.map(({id}) => jsonPath(id)), '/data/index.json'])('%s fits the schema that it names', (path) => {
    const file = read(path);
    const validate = ajv.getSchema(file.$schema);
    if (!validate) throw new Error(`${path} names ${file.$schema}, which is not published`);
    validate(file);
    expect(validate.errors).toBeNull();
  });

  it('holds every value of every row', () => {
    for (const model of figures.filter((figure) => 'rows' in figure)) {
      const wanted = resolve(model, locale).rows.map(({id, name, cells, note, verified}) => ({id, name, cells, note, verified}));
      const rows = read(jsonPath(model.id)).rows?.map((row) => ({note: undefined, ...row}));
      expect(rows).toEqual(wanted.map((row) => expect.objectContaining(row)));
    }
  });

  it('has a CSV for each table, with one line for each row', () => {
    for (const model of figures) {
      const csv = files.get(csvPath(model.id));
      if ('rows' in model) for (const row of model.rows) expect(csv).toContain(`\r\n${row.id},`);
      else expect(csv).toBeUndefined();
    }
  });

  it('names no undefined value and no address of the other language', () => {
    for (const [path, text] of files) {
      expect(text, path).not.toMatch(/undefined|\[object /);
      if (locale === 'zh' && path !== '/data/index.json') expect(text.match(/https:\/\/guide\.example\.com\/(?!zh\/|data\/schema\/)/g), path).toBeNull();
    }
  });
});

it('refuses a fact without a source, a foreign field and a text in two languages', () => {
  const ajv = validator();
  const file = () => JSON.parse(filesIn('en').get(jsonPath('cost-structure')) ?? '') as {$schema: string; rows: {sources: unknown[]}[]};
  const fits = (value: {$schema: string} & Record<string, unknown>) => ajv.getSchema(value.$schema)?.(value);
  expect(fits(file())).toBe(true);
  const unsourced = file();
  (unsourced.rows[0] as {sources: unknown[]}).sources = [];
  expect(fits(unsourced)).toBe(false);
  expect(fits({...file(), extra: 1})).toBe(false);
  expect(fits({...file(), title: {en: 'a', zh: '一'}})).toBe(false);
});
