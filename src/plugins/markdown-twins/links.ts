import type {Addresses} from '../../outputs/addresses';

/** The path of a page's twin: its own + `.md`; the home page's is `/index.md`. */
export const twinPath = (pagePath: string) => `${pagePath === '/' ? '/index' : pagePath}.md`;

/**
 * Where links of a page lead from its twin: to the twins of other pages of the same language, to the rest of the site and the web
 * by absolute address.
 * @param baseUrl the base of the language, as it stands in the page's links
 * @param paths the paths of all pages that have a twin
 */
export function linkResolver(addresses: Addresses, baseUrl: string, paths: readonly string[]): (href: string, page: string) => string {
  const twins = new Set(paths);
  const base = addresses.of('/').slice(0, -baseUrl.length);
  return (href, page) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
    // A part of the same page: its twin has no anchors, the page has.
    if (href.startsWith('#')) return `${addresses.of(page)}${href}`;
    const url = new URL(href, addresses.of(page));
    const inside = url.pathname.startsWith(baseUrl) ? `/${url.pathname.slice(baseUrl.length)}`.replace(/(.)\/$/, '$1') : undefined;
    if (inside === undefined || !twins.has(inside)) return `${base}${url.pathname}${url.search}${url.hash}`;
    return `${addresses.of(twinPath(inside))}${url.hash}`;
  };
}
