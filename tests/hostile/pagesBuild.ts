import {createRequire} from 'node:module';
import remarkCjkFriendly from 'remark-cjk-friendly';

const load = createRequire(import.meta.url);

/** The site's own steps from a file to the program that it becomes. */
interface Loader {
  createProcessorUncached: (of: object) => Promise<{process: (page: object) => Promise<{content: string}>}>;
}

const markdownConfig = {
  format: 'mdx',
  mermaid: false,
  emoji: true,
  mdx1Compat: {comments: false, admonitions: true, headingIds: false},
  anchors: {maintainCase: false},
  hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'},
};

/** Compiles pages as Docusaurus does, with the settings of docusaurus.config.ts. */
export async function siteCompiler(): Promise<(page: string) => Promise<string>> {
  const {createProcessorUncached} = load('@docusaurus/mdx-loader/lib/processor.js') as Loader;
  const {default: preprocess} = load('@docusaurus/mdx-loader/lib/preprocessor.js') as {default: (page: object) => string};
  const {DEFAULT_PARSE_FRONT_MATTER} = load('@docusaurus/utils') as {DEFAULT_PARSE_FRONT_MATTER: (page: object) => Promise<{content: string}>};
  const filePath = `${process.cwd()}/docs/aiops-aidlc/sample-guide.mdx`;
  const options = {admonitions: true, markdownConfig, staticDirs: [], siteDir: process.cwd(), remarkPlugins: [remarkCjkFriendly], rehypePlugins: []};
  const processor = await createProcessorUncached({options, format: 'mdx'});
  return async (page) => {
    const {content} = await DEFAULT_PARSE_FRONT_MATTER({fileContent: page, filePath});
    const prepared = preprocess({fileContent: content, filePath, markdownConfig, admonitions: true});
    return (await processor.process({content: prepared, filePath, frontMatter: {}, compilerName: 'server'})).content;
  };
}

/** The names that a compiled page uses outside of texts: what would run. */
export function programOf(compiled: string): string {
  return compiled.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""');
}

/** Pieces of Markdown that open, close or change what stands beside them: those without spaces, then the others. */
const SIGNS =
  '` `` ``` ```` ~~~ \\ \\` $ * ** _ ~~ | : { } < > /> @ " \' ::: :a[ ::b[ ]{ "} {a=" `] :a{b=" [ ] ( ) ! ![ <!-- --> Text [^1]: [x] 中 ） &#123; &lt;';
const LINES = ['\n', '\n\n', '  ', '    ', '\n\n    ', '> ', '- ', '1. ', '\n---\n', '## ', '# T {/* #t */}\n', '{/* #a */}', '[x]: ', '](./a "'];
const BLOCKS = ['```text\n', '\n```\n', '\n~~~\n', ':::info\n', ':::tip Title\n', '\n:::\n', ':::info `', ':::note[`', 'mdx-code-block\n'];
const PIECES = [...SIGNS.split(' '), ...LINES, ...BLOCKS];

const CALLS = ['<Evil/>', '{evil()}', '<Evil x="', '<Evil>', '</Evil>'];
const MODULES = ["import Evil from 'evil'\n", '    export const evil = 1\n', '\nimport evil from "evil"\n\n'];
const PROGRAMS = [...CALLS, ...MODULES];

/** What makes a program a quotation, with what ends it. */
const COVERS: [string, string][] = [
  ['`', '`'],
  ['``', '``'],
  ['```text\n', '\n```\n'],
  ['~~~\n', '\n~~~\n'],
  [':::info\n\n```text\n', '\n```\n\n:::\n'],
  ['\\', ''],
  ['', ''],
];

/** The same random numbers in every run, from 0 up to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Bodies of pages that hide a program between pieces of Markdown. */
export function hidingBodies(count: number, seed: number): string[] {
  const next = numbers(seed);
  const pick = <T>(list: T[]): T => list[Math.floor(next() * list.length)] as T;
  const around = () => Array.from({length: Math.floor(next() * 4)}, () => pick(PIECES)).join('');
  return Array.from({length: count}, () => {
    const [open, close] = pick(COVERS);
    return around() + open + pick(PROGRAMS) + close + around();
  });
}
