/** Links to the other language carry the place, and what the reader has chosen since the page was loaded. */
function keepPlace(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[hreflang], a[lang]') : null;
  if (!link || link.origin !== window.location.origin) return;
  link.search = window.location.search;
  link.hash = window.location.hash;
}

/** Listens for the first sign that a link to the other language is wanted. */
export function keepPlaceInLanguageLinks(): void {
  for (const kind of ['pointerdown', 'focusin', 'click']) document.addEventListener(kind, keepPlace, {capture: true});
}
