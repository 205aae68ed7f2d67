import {TAG_FILES} from '@site/src/checks/rules/pages/samples';

const EN = 'title: "Sample guide"\ndescription: "A guide"\nsidebar_position: 1';
const ZH = 'title: "示例指南"\ndescription: "描述"\nsidebar_position: 1';
const [TAGS_EN, TAGS_ZH] = Object.keys(TAG_FILES) as [string, string];
const CHINESE_TAGS = TAG_FILES[TAGS_ZH] ?? '';
const MIRROR = 'i18n/zh/docusaurus-plugin-content-docs/current';

/** Front matter that differs: name, English, Chinese, reason. */
export const brokenFields: (readonly [string, string, string, RegExp])[] = [
  ['a field that Chinese lacks', `${EN}\nannounced: true`, ZH, /announced is missing here/],
  ['a field that English lacks', EN, `${ZH}\nsidebar_label: "示例"`, /sidebar_label is missing here/],
  ['another position', EN, ZH.replace('position: 1', 'position: 2'), /sidebar_position is 2 here and 1 in English/],
  ['another category', `${EN}\ncategory: "aiops-aidlc"`, `${ZH}\ncategory: "aiops"`, /category is aiops here/],
  ['other tags', `${EN}\ntags: [eks, slo]`, `${ZH}\ntags: [eks]`, /tags is \["eks"\] here/],
  ['translated tags', `${EN}\ntags: [slo]`, `${ZH}\ntags: [目标]`, /目标/],
  ['another date', `${EN}\nlast_update: {date: 2026-01-01}`, `${ZH}\nlast_update: {date: 2026-01-02}`, /2026-01-02/],
  ['a title that is still English', EN, ZH.replace('示例指南', 'What it is and how it works'), /title .* is still English/],
  ['a description that is still English', EN, ZH.replace('描述', 'How to run the cluster for a team'), /description .* is still English/],
];

/** Files that have no counterpart, or another one: name, files, where the fault is told, reason. */
export const brokenFiles: (readonly [string, Record<string, string>, string, number, RegExp])[] = [
  [
    'a page without its Chinese mirror',
    {'docs/aiops-aidlc/new.mdx': 'Text.'},
    'docs/aiops-aidlc/new.mdx',
    1,
    /Chinese page .*current\/aiops-aidlc\/new\.mdx is missing/,
  ],
  [
    'a page without its English mirror',
    {[`${MIRROR}/aiops-aidlc/new.mdx`]: '文字。'},
    `${MIRROR}/aiops-aidlc/new.mdx`,
    1,
    /English page docs\/aiops-aidlc\/new\.mdx is missing/,
  ],
  [
    'a mirror under another name',
    {'docs/aiops-aidlc/new.mdx': 'Text.', [`${MIRROR}/aiops-aidlc/xin.mdx`]: '文字。'},
    'docs/aiops-aidlc/new.mdx',
    1,
    /is missing/,
  ],
  ['a tag that Chinese lacks', {[TAGS_ZH]: ''}, TAGS_EN, 1, /tag eks is missing in i18n/],
  [
    'a tag that English lacks',
    {[TAGS_ZH]: `${CHINESE_TAGS}slo:\n  label: SLO\n  permalink: /slo\n  description: 目标。\n`},
    TAGS_ZH,
    5,
    /tag slo is missing in docs/,
  ],
  ['another address of a tag', {[TAGS_ZH]: CHINESE_TAGS.replace('/eks', '/k8s')}, TAGS_ZH, 1, /permalink \/k8s/],
  ['a tag without a label', {[TAGS_ZH]: CHINESE_TAGS.replace(/ {2}label.*\n/, '')}, TAGS_ZH, 1, /no label/],
  ['a tag with more fields', {[TAGS_ZH]: `${CHINESE_TAGS}  slug: /\n`}, TAGS_ZH, 1, /unknown field slug/],
  ['a list of tags that is no YAML', {[TAGS_ZH]: 'eks: [\n'}, TAGS_ZH, 2, /not YAML/],
];
