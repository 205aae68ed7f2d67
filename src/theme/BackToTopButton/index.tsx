// Swizzled so that the way back to the top is a link, which src/live/backToTop.ts shows.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import {ThemeClassNames} from '@docusaurus/theme-common';
import styles from './styles.module.css';

export default function BackToTopButton(): ReactNode {
  const label = translate({
    id: 'theme.BackToTopButton.buttonAriaLabel',
    message: 'Scroll back to top',
    description: 'The ARIA label for the back to top button',
  });
  return <a href="#__docusaurus" className={clsx(ThemeClassNames.common.backToTopButton, styles.link)} aria-label={label} data-back-to-top />;
}
