import type {Finding, Page, Rule} from '../../types';
import {elementsOf} from './frontDoors';
import {startOf} from './nodes';
import {eachPage, reporter} from './report';
import {GUIDE_FILES, sample} from './samples';

const RULE = {
  name: 'guide-heads',
  why: 'the head would describe another guide, and the learning path mark the wrong place',
};
const report = reporter(RULE);

/** Components that say which guide they stand in. */
const NAMING = new Set(['GuideHead', 'LearningPath']);

function headFaults(page: Page): Finding[] {
  const own = page.path.replace(/^.*\//, '').replace(/\.mdx?$/, '');
  return elementsOf(page).flatMap(({node}) => {
    if (!NAMING.has(node.name ?? '')) return [];
    const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
    if (id === own) return [];
    const what =
      typeof id === 'string' ? `<${node.name}> names the guide "${id}" on the page "${own}"` : `<${node.name}> does not say which guide it stands in`;
    return [report(startOf(page, node), {what, how: `write <${node.name} id="${own}" />`})];
  });
}

/** The head of a guide is that of its page. */
export const guideHeads: Rule = {
  ...RULE,
  scope: 'page',
  summary: '<GuideHead> and <LearningPath> carry the id of the page on which they stand: its file name.',
  check: eachPage(headFaults),
  failing: [sample('the head of another guide', '<GuideHead id="aidlc-framework" />', GUIDE_FILES), sample('no id', '<LearningPath />', GUIDE_FILES)],
  passing: [sample('its own head', '<GuideHead id="sample-guide" />\n\n<LearningPath id="sample-guide" />', GUIDE_FILES)],
};
