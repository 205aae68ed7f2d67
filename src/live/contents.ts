/*
 * Marks, in the contents beside a page, the section that is read. Reads the places of the headings only when they are asked for:
 * after the reader scrolled, and only where the contents are shown.
 */
import {placeNamed} from './place';

const LINKS = '.theme-doc-toc-desktop a[href^="#"]';
const ACTIVE = 'table-of-contents__link--active';
let waiting = false;

function mark(): void {
  waiting = false;
  const links = [...document.querySelectorAll<HTMLAnchorElement>(LINKS)];
  if (!links[0]?.checkVisibility()) return;
  // A heading that a link leads to stops below the bar at the top; it counts from before that.
  const line = window.innerHeight / 4;
  const passed = links.filter((link) => (placeNamed(link.hash)?.getBoundingClientRect().top ?? Infinity) <= line);
  const current = passed.at(-1);
  for (const link of links) {
    link.classList.toggle(ACTIVE, link === current);
    if (link === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

function later(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(mark);
}

document.addEventListener('scroll', later, {passive: true});
// The reader came by a link to a place, or began to read before this script was there.
requestAnimationFrame(() => {
  if (window.scrollY > 0) mark();
});
