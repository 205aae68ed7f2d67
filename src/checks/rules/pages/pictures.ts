import {positionAt} from '../../positions';
import type {Finding, Rule} from '../../types';
import {reporter} from './report';

const RULE = {
  name: 'svg-pictures',
  why: 'an SVG file is a document of its own: opened from the site it can run scripts and load what it likes',
};
const report = reporter(RULE);

const ELEMENTS = new Set([
  ...['svg', 'g', 'defs', 'title', 'desc', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'textPath'],
  ...[
    'linearGradient',
    'radialGradient',
    'stop',
    'clipPath',
    'mask',
    'marker',
    'pattern',
    'symbol',
    'use',
    'filter',
    'feGaussianBlur',
    'feOffset',
    'feMerge',
    'feMergeNode',
  ],
]);

/** Parts of a picture that do more than draw. */
const ACTIVE: {pattern: RegExp; what: string}[] = [
  {pattern: /<![^-]|<!-(?!-)/g, what: 'a declaration (<!…), which can define what other text means'},
  {pattern: /<\?(?!xml\s)/g, what: 'a processing instruction (<?…)'},
  {pattern: /[\s"'/]on\w+\s*=/gi, what: 'a handler, which runs a script'},
  {pattern: /\bhref\s*=\s*(?!["']#[\w-]+["'])/gi, what: 'a link that leaves the picture'},
  {pattern: /\bstyle\s*=|@import/gi, what: 'a style of its own, which can load files'},
  {pattern: /url\(\s*(?!["']?#)/gi, what: 'a file that it loads'},
  {pattern: /\b(?:java|vb)script\s*:|\bdata\s*:/gi, what: 'a script or data in an address'},
  {pattern: /\battributeName\b/gi, what: 'an animation, which can change links'},
];

function pictureFaults(file: string, content: string): Finding[] {
  const active = ACTIVE.flatMap(({pattern, what}) => [...content.matchAll(pattern)].map(({index}) => ({index, what})));
  const foreign = [...content.matchAll(/<\/?([^\s/>!?]+)/g)]
    .filter(([, name = '']) => !ELEMENTS.has(name))
    .map(({index, 1: name}) => ({index, what: `the element <${name}>`}));
  return [...active, ...foreign].map(({index, what}) =>
    report(positionAt(file, content, index), {
      what: `the picture holds ${what}`,
      how: 'remove it: a picture holds shapes, colours and text; drawing programs save this form as "plain" or "optimised" SVG',
    }),
  );
}

/** SVG files draw, and nothing else. */
export const pictures: Rule = {
  ...RULE,
  scope: 'repository',
  summary: 'SVG files hold shapes, gradients and text only: no scripts, handlers, links, styles or foreign elements.',
  check: ({files}) => [...files].flatMap(([file, content]) => (/^(?:static|docs|i18n)\/.*\.svg$/i.test(file) ? pictureFaults(file, content) : [])),
  failing: [
    {name: 'a script', files: {'static/img/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'}},
    {name: 'a handler', files: {'static/img/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'}},
    {name: 'a page inside', files: {'static/img/a.svg': '<svg><foreignObject><p>Sign in</p></foreignObject></svg>'}},
  ],
  passing: [
    {
      name: 'a drawing',
      files: {
        'static/img/a.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><!-- a dot --><defs><linearGradient id="g"/></defs><circle r="3" fill="url(#g)"/><use href="#g"/></svg>',
      },
    },
  ],
};
