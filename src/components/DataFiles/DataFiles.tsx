import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import figures from '@guide/data-files';
import {useFormat} from '@site/src/l10n/useFormat';
import {useResolved} from '@site/src/l10n/useResolved';
import styles from './styles.module.css';

type Listed = (typeof figures)[number];

/** Every figure of the guide, with where it stands, how old its facts are, and its files. */
export function DataFiles() {
  return (
    <table className={styles.table}>
      <caption>
        <Translate id="dataFiles.caption" description="Caption of the list of data files">
          The figures of the guide and their files
        </Translate>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="dataFiles.figure" description="Column of the list of data files">
              Figure
            </Translate>
          </th>
          <th scope="col">
            <Translate id="dataFiles.facts" description="Column of the list of data files: how many facts">
              Facts
            </Translate>
          </th>
          <th scope="col">
            <Translate id="dataFiles.checked" description="Column of the list of data files: between which days the facts were checked">
              Checked
            </Translate>
          </th>
          <th scope="col">
            <Translate id="dataFiles.files" description="Column of the list of data files: links to JSON and CSV">
              Files
            </Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <Entry key={figure.id} figure={figure} />
        ))}
      </tbody>
    </table>
  );
}

function Entry({figure}: {figure: Listed}) {
  const {title} = useResolved({title: figure.title});
  const format = useFormat();
  const data = useBaseUrl(`/data/${figure.id}`);
  const {oldest, newest} = figure;
  return (
    <tr>
      <th scope="row">
        <Link to={`${figure.page}#${figure.id}`}>{title}</Link>
      </th>
      <td>{format.number(figure.facts)}</td>
      <td>
        <time dateTime={oldest}>{format.date(oldest)}</time>
        {newest !== oldest && (
          <>
            {' – '}
            <time dateTime={newest}>{format.date(newest)}</time>
          </>
        )}
      </td>
      <td>
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
      </td>
    </tr>
  );
}
