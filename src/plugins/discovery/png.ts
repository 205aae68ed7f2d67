// cspell:ignore IHDR PLTE IDAT IEND
import {constants, deflateSync} from 'node:zlib';

/** A drawing: few colours, as it is flat and its letters have soft edges. */
export interface Image {
  width: number;
  height: number;
  /** The colour of each pixel, row by row, by its number in the palette. */
  pixels: Uint8Array;
  /** Red, green, blue and alpha in one number with a sign, as they lie in memory: the engine is twice as fast with those. */
  palette: readonly number[];
}

const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits for each pixel, which number a colour of the palette. */
const FORM = [8, 3, 0, 0, 0];

const bytesOf = (colour: number) => [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255] as const;

function difference(one: number, other: number): number {
  const [[red, green, blue], [r, g, b]] = [bytesOf(one), bytesOf(other)];
  return Math.abs(red - r) + Math.abs(green - g) + Math.abs(blue - b);
}

/** Numbers colours. Where a palette is full, the nearest of its colours is taken: one of sixty shades of an edge for the next. */
function numbering(palette: number[]): (colour: number) => number {
  const numbers = new Map(palette.map((colour, number) => [colour, number]));
  return (colour) => {
    const known = numbers.get(colour);
    if (known !== undefined) return known;
    const nearest = () => palette.reduce((best, other, number) => (difference(colour, other) < difference(colour, palette[best] ?? 0) ? number : best), 0);
    const number = palette.length < MOST_COLOURS ? palette.push(colour) - 1 : nearest();
    numbers.set(colour, number);
    return number;
  };
}

/** Pixels as a drawing library gives them: four bytes each. */
export interface Drawing {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * The image of a drawing.
 * @param known colours that it begins its palette with
 */
export function imageOf({width, height, pixels}: Drawing, known: readonly number[] = []): Image {
  const colours = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const palette = [...known];
  const numberOf = numbering(palette);
  const image = new Uint8Array(colours.length);
  let last = colours[0] ?? 0;
  let number = numberOf(last);
  // Most of its many pixels have the colour of the one before.
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at] ?? 0;
    if (colour !== last) {
      last = colour;
      number = numberOf(colour);
    }
    image[at] = number;
  }
  return {width, height, pixels: image, palette};
}

/** A drawing upon an image, which stays as it is. */
export function paste(under: Image, drawing: Drawing, {left, top}: {left: number; top: number}): Image {
  const over = imageOf(drawing, under.palette);
  const pixels = under.pixels.slice();
  for (let row = 0; row < over.height; row++) pixels.set(over.pixels.subarray(row * over.width, (row + 1) * over.width), (top + row) * under.width + left);
  return {...under, pixels, palette: over.palette};
}

/** What each byte does to a checksum (CRC-32); Node's own is not in all versions that we build with. */
const CRC = Uint32Array.from({length: 256}, (_, byte) => Array.from({length: 8}).reduce<number>((sum) => (sum & 1 ? 0xedb88320 : 0) ^ (sum >>> 1), byte));

function crc32(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) sum = (CRC[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG with a palette, which the libraries that are kept up do not write: less than half of one with four bytes for each pixel, in a tenth of the time. */
export function pngOf({width, height, pixels, palette}: Image): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  // Each row begins with the number of its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row++) rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([head, Buffer.from(FORM)])),
    chunk('PLTE', Uint8Array.from(palette.flatMap(bytesOf))),
    chunk('IDAT', deflateSync(rows, {strategy: constants.Z_RLE})),
    chunk('IEND', new Uint8Array()),
  ]);
}
