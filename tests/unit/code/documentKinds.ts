import Ajv, {type ValidateFunction} from 'ajv';
import {parse} from 'yaml';
import {commandName, operationOf, serviceModel} from './aws/models';
import {promqlErrors} from './languages';

const ajv = new Ajv({allErrors: true, strict: false});
const string = {type: 'string'};
const strings = {anyOf: [string, {type: 'array', items: string}]};
const duration = {type: 'string', pattern: '^([0-9]+(ms|s|m|h|d|w|y))+$'};
const closed = (properties: object, required: string[] = []): object => ({type: 'object', properties, required, additionalProperties: false});

/** A form of YAML or JSON that is no Kubernetes object: how it is known, and what it must fulfil. */
interface Kind {
  name: string;
  /** Where its form is defined; read 2026-11-25. */
  source: string;
  matches: (value: Record<string, unknown>) => boolean;
  validate: ValidateFunction;
  /** Faults beyond the form. */
  errors?: (value: never) => string[];
}

interface Rules {
  groups: {rules: {expr: string}[]}[];
}
interface Alertmanager {
  route: {receiver: string; routes?: {receiver: string}[]};
  receivers: {name: string}[];
}
interface Runbook {
  parameters?: Record<string, unknown>;
  mainSteps: {name: string; action: string; inputs: Record<string, unknown>; nextStep?: string; onFailure?: string}[];
}

const RULE = {
  oneOf: [
    closed({record: {type: 'string', pattern: '^[a-zA-Z_:][a-zA-Z0-9_:]*$'}, expr: string, labels: {type: 'object'}}, ['record', 'expr']),
    closed({alert: string, expr: string, for: duration, keep_firing_for: duration, labels: {type: 'object'}, annotations: {type: 'object'}}, ['alert', 'expr']),
  ],
};
const STEP = closed(
  {
    name: {type: 'string', pattern: '^[a-zA-Z0-9_]{3,128}$'},
    action: {
      enum: [
        'aws:executeAwsApi',
        'aws:approve',
        'aws:waitForAwsResourceProperty',
        'aws:assertAwsResourceProperty',
        'aws:sleep',
        'aws:branch',
        'aws:executeScript',
      ],
    },
    inputs: {type: 'object'},
    outputs: {type: 'array', items: closed({Name: string, Selector: string, Type: string}, ['Name', 'Selector', 'Type'])},
    timeoutSeconds: {type: 'integer'},
    onFailure: {type: 'string', pattern: '^(Abort|Continue|step:.+)$'},
    isEnd: {type: 'boolean'},
    nextStep: string,
    description: string,
  },
  ['name', 'action', 'inputs'],
);
const STATEMENT = closed(
  {
    Sid: string,
    Effect: {enum: ['Allow', 'Deny']},
    Principal: {anyOf: [{const: '*'}, closed({Service: strings, AWS: strings, Federated: strings})]},
    Action: strings,
    NotAction: strings,
    Resource: strings,
    Condition: {type: 'object', additionalProperties: {type: 'object'}},
  },
  ['Effect'],
);

/** Steps that go on to a step that is not there, placeholders of nothing, and calls of the API that AWS does not know. */
function runbookErrors({parameters = {}, mainSteps}: Runbook): string[] {
  const names = mainSteps.map(({name}) => name);
  const targets = mainSteps.flatMap(({nextStep, onFailure}) => [nextStep, onFailure?.match(/^step:(.+)$/)?.[1]].filter((one) => one !== undefined));
  const placeholders = [...JSON.stringify(mainSteps).matchAll(/\{\{ (?!automation:|global:)(\w+)(?:\.\w+)? \}\}/g)].map((match) => match[1] ?? '');
  return [
    ...targets.filter((name) => !names.includes(name)).map((name) => `there is no step ${name}`),
    ...placeholders
      .filter((name) => !names.includes(name) && !Object.hasOwn(parameters, name))
      .map((name) => `{{ ${name} }} is neither a parameter nor a step`),
    ...mainSteps.flatMap(({name, inputs}) => {
      if (typeof inputs.Service !== 'string' || typeof inputs.Api !== 'string') return [];
      const model = serviceModel(inputs.Service);
      const operation = model && operationOf(model, commandName(inputs.Api));
      if (!operation) return [`step ${name}: ${inputs.Service} has no ${inputs.Api}`];
      const members = model.shapes[model.operations[operation] ?? '']?.members ?? {};
      const given = Object.keys(inputs).filter((key) => !['Service', 'Api', 'PropertySelector', 'DesiredValues'].includes(key));
      return given.filter((key) => !Object.hasOwn(members, key)).map((key) => `step ${name}: ${inputs.Api as string} has no ${key}`);
    }),
  ];
}

