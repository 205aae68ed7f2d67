import type {Finding, Page, Rule} from '../../types';
import {quoted} from './nodes';
import {eachPage, reporter} from './report';
import {sample} from './samples';

const RULE = {
  name: 'heading-levels',
  why: 'screen readers and the table of contents read the levels as an outline',
};
const report = reporter(RULE);

const DEEPEST = 4;
const marks = (depth: number) => '#'.repeat(depth);

function levelFaults(page: Page): Finding[] {
  let before = 1;
  return page.headings.flatMap((heading, index): Finding[] => {
    const previous = before;
    before = heading.depth;
    const {depth, text} = heading;
    if (depth === 1 && index > 0)
      return [report(heading, {what: `the heading ${quoted(text)} is a second title`, how: 'start the line with ##; a page has one title, its first heading'})];
    if (depth === 1) {
      const title = page.frontMatter?.title;
      if (typeof title !== 'string' || title === text) return [];
      return [
        report(heading, {
          what: `the heading ${quoted(text)} differs from the title ${quoted(title)} in the front matter`,
          why: 'search results and the page would show different titles',
          how: 'make the two equal, or delete the heading: the title is then shown above the text',
        }),
      ];
    }
    if (depth > DEEPEST)
      return [
        report(heading, {
          what: `the heading ${quoted(text)} is of level ${depth}`,
          how: `use at most ${marks(DEEPEST)}, or make it a paragraph with a **strong** start`,
        }),
      ];
    return depth > previous + 1
      ? [
          report(heading, {
            what: `the heading ${quoted(text)} jumps from ${marks(previous)} to ${marks(depth)}`,
            how: `start the line with ${marks(previous + 1)}`,
          }),
        ]
      : [];
  });
}

/** Headings form an outline. */
export const headingLevels: Rule = {
  ...RULE,
  scope: 'page',
  summary: `One title, equal to the one in the front matter, and levels down to ${DEEPEST} that do not jump.`,
  check: eachPage(levelFaults),
  failing: [
    sample('a jump', '## A {/* #a */}\n\n#### B {/* #b */}'),
    sample('two titles', '# Sample guide {/* #a */}\n\n# B {/* #b */}'),
    sample('another title', '# Another guide {/* #a */}'),
    sample('a level too deep', '## A {/* #a */}\n\n### B {/* #b */}\n\n#### C {/* #c */}\n\n##### D {/* #d */}'),
  ],
  passing: [sample('an outline', '# Sample guide {/* #a */}\n\n## B {/* #b */}\n\n### C {/* #c */}\n\n## D {/* #d */}')],
};
