import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {useFormat} from '@site/src/l10n/useFormat';
import {useAnchors} from '../anchor';
import {GoneRows} from './GoneRows';
import deferred from './deferred.module.css';
import styles from './styles.module.css';

interface Props {
  /** Anchor of the figure; the anchors of its rows begin with it. */
  id: string;
  title: string;
  lead: string;
  /** The days on which its facts were checked. */
  verified: readonly string[];
  /** How many facts it holds, with their noun, for the line below it. */
  count?: ReactNode;
  children: ReactNode;
}

/** The height that a figure is given while it is not laid out, by the number of its facts. */
const sizeOf = (facts: number) => `upTo${[8, 16, 32].find((most) => facts <= most) ?? 64}`;

/** The frame that every table, diagram and chart shares: caption, lead, matter, and when it was checked. */
export function Figure({id, title, lead, verified, count, children}: Props) {
  useAnchors(id);
  return (
    <figure id={id} className={`${styles.figure} ${deferred.figure} ${deferred[sizeOf(verified.length)]}`} data-figure>
      <figcaption className={styles.caption}>
        <p className={styles.title}>
          <a href={`#${id}`} className={styles.anchor}>
            {title}
          </a>
        </p>
        <p className={styles.lead}>{lead}</p>
      </figcaption>
      {children}
      <GoneRows figure={id} />
      <p className={styles.foot}>
        {count}
        <Freshness verified={verified} />
      </p>
    </figure>
  );
}

/** The span of days between the oldest and the newest check. */
function Freshness({verified}: {verified: readonly string[]}) {
  const format = useFormat();
  const days = [...verified].sort();
  const [oldest, newest] = [days[0], days.at(-1)];
  if (!oldest || !newest) return null;
  const time = (day: string) => <time dateTime={day}>{format.date(day)}</time>;
  return oldest === newest ? (
    <Translate id="figure.checkedOn" description="Below a figure: when all its facts were checked" values={{date: time(oldest)}}>
      {'All facts checked {date}.'}
    </Translate>
  ) : (
    <Translate
      id="figure.checkedBetween"
      description="Below a figure: the oldest and the newest check of its facts"
      values={{oldest: time(oldest), newest: time(newest)}}>
      {'Facts checked between {oldest} and {newest}.'}
    </Translate>
  );
}
