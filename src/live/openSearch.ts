/*
 * Opens the dialog of the search, from the head of the page: so that no press on its button, no key, and nothing that is typed after it
 * is lost while the page's script is on its way. What answers the words is `search.ts`, which is told by an event.
 */

/** Said of the dialog when it needs what answers: it was opened, or Enter was pressed in its field. */
export const ASKED = 'search:asked';

const TYPING = 'input, textarea, select, [contenteditable]';

function isShortcut(event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  return event.key === '/' && !(event.target as Element).closest(TYPING);
}

function onEvent(event: Event): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-find]');
  const target = event.target instanceof Element ? event.target : null;
  if (!dialog || !target) return;
  const opens = event instanceof KeyboardEvent ? isShortcut(event) : target.closest('[data-find-open]');
  // Enter would send the form, which closes the dialog.
  if (!opens && !(event instanceof KeyboardEvent && event.key === 'Enter' && target.matches('[data-find] input'))) return;
  event.preventDefault();
  if (opens) {
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
  }
  dialog.dispatchEvent(new Event(ASKED, {bubbles: true}));
}

/** Listens for the button and the keys that open the search. */
export function openSearchOnDemand(): void {
  for (const kind of ['click', 'keydown']) document.addEventListener(kind, onEvent);
}
