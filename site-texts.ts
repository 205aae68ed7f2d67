import type {Localized} from './src/data/schema';

/** What the site says of itself outside its pages: browser tabs, link previews, pages without a description of their own. */
export const siteTexts = {
  title: {en: 'AIOps Strategy Guide for EKS', zh: 'EKS AIOps 战略指南'},
  tagline: {en: 'Facts you can check, in English and Chinese', zh: '可以核对的事实，中英文对照'},
  description: {
    en: 'A bilingual guide to AIOps on Amazon EKS: sourced and dated facts on MCP servers, add-ons, services, agents, costs and evidence.',
    zh: '面向 Amazon EKS 的双语 AIOps 指南：MCP 服务器、附加组件、服务、Agent、成本与证据，每条事实都有来源和日期。',
  },
  contributors: {en: 'Contributors of the AIOps Strategy Guide for EKS', zh: '《EKS AIOps 战略指南》贡献者'},
  /** On the picture of a page with tables. */
  holds: {en: '{figures} tables and diagrams, {facts} sourced facts', zh: '{figures} 张图表，{facts} 条有来源的事实'},
  /** Behind a short description of a table, for searches for data. */
  columns: {en: ' Columns: {columns}.', zh: '各列：{columns}。'},
  /** Said after the address of a heading or figure was put on the clipboard. */
  copied: {en: 'Link copied', zh: '链接已复制'},
  /** On paper, above a page: how old it is. */
  asOf: {en: 'As of {date}', zh: '内容截至 {date}'},
  /** On paper, behind a page: the heading of its numbered links. */
  links: {en: 'Links', zh: '链接'},
  /** Said of the picture of a page to those who do not see it. */
  cardAlt: {en: 'Title card: {title}', zh: '标题卡片：{title}'},
} satisfies Record<string, Localized>;
