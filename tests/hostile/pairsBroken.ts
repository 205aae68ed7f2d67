/** A pair of pages that do not say the same: name, English, Chinese, words of the reason. `@@` marks the line that must be named. */
export type Broken = readonly [name: string, en: string, zh: string, reason: RegExp];

const TABLE = '| a | b |\n|---|---|\n| x | y |';
const LONG = 'This paragraph says what the cluster costs, who pays for it and when, and it goes on for long enough that two words of Chinese cannot hold it.';

/** Outlines that differ. */
export const brokenHeadings: Broken[] = [
  ['a section that was not translated', '## A {/* #a */}\n\n## B {/* #b */}', '@@## 甲 {/* #a */}', /Chinese page lacks the heading #b/],
  [
    'a section in the middle',
    '## A {/* #a */}\n\n## B {/* #b */}\n\n## C {/* #c */}',
    '@@## 甲 {/* #a */}\n\n## 丙 {/* #c */}',
    /lacks the heading #b .*below the section #a/,
  ],
  ['a section that only Chinese has', '@@## A {/* #a */}', '## 甲 {/* #a */}\n\n## 乙 {/* #b */}', /English page lacks the heading #b/],
  ['an id that was translated', '## Costs {/* #costs */}', '@@## 费用 {/* #feiyong */}', /has the id #feiyong, and #costs in English/],
  [
    'an id that was renamed in English',
    '## A {/* #new-name */}\n\n## B {/* #b */}',
    '@@## 甲 {/* #old-name */}\n\n## 乙 {/* #b */}',
    /#old-name, and #new-name/,
  ],
  ['another level', '## A {/* #a */}\n\n### B {/* #b */}', '## 甲 {/* #a */}\n\n@@## 乙 {/* #b */}', /is ## here and ### in English/],
  ['another order', '## A {/* #a */}\n\n## B {/* #b */}', '@@## 乙 {/* #b */}\n\n## 甲 {/* #a */}', /stands here, where English has #a/],
  [
    'a subsection under another section',
    '## A {/* #a */}\n\n### X {/* #x */}\n\n## B {/* #b */}',
    '## 甲 {/* #a */}\n\n@@## 乙 {/* #b */}\n\n### 子 {/* #x */}',
    /same order/,
  ],
];

/** Figures, notes, tables, boxes and pictures that differ. */
export const brokenBlocks: Broken[] = [
  ['a figure that was forgotten', '## A {/* #a */}\n\n<SampleServers />', '@@## 甲 {/* #a */}', /<SampleServers \/> stands in English in section #a/],
  ['a figure that only Chinese has', '## A {/* #a */}', '## 甲 {/* #a */}\n\n@@<SampleServers />', /stands here in section #a and not in English/],
  [
    'a figure in another section',
    '## A {/* #a */}\n\n<SampleServers />\n\n## B {/* #b */}',
    '@@## 甲 {/* #a */}\n\n## 乙 {/* #b */}\n\n<SampleServers />',
    /stands in English in section #a/,
  ],
  ['a note of another statement', '<ClaimNote id="noted" />', '@@<ClaimNote id="silent" />', /id="silent".* not in English/],
  ['a note without "again"', '<ClaimNote id="noted" again />', '@@<ClaimNote id="noted" />', /stands here .* not in English/],
  [
    'a note that stands once instead of twice',
    '## A {/* #a */}\n\n<ClaimNote id="noted" />\n\n<ClaimNote id="noted" />',
    '@@## 甲 {/* #a */}\n\n<ClaimNote id="noted" />',
    /stands in English/,
  ],
  [
    'figures in another order',
    '<ClaimNote id="noted" />\n\n<SampleServers />',
    '@@<SampleServers />\n\n<ClaimNote id="noted" />',
    /where English has <ClaimNote/,
  ],
  ['a table that was forgotten', `## A {/* #a */}\n\n${TABLE}`, '@@## 甲 {/* #a */}\n\n文字。', /has 0 tables here and 1 in English/],
  ['a row that was forgotten', `${TABLE}\n| z | w |`, `@@${TABLE}`, /2 rows and 2 columns here and 3 rows/],
  ['a column that was forgotten', '| a | b | c |\n|---|---|---|\n| x | y | z |', `@@${TABLE}`, /2 columns here and 2 rows and 3 columns/],
  ['another kind of box', ':::warning\nText.\n:::', '@@:::tip\n文字。\n:::', /:::tip here and the kind :::warning/],
  ['a box that became a paragraph', '## A {/* #a */}\n\n:::tip\nText.\n:::', '@@## 甲 {/* #a */}\n\n文字。', /0 boxes here and 1/],
  ['a numbered list that starts elsewhere', '3. Three.', '@@4. 四。', /first number 4 here and the first number 3/],
  ['a picture that was forgotten', '## A {/* #a */}\n\n![A](/img/a.svg)', '@@## 甲 {/* #a */}\n\n文字。', /0 pictures here and 1/],
];

/** Sentences that do not say the same. */
export const brokenTexts: Broken[] = [
  ['a source that was forgotten', '## A {/* #a */}\n\n[A](https://example.com/a)', '@@## 甲 {/* #a */}\n\n文字。', /example\.com\/a.* and not here/],
  ['another source', '[A](https://example.com/a)', '@@[甲](https://example.com/b)', /example\.com\/b.* not in English/],
  [
    'a link in another section',
    '## A {/* #a */}\n\n[A](https://example.com/a)\n\n## B {/* #b */}',
    '## 甲 {/* #a */}\n\n## 乙 {/* #b */}\n\n@@[甲](https://example.com/a)',
    /stands here in section #b/,
  ],
  ['another page', '[A](./sample-guide.mdx#a)', '@@[甲](./sample-guide.mdx)', /the link “\.\/sample-guide\.mdx”/],
  ['a link that became text', '## A {/* #a */}\n\nSee [A](#a).', '@@## 甲 {/* #a */}\n\n参见甲。', /the link “#a”/],
  ['another command', 'Run `eksctl get nodes`.', '@@运行 `eksctl get node`。', /eksctl get node” stands here/],
  ['a translated command', 'Set `minReplicas`.', '@@设置 `最小副本数`。', /最小副本数/],
  ['a name that lost its backticks', '## A {/* #a */}\n\nSet `minReplicas`.', '@@## 甲 {/* #a */}\n\n设置 minReplicas。', /minReplicas” stands in English/],
  ['another version in a sentence', 'From EKS 1.35 on.', '@@自 EKS 1.34 起。', /“1\.34” stands here/],
  ['another version with v', 'Use AWS CLI v2.', '@@使用 AWS CLI v1。', /“v1”/],
  ['another percentage', 'It saves 30%.', '@@可节省 40%。', /“40%”/],
  ['a percentage that became a number', 'It saves 30%.', '@@可节省 30。', /“30” stands here/],
  ['a digit too many', 'It calls 15,000 APIs.', '@@可调用 150,000 个 API。', /“150000”/],
  ['another scale', 'It calls 15 million APIs.', '@@可调用 15 万个 API。', /“150000”/],
  ['another month', 'Launched in March 2025.', '@@于 2025 年 4 月推出。', /“4” stands here/],
  ['another day', 'On 2026-02-12.', '@@2026 年 2 月 13 日。', /“13”/],
  ['another year', 'Since 2024.', '@@自 2025 年起。', /“2025”/],
  ['another name with a number', 'See requirement R4.', '@@参见需求 R3。', /“R3” stands here/],
  ['another unit', 'It needs 4 GiB.', '@@需要 4 MiB。', /“4MiB”/],
  ['a plus that was dropped', 'There are 22+ of them.', '@@共有 22 个。', /“22” stands here/],
  ['a number that was forgotten', '## A {/* #a */}\n\nWait 90 seconds.', '@@## 甲 {/* #a */}\n\n稍等。', /“90” stands in English/],
  ['a number that was invented', 'It is fast.', '@@速度提高 300%。', /“300%” stands here/],
  ['another number in words', 'Wait three days.', '@@等待 4 天。', /“4” stands here/],
  ['a paragraph that is still English', 'Start with one team and one service.', '@@Start with one team and one service.', /is still English/],
  [
    'an item of a list that is still English',
    '- First.\n- Ask who is on call for the cluster.',
    '- 首先。\n@@- Ask who is on call for the cluster.',
    /is still English/,
  ],
  ['a heading that is still English', '## What it is and how it works {/* #a */}', '@@## What it is and how it works {/* #a */}', /is still English/],
  ['a cell that is still English', '| a |\n|---|\n| It is the name of the team. |', '| 甲 |\n|---|\n@@| It is the name of the team. |', /is still English/],
  ['English that is not the same English', 'The cluster is big.', '@@The clusters are run by the team.', /is still English/],
  ['half a section', `## A {/* #a */}\n\n${LONG}\n\n${LONG}`, '@@## 甲 {/* #a */}\n\n费用如下。', /says much less/],
  ['a section without its text', `## A {/* #a */}\n\n${LONG}`, '@@## 甲 {/* #a */}', /says much less/],
  ['Chinese on the English page', '@@从一个团队开始。', '从一个团队开始。', /on the English page is Chinese/],
  [
    'an English section without its text',
    '@@## A {/* #a */}\n\nText.',
    `## 甲 {/* #a */}\n\n${'本段说明集群的费用由谁承担。'.repeat(4)}`,
    /Chinese characters and \d+ English words/,
  ],
];
