import {Fragment} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {useFormat} from '@site/src/l10n/useFormat';
import type {ResolvedSource, ResolvedSourceRef} from '@site/src/l10n/figures';
import styles from './styles.module.css';

interface Props {
  /** The fact's references, in its order. */
  refs: readonly ResolvedSourceRef[];
  /** The sources that the module shares among its facts. */
  shared: Readonly<Record<string, ResolvedSource>>;
  /** The day of the last check. */
  verified: string;
}

/** Looks up a reference; the data check has proved that it resolves. */
export function findSource(ref: ResolvedSourceRef, shared: Props['shared']): ResolvedSource {
  const source = typeof ref === 'string' ? shared[ref] : ref;
  if (!source) throw new Error(`source "${String(ref)}" is not defined in this module`);
  return source;
}

/** Where a fact was read, and when it was last checked there. Text between links: each wrapper would stand hundreds of times on a page. */
export function Sources({refs, shared, verified}: Props) {
  const format = useFormat();
  return (
    <p className={styles.sources} data-sources>
      <Translate id="figure.sources" description="Label before the links to a fact's sources">
        Sources
      </Translate>
      {translate({id: 'figure.colon', message: ': ', description: 'Colon after a label, with its space'})}
      {refs.map((ref, index) => {
        const {title, url} = findSource(ref, shared);
        return (
          <Fragment key={url}>
            {index > 0 && ' · '}
            <a href={url}>{title}</a>
          </Fragment>
        );
      })}
      {' · '}
      <Translate
        id="figure.verified"
        description="When a fact was last checked against its sources"
        values={{date: <time dateTime={verified}>{format.date(verified)}</time>}}>
        {'checked {date}'}
      </Translate>
    </p>
  );
}
