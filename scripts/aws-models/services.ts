/**
 * Where a service's model is read: its client of the AWS SDK; the older SDK where the client is not published with schemas; or
 * documented.ts where neither has it.
 */
type ModelSource = {client: `@aws-sdk/client-${string}`} | {legacy: string} | 'documented';

/** What the guides know of a service. */
export interface Service {
  source: ModelSource;
  /** The prefix of its actions in IAM policies. */
  iam: string;
}

/** The AWS services that the guides call, by their names on the command line. */
export const SERVICES: Record<string, Service> = {
  aiops: {source: 'documented', iam: 'aiops'},
  amp: {source: {client: '@aws-sdk/client-amp'}, iam: 'aps'},
  'application-signals': {source: {client: '@aws-sdk/client-application-signals'}, iam: 'application-signals'},
  'arc-zonal-shift': {source: {legacy: 'arc-zonal-shift-2022-10-30'}, iam: 'arc-zonal-shift'},
  autoscaling: {source: {client: '@aws-sdk/client-auto-scaling'}, iam: 'autoscaling'},
  cloudwatch: {source: {client: '@aws-sdk/client-cloudwatch'}, iam: 'cloudwatch'},
  eks: {source: {client: '@aws-sdk/client-eks'}, iam: 'eks'},
  events: {source: {client: '@aws-sdk/client-eventbridge'}, iam: 'events'},
  fis: {source: {legacy: 'fis-2020-12-01'}, iam: 'fis'},
  grafana: {source: {client: '@aws-sdk/client-grafana'}, iam: 'grafana'},
  iam: {source: {client: '@aws-sdk/client-iam'}, iam: 'iam'},
  logs: {source: {client: '@aws-sdk/client-cloudwatch-logs'}, iam: 'logs'},
  networkflowmonitor: {source: 'documented', iam: 'networkflowmonitor'},
  sns: {source: {client: '@aws-sdk/client-sns'}, iam: 'sns'},
  ssm: {source: {client: '@aws-sdk/client-ssm'}, iam: 'ssm'},
  xray: {source: {client: '@aws-sdk/client-xray'}, iam: 'xray'},
};
