import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {GroupStatus} from '@site/src/l10n/drift/status';
import {useFormat} from '@site/src/l10n/useFormat';
import {useResolved} from '@site/src/l10n/useResolved';
import {ListTable} from '../primitives/ListTable';

function Name({group}: {group: GroupStatus}) {
  const {title} = useResolved({title: group.title});
  return group.to ? <Link to={group.to}>{title}</Link> : title;
}

/** How many parts of each page, table and message file are current, pending and missing. */
export function StatusTable({groups}: {groups: readonly GroupStatus[]}) {
  const format = useFormat();
  return (
    <ListTable
      caption={translate({
        id: 'translation.caption',
        message: 'Parts of each page and table by the state of their Chinese',
        description: 'Caption of the table on the status page',
      })}
      columns={[
        {label: translate({id: 'translation.column.page', message: 'Page or table', description: 'Column of the status page'})},
        {label: translate({id: 'translation.column.current', message: 'Up to date', description: 'Column of the status page'}), isNumber: true},
        {label: translate({id: 'translation.column.pending', message: 'Behind', description: 'Column of the status page'}), isNumber: true},
        {label: translate({id: 'translation.column.missing', message: 'Not translated', description: 'Column of the status page'}), isNumber: true},
      ]}
      rows={groups.map((group) => ({
        key: group.group,
        name: <Name group={group} />,
        cells: [group.current, group.pending, group.missing].map(format.number),
      }))}
    />
  );
}
