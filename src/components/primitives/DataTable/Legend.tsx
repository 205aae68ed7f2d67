import Translate from '@docusaurus/Translate';
import type {ResolvedColumn} from '@site/src/l10n/figures';
import {Badge} from '../Badge';
import styles from './styles.module.css';

/** What the columns and their values mean, where a definition exists. */
export function Legend({columns}: {columns: readonly ResolvedColumn[]}) {
  const explained = columns.filter((column) => column.description || column.terms?.some((term) => term.definition));
  if (explained.length === 0) return null;
  return (
    <details className={styles.legend}>
      <summary>
        <Translate id="table.legend" description="Unfolds the definitions of a table's columns and values">
          What the columns and values mean
        </Translate>
      </summary>
      {explained.map((column) => (
        <section key={column.id}>
          <p>
            <strong>{column.label}</strong> {column.description}
          </p>
          <dl>
            {column.terms
              ?.filter((term) => term.definition)
              .map((term) => (
                <div key={term.id}>
                  <dt>
                    <Badge tone={term.tone}>{term.label}</Badge>
                  </dt>
                  <dd>{term.definition}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </details>
  );
}
