import Translate, {translate} from '@docusaurus/Translate';
import {claims} from '@site/src/data/claims';
import {useFormat} from '@site/src/l10n/useFormat';
import type {ResolvedSource} from '@site/src/l10n/figures';
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
  return (
    <aside
      // A page has dozens of notes: as landmarks they would bury the real ones.
      role="note"
      id={again ? undefined : `update-${id}`}
      className={styles.note}
      aria-label={translate({id: 'claim.label', message: 'Update to the text above', description: 'Name of a dated note for screen readers'})}>
      <p>
        <Translate
          id="claim.text"
          description="A dated note: its opening, what it says, since when, and its source; Chinese needs no spaces between them"
          values={{
            update: <Opening noted={noted} />,
            note,
            // Always an element: without one the message would show its placeholder.
            since: <Since date={since} />,
            source: <Source source={source} />,
          }}>
          {'{update} {note} {since} {source}'}
        </Translate>
      </p>
    </aside>
  );
}

function Opening({noted}: {noted: string | undefined}) {
  return (
    <strong>
      <Translate id="claim.update" description="Opens a dated note" values={{month: <time dateTime={noted}>{noted}</time>}}>
        {'Update ({month}):'}
      </Translate>
    </strong>
  );
}

function Since({date}: {date: string | undefined}) {
  const format = useFormat();
  if (!date) return null;
  return (
    <Translate id="claim.since" description="Since when a statement no longer holds" values={{date: <time dateTime={date}>{format.date(date)}</time>}}>
      {'Out of date since {date}.'}
    </Translate>
  );
}

function Source({source}: {source: ResolvedSource | null}) {
  return (
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
  );
}
