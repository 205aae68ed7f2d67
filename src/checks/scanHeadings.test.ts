import fs from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readHeadings, readPage} from './readPage';
import {scanHeadings} from './scanHeadings';

const page = (content: string) => readPage('docs/page.mdx', content);
const PAGES = ['docs', 'i18n/zh/docusaurus-plugin-content-docs/current'].flatMap((folder) =>
  fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

describe('headings by their lines', () => {
  it.each(PAGES)('are those of the syntax tree: %s', (file) => {
    const content = fs.readFileSync(file, 'utf8');
    expect(scanHeadings(content)?.length).toBeGreaterThan(0);
    expect(readHeadings(readPage(file, content))).toEqual(readPage(file, content).headings);
  });

  it('are none in front matter, code and text', () => {
    const content =
      '---\n# no: 1\n---\n\n# A *b* `c` {/* #id */}\n\n```yaml\n# no\n~~~\n````\n\n- item\n\n  ~~~\n  # no\n  ```\n  ~~~\n\n  ## In a list\n#no\n####### no\n\n---\n\n#';
    expect(scanHeadings(content)?.map(({line}) => line)).toEqual([5, 19, 25]);
    expect(readHeadings(page(content))).toEqual(page(content).headings);
    expect(readHeadings(page(content))[0]).toMatchObject({text: 'A b c', id: 'id', depth: 1});
  });

  it.each([
    'Underlined\n---',
    'Underlined\n===',
    '> # In a quote',
    '- # In a list',
    '> ```\n\n# After a quote',
    '- a\n\n  ```\n# After a list\n\n```\n# Code\n```',
    'export const a = `\n# In code\n`;',
    'Text {`\n# In an expression\n`} more',
    '<Figure\n  text="\n# In a tag\n" />',
    '# A [link]\n\n[link]: https://x.test',
    '```\n# Code that does not end',
    '# Tab\tulated',
  ])('leave it to the syntax tree where they are in doubt: %j', (content) => {
    expect(scanHeadings(content)).toBeUndefined();
    expect(readHeadings(page(content))).toEqual(page(content).headings);
  });
});
