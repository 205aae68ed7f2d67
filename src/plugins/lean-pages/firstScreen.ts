/** Columns of text (a Han character has two) that fill the first screen, or nearly. */
const FIRST_SCREEN = 2000;
/**
 * A script waits for the stylesheet, and all of the page that comes after it waits with it. It does nothing; without any text a browser
 * would not stop at it.
 */
const STOP = '<script>0</script>';
const FIGURE = /<figure\b[^>]*\bdata-figure\b/g;

/** The width of a text without its markup, in columns. */
function columnsOf(html: string): number {
  const text = html.replace(/<(svg|script)\b[^]*?<\/\1>|<[^>]*>/g, '').replace(/\s+/g, ' ');
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/**
 * Lets a browser paint the beginning of an article as soon as it has the stylesheet. Without the stop before the first figure below the
 * first screen, a slow line brings half of the page meanwhile, and the first frame has to be made of all of it.
 */
export function firstScreenFirst(html: string): string {
  const begin = html.indexOf('<article');
  const figures = begin < 0 ? [] : [...html.matchAll(FIGURE)];
  const below = figures.find(({index}) => columnsOf(html.slice(begin, index)) > FIRST_SCREEN);
  return below ? html.slice(0, below.index) + STOP + html.slice(below.index) : html;
}
