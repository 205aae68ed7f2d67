/* A press on the link of a heading or of a figure's title also puts its address on the clipboard. */

const LINKS = 'a.hash-link, [data-figure] > figcaption a[href^="#"]';
/** How long the word that it was copied is shown, in milliseconds. */
const SHOWN = 2000;

let fading = 0;

/** Says something in the status line of the page, which the build printed. */
export function say(line: HTMLElement, text: string): void {
  line.textContent = text;
  window.clearTimeout(fading);
  fading = window.setTimeout(() => line.replaceChildren(), SHOWN);
}

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null;
  const line = document.querySelector<HTMLElement>('[data-status-line]');
  // With a key held the browser opens the link elsewhere.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  navigator.clipboard?.writeText(link.href).then(
    () => line && say(line, line.dataset.copied ?? ''),
    // Where copying is not allowed the address still is in the address bar.
    () => undefined,
  );
}

document.addEventListener('click', onClick);
