// Swizzled so that the button answers without React: src/live/theme.ts listens. The three icons and all texts are printed.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import styles from './styles.module.css';

const label = (mode: string) =>
  translate(
    {
      id: 'theme.colorToggle.ariaLabel',
      message: 'Switch between dark and light mode (currently {mode})',
      description: 'The ARIA label for the color mode toggle',
    },
    {mode},
  );

export default function ColorModeToggle({className}: {className?: string}): ReactNode {
  const system = translate({id: 'theme.colorToggle.ariaLabel.mode.system', message: 'system mode', description: 'The name for the system color mode'});
  const light = translate({id: 'theme.colorToggle.ariaLabel.mode.light', message: 'light mode', description: 'The name for the light color mode'});
  const dark = translate({id: 'theme.colorToggle.ariaLabel.mode.dark', message: 'dark mode', description: 'The name for the dark color mode'});
  return (
    <div className={clsx(styles.toggle, className)}>
      <button
        type="button"
        className={clsx('clean-btn', styles.button)}
        title={system}
        aria-label={label(system)}
        data-theme-toggle
        data-system={system}
        data-system-label={label(system)}
        data-light={light}
        data-light-label={label(light)}
        data-dark={dark}
        data-dark-label={label(dark)}>
        <IconLightMode aria-hidden className={styles.light} />
        <IconDarkMode aria-hidden className={styles.dark} />
        <IconSystemColorMode aria-hidden className={styles.system} />
      </button>
    </div>
  );
}
