// Swizzled so that a code block's button is printed with it and answers without React: src/live/copyCode.ts listens.
import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

export default function CodeBlockButtons(): ReactNode {
  return (
    <button
      type="button"
      className={styles.copy}
      aria-live="polite"
      data-copy-code
      data-copied={translate({id: 'theme.CodeBlock.copied', message: 'Copied', description: 'The copied button label on code blocks'})}
      data-failed={translate({
        id: 'tools.notCopied',
        message: 'The browser did not allow copying',
        description: 'Said when the clipboard could not be written',
      })}>
      {translate({id: 'theme.CodeBlock.copy', message: 'Copy', description: 'The copy button label on code blocks'})}
    </button>
  );
}
