import type {PrintedPage} from './pages';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The pages of one language with the addresses of their other languages, and the day of their last change where it is known. */
export function sitemap(pages: readonly PrintedPage[], modified: ReadonlyMap<string, string | undefined>): string {
  const urls = pages.flatMap((page) => {
    if (!page.canonical) return [];
    const day = modified.get(page.path);
    return [
      '  <url>',
      `    <loc>${escape(page.canonical)}</loc>`,
      ...(day ? [`    <lastmod>${day}</lastmod>`] : []),
      ...Object.entries(page.alternates).map(
        ([language, address]) => `    <xhtml:link rel="alternate" hreflang="${escape(language)}" href="${escape(address)}"/>`,
      ),
      '  </url>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** Where crawlers find the sitemaps; nothing is closed to them. */
export function robots(sitemaps: readonly string[]): string {
  return ['User-agent: *', 'Allow: /', '', ...sitemaps.map((address) => `Sitemap: ${address}`), ''].join('\n');
}
