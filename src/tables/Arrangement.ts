import {FIRST_SLICE, Slices} from './slices';

/**
 * Which row groups of a table are hidden, and in which order they stand. Of a long table the first rows are right at once, and so is what is
 * hidden; the others follow after the next paint. All rows are in the document at any time.
 */
export class Arrangement {
  private readonly slices = new Slices();
  private order: readonly HTMLElement[];
  private shown: ReadonlySet<HTMLElement> = new Set();
  /** The order in which all of them stand, if they do. */
  private placed: readonly HTMLElement[] | undefined;

  /** @param printed the order in which they stand now */
  constructor(
    private readonly table: HTMLTableElement,
    printed: readonly HTMLElement[],
  ) {
    this.order = printed;
    this.placed = printed;
    window.addEventListener('beforeprint', () => this.finish());
  }

  /** Shows these row groups of a list of all, in the order of the list. */
  arrange(order: readonly HTMLElement[], shown: ReadonlySet<HTMLElement>): void {
    if (this.order.length > FIRST_SLICE && order !== this.order) this.scrollToFirst();
    this.order = order;
    this.shown = shown;
    for (const item of order) if (!shown.has(item) && !item.hidden) item.hidden = true;
    this.slices.run(this.steps(), () => this.say(false));
    this.say(this.slices.isBusy);
  }

  /** Does now what was left for later. */
  finish(): void {
    if (!this.slices.isBusy) return;
    const steps = this.steps();
    while (!steps.next().done);
    this.slices.run(steps, () => this.say(false));
  }

  /** First what a screen holds, then everything; a step is a change. */
  private *steps(): Generator<void> {
    if (this.placed !== this.order) {
      this.placed = undefined;
      yield* this.put(this.order.filter((item) => this.shown.has(item)).slice(0, FIRST_SLICE));
    }
    yield* this.put(this.order);
    this.placed = this.order;
  }

  private *put(items: readonly HTMLElement[]): Generator<void> {
    let before: Element | null = this.table.tHead;
    for (const item of items) {
      const isPlaced = before?.nextElementSibling === item;
      const isRight = isPlaced && item.hidden !== this.shown.has(item);
      if (!isPlaced) placeAfter(before, item);
      if (!isRight) item.hidden = !this.shown.has(item);
      before = item;
      if (!isRight) yield;
    }
  }

  /** A table that scrolls on its own begins anew with a new order: its first rows are those that are right first. */
  private scrollToFirst(): void {
    const region = this.table.parentElement;
    if (region?.scrollTop) region.scrollTop = 0;
  }

  /** Lets screen readers wait until all rows are there. */
  private say(isBusy: boolean): void {
    const region = this.table.parentElement;
    if (isBusy) region?.setAttribute('aria-busy', 'true');
    else region?.removeAttribute('aria-busy');
  }
}

/** What has the focus keeps it, though it is taken out and put in again. */
function placeAfter(before: Element | null, item: HTMLElement): void {
  const {activeElement} = document;
  before?.after(item);
  if (activeElement instanceof HTMLElement && item.contains(activeElement)) activeElement.focus({preventScroll: true});
}

/** Hides or shows an element; one that is so already costs nothing. */
export function setHidden(element: HTMLElement | null | undefined, hidden: boolean): void {
  if (element && element.hidden !== hidden) element.hidden = hidden;
}
