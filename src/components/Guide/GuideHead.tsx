import Translate from '@docusaurus/Translate';
import summaries from '@guide/guides';
import {guides} from '@site/src/data/guides';
import {useFormat} from '@site/src/l10n/useFormat';
import {useResolved} from '@site/src/l10n/useResolved';
import styles from './styles.module.css';

/**
 * For whom a guide is, what they can do afterwards, what it takes, and for what it was written.
 * @throws if `src/data/guides.ts` has no entry with the id
 */
export function GuideHead({id}: {id: string}) {
  const found = guides.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`<GuideHead id="${id}" />: src/data/guides.ts has no guide "${id}"`);
  const guide = useResolved(found);
  const format = useFormat();
  const minutes = summaries.find((summary) => summary.id === id)?.minutes ?? 1;
  return (
    <div className={styles.head}>
      <dl>
        <div>
          <dt>
            <Translate id="guide.audience">For</Translate>
          </dt>
          <dd>{guide.audience}</dd>
        </div>
        <div>
          <dt>
            <Translate id="guide.outcomes">Afterwards you can</Translate>
          </dt>
          <dd>
            <Items items={guide.outcomes} />
          </dd>
        </div>
        <div>
          <dt>
            <Translate id="guide.prerequisites">You need</Translate>
          </dt>
          <dd>
            <Items items={guide.prerequisites} />
          </dd>
        </div>
        <div>
          <dt>
            <Translate id="guide.environment">Written for</Translate>
          </dt>
          <dd>
            <Translate
              id="guide.environmentText"
              values={{
                environment: guide.environment.join(' · '),
                date: <time dateTime={guide.reviewed}>{format.date(guide.reviewed)}</time>,
                minutes: format.number(minutes),
              }}>
              {'{environment}; read through {date}; about {minutes} minutes, tables not counted'}
            </Translate>
          </dd>
        </div>
      </dl>
    </div>
  );
}

function Items({items}: {items: readonly string[]}) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
