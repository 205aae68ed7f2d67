import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {countFacts, lastVerified} from '@site/src/data/derive';
import {aiToolsComparison} from '@site/src/data/aiToolsComparison';
import {awsServicesMap} from '@site/src/data/awsServicesMap';
import {managedAddonsOverview} from '@site/src/data/managedAddonsOverview';
import {hostedMcpServers, mcpServersMap} from '@site/src/data/mcpServersMap';
import {registry} from '@site/src/data/registry';
import {useFormat} from '@site/src/l10n/useFormat';
import styles from './styles.module.css';

/** The numbers of the guide as they are today: each is counted, none is written down. */
export function Figures() {
  const format = useFormat();
  const models = registry.flatMap((entry) => entry.models);
  const verified = lastVerified(models);
  const figures = [
    {
      id: mcpServersMap.id,
      value: mcpServersMap.rows.length + hostedMcpServers.rows.length,
      label: translate({id: 'home.figure.servers', message: 'MCP servers for AWS', description: 'Label of a number on the home page'}),
    },
    {
      id: managedAddonsOverview.id,
      value: managedAddonsOverview.rows.length,
      label: translate({id: 'home.figure.addons', message: 'EKS add-ons', description: 'Label of a number on the home page'}),
    },
    {
      id: awsServicesMap.id,
      value: awsServicesMap.rows.length,
      label: translate({id: 'home.figure.services', message: 'AWS services for AIOps', description: 'Label of a number on the home page'}),
    },
    {
      id: aiToolsComparison.id,
      value: aiToolsComparison.rows.length,
      label: translate({id: 'home.figure.tools', message: 'AI tools compared', description: 'Label of a number on the home page'}),
    },
  ];
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">
        <Translate id="home.figures" description="Heading above the numbers of the home page">
          What it holds today
        </Translate>
      </h2>
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <Link to={`/docs/aiops-aidlc/aiops-introduction#${figure.id}`}>
              <strong>{format.number(figure.value)}</strong>
              <span>{figure.label}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        <Translate
          id="home.facts"
          description="Below the numbers: how many facts, and the newest check"
          values={{
            count: format.number(models.reduce((sum, model) => sum + countFacts(model), 0)),
            date: verified ? <time dateTime={verified}>{format.date(verified)}</time> : '–',
          }}>
          {'{count} sourced facts in all; the latest check: {date}. Counted from the data at build time.'}
        </Translate>
      </p>
    </section>
  );
}
