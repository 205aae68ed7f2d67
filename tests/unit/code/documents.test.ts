import {describe, expect, it} from 'vitest';
import {blocks, type Block} from './blocks';
import {collectorErrors} from './collector';
import {kindErrors, KINDS} from './documentKinds';
import {documentsOf, manifestsOf} from './manifests/documents';
import {callsOf} from './shell';

const documents = blocks.flatMap(documentsOf);
const others = documents.filter((document) => manifestsOf([document]).length === 0);
const json = blocks.filter(({language}) => language === 'json').map((block) => ({block, place: block.place, value: JSON.parse(block.code) as unknown}));

/** Does a command of the page hand the block to AWS, whose models then judge it? */
const isRequest = ({title, page, locale}: Block): boolean =>
  blocks
    .filter((one) => one.page === page && one.locale === locale && one.language === 'bash')
    .some(({code}) => callsOf(code).some(({name, args}) => name === 'aws' && args.some(({value}) => title !== undefined && value === `file://${title}`)));

describe('YAML and JSON of the guides', () => {
  it('are Kubernetes objects, requests of a command on the page, or of a kind that is described', () => {
    const unknown = [...others, ...json.filter(({block}) => !isRequest(block))].filter(({value}) => kindErrors(value) === undefined);
    expect(unknown.map(({place}) => place)).toEqual([]);
  });

  it('have the form of their kind', () => {
    expect([...others, ...json].flatMap(({place, value}) => (kindErrors(value) ?? []).map((error) => `${place}  ${error}`))).toEqual([]);
  });

  it('leave no kind unused', () => {
    const values = [...others, ...json].map(({value}) => value as Record<string, unknown>);
    expect(KINDS.filter(({matches}) => !values.some(matches)).map(({name}) => name)).toEqual([]);
  });

  it('refuse what has another form', () => {
    expect(kindErrors({groups: [{name: 'a', rules: [{record: 'a', expr: 'sum('}]}]})).not.toEqual([]);
    expect(kindErrors({groups: [{name: 'a', rules: [{alert: 'A', expr: 'up', form: '5m'}]}]})).not.toEqual([]);
    expect(kindErrors({Version: '2012-10-17', Statement: [{Effect: 'allow'}]})).not.toEqual([]);
    const receivers = `receivers: [{name: a, sns_configs: [{topic_arn: 'arn:aws:sns:x', sigv4: {region: x}}]}]`;
    expect(kindErrors({alertmanager_config: `{route: {receiver: b}, ${receivers}}`})).toEqual(['there is no receiver b']);
    expect(kindErrors({alertmanager_config: `{rout: {receiver: a}, ${receivers}}`})).not.toEqual([]);
    const step = {name: 'one', action: 'aws:executeAwsApi', inputs: {Service: 'eks', Api: 'DescribeClusters'}};
    expect(kindErrors({schemaVersion: '0.3', mainSteps: [step]})).toEqual(['step one: eks has no DescribeClusters']);
  });
});

describe('configurations of the collector', () => {
  const collectors = manifestsOf(documents).filter(({kind}) => kind === 'OpenTelemetryCollector');
  const configurations = collectors.map(({object}) => (object.spec as {config: Parameters<typeof collectorErrors>[0]}).config);

  it('use only components that they define and that the collector has', () => {
    expect(configurations.flatMap(collectorErrors)).toEqual([]);
    expect(configurations).toHaveLength(2);
  });

  it('are refused otherwise', () => {
    const broken = {
      receivers: {otlp: {}, nosuch: {}},
      exporters: {otlphttp: {auth: {authenticator: 'sigv4auth'}}},
      service: {pipelines: {trace: {receivers: ['otlp'], processors: ['batch'], exporters: ['otlphttp']}}},
    };
    expect(collectorErrors(broken)).toEqual([
      'receivers has no nosuch in the ADOT Collector',
      'processors of service: batch is not defined',
      'receivers: nosuch is defined and never used',
      'there is no pipeline type trace',
      'the authenticator sigv4auth is not among the extensions',
    ]);
  });
});
