import Translate from '@docusaurus/Translate';
import guides from '@guide/guides';
import {placesIn} from '@site/src/changes/places';
import {verifiedDates} from '@site/src/data/derive';
import {registry} from '@site/src/data/registry';
import {useFormat} from '@site/src/l10n/useFormat';
import {useLocale} from '@site/src/l10n/useLocale';
import {Progress} from '../primitives/Progress';
import styles from './styles.module.css';

/** Above a guide: when the facts in its tables were checked, and how much of it was read. Nothing above other pages. */
export function ReadingLine({path}: {path: string}) {
  const guide = guides.find((one) => path.endsWith(one.path));
  const placeOf = placesIn(useLocale());
  const format = useFormat();
  if (!guide) return null;
  const days = registry
    .flatMap(({models}) => models)
    .filter(({id}) => placeOf(id)?.path === guide.path)
    .flatMap(verifiedDates)
    .sort();
  const [oldest, newest] = [days[0], days.at(-1)];
  const time = (day: string) => <time dateTime={day}>{format.date(day)}</time>;
  return (
    <div className={styles.line} data-reading-line>
      {oldest && newest && (
        <p>
          <Translate
            id="reading.verified"
            description="Above a guide: the newest and the oldest check of the facts in its tables"
            values={{newest: time(newest), oldest: time(oldest)}}>
            {'Facts last verified: {newest}; the oldest check: {oldest}'}
          </Translate>
        </p>
      )}
      <Progress guide={guide.id} sections={guide.sections} here />
    </div>
  );
}
