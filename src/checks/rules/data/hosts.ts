import {distance} from '../pages/nearest';

/** Sites that the guide cites often, and that somebody would imitate. */
const WELL_KNOWN = [
  'amazon.com', 'amazonaws.com', 'anthropic.com', 'api.aws', 'arxiv.org', 'atlassian.com', 'claude.com', 'cncf.io', 'github.com', 'github.io',
  'githubusercontent.com', 'gitlab.com', 'google.com', 'grafana.com', 'kiro.dev', 'kubernetes.io', 'microsoft.com', 'npmjs.com', 'openai.com',
  'opentelemetry.io', 'prometheus.io', 'pypi.org', 'python.org', 'wikipedia.org',
];

/** Services that hide where a link leads. */
const SHORTENERS = new Set(['bit.ly', 'buff.ly', 'cutt.ly', 'goo.gl', 'is.gd', 'lnkd.in', 'ow.ly', 'rb.gy', 'rebrand.ly', 't.co', 't.ly', 'tiny.cc', 'tinyurl.com', 'url.cn', 'dwz.cn', 't.cn']);

const SEARCH = /^(?:www\.)?(?:google\.[a-z.]+\/search|bing\.com\/search|duckduckgo\.com\/\?|baidu\.com\/s\b|sogou\.com\/web|search\.)/;

/** Letters that are easily taken for one another, brought to one form. */
const skeleton = (domain: string) => domain.replaceAll('0', 'o').replace(/[1i|]/g, 'l').replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd').replaceAll('5', 's').replaceAll('-', '');

const MIN_IMITATED = 9;

const compared = new Map<string, string | undefined>();

/** The well-known site that a host imitates, if it is not that site; most hosts are cited often, so that answers are kept. */
function imitated(host: string): string | undefined {
  if (!compared.has(host)) compared.set(host, compareHost(host));
  return compared.get(host);
}

function compareHost(host: string): string | undefined {
  const domain = host.split('.').slice(-2).join('.');
  if (WELL_KNOWN.includes(domain)) return undefined;
  return WELL_KNOWN.find(
    (known) =>
      skeleton(known) === skeleton(domain) ||
      (known.length >= MIN_IMITATED && distance(known, domain) === 1) ||
      `.${host}.`.includes(`.${known}.`) ||
      host.split('.').some((label) => `${label.replaceAll('-', '.')}.`.startsWith(`${known}.`)),
  );
}

/** What is wrong with an https address as a place to send readers to, or undefined. */
export function addressFault(address: string): string | undefined {
  if (/[^\x21-\x7e]/.test(address)) return 'has characters in it that an address does not have (other scripts, spaces)';
  if (!URL.canParse(address)) return 'cannot be read as an address';
  const url = new URL(address);
  if (url.username || url.password || /^https?:\/\/[^/?#]*@/.test(address)) return `has a user name before its host: it leads to ${url.hostname}`;
  if (/^https:\/\/[^/?#]*:/.test(address)) return 'names a port';
  if (/^\[|^[\d.]+$/.test(url.hostname)) return `leads to the IP address ${url.hostname}`;
  if (/(?:^|\.)xn--/.test(url.hostname)) return 'hides letters of other scripts in its host (punycode, xn--)';
  if (!url.hostname.includes('.') || url.hostname.endsWith('.')) return `has the host ${url.hostname}, which is no host of the public web`;
  if (url.href !== address && url.href !== `${address}/`) return `is not written as it is read: browsers open ${url.href}`;
  const model = imitated(url.hostname);
  if (model) return `has the host ${url.hostname}, which looks like ${model} and is another site`;
  if (SHORTENERS.has(url.hostname)) return `is shortened by ${url.hostname}: nobody sees where it leads`;
  if (SEARCH.test(`${url.host}${url.pathname}${url.search}`)) return 'is a search, whose results change';
  return undefined;
}
