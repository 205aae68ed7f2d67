/*
 * How much of each guide was read, kept in this browser and nowhere else. A section counts as read when its end came into the
 * lower part of the window, and some of it was in sight for a few seconds: who jumps to a heading or rushes past has not read it.
 */

/** The name in the browser's storage ends like those of the theme: one namespace for both languages. */
const KEY = 'progress-aiops-guide';
/** Seconds in sight. */
const ENOUGH = 3;

type Progress = Record<string, string[]>;

/** What was read; nothing where the storage is empty, foreign or closed. */
export function readProgress(): Progress {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(Object.entries(value).filter(([, ids]) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'))) as Progress;
  } catch {
    return {};
  }
}

function keep(progress: Progress): void {
  try {
    if (Object.keys(progress).length > 0) localStorage.setItem(KEY, JSON.stringify(progress));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing shows nothing after the next page, which is no fault.
  }
}

/** Writes into every room how much was read. */
export function showProgress(): void {
  const progress = readProgress();
  for (const room of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const sections = room.dataset.sections?.split(' ') ?? [];
    const read = sections.filter((id) => progress[room.dataset.progress ?? '']?.includes(id)).length;
    const text = (room.dataset.text ?? '').replace('{read}', String(read)).replace('{all}', String(sections.length));
    room.textContent = read > 0 || room.dataset.here !== undefined ? text : '';
  }
  for (const reset of document.querySelectorAll('[data-progress-reset]')) reset.toggleAttribute('data-shown', Object.keys(progress).length > 0);
}

function markRead(guide: string, section: string): void {
  const progress = readProgress();
  if (progress[guide]?.includes(section)) return;
  keep({...progress, [guide]: [...(progress[guide] ?? []), section]});
  showProgress();
}

/** Watches the sections of the guide on this page. */
function watchSections(guide: string, ids: readonly string[]): void {
  const heads = ids.flatMap((id) => document.getElementById(id) ?? []);
  const end = document.querySelector('article > footer, .pagination-nav');
  // The end of a section is the head of the next one.
  const marks: Element[] = end ? [...heads, end] : heads;
  const begun = new Set<Element>();
  const ended = new Set<Element>();
  const finished = new Set<Element>();
  const seconds = new Map<Element, number>();
  const watch = (margin: string, note: (entry: IntersectionObserverEntry) => void) => {
    const observer = new IntersectionObserver((entries) => entries.forEach(note), {rootMargin: margin});
    marks.forEach((mark) => observer.observe(mark));
  };
  const setOn = (set: Set<Element>) => (entry: IntersectionObserverEntry) => (entry.isIntersecting ? set.add(entry.target) : set.delete(entry.target));
  // Far beyond the window, so that a jump past it is noticed, too: above its lower edge; above its upper edge; in its lower part.
  watch('10000000px 0px 0px 0px', setOn(begun));
  watch('10000000px 0px -100% 0px', setOn(ended));
  watch('-30% 0px 0px 0px', (entry) => entry.isIntersecting && finished.add(entry.target));
  window.setInterval(() => {
    if (document.hidden) return;
    heads.forEach((head, index) => {
      const next = marks[index + 1];
      const inSight = begun.has(head) && !(next && ended.has(next));
      if (inSight) seconds.set(head, (seconds.get(head) ?? 0) + 1);
      if (next && finished.has(next) && (seconds.get(head) ?? 0) >= ENOUGH) markRead(guide, head.id);
    });
  }, 1000);
}

function onClick(event: MouseEvent): void {
  if (!(event.target instanceof Element) || !event.target.closest('[data-progress-reset] button')) return;
  keep({});
  showProgress();
  // The button is hidden now: the focus goes to the first guide beside it.
  event.target.closest('section, nav')?.querySelector<HTMLElement>('a[href]')?.focus();
}

const watched = new WeakSet<Element>();
let isListening = false;

/** Shows what was read, watches what is being read, and lets the reader forget it. May be called again for what came later. */
export function beginProgress(): void {
  showProgress();
  const here = document.querySelector<HTMLElement>('[data-progress][data-here]');
  if (here && !watched.has(here)) {
    watched.add(here);
    watchSections(here.dataset.progress ?? '', here.dataset.sections?.split(' ') ?? []);
  }
  if (isListening) return;
  isListening = true;
  window.addEventListener('storage', showProgress);
  document.addEventListener('click', onClick);
}
