import type {Rule} from '../../types';
import {eachPage, reporter} from './report';
import {samplePage} from './samples';

const RULE = {
  name: 'page-merge-marks',
  why: 'Git left it where two versions met, and readers would see both versions and the marks',
};
const report = reporter(RULE);

/** Git's marks: seven signs at the start of a line, alone or before the name of a branch. */
export const MERGE_MARK = /^(?:<{7}|>{7}|\|{7}|={7})(?: .*)?$/;

/** Pages hold no marks of an unfinished merge. */
export const mergeMarks: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'No line is a mark of an unfinished merge.',
  check: eachPage((page) =>
    page.content.split('\n').flatMap((line, index) =>
      MERGE_MARK.test(line.trimEnd())
        ? [
            report(
              {file: page.file, line: index + 1, column: 1},
              {
                what: `the line "${line.slice(0, 30)}" is a merge mark`,
                how: 'choose the version between the marks that shall stay, or join the two, and delete the lines <<<<<<<, ======= and >>>>>>>',
              },
            ),
          ]
        : [],
    ),
  ),
  failing: [samplePage('two versions of a sentence', '---\ntitle: "A"\n---\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> main\n')],
  passing: [samplePage('arrows and rules', '---\ntitle: "A"\n---\n\nFrom 1 to 2 ==> 3.\n\n---\n\n`<<<<<<<` is a merge mark.\n')],
};
