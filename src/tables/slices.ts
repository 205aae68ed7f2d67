/** How many rows of a long table are brought in line before the next paint: more than a screen holds, and little enough to be done in a frame or two. */
export const SLICE = 250;

/**
 * Runs a long list of steps without keeping the reader waiting: the first slice at once, each further one after a paint.
 * A new run takes the place of what is left of the last one.
 */
export class Slices {
  private latest = 0;

  run<Step>(steps: readonly Step[], perform: (slice: readonly Step[], isLast: boolean) => void): void {
    this.latest += 1;
    const run = this.latest;
    const from = (start: number): void => {
      if (run !== this.latest) return;
      const isLast = start + SLICE >= steps.length;
      perform(steps.slice(start, start + SLICE), isLast);
      // A frame's callback comes before its paint, and a timer set in it comes after.
      if (!isLast) requestAnimationFrame(() => setTimeout(() => from(start + SLICE)));
    };
    from(0);
  }
}
