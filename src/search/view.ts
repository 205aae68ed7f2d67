import type {Answer, Engine, Hit} from './engine';
import {excerpt, mark, type Piece} from './excerpt';
import {ancestors, type SearchIndex} from './records';

/** How many results are shown, and how many of one section, so that a large table does not hide the rest. */
const MOST = 30;
const MOST_OF_A_SECTION = 5;

/** Results that stand on one page, in one section. */
export interface Group {
  /** The page, and the sections down to the one in which they stand. */
  titles: string[];
  hits: Hit[];
}

function sectionsAround(index: SearchIndex, hit: Hit): string[] {
  const sections = ancestors(index, hit.record).filter(({kind}) => kind === 'section');
  return [index.pages[hit.record.page]?.title ?? '', ...sections.map(({title}) => title)];
}

/** Puts results together by page and section, in the order of the best of each. */
export function groupHits(index: SearchIndex, hits: readonly Hit[]): Group[] {
  const groups = new Map<string, Group>();
  for (const hit of hits) {
    const titles = sectionsAround(index, hit);
    const key = `${hit.record.page}/${titles.join('/')}`;
    const group = groups.get(key) ?? {titles, hits: []};
    groups.set(key, group);
    if (group.hits.length < MOST_OF_A_SECTION) group.hits.push(hit);
  }
  const shown: Group[] = [];
  let room = MOST;
  for (const group of groups.values()) {
    if (room <= 0) break;
    shown.push({...group, hits: group.hits.slice(0, room)});
    room -= group.hits.length;
  }
  return shown;
}

function element(name: string, attributes: Record<string, string>, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

const marked = (pieces: readonly Piece[]) => pieces.map(({text, marked: isMarked}) => (isMarked ? element('mark', {}, text) : text));

interface Place {
  /** The language's root, with a slash at its end. */
  root: URL;
  /** What a row is called. */
  rowLabel: string;
}

function option({index}: Engine, {record}: Hit, terms: ReadonlySet<string>, id: string, {root, rowLabel}: Place): HTMLElement {
  const figure = ancestors(index, record).findLast(({kind}) => kind === 'figure');
  const address = new URL(index.pages[record.page]?.path ?? '', root);
  address.hash = record.anchor;
  const title = element('span', {'data-part': 'title'}, ...marked(mark(record.title, terms)));
  if (record.kind === 'row') title.append(' ', element('span', {'data-part': 'kind'}, rowLabel));
  const parts = [title];
  if (figure) parts.push(element('span', {'data-part': 'around'}, ...marked(mark(figure.title, terms))));
  if (record.text) parts.push(element('span', {'data-part': 'text'}, ...marked(excerpt(record.text, terms))));
  return element('a', {role: 'option', id, href: address.href, tabindex: '-1', 'aria-selected': 'false'}, ...parts);
}

/** Draws the results into the list. */
export function showAnswer(list: HTMLElement, engine: Engine, answer: Answer, place: Place): number {
  let shown = 0;
  const groups = groupHits(engine.index, answer.hits).map(({titles, hits}, number) => {
    const label = element('p', {id: `search-group-${number}`, role: 'presentation'}, [titles[0], ...titles.slice(1).slice(-1)].join(' › '));
    const options = hits.map((hit) => option(engine, hit, answer.terms, `search-result-${(shown += 1)}`, place));
    return element('div', {role: 'group', 'aria-labelledby': label.id}, label, ...options);
  });
  list.replaceChildren(...groups);
  list.scrollTop = 0;
  return shown;
}
