import {Resvg} from '@resvg/resvg-js';
import {describe, expect, it} from 'vitest';
import {imageOf, paste, pngOf, type Drawing} from './png';

const RED = 0xff0000ff | 0;
const BLUE = 0xffff0000 | 0;

const drawing = (width: number, colours: number[]): Drawing => ({
  width,
  height: colours.length / width,
  pixels: new Uint8Array(Int32Array.from(colours).buffer),
});

/** The colours of a PNG, read by another program than the one that wrote it. */
function coloursOf(png: Buffer, width: number, height: number): number[] {
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const {pixels} = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`).render();
  return [...new Int32Array(pixels.buffer, pixels.byteOffset, width * height)];
}

describe('a picture with a palette', () => {
  it('shows the colours that were drawn', () => {
    const colours = [RED, RED, BLUE, RED, BLUE, BLUE];
    expect(coloursOf(pngOf(imageOf(drawing(3, colours))), 3, 2)).toEqual(colours);
  });

  it('shows a drawing upon it where it belongs, and is itself unchanged', () => {
    const under = imageOf(drawing(3, [RED, RED, RED, RED, RED, RED]));
    const picture = paste(under, drawing(1, [BLUE]), {left: 2, top: 1});
    expect(coloursOf(pngOf(picture), 3, 2)).toEqual([RED, RED, RED, RED, RED, BLUE]);
    expect([...under.pixels]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(under.palette).toEqual([RED]);
  });

  it('takes the nearest colour where more are drawn than it can number', () => {
    const greys = Array.from({length: 256}, (_, shade) => 0xff000000 | (shade << 16) | (shade << 8) | shade | 0);
    const {pixels, palette} = imageOf(drawing(257, [...greys, 0xffc8c8c9 | 0]));
    expect(palette).toEqual(greys);
    expect(pixels[256]).toBe(0xc8);
  });
});
