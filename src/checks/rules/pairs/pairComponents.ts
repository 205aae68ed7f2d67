import type {Finding, Rule} from '../../types';
import {startOf, within, type Element} from '../pages/nodes';
import {reporter} from '../pages/report';
import {samplePair} from '../pages/samples';
import {differences, eachSection, nameOf, placeOf, type SectionPair} from './sections';

const RULE = {
  name: 'pair-components',
  why: 'readers of one language would miss a figure or a note that the others have, or find it below another heading',
};
const report = reporter(RULE);

/** A tag as both languages must write it. */
function tagOf(node: Element): string {
  const attributes = node.attributes.map((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return ' {…}';
    return typeof attribute.value === 'string' ? ` ${attribute.name}="${attribute.value}"` : ` ${attribute.name}`;
  });
  return `<${node.name ?? ''}${attributes.join('')} />`;
}

function componentFaults({en, zh, pages}: SectionPair): Finding[] {
  const [left, right] = [en, zh].map((section) => within(section.nodes, 'mdxJsxFlowElement', 'mdxJsxTextElement')) as [Element[], Element[]];
  const {onlyEn, onlyZh} = differences(left.map(tagOf), right.map(tagOf));
  const missing = onlyEn.map((tag) =>
    report(zh.at, {
      what: `${tag} stands in English in ${nameOf(en)} (${placeOf(en)}) and not here`,
      how: `put ${tag} at the same place of this section, or remove it from the English page`,
    }),
  );
  const extra = onlyZh.map((tag) => {
    const node = right.find((candidate) => tagOf(candidate) === tag);
    return report(node ? startOf(pages.zh, node) : zh.at, {
      what: `${tag} stands here in ${nameOf(zh)} and not in English (${placeOf(en)})`,
      how: `put ${tag} at the same place of the English page, or remove it here`,
    });
  });
  const index = right.findIndex((node, at) => left[at] && tagOf(node) !== tagOf(left[at]));
  const moved = right[index];
  if (missing.length + extra.length > 0 || !moved || !left[index]) return [...missing, ...extra];
  return [
    report(startOf(pages.zh, moved), {
      what: `${tagOf(moved)} stands here, where English has ${tagOf(left[index])} (${pages.en.file}:${left[index].position?.start.line})`,
      how: 'put the components into the same order in both files',
    }),
  ];
}

const TAG = '<SampleServers />';

/** Both pages of a pair show the same figures and notes. */
export const pairComponents: Rule = {
  ...RULE,
  scope: 'pair',
  summary: 'Both languages show the same components, with the same attributes, in the same order and under the same headings.',
  check: eachSection(componentFaults),
  failing: [
    samplePair('a figure that only English has', `## A {/* #a */}\n\n${TAG}`, '## 甲 {/* #a */}'),
    samplePair('a figure under another heading', `## A {/* #a */}\n\n${TAG}\n\n## B {/* #b */}`, `## 甲 {/* #a */}\n\n## 乙 {/* #b */}\n\n${TAG}`),
    samplePair('another attribute', '<ClaimNote id="a" />', '<ClaimNote id="b" />'),
    samplePair('another order', '<ClaimNote id="a" />\n\n<ClaimNote id="b" />', '<ClaimNote id="b" />\n\n<ClaimNote id="a" />'),
  ],
  passing: [samplePair('the same figures', `Text.\n\n${TAG}`, `文字。\n\n${TAG}`)],
};
