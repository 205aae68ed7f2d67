import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import type {Root, RootContent} from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {afterAll, describe, expect, it} from 'vitest';
import {minimalProject} from '../../checks/minimalProject';
import {acceptedState} from '../../checks/rules/language/driftExamples';
import {emptyState, serialiseState, STATE_FILE, type Entry, type State} from '../../l10n/drift/state';
import {pagePath, statusAnchor} from '../../l10n/drift/status';
import {insertNotices, markPending} from './markPending';
import {readStatus} from './readStatus';
import {translationStatusPlugin} from '.';

type MdxJsxFlowElement = Extract<RootContent, {type: 'mdxJsxFlowElement'}>;

const PAGE = 'aiops-aidlc/guide.mdx';
const waiting: Entry = {en: 'old', zh: 'old', pending: {reason: 'Waits.', since: '2026-11-22'}};
const stateOf = (units: State['units']): State => ({...emptyState(), units});
const parse = (mdx: string) => unified().use(remarkParse).use(remarkMdx).parse(mdx) as Root;

const MDX = `import {CostStructure} from '@site/src/components/AiopsIntroTables';

# 指南 {/* #guide */}

第一段。

## 成本 {/* #cost */}

<CostStructure />

<ClaimNote id="eks-135" />
`;

function noticesIn(units: State['units']): string[] {
  const tree = parse(MDX);
  insertNotices(tree, PAGE, stateOf(units));
  const isNotice = (node: Root['children'][number]): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement' && node.name === 'TranslationNotice';
  const attributes = (node: MdxJsxFlowElement) => node.attributes.map((item) => ('name' in item ? `${item.name}=${String(item.value)}` : '')).join(' ');
  return tree.children.map((node) => (isNotice(node) ? `notice ${attributes(node)}` : node.type));
}

describe('notices', () => {
  it('stand behind the heading of a pending section, with their import', () => {
    expect(noticesIn({[PAGE]: {cost: waiting}})).toEqual([
      'mdxjsEsm',
      'mdxjsEsm',
      'heading',
      'paragraph',
      'heading',
      'notice of=section anchor=aiops-aidlc-guide-mdx-cost since=2026-11-22',
      'mdxJsxFlowElement',
      'mdxJsxFlowElement',
    ]);
  });

  it('say that a section was never translated', () => expect(noticesIn({[PAGE]: {cost: {...waiting, en: null}}}).join()).toContain('missing=yes'));
  it('stand before everything for the part before the first heading', () => expect(noticesIn({[PAGE]: {_top: waiting}})[2]).toContain('notice of=section'));

  it('stand behind a figure with a pending row, and behind a note', () => {
    expect(noticesIn({'src/data/costStructure.ts': {'costStructure.rows.amp': waiting}})[6]).toContain(
      'of=figure anchor=src-data-coststructure-ts-coststructure-rows-amp',
    );
    expect(noticesIn({'src/data/claims.ts': {'claims.eks-135': waiting}})[7]).toContain('of=figure');
    expect(noticesIn({'src/data/claims.ts': {'claims.another': waiting}}).join()).not.toContain('notice');
  });

  it('are none where nothing is pending', () => expect(noticesIn({[PAGE]: {cost: {en: 'a', zh: 'b'}}}).join()).not.toContain('notice'));
});

describe('in a site', () => {
  const siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'translation-status-'));
  const write = (file: string, content: string) => {
    fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
    fs.writeFileSync(path.join(siteDir, file), content);
  };
  afterAll(() => fs.rmSync(siteDir, {recursive: true, force: true}));
  for (const [file, content] of Object.entries(minimalProject())) write(file, content);
  const context = {siteDir, generatedFilesDir: path.join(siteDir, '.docusaurus')} as LoadContext;

  it('stop the build where the record is missing', async () => {
    await expect(async () => translationStatusPlugin(context).loadContent?.()).rejects.toThrow('l10n:accept');
  });

  it('mark Chinese pages only', () => {
    write(STATE_FILE, serialiseState(stateOf({[PAGE]: {cost: waiting}})));
    const count = (file: string) => {
      const tree = parse(MDX);
      markPending({siteDir})(tree, {path: path.join(siteDir, file)});
      return tree.children.length;
    };
    expect(count(`i18n/zh/docusaurus-plugin-content-docs/current/${PAGE}`)).toBe(parse(MDX).children.length + 2);
    expect(count(`docs/${PAGE}`)).toBe(parse(MDX).children.length);
  });

  it('write the status, and evict cached pages when the record changes', async () => {
    write(STATE_FILE, serialiseState(acceptedState()));
    const plugin = translationStatusPlugin(context);
    await plugin.loadContent?.();
    const status = JSON.parse(fs.readFileSync(path.join(siteDir, '.docusaurus/translation-status/status.json'), 'utf8')) as {
      open: unknown[];
      groups: unknown[];
    };
    expect(status.open).toEqual([]);
    expect(status.groups.length).toBeGreaterThan(2);
    const configure = (config: object) =>
      plugin.configureWebpack?.(config as never, false, {} as never, undefined) as {experiments?: {cache?: {buildDependencies?: string[]}}};
    expect(configure({experiments: {cache: {type: 'persistent'}}}).experiments?.cache?.buildDependencies).toEqual([path.join(siteDir, STATE_FILE)]);
    expect(configure({}).experiments).toBeUndefined();
  });

  it('is computed once, and again when a file changes', () => {
    const kept = path.join(siteDir, 'node_modules/.cache/translation-status.json');
    const status = readStatus(siteDir);
    expect(status.groups.length).toBeGreaterThan(2);
    fs.writeFileSync(kept, fs.readFileSync(kept, 'utf8').replace('"open":[]', '"open":["kept"]'));
    expect(readStatus(siteDir).open).toEqual(['kept']);
    write('docs/other.mdx', '# Other {/* #other */}\n');
    expect(readStatus(siteDir).open).not.toContain('kept');
  });
});

describe('addresses', () => {
  it.each([
    ['aiops-aidlc/index.mdx', '/docs/aiops-aidlc'],
    ['aiops-aidlc/guide.mdx', '/docs/aiops-aidlc/guide'],
    ['index.md', '/docs'],
  ])('%s is at %s', (file, to) => expect(pagePath(file)).toBe(to));

  it('gives every unit an anchor', () => expect(statusAnchor('src/data/a.ts#a.rows.b')).toBe('src-data-a-ts-a-rows-b'));
});
