import type {Finding, Page, Rule} from '../../types';
import {readFields} from './frontMatter';
import {reporter} from './report';
import {FRONT_MATTER, pageText} from './samples';

const RULE = {
  name: 'page-order',
  why: 'lists of guides are sorted by this number: of two with the same one, chance would decide which stands first',
};
const report = reporter(RULE);

const FIELD = 'sidebar_position';
const folderOf = (page: Page) => page.file.slice(0, page.file.lastIndexOf('/'));

/** The place that a page takes in the order of its folder, if it says a number. */
function placeIn(page: Page) {
  const field = readFields(page)?.fields.find(({key}) => key === FIELD);
  return typeof field?.value === 'number' ? {position: field.value, at: field.at} : undefined;
}

/** No two pages of a folder take the same place in its order. */
export const pageOrder: Rule = {
  ...RULE,
  scope: 'page',
  summary: `No two pages of a folder have the same ${FIELD}.`,
  check: ({pages}) => {
    const taken = new Map<string, Page>();
    return pages.flatMap((page): Finding[] => {
      const place = placeIn(page);
      if (!place) return [];
      const key = `${folderOf(page)} ${place.position}`;
      const first = taken.get(key);
      if (!first) {
        taken.set(key, page);
        return [];
      }
      const what = `the ${FIELD} ${place.position} is taken by ${first.file}`;
      return [report(place.at, {what, how: 'give one of the two the next free number, in both languages'})];
    });
  },
  failing: [{name: 'two pages at one place', files: {'docs/aiops-aidlc/second.mdx': pageText('Text.', FRONT_MATTER)}}],
  passing: [
    {name: 'the next place', files: {'docs/aiops-aidlc/second.mdx': pageText('Text.', FRONT_MATTER.replace('position: 1', 'position: 2'))}},
    {name: 'the same place in another folder', files: {'docs/other-series/first.mdx': pageText('Text.', FRONT_MATTER)}},
  ],
};
