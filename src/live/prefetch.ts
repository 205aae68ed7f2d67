/*
 * Fetches a page when the reader shows that they may go there: the pointer rests on its link, a finger touches it, the focus is on it.
 * Nothing is fetched on load.
 */
const REST = 65;
const asked = new Set<string>([window.location.pathname]);
let resting: ReturnType<typeof setTimeout> | undefined;

/** Whether following the link loads another page of this site. */
function leadsOn(link: HTMLAnchorElement): boolean {
  return link.origin === window.location.origin && !asked.has(link.pathname) && !link.hasAttribute('download') && !/\.\w+$/.test(link.pathname);
}

function ask(link: HTMLAnchorElement): void {
  if (!leadsOn(link)) return;
  asked.add(link.pathname);
  const hint = document.createElement('link');
  if (hint.relList.supports('prefetch')) {
    hint.rel = 'prefetch';
    hint.href = link.pathname + link.search;
    document.head.append(hint);
  } else {
    // Safari keeps what is fetched in its cache, as long as the host allows it.
    fetch(link.pathname + link.search, {priority: 'low'}).catch(() => asked.delete(link.pathname));
  }
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
