import type {Locale} from '../../l10n/resolve';

/** Size of a picture in pixels: what link previews ask for. */
export const CARD = {width: 1200, height: 630};

/** What a picture says. */
export interface CardTexts {
  locale: Locale;
  siteTitle: string;
  title: string;
  description: string;
  /** What the page holds, in a few words. */
  holds: string;
  /** The host of the site, if it is a public one. */
  host: string;
}

/** The site's colours, by the names of their tokens. */
export type Tokens = Record<'ground' | 'ground-2' | 'ground-3' | 'ink' | 'ink-2' | 'line' | 'accent' | 'accent-ground', string>;

/** One box of the drawing, in the form that satori takes. */
export interface Box {
  type: string;
  props: {style: Record<string, string | number>; children?: unknown; [attribute: string]: unknown};
}

const box = (style: Record<string, string | number>, ...children: unknown[]): Box => ({
  type: 'div',
  props: {style: {display: 'flex', ...style}, ...(children.length > 0 && {children})},
});

/** How wide a text is, in letters as wide as a Han character. */
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/u.test(letter) ? 1 : 0.54), 0);

/** Long titles are set smaller, so that three lines hold them. */
function titleSize(title: string): number {
  const width = widthOf(title);
  if (width <= 20) return 68;
  return width <= 32 ? 58 : 48;
}

/** As much of a text as two lines hold, cut between words. */
export function shorten(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  const parts = text.split(/(?<=[\s，。；、—])|(?<=[\u2e80-\uffef])/u);
  let kept = '';
  for (const part of parts) {
    if (widthOf(kept + part) > most - 1) break;
    kept += part;
  }
  return `${kept.replace(/[\s，。；、,;:—-]+$/u, '')} …`;
}

const shape = (type: string, props: Record<string, unknown>) => ({type, props});

/** The logo, as in static/img/logo.svg. */
const logo = (tokens: Tokens) =>
  shape('svg', {
    width: 56,
    height: 56,
    viewBox: '0 0 32 32',
    children: [
      shape('rect', {width: 32, height: 32, rx: 7, fill: tokens.accent}),
      shape('path', {d: 'M7 22h5v-4h6v-5h7', fill: 'none', stroke: tokens.ground, 'stroke-width': 3, 'stroke-linecap': 'round', 'stroke-linejoin': 'round'}),
      shape('circle', {cx: 25, cy: 9, r: 3, fill: '#ffd479'}),
    ],
  });

/** Rows of a table that rise like the line of the logo: what the guide is made of. */
function rows(tokens: Tokens): Box {
  const widths = [96, 132, 168, 204, 240, 276, 312];
  return box(
    {position: 'absolute', right: 0, top: 64, flexDirection: 'column', alignItems: 'flex-end'},
    ...widths.map((width, index) =>
      box(
        {
          width,
          height: 46,
          marginBottom: 12,
          borderRadius: '10px 0 0 10px',
          alignItems: 'center',
          background: index === 4 ? tokens.accent : tokens['accent-ground'],
        },
        box({width: 14, height: 14, marginLeft: 18, borderRadius: 7, background: index === 4 ? '#ffd479' : tokens.ground}),
        box({
          width: Math.max(24, width - 84),
          height: 8,
          marginLeft: 14,
          borderRadius: 4,
          background: index === 4 ? tokens.ground : tokens.ground,
          opacity: 0.85,
        }),
      ),
    ),
  );
}

/** A picture in its two parts: most of the frame's work is done once, as hundreds of pages have the same. */
export interface Card {
  /** All but the words of the page. */
  frame: Box;
  /** What the page is called and described as; stands in the frame at `WORDS`. */
  words: Box;
}

/** Where the words of the page stand in the frame, with room on the left for letters that hang over. */
export const WORDS = {left: 80, top: 120, width: 806, height: 400};
const OVERHANG = 8;
const FONTS = {fontFamily: 'Latin, Han'};

function frame({siteTitle, holds, host}: CardTexts, tokens: Tokens): Box {
  return box(
    {
      ...FONTS,
      width: CARD.width,
      height: CARD.height,
      flexDirection: 'column',
      padding: '64px 72px 56px',
      background: tokens.ground,
      borderLeft: `16px solid ${tokens.accent}`,
    },
    rows(tokens),
    box({alignItems: 'center', color: tokens['ink-2'], fontSize: 30, fontWeight: 600}, logo(tokens), box({marginLeft: 20}, siteTitle)),
    box(
      {
        position: 'absolute',
        left: 88,
        right: 72,
        bottom: 44,
        paddingTop: 22,
        borderTop: `2px solid ${tokens.line}`,
        fontSize: 26,
        justifyContent: 'space-between',
      },
      box({color: tokens.accent, fontWeight: 600}, holds),
      box({color: tokens['ink-2']}, host),
    ),
  );
}

function words({locale, title, description}: CardTexts, tokens: Tokens): Box {
  const {width, height} = WORDS;
  const isHan = locale === 'zh';
  return box(
    {...FONTS, width, height, paddingLeft: OVERHANG, flexDirection: 'column', justifyContent: 'center', background: tokens.ground},
    box({color: tokens.ink, fontSize: titleSize(title), fontWeight: 600, lineHeight: isHan ? 1.35 : 1.18}, title),
    box({marginTop: 26, color: tokens['ink-2'], fontSize: 28, lineHeight: isHan ? 1.6 : 1.42}, shorten(description, 52)),
  );
}

/** The picture of a page: calm, in the tokens of the light theme, readable at the size of a thumbnail. */
export const card = (texts: CardTexts, tokens: Tokens): Card => ({frame: frame(texts, tokens), words: words(texts, tokens)});
