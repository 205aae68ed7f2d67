import {describe, expect, it} from 'vitest';
import {type Dialect, GROUP_SIZE, growthGroups, growthPages, growthSource, guidePages, varySection, writeBody} from './pages';

const dialect: Dialect = {
  heading: (marks, text, id) => `${marks} ${text} [${id}]`,
  callout: (kind, title) => `>>${kind}:${title}`,
  link: (locale, id) => `/${locale}/${id}`,
  printsTitle: false,
};

describe('writeBody', () => {
  it('writes headings, callouts and links as the generator reads them', () => {
    const source = "import {A} from 'x';\n\n## One {/* #one */}\n\n:::tip[Mind]\nSee [it](./aidlc-framework.mdx#measuring).\n:::\n:::info Old form\n";
    expect(writeBody(source, 'zh', dialect)).toBe('## One [one]\n\n>>tip:Mind\nSee [it](/zh/aidlc-framework#measuring).\n:::\n>>info:Old form\n');
  });

  it('leaves code alone', () => {
    const code = '```python\nimport os\n## no heading {/* #x */}\n```\n';
    expect(writeBody(code, 'en', dialect)).toBe(code);
  });

  it('prints the title only where the generator does not', () => {
    expect(writeBody('# T {/* #t */}\n\nx', 'en', {...dialect, printsTitle: true})).toBe('x\n');
    expect(writeBody('# T {/* #t */}\n\nx', 'en', dialect)).toBe('# T [t]\n\nx\n');
  });
});

describe('the guides', () => {
  it.each(['en', 'zh'] as const)('hold their rows and notes in %s, and nothing of the components', (locale) => {
    const pages = guidePages(locale, dialect);
    expect(pages).toHaveLength(4);
    for (const page of pages) {
      expect(page.body).toMatch(/<th scope="row">/);
      expect(page.body).not.toMatch(/^<[A-Z]\w+.*\/>$/m);
      expect(page.body).not.toMatch(/^import \{/m);
      expect(page.body).not.toContain('{/*');
    }
  });

  it('have the same tables in both languages', () => {
    const tables = (locale: 'en' | 'zh') => guidePages(locale, dialect).map((page) => page.body.match(/<table id="[^"]+"/g));
    expect(tables('en')).toEqual(tables('zh'));
  });
});

describe('pages that make a site grow', () => {
  it('bring it to the wanted number, in groups', () => {
    expect(growthGroups(4)).toEqual([]);
    const groups = growthGroups(4 + GROUP_SIZE + 1);
    expect(groups.map((group) => group.ids.length)).toEqual([GROUP_SIZE, 1]);
    expect(growthPages('en', dialect, 100)).toHaveLength(96);
  });

  it('are each other than the others, and each the same every time', () => {
    const bodies = growthPages('en', dialect, 60).map((page) => page.body);
    expect(new Set(bodies).size).toBe(bodies.length);
    expect(growthSource('zh', 9)).toBe(growthSource('zh', 9));
  });

  it('name themselves in headings and code, so that nothing can be taken from a cache', () => {
    expect(varySection('## A {/* #a */}\n\n```bash\nls\n```\n', 7)).toBe('## A (7) {/* #a-7 */}\n\n```bash\n# 7\nls\n```\n');
  });

  it('have no component, and no link to a section that they do not have', () => {
    for (const page of growthPages('en', dialect, 40)) {
      expect(page.body).not.toMatch(/^<[A-Z]/m);
      expect(page.body).not.toMatch(/\]\(#\w/);
    }
  });
});
