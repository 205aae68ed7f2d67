import {verifiedDates} from '../../data/derive';
import {isTable, type Figure} from '../../data/models';
import {resolve, type Locale} from '../../l10n/resolve';
import type {PrintedPage} from './pages';

/** What the site says of itself in one language. */
export interface SiteFacts {
  /** The address of the home page in this language. */
  address: string;
  locale: Locale;
  /** The language tag of the pages: `zh-CN`. */
  language: string;
  title: string;
  description: string;
  /** Who writes the guide. */
  contributors: string;
  /** Lengthens a short description of a table: ` Columns: {columns}.` */
  columns: string;
}

type Node = Record<string, unknown>;

/** Characters that searches for data ask of a description. */
const SHORTEST = 50;
const LICENCE = 'https://opensource.org/license/mit';

const website = (site: SiteFacts): Node => ({
  '@type': 'WebSite',
  '@id': `${site.address}#site`,
  url: site.address,
  name: site.title,
  description: site.description,
  inLanguage: site.language,
  license: LICENCE,
  publisher: {'@type': 'Organization', '@id': `${site.address}#contributors`, name: site.contributors, url: site.address},
});

/** A table as a data set, so that searches for data find it. */
function dataset(figure: Figure, page: PrintedPage, site: SiteFacts): Node[] {
  if (!isTable(figure)) return [];
  const {id, title, lead, columns, rows} = resolve(figure, site.locale);
  const labels = columns.map((column) => column.label);
  return [
    {
      '@type': 'Dataset',
      '@id': `${page.canonical}#${id}`,
      url: `${page.canonical}#${id}`,
      identifier: id,
      name: title,
      description: lead.length >= SHORTEST ? lead : lead + site.columns.replace('{columns}', labels.join(site.locale === 'zh' ? '、' : ', ')),
      inLanguage: site.language,
      license: LICENCE,
      isAccessibleForFree: true,
      creator: {'@id': `${site.address}#contributors`},
      dateModified: verifiedDates(figure).sort().at(-1),
      size: rows.length,
      variableMeasured: labels,
      distribution: [
        {'@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${site.address}data/${id}.json`},
        {'@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${site.address}data/${id}.csv`},
      ],
    },
  ];
}

function article(page: PrintedPage, site: SiteFacts, facts: PageFacts): Node {
  const guides = {'@type': 'Organization', '@id': `${site.address}#contributors`, name: site.contributors, url: site.address};
  const others = Object.entries(page.alternates).filter(([language]) => language !== site.language && language !== 'x-default');
  return {
    '@type': 'TechArticle',
    '@id': `${page.canonical}#article`,
    url: page.canonical,
    mainEntityOfPage: page.canonical,
    headline: page.title,
    description: page.description,
    inLanguage: site.language,
    license: LICENCE,
    isAccessibleForFree: true,
    image: facts.image,
    ...(facts.modified && {dateModified: facts.modified}),
    author: facts.author ? [{'@type': 'Person', name: facts.author}, guides] : guides,
    publisher: {'@id': `${site.address}#contributors`},
    isPartOf: {'@id': `${site.address}#site`},
    workTranslation: others.map(([language, address]) => ({'@type': 'TechArticle', '@id': `${address}#article`, inLanguage: language, url: address})),
  };
}

/** The way from the home page to a page: each page on it whose address the page's own begins with. */
function breadcrumbs(page: PrintedPage, all: readonly PrintedPage[], site: SiteFacts): Node {
  const steps = all
    .filter(({path}) => path === '' || path === page.path || page.path.startsWith(`${path}/`))
    .sort((a, b) => a.path.length - b.path.length)
    .map(({path, title, canonical}) => ({name: path === '' ? site.title : title, item: canonical}));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({'@type': 'ListItem', position: index + 1, ...step})),
  };
}

/** What is known of a page besides its own markup. */
export interface PageFacts {
  /** Full address of its picture. */
  image: string;
  /** The day of its last change. */
  modified: string | undefined;
  /** The author whom the page itself names. */
  author: string | undefined;
}

/** What a page is, for machines: the article or page, the way to it, and its tables as data sets, all in the page's language. */
export function structuredData(page: PrintedPage, all: readonly PrintedPage[], figures: ReadonlyMap<string, Figure>, site: SiteFacts, facts: PageFacts): Node {
  if (page.path === '') return {'@context': 'https://schema.org', ...website(site)};
  const shown = page.figures.flatMap((id) => figures.get(id) ?? []);
  const itself = page.source
    ? article(page, site, facts)
    : {
        '@type': 'WebPage',
        url: page.canonical,
        name: page.title,
        description: page.description,
        inLanguage: site.language,
        isPartOf: {'@id': `${site.address}#site`},
        ...(facts.modified && {dateModified: facts.modified}),
      };
  return {'@context': 'https://schema.org', '@graph': [itself, breadcrumbs(page, all, site), ...shown.flatMap((figure) => dataset(figure, page, site))]};
}
