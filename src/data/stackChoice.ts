import type {Comparison} from './schema';

/** Three stacks for observability on EKS, question by question. */
export const stackChoice: Comparison<'aws-native' | 'open-source' | 'third-party'> = {
  shape: 'comparison',
  id: 'stack-choice',
  title: {en: 'Choosing a stack: AWS-native, open source on AWS, third party', zh: '选择技术栈：AWS 原生、AWS 上的开源、第三方'},
  lead: {
    en: 'Three whole stacks by need, cost and lock-in. They can be mixed; then decide for each signal which one store is authoritative. Instrumentation is the same in all three columns if it is OpenTelemetry.',
    zh: '按需求、成本和锁定程度比较三种完整方案。三者可以混用，此时要为每种信号指定唯一的权威存放处。只要使用 OpenTelemetry，三列的插桩方式完全相同。',
  },
  factKind: 'structure',
  options: 'columns',
  nameLabel: {en: 'Question', zh: '问题'},
  tools: ['options', 'differences', 'export'],
  sources: {
    'otel-metrics': {
      title: 'Amazon CloudWatch user guide: CloudWatch OpenTelemetry metrics',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/metrics-otel-overview.html',
    },
    'otel-pricing': {
      title: 'Amazon CloudWatch user guide: OTel metrics pricing and storage',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/metrics-otel-pricing.html',
    },
    'amp-costs': {
      title: 'Amazon Managed Service for Prometheus user guide: Understand and optimize costs',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-costs.html',
    },
    'amp-workspace': {
      title: 'Amazon Managed Service for Prometheus user guide: Configure your workspace',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-workspace-configuration.html',
    },
    'amp-alertmanager': {
      title: 'Amazon Managed Service for Prometheus user guide: Alert manager',
      url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-alert-manager.html',
    },
    'datadog-otel': {title: 'Datadog documentation: Send OpenTelemetry data to Datadog', url: 'https://docs.datadoghq.com/opentelemetry/setup/'},
    'datadog-integrations': {title: 'Datadog documentation: OpenTelemetry integrations', url: 'https://docs.datadoghq.com/opentelemetry/integrations/'},
    'devops-agent': {
      title: 'AWS DevOps Agent user guide: About AWS DevOps Agent',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent.html',
    },
    'application-signals': {
      title: 'Amazon CloudWatch user guide: Application Signals',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Monitoring-Sections.html',
    },
    'transaction-search': {
      title: 'Amazon CloudWatch user guide: Transaction Search',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html',
    },
    'grafana-promql': {
      title: 'Amazon CloudWatch user guide: Grafana integration (permissions for PromQL)',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-PromQL-Grafana.html',
    },
  },
  columns: [
    {
      id: 'aws-native',
      label: {en: 'AWS-native', zh: 'AWS 原生'},
      kind: 'text',
      description: {
        en: 'CloudWatch with Container Insights, Application Signals and Transaction Search.',
        zh: 'CloudWatch，加上 Container Insights、Application Signals 和 Transaction Search。',
      },
    },
    {
      id: 'open-source',
      label: {en: 'Open source on AWS', zh: 'AWS 上的开源'},
      kind: 'text',
      description: {
        en: 'OpenTelemetry Collector, AMP and Grafana; logs and traces in a store of your choice.',
        zh: 'OpenTelemetry Collector、AMP 和 Grafana；日志和跟踪存入自选的后端。',
      },
    },
    {
      id: 'third-party',
      label: {en: 'Third party', zh: '第三方'},
      kind: 'text',
      description: {en: 'A vendor’s service outside AWS; Datadog is the example in the sources.', zh: 'AWS 之外的厂商服务；来源中以 Datadog 为例。'},
    },
  ],
  rows: [
    {
      id: 'best-when',
      name: {en: 'Best when', zh: '最适合'},
      cells: {
        'aws-native': {en: 'Nearly everything runs on AWS and the team is small.', zh: '几乎全部运行在 AWS 上，且团队较小。'},
        'open-source': {en: 'People think in PromQL and Grafana, or clusters stand in several places.', zh: '团队习惯 PromQL 和 Grafana，或集群分布在多处。'},
        'third-party': {en: 'Many platforms must be seen in one product, and there is a budget for it.', zh: '需要在一个产品里看多个平台，并且有相应预算。'},
      },
      note: {en: 'Our judgement from the rows below.', zh: '依据以下各行得出的判断。'},
      sources: ['otel-metrics', 'amp-costs', 'datadog-otel'],
      verified: '2026-11',
    },
    {
      id: 'first-answer',
      name: {en: 'Way to the first answer', zh: '得到第一个答案的路径'},
      cells: {
        'aws-native': {
          en: 'One add-on, one role; services appear by themselves, SLOs are suggested.',
          zh: '一个附加组件、一个角色；服务自动发现，并给出 SLO 建议。',
        },
        'open-source': {en: 'A workspace, a collector, rules and dashboards that you bring.', zh: '工作区、Collector，以及自备的规则和仪表板。'},
        'third-party': {en: 'The vendor’s agent or collector, and a contract.', zh: '厂商的代理或 Collector，以及一份合同。'},
      },
      sources: ['application-signals', 'amp-workspace', 'datadog-otel'],
      verified: '2026-11',
    },
    {
      id: 'metrics',
      name: {en: 'Metrics and their query language', zh: '指标与查询语言'},
      cells: {
        'aws-native': {en: 'OTLP metrics with PromQL, beside classic metrics with metric math.', zh: 'OTLP 指标用 PromQL 查询；经典指标用指标数学。'},
        'open-source': {en: 'PromQL, with recording rules and Alertmanager.', zh: 'PromQL，配合记录规则和 Alertmanager。'},
        'third-party': {en: 'The vendor’s own; OTLP is taken in.', zh: '厂商自有语言；可接收 OTLP。'},
      },
      sources: ['otel-metrics', 'amp-alertmanager', 'datadog-otel'],
      verified: '2026-11',
    },
    {
      id: 'logs-and-traces',
      name: {en: 'Logs and traces', zh: '日志与跟踪'},
      cells: {
        'aws-native': {en: 'CloudWatch Logs; every span as a log, a share of them indexed.', zh: 'CloudWatch Logs；所有 span 存为日志，其中一部分建立索引。'},
        'open-source': {en: 'Not in AMP: OpenSearch, Loki, Tempo or CloudWatch beside it.', zh: 'AMP 不存：需另配 OpenSearch、Loki、Tempo 或 CloudWatch。'},
        'third-party': {en: 'In the same product as the metrics.', zh: '与指标在同一产品中。'},
      },
      sources: ['transaction-search', 'datadog-otel', 'amp-workspace'],
      verified: '2026-11',
    },
    {
      id: 'retention',
      name: {en: 'Retention of metrics', zh: '指标保留期'},
      cells: {
        'aws-native': {en: '15 months, included.', zh: '15 个月，已含在费用内。'},
        'open-source': {en: 'Set per workspace, at most 1,095 days.', zh: '按工作区设置，最长 1,095 天。'},
        'third-party': null,
      },
      note: {en: 'No vendor’s retention was checked for this row: it depends on the plan.', zh: '本行未核实任何厂商的保留期，取决于所购套餐。'},
      sources: ['otel-pricing', 'amp-workspace'],
      verified: '2026-11',
    },
    {
      id: 'billing-driver',
      name: {en: 'What drives the bill', zh: '账单的主要动因'},
      cells: {
        'aws-native': {en: 'GB of metrics and logs, application signals, spans, alarms.', zh: '指标与日志的 GB 数、应用信号、span、告警。'},
        'open-source': {
          en: 'Samples ingested above all; queries of rules and dashboards; users of AMG.',
          zh: '首先是摄取的样本数；其次是规则和仪表板的查询、AMG 用户数。',
        },
        'third-party': {
          en: 'Hosts, custom metrics, indexed logs and spans; transfer out of AWS.',
          zh: '主机数、自定义指标、索引的日志和 span；流出 AWS 的流量。',
        },
      },
      note: {
        en: 'Datadog does not charge for metrics of receivers that it knows; wrongly configured receivers turn them into custom ones.',
        zh: 'Datadog 对其已知接收器的指标不另收费；接收器配置错误会使其变成自定义指标。',
      },
      sources: ['otel-pricing', 'amp-costs', 'datadog-integrations'],
      verified: '2026-11',
    },
    {
      id: 'ai',
      name: {en: 'What reads the data for you', zh: '由谁来解读数据'},
      cells: {
        'aws-native': {
          en: 'Investigations, AWS DevOps Agent, CloudWatch MCP servers.',
          zh: 'CloudWatch investigations、AWS DevOps Agent、CloudWatch MCP 服务器。',
        },
        'open-source': {en: 'AWS DevOps Agent through Grafana; the Prometheus MCP server.', zh: '经 Grafana 接入的 AWS DevOps Agent；Prometheus MCP 服务器。'},
        'third-party': {en: 'The vendor’s assistant; AWS DevOps Agent connects to several vendors.', zh: '厂商自带的助手；AWS DevOps Agent 可接入多家厂商。'},
      },
      sources: ['devops-agent'],
      verified: '2026-10',
    },
    {
      id: 'lock-in',
      name: {en: 'Lock-in, and the way out', zh: '锁定程度与退出方式'},
      cells: {
        'aws-native': {
          en: 'Dashboards, alarms and log queries stay; PromQL and OTLP leave with you.',
          zh: '仪表板、告警和日志查询带不走；PromQL 和 OTLP 可以带走。',
        },
        'open-source': {en: 'Rules, dashboards and queries move as they are. Stored samples do not.', zh: '规则、仪表板和查询可原样迁移；已存样本不行。'},
        'third-party': {en: 'Monitors, dashboards and agents are rewritten; OTLP softens it.', zh: '监控项、仪表板和代理都要重写；使用 OTLP 可减轻。'},
      },
      note: {
        en: 'Our judgement: the surest way out is instrumentation and a collector that are not the vendor’s.',
        zh: '我们的判断：最可靠的退路，是使用不属于厂商的插桩和 Collector。',
      },
      sources: ['otel-metrics', 'grafana-promql', 'datadog-otel'],
      verified: '2026-11',
    },
    {
      id: 'your-work',
      name: {en: 'Work that stays', zh: '仍需自己做的工作'},
      cells: {
        'aws-native': {en: 'Add-on updates, IAM, retention, SLOs.', zh: '附加组件更新、IAM、保留期、SLO。'},
        'open-source': {
          en: 'IAM, retention, SLOs, and collectors, cardinality, rules, dashboards.',
          zh: 'IAM、保留期、SLO，另加 Collector、基数、规则和仪表板。',
        },
        'third-party': {en: 'Agents, tags, contracts, data protection outside AWS.', zh: '代理、标签、合同，以及数据出 AWS 后的保护。'},
      },
      sources: ['application-signals', 'amp-costs', 'datadog-otel'],
      verified: '2026-11',
    },
  ],
};
