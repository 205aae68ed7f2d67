/*
 * "Copy page as Markdown": fetches the page's twin and puts it on the clipboard. The button carries the twin's address and the
 * words for both outcomes; the status beside it says them.
 */

async function fetchTwin(address: string): Promise<string> {
  const response = await fetch(address, {headers: {accept: 'text/markdown'}});
  // A server without the twin answers with a page: that is not what the reader asked for.
  if (!response.ok || (response.headers.get('content-type') ?? '').includes('html')) throw new Error(`${address} is not there`);
  return response.text();
}

/** Writes what is still being fetched: the browser must learn of it while the click counts, or it refuses. */
async function writeLater(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  const blob = text.then((content) => new Blob([content], {type: 'text/plain'}));
  await navigator.clipboard.write([new ClipboardItem({'text/plain': blob})]);
}

async function copyPage(button: HTMLElement): Promise<void> {
  const {copyPage: address = '', copied = '', failed = ''} = button.dataset;
  const status = button.parentElement?.querySelector('[role="status"]');
  if (status) status.textContent = '';
  const said = await writeLater(fetchTwin(address)).then(
    () => copied,
    () => failed,
  );
  if (status) status.textContent = said;
}

if (typeof document !== 'undefined') {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy-page]') : null;
    if (button) void copyPage(button);
  });
}
