import {describe, expect, it} from 'vitest';
import {textOnly} from '.';

const page = (main: string) => `<html><head><title>T</title></head><body class=x><nav>Site</nav>${main}<footer>Foot</footer></body></html>`;

describe('a page for those who read its text', () => {
  it('has no frame', () => {
    expect(textOnly(page('<main>Text</main>'))).toBe('<html><head><title>T</title></head><body class=x><main>Text</main></body></html>');
    expect(textOnly(page('Text'))).toBe(page('Text'));
  });

  it('has no colours in its code, and keeps all else', () => {
    const code = '<pre tabindex=0 class=language-json><code>{<span class="token property">"a"</span>:\n<span class=token>1</span>}</code></pre>';
    const main = (inside: string) => page(`<main><span>b</span>${inside}<span>c</span>${inside}</main>`);
    expect(textOnly(main(code))).toBe(textOnly(main('<pre tabindex=0 class=language-json><code>{"a":\n1}</code></pre>')));
    expect(textOnly(main(code))).toContain('<span>b</span><pre tabindex=0');
  });
});
