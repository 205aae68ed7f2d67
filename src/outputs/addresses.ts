import type {LoadContext} from '@docusaurus/types';
import type {Locale} from '../l10n/resolve';

/** The absolute addresses of the site, as a build in one language knows them. */
export interface Addresses {
  /** The language of the build. */
  locale: Locale;
  /** Its tag: `zh-CN`. */
  language: string;
  /** The language that stands at the root. */
  root: Locale;
  /** The absolute address of a path without a language: `/docs/aiops-aidlc`. */
  of: (path: string, locale?: Locale) => string;
}

/** Reads the addresses from what Docusaurus tells its plugins. */
export function siteAddresses({siteConfig, i18n}: Pick<LoadContext, 'siteConfig' | 'i18n'>): Addresses {
  const locale = i18n.currentLocale as Locale;
  const root = i18n.defaultLocale as Locale;
  const base = (name: Locale) => i18n.localeConfigs[name]?.baseUrl ?? siteConfig.baseUrl;
  return {
    locale,
    language: i18n.localeConfigs[locale]?.htmlLang ?? locale,
    root,
    of: (path, name = locale) => `${siteConfig.url}${base(name)}${path.replace(/^\//, '')}`,
  };
}
