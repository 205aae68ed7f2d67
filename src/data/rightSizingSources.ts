import type {Comparison} from './schema';
import {statuses} from './vocabulary';

/** Where recommendations for requests and nodes come from, and what each source does not see. */
export const rightSizingSources: Comparison<'subject' | 'basis' | 'applies' | 'blind' | 'status' | 'use'> = {
  shape: 'comparison',
  id: 'right-sizing-sources',
  title: {en: 'Sources of right-sizing recommendations for EKS', zh: 'EKS 合理配置建议的来源'},
  lead: {
    en: 'Requests decide what a node can hold, so size Pods first and nodes after. No source knows your latency target: check it after each change.',
    zh: '资源请求决定节点能容纳多少，因此先调整 Pod，再调整节点。没有任何来源了解您的延迟目标：每次调整后都要核对。',
  },
  factKind: 'status',
  options: 'rows',
  nameLabel: {en: 'Source', zh: '来源'},
  tools: ['search', 'facets', 'sort', 'columns', 'options', 'differences', 'export'],
  sources: {
    'vpa-modes': {
      title: 'kubernetes/autoscaler: VPA quick start',
      url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/quickstart.md',
    },
    'vpa-limits': {
      title: 'kubernetes/autoscaler: VPA known limitations',
      url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md',
    },
  },
  columns: [
    {
      id: 'subject',
      label: {en: 'Sizes', zh: '对象'},
      kind: 'term',
      facet: true,
      terms: [
        {id: 'pods', label: {en: 'Pods', zh: 'Pod 资源'}, definition: {en: 'Requests and limits of containers.', zh: '容器的资源请求和上限。'}},
        {id: 'nodes', label: {en: 'Nodes', zh: '节点'}, definition: {en: 'Instance types and their number.', zh: '实例类型与数量。'}},
        {id: 'spend', label: {en: 'Spend', zh: '费用'}, definition: {en: 'Money by namespace and workload.', zh: '按命名空间和工作负载划分的费用。'}},
      ],
    },
    {id: 'basis', label: {en: 'Basis', zh: '依据'}, kind: 'text'},
    {
      id: 'applies',
      label: {en: 'Acts', zh: '作用方式'},
      kind: 'term',
      facet: true,
      terms: [
        {
          id: 'shows',
          label: {en: 'Shows', zh: '仅展示'},
          tone: 'neutral',
          definition: {en: 'A person or a pull request applies it.', zh: '由人或拉取请求应用。'},
        },
        {
          id: 'in-place',
          label: {en: 'In place', zh: '原地调整'},
          tone: 'info',
          definition: {en: 'Changes running Pods, recreating them only if it must.', zh: '调整运行中的 Pod，必要时才重建。'},
        },
        {id: 'replaces', label: {en: 'Replaces', zh: '替换'}, tone: 'caution', definition: {en: 'Moves Pods to other nodes.', zh: '把 Pod 移到其他节点。'}},
      ],
    },
    {id: 'blind', label: {en: 'Does not see', zh: '看不到'}, kind: 'text'},
    {id: 'status', label: {en: 'Status', zh: '状态'}, kind: 'term', terms: statuses},
    {id: 'use', label: {en: 'How to use it', zh: '用法'}, kind: 'text', place: 'detail'},
  ],
  rows: [
    {
      id: 'vpa-off',
      name: {en: 'VPA, mode Off', zh: 'VPA，Off 模式'},
      cells: {
        subject: 'pods',
        basis: {en: 'Usage observed in the cluster', zh: '集群内观测到的用量'},
        applies: 'shows',
        blind: {en: 'Start-up peaks it has not seen, latency, node sizes', zh: '未观测到的启动峰值、延迟、节点规格'},
        status: 'ga',
        use: {en: 'One object per workload; read target and upper bound after two weeks.', zh: '每个工作负载一个对象；两周后读取 target 和 upperBound。'},
      },
      sources: ['vpa-modes', 'vpa-limits'],
      verified: '2026-08-22',
    },
    {
      id: 'vpa-in-place',
      name: {en: 'VPA, mode InPlaceOrRecreate', zh: 'VPA，InPlaceOrRecreate 模式'},
      cells: {
        subject: 'pods',
        basis: {en: 'Usage observed in the cluster', zh: '集群内观测到的用量'},
        applies: 'in-place',
        blind: {en: 'Runtimes that read memory only at start, such as a fixed JVM heap', zh: '只在启动时读取内存的运行时，例如固定堆大小的 JVM'},
        status: 'ga',
        use: {
          en: 'Since VPA 1.6 generally available. Set minAllowed and maxAllowed; not on the same resource as an HPA.',
          zh: 'VPA 1.6 起正式发布。须设置 minAllowed 和 maxAllowed；不要与 HPA 使用同一资源指标。',
        },
      },
      sources: [
        {
          title: 'kubernetes/autoscaler: VPA features, in-place updates',
          url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/features.md',
        },
        {
          title: 'Kubernetes: Resize CPU and memory resources assigned to containers',
          url: 'https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/',
        },
        'vpa-limits',
      ],
      verified: '2026-08-22',
      note: {
        en: 'Mode Auto is deprecated: name the mode you mean. InPlace, which never evicts, is alpha since VPA 1.7.',
        zh: 'Auto 模式已弃用，应写明具体模式。从不驱逐的 InPlace 模式自 VPA 1.7 起为 Alpha。',
      },
    },
    {
      id: 'goldilocks',
      name: 'Goldilocks',
      cells: {
        subject: 'pods',
        basis: {en: 'VPA recommendations of a whole namespace', zh: '整个命名空间的 VPA 建议'},
        applies: 'shows',
        blind: {en: 'The same as VPA', zh: '与 VPA 相同'},
        status: null,
        use: {en: 'A dashboard for teams that will not read VPA objects.', zh: '为不愿直接查看 VPA 对象的团队提供仪表板。'},
      },
      sources: [{title: 'FairwindsOps/goldilocks: README', url: 'https://github.com/FairwindsOps/goldilocks'}],
      verified: '2026-11',
    },
    {
      id: 'krr',
      name: 'Robusta KRR',
      cells: {
        subject: 'pods',
        basis: {
          en: 'History in Prometheus, also Amazon Managed Service for Prometheus',
          zh: 'Prometheus 中的历史数据，也支持 Amazon Managed Service for Prometheus',
        },
        applies: 'shows',
        blind: {en: 'What happened before the history begins', zh: '历史数据开始之前的情况'},
        status: null,
        use: {en: 'Runs once from a laptop or a pipeline; nothing stays in the cluster.', zh: '可在本机或流水线中一次性运行，集群内不留任何组件。'},
      },
      sources: [{title: 'robusta-dev/krr: README', url: 'https://github.com/robusta-dev/krr'}],
      verified: '2026-11',
    },
    {
      id: 'compute-optimizer',
      name: 'AWS Compute Optimizer',
      cells: {
        subject: 'nodes',
        basis: {en: 'CloudWatch metrics of instances and Auto Scaling groups', zh: '实例和 Auto Scaling 组的 CloudWatch 指标'},
        applies: 'shows',
        blind: {en: 'Pods and their requests: EKS is not in its list of resources', zh: 'Pod 及其资源请求：EKS 不在其支持的资源之列'},
        status: 'ga',
        use: {
          en: 'For managed node groups and databases; of little use where Karpenter picks the instance.',
          zh: '用于托管节点组和数据库；由 Karpenter 选择实例时意义不大。',
        },
      },
      sources: [
        {
          title: 'AWS Compute Optimizer user guide: Supported resources',
          url: 'https://docs.aws.amazon.com/compute-optimizer/latest/ug/supported-resources.html',
        },
      ],
      verified: '2026-11-25',
    },
    {
      id: 'karpenter-consolidation',
      name: {en: 'Karpenter consolidation', zh: 'Karpenter 整合（consolidation）'},
      cells: {
        subject: 'nodes',
        basis: {en: 'Requests of the Pods, and prices', zh: 'Pod 的资源请求与价格'},
        applies: 'replaces',
        blind: {en: 'Usage: wrong requests give wrong nodes', zh: '实际用量：资源请求不准，节点就不准'},
        status: 'ga',
        use: {en: 'Bound it by disruption budgets and schedules; choose how eager it is by policy.', zh: '用中断预算和时间计划约束，用策略选择积极程度。'},
      },
      sources: [{title: 'Karpenter: Disruption', url: 'https://karpenter.sh/docs/concepts/disruption/'}],
      verified: '2026-11',
    },
    {
      id: 'split-cost-allocation',
      name: {en: 'Split cost allocation data for EKS', zh: 'EKS 拆分成本分配数据'},
      cells: {
        subject: 'spend',
        basis: {en: 'The bill, split by requests and usage of Pods', zh: '按 Pod 的请求和用量拆分的账单'},
        applies: 'shows',
        blind: {en: 'Whether a Pod needed what it asked for', zh: 'Pod 是否真的需要其请求的资源'},
        status: 'ga',
        use: {en: 'Shows where sizing pays: begin with the largest unused share.', zh: '显示在哪里调整最划算：从未使用份额最大的开始。'},
      },
      sources: [
        {
          title: 'AWS Data Exports: Understanding split cost allocation data',
          url: 'https://docs.aws.amazon.com/cur/latest/userguide/split-cost-allocation-data.html',
        },
      ],
      verified: '2026-11',
    },
  ],
};
