import type {Nodes} from 'mdast';
import type {Finding, Page, Rule} from '../../types';
import {ofType, quoted, startOf} from './nodes';
import {eachPage, reporter} from './report';
import {sample} from './samples';

const RULE = {
  name: 'link-text',
  why: 'who listens to the page, or jumps from link to link, hears only these words',
};
const report = reporter(RULE);

/** Words that say nothing about where a link leads. */
const EMPTY_WORDS =
  /^(?:(?:click |read )?here|link|this|more|read more|learn more|this (?:page|link|article)|这里|此处|点击这里|点此|链接|更多|了解更多|阅读更多)$/i;

/** What is heard of a node: its text, or the description of a picture. */
function heard(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  return 'children' in node ? (node.children as Nodes[]).map(heard).join('') : '';
}

function textFaults(page: Page): Finding[] {
  return ofType(page, 'link').flatMap(({node}) => {
    if (node.title)
      return [
        report(startOf(page, node), {
          what: `the link to ${quoted(node.url)} has a title, ${quoted(node.title)}`,
          why: 'only a mouse shows it: by touch, by keyboard and in print nobody reads it',
          how: 'say it in the text, and delete the quoted words behind the address',
        }),
      ];
    const text = heard(node)
      .replace(/[\s\p{P}]+$/u, '')
      .trim();
    if (!/[\p{L}\p{N}]/u.test(text))
      return [
        report(startOf(page, node), {
          what: `the link to ${quoted(node.url)} has no words`,
          how: 'write what the page is between the brackets: [EKS add-ons](…)',
        }),
      ];
    if (!EMPTY_WORDS.test(text)) return [];
    return [
      report(startOf(page, node), {what: `the words ${quoted(text)} do not say where the link leads`, how: 'put the name of the page between the brackets'}),
    ];
  });
}

/** The words of a link say where it leads. */
export const linkText: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'Every link has words, and they say where it leads.',
  check: eachPage(textFaults),
  failing: [
    sample('no words', '[](https://example.com/)'),
    sample('a sign only', '[→](https://example.com/)'),
    sample('words that only a mouse shows', '[EKS](https://example.com/ "Buy now")'),
    sample(
      'other words without a meaning',
      '[click here](https://example.com/) [Read here!](https://example.com/) [this](https://example.com/) [learn more…](https://example.com/) [this article](https://example.com/) [了解更多](https://example.com/)',
    ),
    sample('code without letters, and a picture without words', '[`->`](https://example.com/) [![](/img/flow.svg)](https://example.com/)'),
    sample('"here"', 'Click [here](https://example.com/).'),
  ],
  passing: [
    sample(
      'words that hold such words',
      '[How to link](https://example.com/), [This page of the console](https://example.com/), [Read more about EKS](https://example.com/), [![The flow](/img/flow.svg)](https://example.com/)',
    ),
    sample('the name of the page', '[How add-ons are updated](https://example.com/), [`eksctl`](https://example.com/)'),
  ],
};
