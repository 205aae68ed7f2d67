import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import figures from '@guide/data-files';
import {useFormat} from '@site/src/l10n/useFormat';
import {useResolved} from '@site/src/l10n/useResolved';
import {ListTable} from '../primitives/ListTable';

type Listed = (typeof figures)[number];

/** Every figure of the guide, with where it stands, how old its facts are, and its files. */
export function DataFiles() {
  const format = useFormat();
  return (
    <ListTable
      caption={translate({id: 'dataFiles.caption', message: 'The figures of the guide and their files', description: 'Caption of the list of data files'})}
      columns={[
        {label: translate({id: 'dataFiles.figure', message: 'Figure', description: 'Column of the list of data files'})},
        {label: translate({id: 'dataFiles.facts', message: 'Facts', description: 'Column of the list of data files: how many facts'}), isNumber: true},
        {
          label: translate({
            id: 'dataFiles.checked',
            message: 'Checked',
            description: 'Column of the list of data files: between which days the facts were checked',
          }),
        },
        {label: translate({id: 'dataFiles.files', message: 'Files', description: 'Column of the list of data files: links to JSON and CSV'})},
      ]}
      rows={figures.map((figure) => ({
        key: figure.id,
        name: <Name figure={figure} />,
        cells: [format.number(figure.facts), <Checked key="checked" figure={figure} />, <Files key="files" figure={figure} />],
      }))}
    />
  );
}

function Name({figure}: {figure: Listed}) {
  const {title} = useResolved({title: figure.title});
  return <Link to={`${figure.page}#${figure.id}`}>{title}</Link>;
}

function Checked({figure: {oldest, newest}}: {figure: Listed}) {
  const format = useFormat();
  return (
    <>
      <time dateTime={oldest}>{format.date(oldest)}</time>
      {newest !== oldest && (
        <>
          {' – '}
          <time dateTime={newest}>{format.date(newest)}</time>
        </>
      )}
    </>
  );
}

function Files({figure}: {figure: Listed}) {
  const {title} = useResolved({title: figure.title});
  const data = useBaseUrl(`/data/${figure.id}`);
  return (
    <>
      <a href={`${data}.json`} aria-label={`JSON, ${title}`}>
        JSON
      </a>
      {figure.isTable && (
        <>
          {' · '}
          <a href={`${data}.csv`} aria-label={`CSV, ${title}`}>
            CSV
          </a>
        </>
      )}
    </>
  );
}
