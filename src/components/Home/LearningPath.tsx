import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {GuideSummary} from '@site/src/plugins/guide-data/guides';
import {Progress, ProgressReset} from '../primitives/Progress';
import styles from './styles.module.css';

/** The four guides in the order in which they are read. */
export function LearningPath({guides}: {guides: readonly GuideSummary[]}) {
  return (
    <section aria-labelledby="path">
      <h2 id="path">
        <Translate id="home.path" description="Heading above the list of guides">
          The learning path
        </Translate>
      </h2>
      <ol className={styles.path}>
        {guides.map((guide) => (
          <li key={guide.id}>
            <Link to={guide.path}>{guide.label}</Link>
            <p>{guide.description}</p>
            <p className={styles.note}>
              {guide.announced
                ? translate({id: 'home.announced', message: 'Being written; the page says what it will cover', description: 'State of a guide'})
                : translate(
                    {id: 'home.minutes', message: 'About {minutes} minutes, plus the tables', description: 'Reading time of a guide'},
                    {minutes: String(guide.minutes)},
                  )}
            </p>
            <Progress guide={guide.id} sections={guide.sections} />
          </li>
        ))}
      </ol>
      <ProgressReset />
    </section>
  );
}
