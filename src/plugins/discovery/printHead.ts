/** What stands above a page on paper. */
export interface PrintHead {
  siteTitle: string;
  /** Full address of the page. */
  address: string;
  /** "As of 25 Nov 2026", or empty where the day is not known. */
  asOf: string;
  /** Heading of the list of links that `src/live/printNotes.ts` puts behind the page. */
  links: string;
  /** Said by `src/live/copyLinks.ts` after an address was copied. */
  copied: string;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A page with its head for paper, and the line in which scripts say what they did. Both stand before the part that React takes over, and the head is not shown on a screen;
 * a page that was reached from another without a new request has the other's address in it, which the script mends.
 */
export function withPrintHead(html: string, {siteTitle, address, asOf, links, copied}: PrintHead): string {
  const date = asOf && `<span data-as-of>${escape(asOf)}</span>`;
  const head = `<p class="print-head" data-print-head="${escape(address)}" data-links="${escape(links)}"><strong>${escape(siteTitle)}</strong><span data-address>${escape(address)}</span>${date}</p>`;
  const status = `<p class="status-line" role="status" data-status-line data-copied="${escape(copied)}"></p>`;
  return html.replace(/<div id=["']?__docusaurus/, (root) => head + status + root);
}
