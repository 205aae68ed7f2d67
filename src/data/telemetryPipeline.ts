import type {Layers} from './schema';
import {devOpsGuruEnd, xRayMaintenance} from './facts';
import {statuses} from './vocabulary';

/** From workloads to answers: what stands in each layer of the stack, and the loop that keeps its alerts bearable. */
export const telemetryPipeline: Layers = {
  shape: 'layers',
  id: 'telemetry-pipeline',
  title: {en: 'From a Pod to an answer: the layers of the stack', zh: '从 Pod 到答案：可观测性栈的分层'},
  lead: {
    en: 'What stands where, and what passes upwards. Build from below: a layer is only as good as the one under it, and an agent on top of missing traces explains nothing.',
    zh: '各层有什么、向上传递什么。请自下而上搭建：每一层的上限取决于下面一层，缺了跟踪，上面的 Agent 什么也解释不了。',
  },
  factKind: 'status',
  terms: statuses,
  sources: {
    'otel-components': {title: 'OpenTelemetry documentation: What is OpenTelemetry?', url: 'https://opentelemetry.io/docs/what-is-opentelemetry/'},
    'x-ray-timeline': {
      title: 'AWS X-Ray developer guide: X-Ray SDK and daemon support timeline',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html',
    },
    'devops-guru-end': {
      title: 'Amazon DevOps Guru user guide: End of support',
      url: 'https://docs.aws.amazon.com/devops-guru/latest/userguide/devops-guru-end-of-support.html',
    },
    'otel-metrics': {
      title: 'Amazon CloudWatch user guide: CloudWatch OpenTelemetry metrics',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/metrics-otel-overview.html',
    },
    'transaction-search': {
      title: 'Amazon CloudWatch user guide: Transaction Search',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html',
    },
    workbook: {title: 'Google SRE workbook: Alerting on SLOs', url: 'https://sre.google/workbook/alerting-on-slos/'},
    'devops-agent': {
      title: 'AWS DevOps Agent user guide: About AWS DevOps Agent',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent.html',
    },
  },
  layers: [
    {
      id: 'instrumentation',
      level: 1,
      name: {en: 'Instrumentation', zh: '插桩'},
      role: {
        en: 'Makes a program tell what it does, with the same names everywhere: service.name, deployment.environment.name, http.route.',
        zh: '让程序说明自己在做什么，并在各处使用相同的名称：service.name、deployment.environment.name、http.route。',
      },
      parts: [
        {
          id: 'otel-sdk',
          name: {en: 'OpenTelemetry SDKs and automatic instrumentation', zh: 'OpenTelemetry SDK 与自动插桩'},
          href: 'https://opentelemetry.io/docs/zero-code/',
          note: {en: 'Java, Python, Node.js and .NET without a change of code.', zh: 'Java、Python、Node.js 和 .NET 无需改代码。'},
        },
        {
          id: 'x-ray-sdk',
          name: {en: 'X-Ray SDKs and daemon', zh: 'X-Ray SDK 与守护进程'},
          href: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html',
          status: 'maintenance',
          note: {
            en: `Security fixes only since ${xRayMaintenance}. The X-Ray service stays.`,
            zh: `自 ${xRayMaintenance} 起只提供安全修复。X-Ray 服务保留。`,
          },
        },
      ],
      sources: ['otel-components', 'x-ray-timeline'],
      verified: '2026-11',
    },
    {
      id: 'collection',
      level: 2,
      name: {en: 'Collection', zh: '采集'},
      role: {
        en: 'Receives, enriches, filters, samples and signs. The cheapest place to drop what nobody reads, and the only one that knows all back ends.',
        zh: '接收、补充属性、过滤、采样并签名。没人看的数据在这里丢弃最省钱；也只有这一层知道所有后端。',
      },
      parts: [
        {
          id: 'cloudwatch-agent',
          name: {en: 'CloudWatch agent (CloudWatch Observability add-on)', zh: 'CloudWatch 代理（CloudWatch Observability 附加组件）'},
          href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/install-CloudWatch-Observability-EKS-addon.html',
          status: 'ga',
        },
        {
          id: 'adot-collector',
          name: 'ADOT Collector (AWS Distro for OpenTelemetry)',
          href: 'https://aws-otel.github.io/docs/getting-started/adot-eks-add-on',
          status: 'ga',
        },
        {
          id: 'amp-scraper',
          name: {en: 'AMP managed collector', zh: 'AMP 托管采集器'},
          href: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-collector-how-to.html',
          status: 'ga',
          note: {en: 'Runs outside the cluster.', zh: '在集群之外运行。'},
        },
        {
          id: 'flow-agent',
          name: {en: 'Network Flow Monitor agent', zh: 'Network Flow Monitor 代理'},
          href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor-agents-kubernetes-eks.html',
          status: 'ga',
        },
      ],
      sources: [
        {
          title: 'Amazon CloudWatch user guide: Install the CloudWatch Observability EKS add-on',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/install-CloudWatch-Observability-EKS-addon.html',
        },
        {title: 'OpenTelemetry documentation: Collector', url: 'https://opentelemetry.io/docs/collector/'},
      ],
      verified: '2026-11',
    },
    {
      id: 'storage',
      level: 3,
      name: {en: 'Storage and query', zh: '存储与查询'},
      role: {
        en: 'Keeps each signal in one place, for as long as a question about it may come, and answers queries.',
        zh: '每种信号只存一处，只要还可能有人查就一直保留，并响应查询。',
      },
      parts: [
        {
          id: 'cloudwatch-metrics',
          name: {en: 'CloudWatch metrics, OTel and classic', zh: 'CloudWatch 指标（OTel 与经典）'},
          href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/metrics-otel-overview.html',
          note: {en: 'OTel metrics are read with PromQL.', zh: 'OTel 指标用 PromQL 查询。'},
        },
        {
          id: 'amp',
          name: 'Amazon Managed Service for Prometheus (AMP)',
          href: 'https://docs.aws.amazon.com/prometheus/latest/userguide/what-is-Amazon-Managed-Service-Prometheus.html',
          status: 'ga',
        },
        {
          id: 'cloudwatch-logs',
          name: 'CloudWatch Logs',
          href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/WhatIsCloudWatchLogs.html',
          status: 'ga',
        },
        {
          id: 'transaction-search',
          name: {en: 'X-Ray with Transaction Search', zh: 'X-Ray 与 Transaction Search'},
          href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html',
          note: {en: 'All spans as logs, a share of them indexed.', zh: '全部 span 存为日志，其中一部分建立索引。'},
        },
        {
          id: 'amg',
          name: 'Amazon Managed Grafana (AMG)',
          href: 'https://docs.aws.amazon.com/grafana/latest/userguide/what-is-Amazon-Managed-Service-Grafana.html',
          status: 'ga',
          note: {en: 'Stores nothing itself; shows them all.', zh: '自身不存数据，但可统一展示。'},
        },
      ],
      sources: ['otel-metrics', 'transaction-search'],
      verified: '2026-11',
    },
    {
      id: 'detection',
      level: 4,
      name: {en: 'Detection', zh: '检测'},
      role: {
        en: 'Decides whether something is wrong, and whether a person must hear of it now.',
        zh: '判断是否有问题，以及是否必须现在就通知人。',
      },
      parts: [
        {
          id: 'application-signals',
          name: {en: 'Application Signals: services and SLOs', zh: 'Application Signals：服务与 SLO'},
          href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-ServiceLevelObjectives.html',
          status: 'ga',
        },
        {
          id: 'alarms',
          name: {en: 'CloudWatch alarms: metric, PromQL, composite', zh: 'CloudWatch 告警：指标告警、PromQL 告警、复合告警'},
          href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-promql.html',
        },
        {
          id: 'amp-rules',
          name: {en: 'AMP rules and alert manager', zh: 'AMP 规则与告警管理器'},
          href: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-alert-manager.html',
          status: 'ga',
        },
        {
          id: 'anomaly-detection',
          name: {en: 'Anomaly detection for metrics and logs', zh: '指标与日志的异常检测'},
          href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html',
          status: 'ga',
        },
        {
          id: 'devops-guru',
          name: 'Amazon DevOps Guru',
          href: 'https://docs.aws.amazon.com/devops-guru/latest/userguide/devops-guru-end-of-support.html',
          status: 'end-of-support',
          note: {en: `Ends ${devOpsGuruEnd}.`, zh: `${devOpsGuruEnd} 终止支持。`},
        },
      ],
      sources: ['workbook', 'devops-guru-end'],
      verified: '2026-11',
    },
    {
      id: 'explanation',
      level: 5,
      name: {en: 'Explanation', zh: '解释'},
      role: {
        en: 'Proposes causes with evidence, for a person to judge. Reads everything below, changes nothing unless asked and approved.',
        zh: '提出附有证据的原因，由人判断。可读取以下所有层；未经请求和审批不做任何更改。',
      },
      parts: [
        {
          id: 'investigations',
          name: 'CloudWatch investigations',
          href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations.html',
          status: 'ga',
        },
        {
          id: 'aws-devops-agent',
          name: 'AWS DevOps Agent',
          href: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent.html',
          status: 'ga',
        },
        {
          id: 'mcp-servers',
          name: {en: 'AI tools through MCP servers', zh: '经 MCP 服务器接入的 AI 工具'},
          href: 'https://github.com/awslabs/mcp',
          status: 'pre-1-0',
        },
      ],
      sources: [
        'devops-agent',
        {
          title: 'Amazon CloudWatch user guide: CloudWatch investigations',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations.html',
        },
      ],
      verified: '2026-10',
    },
  ],
  flows: [
    {id: 'otlp', from: 'instrumentation', to: 'collection', label: {en: 'OTLP, metrics endpoints, stdout', zh: 'OTLP、指标端点、stdout'}},
    {
      id: 'signed-writes',
      from: 'collection',
      to: 'storage',
      label: {en: 'OTLP over HTTP and remote write, signed with the role of the service account', zh: 'OTLP/HTTP 与 remote write，用服务账户的角色签名'},
    },
    {id: 'queries', from: 'storage', to: 'detection', label: {en: 'Metrics of services, burn rates, bands', zh: '服务指标、消耗速率、区间'}},
    {id: 'incidents', from: 'detection', to: 'explanation', label: {en: 'An alarm that fired, with its time and service', zh: '已触发的告警及其时间和服务'}},
    {id: 'reads', from: 'explanation', to: 'storage', label: {en: 'Read-only queries for evidence', zh: '用于取证的只读查询'}},
    {id: 'gaps', from: 'explanation', to: 'instrumentation', label: {en: 'What was missing, as work for the teams', zh: '缺少什么，作为各团队的待办'}},
  ],
  loop: {
    title: {en: 'The loop that keeps alerts bearable', zh: '让告警始终承受得住的循环'},
    lead: {en: 'Run it once a week with last week’s alerts in hand.', zh: '每周一次，对照上周的告警来做。'},
    steps: [
      {
        id: 'fire',
        name: {en: 'An alert fires', zh: '告警触发'},
        text: {en: 'On the burn rate of an objective, in one notice with its runbook.', zh: '由目标的消耗速率触发，一条通知并附运行手册。'},
        guardrail: {
          en: 'No page without an objective behind it, except for what is certain to run out within hours.',
          zh: '没有目标支撑的告警不得呼叫值班，确定数小时内就会耗尽的资源除外。',
        },
        sources: ['workbook'],
        verified: '2026-11',
      },
      {
        id: 'investigate',
        name: {en: 'Evidence is gathered', zh: '收集证据'},
        text: {en: 'By the agent first, read-only; by a person who can say no.', zh: '先由 Agent 以只读方式进行，再由有权否决的人判断。'},
        guardrail: {en: 'A hypothesis without a link to its evidence counts as none.', zh: '没有证据链接的假设不算数。'},
        sources: ['devops-agent'],
        verified: '2026-10',
      },
      {
        id: 'judge',
        name: {en: 'The alert is judged', zh: '评估告警'},
        text: {en: 'Did somebody act, and did they have to act then?', zh: '有人处理了吗？必须当时就处理吗？'},
        guardrail: {en: 'Twice unneeded: it becomes a ticket, or goes.', zh: '两次被判为不必要：降为工单或删除。'},
        sources: [{title: 'Google SRE book: Being On-Call', url: 'https://sre.google/sre-book/being-on-call/'}],
        verified: '2026-11',
      },
      {
        id: 'close-gap',
        name: {en: 'The gap is closed', zh: '补上缺口'},
        text: {en: 'A missing span, label, log line or owner is added.', zh: '补上缺少的 span、标签、日志或负责人。'},
        guardrail: {en: 'Every new signal names the question it answers, and its cost.', zh: '每个新信号都要说明回答什么问题、花费多少。'},
        sources: [{title: 'Google SRE book: Postmortem culture', url: 'https://sre.google/sre-book/postmortem-culture/'}],
        verified: '2026-11',
      },
    ],
  },
  placement: {
    id: 'opentelemetry-placement',
    title: {en: 'Where OpenTelemetry sits', zh: 'OpenTelemetry 所处的位置'},
    text: [
      {
        en: 'In the two lower layers: it makes telemetry and moves it. It stores nothing and alerts nobody.',
        zh: '在最下面两层：生成遥测数据并传输，不存储，也不告警。',
      },
      {
        en: 'That is why it is the part to standardise first: every choice above it can be changed later.',
        zh: '因此应最先统一它：上面的所有选择以后都可以更换。',
      },
    ],
    layers: ['instrumentation', 'collection'],
    sources: ['otel-components'],
    verified: '2026-11',
  },
};
