import type {Attack} from './pagesAttack';

/** Headings whose ids or levels break links, or the outline. */
export const headingAttacks: Attack[] = [
  ['no id', '@@## A', /no id/],
  ['an id in capitals', '@@## A {/* #Abc */}', /wrong form/],
  ['an id with a space', '@@## A {/* #a b */}', /wrong form/],
  ['an id with a quote', '@@## A {/* #a" onload="x */}', /wrong form/],
  ['an id without #', '@@## A {/* a */}', /wrong form/],
  ['an id without spaces', '@@## A {/*#a*/}', /wrong form/],
  ['an id that ends with a hyphen', '@@## A {/* #a- */}', /wrong form/],
  ['two ids', '@@## A {/* #a */} {/* #b */}', /two ids/],
  ['an id in the middle', '@@## A {/* #a */} and more', /does not stand at its end/],
  ['an id twice', '## A {/* #a */}\n\n@@## B {/* #a */}', /stands twice/],
  ['the id of a table', '@@## A {/* #sample-servers */}', /also that of a figure/],
  ['the id of a row', '@@## A {/* #sample-servers-cost-server */}', /also that of a figure/],
  [
    'the id of a note',
    'import {ClaimNote} from \'@site/src/components/ClaimNote\';\n\n@@## A {/* #update-noted */}\n\n<ClaimNote id="noted" />',
    /also that of a figure/,
  ],
  ['no words', '@@## {/* #a */}', /no words/],
  ['the older form', '@@## A {#a}', /id of the heading is written/],
  ['a line under a text', '@@Text.\n---', /makes it a heading/],
  ['a second title', '# Sample guide {/* #a */}\n\n@@# B {/* #b */}', /second title/],
  ['another title', '@@# Sign in {/* #a */}', /differs from the title/],
  ['a jump', '## A {/* #a */}\n\n@@#### B {/* #b */}', /jumps from/],
  ['a level too deep', '## A {/* #a */}\n\n### B {/* #b */}\n\n#### C {/* #c */}\n\n@@##### D {/* #d */}', /level 5/],
  ['a link to nowhere', '@@[a](#nowhere)', /no anchor #nowhere/],
  ['a link out of the guide', '@@[a](../../../../etc/passwd.mdx)', /does not exist/],
  ['a link to a source file', '@@[a](../../src/data/claims.ts)', /does not exist/],
  ['a link that only looks like a file', '@@[a](./sample-guide.mdx.exe)', /does not exist/],
  ['a link to the root', '@@[a](/admin)', /starts at the root/],
];
