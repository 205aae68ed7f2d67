import type {Catalog} from './schema';

/** What telemetry is billed by, and what makes it smaller. */
export const telemetryCostLevers: Catalog<'billed-by' | 'lever' | 'gives-up' | 'how' | 'effort'> = {
  shape: 'catalog',
  id: 'telemetry-cost-levers',
  title: {en: 'Cost of telemetry: what is billed, and the lever that makes it smaller', zh: '遥测成本：按什么计费，用什么办法降低'},
  lead: {
    en: 'Ordered within each group by gain for effort, in our judgement. No savings are promised: measure one week before and one week after. Prices stand with the introduction’s cost table.',
    zh: '每组内按我们判断的投入产出排序。这里不承诺节省比例，请在前后各测一周。价格见《AIOps 战略指南》的成本表。',
  },
  factKind: 'structure',
  nameLabel: {en: 'Lever', zh: '办法'},
  tools: ['search', 'facets', 'sort', 'columns', 'export'],
  sources: {
    'amp-costs': {
      title: 'Amazon Managed Service for Prometheus user guide: Understand and optimize costs',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-costs.html',
    },
    'otel-pricing': {
      title: 'Amazon CloudWatch user guide: OTel metrics pricing and storage',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/metrics-otel-pricing.html',
    },
    'cloudwatch-chart': {
      title: 'aws-observability/helm-charts: values of the amazon-cloudwatch-observability chart',
      url: 'https://github.com/aws-observability/helm-charts/blob/main/charts/amazon-cloudwatch-observability/values.yaml',
    },
    'cloudwatch-add-on': {
      title: 'Amazon CloudWatch user guide: Install the CloudWatch Observability EKS add-on',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/install-CloudWatch-Observability-EKS-addon.html',
    },
    'tail-sampling': {
      title: 'OpenTelemetry Collector Contrib: tail sampling processor',
      url: 'https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor',
    },
  },
  groups: [
    {
      id: 'twice',
      label: {en: 'Paid twice', zh: '重复付费'},
      description: {en: 'The same data by two routes. Look here first.', zh: '同一数据走了两条路。先查这里。'},
    },
    {id: 'metrics', label: {en: 'Metrics', zh: '指标'}},
    {id: 'logs', label: {en: 'Logs', zh: '日志'}},
    {id: 'traces', label: {en: 'Traces', zh: '跟踪'}},
    {id: 'questions', label: {en: 'Queries and agents', zh: '查询与 Agent'}},
  ],
  columns: [
    {id: 'billed-by', label: {en: 'Billed by', zh: '计费依据'}, kind: 'text'},
    {id: 'lever', label: {en: 'What to do', zh: '做法'}, kind: 'text'},
    {id: 'gives-up', label: {en: 'What you give up', zh: '代价'}, kind: 'text'},
    {
      id: 'effort',
      label: {en: 'Effort', zh: '工作量'},
      kind: 'term',
      facet: true,
      terms: [
        {id: 'hour', label: {en: 'An hour', zh: '一小时'}, tone: 'positive', definition: {en: 'A setting.', zh: '改一项设置。'}},
        {
          id: 'day',
          label: {en: 'A day', zh: '一天'},
          tone: 'info',
          definition: {en: 'A change in the collector or in a pipeline, with a check.', zh: '修改 Collector 或管道，并验证。'},
        },
        {
          id: 'project',
          label: {en: 'A project', zh: '一个项目'},
          tone: 'caution',
          definition: {en: 'Teams must change their code or habits.', zh: '需要各团队改代码或习惯。'},
        },
      ],
    },
    {id: 'how', label: {en: 'Where', zh: '位置'}, kind: 'code', place: 'detail'},
  ],
  rows: [
    {
      id: 'two-container-insights',
      group: 'twice',
      name: {en: 'Classic beside OTel Container Insights', zh: '经典版与 OTel 版 Container Insights 并存'},
      cells: {
        'billed-by': {en: 'Observations for the one, GB for the other.', zh: '前者按观测次数，后者按 GB。'},
        lever: {en: 'Switch the classic pipeline off once no alarm reads it.', zh: '确认没有告警在用后，关闭经典管道。'},
        'gives-up': {en: 'The old metric names.', zh: '旧的指标名称。'},
        effort: 'day',
        how: 'containerInsights.enabled=false',
      },
      sources: ['cloudwatch-chart', 'cloudwatch-add-on'],
      verified: '2026-11',
    },
    {
      id: 'two-log-pipelines',
      group: 'twice',
      name: {en: 'Fluent Bit beside OTel logs', zh: 'Fluent Bit 与 OTel 日志并存'},
      cells: {
        'billed-by': {en: 'GB of logs, every line twice.', zh: '日志 GB 数，每行算两次。'},
        lever: {en: 'Keep one: switch off Fluent Bit or the OTel logs.', zh: '只留一条：关闭 Fluent Bit 或 OTel 日志。'},
        'gives-up': {en: 'Nothing, after queries point to the new groups.', zh: '把查询改到新日志组后，没有代价。'},
        effort: 'hour',
        how: ['containerLogs.enabled=false', 'otelContainerInsights.logs.enabled=false'],
      },
      note: {en: 'The test of the chart calls the state with both “dual-publish”.', zh: '该 Chart 的测试把两者都开的状态称为“dual-publish”。'},
      sources: [
        'cloudwatch-chart',
        {
          title: 'aws-observability/helm-charts: test of the logging flags',
          url: 'https://github.com/aws-observability/helm-charts/blob/main/charts/amazon-cloudwatch-observability/tests/flag_matrix.sh',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'scrape-interval',
      group: 'metrics',
      name: {en: 'Longer scrape interval', zh: '拉长抓取间隔'},
      cells: {
        'billed-by': {en: 'Samples ingested (AMP), GB (CloudWatch OTel).', zh: '摄取样本数（AMP）、GB 数（CloudWatch OTel）。'},
        lever: {en: '60 s for the platform, 15 or 30 s only for what pages.', zh: '平台指标用 60 秒，只有会呼叫值班的才用 15 或 30 秒。'},
        'gives-up': {en: 'Peaks shorter than the interval.', zh: '看不到短于间隔的尖峰。'},
        effort: 'hour',
        how: ['scrape_interval', 'otelContainerInsights.metricResolution'],
      },
      note: {en: 'Going from 30 s to 60 s halves the samples, according to the AMP documentation.', zh: '据 AMP 文档，从 30 秒改为 60 秒，样本数减半。'},
      sources: ['amp-costs', 'cloudwatch-chart'],
      verified: '2026-11',
    },
    {
      id: 'drop-unused-metrics',
      group: 'metrics',
      name: {en: 'Drop metrics that nobody queries', zh: '丢弃没人查询的指标'},
      cells: {
        'billed-by': {en: 'Samples or GB.', zh: '样本数或 GB 数。'},
        lever: {en: 'List the largest by name, compare with rules and dashboards, drop the rest.', zh: '按名称列出最大的指标，对照规则和仪表板，其余丢弃。'},
        'gives-up': {en: 'Questions of tomorrow. Keep what the SLOs and autoscalers use.', zh: '放弃将来可能的提问。SLO 和自动扩展用到的要保留。'},
        effort: 'day',
        how: ['metric_relabel_configs', 'processors.filter'],
      },
      sources: ['amp-costs'],
      verified: '2026-11',
    },
    {
      id: 'fewer-labels',
      group: 'metrics',
      name: {en: 'Fewer and shorter labels', zh: '更少、更短的标签'},
      cells: {
        'billed-by': {en: 'Series (AMP); bytes of each data point (CloudWatch OTel).', zh: '时间序列数（AMP）；每个数据点的字节数（CloudWatch OTel）。'},
        lever: {en: 'No request, user or session ids on metrics; they belong on spans.', zh: '指标上不带请求、用户或会话 ID，它们应放在 span 上。'},
        'gives-up': {en: 'Slicing metrics by a single user.', zh: '无法按单个用户切分指标。'},
        effort: 'project',
        how: 'processors.attributes',
      },
      sources: ['otel-pricing', 'amp-costs'],
      verified: '2026-11',
    },
    {
      id: 'series-limits',
      group: 'metrics',
      name: {en: 'Series limits per team', zh: '按团队限制时间序列'},
      cells: {
        'billed-by': {en: 'Samples, after one bad release of one team.', zh: '某团队一次错误发布就会推高样本数。'},
        lever: {en: 'Label sets with a limit in the AMP workspace: only the offender is throttled.', zh: '在 AMP 工作区为标签集设上限：只限流超限的一方。'},
        'gives-up': {en: 'Data of the team that exceeds it.', zh: '超限团队会丢数据。'},
        effort: 'hour',
        how: 'amp update-workspace-configuration',
      },
      sources: [
        {
          title: 'Amazon Managed Service for Prometheus user guide: Configure your workspace',
          url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-workspace-configuration.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'log-retention',
      group: 'logs',
      name: {en: 'Retention for every log group', zh: '为每个日志组设保留期'},
      cells: {
        'billed-by': {en: 'GB stored; without a setting, for ever.', zh: '存储 GB 数；不设置即永久保存。'},
        lever: {en: 'Set days by purpose: debugging short, audit long.', zh: '按用途设天数：故障排除短、审计长。'},
        'gives-up': {en: 'Old lines, for good.', zh: '旧日志永久删除。'},
        effort: 'hour',
        how: 'logs put-retention-policy',
      },
      sources: [
        {
          title: 'Amazon CloudWatch Logs user guide: Log groups and log streams',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'log-class',
      group: 'logs',
      name: {en: 'Infrequent Access class', zh: '低频访问（Infrequent Access）日志类别'},
      cells: {
        'billed-by': {en: 'GB ingested, at a lower rate.', zh: '摄取 GB 数，单价较低。'},
        lever: {en: 'Create groups for audit and debug logs in this class.', zh: '为审计和调试日志新建此类别的日志组。'},
        'gives-up': {en: 'Some features; the class cannot be changed later.', zh: '部分功能；类别创建后不可更改。'},
        effort: 'day',
        how: 'logs create-log-group --log-group-class INFREQUENT_ACCESS',
      },
      note: {
        en: 'Of the query commands, pattern, diff, filterIndex and unmask are missing there.',
        zh: '该类别不支持查询命令 pattern、diff、filterIndex 和 unmask。',
      },
      sources: [
        {
          title: 'Amazon CloudWatch Logs user guide: Log classes',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html',
        },
        {
          title: 'Amazon CloudWatch Logs user guide: Logs Insights QL commands supported in log classes',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData_Classes.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'audit-log-choice',
      group: 'logs',
      name: {en: 'Control plane logs by type', zh: '按类型开启控制平面日志'},
      cells: {
        'billed-by': {en: 'GB ingested and stored.', zh: '摄取和存储的 GB 数。'},
        lever: {en: 'Enable what you would read: usually audit and authenticator.', zh: '只开会看的类型：通常是 audit 和 authenticator。'},
        'gives-up': {en: 'API server and scheduler logs when you debug the control plane.', zh: '排查控制平面时缺少 API 服务器和调度器日志。'},
        effort: 'hour',
        how: 'eks update-cluster-config --logging',
      },
      note: {en: 'Which types suffice is our judgement.', zh: '开启哪些类型即可，是我们的判断。'},
      sources: [
        {
          title: 'Amazon EKS user guide: Send control plane logs to CloudWatch Logs',
          url: 'https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'tail-sampling',
      group: 'traces',
      name: {en: 'Tail sampling', zh: '尾部采样'},
      cells: {
        'billed-by': {en: 'Spans ingested.', zh: '摄取的 span 数。'},
        lever: {en: 'Keep all errors and all slow traces, and a share of the rest.', zh: '保留全部错误和慢请求，其余按比例保留。'},
        'gives-up': {en: 'Most ordinary traces; memory in the collector.', zh: '大部分普通跟踪；Collector 需更多内存。'},
        effort: 'day',
        how: 'processors.tail_sampling',
      },
      note: {
        en: 'All spans of a trace must reach the same collector: one replica, or a load-balancing exporter in front.',
        zh: '同一跟踪的所有 span 必须到达同一 Collector：单副本，或在前面加负载均衡导出器。',
      },
      sources: ['tail-sampling'],
      verified: '2026-11',
    },
    {
      id: 'index-share',
      group: 'traces',
      name: {en: 'Index a small share', zh: '只索引一小部分'},
      cells: {
        'billed-by': {en: 'Spans indexed as trace summaries, above the first 1%.', zh: '索引为跟踪摘要的 span，超过首个 1% 的部分。'},
        lever: {en: 'Stay at 1% until a search fails you: all spans remain searchable as logs.', zh: '先保持 1%，不够再加：所有 span 仍可作为日志检索。'},
        'gives-up': {en: 'Trace summaries of rare requests.', zh: '少见请求的跟踪摘要。'},
        effort: 'hour',
        how: 'xray update-indexing-rule',
      },
      sources: [
        {
          title: 'Amazon CloudWatch user guide: Enable Transaction Search',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Enable-TransactionSearch.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'query-limits',
      group: 'questions',
      name: {en: 'Limits on costly PromQL', zh: '限制昂贵的 PromQL'},
      cells: {
        'billed-by': {
          en: 'Query samples processed (AMP); samples scanned through the API (CloudWatch).',
          zh: '处理的查询样本（AMP）；经 API 扫描的样本（CloudWatch）。',
        },
        lever: {en: 'Recording rules for dashboards; a warning and an error threshold per query.', zh: '仪表板用记录规则；为单个查询设警告和错误阈值。'},
        'gives-up': {en: 'Queries over months without preparation.', zh: '无法随意查询数月数据。'},
        effort: 'day',
        how: 'amp create-query-logging-configuration',
      },
      note: {
        en: 'Queries in the CloudWatch console are free; those of dashboards elsewhere and of agents use the API.',
        zh: 'CloudWatch 控制台内的查询免费；外部仪表板和 Agent 的查询走 API。',
      },
      sources: [
        {
          title: 'Amazon Managed Service for Prometheus user guide: Managing the query cost',
          url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/query-insights-control.html',
        },
        'otel-pricing',
      ],
      verified: '2026-11',
    },
    {
      id: 'agent-time',
      group: 'questions',
      name: {en: 'Investigate only what pages', zh: '只调查会呼叫值班的告警'},
      cells: {
        'billed-by': {en: 'Seconds of agent time, and the queries the agent makes.', zh: 'Agent 时间（秒），以及 Agent 发起的查询。'},
        lever: {en: 'Start the agent from SLO alarms only, not from every alarm.', zh: '只由 SLO 告警启动 Agent，而不是每条告警。'},
        'gives-up': {en: 'Explanations of small things.', zh: '小问题没有自动解释。'},
        effort: 'hour',
        how: 'application-signals update-service-level-objective --auto-investigation-enabled',
      },
      sources: [
        {title: 'AWS DevOps Agent: Pricing', url: 'https://aws.amazon.com/devops-agent/pricing/'},
        {
          title: 'Amazon CloudWatch user guide: CloudWatch investigations costs',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/investigations-costs.html',
        },
      ],
      verified: '2026-10',
    },
  ],
};
