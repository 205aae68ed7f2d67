// cspell:disable -- names of components
/** Components of the ADOT Collector, which the ADOT add-on runs: https://github.com/aws-observability/aws-otel-collector#adot-collector-built-in-components (read 2026-11-25). */
const COMPONENTS: Record<string, string[]> = {
  receivers: ['otlp', 'prometheus', 'statsd', 'awsxray', 'zipkin', 'jaeger', 'kafka', 'filelog', 'awscontainerinsightreceiver', 'awsecscontainermetrics'],
  processors: [
    ...['attributes', 'batch', 'memory_limiter', 'resource', 'resourcedetection', 'probabilistic_sampler', 'tail_sampling', 'groupbytrace', 'span', 'filter'],
    ...['metricstransform', 'metricsgeneration', 'cumulativetodelta', 'deltatorate', 'k8sattributes'],
  ],
  exporters: ['otlp', 'otlphttp', 'prometheusremotewrite', 'prometheus', 'awsemf', 'awsxray', 'awscloudwatchlogs', 'debug', 'file', 'kafka', 'loadbalancing'],
  extensions: ['sigv4auth', 'health_check', 'pprof', 'zpages', 'awsproxy', 'file_storage', 'ecs_observer'],
  connectors: [],
};

// cspell:enable

interface Configuration {
  service?: {extensions?: string[]; pipelines?: Record<string, Record<string, string[] | undefined>>};
  [section: string]: Record<string, unknown> | undefined;
}

const keys = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);

function authenticators(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === 'authenticator' ? [String(one)] : authenticators(one)));
}

/** What is wrong with a collector's configuration: unknown components, and components that are used or defined but not both. */
export function collectorErrors(configuration: Configuration): string[] {
  const sections = keys(configuration).filter((section) => section !== 'service');
  const unknown = sections.flatMap((section) => {
    const known = Object.hasOwn(COMPONENTS, section) ? COMPONENTS[section] : undefined;
    if (!known) return [`there is no section ${section}`];
    const strangers = keys(configuration[section]).filter((name) => !known.includes(name.split('/')[0] ?? ''));
    return strangers.map((name) => `${section} has no ${name} in the ADOT Collector`);
  });
  const pipelines = Object.entries(configuration.service?.pipelines ?? {});
  const used = new Map<string, Set<string>>([['extensions', new Set(configuration.service?.extensions ?? [])]]);
  for (const [, pipeline] of pipelines) {
    for (const [section, names] of Object.entries(pipeline)) used.set(section, new Set([...(used.get(section) ?? []), ...(names ?? [])]));
  }
  const undefinedOnes = [...used].flatMap(([section, names]) =>
    [...names].filter((name) => !keys(configuration[section]).includes(name)).map((name) => `${section} of service: ${name} is not defined`),
  );
  const unused = sections.flatMap((section) =>
    keys(configuration[section])
      .filter((name) => !used.get(section)?.has(name))
      .map((name) => `${section}: ${name} is defined and never used`),
  );
  const types = pipelines
    .filter(([name]) => !['metrics', 'traces', 'logs'].includes(name.split('/')[0] ?? ''))
    .map(([name]) => `there is no pipeline type ${name}`);
  const incomplete = pipelines
    .filter(([, {receivers, exporters}]) => !receivers?.length || !exporters?.length)
    .map(([name]) => `the pipeline ${name} lacks an end`);
  const strangers = authenticators(configuration).filter((name) => !used.get('extensions')?.has(name));
  return [
    ...unknown,
    ...undefinedOnes,
    ...unused,
    ...types,
    ...incomplete,
    ...strangers.map((name) => `the authenticator ${name} is not among the extensions`),
  ];
}
