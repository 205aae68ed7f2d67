import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {GroupStatus} from '@site/src/l10n/drift/status';
import {useFormat} from '@site/src/l10n/useFormat';
import {useResolved} from '@site/src/l10n/useResolved';
import styles from './styles.module.css';

function Group({group}: {group: GroupStatus}) {
  const {title} = useResolved({title: group.title});
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{group.to ? <Link to={group.to}>{title}</Link> : title}</th>
      <td>{format.number(group.current)}</td>
      <td>{format.number(group.pending)}</td>
      <td>{format.number(group.missing)}</td>
    </tr>
  );
}

/** How many parts of each page, table and message file are current, pending and missing. */
export function StatusTable({groups}: {groups: readonly GroupStatus[]}) {
  return (
    <table className={styles.table}>
      <caption>
        <Translate id="translation.caption" description="Caption of the table on the status page">
          Parts of each page and table by the state of their Chinese
        </Translate>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="translation.column.page" description="Column of the status page">
              Page or table
            </Translate>
          </th>
          <th scope="col">
            <Translate id="translation.column.current" description="Column of the status page">
              Up to date
            </Translate>
          </th>
          <th scope="col">
            <Translate id="translation.column.pending" description="Column of the status page">
              Behind
            </Translate>
          </th>
          <th scope="col">
            <Translate id="translation.column.missing" description="Column of the status page">
              Not translated
            </Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Group key={group.group} group={group} />
        ))}
      </tbody>
    </table>
  );
}
