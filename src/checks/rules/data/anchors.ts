import {placedAnchors} from '../../../data/registryCheck';
import type {Position, Project, Rule} from '../../types';
import {MINIMAL_PAGE, minimalProject} from '../../minimalProject';
import {both, changed, unchanged} from './examples';
import {soundFigures} from './figures';
import {locate, nameOf} from './locate';
import {finding} from './report';

const RULE = {
  name: 'data-anchors',
  why: 'a link can lead to one place only: of two with the same anchor, the second cannot be reached',
};

/** An anchor of the data with its place in the module, and what it leads to in words. */
export interface LocatedAnchor extends Position {
  anchor: string;
  name: string;
}

/** Every anchor of every figure. */
export function anchorsOfData(project: Project): LocatedAnchor[] {
  return soundFigures(project).flatMap((figure) =>
    placedAnchors(figure.model).map(({anchor, path}) => ({
      ...locate(figure.module, figure.name, {path: path || 'id'}),
      anchor,
      name: path ? nameOf(path) : `the figure "${figure.model.id}"`,
    })),
  );
}

/** Anchors are unique in the whole guide, headings included. */
export const anchors: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'No two figures, rows, stages, layers or headings of the guide have the same anchor.',
  check: (project) => {
    const first = new Map<string, LocatedAnchor>();
    const headings = new Map(project.pages.flatMap((page) => page.headings.flatMap((heading) => (heading.id ? [[heading.id, heading] as const] : []))));
    return anchorsOfData(project).flatMap((place) => {
      const other = first.get(place.anchor) ?? headings.get(place.anchor);
      first.set(place.anchor, first.get(place.anchor) ?? place);
      // Two rows of one figure are told by the rule on ids.
      if (!other || ('name' in other && other.name === place.name && other.file === place.file)) return [];
      return [
        finding(RULE, place, {
          what: `${place.name} has the anchor #${place.anchor}, which stands in ${other.file}:${other.line} too`,
          how: 'rename the newer of the two ids',
        }),
      ];
    });
  },
  failing: [
    both(
      'a row whose anchor is the id of a figure',
      changed('a second figure', [
        ["id: 'sample-servers'", "id: 'sample'"],
        ["id: 'cost-server'", "id: 'servers'"],
      ]),
      {
        name: 'the first',
        files: {
          'src/data/otherServers.ts': minimalProject()['src/data/sampleServers.ts']?.replace('export const sampleServers', 'export const otherServers') ?? '',
        },
      },
    ),
    changed('a heading with the id of a row', [['{/* #servers */}', '{/* #sample-servers-cost-server */}']], MINIMAL_PAGE.en),
  ],
  passing: [unchanged],
};
