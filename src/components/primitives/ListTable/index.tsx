import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Column {
  label: string;
  /** Numbers stand at the end of their cell, one below the other. */
  isNumber?: boolean;
}

interface Row {
  key: string;
  /** What the row is about; stands in the first column. */
  name: ReactNode;
  /** The other columns, in their order. */
  cells: readonly ReactNode[];
}

/** A plain table of what the site has: it is read, and has no tools, sources or anchors. Tables of facts are a `DataTable`. */
export function ListTable({caption, columns, rows}: {caption: string; columns: readonly Column[]; rows: readonly Row[]}) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({label, isNumber}) => (
            <th key={label} scope="col" data-number={isNumber}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({key, name, cells}) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]?.label} data-number={columns[index + 1]?.isNumber}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
