import type {SchemaObject} from 'ajv';

/** A schema of our own for a kind whose definition no package carries. */
export interface OwnSchema {
  apiVersion: string;
  kind: string;
  /** The definition that its fields were read from. */
  source: string;
  /** The day on which it was read. */
  read: string;
  /** The fields below `spec` that the guides may use; a field that is missing here is looked up there first. */
  spec: SchemaObject;
}

const READ = '2026-11-25';
const string: SchemaObject = {type: 'string'};
const count: SchemaObject = {type: 'integer', minimum: 0};
const quantities: SchemaObject = {type: 'object', additionalProperties: {anyOf: [{type: 'integer'}, {type: 'string', pattern: '^[0-9.]+(m|[KMGTPE]i?)?$'}]}};
const object = (properties: Record<string, SchemaObject>, required: string[] = []): SchemaObject => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const list = (items: SchemaObject): SchemaObject => ({type: 'array', items});
const anything: SchemaObject = {type: 'object'};

/** The kinds that the guides use beyond those of Kubernetes, KEDA and Argo CD. */
export const OWN_SCHEMAS: OwnSchema[] = [
  {
    apiVersion: 'autoscaling.x-k8s.io/v1beta1',
    kind: 'CapacityBuffer',
    source: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/apis/crds/autoscaling.x-k8s.io_capacitybuffers.yaml',
    read: READ,
    spec: object({
      provisioningStrategy: string,
      scalableRef: object({apiGroup: string, kind: string, name: string}, ['kind', 'name']),
      podTemplateRef: object({name: string}, ['name']),
      replicas: count,
      percentage: count,
      limits: quantities,
    }),
  },
  {
    apiVersion: 'autoscaling.k8s.io/v1',
    kind: 'VerticalPodAutoscaler',
    source: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/pkg/apis/autoscaling.k8s.io/v1/types.go',
    read: READ,
    spec: object(
      {
        targetRef: object({apiVersion: string, kind: string, name: string}, ['kind', 'name']),
        updatePolicy: object({updateMode: {enum: ['Off', 'Initial', 'Recreate', 'InPlaceOrRecreate', 'Auto']}, minReplicas: count}),
        resourcePolicy: object({
          containerPolicies: list(
            object({
              containerName: string,
              mode: {enum: ['Auto', 'Off']},
              minAllowed: quantities,
              maxAllowed: quantities,
              controlledResources: list(string),
              controlledValues: {enum: ['RequestsAndLimits', 'RequestsOnly']},
            }),
          ),
        }),
      },
      ['targetRef'],
    ),
  },
  {
    apiVersion: 'kro.run/v1alpha1',
    kind: 'ResourceGraphDefinition',
    source: 'https://github.com/kubernetes-sigs/kro/blob/main/helm/crds/kro.run_resourcegraphdefinitions.yaml',
    read: READ,
    spec: object(
      {
        schema: object(
          {
            apiVersion: {type: 'string', pattern: '^v[0-9]+(alpha[0-9]+|beta[0-9]+)?$'},
            kind: {type: 'string', pattern: '^[A-Z][a-zA-Z0-9]{0,62}$'},
            group: string,
            spec: anything,
            status: anything,
          },
          ['apiVersion', 'kind'],
        ),
        resources: list(
          object({id: {type: 'string', pattern: '^[a-z][a-zA-Z0-9]*$'}, template: anything, readyWhen: list(string), includeWhen: list(string)}, [
            'id',
            'template',
          ]),
        ),
      },
      ['schema'],
    ),
  },
  {
    apiVersion: 'services.k8s.aws/v1alpha1',
    kind: 'IAMRoleSelector',
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/ack-permissions.html',
    read: READ,
    spec: object(
      {
        arn: {type: 'string', pattern: '^arn:aws:iam::[0-9]{12}:role/'},
        namespaceSelector: object({names: list(string), labelSelector: object({matchLabels: anything})}),
        resourceTypeSelector: list(object({group: string, version: string, kind: string})),
      },
      ['arn'],
    ),
  },
  {
    apiVersion: 'sqs.services.k8s.aws/v1alpha1',
    kind: 'Queue',
    source: 'https://github.com/aws-controllers-k8s/sqs-controller/blob/main/config/crd/bases/sqs.services.k8s.aws_queues.yaml',
    read: READ,
    spec: object(
      {
        queueName: string,
        contentBasedDeduplication: string,
        delaySeconds: string,
        fifoQueue: string,
        maximumMessageSize: string,
        messageRetentionPeriod: string,
        policy: string,
        receiveMessageWaitTimeSeconds: string,
        redrivePolicy: string,
        tags: anything,
        visibilityTimeout: string,
      },
      ['queueName'],
    ),
  },
  {
    apiVersion: 'opentelemetry.io/v1beta1',
    kind: 'OpenTelemetryCollector',
    source: 'https://github.com/open-telemetry/opentelemetry-operator/blob/main/apis/v1beta1/opentelemetrycollector_types.go',
    read: READ,
    spec: object(
      {
        mode: {enum: ['deployment', 'daemonset', 'statefulset', 'sidecar']},
        replicas: count,
        serviceAccount: string,
        image: string,
        resources: object({requests: quantities, limits: quantities}),
        env: list(object({name: string, value: string, valueFrom: anything}, ['name'])),
        nodeSelector: anything,
        config: anything,
      },
      ['config'],
    ),
  },
];
