const ZH = 'i18n/zh/docusaurus-plugin-content-docs/current';
const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;

/** Files that must not be there, or not with this content: name, file, content, reason. */
export const fileAttacks: (readonly [string, string, string, RegExp])[] = [
  ['a page among the hand-written ones', 'src/pages/admin.mdx', '# A', /outside the folders/],
  ['a page in capitals', 'docs/aiops-aidlc/Admin.mdx', 'Text.', /not of the form/],
  ['a part that is never checked by the build', 'docs/aiops-aidlc/_part.mdx', 'Text.', /not of the form/],
  ['a page beside the series', 'docs/admin.mdx', 'Text.', /not of the form/],
  ['plain Markdown', 'docs/aiops-aidlc/admin.md', '<script>alert(1)</script>', /not of the form/],
  ['a page with a number in front', 'docs/aiops-aidlc/01-admin.mdx', 'Text.', /not of the form/],
  ['settings of the sidebar', 'docs/aiops-aidlc/_category_.json', '{}', /neither a page/],
  ['settings of the sidebar in Chinese', `${ZH}/aiops-aidlc/_category_.yml`, 'label: x', /neither a page/],
  [
    'a second source of English pages',
    'i18n/en/docusaurus-plugin-content-docs/current/aiops-aidlc/sample-guide.mdx',
    'Text.',
    /language that the site does not have/,
  ],
  ['another language', 'i18n/ko/code.json', '{}', /language that the site does not have/],
  ['a page of another plugin', 'i18n/zh/docusaurus-plugin-content-pages/admin.mdx', 'Text.', /outside the folders/],
  ['a program among the pages', 'docs/aiops-aidlc/evil.tsx', 'export {};', /neither a page/],
  ['a picture with a script', 'static/img/a.svg', svg('<script>alert(1)</script>'), /element <script>/],
  ['a picture with a script in capitals', 'static/img/a.svg', svg('<SCRIPT>alert(1)</SCRIPT>'), /element <SCRIPT>/],
  ['a picture with a namespace', 'static/img/a.svg', svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'), /element <s:script>/],
  ['a picture with a handler', 'static/img/a.svg', svg('<path onclick="alert(1)"/>'), /a handler/],
  ['a picture with a link', 'static/img/a.svg', svg('<a href="javascript:alert(1)"><path/></a>'), /leaves the picture/],
  ['a picture with a page', 'static/img/a.svg', svg('<foreignObject><iframe src="x"/></foreignObject>'), /element <foreignObject>/],
  ['a picture with an entity', 'static/img/a.svg', '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>', /a declaration/],
  ['a picture with a stylesheet', 'static/img/a.svg', '<?xml-stylesheet href="x.css"?><svg/>', /processing instruction/],
  ['a picture that loads a picture', 'static/img/a.svg', svg('<image href="https://example.com/a.png"/>'), /leaves the picture/],
  ['a picture that loads a shape', 'static/img/a.svg', svg('<use xlink:href="https://example.com/a.svg#x"/>'), /leaves the picture/],
  ['a picture that animates a link', 'static/img/a.svg', svg('<set attributeName="href" to="javascript:x"/>'), /animation|script/],
  ['a picture with a style', 'static/img/a.svg', svg('<path style="background:url(https://example.com)"/>'), /style of its own/],
];
