import {currentLocale} from './locale';

/** Stands in for Docusaurus' context in unit tests: only what our code asks for. */
export default function useDocusaurusContext() {
  return {i18n: {currentLocale: currentLocale()}, siteConfig: {customFields: {repositoryUrl: 'https://git.example.com/aiops/guide'}}};
}
