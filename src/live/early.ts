/** An event, with what it made of its field. */
interface EarlyEvent {
  event: Event;
  value: string | undefined;
  checked: boolean | undefined;
}

declare global {
  interface Window {
    /** What the reader did before the page's script was there, in its order; absent once the script is. */
    earlyEvents?: EarlyEvent[] | undefined;
  }
}

const KINDS = ['click', 'input', 'change', 'keydown'] as const;

/** Keeps what the reader does from now on, for the script that is still on its way. */
export function keepEarlyEvents(): void {
  window.earlyEvents = [];
  const keep = (event: Event) => {
    const {value, checked} = event.target as HTMLInputElement;
    window.earlyEvents?.push({event, value, checked});
  };
  for (const kind of KINDS) window.addEventListener(kind, keep, {capture: true});
}

/** What answers without the page's script: buttons of a popover by themselves, and those that the head of the page listens to. */
const ANSWERED = '[popovertarget], [data-theme-toggle], [data-find-open]';

/** Whether only the page's script answers it. Links, summaries, fields and dialogs answer by themselves, and to most keys. */
function needsScript(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.key === 'Escape';
  if (event.type !== 'click') return true;
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  return button !== null && !button.matches(ANSWERED);
}

/** The same event once more. That a word was still being composed is left out: by now it is there. */
const again = (event: Event) =>
  event instanceof KeyboardEvent ? new KeyboardEvent(event.type, event) : new Event(event.type, {bubbles: true, cancelable: true});

/** Does once more what the reader did before the listeners were there. Called when they are. */
export function replayEarlyEvents(): void {
  const events = window.earlyEvents ?? [];
  window.earlyEvents = undefined;
  for (const {event, value = '', checked = false} of events) {
    const {target} = event;
    if (!needsScript(event) || !(target instanceof Element) || !target.isConnected) continue;
    // What was done before it may have set the field back to what the page knew.
    if (target instanceof HTMLInputElement) Object.assign(target, {value, checked});
    target.dispatchEvent(again(event));
  }
}
