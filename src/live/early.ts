declare global {
  interface Window {
    /** What the reader did before the page's script was there, in its order; absent once the script is. */
    earlyEvents?: Event[] | undefined;
  }
}

const KINDS = ['click', 'input', 'change'] as const;

/** Keeps what the reader does from now on, for the script that is still on its way. */
export function keepEarlyEvents(): void {
  window.earlyEvents = [];
  for (const kind of KINDS) window.addEventListener(kind, (event) => window.earlyEvents?.push(event), {capture: true});
}

/** Whether only a script answers it: links, summaries, fields and buttons of a popover answer by themselves. */
function needsScript(event: Event): boolean {
  if (event.type !== 'click') return true;
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  return button !== null && !button.matches('[popovertarget], [data-theme-toggle]');
}

/** Does once more what the reader did before the listeners were there. Called when they are. */
export function replayEarlyEvents(): void {
  const events = window.earlyEvents ?? [];
  window.earlyEvents = undefined;
  for (const event of events.filter(needsScript)) {
    if (event.target instanceof Element && event.target.isConnected) {
      event.target.dispatchEvent(new Event(event.type, {bubbles: true, cancelable: true}));
    }
  }
}
