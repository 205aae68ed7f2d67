import type {Change, ChangedPart, Localized} from '../data/schema';

/** The words in which changes are told, on the page and in the feeds alike. */
export const words = {
  title: {en: 'What changed in the data', zh: '数据变更记录'},
  description: {
    en: 'Rows added, changed, removed or verified again in the AIOps Strategy Guide for EKS, each with a link to the row.',
    zh: '《EKS AIOps 战略指南》中新增、修改、移除或重新核对的数据行，每条都附有链接。',
  },
  start: {en: 'The log begins: {facts} facts in {figures} tables and diagrams', zh: '记录开始：{figures} 张图表，共 {facts} 条事实'},
  facts: {en: '{count} facts', zh: '{count} 条事实'},
  unknown: {en: 'unknown', zh: '未知'},
  to: {en: '{part}: {before} → {after}', zh: '{part}：{before} → {after}'},
  reworded: {en: '{part} changed', zh: '{part}有修改'},
  verified: {en: 'verified again on {date}', zh: '已于 {date} 重新核对'},
  separator: {en: '; ', zh: '；'},
  claims: {en: 'Updates to the text of the introduction', zh: '对第一篇指南正文的更新说明'},
  glossary: {en: 'Glossary', zh: '术语表'},
} satisfies Record<string, Localized>;

/** What happened to a fact. */
export const kindWords: Record<Change['kind'], Localized> = {
  added: {en: 'Added', zh: '新增'},
  changed: {en: 'Changed', zh: '修改'},
  removed: {en: 'Removed', zh: '移除'},
  checked: {en: 'Verified', zh: '核对'},
};

/** How many facts something happened to, for the title of an entry. */
export const countWords: Record<Change['kind'], Localized> = {
  added: {en: '{count} facts added', zh: '新增 {count} 条'},
  changed: {en: '{count} facts changed', zh: '修改 {count} 条'},
  removed: {en: '{count} facts removed', zh: '移除 {count} 条'},
  checked: {en: '{count} facts verified again', zh: '重新核对 {count} 条'},
};

/** The parts of a fact that are no columns. */
export const partWords: Record<ChangedPart, Localized> = {
  name: {en: 'name', zh: '名称'},
  note: {en: 'note', zh: '备注'},
  sources: {en: 'sources', zh: '来源'},
  group: {en: 'group', zh: '分组'},
  text: {en: 'text', zh: '文字'},
  link: {en: 'link', zh: '链接'},
  'column-added': {en: 'new column: {label}', zh: '新增列：{label}'},
  'column-removed': {en: 'column removed: {label}', zh: '移除列：{label}'},
};
