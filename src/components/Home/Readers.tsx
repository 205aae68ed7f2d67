import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** For whom the guide is, and what each finds. */
export function Readers() {
  return (
    <section aria-labelledby="readers">
      <h2 id="readers">
        <Translate id="home.readers" description="Heading above the list of readers">
          For whom
        </Translate>
      </h2>
      <dl className={styles.readers}>
        <div>
          <dt>
            <Translate id="home.reader.operator">Platform engineers on call</Translate>
          </dt>
          <dd>
            <Translate id="home.reader.operator.text">
              Which server, add-on or service answers the question at hand, whether it may write, and the command that installs it.
            </Translate>
          </dd>
        </div>
        <div>
          <dt>
            <Translate id="home.reader.architect">Architects who must choose</Translate>
          </dt>
          <dd>
            <Translate id="home.reader.architect.text">
              Comparisons with status, price and end of support, and what independent research says beside what vendors say.
            </Translate>
          </dd>
        </div>
        <div>
          <dt>
            <Translate id="home.reader.contributor">Contributors with ten minutes</Translate>
          </dt>
          <dd>
            <Translate id="home.reader.contributor.text">One row to correct, in both languages side by side, and a check that says what is missing.</Translate>
          </dd>
        </div>
        <div>
          <dt>
            <Translate id="home.reader.agent">AI agents that read for people</Translate>
          </dt>
          <dd>
            <Translate id="home.reader.agent.text">
              Plain HTML, Markdown and JSON with stable addresses, sources and dates; nothing is hidden behind a script.
            </Translate>
          </dd>
        </div>
      </dl>
    </section>
  );
}
