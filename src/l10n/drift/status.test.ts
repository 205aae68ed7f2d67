import {describe, expect, it} from 'vitest';
import {MINIMAL_PAGE, minimalProject, projectOf} from '../../checks/minimalProject';
import {acceptedState} from '../../checks/rules/language/driftExamples';
import {pageWith} from '../../checks/rules/language/examples';
import {pageUnits, tagUnits} from './pageUnits';
import {pagePath, statusAnchor, translationStatus} from './status';

const page = (locale: 'en' | 'zh') => minimalProject()[MINIMAL_PAGE[locale]] ?? '';
const GROUP = {group: 'aiops-aidlc/sample-guide.mdx', kind: 'page', title: {en: 'Sample guide', zh: '示例指南'}, to: '/docs/aiops-aidlc/sample-guide'};

describe('the status of the translation', () => {
  it('counts what is current, group by group', () => {
    const {groups, open} = translationStatus(projectOf({}), acceptedState());
    expect(open).toEqual([]);
    expect(groups.find(({group}) => group === GROUP.group)).toEqual({...GROUP, current: 3, pending: 0, missing: 0});
    expect(groups.find(({group}) => group === 'src/data/sampleServers.ts')).toMatchObject({
      kind: 'data',
      title: {en: 'Sample servers', zh: '示例服务器'},
      pending: 0,
    });
    expect(groups.find(({group}) => group === 'src/data/vocabulary.ts')?.title).toEqual({en: 'src/data/vocabulary.ts', zh: 'src/data/vocabulary.ts'});
  });

  it('names what is outdated: a title by its page, a section by its anchor', () => {
    const english = page('en').replace('with their status', 'with their state').replace('one table.', 'two tables.');
    const {groups, open} = translationStatus(projectOf({[MINIMAL_PAGE.en]: english}), acceptedState());
    expect(groups.find(({group}) => group === GROUP.group)).toEqual({...GROUP, current: 1, pending: 2, missing: 0});
    const shared = {title: GROUP.title, missing: false, changes: []};
    expect(open).toEqual([
      {
        ...shared,
        key: `${GROUP.group}#sample-guide`,
        anchor: 'aiops-aidlc-sample-guide-mdx-sample-guide',
        label: {en: 'Sample guide', zh: '示例指南'},
        to: '/docs/aiops-aidlc/sample-guide',
      },
      {
        ...shared,
        key: `${GROUP.group}#servers`,
        anchor: 'aiops-aidlc-sample-guide-mdx-servers',
        label: {en: 'Servers', zh: '服务器'},
        to: '/docs/aiops-aidlc/sample-guide#servers',
      },
    ]);
  });

  it('names what is missing, and leaves out what only Chinese has', () => {
    const more = (locale: 'en' | 'zh') => ({[MINIMAL_PAGE[locale]]: `${page(locale)}\n## More {/* #more */}\n\nText.\n`});
    const {groups, open} = translationStatus(projectOf(more('en')), acceptedState());
    expect(groups[0]).toEqual({...GROUP, current: 3, pending: 0, missing: 1});
    expect(open).toMatchObject([{missing: true, label: {en: 'More', zh: 'More'}, to: '/docs/aiops-aidlc/sample-guide#more'}]);
    expect(translationStatus(projectOf(more('zh')), acceptedState()).groups[0]).toEqual({...GROUP, current: 3, pending: 0, missing: 0});
  });

  it('links to the page for its front matter, and names a page without a title by its file', () => {
    const changed = translationStatus(projectOf({[MINIMAL_PAGE.en]: page('en').replace('A guide with', 'Guide with')}), acceptedState()).open;
    expect(changed).toMatchObject([{key: `${GROUP.group}#_front-matter`, to: '/docs/aiops-aidlc/sample-guide', label: {en: 'title and description'}}]);
    const untitled = (locale: 'en' | 'zh') => page(locale).replace(/^title.*\n/m, '');
    const title = (files: Record<string, string>) => translationStatus(projectOf(files), acceptedState()).groups[0]?.title;
    expect(title({[MINIMAL_PAGE.zh]: untitled('zh')})).toEqual({en: 'Sample guide', zh: 'Sample guide'});
    expect(title({[MINIMAL_PAGE.en]: untitled('en'), [MINIMAL_PAGE.zh]: untitled('zh')})).toEqual({en: GROUP.group, zh: GROUP.group});
  });

  it('is addressed by letters and digits, and by the paths of the site', () => {
    expect(['/A b.mdx#_x/', 'a'].map(statusAnchor)).toEqual(['a-b-mdx-x', 'a']);
    expect(['a/b.mdx', 'a/b.md', 'a/index.mdx', 'index.mdx', 'a/myindex.mdx'].map(pagePath)).toEqual([
      '/docs/a/b',
      '/docs/a/b',
      '/docs/a',
      '/docs',
      '/docs/a/myindex',
    ]);
  });
});

describe('the units of pages and tags', () => {
  it('begin at the headings, each id once', () => {
    const files = pageWith('en', 'This guide.\n\n## Again {/* #servers */}\n\nOnce.\n\n## No id\n\nHere.');
    const [pair] = projectOf(files).pairs;
    const units = pair ? pageUnits(pair) : [];
    expect(units.map(({name, place, target}) => [name, place.line, target?.line])).toEqual(
      [
        ['_front-matter', 1, 1],
        ['_top', 6, 6],
        ['sample-guide', 9, 9],
        ['servers', 13, 13],
      ].filter(([name]) => name !== '_top'),
    );
    expect(units.find(({name}) => name === 'servers')?.en).toContain('Here.');
  });

  it('are none where one language cannot be parsed', () => {
    const [pair] = projectOf(pageWith('zh', '<A>')).pairs;
    expect(pair && pageUnits(pair)).toEqual([]);
  });

  it('stand where their list has them, in English first', () => {
    const zh = 'i18n/zh/docusaurus-plugin-content-docs/current/tags.yml';
    const tags = (files: Record<string, string>) =>
      tagUnits(projectOf(files)).map(({name, en, zh: chinese, place, target}) => [name, en, chinese, place.file, place.line, target?.line]);
    const both = {'docs/tags.yml': '# Tags\neks:\n  label: Clusters\n  description: All of them\n', [zh]: 'eks:\n  label: 集群\n'};
    expect(tags(both)).toEqual([['eks', 'Clusters\nAll of them', '集群', 'docs/tags.yml', 3, 2]]);
    expect(tags({[zh]: both[zh] ?? ''})).toEqual([['eks', undefined, '集群', zh, 2, 2]]);
  });
});
