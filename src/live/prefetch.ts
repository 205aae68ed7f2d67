/*
 * Fetches a page when the reader shows that they may go there: the pointer rests on its link, a finger touches it, the focus is on it.
 * Nothing is fetched on load. The page's own speculation rules do the same, before this script is there, but let the pointer rest longer.
 */
const REST = 65;
const RULES = 'speculationrules';
const asked = new Set<string>([window.location.pathname]);
let resting: ReturnType<typeof setTimeout> | undefined;

/** Whether following the link loads another page of this site. */
function leadsOn(link: HTMLAnchorElement): boolean {
  return link.origin === window.location.origin && !asked.has(link.pathname) && !link.hasAttribute('download') && !/\.\w+$/.test(link.pathname);
}

/**
 * Asks the browser for the page of a link; where it obeys the page's rules, by a mark that they name: what a rule has asked for is waited
 * for, and not fetched a second time, when the reader goes there before it has come.
 */
function request(link: HTMLAnchorElement): void {
  const address = link.pathname + link.search;
  const hint = document.createElement('link');
  if (HTMLScriptElement.supports?.(RULES) && document.querySelector(`[type=${RULES}]`)) {
    link.dataset.ahead = '';
  } else if (hint.relList.supports('prefetch')) {
    hint.rel = 'prefetch';
    hint.href = address;
    document.head.append(hint);
  } else {
    // Safari keeps what is fetched in its cache, as long as the host allows it.
    fetch(address, {priority: 'low'}).catch(() => undefined);
  }
}

function ask(link: HTMLAnchorElement): void {
  if (!leadsOn(link)) return;
  asked.add(link.pathname);
  request(link);
}

const linkOf = (event: Event) => (event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null);
const savesData = () => (navigator as Navigator & {connection?: {saveData?: boolean}}).connection?.saveData === true;

if (!savesData()) {
  document.addEventListener('pointerover', (event) => {
    clearTimeout(resting);
    const link = linkOf(event);
    if (link && event.pointerType === 'mouse') resting = setTimeout(() => ask(link), REST);
  });
  for (const kind of ['pointerdown', 'focusin']) {
    document.addEventListener(kind, (event) => {
      const link = linkOf(event);
      if (link) ask(link);
    });
  }
}
