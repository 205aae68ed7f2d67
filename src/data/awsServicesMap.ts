import type {Catalog} from './schema';
import {
  agentToolkitGa,
  awsMcpServerGa,
  awsMcpServerOAuth,
  awsMcpServerRegions,
  devOpsAgentDirectedActions,
  devOpsAgentGa,
  devOpsAgentPreview,
  devOpsGuruClosed,
  devOpsGuruEnd,
  eksCapabilitiesLaunch,
  kiroGa,
  managedMcpPreview,
  mcpServersRemoved,
  qDeveloperClosed,
  qDeveloperPluginsEnd,
  xRayMaintenance,
  xRaySdkEndOnceNamed,
  xRaySdkEndTakenBack,
} from './facts';
import {statuses} from './vocabulary';

/** What the columns of the service map say. */
type ServiceColumn = 'purpose' | 'capability' | 'status' | 'status-date' | 'end-date' | 'exceptions' | 'successor' | 'changed' | 'facts';

/** The AWS services of an AIOps stack, with their state and the day on which they end. */
export const awsServicesMap: Catalog<ServiceColumn> = {
  shape: 'catalog',
  id: 'aws-services-map',
  title: {en: 'AWS services for AIOps: what each does, in which state it is, and when it ends', zh: '面向 AIOps 的 AWS 服务：用途、状态与终止日期'},
  lead: {
    en: 'Sort by end date for what is closing, filter by status for what is still in preview. Features of a service can be in another state than the service: such a row shows both.',
    zh: '按终止日期排序可看出哪些服务即将关闭，按状态筛选可看出哪些仍处于预览阶段。功能的状态可能与服务不同，此时同一行显示两种状态。',
  },
  factKind: 'status',
  nameLabel: {en: 'Service', zh: '服务'},
  tools: ['search', 'facets', 'sort', 'columns', 'export'],
  sources: {
    'cloudwatch-metrics': {
      title: 'Amazon CloudWatch user guide: Metrics in Amazon CloudWatch',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/working_with_metrics.html',
    },
    'devops-guru-eos': {
      title: 'Amazon DevOps Guru user guide: End of support',
      url: 'https://docs.aws.amazon.com/devops-guru/latest/userguide/devops-guru-end-of-support.html',
    },
  },
  groups: [
    {id: 'collect', label: {en: 'Collect', zh: '采集'}, description: {en: 'Takes in metrics and keeps them for queries.', zh: '接收并保存指标，供查询使用。'}},
    {id: 'detect', label: {en: 'Detect', zh: '检测'}, description: {en: 'Says that something is wrong or will be.', zh: '指出已经或即将出现的问题。'}},
    {id: 'diagnose', label: {en: 'Diagnose', zh: '诊断'}, description: {en: 'Helps to find out why.', zh: '帮助找出原因。'}},
    {
      id: 'remediate',
      label: {en: 'Remediate', zh: '修复'},
      description: {en: 'Changes resources, or sets the change in motion.', zh: '变更资源，或触发变更。'},
    },
    {
      id: 'connect',
      label: {en: 'Connect and build agents', zh: '接入与构建 Agent'},
      description: {en: 'Gives agents access to AWS, or a place to run.', zh: '让 Agent 能访问 AWS，或为其提供运行环境。'},
    },
  ],
  columns: [
    {id: 'purpose', label: {en: 'Purpose', zh: '用途'}, kind: 'text'},
    {
      id: 'capability',
      label: {en: 'Capability', zh: '能力'},
      kind: 'term',
      facet: true,
      description: {en: 'Our classification, from what the service’s pages say.', zh: '由我们根据服务页面的说明归类。'},
      terms: [
        {
          id: 'collect',
          label: {en: 'Collect', zh: '采集'},
          tone: 'neutral',
          definition: {en: 'Takes in metrics, logs or traces and keeps them for queries.', zh: '接收指标、日志或跟踪并保存，供查询使用。'},
        },
        {
          id: 'detect',
          label: {en: 'Detect', zh: '检测'},
          tone: 'info',
          definition: {en: 'Reports a deviation, a fault or a finding without being asked each time.', zh: '自动报告偏差、故障或发现的问题，无需每次查询。'},
        },
        {
          id: 'diagnose',
          label: {en: 'Diagnose', zh: '诊断'},
          tone: 'info',
          definition: {en: 'Brings evidence together so that a person or an agent can find the cause.', zh: '汇集证据，让人或 Agent 找到原因。'},
        },
        {
          id: 'predict',
          label: {en: 'Predict', zh: '预测'},
          tone: 'info',
          definition: {en: 'Names a problem that has not happened yet.', zh: '指出尚未发生的问题。'},
        },
        {
          id: 'remediate',
          label: {en: 'Remediate', zh: '修复'},
          tone: 'caution',
          definition: {
            en: 'Changes resources, or starts or suggests the change that restores the wanted state.',
            zh: '变更资源，或启动、建议变更，以恢复期望的状态。',
          },
        },
        {
          id: 'prevent',
          label: {en: 'Prevent', zh: '预防'},
          tone: 'positive',
          definition: {en: 'Recommends changes so that an incident does not come back.', zh: '建议改进措施，避免故障事件再次发生。'},
        },
      ],
    },
    {
      id: 'status',
      label: {en: 'Status', zh: '状态'},
      kind: 'term',
      facet: true,
      terms: statuses,
      description: {en: 'Two values where a part is in another state than the service.', zh: '某部分与服务本身状态不同时显示两个值。'},
    },
    {
      id: 'status-date',
      label: {en: 'Status since', zh: '状态起始日期'},
      kind: 'date',
      unknown: {en: 'no dated statement read', zh: '未查到带日期的说明'},
      place: 'detail',
      description: {
        en: 'General availability, start of preview or maintenance, or closing to new customers; unknown where no dated statement was read.',
        zh: '正式发布、开始预览、进入维护或停止接受新客户的日期；未查到带日期的声明则为未知。',
      },
    },
    {
      id: 'end-date',
      label: {en: 'End date', zh: '终止日期'},
      kind: 'date',
      description: {en: 'Day on which support ends, of the service or of the part named below it.', zh: '服务或下方所列部分终止支持的日期。'},
    },
    {id: 'exceptions', label: {en: 'Parts in another state', zh: '状态不同的部分'}, kind: 'text', place: 'detail'},
    {id: 'successor', label: {en: 'Successor', zh: '后继'}, kind: 'text', place: 'detail'},
    {
      id: 'changed',
      label: {en: 'Dated events since February 2026', zh: '2026 年 2 月以来的重要日期'},
      kind: 'text',
      unknown: {en: 'none read', zh: '未查到'},
      place: 'detail',
      description: {en: 'Unknown: no dated event was read, which does not mean that nothing changed.', zh: '未知：未查到带日期的变化，不代表没有变化。'},
    },
    {id: 'facts', label: {en: 'Good to know', zh: '要点'}, kind: 'text', place: 'detail'},
  ],
  rows: [
    {
      id: 'cloudwatch-otel-promql',
      name: {en: 'CloudWatch PromQL and OpenTelemetry metrics', zh: 'CloudWatch PromQL 与 OpenTelemetry 指标'},
      href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/working_with_metrics.html',
      group: 'collect',
      cells: {
        purpose: {
          en: 'Takes OTLP metrics and queries them, and enriched AWS metrics, with PromQL.',
          zh: '接收 OTLP 指标，用 PromQL 查询它们以及补充了资源标签的 AWS 服务指标。',
        },
        capability: ['collect', 'detect'],
        status: 'ga',
        'status-date': null,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: [
          {en: '2026-04: seen as a public preview in five Regions (third-party lab).', zh: '2026-04：处于公开预览，覆盖五个区域（第三方实验文章）。'},
          {
            en: 'By 2026-11: the user guide names OpenTelemetry as the recommended path for metrics and has a pricing page.',
            zh: '截至 2026-11：用户指南把 OpenTelemetry 列为推荐的指标接入方式，并已有定价说明页。',
          },
        ],
        facts: [
          {
            en: 'Endpoint https://monitoring.{region}.amazonaws.com/v1/metrics, signed with SigV4.',
            zh: '端点为 https://monitoring.{region}.amazonaws.com/v1/metrics，用 SigV4 签名。',
          },
          {en: 'Billed per GB ingested, not per metric.', zh: '按摄取的 GB 计费，不按指标数计费。'},
          {
            en: 'API: StartOTelEnrichment, StopOTelEnrichment, GetOTelEnrichment.',
            zh: 'API 操作：StartOTelEnrichment、StopOTelEnrichment、GetOTelEnrichment。',
          },
          {en: 'The CloudWatch MCP server has PromQL tools.', zh: 'CloudWatch MCP 服务器提供 PromQL 工具。'},
        ],
      },
      sources: [
        'cloudwatch-metrics',
        {
          title: 'Amazon CloudWatch user guide: OTel metrics pricing and storage',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/metrics-otel-pricing.html',
        },
        {
          title: 'AWS hands-on lab: CloudWatch OpenTelemetry metrics (third party)',
          url: 'https://chaosreload.github.io/aws-hands-on-lab/cloud-ops/cloudwatch-otel-metrics',
        },
      ],
      verified: '2026-11',
      note: {
        en: 'Medium confidence: “generally available” is our reading of a guide that recommends it without a preview label; no dated announcement was found.',
        zh: '可信度中等：“正式发布”是我们的判断，依据是用户指南推荐使用且没有预览标记；没有找到带日期的公告。',
      },
    },
    {
      id: 'container-insights',
      name: 'Amazon CloudWatch Container Insights',
      href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContainerInsights.html',
      group: 'collect',
      cells: {
        purpose: {en: 'Metrics of EKS clusters, nodes, Pods and containers.', zh: 'EKS 集群、节点、Pod 和容器的指标。'},
        capability: ['collect', 'detect'],
        status: 'ga',
        'status-date': null,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: null,
        facts: [{en: 'On EKS it comes with the add-on amazon-cloudwatch-observability.', zh: '在 EKS 上随附加组件 amazon-cloudwatch-observability 启用。'}],
      },
      sources: [
        {
          title: 'Amazon CloudWatch user guide: Container Insights',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContainerInsights.html',
        },
        {title: 'Amazon EKS user guide: AWS add-ons', url: 'https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html'},
      ],
      verified: '2026-10',
      note: {en: 'Medium confidence: the status was not read as a dated statement.', zh: '可信度中等：未查到带日期的状态声明。'},
    },
    {
      id: 'managed-prometheus',
      name: 'Amazon Managed Service for Prometheus (AMP)',
      href: 'https://docs.aws.amazon.com/prometheus/latest/userguide/what-is-Amazon-Managed-Service-Prometheus.html',
      group: 'collect',
      cells: {
        purpose: {
          en: 'Managed Prometheus with rules, Alertmanager, an agentless collector and anomaly detectors.',
          zh: '托管的 Prometheus：规则、Alertmanager、无代理采集器和异常检测器。',
        },
        capability: ['collect', 'detect'],
        status: 'ga',
        'status-date': null,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: null,
        facts: [
          {en: 'API: CreateAnomalyDetector, PutAnomalyDetector in amp.', zh: 'API 操作：amp 的 CreateAnomalyDetector、PutAnomalyDetector。'},
          {
            en: 'Usage metrics are in the CloudWatch namespaces AWS/Usage and AWS/Prometheus, free of charge.',
            zh: '用量指标在 CloudWatch 命名空间 AWS/Usage 和 AWS/Prometheus 中，不收费。',
          },
        ],
      },
      sources: [
        {
          title: 'Amazon Managed Service for Prometheus user guide: What is AMP?',
          url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/what-is-Amazon-Managed-Service-Prometheus.html',
        },
        {
          title: 'Amazon Managed Service for Prometheus user guide: CloudWatch metrics',
          url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-CW-usage-metrics.html',
        },
      ],
      verified: '2026-10',
      note: {
        en: 'Medium confidence: the anomaly detector operations were seen in the API model (botocore 1.43.107), not in a guide page.',
        zh: '可信度中等：异常检测器的操作见于 API 模型（botocore 1.43.107），未查到对应的指南页面。',
      },
    },
    {
      id: 'cloudwatch-anomaly-detection',
      name: 'Amazon CloudWatch anomaly detection',
      href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html',
      group: 'detect',
      cells: {
        purpose: {
          en: 'Learns a band of expected values per metric for graphs and alarms; also finds anomalies in log groups.',
          zh: '从历史数据学习每个指标的正常区间，用于图表和告警；也能发现日志组中的异常。',
        },
        capability: ['detect'],
        status: 'ga',
        'status-date': null,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: null,
        facts: [
          {en: 'AWS names it as the replacement of DevOps Guru for alerting.', zh: 'AWS 把它列为 DevOps Guru 告警功能的替代方案。'},
          {en: 'API: PutAnomalyDetector, DescribeAnomalyDetectors.', zh: 'API 操作：PutAnomalyDetector、DescribeAnomalyDetectors。'},
        ],
      },
      sources: [
        {
          title: 'Amazon CloudWatch user guide: Using CloudWatch anomaly detection',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html',
        },
        'devops-guru-eos',
      ],
      verified: '2026-10',
      note: {en: 'Medium confidence: the status was not read as a dated statement.', zh: '可信度中等：未查到带日期的状态声明。'},
    },
    {
      id: 'application-signals',
      name: 'Amazon CloudWatch Application Signals',
      href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Monitoring-Sections.html',
      group: 'detect',
      cells: {
        purpose: {en: 'Service map, SLOs and APM for instrumented and un-instrumented services.', zh: '服务地图、SLO 和 APM，覆盖已插桩和未插桩的服务。'},
        capability: ['detect', 'diagnose'],
        status: 'ga',
        'status-date': null,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: null,
        facts: [
          {en: 'Enabled on EKS by the add-on amazon-cloudwatch-observability.', zh: '在 EKS 上由附加组件 amazon-cloudwatch-observability 启用。'},
          {
            en: 'Feeds the Application Signals MCP server, whose tools include dynamic instrumentation (breakpoints, snapshots) in 2026.',
            zh: '为 Application Signals MCP 服务器提供数据；2026 年其工具中已有动态插桩（断点、快照）。',
          },
        ],
      },
      sources: [
        {
          title: 'Amazon CloudWatch user guide: Application Signals',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Monitoring-Sections.html',
        },
      ],
      verified: '2026-10',
      note: {en: 'Medium confidence: the status was not read as a dated statement.', zh: '可信度中等：未查到带日期的状态声明。'},
    },
    {
      id: 'network-flow-monitor',
      name: 'Amazon CloudWatch Network Flow Monitor',
      href: 'https://docs.aws.amazon.com/eks/latest/userguide/network-observability.html',
      group: 'detect',
      cells: {
        purpose: {
          en: 'TCP flow performance from agents on nodes; used by EKS container network observability.',
          zh: '由节点上的代理采集 TCP 流的性能数据；EKS 容器网络可观测性以它为基础。',
        },
        capability: ['collect', 'detect', 'diagnose'],
        status: 'ga',
        'status-date': null,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: null,
        facts: [
          {en: 'EKS add-on: aws-network-flow-monitoring-agent.', zh: 'EKS 附加组件：aws-network-flow-monitoring-agent。'},
          {en: 'EKS network observability was announced on 2025-11-19.', zh: 'EKS 网络可观测性于 2025-11-19 公布。'},
        ],
      },
      sources: [
        {
          title: 'Amazon EKS user guide: Container network observability',
          url: 'https://docs.aws.amazon.com/eks/latest/userguide/network-observability.html',
        },
      ],
      verified: '2026-10',
    },
    {
      id: 'devops-guru',
      name: 'Amazon DevOps Guru',
      href: 'https://docs.aws.amazon.com/devops-guru/latest/userguide/devops-guru-end-of-support.html',
      group: 'detect',
      cells: {
        purpose: {en: 'ML anomaly detection for AWS resources, with insights and recommendations.', zh: '用机器学习检测 AWS 资源的异常，给出洞察和建议。'},
        capability: ['detect'],
        status: 'end-of-support',
        'status-date': devOpsGuruClosed,
        'end-date': devOpsGuruEnd,
        exceptions: 'n/a',
        successor: {
          en: 'CloudWatch anomaly detection for alerting, AWS DevOps Agent for investigation (AWS’s advice)',
          zh: '告警用 CloudWatch 异常检测，调查用 AWS DevOps Agent（AWS 的建议）',
        },
        changed: [
          {en: `${devOpsGuruClosed}: closed to new customers; no new features.`, zh: `${devOpsGuruClosed}：不再接受新客户，不再增加功能。`},
          {en: `${devOpsGuruEnd}: end of support.`, zh: `${devOpsGuruEnd}：终止支持。`},
        ],
        facts: [
          {
            en: `The API and the CloudFormation types AWS::DevOpsGuru::* stop working after ${devOpsGuruEnd}.`,
            zh: `${devOpsGuruEnd} 之后，API 和 AWS::DevOpsGuru::* CloudFormation 类型停止工作。`,
          },
        ],
      },
      sources: ['devops-guru-eos'],
      verified: '2026-10',
      note: {
        en: '“Status since” is the day on which it closed to new customers. Do not start with it now.',
        zh: '“状态起始日期”为停止接受新客户之日。请勿再新采用。',
      },
    },
    {
      id: 'eks-cluster-insights',
      name: 'EKS cluster insights',
      href: 'https://docs.aws.amazon.com/eks/latest/userguide/view-cluster-insights.html',
      group: 'detect',
      cells: {
        purpose: {en: 'Recurring checks of every cluster: upgrade readiness and misconfiguration.', zh: '定期检查每个集群：升级就绪情况和错误配置。'},
        capability: ['detect', 'predict'],
        status: 'ga',
        'status-date': null,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: [
          {
            en: '2026-06-02: EKS adds Kubernetes 1.36, the newest version against which a cluster can be checked.',
            zh: '2026-06-02：EKS 新增 Kubernetes 1.36，这是集群可以检查的最新目标版本。',
          },
          {en: 'By 2026-11: a third type, rollback readiness insights, stands in the guide.', zh: '截至 2026-11：指南中出现第三类检查，即回滚就绪情况。'},
        ],
        facts: [
          {en: 'Refreshed every 24 hours, or by hand.', zh: '每 24 小时刷新一次，也可手动刷新。'},
          {en: 'API: ListInsights, DescribeInsight.', zh: 'API 操作：ListInsights、DescribeInsight。'},
        ],
      },
      sources: [
        {title: 'Amazon EKS user guide: View cluster insights', url: 'https://docs.aws.amazon.com/eks/latest/userguide/view-cluster-insights.html'},
        {title: 'Amazon EKS user guide: Cluster insights', url: 'https://docs.aws.amazon.com/eks/latest/userguide/cluster-insights.html'},
        {title: 'Amazon EKS user guide: Kubernetes versions', url: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html'},
      ],
      verified: '2026-11',
    },
    {
      id: 'security-agent',
      name: 'AWS Security Agent',
      href: 'https://docs.aws.amazon.com/securityagent/latest/userguide/what-is.html',
      group: 'detect',
      cells: {
        purpose: {
          en: 'An agent that reviews designs and code, models threats and runs penetration tests.',
          zh: '由 Agent 评审设计和代码、做威胁建模并执行渗透测试。',
        },
        capability: ['detect'],
        status: ['ga', 'preview'],
        'status-date': null,
        'end-date': 'n/a',
        exceptions: {
          en: 'Preview in the user guide: full-repository code review, threat modelling, private connections',
          zh: '用户指南标为预览：整库代码评审、威胁建模、私有连接',
        },
        successor: 'n/a',
        changed: [
          {en: '2026-03-31: first release of the SDK for its API; customer managed keys.', zh: '2026-03-31：API 的 SDK 首次发布；支持客户托管密钥。'},
          {en: '2026-05-12: full-repository code review (preview).', zh: '2026-05-12：整库代码评审（预览）。'},
          {en: '2026-06-08: threat modelling (preview).', zh: '2026-06-08：威胁建模（预览）。'},
          {en: '2026-06-16: private connections (preview).', zh: '2026-06-16：私有连接（预览）。'},
        ],
        facts: [
          {en: 'API securityagent with 94 operations (2026-08-21).', zh: 'API securityagent，共 94 个操作（2026-08-21）。'},
          {en: 'The user guide now calls it part of AWS Continuum.', zh: '用户指南现称它是 AWS Continuum 的一部分。'},
          {en: 'First documented on 2025-12-02, then as a preview.', zh: '首次出现在文档中是 2025-12-02，当时为预览。'},
        ],
      },
      sources: [
        {
          title: 'AWS Security Agent user guide: Document history',
          url: 'https://docs.aws.amazon.com/securityagent/latest/userguide/doc-history.html',
        },
        {title: 'awslabs/mcp: security-agent-mcp-server', url: 'https://github.com/awslabs/mcp/tree/main/src/security-agent-mcp-server'},
        {title: 'RubyGems: aws-sdk-securityagent versions', url: 'https://rubygems.org/gems/aws-sdk-securityagent/versions'},
      ],
      verified: '2026-11',
      note: {
        en: 'Medium confidence: “generally available” is our reading, because the guide marks only single features as preview; no announcement was read.',
        zh: '可信度中等：“正式发布”是我们的判断，因为指南只把个别功能标为预览；未查到公告。',
      },
    },
    {
      id: 'devops-agent',
      name: 'AWS DevOps Agent',
      href: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent.html',
      group: 'diagnose',
      cells: {
        purpose: {
          en: 'Investigates incidents on its own, plans mitigation, recommends prevention and takes on-demand SRE tasks; AWS, Azure, on-premises.',
          zh: '自主调查故障事件、给出缓解方案和预防建议，并按需承接 SRE 任务；覆盖 AWS、Azure 和本地环境。',
        },
        capability: ['diagnose', 'remediate', 'prevent'],
        status: ['ga', 'preview'],
        'status-date': devOpsAgentGa,
        'end-date': 'n/a',
        exceptions: {
          en: 'Release management (readiness review, release testing) is in preview, in us-east-1 only',
          zh: '发布管理（就绪评审、发布测试）处于预览阶段，仅限 us-east-1',
        },
        successor: 'n/a',
        changed: [
          {en: `${devOpsAgentGa}: generally available.`, zh: `${devOpsAgentGa}：正式发布。`},
          {en: '2026-06-17: release management in preview.', zh: '2026-06-17：发布管理进入预览。'},
          {
            en: `${devOpsAgentDirectedActions}: directed actions, which change resources; off by default.`,
            zh: `${devOpsAgentDirectedActions}：新增会变更资源的定向操作（directed actions），默认关闭。`,
          },
        ],
        facts: [
          {en: 'Agent Spaces limit accounts, tools and permissions.', zh: '用 Agent Space 限定账户、工具和权限。'},
          {
            en: 'Works with CloudWatch, Datadog, Dynatrace, New Relic, Splunk, Grafana, GitHub, GitLab, Azure DevOps, ServiceNow, PagerDuty and Slack.',
            zh: '可对接 CloudWatch、Datadog、Dynatrace、New Relic、Splunk、Grafana、GitHub、GitLab、Azure DevOps、ServiceNow、PagerDuty 和 Slack。',
          },
          {en: 'Uses private and remote MCP servers; speaks MCP, ACP and A2A.', zh: '可使用私有和远程 MCP 服务器；支持 MCP、ACP 和 A2A。'},
          {en: 'EKS access is set up cluster by cluster.', zh: 'EKS 访问权限按集群逐个设置。'},
          {
            en: 'Elevated actions, those that change something, are off by default: they need elevatedActionsEnabled on the Agent Space, agentElevatedRoleArn per account and an approval per action.',
            zh: '提权操作（会更改资源的操作）默认关闭：需要在 Agent Space 上开启 elevatedActionsEnabled、为每个账户设置 agentElevatedRoleArn，并逐次审批。',
          },
          {en: 'API devops-agent (2026-01-01) with 63 operations.', zh: 'API devops-agent（2026-01-01），共 63 个操作。'},
          {
            en: 'Regions: us-east-1, us-west-2, ca-central-1, sa-east-1, ap-south-1, ap-southeast-1, ap-southeast-2, ap-northeast-1, eu-central-1, eu-west-1, eu-west-2.',
            zh: '区域：us-east-1、us-west-2、ca-central-1、sa-east-1、ap-south-1、ap-southeast-1、ap-southeast-2、ap-northeast-1、eu-central-1、eu-west-1、eu-west-2。',
          },
          {
            en: `In preview since ${devOpsAgentPreview}, until general availability (not re-read).`,
            zh: `${devOpsAgentPreview} 起为预览，直至正式发布（未再核对）。`,
          },
        ],
      },
      sources: [
        {
          title: 'AWS DevOps Agent user guide: About AWS DevOps Agent',
          url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent.html',
        },
        {
          title: 'AWS DevOps Agent user guide: Supported Regions',
          url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent-supported-regions.html',
        },
        {
          title: 'AWS Cloud Operations Blog: Announcing General Availability of AWS DevOps Agent',
          url: 'https://aws.amazon.com/blogs/mt/announcing-general-availability-of-aws-devops-agent/',
        },
        {
          title: 'DevelopersIO: executing a mitigation plan with directed actions',
          url: 'https://dev.classmethod.jp/en/articles/devops-agent-directed-actions-mitigation/',
        },
      ],
      verified: '2026-10',
    },
    {
      id: 'cloudwatch-investigations',
      name: 'Amazon CloudWatch investigations',
      href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations.html',
      group: 'diagnose',
      cells: {
        purpose: {
          en: 'Gathers telemetry, forms root-cause hypotheses, writes incident reports, can suggest runbooks.',
          zh: '收集遥测数据，提出根本原因假设，生成故障事件报告，并可建议运行手册。',
        },
        capability: ['diagnose', 'remediate'],
        status: 'ga',
        'status-date': null,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: null,
        facts: [
          {en: 'Runs without configuration, with the permissions of the signed-in user.', zh: '无需配置即可使用，权限取自登录用户。'},
          {
            en: 'Configured: one investigation group, 2 concurrent investigations, 150 enhanced investigations per month and account.',
            zh: '配置后：每个账户一个调查组，2 个并发调查，每月 150 次增强调查。',
          },
          {
            en: 'Remediation is a suggested Systems Manager Automation runbook; a person starts it.',
            zh: '修复方式是建议 Systems Manager Automation 运行手册，由人来启动。',
          },
          {
            en: 'Incident report and “Five Whys” since October–November 2025; access to EKS resources can be granted.',
            zh: '2025 年 10 至 11 月起提供故障事件报告和“五个为什么”；可授予 EKS 资源的访问权限。',
          },
          {en: 'API namespace: aiops.', zh: 'API 命名空间：aiops。'},
        ],
      },
      sources: [
        {
          title: 'Amazon CloudWatch user guide: CloudWatch investigations',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations.html',
        },
        {
          title: 'Amazon CloudWatch user guide: CloudWatch investigations costs',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/investigations-costs.html',
        },
        {title: 'AWS API changes: AWS AI Ops, 2025-06-24 (third party)', url: 'https://awsapichanges.com/archive/changes/863c86-aiops.html'},
      ],
      verified: '2026-10',
      note: {
        en: 'The guide was read as one investigation group per account; the API reference of 2025-06 says one per Region of an account.',
        zh: '指南的说法是每个账户一个调查组；2025-06 的 API 参考则称每个账户的每个区域一个。',
      },
    },
    {
      id: 'x-ray',
      name: 'AWS X-Ray',
      href: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html',
      group: 'diagnose',
      cells: {
        purpose: {en: 'Stores and shows distributed traces.', zh: '存储并展示分布式跟踪。'},
        capability: ['collect', 'diagnose'],
        status: ['ga', 'maintenance'],
        'status-date': xRayMaintenance,
        'end-date': 'n/a',
        exceptions: {
          en: 'The service stays; the X-Ray SDKs and the daemon are in maintenance, with security fixes only',
          zh: '服务保留；X-Ray SDK 和守护进程处于维护模式，只提供安全修复',
        },
        successor: {en: 'OpenTelemetry instrumentation in place of the X-Ray SDKs and daemon', zh: '用 OpenTelemetry 插桩代替 X-Ray SDK 和守护进程'},
        changed: [
          {
            en: `${xRaySdkEndTakenBack}: AWS takes back the end of support that it had announced for ${xRaySdkEndOnceNamed}.`,
            zh: `${xRaySdkEndTakenBack}：AWS 撤回原定 ${xRaySdkEndOnceNamed} 终止支持的公告。`,
          },
          {en: `${xRayMaintenance}: SDKs and daemon enter maintenance.`, zh: `${xRayMaintenance}：SDK 和守护进程进入维护模式。`},
        ],
        facts: 'n/a',
      },
      sources: [
        {
          title: 'AWS X-Ray developer guide: X-Ray SDK and daemon support timeline',
          url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html',
        },
        {
          title: 'AWS X-Ray developer guide: Migrating from X-Ray instrumentation to OpenTelemetry instrumentation',
          url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-migration.html',
        },
        {
          title: 'aws/aws-xray-sdk-python: the change that takes the end of support out of the README',
          url: 'https://github.com/aws/aws-xray-sdk-python/commit/8561487d0c967081a6150835569f5e51f3e8444f',
        },
      ],
      verified: '2026-11-25',
      note: {
        en: 'The date of the state concerns the SDKs and the daemon, not the service. An older page of the documentation still names an end of support.',
        zh: '状态日期针对 SDK 和守护进程，不针对服务本身。文档中较早的一页仍写有终止支持日期。',
      },
    },
    {
      id: 'q-developer',
      name: {en: 'Amazon Q Developer (console and chat)', zh: 'Amazon Q Developer（控制台与聊天）'},
      href: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/what-is.html',
      group: 'diagnose',
      cells: {
        purpose: {en: 'Chat about AWS resources, costs and console errors.', zh: '通过对话了解 AWS 资源、成本和控制台错误。'},
        capability: ['diagnose'],
        status: ['ga', 'end-of-support'],
        'status-date': qDeveloperClosed,
        'end-date': qDeveloperPluginsEnd,
        exceptions: {en: 'The IDE plugins end; use in console, mobile app and chat continues', zh: 'IDE 插件将终止支持；控制台、移动应用和聊天中可继续使用'},
        successor: {en: 'Kiro for work in the IDE, Kiro CLI for the command line', zh: 'IDE 工作用 Kiro，命令行用 Kiro CLI'},
        changed: [
          {en: '2026-04-30: end of support of the IDE plugins announced.', zh: '2026-04-30：宣布 IDE 插件终止支持。'},
          {en: `${qDeveloperClosed}: no new sign-ups.`, zh: `${qDeveloperClosed}：不再接受新注册。`},
          {en: `${qDeveloperPluginsEnd}: end of support of the IDE plugins.`, zh: `${qDeveloperPluginsEnd}：IDE 插件终止支持。`},
        ],
        facts: 'n/a',
      },
      sources: [
        {
          title: 'Amazon Q Developer user guide: What is Amazon Q Developer?',
          url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/what-is.html',
        },
        {
          title: 'Amazon Q Developer user guide: End of support for the IDE plugins',
          url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/q-developer-ide-end-of-support.html',
        },
        {
          title: 'AWS DevOps Blog: Amazon Q Developer end-of-support announcement',
          url: 'https://aws.amazon.com/blogs/devops/amazon-q-developer-end-of-support-announcement/',
        },
      ],
      verified: '2026-10',
      note: {en: 'Both dates concern the IDE plugins and new sign-ups.', zh: '两个日期针对 IDE 插件和新注册。'},
    },
    {
      id: 'managed-grafana',
      name: 'Amazon Managed Grafana (AMG)',
      href: 'https://docs.aws.amazon.com/grafana/latest/userguide/what-is-Amazon-Managed-Service-Grafana.html',
      group: 'diagnose',
      cells: {
        purpose: {
          en: 'Managed Grafana workspaces: dashboards over metrics, logs and traces of many sources.',
          zh: '托管的 Grafana 工作区：汇集多种来源的指标、日志和跟踪的仪表板。',
        },
        capability: ['diagnose'],
        status: 'ga',
        'status-date': null,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: null,
        facts: [{en: 'From workspace version 12.4 it can query CloudWatch with PromQL.', zh: '从工作区版本 12.4 起，可用 PromQL 查询 CloudWatch。'}],
      },
      sources: [
        {
          title: 'Amazon Managed Grafana user guide: What is Amazon Managed Grafana?',
          url: 'https://docs.aws.amazon.com/grafana/latest/userguide/what-is-Amazon-Managed-Service-Grafana.html',
        },
        {
          title: 'Amazon Managed Grafana user guide: Query CloudWatch with PromQL',
          url: 'https://docs.aws.amazon.com/grafana/latest/userguide/cloudwatch-promql.html',
        },
      ],
      verified: '2026-10',
      note: {en: 'Medium confidence: the status was not read as a dated statement.', zh: '可信度中等：未查到带日期的状态声明。'},
    },
    {
      id: 'rds-performance-insights',
      name: {en: 'Amazon RDS Performance Insights console', zh: 'Amazon RDS Performance Insights 控制台'},
      href: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_PerfInsights.Enabling.html',
      group: 'diagnose',
      cells: {
        purpose: {en: 'Analysis of database load.', zh: '分析数据库负载。'},
        capability: ['diagnose'],
        status: 'end-of-support',
        'status-date': null,
        'end-date': '2026-07-31',
        exceptions: {en: 'Only the console ends; the Performance Insights API stays', zh: '终止的只是控制台；Performance Insights API 保留'},
        successor: {en: 'CloudWatch Database Insights (Standard or Advanced mode)', zh: 'CloudWatch Database Insights（标准或高级模式）'},
        changed: [
          {
            en: '2026-07-31: announced end of the console, which then redirects to Database Insights.',
            zh: '2026-07-31：公布的控制台终止日期，此后跳转到 Database Insights。',
          },
        ],
        facts: [
          {
            en: 'Without action, databases fall to Standard mode with the retention that was configured.',
            zh: '若不操作，数据库转入标准模式，沿用原来的保留期。',
          },
          {en: 'API costs appear under CloudWatch Database Insights.', zh: 'API 费用计入 CloudWatch Database Insights。'},
        ],
      },
      sources: [
        {
          title: 'Amazon Aurora user guide: Turning Performance Insights on and off',
          url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_PerfInsights.Enabling.html',
        },
        {
          title: 'Amazon Aurora user guide: Monitoring DB load with CloudWatch Database Insights',
          url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_PerfInsights.html',
        },
      ],
      verified: '2026-11',
      note: {
        en: 'The date was moved: other copies of the guide name 2025-11-30 and 2026-06-30. It has passed; that the console is gone was not seen.',
        zh: '日期曾推迟：其他版本的指南写的是 2025-11-30 和 2026-06-30。该日期已过，但没有实际确认控制台已关闭。',
      },
    },
    {
      id: 'node-auto-repair',
      name: {en: 'EKS node monitoring and node auto repair', zh: 'EKS 节点监控与节点自动修复'},
      href: 'https://docs.aws.amazon.com/eks/latest/userguide/node-health.html',
      group: 'remediate',
      cells: {
        purpose: {en: 'Finds node faults from logs and conditions, and replaces or reboots the node.', zh: '从日志和节点状况发现故障，并替换或重启节点。'},
        capability: ['detect', 'remediate'],
        status: 'ga',
        'status-date': null,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: null,
        facts: [
          {
            en: 'On in EKS Auto Mode; elsewhere the agent is an EKS add-on and repair is off by default.',
            zh: '在 EKS Auto Mode 中默认启用；其他情况下代理是 EKS 附加组件，修复默认关闭。',
          },
          {en: 'Repair can be configured since 2025-09-22.', zh: '2025-09-22 起可配置修复方式。'},
          {en: 'Linux only.', zh: '仅支持 Linux。'},
        ],
      },
      sources: [{title: 'Amazon EKS user guide: Node health', url: 'https://docs.aws.amazon.com/eks/latest/userguide/node-health.html'}],
      verified: '2026-10',
    },
    {
      id: 'eks-capabilities',
      name: 'EKS Capabilities (Argo CD, ACK, kro)',
      href: 'https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html',
      group: 'remediate',
      cells: {
        purpose: {
          en: 'Managed controllers outside the cluster that deploy and hold the declared state.',
          zh: '在集群外运行的托管控制器，负责部署并维持声明的状态。',
        },
        capability: ['remediate'],
        status: 'ga',
        'status-date': eksCapabilitiesLaunch,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: null,
        facts: [
          {en: 'All commercial Regions of EKS.', zh: '所有提供 EKS 的商业区域。'},
          {en: 'One capability of each type per cluster.', zh: '每个集群中每种类型只能有一个。'},
          {en: 'API: CreateCapability with the types ACK, KRO, ARGOCD.', zh: 'API：CreateCapability，类型为 ACK、KRO、ARGOCD。'},
        ],
      },
      sources: [{title: 'Amazon EKS user guide: EKS Capabilities', url: 'https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html'}],
      verified: '2026-10',
    },
    {
      id: 'ssm-automation',
      name: 'AWS Systems Manager Automation',
      href: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-automation.html',
      group: 'remediate',
      cells: {
        purpose: {
          en: 'Runbooks that change resources; CloudWatch investigations suggests them.',
          zh: '执行资源变更的运行手册；CloudWatch investigations 会建议使用。',
        },
        capability: ['remediate'],
        status: 'ga',
        'status-date': null,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: null,
        facts: 'n/a',
      },
      sources: [
        {
          title: 'AWS Systems Manager user guide: Automation',
          url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-automation.html',
        },
      ],
      verified: '2026-10',
      note: {en: 'Medium confidence: the status was not read as a dated statement.', zh: '可信度中等：未查到带日期的状态声明。'},
    },
    {
      id: 'eventbridge',
      name: 'Amazon EventBridge',
      href: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html',
      group: 'remediate',
      cells: {
        purpose: {
          en: 'Event bus that triggers automation on alarms, Health, EKS and DevOps Agent events.',
          zh: '事件总线，由告警、Health、EKS 和 DevOps Agent 的事件触发自动化。',
        },
        capability: ['remediate'],
        status: 'ga',
        'status-date': null,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: null,
        facts: [{en: 'DevOps Agent publishes its events to EventBridge.', zh: 'DevOps Agent 会把事件发布到 EventBridge。'}],
      },
      sources: [
        {
          title: 'Amazon EventBridge user guide: What is Amazon EventBridge?',
          url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html',
        },
      ],
      verified: '2026-10',
      note: {en: 'Medium confidence: the status was not read as a dated statement.', zh: '可信度中等：未查到带日期的状态声明。'},
    },
    {
      id: 'incident-manager',
      name: 'AWS Systems Manager Incident Manager',
      href: 'https://docs.aws.amazon.com/incident-manager/latest/userguide/incident-manager-availability-change.html',
      group: 'remediate',
      cells: {
        purpose: {en: 'Response plans, on-call, escalation; starts runbooks during an incident.', zh: '响应计划、值班与告警升级；在故障事件中启动运行手册。'},
        capability: ['remediate'],
        status: 'maintenance',
        'status-date': '2025-11-07',
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: {
          en: 'Systems Manager OpsCenter for operational issues; partner products for paging and response (AWS’s advice)',
          zh: '运维问题用 Systems Manager OpsCenter；值班告警与响应用合作伙伴产品（AWS 的建议）',
        },
        changed: null,
        facts: [
          {en: 'Closed to new customers; existing customers go on; no new features.', zh: '不再接受新客户；现有客户可继续使用；不再增加功能。'},
          {
            en: 'Migration guides for OpsCenter, Jira Service Management, ServiceNow and PagerDuty.',
            zh: '提供迁移到 OpsCenter、Jira Service Management、ServiceNow 和 PagerDuty 的指南。',
          },
        ],
      },
      sources: [
        {
          title: 'Incident Manager user guide: Availability change',
          url: 'https://docs.aws.amazon.com/incident-manager/latest/userguide/incident-manager-availability-change.html',
        },
        {
          title: 'Incident Manager user guide: Migration guides',
          url: 'https://docs.aws.amazon.com/incident-manager/latest/userguide/migration-guides.html',
        },
      ],
      verified: '2026-11',
      note: {en: 'No day is published on which it ends.', zh: '没有公布终止日期。'},
    },
    {
      id: 'aws-mcp-server',
      name: 'AWS MCP Server (Agent Toolkit for AWS)',
      href: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/mcp-server.html',
      group: 'connect',
      cells: {
        purpose: {en: 'One managed MCP endpoint for documentation, skills and AWS API access.', zh: '一个托管的 MCP 端点，提供文档、技能和 AWS API 访问。'},
        capability: 'n/a',
        status: 'ga',
        'status-date': awsMcpServerGa,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: [
          {
            en: `${mcpServersRemoved}: deprecated servers (core, cdk, cfn, terraform, cost-explorer and others) leave the open source repository awslabs/mcp.`,
            zh: `${mcpServersRemoved}：开源仓库 awslabs/mcp 移除一批已弃用的服务器（core、cdk、cfn、terraform、cost-explorer 等）。`,
          },
          {
            en: `${agentToolkitGa}: general availability of the Agent Toolkit for AWS in its document history.`,
            zh: `${agentToolkitGa}：Agent Toolkit for AWS 的文档历史记载其正式发布。`,
          },
          {en: `${awsMcpServerGa}: AWS MCP Server generally available.`, zh: `${awsMcpServerGa}：AWS MCP Server 正式发布。`},
          {en: '2026-05-30: several AWS profiles in one connection.', zh: '2026-05-30：一个连接可使用多个 AWS 配置文件。'},
          {en: '2026-06-08: aws configure agent-toolkit in the AWS CLI.', zh: '2026-06-08：AWS CLI 提供 aws configure agent-toolkit。'},
          {en: `${awsMcpServerOAuth}: OAuth 2.1 through AWS Sign-in.`, zh: `${awsMcpServerOAuth}：通过 AWS Sign-in 支持 OAuth 2.1。`},
          {en: '2026-08-25: serverless capability (read-only, for Lambda).', zh: '2026-08-25：无服务器能力（只读，面向 Lambda）。'},
          {en: `${awsMcpServerRegions}: six more Regions.`, zh: `${awsMcpServerRegions}：新增六个区域。`},
        ],
        facts: [
          {en: 'Gives agents access; detects and changes nothing by itself.', zh: '为 Agent 提供访问通道，自身不检测也不变更。'},
          {en: 'Calls are bound by IAM and recorded in CloudTrail.', zh: '调用受 IAM 约束，并记录在 CloudTrail 中。'},
          {en: 'Its Regions are listed with the servers that AWS runs.', zh: '所在区域见“由 AWS 运行的 MCP 服务器”一表。'},
        ],
      },
      sources: [
        {title: 'Agent Toolkit for AWS: AWS MCP Server', url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/mcp-server.html'},
        {title: 'Agent Toolkit for AWS: Document history', url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/doc-history.html'},
        {
          title: 'AWS News Blog: The AWS MCP Server is now generally available',
          url: 'https://aws.amazon.com/blogs/aws/the-aws-mcp-server-is-now-generally-available/',
        },
        {title: 'awslabs/mcp: commit 092e7ca22', url: 'https://github.com/awslabs/mcp/commit/092e7ca22'},
      ],
      verified: '2026-11',
    },
    {
      id: 'eks-mcp-server-managed',
      name: {en: 'Amazon EKS MCP Server (fully managed)', zh: 'Amazon EKS MCP Server（完全托管）'},
      href: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-introduction.html',
      group: 'connect',
      cells: {
        purpose: {
          en: 'Hosted EKS and Kubernetes tools for agents: resources, events, logs, troubleshooting.',
          zh: '面向 Agent 的托管 EKS 和 Kubernetes 工具：资源、事件、日志和故障排除。',
        },
        capability: ['diagnose'],
        status: 'preview',
        'status-date': managedMcpPreview,
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: null,
        facts: [
          {
            en: 'Read tools reach private and public clusters, write tools only clusters with a public endpoint.',
            zh: '只读工具可访问私有和公有集群，写入工具只能访问有公有端点的集群。',
          },
        ],
      },
      sources: [
        {title: 'Amazon EKS user guide: Amazon EKS MCP Server', url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-introduction.html'},
        {title: 'Amazon EKS user guide: Amazon EKS MCP Server tools', url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-tools.html'},
      ],
      verified: '2026-10',
      note: {
        en: 'Its pages still carried the preview note in September and October 2026; no announcement of general availability was found.',
        zh: '2026 年 9 月和 10 月时其页面仍带预览标记；没有找到正式发布的公告。',
      },
    },
    {
      id: 'kiro',
      name: 'Kiro',
      href: 'https://kiro.dev/docs/upgrade-guides/migrating-from-q-developer/',
      group: 'connect',
      cells: {
        purpose: {
          en: 'Agentic IDE and CLI driven by Specs, and an MCP client; successor of Q Developer in the IDE.',
          zh: '由 Spec 驱动的 Agentic IDE 和 CLI，也是 MCP 客户端；在 IDE 中接替 Q Developer。',
        },
        capability: ['diagnose'],
        status: ['ga', 'preview'],
        'status-date': kiroGa,
        'end-date': 'n/a',
        exceptions: {en: 'Kiro on the web and on mobile is in preview', zh: 'Kiro 的 Web 版和移动版处于预览阶段'},
        successor: 'n/a',
        changed: [
          {
            en: '2026-04-30: AWS announces the end of the Q Developer IDE plugins and names Kiro as successor.',
            zh: '2026-04-30：AWS 宣布 Q Developer IDE 插件将终止支持，并指定 Kiro 为后继。',
          },
        ],
        facts: [
          {en: 'IDE in its 1.x line, CLI in its 3.x line.', zh: 'IDE 为 1.x 系列，CLI 为 3.x 系列。'},
          {en: 'Diagnoses through MCP servers; generates Specs, code and configuration.', zh: '通过 MCP 服务器诊断；生成 Spec、代码和配置。'},
        ],
      },
      sources: [
        {title: 'Kiro docs: Migrating from Amazon Q Developer', url: 'https://kiro.dev/docs/upgrade-guides/migrating-from-q-developer/'},
        {title: 'Kiro blog: Kiro is generally available', url: 'https://kiro.dev/blog/general-availability/'},
        {title: 'AI Solutions Wiki: Kiro (third party)', url: 'https://ai-solutions.wiki/glossary/kiro/'},
        {
          title: 'AWS DevOps Blog: Amazon Q Developer end-of-support announcement',
          url: 'https://aws.amazon.com/blogs/devops/amazon-q-developer-end-of-support-announcement/',
        },
      ],
      verified: '2026-10',
      note: {
        en: 'Medium confidence: version lines were read from the navigation of a copy of the docs site; the date of general availability was checked only in third-party texts.',
        zh: '可信度中等：版本系列读自文档站副本的导航；正式发布日期只在第三方资料中核对过。',
      },
    },
    {
      id: 'bedrock-agentcore',
      name: 'Amazon Bedrock AgentCore',
      href: 'https://github.com/aws/bedrock-agentcore-sdk-python',
      group: 'connect',
      cells: {
        purpose: {
          en: 'Runtime, memory, MCP gateway, identity, policy and observability for your own agents.',
          zh: '为自建 Agent 提供运行时、记忆、MCP 网关、身份、策略和可观测性。',
        },
        capability: 'n/a',
        status: 'ga',
        'status-date': '2025-10-13',
        'end-date': 'n/a',
        exceptions: 'n/a',
        successor: 'n/a',
        changed: null,
        facts: [{en: 'A platform to build agents on; it does none of these tasks by itself.', zh: '用来构建 Agent 的平台，自身不承担这些任务。'}],
      },
      sources: [
        {title: 'aws/bedrock-agentcore-sdk-python', url: 'https://github.com/aws/bedrock-agentcore-sdk-python'},
        {title: 'J. Nobile: Amazon Bedrock AgentCore guide (third party)', url: 'https://josenobile.pages.dev/guides/bedrock-agentcore/'},
      ],
      verified: '2026-08-20',
      note: {
        en: 'Medium confidence: the date of general availability comes from a third-party guide; single features may be in another state.',
        zh: '可信度中等：正式发布日期来自第三方指南；个别功能的状态可能不同。',
      },
    },
  ],
};
