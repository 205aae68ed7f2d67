import {describe, expect, it} from 'vitest';
import {firstScreenFirst} from './firstScreen';

const page = (...parts: string[]) => `<main><article><h1>Guide</h1>${parts.join('')}</article></main>`;
const words = (columns: number, word = 'word ') => `<p title="${'long '.repeat(900)}">${word.repeat(columns / 5)}</p>`;
const figure = (id: string) => `<figure id=${id} data-figure=true><table></table></figure>`;

describe('the first screen of a page', () => {
  it('is parsed before the first figure that is below it', () => {
    const html = page(words(500), figure('seen'), words(2000), figure('below'), figure('last'));
    expect(firstScreenFirst(html)).toBe(html.replace('<figure id=below', '<script>0</script><figure id=below'));
  });

  it('is full with half as many Han characters', () => {
    const html = page(`<p>${'告警'.repeat(501)}</p>`, figure('below'));
    expect(firstScreenFirst(html)).toContain('<script>0</script><figure id=below');
  });

  it.each([
    ['no figure', page(words(4000), '<figure id=picture></figure>')],
    ['only a figure that can be seen at once', page(words(500), figure('seen'))],
    ['no article', `<main>${words(4000)}${figure('list')}</main>`],
  ])('needs no stop on a page with %s', (_, html) => {
    expect(firstScreenFirst(html)).toBe(html);
  });
});
