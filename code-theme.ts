import type {PrismTheme} from 'prism-react-renderer';

/** A colour token of `src/css/custom.css`, so that code follows the theme and keeps the contrast of text. */
const ink = (token: string) => ({color: `var(--${token})`});

/** The colours of code, one set for light and dark: each is a token that reads at 4.5:1 or more on `--ground-2` in both. */
export const codeTheme: PrismTheme = {
  plain: {color: 'var(--ink)', backgroundColor: 'var(--ground-2)'},
  styles: [
    {types: ['comment', 'prolog', 'doctype', 'cdata'], style: ink('ink-2')},
    {types: ['string', 'char', 'attr-value', 'inserted', 'url', 'regex'], style: ink('positive-ink')},
    {types: ['keyword', 'atrule', 'tag', 'selector', 'attr-name', 'property', 'key'], style: ink('info-ink')},
    {types: ['number', 'boolean', 'constant', 'symbol', 'variable', 'assign-left'], style: ink('caution-ink')},
    {types: ['function', 'builtin', 'class-name', 'label-key'], style: ink('accent')},
    {types: ['deleted', 'important'], style: ink('negative-ink')},
    {types: ['punctuation', 'operator'], style: ink('ink-2')},
  ],
};
