import Translate from '@docusaurus/Translate';
import goneAnchors from '@guide/gone-anchors';
import {useFormat} from '@site/src/l10n/useFormat';
import {useAnchors} from '../anchor';
import styles from './styles.module.css';

/** Where old links to rows that are gone land: each says why, and leads to what took its place. Shown only to who follows one. */
export function GoneRows({figure}: {figure: string}) {
  const format = useFormat();
  const gone = goneAnchors[figure] ?? [];
  useAnchors(...gone.map(({id}) => id));
  if (gone.length === 0) return null;
  return (
    <ul className={styles.gone} data-ui>
      {gone.map(({id, successor, removed, reason}) => (
        <li key={id} id={id}>
          <Translate
            id="figure.gone"
            description="Where an old link to a removed row lands"
            values={{date: <time dateTime={removed}>{format.date(removed)}</time>}}>
            {'The row that this link pointed to was removed on {date}.'}
          </Translate>
          {format.gap}
          {reason}
          {successor && (
            <>
              {format.gap}
              <a href={`#${successor}`}>
                <Translate id="figure.goneSuccessor" description="Link to the row that took the place of a removed one">
                  Go to what took its place
                </Translate>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
