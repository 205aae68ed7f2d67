import type {Localized} from '../../data/schema';

/** What `llms.txt` says in its own words; everything else in it are titles and descriptions of pages and figures. */
export const agentTexts = {
  /** What a program should know before it reads on. */
  about: {
    en: 'Each fact has an id, its sources and the day on which it was checked. “unknown” means that nobody has published the value. A vendor’s claim is labelled as one. Each page has a Markdown twin at its address + .md; each figure is also JSON, each table also CSV.',
    zh: '每条事实都有 id、来源和核对日期。“未知”表示无人公布该值；厂商声明均标明为厂商声明。每个页面都有 Markdown 版本，地址为页面地址加 .md；每个图表另有 JSON，每个表格另有 CSV。',
  },
  guides: {en: 'Guides', zh: '指南'},
  pages: {en: 'Other pages', zh: '其他页面'},
  data: {en: 'Data', zh: '数据'},
  full: {en: 'all pages in one file', zh: '全部页面合为一个文件'},
  index: {en: 'the list of all figures, with the days of their checks and their files', zh: '全部图表的清单，含核对日期和文件地址'},
} satisfies Record<string, Localized>;
