import type {Comparison} from './schema';
import {statuses} from './vocabulary';

/** The ways to get telemetry out of an EKS cluster, held against the same questions. */
export const collectionPaths: Comparison<'collects' | 'sends-to' | 'needs-first' | 'fits' | 'yours' | 'limits' | 'name-in-eks' | 'status'> = {
  shape: 'comparison',
  id: 'collection-paths',
  title: {en: 'Ways to collect telemetry from EKS', zh: '从 EKS 采集遥测数据的几种方式'},
  lead: {
    en: 'These ways can be combined, but no two of them should send the same signal to the same place.',
    zh: '这些方式可以组合，但不要让其中两种把同一信号送往同一处。',
  },
  factKind: 'status',
  options: 'rows',
  nameLabel: {en: 'Way', zh: '方式'},
  tools: ['facets', 'sort', 'columns', 'options', 'differences', 'export'],
  sources: {
    'cloudwatch-add-on': {
      title: 'Amazon CloudWatch user guide: Install the CloudWatch Observability EKS add-on',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/install-CloudWatch-Observability-EKS-addon.html',
    },
    'otel-quick-start': {
      title: 'Amazon CloudWatch user guide: Quick start, OTel Container Insights on Amazon EKS',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/container-insights-eks-otel-quickstart.html',
    },
    'cloudwatch-chart': {
      title: 'aws-observability/helm-charts: values of the amazon-cloudwatch-observability chart',
      url: 'https://github.com/aws-observability/helm-charts/blob/main/charts/amazon-cloudwatch-observability/values.yaml',
    },
    'adot-requirements': {
      title: 'AWS Distro for OpenTelemetry: Requirements of the EKS add-on',
      url: 'https://aws-otel.github.io/docs/getting-started/adot-eks-add-on/requirements',
    },
    'adot-readme': {title: 'aws-observability/aws-otel-collector: README', url: 'https://github.com/aws-observability/aws-otel-collector'},
  },
  columns: [
    {
      id: 'collects',
      label: {en: 'Collects', zh: '采集内容'},
      kind: 'term',
      facet: true,
      terms: [
        {id: 'metrics', label: {en: 'Metrics', zh: '指标'}},
        {id: 'logs', label: {en: 'Logs', zh: '日志'}},
        {id: 'traces', label: {en: 'Traces', zh: '跟踪'}},
        {id: 'flows', label: {en: 'Network flows', zh: '网络流'}},
      ],
    },
    {id: 'sends-to', label: {en: 'Sends to', zh: '发送到'}, kind: 'text'},
    {id: 'needs-first', label: {en: 'Needs first', zh: '前提条件'}, kind: 'text'},
    {id: 'fits', label: {en: 'Take it when', zh: '适用场景'}, kind: 'text'},
    {id: 'yours', label: {en: 'Stays your work', zh: '仍由您负责'}, kind: 'text', place: 'detail'},
    {id: 'limits', label: {en: 'Limits', zh: '限制'}, kind: 'text', place: 'detail'},
    {id: 'name-in-eks', label: {en: 'Name of the EKS add-on', zh: 'EKS 附加组件名称'}, kind: 'code', place: 'detail'},
    {id: 'status', label: {en: 'Status', zh: '状态'}, kind: 'term', facet: true, place: 'detail', terms: statuses},
  ],
  rows: [
    {
      id: 'cloudwatch-otel',
      name: {en: 'CloudWatch Observability add-on, OTel Container Insights', zh: 'CloudWatch Observability 附加组件：OTel Container Insights'},
      href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/container-insights-eks-otel-quickstart.html',
      cells: {
        collects: ['metrics', 'logs', 'traces'],
        'sends-to': {en: 'CloudWatch, metrics by OTLP and readable with PromQL', zh: 'CloudWatch；指标经 OTLP 发送，可用 PromQL 查询'},
        'needs-first': [
          {en: 'Add-on 6.2.0 or later, Kubernetes 1.28 or later', zh: '附加组件 6.2.0 或更高版本，Kubernetes 1.28 或更高版本'},
          {
            en: 'Pod Identity agent or IRSA, and a role with CloudWatchAgentServerPolicy',
            zh: 'Pod Identity 代理或 IRSA，以及附有 CloudWatchAgentServerPolicy 的角色',
          },
        ],
        fits: {en: 'You start from scratch, or want AWS to maintain the pipeline.', zh: '从零开始，或希望由 AWS 维护采集管道。'},
        yours: {en: 'Updates of the add-on, retention of log groups, choice of what to scrape.', zh: '更新附加组件、设置日志组保留期、选择抓取内容。'},
        limits: {
          en: 'Off by default in the chart; the classic pipeline and Fluent Bit are on by default and run beside it unless you turn them off.',
          zh: '在 Helm Chart 中默认关闭；而经典管道和 Fluent Bit 默认开启，不关掉就会并行运行。',
        },
        'name-in-eks': 'amazon-cloudwatch-observability',
        status: null,
      },
      note: {
        en: 'AWS recommends it over the classic variant. An older page still calls it a preview in five Regions; check yours before you rely on it.',
        zh: 'AWS 建议优先于经典版本使用。较早的一页文档仍称其为五个区域的预览功能，采用前请确认您所在的区域。',
      },
      sources: [
        'otel-quick-start',
        'cloudwatch-add-on',
        'cloudwatch-chart',
        {
          title: 'Amazon CloudWatch user guide: Container Insights with OpenTelemetry metrics (older page)',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/container-insights-otel-metrics.html',
        },
      ],
      verified: '2026-11-25',
    },
    {
      id: 'cloudwatch-classic',
      name: {
        en: 'CloudWatch Observability add-on, enhanced Container Insights (classic)',
        zh: 'CloudWatch Observability 附加组件：增强型 Container Insights（经典）',
      },
      href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-setup-EKS-addon.html',
      cells: {
        collects: ['metrics', 'logs', 'traces'],
        'sends-to': {en: 'CloudWatch, metrics in the namespace ContainerInsights', zh: 'CloudWatch；指标位于 ContainerInsights 命名空间'},
        'needs-first': {
          en: 'Add-on 3.1.0 or later for Pod Identity; a role with CloudWatchAgentServerPolicy',
          zh: '使用 Pod Identity 需附加组件 3.1.0 或更高版本；附有 CloudWatchAgentServerPolicy 的角色',
        },
        fits: {en: 'Alarms and dashboards already depend on its metric names.', zh: '现有告警和仪表板已基于其指标名称。'},
        yours: {en: 'Updates of the add-on, retention of log groups, and the plan for moving on.', zh: '更新附加组件、设置日志组保留期，并规划后续迁移。'},
        limits: {en: 'In maintenance; billed per observation rather than per GB.', zh: '处于维护模式；按观测次数而非按 GB 计费。'},
        'name-in-eks': 'amazon-cloudwatch-observability',
        status: 'maintenance',
      },
      sources: [
        'cloudwatch-add-on',
        {
          title: 'Amazon CloudWatch user guide: OTel Container Insights (recommended)',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/container-insights-eks-otel.html',
        },
        {
          title: 'Amazon CloudWatch user guide: Quick start with the CloudWatch Observability EKS add-on',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-setup-EKS-addon.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'adot-add-on',
      name: {en: 'ADOT add-on: operator and collector', zh: 'ADOT 附加组件：Operator 与 Collector'},
      href: 'https://aws-otel.github.io/docs/getting-started/adot-eks-add-on',
      cells: {
        collects: ['metrics', 'logs', 'traces'],
        'sends-to': {en: 'AMP, CloudWatch, X-Ray, or any OTLP endpoint', zh: 'AMP、CloudWatch、X-Ray 或任意 OTLP 端点'},
        'needs-first': [
          {en: 'cert-manager, before the add-on: its webhooks need a certificate', zh: '先装 cert-manager：其 webhook 需要证书'},
          {en: 'A role for the service account of each collector', zh: '每个 Collector 的服务账户都需要一个角色'},
        ],
        fits: {en: 'Applications speak OTLP, and you want to filter, sample and route.', zh: '应用使用 OTLP，且您需要过滤、采样和路由。'},
        yours: {en: 'The configuration of the collectors, their size, their replicas, and the updates.', zh: 'Collector 的配置、规格、副本数以及更新。'},
        limits: {
          en: 'No Windows nodes. Each collector release is supported until the next minor one. Some vendor exporters are to be removed.',
          zh: '不支持 Windows 节点。每个 Collector 版本只支持到下一个次版本发布。部分厂商导出器将被移除。',
        },
        'name-in-eks': 'adot',
        status: 'ga',
      },
      note: {
        en: 'The newest release that we found is v0.50.0 of 2026-08-31. The exporters named for removal are datadog, logzio, sapm and signalfx.',
        zh: '查到的最新版本是 2026-08-31 发布的 v0.50.0。计划移除的导出器有 datadog、logzio、sapm 和 signalfx。',
      },
      sources: [
        'adot-requirements',
        'adot-readme',
        {title: 'aws-observability/aws-otel-collector: release v0.50.0', url: 'https://github.com/aws-observability/aws-otel-collector/releases/tag/v0.50.0'},
      ],
      verified: '2026-08-31',
    },
    {
      id: 'upstream-collector',
      name: {en: 'Upstream OpenTelemetry Collector', zh: '上游 OpenTelemetry Collector'},
      href: 'https://opentelemetry.io/docs/platforms/kubernetes/',
      cells: {
        collects: ['metrics', 'logs', 'traces'],
        'sends-to': {en: 'Any back end with an exporter, CloudWatch included', zh: '任何有导出器的后端，包括 CloudWatch'},
        'needs-first': {
          en: 'Helm; cert-manager or a certificate of your own if you use the operator',
          zh: 'Helm；若使用 Operator，还需 cert-manager 或自备证书',
        },
        fits: {en: 'You need components that ADOT does not carry, or several clouds.', zh: '需要 ADOT 未包含的组件，或使用多个云。'},
        yours: {en: 'Everything, security fixes included.', zh: '全部工作，包括安全修复。'},
        limits: {
          en: 'AWS supports only the data it has received. The CloudWatch OTLP endpoints speak HTTP, not gRPC.',
          zh: 'AWS 只支持已接收到的数据。CloudWatch 的 OTLP 端点只接受 HTTP，不接受 gRPC。',
        },
        'name-in-eks': 'n/a',
        status: 'ga',
      },
      sources: [
        {title: 'OpenTelemetry documentation: Kubernetes', url: 'https://opentelemetry.io/docs/platforms/kubernetes/'},
        {
          title: 'Amazon CloudWatch user guide: OTLP endpoints',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-OTLPEndpoint.html',
        },
        {
          title: 'Amazon CloudWatch user guide: OpenTelemetry, getting started',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-OTLPGettingStarted.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'amp-scraper',
      name: {en: 'AMP managed collector (scraper)', zh: 'AMP 托管采集器（scraper）'},
      href: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-collector-how-to.html',
      cells: {
        collects: 'metrics',
        'sends-to': {en: 'One AMP workspace', zh: '一个 AMP 工作区'},
        'needs-first': {
          en: 'An AMP workspace; subnets for its network interfaces; access to the cluster',
          zh: 'AMP 工作区；放置其网络接口的子网；集群访问权限',
        },
        fits: {en: 'You want Prometheus metrics without running a Pod that collects them.', zh: '想要 Prometheus 指标，但不想为采集运行任何 Pod。'},
        yours: {en: 'The scrape configuration, and what it costs.', zh: '抓取配置及其费用。'},
        limits: {en: 'Metrics only. Network charges may arise: serve /metrics compressed.', zh: '仅限指标。可能产生网络费用，建议压缩 /metrics 的输出。'},
        'name-in-eks': 'n/a',
        status: 'ga',
      },
      sources: [
        {
          title: 'Amazon Managed Service for Prometheus user guide: Set up managed collectors for Amazon EKS',
          url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-collector-how-to.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'network-flow-agent',
      name: {en: 'Network Flow Monitor agent add-on', zh: 'Network Flow Monitor 代理附加组件'},
      href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor-agents-kubernetes-eks.html',
      cells: {
        collects: 'flows',
        'sends-to': {en: 'CloudWatch Network Flow Monitor; OpenMetrics if switched on', zh: 'CloudWatch Network Flow Monitor；可选开启 OpenMetrics'},
        'needs-first': {
          en: 'Pod Identity agent; a role with CloudWatchNetworkFlowMonitorAgentPublishPolicy; Kubernetes 1.25 or later',
          zh: 'Pod Identity 代理；附有 CloudWatchNetworkFlowMonitorAgentPublishPolicy 的角色；Kubernetes 1.25 或更高版本',
        },
        fits: {en: '“Is it the network?” is asked more than once a quarter.', zh: '“是不是网络问题？”每季度不止被问一次。'},
        yours: {en: 'Deciding which flows deserve a monitor.', zh: '决定为哪些网络流创建监视器。'},
        limits: {en: 'An agent on every node. Customer-managed prefix lists are not supported.', zh: '每个节点都要运行代理。不支持客户自管前缀列表。'},
        'name-in-eks': 'aws-network-flow-monitoring-agent',
        status: 'ga',
      },
      sources: [
        {
          title: 'Amazon CloudWatch user guide: Install the EKS AWS Network Flow Monitor Agent add-on',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor-agents-kubernetes-eks.html',
        },
        {
          title: 'Amazon CloudWatch user guide: Configure the add-on for third-party monitoring tools',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor-agents-kubernetes-eks-third-party.html',
        },
      ],
      verified: '2026-11',
    },
  ],
};
