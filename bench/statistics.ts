/** The arithmetic of the benchmark. */

/** The middle value; of an even number of values the mean of the middle two. Nothing of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return undefined;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** A straight line through points. */
export interface Line {
  /** The value at 0. */
  base: number;
  /** How much each step of x adds. */
  slope: number;
  /** Share of the variation that the line explains, from 0 to 1. */
  fit: number;
}

/** The line of the least squares, through two points or more. */
export function fitLine(points: readonly (readonly [number, number])[]): Line | undefined {
  const count = points.length;
  if (count < 2) return undefined;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (spread === 0) return undefined;
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const base = meanY - slope * meanX;
  const total = points.reduce((sum, [, y]) => sum + (y - meanY) ** 2, 0);
  const rest = points.reduce((sum, [x, y]) => sum + (y - base - slope * x) ** 2, 0);
  return {base, slope, fit: total === 0 ? 1 : 1 - rest / total};
}

/** How a value grows: 1 is in proportion to the part that x adds, 2 with its square. What stands at the smallest x counts as the fixed part. */
export function growthExponent(points: readonly (readonly [number, number])[]): number | undefined {
  const sorted = [...points].sort(([a], [b]) => a - b);
  const [smallest, ...others] = sorted;
  if (!smallest || others.length < 2) return undefined;
  const grown = others.map(([x, y]) => [x - smallest[0], y - smallest[1]] as const).filter(([x, y]) => x > 0 && y > 0);
  return fitLine(grown.map(([x, y]) => [Math.log(x), Math.log(y)] as const))?.slope;
}
