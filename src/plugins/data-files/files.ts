import {reviewBy, countFacts} from '../../data/derive';
import type {Figure} from '../../data/models';
import {isTable} from '../../data/models';
import {factsOf} from '../../data/rules';
import type {ResolvedFigure, ResolvedTable} from '../../l10n/figures';
import {resolve, type Locale} from '../../l10n/resolve';
import type {Addresses} from '../../outputs/addresses';
import {DATA_VERSION, LICENCE} from '../../outputs/licence';
import {checkedBetween, publishFigure} from '../../outputs/published';
import {tableModel} from '../../outputs/tableModel';
import {wordsIn} from '../../outputs/words';
import {toCsv} from '../../tables/export';

/** The page that explains the published data. */
export const DOCUMENTATION = '/docs/aiops-aidlc/use-this-data';

/** Where the files of a figure lie below the site, without a language. */
export const jsonPath = (id: string) => `/data/${id}.json`;
export const csvPath = (id: string) => `/data/${id}.csv`;
export const schemaPath = (name: string) => `/data/schema/${name}.json`;

interface Site {
  addresses: Addresses;
  /** The path of the page that shows each figure. */
  pages: ReadonlyMap<string, string>;
  title: string;
}

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function csvOf(model: Figure, {addresses, pages}: Site): string | undefined {
  if (!isTable(model)) return undefined;
  const words = wordsIn(addresses.locale);
  const table = tableModel(resolve(model, addresses.locale) as ResolvedTable, addresses.locale);
  const labels = {sources: words('tools.exportSources'), verified: words('tools.exportVerified')};
  return toCsv(table, table.rows, {page: addresses.of(pages.get(model.id) ?? ''), language: addresses.language, labels});
}

function describe(model: Figure, {addresses, pages}: Site) {
  const {id, shape, title, lead} = resolve(model, addresses.locale) as ResolvedFigure;
  const due = factsOf(model).map(({fact}) => reviewBy(fact.verified, fact.factKind ?? model.factKind));
  return {
    id,
    shape,
    title,
    lead,
    facts: countFacts(model),
    verified: checkedBetween(model),
    reviewBy: due.sort()[0],
    url: `${addresses.of(pages.get(id) ?? '')}#${id}`,
    json: addresses.of(jsonPath(id)),
    csv: isTable(model) ? addresses.of(csvPath(id)) : null,
    schema: addresses.of(schemaPath(shape), addresses.root),
  };
}

function listOf(figures: readonly Figure[], site: Site): object {
  const {addresses} = site;
  const others = (
    [
      ['en', 'en'],
      ['zh', 'zh-CN'],
    ] as [Locale, string][]
  ).filter(([locale]) => locale !== addresses.locale);
  return {
    $schema: addresses.of(schemaPath('index'), addresses.root),
    version: DATA_VERSION,
    licence: LICENCE,
    language: addresses.language,
    title: site.title,
    documentation: addresses.of(DOCUMENTATION),
    translations: others.map(([locale, language]) => ({language, url: addresses.of('/data/index.json', locale)})),
    figures: figures.map((model) => describe(model, site)),
  };
}

/** All data files of one language, by their path below the site. */
export function dataFiles(figures: readonly Figure[], site: Site): Map<string, string> {
  const {addresses, pages} = site;
  const files = new Map([['/data/index.json', asJson(listOf(figures, site))]]);
  for (const model of figures) {
    const place = {
      locale: addresses.locale,
      language: addresses.language,
      page: addresses.of(pages.get(model.id) ?? ''),
      schema: addresses.of(schemaPath(model.shape), addresses.root),
    };
    files.set(jsonPath(model.id), asJson(publishFigure(model, place)));
    const csv = csvOf(model, site);
    if (csv !== undefined) files.set(csvPath(model.id), csv);
  }
  return files;
}
