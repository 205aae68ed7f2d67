import {describe, expect, it} from 'vitest';
import {namesIn, usedStyles, wordsIn} from '.';

const CSS = `:root{--a:red;--b:blue;--c:green}.used{color:var(--a)}.unused{color:var(--b)}.used[data-open] .made{margin:0}p:not(.x){top:0}
@media print{.unused{top:0}.used{top:1px}}@keyframes spin{to{top:0}}ul li::before{content:""}dialog:modal{top:2px}`;

describe('namesIn', () => {
  it('finds elements, classes and ids, with and without quotes, and no text', () => {
    const names = namesIn('<main><p class="one two" id=three>.four</p><b class=five data-six="six"></b><p class="two one"></main>');
    expect(names.sort()).toEqual(['b', 'five', 'main', 'one', 'p', 'three', 'two']);
  });
});

describe('usedStyles', () => {
  it('keeps what a page or a script can match, in every state, and drops the rest', async () => {
    const names = [...namesIn('<p class="used"></p><ul><li></li></ul>'), ...wordsIn('element.className="made"')];
    const css = await usedStyles(CSS, names);
    expect(css).toContain('.used[data-open] .made');
    expect(css).toContain('p:not(.x)');
    expect(css).toContain('ul li::before');
    expect(css).toMatch(/print\s*\{\s*\.used/);
    expect(css).not.toMatch(/unused|spin|dialog|--b/);
  });

  it('keeps a variable that a later stylesheet uses', async () => {
    expect(await usedStyles(CSS, ['p'], 'p{color:var(--c)}')).toContain('--c');
    expect(await usedStyles(CSS, ['p'])).not.toContain('--c');
  });

  it('drops the neighbour of any name from a rule of the theme, and keeps the rest of the rule', async () => {
    const css = await usedStyles('p{top:0}.item header+*,.item article>:first-child{margin-top:0}', ['p', 'item', 'header', 'article']);
    expect(css).toBe('p{top:0}.item article>:first-child{margin-top:0}');
  });
});
