import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ResolvedTable} from '@site/src/l10n/figures';
import {useFormat} from '@site/src/l10n/useFormat';
import styles from './styles.module.css';

/** How many rows a table has, and the page that has more. */
export function Count({model}: {model: ResolvedTable}) {
  const {gap} = useFormat();
  return (
    <>
      {translate({id: 'table.count', message: '{count} rows.', description: 'How many rows a table has'}, {count: String(model.rows.length)})}
      {gap}
      {model.more && (
        <>
          <a href={model.more.url}>{model.more.label}</a>
          <Translate id="sentence.end" description="Full stop, with the space after it">
            {'. '}
          </Translate>
        </>
      )}
    </>
  );
}

/** The way to the table's data on the repository, where its address is known. */
export function Improve({file}: {file: string | undefined}) {
  const {siteConfig} = useDocusaurusContext();
  const repository = siteConfig.customFields?.repositoryUrl;
  if (!file || typeof repository !== 'string') return null;
  return (
    <p className={styles.improve} data-file={file} data-repository={repository}>
      <a href={`${repository}/edit/main/${file}`}>
        <Translate id="table.edit" description="Link to a table's data file on the repository">
          Edit this data
        </Translate>
      </a>
    </p>
  );
}
