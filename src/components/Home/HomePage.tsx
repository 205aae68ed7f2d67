import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import guides from '@guide/guides';
import {Figures} from './Figures';
import {LearningPath} from './LearningPath';
import {Readers} from './Readers';
import styles from './styles.module.css';

/** What the guide is, for whom, what it holds today, and the way through it. */
export function HomePage() {
  return (
    <main className={styles.home}>
      <header className={styles.hero}>
        <h1>{translate({id: 'home.title', message: 'AIOps Strategy Guide for EKS', description: 'Title of the home page'})}</h1>
        <p className={styles.tagline}>
          <Translate id="home.tagline" description="The sentence below the title of the home page">
            How to run Amazon EKS with AI: what exists, what it can do, what it costs, and how far to trust it.
          </Translate>
        </p>
        <p className={styles.promise}>
          <Translate id="home.promise" description="What sets the guide apart">
            Every fact is a row with its source and the day it was checked, in English and Chinese. What nobody has published is shown as unknown, and a
            vendor’s claim is called one.
          </Translate>
        </p>
        <p className={styles.actions}>
          <Link className="button button--primary button--lg" to="/docs/aiops-aidlc/aiops-introduction">
            <Translate id="home.start" description="Button that opens the first guide">
              Read the introduction
            </Translate>
          </Link>
          <Link className="button button--secondary button--lg" to="/docs/aiops-aidlc">
            <Translate id="home.overview" description="Button that opens the overview of the series">
              How the series works
            </Translate>
          </Link>
        </p>
      </header>
      <Figures />
      <LearningPath guides={guides} />
      <Readers />
    </main>
  );
}
