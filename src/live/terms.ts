/*
 * A little window at each marked term: its other language and what it means, on hover, focus or tap. It is filled from the list at the
 * end of the page. Without it, or without scripts, the term is a link to its entry in the glossary.
 */

const WAIT = 200;
let shown: HTMLElement | undefined;
let timer = 0;

const termAt = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('a[data-term]') : null);
const inWindow = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[data-term-window]') !== null;

function termWindow(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-term-window]');
  if (found) return found;
  const made = document.createElement('div');
  made.popover = 'auto';
  made.dataset.termWindow = '';
  made.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') shown = undefined;
  });
  return document.body.appendChild(made);
}

/** Below the term where there is room, else above it, and never beyond the edge of the screen. */
function place(box: HTMLElement, term: HTMLElement): void {
  const at = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const {width, height} = box.getBoundingClientRect();
  const below = at.bottom + height + 8 <= window.innerHeight;
  box.style.left = `${Math.max(16, Math.min(at.left, document.documentElement.clientWidth - width - 16))}px`;
  box.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - height - 4)}px`;
}

function show(term: HTMLElement): void {
  window.clearTimeout(timer);
  const entry = document.getElementById(`term-${term.dataset.term}`);
  if (!entry || shown === term) return;
  const box = termWindow();
  box.replaceChildren(...[...entry.children].map((part) => part.cloneNode(true)));
  if (!box.matches(':popover-open')) box.showPopover();
  shown = term;
  place(box, term);
}

function hide(): void {
  window.clearTimeout(timer);
  const box = document.querySelector<HTMLElement>('[data-term-window]');
  if (box?.matches(':popover-open')) box.hidePopover();
}

function later(act: () => void): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(act, WAIT);
}

function listen(): void {
  document.addEventListener('pointerover', (event) => {
    const term = termAt(event.target);
    if (event.pointerType !== 'mouse') return;
    if (term) later(() => show(term));
    else if (inWindow(event.target)) window.clearTimeout(timer);
    else if (shown && document.activeElement !== shown) later(hide);
  });
  document.addEventListener('focusin', ({target}) => {
    const term = termAt(target);
    if (term?.matches(':focus-visible')) show(term);
    else if (shown && !inWindow(target)) hide();
  });
  // A finger cannot hover: its first tap shows what the term means, from where a link leads on.
  document.addEventListener(
    'click',
    (event) => {
      const term = termAt(event.target);
      if (!term || term === shown || !('pointerType' in event) || event.pointerType !== 'touch') return;
      event.preventDefault();
      event.stopPropagation();
      show(term);
    },
    {capture: true},
  );
  document.addEventListener(
    'scroll',
    () => {
      const box = document.querySelector<HTMLElement>('[data-term-window]');
      if (box && shown) place(box, shown);
    },
    {passive: true},
  );
}

// The build loads this file, too, and has no document.
if (typeof document !== 'undefined' && 'popover' in HTMLElement.prototype) listen();
