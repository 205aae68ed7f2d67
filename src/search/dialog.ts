import {createEngine, type Engine} from './engine';
import {decodeIndex} from './records';
import {showAnswer} from './view';

/** A quick answer is not announced as loading. */
const QUIET_MS = 300;
/** What a screen reader is told waits for a pause in typing. */
const PAUSE_MS = 400;

const begun = new WeakMap<HTMLDialogElement, SearchDialog>();

/** Brings a dialog to life, and searches for what was typed before. May be called again, which tries again what failed. */
export function begin(dialog: HTMLDialogElement): void {
  const known = begun.get(dialog) ?? new SearchDialog(dialog);
  begun.set(dialog, known);
  known.search();
}

async function fetchText(address: string | undefined): Promise<string> {
  if (!address) throw new Error('no address');
  // The name of the file tells its form, not its content: the server is asked whether it changed.
  const response = await fetch(address, {cache: 'no-cache'});
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}

/** Without its looks the search works all the same. */
function fetchLooks(address: string | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (!address || document.querySelector(`link[href="${address}"]`)) return resolve();
    const link = document.createElement('link');
    Object.assign(link, {rel: 'stylesheet', href: address, onload: () => resolve(), onerror: () => resolve()});
    document.head.append(link);
  });
}

/** The search as a reader sees it: a field with a list of results, by the pattern of a combobox. */
class SearchDialog {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly status: HTMLElement;
  private engine: Promise<Engine> | undefined;
  private announcement: number | undefined;

  constructor(private readonly dialog: HTMLDialogElement) {
    const part = <E extends HTMLElement>(selector: string) => dialog.querySelector<E>(selector) as E;
    [this.input, this.list, this.status] = [part('input'), part('[role="listbox"]'), part('[role="status"]')];
    this.input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.search();
    });
    this.input.addEventListener('compositionend', () => this.search());
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    dialog.addEventListener('click', (event) => this.onClick(event));
  }

  /** Shows what is found for the words in the field. */
  search(): void {
    const query = this.input.value;
    this.engine ??= this.load();
    this.engine.then(
      (engine) => {
        if (query === this.input.value) this.show(engine, query);
      },
      () => {
        this.engine = undefined;
        this.say(this.dialog.dataset.failed ?? '');
      },
    );
  }

  private async load(): Promise<Engine> {
    const {index, looks, loading = ''} = this.dialog.dataset;
    const timer = window.setTimeout(() => this.say(loading), QUIET_MS);
    try {
      const [content] = await Promise.all([fetchText(index), fetchLooks(looks)]);
      const engine = createEngine(decodeIndex(content));
      this.say('');
      return engine;
    } finally {
      window.clearTimeout(timer);
    }
  }

  private show(engine: Engine, query: string): void {
    const answer = engine.search(query);
    const {index = '', row: rowLabel = ''} = this.dialog.dataset;
    const shown = showAnswer(this.list, engine, answer, {root: new URL('..', new URL(index, window.location.href)), rowLabel});
    this.list.hidden = shown === 0;
    this.input.setAttribute('aria-expanded', String(shown > 0));
    this.choose(this.options()[0]);
    window.clearTimeout(this.announcement);
    this.announcement = window.setTimeout(() => this.say(this.summary(query, answer.hits.length, shown)), PAUSE_MS);
  }

  private summary(query: string, count: number, shown: number): string {
    const {none = '', count: all = '', best = ''} = this.dialog.dataset;
    if (query.trim() === '') return '';
    const text = count === 0 ? none : shown < count ? best : all;
    return text.replace('{query}', query.trim()).replace('{count}', String(count)).replace('{shown}', String(shown));
  }

  private say(text: string): void {
    this.status.textContent = text;
  }

  private options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  private chosen(): HTMLElement | null {
    return this.list.querySelector('[aria-selected="true"]');
  }

  private choose(option: HTMLElement | undefined): void {
    this.chosen()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({block: 'nearest'});
  }

  private onKey(event: KeyboardEvent): void {
    // Safari ends a composition before it tells of the key that ended it; then only the old code of the key says so.
    if (event.isComposing || event.keyCode === 229) return;
    const options = this.options();
    const at = options.indexOf(this.chosen() as HTMLElement);
    if (event.key === 'ArrowDown') this.choose(options[(at + 1) % options.length]);
    else if (event.key === 'ArrowUp') this.choose(options.at(at - 1));
    else if (event.key === 'Enter') this.chosen()?.click();
    else return;
    event.preventDefault();
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element;
    // What lies outside the dialog's content is its backdrop.
    if (target === this.dialog) this.dialog.close();
    const link = target.closest<HTMLAnchorElement>('a[role="option"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    this.dialog.close();
    // The reader goes on from the place that opens, not from where the search was opened.
    (document.activeElement as HTMLElement | null)?.blur();
    // A place that the address names already is shown once more.
    if (link.href === window.location.href) window.dispatchEvent(new HashChangeEvent('hashchange'));
  }
}
