import type {Tombstone} from '../../../data/schema';
import type {Finding, Position, Project, Rule} from '../../types';
import {anchorsOfData, type LocatedAnchor} from './anchors';
import {both, changed, unchanged} from './examples';
import {allFigures, soundFigures, unreadable} from './figures';
import {readList} from './lists';
import {finding} from './report';

/** Every anchor that was ever published. */
export const SNAPSHOT = 'src/data/anchors.json';
const TOMBSTONES = 'src/data/tombstones.ts';

const RULE = {
  name: 'data-kept-anchors',
  why: 'others have linked to it: the link must land on the row, or on what took its place, for as long as the guide exists',
};

/** The snapshot as a file: one anchor a line, sorted, so that two branches rarely touch the same line. */
const asFile = (anchors: Iterable<string>) => `${JSON.stringify([...new Set(anchors)].sort(), null, 2)}\n`;

function readSnapshot(project: Project): string[] | undefined {
  try {
    const value: unknown = JSON.parse(project.files.get(SNAPSHOT) ?? '');
    return Array.isArray(value) && value.every((anchor) => typeof anchor === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}

const lineIn = (content: string, text: string) =>
  Math.max(
    0,
    content.split('\n').findIndex((line) => line.includes(`"${text}"`)),
  ) + 1;

/** Anchors that the snapshot does not know yet; the first carries the fix for all. */
function newAnchors(project: Project, known: ReadonlySet<string>, places: readonly LocatedAnchor[]): Finding[] {
  const content = project.files.get(SNAPSHOT) ?? '';
  const fresh = places.filter(({anchor}) => !known.has(anchor));
  const text = asFile([...known, ...fresh.map(({anchor}) => anchor)]);
  return fresh.map((place, index) =>
    finding(RULE, place, {
      what: `${place.name} is new: its anchor ${place.anchor} is not in ${SNAPSHOT}`,
      how: `run npm run check -- --fix, or add the line "${place.anchor}" to that list`,
      ...(index === 0 && {fix: {file: SNAPSHOT, start: 0, end: content.length, text}}),
    }),
  );
}

/** Anchors that were published and are neither in the data nor among the tombstones. */
function lostAnchors(project: Project, published: readonly string[], present: ReadonlySet<string>, buried: ReadonlySet<string>): Finding[] {
  const content = project.files.get(SNAPSHOT) ?? '';
  // A module that cannot be read, or a figure with a fault in its schema, has no anchors to compare; that fault comes first.
  if (unreadable(project).length > 0) return [];
  const broken = allFigures(project)
    .filter((figure) => !soundFigures(project).includes(figure))
    .map(({model}) => String(model.id));
  return published
    .filter((anchor) => !present.has(anchor) && !buried.has(anchor) && !broken.some((id) => anchor === id || anchor.startsWith(`${id}-`)))
    .map((anchor) =>
      finding(
        RULE,
        {file: SNAPSHOT, line: lineIn(content, anchor), column: 3},
        {
          what: `the anchor ${anchor} was published and is no longer in the data`,
          how: `put the row back under its old id, or add to ${TOMBSTONES}: {id: '${anchor}', successor: '…' or null, removed: '${project.today}', reason: {en: '…', zh: '…'}}; if it never left your branch, delete its line here`,
        },
      ),
    );
}

/** Tombstones that say something untrue. */
function tombstoneFindings(project: Project, published: ReadonlySet<string>, present: ReadonlySet<string>): Finding[] {
  const list = readList<Tombstone>(project, TOMBSTONES, 'tombstones');
  return (list?.items ?? []).flatMap((stone, index, all) => {
    const place = (field: string): Position => list?.module.positions.get(`tombstones.${index}.${field}`) ?? {file: TOMBSTONES, line: 1, column: 1};
    const said = (field: string, what: string, how: string) => finding(RULE, place(field), {what: `the tombstone of ${stone.id} ${what}`, how});
    const found: Finding[] = [];
    if (present.has(stone.id)) found.push(said('id', 'is not needed: the anchor is in the data again', 'remove the tombstone'));
    else if (!published.has(stone.id))
      found.push(said('id', 'names an anchor that was never published', `correct the id: it stands in ${SNAPSHOT} as <figure>-<row>`));
    if (all.findIndex((other) => other.id === stone.id) !== index) found.push(said('id', 'stands twice', 'remove one of the two'));
    if (stone.successor !== null && !present.has(stone.successor))
      found.push(said('successor', `leads to ${stone.successor}, which does not exist`, 'name an anchor of the data, or write null'));
    if (stone.removed > project.today)
      found.push(said('removed', `is dated ${stone.removed}, after today (${project.today})`, 'give the day on which the row was removed'));
    return found;
  });
}

function check(project: Project): Finding[] {
  const published = readSnapshot(project);
  if (!published)
    return [
      finding(
        RULE,
        {file: SNAPSHOT, line: 1, column: 1},
        {what: 'the list of published anchors cannot be read', how: 'restore it from git: it is a list of texts, one a line'},
      ),
    ];
  const places = anchorsOfData(project);
  const present = new Set(places.map(({anchor}) => anchor));
  const known = new Set(published);
  const buried = new Set((readList<Tombstone>(project, TOMBSTONES, 'tombstones')?.items ?? []).map(({id}) => id));
  return [...newAnchors(project, known, places), ...lostAnchors(project, published, present, buried), ...tombstoneFindings(project, known, present)];
}

const stone = (fields: string) =>
  changed('a tombstone', [['= [];', `= [{${fields}, removed: '2026-11-20', reason: {en: 'Gone.', zh: '已移除。'}}];`]], TOMBSTONES);
const renamed = changed('another id', [["id: 'cost-server'", "id: 'price-server'"]]);
const listed = changed('its new line', [['"sample-servers-cost-server"', '"sample-servers-cost-server",\n  "sample-servers-price-server"']], SNAPSHOT);

/** Links to a row go on working when it is renamed or removed. */
export const keptAnchors: Rule = {
  ...RULE,
  scope: 'data',
  summary: `Every anchor ever published (${SNAPSHOT}) is in the data or has a tombstone with its successor; new anchors are added to that list.`,
  check,
  failing: [
    both('a row with another id and no tombstone', renamed, listed),
    changed('a new row that is not in the list', [['"sample-servers-cluster-server",\n  ', '']], SNAPSHOT),
    both('a tombstone of a row that exists', stone("id: 'sample-servers-cost-server', successor: null")),
    both('a successor that does not exist', renamed, listed, stone("id: 'sample-servers-cost-server', successor: 'sample-servers-prices'")),
    both('a tombstone of an anchor that never was', stone("id: 'sample-servers-no-server', successor: null")),
    both('a tombstone that stands twice, of a day to come', renamed, listed, {
      name: '',
      files: {
        [TOMBSTONES]: `import type {Tombstone} from './schema';

export const tombstones: Tombstone[] = [
  {id: 'sample-servers-cost-server', successor: 'sample-servers-price-server', removed: '2026-11-20', reason: {en: 'Gone.', zh: '已移除。'}},
  {id: 'sample-servers-cost-server', successor: null, removed: '2026-12-20', reason: {en: 'Gone.', zh: '已移除。'}},
];
`,
      },
    }),
    {name: 'a list of other things than texts', files: {[SNAPSHOT]: '["sample-servers", 1]'}},
    {name: 'no list at all', files: {[SNAPSHOT]: '{}'}},
    {name: 'a list that cannot be read', files: {[SNAPSHOT]: '["sample-servers",'}},
  ],
  passing: [
    unchanged,
    both('a row with another id, and its tombstone', renamed, listed, stone("id: 'sample-servers-cost-server', successor: 'sample-servers-price-server'")),
  ],
};
