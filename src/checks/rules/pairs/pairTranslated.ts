import type {RootContent} from 'mdast';
import type {Finding, Page, Rule} from '../../types';
import {plainText} from '../../readPage';
import {readFields} from '../pages/frontMatter';
import {quoted, startOf, within} from '../pages/nodes';
import {reporter} from '../pages/report';
import {FRONT_MATTER, pageText, samplePair} from '../pages/samples';
import {MINIMAL_PAGE} from '../../minimalProject';
import {eachPair, eachSection, nameOf, placeOf, type FullPair, type SectionPair} from './sections';

const RULE = {
  name: 'pair-translated',
  why: 'readers chose their language, and a page that is half in another one tells them less',
};
const report = reporter(RULE);

const HAN = /\p{Script=Han}/gu;
const WORD = /[A-Za-z][\w'’-]*/g;
/** Words that sentences have and names of products do not. */
const SMALL_WORDS =
  /\b(?:the|a|an|of|to|and|is|are|was|be|for|with|in|on|at|by|from|as|or|not|that|this|it|its|you|your|we|they|which|who|what|how|when|where|why|can|has|have|will|does)\b/gi;

/** Below this many Han characters a word, and above that many, one language says much more than the other. Usual is 1 to 2. */
const RATIO = {least: 0.5, most: 4, fromWords: 25};

/** The words of a node outside links and code, which may stay English. */
function prose(node: RootContent): string {
  if (node.type === 'link' || node.type === 'code' || node.type === 'inlineCode') return ' ';
  if ('children' in node) return (node.children as RootContent[]).map(prose).join(node.type === 'list' || node.type === 'listItem' ? '\n' : '');
  return node.type === 'text' ? node.value : ' ';
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const isEnglish = (text: string) => count(text, HAN) === 0 && count(text, SMALL_WORDS) >= 2 && count(text, WORD) >= 4;

function sectionFaults({en, zh, pages}: SectionPair): Finding[] {
  const left = within(zh.nodes, 'paragraph', 'heading', 'tableCell').filter((node) => isEnglish(prose(node)));
  const english = left.map((node) =>
    report(startOf(pages.zh, node), {
      what: `the text ${quoted(plainText(node))} is still English`,
      how: 'translate it; product names, commands and code stay English',
    }),
  );
  const foreign = within(en.nodes, 'paragraph', 'heading', 'tableCell')
    .filter((node) => count(plainText(node), HAN) > 1)
    .map((node) =>
      report(startOf(pages.en, node), {
        what: `the text ${quoted(plainText(node))} on the English page is Chinese`,
        how: `write it in English here, and in Chinese in ${pages.zh.file}`,
      }),
    );
  if (english.length + foreign.length > 0) return [...english, ...foreign];
  const [words, characters] = [count(en.nodes.map(prose).join('\n'), WORD), count(zh.nodes.map(prose).join('\n'), HAN)];
  const where = `${nameOf(zh)} says much less than its mirror`;
  if (words >= RATIO.fromWords && characters < words * RATIO.least) {
    return [
      report(zh.at, {what: `${where} (${placeOf(en)}): ${words} English words and ${characters} Chinese characters`, how: 'translate the rest of the section'}),
    ];
  }
  if (characters >= RATIO.fromWords && characters > Math.max(words, 1) * RATIO.most) {
    return [
      report(en.at, {
        what: `${where} (${placeOf(zh)}): ${characters} Chinese characters and ${words} English words`,
        how: 'write the rest of the section in English',
      }),
    ];
  }
  return [];
}

function fieldFaults({zh}: FullPair): Finding[] {
  return (readFields(zh)?.fields ?? [])
    .filter(({key, value}) => ['title', 'sidebar_label', 'description'].includes(key) && typeof value === 'string' && isEnglish(value))
    .map(({key, value, at}) => report(at, {what: `the ${key} ${quoted(String(value))} is still English`, how: 'translate it; product names stay English'}));
}

const PARAGRAPH =
  'This paragraph is about the cost of the cluster, and it is long enough that nobody could say all of it in a word or two of any other language.';
const files = (name: string, en: Page['content'], zh: Page['content']) => ({name, files: {[MINIMAL_PAGE.en]: en, [MINIMAL_PAGE.zh]: zh}});

/** Chinese pages are Chinese and English pages English. */
export const pairTranslated: Rule = {
  ...RULE,
  scope: 'pair',
  summary: 'No sentence stands in the wrong language, and no section says much less than its mirror.',
  check: (project) => [...eachSection(sectionFaults)(project), ...eachPair(fieldFaults)(project)],
  failing: [
    samplePair('a paragraph that is still English', 'Start with one team and one service.', 'Start with one team and one service.'),
    samplePair('half a section', `${PARAGRAPH}\n\n${PARAGRAPH}`, '本段讨论费用。'),
    samplePair('a point of a list that is still English', '- Start with one team and one service.', '- Start with one team and one service.'),
    samplePair('much less in English', 'It is.', '费'.repeat(25)),
    samplePair('half a list', `- ${PARAGRAPH}\n- ${PARAGRAPH}`, '- 本段讨论费用。'),
    samplePair('Chinese on the English page', '从一个团队开始。', '从一个团队开始。'),
    files(
      'a description that is still English',
      pageText('Text.'),
      pageText('文字。', FRONT_MATTER.replace('A guide with one table', 'What it costs to run the cluster')),
    ),
  ],
  passing: [
    samplePair('names that stay English', 'Kagent, Strands, Amazon Managed Service for Prometheus', 'Kagent、Strands、Amazon Managed Service for Prometheus'),
    samplePair('less in English, but little at all', 'It is.', '费'.repeat(24)),
    samplePair('four Chinese characters a word', 'One two three four five six seven.', '费'.repeat(28)),
    files(
      'another field in English',
      pageText('Text.'),
      pageText('文字。', 'title: "指南"\ndescription: "费用"\nslug: "What it costs to run the cluster"\nsidebar_position: 1'),
    ),
    samplePair('words in links and code', 'Read it.', '见 [what it is and how it is used](https://example.com/) 和 `what it is and how it is used`。'),
    files(
      'a translation',
      pageText(PARAGRAPH),
      pageText('本段讨论集群的费用，篇幅较长，无论用哪种语言，都不可能用一两个词把它说完整。', 'title: "AWS Lambda"\ndescription: "费用"\nsidebar_position: 1'),
    ),
  ],
};
