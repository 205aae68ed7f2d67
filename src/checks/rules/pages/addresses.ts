/** What is wrong with an address, and what to write in its place. */
export interface AddressFault {
  what: string;
  how: string;
}

/** An address as it stands in a link, taken apart. */
export type Address =
  | {kind: 'anchor'; anchor: string}
  | {kind: 'file'; path: string; anchor: string | undefined}
  | {kind: 'root'; path: string; anchor: string | undefined}
  | {kind: 'web'; host: string}
  | ({kind: 'refused'} & AddressFault);

const FORMS = 'links lead to https://…, to a page as a file (./page.mdx), or to an anchor (#id)';
const WEB_PATH = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/;
const PATH = /^([\w./-]+)(?:#([a-z0-9-]+))?$/;
/** Names that mean a machine nearby, or nothing at all. */
const LOCAL = /(?:^|\.)(?:local|localhost|localdomain|internal|intranet|lan|home|corp|test|invalid|onion|arpa)$/;
const SHORTENERS = new Set([
  'bit.ly',
  't.co',
  'tinyurl.com',
  'goo.gl',
  'ow.ly',
  'is.gd',
  'buff.ly',
  'cutt.ly',
  'rebrand.ly',
  'amzn.to',
  'lnkd.in',
  't.cn',
  'dwz.cn',
  'url.cn',
  'suo.im',
]);
const TRACKING = /[?&](?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|spm|igshid|sc_channel|trk)=/i;

/** A query that hands the reader on to another address. */
const HANDS_ON = /[?&][^=&#]*=(?:https?(?::|%3a)|(?:\/|%2f){2})/i;

const refused = (what: string, how: string): Address => ({kind: 'refused', what, how});

function hostFault(authority: string): AddressFault | undefined {
  const plain = {how: 'write the name of the site as its own pages do, in small letters: https://docs.aws.amazon.com/…'};
  if (authority.includes('@')) return {what: 'has a user name before the host: what stands before "@" only looks like the site', how: 'write the host alone'};
  if (/[^\x21-\x7e]/.test(authority)) return {what: 'has a host with letters that only look familiar', ...plain};
  if (/^\[|^[\d.]+(?::|$)|^0x|^\d+$/i.test(authority)) return {what: 'leads to a bare IP address', ...plain};
  if (authority.includes(':')) return {what: 'names a port', how: 'write the address without the port'};
  if (/(?:^|\.)xn--/i.test(authority)) return {what: 'has an encoded host (xn--) whose letters only look familiar', ...plain};
  if (!/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(authority)) return {what: `has a host that is not a site on the web: "${authority}"`, ...plain};
  if (LOCAL.test(authority)) return {what: `leads to "${authority}", which is not on the public web`, ...plain};
  if (SHORTENERS.has(authority)) return {what: `hides where it leads behind ${authority}`, how: 'open it, and write the address at which you arrive'};
  return undefined;
}

function readWeb(url: string): Address {
  const [, host = '', path = ''] = url.match(/^https:\/\/([^/?#\\]*)(.*)$/s) ?? [];
  const fault = hostFault(host);
  if (fault) return refused(fault.what, fault.how);
  if (/[^\x21-\x7e]/.test(path))
    return refused(
      'holds characters that do not belong into an address',
      'copy the address from the browser again, and leave a space after it; other characters than ASCII are written %XX',
    );
  if (!WEB_PATH.test(path) || /%(?![0-9a-f]{2})|%(?:[01][0-9a-f]|7f)/i.test(path))
    return refused('holds characters that do not belong into an address', 'copy the address from the browser again');
  if (TRACKING.test(path)) return refused('carries a parameter that tracks readers', 'delete everything from "?" on, if the page opens without it');
  if (HANDS_ON.test(path)) return refused('carries a second address to which readers may be sent on', 'link to that page itself');
  return {kind: 'web', host};
}

/** Takes an address apart, as the Markdown parser hands it over: entities and escapes are resolved. */
export function readAddress(url: string): Address {
  if (url === '') return refused('is empty', FORMS);
  if (url.startsWith('https://')) return readWeb(url);
  if (/^[\s\p{C}\p{Z}]|[\s\p{Cc}\p{Cf}]/u.test(url)) return refused('holds spaces or invisible characters', 'type the address again, without spaces');
  if (/^http:/i.test(url))
    return refused('starts with http, which anybody on the way can read and change', 'write https:// and open it once to see that it works');
  if (/^(?:\/\/|\\|\/\\)/.test(url)) return refused('does not say how it is reached', 'write https:// in front of the host');
  const scheme = url.match(/^([a-z][\w+.-]*):/i)?.[1];
  if (scheme) return refused(`starts with "${scheme}:"`, FORMS);
  if (url.startsWith('#'))
    return /^#[a-z0-9-]+$/.test(url)
      ? {kind: 'anchor', anchor: url.slice(1)}
      : refused('is not an anchor', 'an anchor is the id of a heading: small letters, digits and hyphens after #');
  const [, path, anchor] = url.match(PATH) ?? [];
  if (path?.startsWith('/')) return {kind: 'root', path, anchor};
  if (path) return {kind: 'file', path, anchor};
  return refused('is neither an address on the web nor the path of a page', FORMS);
}
