/** The page whose figures were asked for last, so that its figures share one request. */
let latest: {path: string; page: Promise<Document>} | undefined;

async function fetchPage(path: string): Promise<Document> {
  const response = await fetch(path, {headers: {accept: 'text/html'}});
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/**
 * The markup that the build printed for one figure of a page.
 * @param path the page's path, in the language that is read
 * @throws if the page cannot be had, or does not hold the figure
 */
export async function printedMarkup(path: string, key: string): Promise<string> {
  if (latest?.path !== path) latest = {path, page: fetchPage(path)};
  const request = latest;
  const page = await request.page.catch((error: unknown) => {
    if (latest === request) latest = undefined;
    throw error;
  });
  const host = page.querySelector(`[data-printed="${CSS.escape(key)}"]`);
  if (!host) throw new Error(`${path} holds no figure "${key}"`);
  return host.innerHTML;
}

/** Tells that figures arrived after a navigation, and takes the reader to the row that the address names. */
export function announceFigures(host: HTMLElement): void {
  // The fragment is compared as it is written: ids are plain, and a malformed escape must not stop the rest.
  const target = window.location.hash.slice(1);
  if (target) host.querySelector(`#${CSS.escape(target)}`)?.scrollIntoView();
  host.dispatchEvent(new CustomEvent('figures:ready', {bubbles: true}));
}
