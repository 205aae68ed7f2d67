/** What the build writes for the search, one file for each language, and the browser reads at the first search. */

const KINDS = ['page', 'section', 'figure', 'row'] as const;
/** What a result leads to; a row is one of a table, a step of a ladder or a part of a diagram. */
export type Kind = (typeof KINDS)[number];

/** A place of the site that can be found. */
export interface SearchRecord {
  kind: Kind;
  /** Place of its page in `pages`. */
  page: number;
  /** Place, among the records, of what it stands in: the figure of a row, the section of a figure or of a section below it. */
  parent: number | undefined;
  /** Its id on the page; empty for the page itself. */
  anchor: string;
  title: string;
  /** What stands there, less what stands in records of its own. */
  text: string;
}

export interface SearchPage {
  /** Path below the language's root, without a slash at its beginning. */
  path: string;
  title: string;
}

/** A word for which another one is searched as well: a term of the glossary in the other language, or another form of it. */
export type Alias = readonly [asked: string, meant: string];

export interface SearchIndex {
  pages: SearchPage[];
  records: SearchRecord[];
  aliases: Alias[];
}

type Row = [kind: number, page: number, parent: number, anchor: string, title: string, text: string];
interface File {
  p: [path: string, title: string][];
  r: Row[];
  a: Alias[];
}

/** The text of the file: no names of fields that would repeat in each record. */
export function encodeIndex({pages, records, aliases}: SearchIndex): string {
  const file: File = {
    p: pages.map(({path, title}) => [path, title]),
    r: records.map(({kind, page, parent = -1, anchor, title, text}) => [KINDS.indexOf(kind), page, parent, anchor, title, text]),
    a: aliases,
  };
  return JSON.stringify(file);
}

/** What `encodeIndex` wrote. */
export function decodeIndex(content: string): SearchIndex {
  const file = JSON.parse(content) as File;
  return {
    pages: file.p.map(([path, title]) => ({path, title})),
    records: file.r.map(([kind, page, parent, anchor, title, text]) => ({
      kind: KINDS[kind] ?? 'section',
      page,
      parent: parent < 0 ? undefined : parent,
      anchor,
      title,
      text,
    })),
    aliases: file.a,
  };
}

/** What a record stands in, from the page's section inwards. */
export function ancestors(index: SearchIndex, record: SearchRecord): SearchRecord[] {
  const parent = record.parent === undefined ? undefined : index.records[record.parent];
  return parent ? [...ancestors(index, parent), parent] : [];
}
