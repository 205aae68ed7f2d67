/*
 * Opens the search. All that it needs is fetched then and not before; the dialog is there at once, so that no key is lost, and keeps
 * what is typed until the rest has come (`src/search/dialog.ts`).
 */

const TYPING = 'input, textarea, select, [contenteditable]';

function start(dialog: HTMLDialogElement): void {
  import('../search/dialog').then(
    ({begin}) => begin(dialog),
    () => {
      const status = dialog.querySelector('[role="status"]');
      if (status) status.textContent = dialog.dataset.failed ?? '';
    },
  );
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  return event.key === '/' && !(event.target as Element).closest(TYPING);
}

function onEvent(event: Event): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-find]');
  const target = event.target instanceof Element ? event.target : null;
  if (!dialog || !target) return;
  const isAsked = event instanceof KeyboardEvent ? isShortcut(event) : target.closest('[data-find-open]');
  if (isAsked) {
    event.preventDefault();
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
    start(dialog);
  } else if (event instanceof KeyboardEvent && event.key === 'Enter' && target.matches('[data-find] input')) {
    // A form would close the dialog.
    event.preventDefault();
    start(dialog);
  }
}

if (typeof document !== 'undefined') for (const kind of ['click', 'keydown']) document.addEventListener(kind, onEvent);
