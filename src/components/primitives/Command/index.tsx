import styles from './styles.module.css';

/** A command to run, whole and selectable. The copy button is added where scripts run. */
export function Command({children}: {children: string}) {
  return (
    <pre className={styles.command} data-command>
      <code>{children}</code>
    </pre>
  );
}
