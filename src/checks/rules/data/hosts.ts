import {readAddress, type AddressFault} from '../pages/addresses';
import {imitated} from '../pages/linkHosts';

const SEARCH = /^(?:www\.)?(?:google\.[a-z.]+\/search|bing\.com\/search|duckduckgo\.com\/\?|baidu\.com\/s\b|sogou\.com\/web|search\.)/;
const COPY = 'open the page in a browser and copy its whole address from there';

const compared = new Map<string, string | undefined>();

/** The site that a host imitates; most hosts are cited often, so that answers are kept. */
function modelOf(host: string): string | undefined {
  if (!compared.has(host)) compared.set(host, imitated(host));
  return compared.get(host);
}

/** What is wrong with an https address as a place to send readers to, or undefined. Pages and data hold the same demands. */
export function addressFault(address: string): AddressFault | undefined {
  const read = readAddress(address);
  if (read.kind === 'refused') return {what: read.what, how: read.how};
  if (!URL.canParse(address)) return {what: 'cannot be read as an address', how: COPY};
  const url = new URL(address);
  if (url.href !== address && url.href !== `${address}/`) return {what: `is not written as browsers read it: ${url.href}`, how: COPY};
  const model = modelOf(url.hostname);
  if (model) return {what: `has the host ${url.hostname}, which looks like ${model} and is another site`, how: COPY};
  if (SEARCH.test(`${url.host}${url.pathname}${url.search}`)) return {what: 'is a search, whose results change', how: 'cite the page that it finds'};
  return undefined;
}

/** Hosts of the reader's own machine and cluster, which have no certificate that the world knows, and hosts that a variable or placeholder names. */
const OWN = /^https?:\/\/[^/?#]*[{$<]|^http:\/\/(?:[\w-]+|127\.0\.0\.1|0\.0\.0\.0|169\.254\.\d+\.\d+|[^/:]*\.(?:svc|local|internal))(?:[:/]|$)/;

/** What is wrong with the addresses in a command or sentence: they may name a port or a placeholder, and must not imitate a site. */
export function addressesWithin(text: string): {address: string; offset: number; fault: AddressFault}[] {
  return [...text.matchAll(/https?:\/\/[^\s"'<>`\\，。；、）)\]]+[<]?/giu)].flatMap(({0: match, index}) => {
    if (OWN.test(match)) return [];
    const address = match.replace(/[.,;:!?]+$/, '').replace(/^(https:\/\/[^/?#@]+?):\d+(?=[/?#]|$)/, '$1');
    const fault = addressFault(address);
    return fault ? [{address: match, offset: index, fault}] : [];
  });
}
