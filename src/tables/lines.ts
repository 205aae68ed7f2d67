/*
 * The lines of a table's rows in its data module, written once for the table: hundreds of rows that say their own would cost a page a
 * kilobyte. Each is told from the one before, which keeps the numbers short.
 */

/**
 * Writes the lines of rows in their order; an unknown one leaves its place empty.
 * @returns nothing if none is known
 */
export function writeLines(lines: readonly (number | undefined)[]): string | undefined {
  let before = 0;
  const steps = lines.map((line) => {
    if (line === undefined) return '';
    const step = line - before;
    before = line;
    return step;
  });
  return lines.some((line) => line !== undefined) ? steps.join(' ') : undefined;
}

/** The line of the row at a place of the printed order, if it is known. */
export function readLine(written: string | undefined, place: number): number | undefined {
  const steps = written?.split(' ').slice(0, place + 1) ?? [];
  return steps[place] ? steps.reduce((line, step) => line + Number(step), 0) : undefined;
}
