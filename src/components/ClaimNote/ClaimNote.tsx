import Translate, {translate} from '@docusaurus/Translate';
import {claims} from '@site/src/data/claims';
import {useFormat} from '@site/src/l10n/useFormat';
import {useResolved} from '@site/src/l10n/useResolved';
import {useAnchors} from '../primitives/anchor';
import styles from './styles.module.css';

interface Props {
  /** The statement's id in `claims.ts`. */
  id: string;
  /** Set where the note stands a second time on the page, so that its anchor stays unique. */
  again?: boolean;
}

/**
 * A dated note after a statement that the world has overtaken.
 * @throws if no statement has the id, or it has no note
 */
export function ClaimNote({id, again = false}: Props) {
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim?.note) throw new Error(`<ClaimNote id="${id}" />: src/data/claims.ts has no statement "${id}" with a note`);
  const {note, noted, since, source} = useResolved(claim);
  useAnchors(`update-${id}`);
  const format = useFormat();
  return (
    <aside
      // A page has dozens of notes: as landmarks they would bury the real ones.
      role="note"
      id={again ? undefined : `update-${id}`}
      className={styles.note}
      aria-label={translate({id: 'claim.label', message: 'Update to the text above', description: 'Name of a dated note for screen readers'})}>
      <p>
        <strong>
          <Translate id="claim.update" description="Opens a dated note" values={{month: <time dateTime={noted}>{noted}</time>}}>
            {'Update ({month}):'}
          </Translate>
        </strong>{' '}
        {note}
        {since && (
          <>
            {' '}
            <Translate id="claim.since" description="Since when a statement no longer holds" values={{date: <time dateTime={since}>{format.date(since)}</time>}}>
              {'Out of date since {date}.'}
            </Translate>
          </>
        )}{' '}
        <span className={styles.source}>
          {source ? (
            <Translate id="claim.source" description="Link to where a note was read" values={{link: <a href={source.url}>{source.title}</a>}}>
              {'Source: {link}'}
            </Translate>
          ) : (
            <Translate id="claim.judgement" description="Said of a note that rests on our own judgement">
              No primary source was found; this is the editors’ judgement.
            </Translate>
          )}
        </span>
      </p>
    </aside>
  );
}
