import {COPIED, THEME_CHANGED, type Controls} from './site';

/** The controls of Docusaurus' classic theme, which our site has too. */
export const docusaurusControls: Controls = {
  theme: {target: '[class*="colorModeToggle"] button', answered: THEME_CHANGED},
  menu: {
    target: '.navbar__toggle',
    answered: "!!document.querySelector('.navbar-sidebar')?.checkVisibility({visibilityProperty: true})",
  },
  language: {
    target: '.navbar__item.dropdown .navbar__link',
    answered: "!!document.querySelector('.navbar__item.dropdown .dropdown__menu')?.checkVisibility({visibilityProperty: true})",
  },
  copy: {target: 'article button:has([class*="copyButtonIcon"])', answered: COPIED},
};
