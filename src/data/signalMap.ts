import type {Catalog} from './schema';

/** Which signal answers which question, where it comes from and where it is kept. */
export const signalMap: Catalog<'answers' | 'kind' | 'source' | 'lands' | 'response'> = {
  shape: 'catalog',
  id: 'signal-map',
  title: {en: 'What to collect on EKS: each signal with the question it answers', zh: 'EKS 上该采集什么：每种信号及其回答的问题'},
  lead: {
    en: 'Start from the top group and stop when nobody can name the question a further signal would answer. The last column says what may follow from the signal: only symptoms of users wake people, and a resource that is certain to run out within hours.',
    zh: '从第一组开始；如果说不出某个信号能回答什么问题，就不必再加。最后一列说明信号应引出什么动作：只有影响用户的症状，以及确定数小时内就会耗尽的资源，才应在夜里叫醒人。',
  },
  factKind: 'structure',
  nameLabel: {en: 'Signal', zh: '信号'},
  tools: ['search', 'facets', 'sort', 'columns', 'export'],
  sources: {
    'sre-monitoring': {title: 'Google SRE book: Monitoring distributed systems', url: 'https://sre.google/sre-book/monitoring-distributed-systems/'},
    'app-signals': {
      title: 'Amazon CloudWatch user guide: Application Signals',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Monitoring-Sections.html',
    },
    'otel-container-insights': {
      title: 'Amazon CloudWatch user guide: Quick start, OTel Container Insights on Amazon EKS',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/container-insights-eks-otel-quickstart.html',
    },
    'control-plane-logs': {
      title: 'Amazon EKS user guide: Send control plane logs to CloudWatch Logs',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html',
    },
  },
  groups: [
    {
      id: 'symptoms',
      label: {en: 'Symptoms: what users feel', zh: '症状：用户的感受'},
      description: {en: 'Three of the four golden signals. SLOs are made of these.', zh: '四个黄金信号中的三个，SLO 由它们构成。'},
    },
    {
      id: 'causes',
      label: {en: 'Causes: what the platform feels', zh: '原因：平台的状况'},
      description: {en: 'Saturation and failures below the service. Read them once a symptom is known.', zh: '服务之下的饱和与故障，发现症状后再来查看。'},
    },
    {
      id: 'changes',
      label: {en: 'Changes: what people and machines did', zh: '变更：人和系统做了什么'},
      description: {en: 'The first thing to put beside a symptom.', zh: '出现症状后，首先要对照的就是变更。'},
    },
    {
      id: 'spending',
      label: {en: 'Cost: what it takes', zh: '成本：花了多少'},
      description: {en: 'Of the workloads, and of watching them.', zh: '既包括工作负载的成本，也包括观测本身的成本。'},
    },
  ],
  columns: [
    {id: 'answers', label: {en: 'Question it answers', zh: '回答的问题'}, kind: 'text'},
    {
      id: 'kind',
      label: {en: 'Kind', zh: '类型'},
      kind: 'term',
      facet: true,
      terms: [
        {id: 'metric', label: {en: 'Metric', zh: '指标'}, definition: {en: 'Numbers over time.', zh: '随时间变化的数值。'}},
        {id: 'trace', label: {en: 'Trace', zh: '跟踪'}, definition: {en: 'The path of one request.', zh: '单个请求经过的路径。'}},
        {id: 'log', label: {en: 'Log', zh: '日志'}, definition: {en: 'What a program wrote.', zh: '程序写下的记录。'}},
        {id: 'event', label: {en: 'Event', zh: '事件'}, definition: {en: 'Something happened at a moment.', zh: '某一时刻发生的事情。'}},
        {id: 'bill', label: {en: 'Bill', zh: '账单'}, definition: {en: 'Cost and usage records.', zh: '成本与用量记录。'}},
      ],
    },
    {id: 'source', label: {en: 'Source', zh: '来源'}, kind: 'text'},
    {id: 'lands', label: {en: 'Where it lands', zh: '存放位置'}, kind: 'text'},
    {
      id: 'response',
      label: {en: 'What may follow', zh: '应引出的动作'},
      kind: 'term',
      facet: true,
      terms: [
        {
          id: 'page',
          label: {en: 'Page', zh: '呼叫值班'},
          tone: 'negative',
          definition: {en: 'May wake a person, through an SLO and its burn rate.', zh: '可以叫醒人，前提是经由 SLO 及其消耗速率触发。'},
        },
        {
          id: 'ticket',
          label: {en: 'Ticket', zh: '工单'},
          tone: 'caution',
          definition: {en: 'Somebody deals with it in working hours.', zh: '在工作时间处理。'},
        },
        {
          id: 'evidence',
          label: {en: 'Evidence', zh: '证据'},
          tone: 'info',
          definition: {en: 'Nobody is told; it is read during an investigation.', zh: '不通知任何人，供调查时查阅。'},
        },
      ],
    },
  ],
  rows: [
    {
      id: 'latency',
      group: 'symptoms',
      name: {en: 'Latency', zh: '延迟'},
      cells: {
        answers: {
          en: 'How long do requests take, and how long do the slowest take? Errors counted apart.',
          zh: '请求要多久？最慢的那些要多久？失败请求单独统计。',
        },
        kind: ['metric', 'trace'],
        source: {en: 'OpenTelemetry instrumentation, or the load balancer', zh: 'OpenTelemetry 插桩，或负载均衡器'},
        lands: {en: 'Application Signals, or AMP', zh: 'Application Signals 或 AMP'},
        response: 'page',
      },
      sources: ['sre-monitoring', 'app-signals'],
      verified: '2026-11',
    },
    {
      id: 'traffic',
      group: 'symptoms',
      name: {en: 'Traffic', zh: '流量'},
      cells: {
        answers: {en: 'How much is asked of the service? Is a sudden silence the fault?', zh: '服务承受多少请求？请求突然消失是不是故障？'},
        kind: 'metric',
        source: {en: 'OpenTelemetry instrumentation, or the load balancer', zh: 'OpenTelemetry 插桩，或负载均衡器'},
        lands: {en: 'Application Signals, or AMP', zh: 'Application Signals 或 AMP'},
        response: 'ticket',
      },
      note: {
        en: 'A drop is where a learned band does better than a fixed limit: traffic has a rhythm.',
        zh: '流量有周期规律，因此判断骤降时，学习得到的区间比固定限值更合适。',
      },
      sources: ['sre-monitoring', 'app-signals'],
      verified: '2026-11',
    },
    {
      id: 'errors',
      group: 'symptoms',
      name: {en: 'Errors', zh: '错误'},
      cells: {
        answers: {en: 'Which share of requests fails, by status code or by wrong content?', zh: '多大比例的请求失败了，无论是状态码错误还是内容错误？'},
        kind: ['metric', 'trace'],
        source: {en: 'OpenTelemetry instrumentation, or the load balancer', zh: 'OpenTelemetry 插桩，或负载均衡器'},
        lands: {en: 'Application Signals, or AMP', zh: 'Application Signals 或 AMP'},
        response: 'page',
      },
      sources: ['sre-monitoring', 'app-signals'],
      verified: '2026-11',
    },
    {
      id: 'saturation',
      group: 'causes',
      name: {en: 'Saturation of Pods and nodes', zh: 'Pod 与节点的饱和度'},
      cells: {
        answers: {en: 'How full are CPU, memory, disk and connection pools against their limits?', zh: 'CPU、内存、磁盘和连接池离上限还有多远？'},
        kind: 'metric',
        source: {en: 'cAdvisor, node exporter and kube-state-metrics', zh: 'cAdvisor、node exporter 和 kube-state-metrics'},
        lands: {en: 'Container Insights, or AMP', zh: 'Container Insights 或 AMP'},
        response: 'ticket',
      },
      note: {
        en: 'The fourth golden signal. It pages only where filling up is certain and near, such as a disk.',
        zh: '第四个黄金信号。只有确定很快会写满（例如磁盘）时才呼叫值班。',
      },
      sources: ['sre-monitoring', 'otel-container-insights'],
      verified: '2026-11',
    },
    {
      id: 'object-state',
      group: 'causes',
      name: {en: 'State of Kubernetes objects', zh: 'Kubernetes 对象状态'},
      cells: {
        answers: {
          en: 'Do the replicas that should run, run? What restarts, what stays Pending?',
          zh: '应运行的副本是否都在运行？哪些在重启，哪些一直 Pending？',
        },
        kind: 'metric',
        source: {en: 'kube-state-metrics', zh: 'kube-state-metrics 组件'},
        lands: {en: 'Container Insights, or AMP', zh: 'Container Insights 或 AMP'},
        response: 'ticket',
      },
      sources: ['otel-container-insights'],
      verified: '2026-11',
    },
    {
      id: 'container-logs',
      group: 'causes',
      name: {en: 'Container logs', zh: '容器日志'},
      cells: {
        answers: {en: 'What did the program say just before it failed?', zh: '程序在失败前输出了什么？'},
        kind: 'log',
        source: {en: 'stdout and stderr, read by Fluent Bit or a filelog receiver', zh: '由 Fluent Bit 或 filelog 接收器读取的 stdout 和 stderr'},
        lands: {en: 'CloudWatch Logs', zh: 'CloudWatch Logs 日志组'},
        response: 'evidence',
      },
      sources: [
        {
          title: 'Amazon CloudWatch user guide: Install the CloudWatch Observability EKS add-on',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/install-CloudWatch-Observability-EKS-addon.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'request-traces',
      group: 'causes',
      name: {en: 'Traces', zh: '请求跟踪'},
      cells: {
        answers: {en: 'Which of the services on the way lost the time or returned the error?', zh: '沿途哪个服务耗掉了时间或返回了错误？'},
        kind: 'trace',
        source: {en: 'OpenTelemetry instrumentation', zh: 'OpenTelemetry 插桩'},
        lands: {en: 'X-Ray and the log group aws/spans (Transaction Search)', zh: 'X-Ray 和日志组 aws/spans（Transaction Search）'},
        response: 'evidence',
      },
      sources: [
        {
          title: 'Amazon CloudWatch user guide: Transaction Search',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'network-flows',
      group: 'causes',
      name: {en: 'Network flows between Pods', zh: 'Pod 之间的网络流'},
      cells: {
        answers: {en: 'Is it the network: retransmissions, timeouts, and on whose side?', zh: '是不是网络问题：有没有重传、超时，问题出在哪一侧？'},
        kind: 'metric',
        source: {en: 'Agent of Network Flow Monitor on each node', zh: '各节点上的 Network Flow Monitor 代理'},
        lands: {en: 'CloudWatch; optionally OpenMetrics for Prometheus', zh: 'CloudWatch；也可通过 OpenMetrics 供 Prometheus 抓取'},
        response: 'evidence',
      },
      sources: [
        {title: 'Amazon EKS user guide: Container network observability', url: 'https://docs.aws.amazon.com/eks/latest/userguide/network-observability.html'},
        {
          title: 'Amazon CloudWatch user guide: Install the EKS AWS Network Flow Monitor Agent add-on',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-NetworkFlowMonitor-agents-kubernetes-eks.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'control-plane-metrics',
      group: 'causes',
      name: {en: 'Control plane metrics', zh: '控制平面指标'},
      cells: {
        answers: {en: 'Is the API server slow or throttling; can the scheduler place Pods?', zh: 'API 服务器是否变慢或限流？调度器能否放置 Pod？'},
        kind: 'metric',
        source: {en: 'Metrics endpoints of API server, scheduler and controller manager', zh: 'API 服务器、调度器和控制器管理器的指标端点'},
        lands: {en: 'AMP through a scraper, or Container Insights', zh: '经 scraper 进入 AMP，或进入 Container Insights'},
        response: 'ticket',
      },
      note: {
        en: 'The endpoints of the scheduler and the controller manager need Kubernetes 1.28 or later.',
        zh: '调度器和控制器管理器的端点需要 Kubernetes 1.28 或更高版本。',
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
      id: 'kubernetes-events',
      group: 'changes',
      name: {en: 'Kubernetes events', zh: 'Kubernetes 事件'},
      cells: {
        answers: {en: 'What did the cluster decide: evicted, failed to schedule, failed to pull?', zh: '集群做了什么决定：驱逐、无法调度、拉取镜像失败？'},
        kind: 'event',
        source: {en: 'The Kubernetes API, which forgets them after about an hour by default', zh: 'Kubernetes API，默认约一小时后即清除'},
        lands: {en: 'A log group, through an exporter that you run; or read live by an agent', zh: '经自行运行的导出器写入日志组，或由 Agent 实时读取'},
        response: 'evidence',
      },
      note: {
        en: 'The life of an event is the setting --event-ttl of the API server, one hour by default in Kubernetes. EKS lets you change it in the cluster configuration (eventTtl).',
        zh: '事件的保留时间由 API 服务器的 --event-ttl 决定，Kubernetes 默认为一小时。EKS 允许在集群配置中修改（eventTtl）。',
      },
      sources: [
        {
          title: 'Kubernetes documentation: kube-apiserver',
          url: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        },
        {
          title: 'Amazon EKS API reference: KubeApiServerConfigRequest',
          url: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_KubeApiServerConfigRequest.html',
        },
      ],
      verified: '2026-11-25',
    },
    {
      id: 'audit-log',
      group: 'changes',
      name: {en: 'Kubernetes audit log', zh: 'Kubernetes 审计日志'},
      cells: {
        answers: {en: 'Who or what changed this object, when, and from where?', zh: '谁（或什么程序）在何时、从何处修改了这个对象？'},
        kind: 'log',
        source: {en: 'EKS control plane logging, off by default', zh: 'EKS 控制平面日志，默认关闭'},
        lands: {en: 'CloudWatch Logs', zh: 'CloudWatch Logs 日志组'},
        response: 'evidence',
      },
      sources: ['control-plane-logs'],
      verified: '2026-11',
    },
    {
      id: 'deployments',
      group: 'changes',
      name: {en: 'Deployments and configuration', zh: '部署与配置变更'},
      cells: {
        answers: {en: 'Which version went out just before, and to which share of the users?', zh: '出问题前刚发布了哪个版本，覆盖多少用户？'},
        kind: 'event',
        source: {en: 'The delivery pipeline or Argo CD', zh: '交付流水线或 Argo CD'},
        lands: {en: 'Annotations of dashboards, EventBridge, the repository', zh: '仪表板注释、EventBridge、代码仓库'},
        response: 'evidence',
      },
      sources: [
        {
          title: 'Google SRE book: Effective troubleshooting',
          url: 'https://sre.google/sre-book/effective-troubleshooting/',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'aws-api-calls',
      group: 'changes',
      name: {en: 'AWS API calls', zh: 'AWS API 调用'},
      cells: {
        answers: {en: 'Who changed the security group, the node group, the role?', zh: '谁改了安全组、节点组或角色？'},
        kind: 'event',
        source: {en: 'AWS CloudTrail', zh: 'AWS CloudTrail 记录'},
        lands: {en: 'Event history, a trail, or a data store', zh: '事件历史记录、跟踪（trail）或事件数据存储'},
        response: 'evidence',
      },
      sources: [
        {
          title: 'Amazon EKS user guide: Log API calls as AWS CloudTrail events',
          url: 'https://docs.aws.amazon.com/eks/latest/userguide/logging-using-cloudtrail.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'pod-cost',
      group: 'spending',
      name: {en: 'Cost per Pod and namespace', zh: '每个 Pod 和命名空间的成本'},
      cells: {
        answers: {en: 'Which team, which workload does the bill come from?', zh: '账单来自哪个团队、哪个工作负载？'},
        kind: 'bill',
        source: {en: 'Split cost allocation data, from requests or from measured use', zh: '拆分成本分配数据，依据资源请求或实测用量'},
        lands: {en: 'Cost and Usage Report', zh: '成本和使用情况报告'},
        response: 'ticket',
      },
      note: {
        en: 'Measured use needs two container metrics in an AMP workspace of the same account and Region; removing their name, namespace or pod labels breaks it.',
        zh: '按实测用量拆分，需要同一账户、同一区域的 AMP 工作区中有两个容器指标；去掉其 name、namespace 或 pod 标签会导致失效。',
      },
      sources: [
        {
          title: 'AWS Data Exports: Using split cost allocation data with Amazon Managed Service for Prometheus',
          url: 'https://docs.aws.amazon.com/cur/latest/userguide/split-cost-allocation-data-resource-amp.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'telemetry-volume',
      group: 'spending',
      name: {en: 'Volume of the telemetry itself', zh: '遥测数据自身的规模'},
      cells: {
        answers: {en: 'Which metric, log group or service makes watching expensive?', zh: '哪个指标、日志组或服务让观测变贵？'},
        kind: ['metric', 'bill'],
        source: {en: 'Usage metrics of AMP and CloudWatch', zh: 'AMP 和 CloudWatch 的用量指标'},
        lands: {en: 'CloudWatch namespaces AWS/Usage and AWS/Prometheus', zh: 'CloudWatch 命名空间 AWS/Usage 和 AWS/Prometheus'},
        response: 'ticket',
      },
      sources: [
        {
          title: 'Amazon Managed Service for Prometheus user guide: CloudWatch metrics',
          url: 'https://docs.aws.amazon.com/prometheus/latest/userguide/AMP-CW-usage-metrics.html',
        },
      ],
      verified: '2026-11',
    },
  ],
};
