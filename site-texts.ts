import type {Locale} from './src/l10n/resolve';

/** What the site says of itself outside its pages: browser tabs, link previews, pages without a description of their own. */
const texts = {
  title: {en: 'AIOps Strategy Guide for EKS', zh: 'EKS AIOps 战略指南'},
  tagline: {en: 'Facts you can check, in English and Chinese', zh: '可以核对的事实，中英文对照'},
  description: {
    en: 'A bilingual guide to AIOps on Amazon EKS: sourced and dated facts on MCP servers, add-ons, services, agents, costs and evidence.',
    zh: '面向 Amazon EKS 的双语 AIOps 指南：MCP 服务器、附加组件、服务、Agent、成本与证据，每条事实都有来源和日期。',
  },
};

/** The texts in one language; Docusaurus names the language of a build in `DOCUSAURUS_CURRENT_LOCALE`. */
export function siteTexts(locale: string | undefined): Record<keyof typeof texts, string> {
  const language: Locale = locale === 'zh' ? 'zh' : 'en';
  return {title: texts.title[language], tagline: texts.tagline[language], description: texts.description[language]};
}
