import type {Link, Root, RootContent} from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {insertTerms, markTerms} from './markTerms';
import {termPattern} from './termPattern';

const parse = (text: string): Root => unified().use(remarkParse).use(remarkMdx).parse(text);

function marksIn(tree: Root): string[] {
  const marks: string[] = [];
  visit(tree, 'link', (node: Link) => {
    const properties = node.data?.hProperties as Record<string, string> | undefined;
    if (properties?.['data-term']) marks.push(`${(node.children[0] as {value: string}).value} ${node.url}`);
  });
  return marks;
}

function marked(text: string, locale: 'en' | 'zh' = 'en'): string[] {
  const tree = parse(text);
  insertTerms(tree, locale);
  return marksIn(tree);
}

describe('terms on a page', () => {
  it('are marked where they are first used, and only there', () => {
    expect(marked('An SLO has a burn rate.\n\nAnother SLO has burn rates.')).toEqual(['SLO /glossary#slo', 'burn rate /glossary#burn-rate']);
  });

  it('are not marked in headings, code, links and components', () => {
    expect(marked('## SLO\n\n`SLO` [an SLO](./x.mdx) <b>SLO</b>\n\n```\nSLO\n```\n\n<A>\n\nSLO\n\n</A>')).toEqual([]);
  });

  it('are marked in Chinese by their Chinese or English word, the longest first', () => {
    expect(marked('故障事件消耗错误预算，SLO 因此受损。', 'zh')).toEqual([
      '故障事件 /glossary#incident',
      '错误预算 /glossary#error-budget',
      'SLO /glossary#slo',
    ]);
  });

  it('are not taken out of names and longer words', () => {
    expect(marked('Container Insights and AWS DevOps Agent know spans-policy and alarmed people.')).toEqual([]);
    expect(marked('Containers start.')).toEqual(['Containers /glossary#container']);
  });

  it('are left alone in a language in which the word has other meanings', () => {
    const {expression, idOf} = termPattern(
      [{id: 'a', term: {en: 'event', zh: '事件'}, definition: {en: 'x', zh: 'x'}, source: {title: 'x', url: 'https://example.com/x'}, unmarkedIn: ['zh']}],
      'zh',
    );
    expect('事件'.match(expression)?.map(idOf)).toEqual([undefined]);
  });

  it('stand in a list at the end', () => {
    const tree = parse('An SLO and a Pod.');
    insertTerms(tree, 'en');
    const list = tree.children.at(-1) as Extract<RootContent, {type: 'mdxJsxFlowElement'}>;
    expect(list.name).toBe('TermList');
    expect(list.attributes).toEqual([{type: 'mdxJsxAttribute', name: 'ids', value: 'pod slo'}]);
    expect(tree.children[0]?.type).toBe('mdxjsEsm');
  });

  it('are marked in guides, and not on the overview', () => {
    const of = (path: string): string[] => {
      const tree = parse('An SLO.');
      markTerms()(tree, {path});
      return marksIn(tree);
    };
    expect(of('/site/docs/aiops-aidlc/aidlc-framework.mdx')).toHaveLength(1);
    expect(of('/site/i18n/zh/docusaurus-plugin-content-docs/current/aiops-aidlc/aidlc-framework.mdx')).toHaveLength(1);
    expect(of('/site/docs/aiops-aidlc/index.mdx')).toEqual([]);
  });
});
