/*
 * Brings the search to life once its dialog is open (`openSearch.ts`). All that it needs is fetched then and not before; the dialog
 * keeps what is typed until the rest has come (`src/search/dialog.ts`).
 */
import {ASKED} from './openSearch';

function start(dialog: HTMLElement | null): void {
  if (!(dialog instanceof HTMLDialogElement)) return;
  import('../search/dialog').then(
    ({begin}) => begin(dialog),
    () => {
      const status = dialog.querySelector('[role="status"]');
      if (status) status.textContent = dialog.dataset.failed ?? '';
    },
  );
}

if (typeof document !== 'undefined') {
  document.addEventListener(ASKED, (event) => start(event.target as HTMLElement));
  // It was opened before this script was there.
  start(document.querySelector<HTMLElement>('[data-find][open]'));
}
