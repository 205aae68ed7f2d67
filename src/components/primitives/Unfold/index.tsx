import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A part that unfolds on demand. Without scripts, and in print, it is open. */
export function Unfold({label, children}: {label: string; children: ReactNode}) {
  return (
    <div className={styles.unfold} data-part>
      <button type="button" className={styles.button} aria-expanded="false" data-open-part>
        {label}
      </button>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
