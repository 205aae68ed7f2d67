/*
 * On paper a link shows no address: before a page is printed its links are numbered, and their addresses are listed behind the text.
 * Afterwards the page is as it was.
 */

/** Links that lead somewhere else than to a place on the same page. */
const LINKS = 'main a[href]:not([href^="#"], .hash-link, [data-no-print] a, nav a)';

/** A link's address as the public knows it: the host that a page is printed from may be a test's. */
function publicAddress(link: HTMLAnchorElement, site: string | undefined): string {
  return site && link.origin === window.location.origin ? link.href.replace(link.origin, site) : link.href;
}

/** Numbers the links of the page, each address once, and lists the addresses. */
export function numberLinks(): void {
  clearNotes();
  const head = document.querySelector<HTMLElement>('[data-print-head]');
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const here = window.location.href.split('#')[0];
  const numbers = new Map<string, number>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    if (link.href.split('#')[0] === here) continue;
    const address = publicAddress(link, canonical && new URL(canonical).origin);
    numbers.set(address, numbers.get(address) ?? numbers.size + 1);
    // Behind a heading that is a link as a whole its number would stand on a line of its own.
    const bearer = link.querySelector<HTMLElement>(':scope > :is(h2, h3)') ?? link;
    bearer.dataset.note = String(numbers.get(address));
  }
  if (head && canonical && canonical !== head.dataset.printHead) correctHead(head, canonical);
  if (numbers.size > 0) listAddresses([...numbers.keys()], head?.dataset.links ?? '');
}

/** After a navigation inside the site the head is still that of the first page. */
function correctHead(head: HTMLElement, address: string): void {
  head.dataset.printHead = address;
  head.querySelector('[data-address]')?.replaceChildren(address);
  head.querySelector('[data-as-of]')?.remove();
}

function listAddresses(addresses: readonly string[], title: string): void {
  const section = document.createElement('section');
  section.className = 'print-notes';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ol');
  for (const address of addresses) list.appendChild(document.createElement('li')).textContent = address;
  section.append(heading, list);
  document.body.append(section);
}

/** Takes away what was added for paper. */
export function clearNotes(): void {
  document.querySelector('.print-notes')?.remove();
  for (const link of document.querySelectorAll<HTMLElement>('[data-note]')) delete link.dataset.note;
}

window.addEventListener('beforeprint', numberLinks);
window.addEventListener('afterprint', clearNotes);
