import Translate from '@docusaurus/Translate';
import {useFormat} from '@site/src/l10n/useFormat';
import type {ResolvedChart, ResolvedColumn, ResolvedRow, ResolvedTerm} from '@site/src/l10n/figures';
import {Badge} from '../Badge';
import styles from './styles.module.css';

interface Props {
  chart: ResolvedChart;
  columns: readonly ResolvedColumn[];
  rows: readonly ResolvedRow[];
  /** Prefix of the rows' anchors. */
  figureId: string;
}

/** Bars of one number column, one list per series. The words and numbers are text; only the bars are drawn. */
export function MetricChart({chart, columns, rows, figureId}: Props) {
  const format = useFormat();
  const value = columns.find((column) => column.id === chart.value);
  const series = columns.find((column) => column.id === chart.series);
  const drawn = rows.filter((row) => typeof row.cells[chart.value] === 'number');
  const titleId = `${figureId}-chart-title`;
  return (
    <section className={styles.chart} aria-labelledby={titleId}>
      <p className={styles.title} id={titleId}>
        {chart.title}
      </p>
      <p className={styles.lead}>{chart.lead}</p>
      {series?.terms?.map((term) => (
        <Series
          key={term.id}
          term={term}
          rows={drawn.filter((row) => row.cells[chart.series] === term.id)}
          value={chart.value}
          unit={value?.unit}
          max={chart.max}
          figureId={figureId}
        />
      ))}
      <p className={styles.lead}>
        <Translate id="chart.axis" description="Below a chart: where its bars end" values={{max: format.quantity(chart.max, value?.unit)}}>
          {'A full bar is {max}.'}
        </Translate>
      </p>
    </section>
  );
}

interface SeriesProps {
  term: ResolvedTerm;
  rows: readonly ResolvedRow[];
  value: string;
  unit: string | undefined;
  max: number;
  figureId: string;
}

function Series({term, rows, value, unit, max, figureId}: SeriesProps) {
  const format = useFormat();
  if (rows.length === 0) return null;
  return (
    <div className={styles.series} data-tone={term.tone}>
      <p className={styles.seriesName}>
        <Badge tone={term.tone}>{term.label}</Badge>
      </p>
      <ul className={styles.bars}>
        {rows.map((row) => {
          const number = row.cells[value] as number;
          return (
            <li key={row.id}>
              <a href={`#${figureId}-${row.id}`}>{row.name}</a>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect className={styles.track} width="100" height="10" />
                <rect className={styles.bar} width={(Math.abs(number) / max) * 100} height="10" />
              </svg>
              <strong>{format.quantity(number, unit)}</strong>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
