/*
 * The menu of a phone is a popover: it opens, closes and keeps the focus without scripts. On a page with a sidebar its links are put
 * into the menu when it opens, so that no page carries them twice.
 */
const MENU = '#site-menu';

function fill(menu: Element): void {
  const place = menu.querySelector('[data-sidebar-here]');
  const links = document.querySelector('.theme-doc-sidebar-menu');
  if (place && links && !place.hasChildNodes()) place.append(links.cloneNode(true));
}

/** Opens and closes it where the browser knows no popovers. */
function toggle(menu: HTMLElement, button: HTMLElement): void {
  const open = menu.toggleAttribute('data-open', button.getAttribute('popovertargetaction') === 'hide' ? false : undefined);
  if (open) fill(menu);
}

const menu = document.querySelector<HTMLElement>(MENU);
if (menu) {
  menu.addEventListener('beforetoggle', () => fill(menu));
  if (!('popover' in menu)) {
    document.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[popovertarget="site-menu"]') : null;
      if (button) toggle(menu, button);
    });
  } else if (menu.matches(':popover-open')) {
    // It was opened before this script was there.
    fill(menu);
  }
}
