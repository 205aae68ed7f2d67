/** Pixels that a reader is down the page before a way back is offered. */
const FAR = 300;
let previous = 0;
let waiting = false;

/** The way back to the top shows while the reader goes up, far from it. */
function follow(): void {
  waiting = false;
  const now = window.scrollY;
  document.querySelector('[data-back-to-top]')?.toggleAttribute('data-shown', now > FAR && now < previous);
  previous = now;
}

document.addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(follow);
  },
  {passive: true},
);

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element && event.target.closest('[data-back-to-top]'))) return;
  // The place would otherwise stay in the address, and go along to the other language.
  event.preventDefault();
  window.scrollTo(0, 0);
});

export {};
