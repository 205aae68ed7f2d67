import {createHash} from 'node:crypto';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {writeWhole} from '../writeWhole';
import {WORDS, type Box, type Card, type Tokens} from './card';
import {imageOf, paste, pngOf, type Drawing, type Image} from './png';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const FONT = path.dirname(require.resolve('@fontsource/noto-sans-sc/package.json'));
const WEIGHTS = [400, 600] as const;

interface Font {
  name: string;
  data: Buffer;
  weight: (typeof WEIGHTS)[number];
  style: 'normal';
}

const slice = (name: string, subset: string, weight: Font['weight']): Font => ({
  name,
  data: fs.readFileSync(path.join(FONT, 'files', `noto-sans-sc-${subset}-${weight}-normal.woff`)),
  weight,
  style: 'normal',
});

/** Whether a list of ranges such as `U+4e00,U+4e03-4e07` holds a character. */
export function holds(ranges: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return code >= parseInt(from, 16) && code <= parseInt(to, 16);
  });
}

/**
 * The slices of the font with the characters that its main files lack.
 * @throws if no slice has one of them: a picture with an empty box is worse than none
 */
export function slicesFor(characters: string): Font[] {
  const ranges = JSON.parse(fs.readFileSync(path.join(FONT, 'unicode.json'), 'utf8')) as Record<string, string>;
  const subsets = [...characters].map((character) => {
    const subset = Object.keys(ranges).find((name) => holds(ranges[name] ?? '', character));
    if (!subset)
      throw new Error(
        `The font of the link pictures has no "${character}" (U+${character.codePointAt(0)?.toString(16)}): take it out of the page's title and description`,
      );
    return subset.replace(/[[\]]/g, '');
  });
  return [...new Set(subsets)].flatMap((subset) => WEIGHTS.map((weight) => slice(`slice-${subset}`, subset, weight)));
}

let mainFonts: Font[] | undefined;
const fonts = () => (mainFonts ??= WEIGHTS.flatMap((weight) => [slice('Latin', 'latin', weight), slice('Han', 'chinese-simplified', weight)]));

/** Draws a box. The heavy libraries are loaded only where a picture is not in the cache. */
async function draw(drawing: Box): Promise<Drawing> {
  const [{default: satori}, {Resvg}] = await Promise.all([import('satori'), import('@resvg/resvg-js')]);
  const {width, height} = drawing.props.style as {width: number; height: number};
  const write = async (more: Font[]) => {
    const missing = new Set<string>();
    const families = [drawing.props.style.fontFamily, ...new Set(more.map(({name}) => name))].join(', ');
    const svg = await satori({...drawing, props: {...drawing.props, style: {...drawing.props.style, fontFamily: families}}} as never, {
      width,
      height,
      // What is read of the fonts is kept for as long as the list is the same one.
      fonts: more.length > 0 ? [...fonts(), ...more] : fonts(),
      // Asked for whatever the fonts have no glyph for.
      loadAdditionalAsset: (_language, characters) => {
        for (const character of characters) missing.add(character);
        return Promise.resolve([]);
      },
    });
    return {svg, missing: [...missing].join('')};
  };
  let {svg, missing} = await write([]);
  if (missing) {
    ({svg, missing} = await write(slicesFor(missing)));
    if (missing)
      throw new Error(`The pictures for links would show boxes in place of "${missing}": take these characters out of the page's title and description`);
  }
  return new Resvg(svg, {font: {loadSystemFonts: false}}).render();
}

const frames = new Map<string, Promise<Image>>();

/** A frame is drawn once for all pages that have it. */
function frameOf(drawing: Box): Promise<Image> {
  const key = JSON.stringify(drawing);
  const drawn = frames.get(key) ?? draw(drawing).then((frame) => imageOf(frame));
  frames.set(key, drawn);
  return drawn;
}

/**
 * Draws a picture.
 * @throws if the fonts lack a character of its texts
 */
export async function drawCard({frame, words}: Card): Promise<Buffer> {
  const picture = pngOf(paste(await frameOf(frame), await draw(words), WORDS));
  // The memory of a drawing is given back only between two turns of the event loop: 3 GB for the pages of a large site.
  await nextTurn();
  return picture;
}

const versionOf = (name: string) => (JSON.parse(fs.readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as {version: string}).version;
let versions: string[] | undefined;

/** A name that changes with what a picture shows, and with the tools that draw it. */
export function cardHash(drawing: Card): string {
  versions ??= ['@fontsource/noto-sans-sc', '@resvg/resvg-js'].map(versionOf);
  return createHash('sha256')
    .update(JSON.stringify([drawing, versions]))
    .digest('hex')
    .slice(0, 10);
}

/** Writes a picture, drawn now or by an earlier build. */
export async function writeCard(drawing: Card, file: string, cacheDir: string): Promise<void> {
  const cached = path.join(cacheDir, `${cardHash(drawing)}.png`);
  if (!fs.existsSync(cached)) writeWhole(cached, await drawCard(drawing));
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.copyFileSync(cached, file);
}

/**
 * The colours of the light theme, read from where they are defined.
 * @throws if a token is missing
 */
export function readTokens(css: string): Tokens {
  const root = css.slice(css.indexOf(':root {'), css.indexOf('}'));
  const names = ['ground', 'ground-2', 'ground-3', 'ink', 'ink-2', 'line', 'accent', 'accent-ground'] as const;
  return Object.fromEntries(
    names.map((name) => {
      const value = root.match(new RegExp(`--${name}: ([^;]+);`))?.[1];
      if (!value) throw new Error(`src/css/custom.css has no token --${name}, which the pictures for links use`);
      return [name, value];
    }),
  ) as Tokens;
}
