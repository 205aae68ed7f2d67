import {afterPaint} from '../live/afterPaint';

/** How many steps are done at once: for a table more than a screen holds, and little enough for a frame or two. */
export const FIRST_SLICE = 100;
/** How many are done between two later paints. */
export const SLICE = 250;

/**
 * Does long work without keeping the reader waiting: some of its steps at once, each further slice after a paint.
 * A new run takes the place of what is left of the last one.
 */
export class Slices {
  private left: Iterator<unknown> | undefined;

  /** Whether something is left to do. */
  get isBusy(): boolean {
    return this.left !== undefined;
  }

  /** @param onDone called when all steps are done, which may be before this returns; never for a run whose place was taken */
  run(steps: Iterator<unknown>, onDone: () => void = () => undefined): void {
    this.left = steps;
    const go = (most: number): void => {
      if (this.left !== steps) return;
      for (let count = 0; count < most; count += 1) {
        if (!steps.next().done) continue;
        this.left = undefined;
        return onDone();
      }
      afterPaint(() => go(SLICE));
    };
    go(FIRST_SLICE);
  }
}