const MATCHER = {type: 'string', pattern: '^[a-zA-Z_]\\w*(=|!=|=~|!~)"[^"]*"$'};
const ALERT_ROUTE = {receiver: string, group_by: {type: 'array', items: string}, matchers: {type: 'array', items: MATCHER}};
const SNS = closed({topic_arn: {type: 'string', pattern: '^arn:aws:sns:'}, sigv4: closed({region: string}, ['region'])}, ['topic_arn', 'sigv4']);
const isAlertmanager = ajv.compile<Alertmanager>(
  closed(
    {
      route: closed({...ALERT_ROUTE, routes: {type: 'array', items: closed(ALERT_ROUTE, ['receiver', 'matchers'])}}, ['receiver']),
      receivers: {type: 'array', items: closed({name: string, sns_configs: {type: 'array', items: SNS}}, ['name', 'sns_configs'])},
    },
    ['route', 'receivers'],
  ),
);

/** Faults of the text that the definition holds, and routes that end at a receiver that is not there. */
function alertmanagerErrors({alertmanager_config: text}: {alertmanager_config: string}): string[] {
  const config: unknown = parse(text);
  if (!isAlertmanager(config)) return (isAlertmanager.errors ?? []).map(({instancePath, message}) => `alertmanager_config ${instancePath}: ${message}`);
  const names = config.receivers.map(({name}) => name);
  return [config.route, ...(config.route.routes ?? [])]
    .filter(({receiver}) => !names.includes(receiver))
    .map(({receiver}) => `there is no receiver ${receiver}`);
}

/** The forms that YAML and JSON of the guides have, besides Kubernetes objects and what a command reads. */
export const KINDS: Kind[] = [
  {
    name: 'Prometheus rules',
    source: 'https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/',
    matches: (value) => 'groups' in value,
    validate: ajv.compile(
      closed({groups: {type: 'array', items: closed({name: string, interval: duration, rules: {type: 'array', items: RULE}}, ['name', 'rules'])}}, ['groups']),
    ),
    errors: ({groups}: Rules) => groups.flatMap(({rules}) => rules.flatMap(({expr}) => promqlErrors(expr))),
  },
  {
    name: 'definition of the alert manager of AMP',
    source: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-alertmanager-config.html',
    matches: (value) => 'alertmanager_config' in value,
    validate: ajv.compile(closed({alertmanager_config: string}, ['alertmanager_config'])),
    errors: alertmanagerErrors,
  },
  {
    name: 'Systems Manager runbook',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-syntax-data-elements-parameters.html',
    matches: (value) => 'mainSteps' in value,
    validate: ajv.compile(
      closed({schemaVersion: {const: '0.3'}, description: string, assumeRole: string, parameters: {type: 'object'}, mainSteps: {type: 'array', items: STEP}}, [
        'schemaVersion',
        'mainSteps',
      ]),
    ),
    errors: runbookErrors,
  },
  {
    name: 'IAM policy',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
    matches: (value) => 'Statement' in value,
    validate: ajv.compile(closed({Version: {const: '2012-10-17'}, Statement: {type: 'array', items: STATEMENT}}, ['Version', 'Statement'])),
  },
  {
    name: 'MCP servers of a client',
    source: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
    matches: (value) => 'mcpServers' in value,
    validate: ajv.compile(
      closed(
        {
          mcpServers: {
            type: 'object',
            additionalProperties: closed({command: string, args: {type: 'array', items: string}, env: {type: 'object', additionalProperties: string}}, [
              'command',
            ]),
          },
        },
        ['mcpServers'],
      ),
    ),
  },
  {
    name: 'configuration of the CloudWatch Observability add-on',
    source: 'https://github.com/aws-observability/helm-charts/blob/main/charts/amazon-cloudwatch-observability/values.yaml',
    matches: (value) => 'containerInsights' in value,
    validate: ajv.compile(
      closed({
        otelContainerInsights: closed({enabled: {type: 'boolean'}, metricResolution: duration}),
        containerInsights: closed({enabled: {type: 'boolean'}}),
        containerLogs: closed({enabled: {type: 'boolean'}}),
        manager: closed({applicationSignals: closed({autoMonitor: closed({monitorAllServices: {type: 'boolean'}})})}),
      }),
    ),
  },
];

/** What is wrong with a document of a known kind; undefined for one of no kind. */
export function kindErrors(value: unknown): string[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kind = KINDS.find(({matches}) => matches(value as Record<string, unknown>));
  if (!kind) return undefined;
  if (!kind.validate(value))
    return (kind.validate.errors ?? []).map(({instancePath, message, params}) => `${kind.name} ${instancePath}: ${message} ${JSON.stringify(params)}`);
  return kind.errors?.(value as never) ?? [];
}
