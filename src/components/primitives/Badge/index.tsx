import type {ReactNode} from 'react';
import type {Tone} from '@site/src/data/schema';
import styles from './styles.module.css';

/** A short label with a meaning; its tone colours it, its words carry it. */
export function Badge({tone = 'neutral', children}: {tone?: Tone; children: ReactNode}) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {children}
    </span>
  );
}
