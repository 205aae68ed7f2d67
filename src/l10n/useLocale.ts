import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Locale} from './resolve';

/** The language of the page. The only place that asks Docusaurus for it. */
export function useLocale(): Locale {
  const {i18n} = useDocusaurusContext();
  return i18n.currentLocale as Locale;
}
