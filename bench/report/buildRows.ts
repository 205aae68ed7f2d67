import type {BuildReading} from '../results';
import {fitLine, growthExponent} from '../statistics';
import {cells, type Form, GAP, written} from './table';

type State = BuildReading['state'];
const STATES: readonly State[] = ['cold', 'warm'];

const COSTS: readonly (Form & {label: string; value: (build: BuildReading) => number | null | undefined})[] = [
  {label: 'seconds', value: (build) => build.seconds, digits: 1},
  {label: 'CPU seconds', value: (build) => build.cpuSeconds, digits: 1},
  {label: 'peak memory, MB', value: (build) => build.peakMegabytes, digits: 0},
];

const sizesOf = (builds: readonly BuildReading[]) => [...new Set(builds.map((build) => build.pages))].sort((a, b) => a - b);

/** CPU seconds by pages: unlike time on the clock they do not depend on what else the machine does. */
function points(builds: readonly BuildReading[], site: string, state: State): (readonly [number, number])[] {
  return builds.flatMap((build) =>
    build.site === site && build.state === state && build.cpuSeconds !== null ? [[build.pages, build.cpuSeconds] as const] : [],
  );
}

function costRows(builds: readonly BuildReading[], sites: readonly string[]): string[][] {
  return STATES.flatMap((state) =>
    COSTS.flatMap((cost) =>
      sizesOf(builds).map((pages) => {
        const values = sites.map((site) => {
          const build = builds.find((each) => each.site === site && each.pages === pages && each.state === state);
          return (build && cost.value(build)) ?? undefined;
        });
        return [`build, ${state}, ${written(pages, 0)} pages × 2, ${cost.label}`, ...cells(values, cost)];
      }),
    ),
  );
}

function growthRows(builds: readonly BuildReading[], sites: readonly string[]): string[][] {
  if (sizesOf(builds).length < 2) return [];
  return STATES.flatMap((state) => {
    const lines = sites.map((site) => fitLine(points(builds, site, state)));
    const exponents = sites.map((site) => growthExponent(points(builds, site, state)));
    return [
      [
        `each page × 2 more, ${state}, CPU ms`,
        ...cells(
          lines.map((line) => line && line.slope * 1000),
          {digits: 1},
        ),
      ],
      [`share of it that a straight line explains, ${state}`, ...lines.map((line) => (line ? written(line.fit, 3) : GAP))],
      [`CPU seconds grow with the pages to the power of, ${state}`, ...exponents.map((exponent) => (exponent === undefined ? GAP : written(exponent, 2)))],
    ];
  });
}

function scriptRows(builds: readonly BuildReading[], sites: readonly string[]): string[][] {
  return sizesOf(builds).map((pages) => {
    const values = sites.map((site) => builds.find((build) => build.site === site && build.pages === pages && build.scripts !== undefined)?.scripts);
    return [`scripts of a page of ${written(pages, 0)} × 2, everything loaded, kB`, ...cells(values, {digits: 1, scale: 1000})];
  });
}

/** What builds cost, how the cost grows, and whether a page's scripts grow with it. */
export function buildRows(builds: readonly BuildReading[], sites: readonly string[]): string[][] {
  return [...costRows(builds, sites), ...growthRows(builds, sites), ...scriptRows(builds, sites)];
}
