import Translate, {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

interface Props {
  /** Id of the guide. */
  guide: string;
  /** The ids of its sections. */
  sections: readonly string[];
  /** Set on the page of the guide itself: what is read there is noted. */
  here?: boolean;
}

/** Room for how much of a guide was read in this browser; `src/live/progress.ts` fills it. Without scripts there is none. */
export function Progress({guide, sections, here = false}: Props) {
  const text = translate({id: 'progress.read', message: '{read} of {all} sections read', description: 'How much of a guide was read in this browser'});
  return <p className={styles.progress} data-progress={guide} data-sections={sections.join(' ')} data-text={text} data-here={here || undefined} />;
}

/** Forgets what was read. Shown as soon as there is something to forget; its room is kept, so that nothing moves. */
export function ProgressReset() {
  return (
    <p className={styles.reset} data-progress-reset>
      <button type="button" className={styles.button}>
        <Translate id="progress.reset" description="Button that forgets which sections were read">
          Forget what I have read
        </Translate>
      </button>{' '}
      <Translate id="progress.local" description="Beside the button that forgets what was read">
        It is kept in this browser only and never sent.
      </Translate>
    </p>
  );
}
