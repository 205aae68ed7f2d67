import {attributesOf, type PrintedPage} from './pages';

/** The picture that stands for a page where it is shared. */
export interface Picture {
  /** Its full address. */
  address: string;
  width: number;
  height: number;
  /** What it says, for those who do not see it. */
  alt: string;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const meta = (name: string, content: string) => `<meta property="${name}" content="${escape(content)}">`;

/** JSON that no text in it can end as a script. */
const scriptOf = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** What a listed page tells link previews and search engines besides what the framework prints. */
export function tagsOf(page: PrintedPage, siteTitle: string, picture: Picture, data: unknown): string {
  return [
    meta('og:site_name', siteTitle),
    meta('og:type', page.source ? 'article' : 'website'),
    meta('og:image', picture.address),
    meta('og:image:type', 'image/png'),
    meta('og:image:width', String(picture.width)),
    meta('og:image:height', String(picture.height)),
    meta('og:image:alt', picture.alt),
    scriptOf(data),
  ].join('');
}

/** Keeps a page out of search results; links on it are followed. */
export const NOT_LISTED = '<meta name="robots" content="noindex, follow">';

/** Open Graph asks for a language with its territory; the framework prints the language alone where the tag has none. */
function withTerritory(html: string): string {
  return html.replace(/<meta\b[^>]*\bog:locale\b[^>]*>/g, (tag) =>
    attributesOf(tag).content === 'en' ? tag.replace(/(content=)(["']?)en\2/, '$1$2en_US$2') : tag,
  );
}

/** A page with more tags at the end of its head. */
export function withTags(html: string, tags: string): string {
  const end = html.indexOf('</head>');
  return `${withTerritory(html.slice(0, end))}${tags}${html.slice(end)}`;
}
