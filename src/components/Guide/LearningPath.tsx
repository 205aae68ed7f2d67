import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import summaries from '@guide/guides';
import {Progress, ProgressReset} from '../primitives/Progress';
import styles from './styles.module.css';

/** The four guides in their order, with the place of the reader among them. */
export function LearningPath({id}: {id: string}) {
  return (
    <nav className={styles.path} aria-label={translate({id: 'guide.path', message: 'Learning path', description: 'Name of the list of guides'})}>
      <ol>
        {summaries.map((guide) => (
          <li key={guide.id} aria-current={guide.id === id ? 'step' : undefined}>
            {guide.id === id ? <strong>{guide.label}</strong> : <Link to={guide.path}>{guide.label}</Link>}
            <span className={styles.state}>
              {guide.id === id ? (
                <Translate id="guide.here">you are here</Translate>
              ) : (
                translate({id: 'guide.minutes', message: '{minutes} min', description: 'Reading time in a list'}, {minutes: String(guide.minutes)})
              )}
            </span>
            <Progress guide={guide.id} sections={guide.sections} />
          </li>
        ))}
      </ol>
      <ProgressReset />
    </nav>
  );
}
