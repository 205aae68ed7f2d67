// Swizzled so that the languages are a native disclosure of plain links, which works without a script. In the menu of a phone they
// are a list. Place and choices are carried over by src/live/languageLinks.ts.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/NavbarItem/LocaleDropdownNavbarItem';
import IconLanguage from '@theme/Icon/Language';
import styles from './styles.module.css';

function useLanguages() {
  const {i18n} = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  return i18n.locales.map((locale) => ({
    href: createUrl({locale, fullyQualified: false}),
    label: i18n.localeConfigs[locale]?.label ?? locale,
    lang: i18n.localeConfigs[locale]?.htmlLang,
    current: locale === i18n.currentLocale,
  }));
}

export default function LocaleDropdownNavbarItem({mobile, position}: Props): ReactNode {
  const languages = useLanguages();
  const item = mobile ? 'menu__link' : 'dropdown__link';
  const links = languages.map(({href, label, lang, current}) => (
    <li key={href} className={mobile ? 'menu__list-item' : undefined}>
      <a href={href} lang={lang} hrefLang={lang} className={clsx(item, current && `${item}--active`)} aria-current={current ? 'true' : undefined}>
        {label}
      </a>
    </li>
  ));
  if (mobile) {
    const label = translate({
      id: 'theme.navbar.mobileLanguageDropdown.label',
      message: 'Languages',
      description: 'The label for the mobile language switcher dropdown',
    });
    return (
      <li className="menu__list-item">
        <p className={styles.heading}>{label}</p>
        <ul className="menu__list">{links}</ul>
      </li>
    );
  }
  return (
    <details className={clsx('navbar__item dropdown', styles.languages, position === 'right' && 'dropdown--right')} data-menu="language">
      <summary className="navbar__link">
        <IconLanguage className={styles.icon} />
        {languages.find(({current}) => current)?.label}
      </summary>
      <ul className={clsx('dropdown__menu', styles.list)}>{links}</ul>
    </details>
  );
}
