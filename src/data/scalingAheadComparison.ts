import type {Comparison} from './schema';
import {statuses} from './vocabulary';

/** Ways to have Pods and nodes before the load is there. */
export const scalingAheadComparison: Comparison<'layer' | 'acts-on' | 'removes' | 'price' | 'status' | 'limits' | 'configure'> = {
  shape: 'comparison',
  id: 'scaling-ahead-comparison',
  title: {en: 'Ways to scale ahead of demand on EKS', zh: '在 EKS 上提前扩容的方式'},
  lead: {
    en: 'The first way is the baseline. Each of the others removes a part of the delay between load and capacity, and is paid for in idle capacity or in dependence. Combine one for Pods with one for nodes.',
    zh: '第一种是比较的基准。其余每种都能消除从负载到容量之间的一段延迟，代价是闲置容量或多一项依赖。Pod 和节点各选一种，组合使用。',
  },
  factKind: 'status',
  options: 'rows',
  nameLabel: {en: 'Way', zh: '方式'},
  tools: ['search', 'facets', 'sort', 'columns', 'options', 'differences', 'export'],
  sources: {
    'capacity-buffers': {title: 'Karpenter documentation: CapacityBuffers', url: 'https://karpenter.sh/docs/concepts/capacitybuffers/'},
    'karpenter-gates': {title: 'Karpenter: Settings, feature gates', url: 'https://karpenter.sh/docs/reference/settings/#feature-gates'},
    'keda-spec': {title: 'KEDA: ScaledObject specification', url: 'https://keda.sh/docs/latest/reference/scaledobject-spec/'},
    'predictive-scaling': {
      title: 'Amazon EC2 Auto Scaling user guide: Predictive scaling',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html',
    },
  },
  columns: [
    {
      id: 'layer',
      label: {en: 'Layer', zh: '层级'},
      kind: 'term',
      facet: true,
      terms: [
        {id: 'pods', label: 'Pod', definition: {en: 'Changes the number of replicas.', zh: '改变副本数。'}},
        {
          id: 'nodes',
          label: {en: 'Node', zh: '节点'},
          definition: {en: 'Changes the number of nodes, or how soon a new one is ready.', zh: '改变节点数，或让新节点更快就绪。'},
        },
      ],
    },
    {id: 'acts-on', label: {en: 'Acts on', zh: '依据'}, kind: 'text'},
    {id: 'removes', label: {en: 'Delay it removes', zh: '消除的延迟'}, kind: 'text'},
    {id: 'price', label: {en: 'What you pay', zh: '代价'}, kind: 'text'},
    {id: 'status', label: {en: 'Status', zh: '状态'}, kind: 'term', terms: statuses},
    {id: 'limits', label: {en: 'Limits', zh: '限制'}, kind: 'text', place: 'detail'},
    {id: 'configure', label: {en: 'Where to set it', zh: '配置位置'}, kind: 'code', place: 'detail'},
  ],
  rows: [
    {
      id: 'hpa',
      name: 'HorizontalPodAutoscaler',
      cells: {
        layer: 'pods',
        'acts-on': {en: 'Measured load, now', zh: '当前测得的负载'},
        removes: {en: 'None: it is the baseline the others improve on', zh: '不消除：它是其他方式的基线'},
        price: {en: 'Nothing idle; late by metric, start-up and node time', zh: '无闲置；滞后于指标采集、启动和节点就绪时间'},
        status: 'ga',
        limits: {
          en: 'Takes the largest of its metrics. Changes under the tolerance (10% by default) are ignored; scale-up may double the Pods or add four, whichever is more, every 15 s by default.',
          zh: '取各指标结果中的最大值。低于容差（默认 10%）的变化会被忽略；默认每 15 秒最多可使 Pod 翻倍或增加 4 个，取较大者。',
        },
        configure: ['autoscaling/v2 HorizontalPodAutoscaler', 'spec.behavior.scaleUp'],
      },
      sources: [
        {title: 'Kubernetes: Horizontal Pod Autoscaling', url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'},
        {title: 'Kubernetes blog: HPA configurable tolerance', url: 'https://kubernetes.io/blog/2025/04/28/kubernetes-v1-33-hpa-configurable-tolerance/'},
      ],
      verified: '2026-11',
    },
    {
      id: 'keda-cron',
      name: {en: 'KEDA cron trigger', zh: 'KEDA cron 触发器'},
      cells: {
        layer: 'pods',
        'acts-on': {en: 'The clock', zh: '时钟'},
        removes: {en: 'All, for rhythms and events you know', zh: '对已知周期和活动可全部消除'},
        price: {en: 'Idle Pods from the window’s start to the real rise', zh: '从时间窗开始到负载真正上升之间的闲置 Pod'},
        status: 'ga',
        limits: {
          en: 'Acts as a floor inside the window, because the HPA takes the maximum. Times are yours to maintain.',
          zh: '由于 HPA 取最大值，它在时间窗内相当于下限。时间需要自行维护。',
        },
        configure: ['ScaledObject spec.triggers[].type: cron'],
      },
      sources: [{title: 'KEDA: Cron scaler', url: 'https://keda.sh/docs/latest/scalers/cron/'}],
      verified: '2026-08-20',
    },
    {
      id: 'keda-forecast',
      name: {en: 'KEDA Prometheus trigger on a forecast', zh: '以预测值为输入的 KEDA Prometheus 触发器'},
      cells: {
        layer: 'pods',
        'acts-on': {en: 'A forecast series that you record', zh: '自行记录的预测序列'},
        removes: {en: 'Metric and start-up time, up to the forecast’s lead', zh: '指标与启动时间，上限为预测提前量'},
        price: {en: 'The margin of the forecast, always', zh: '始终承担预测余量'},
        status: 'ga',
        limits: {
          en: 'As good as the forecast; needs a second trigger on real load, a ceiling and a fallback.',
          zh: '效果取决于预测；还需要一个基于真实负载的触发器、上限和回退设置。',
        },
        configure: ['ScaledObject spec.triggers[].type: prometheus', 'spec.fallback'],
      },
      sources: [{title: 'KEDA: Prometheus scaler', url: 'https://keda.sh/docs/latest/scalers/prometheus/'}, 'keda-spec'],
      verified: '2026-08-20',
    },
    {
      id: 'predictkube',
      name: {en: 'KEDA PredictKube trigger', zh: 'KEDA PredictKube 触发器'},
      cells: {
        layer: 'pods',
        'acts-on': {en: 'Forecast of an outside service, from your Prometheus', zh: '外部服务根据您的 Prometheus 数据给出的预测'},
        removes: {en: 'Metric and start-up time, up to the forecast’s lead', zh: '指标与启动时间，上限为预测提前量'},
        price: {en: 'Load data leaves your account; one more dependency', zh: '负载数据离开账户；多一个依赖'},
        status: null,
        limits: {
          en: 'Needs an API key of a third party. Accuracy is not published in the scaler’s page.',
          zh: '需要第三方 API 密钥。该 scaler 的页面未公布准确度。',
        },
        configure: ['ScaledObject spec.triggers[].type: predictkube'],
      },
      sources: [{title: 'KEDA: PredictKube scaler', url: 'https://keda.sh/docs/latest/scalers/predictkube/'}],
      verified: '2026-08-20',
      note: {en: 'Whether the service behind it still takes new customers was not checked.', zh: '其背后的服务是否仍接受新客户，未作核查。'},
    },
    {
      id: 'capacity-buffer',
      name: {en: 'Karpenter CapacityBuffer', zh: 'Karpenter 容量缓冲（CapacityBuffer）'},
      cells: {
        layer: 'nodes',
        'acts-on': {en: 'A fixed size, or a share of a workload’s replicas', zh: '固定大小，或某工作负载副本数的百分比'},
        removes: {en: 'Launch of a node', zh: '节点启动时间'},
        price: {en: 'Running nodes without Pods, refilled after use', zh: '运行中但无 Pod 的节点，用后自动补足'},
        status: 'preview',
        limits: {
          en: 'Alpha behind the gate CapacityBuffer since v1.13; any Pod that fits may take the space; NodePool limits apply.',
          zh: '自 v1.13 起为 Alpha，需启用特性门控 CapacityBuffer；任何合适的 Pod 都能占用；受 NodePool 限额约束。',
        },
        configure: ['autoscaling.x-k8s.io/v1beta1 CapacityBuffer', 'settings.featureGates.capacityBuffer'],
      },
      sources: [
        'capacity-buffers',
        'karpenter-gates',
        {
          title: 'aws/karpenter-provider-aws v1.14.1: CapacityBuffer CRD',
          url: 'https://github.com/aws/karpenter-provider-aws/blob/v1.14.1/pkg/apis/crds/autoscaling.x-k8s.io_capacitybuffers.yaml',
        },
      ],
      verified: '2026-08-21',
      note: {
        en: 'The documentation writes v1alpha1, but the CRD that ships with v1.14 serves v1beta1 only. Check with kubectl api-resources.',
        zh: '文档中写的是 v1alpha1，但 v1.14 附带的 CRD 只提供 v1beta1。请用 kubectl api-resources 核对。',
      },
    },
    {
      id: 'placeholder-pods',
      name: {en: 'Low-priority placeholder Pods', zh: '低优先级占位 Pod'},
      cells: {
        layer: 'nodes',
        'acts-on': {en: 'A Deployment of pause containers with negative priority', zh: '由 pause 容器组成、优先级为负的 Deployment'},
        removes: {en: 'Launch of a node: real Pods preempt the placeholders', zh: '节点启动时间：真实 Pod 会抢占占位 Pod'},
        price: {en: 'Requests of the placeholders, all the time', zh: '占位 Pod 的资源请求，始终占用'},
        status: 'ga',
        limits: {
          en: 'Works with every node autoscaler; for Cluster Autoscaler the priority must not lie below its cutoff, −10 by default. Placeholders must match zones and node types of what they stand for.',
          zh: '适用于任何节点自动扩展组件；使用 Cluster Autoscaler 时，优先级不能低于其截止值（默认 −10）。占位 Pod 的可用区和节点类型须与所代表的工作负载一致。',
        },
        configure: ['scheduling.k8s.io/v1 PriorityClass', 'apps/v1 Deployment'],
      },
      sources: [
        {title: 'Kubernetes: Overprovision node capacity for a cluster', url: 'https://kubernetes.io/docs/tasks/administer-cluster/node-overprovisioning/'},
        {
          title: 'kubernetes/autoscaler: Cluster Autoscaler FAQ, pod priority and preemption',
          url: 'https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/FAQ.md#how-does-cluster-autoscaler-work-with-pod-priority-and-preemption',
        },
      ],
      verified: '2026-08-22',
    },
    {
      id: 'karpenter-static-capacity',
      name: {en: 'Karpenter static NodePool', zh: 'Karpenter 静态 NodePool'},
      cells: {
        layer: 'nodes',
        'acts-on': {en: 'spec.replicas, changed by you or a schedule', zh: 'spec.replicas，由您或定时任务修改'},
        removes: {en: 'Launch of a node, for a known floor', zh: '节点启动时间（针对已知下限）'},
        price: {en: 'The floor, day and night unless scaled', zh: '昼夜承担该下限，除非另行调整'},
        status: 'preview',
        limits: {
          en: 'Alpha behind StaticCapacity since v1.8; a pool cannot go back to dynamic; its nodes are not consolidated.',
          zh: '自 v1.8 起为 Alpha，需启用 StaticCapacity；不能改回动态模式；其节点不参与整合。',
        },
        configure: ['karpenter.sh/v1 NodePool spec.replicas'],
      },
      sources: [{title: 'Karpenter: NodePools', url: 'https://karpenter.sh/docs/concepts/nodepools/'}, 'karpenter-gates'],
      verified: '2026-08-21',
    },
    {
      id: 'warm-pool',
      name: {en: 'Warm pool of a managed node group', zh: '托管节点组的暖池'},
      cells: {
        layer: 'nodes',
        'acts-on': {en: 'Instances booted beforehand, stopped, hibernated or running', zh: '预先启动的实例，处于停止、休眠或运行状态'},
        removes: {en: 'Boot and initialisation of a node', zh: '节点的引导和初始化时间'},
        price: {en: 'Volumes of stopped instances, or full price if running', zh: '停止的实例只付卷费用，运行中则付全价'},
        status: 'ga',
        limits: {
          en: 'Managed node groups with an EKS AMI only, through the EKS API; no reuse on scale-in and no hibernation with Bottlerocket.',
          zh: '仅限使用 EKS 优化 AMI 的托管节点组，须通过 EKS API 配置；Bottlerocket 不支持缩容复用和休眠。',
        },
        configure: ['aws eks update-nodegroup-config --warm-pool-config'],
      },
      sources: [
        {
          title: 'Amazon EKS user guide: Warm pools with managed node groups',
          url: 'https://docs.aws.amazon.com/eks/latest/userguide/warm-pools-managed-node-groups.html',
        },
        {title: 'Amazon EKS API reference: WarmPoolConfig', url: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_WarmPoolConfig.html'},
      ],
      verified: '2026-11-25',
    },
    {
      id: 'asg-scheduled-scaling',
      name: {en: 'Scheduled scaling of an Auto Scaling group', zh: 'Auto Scaling 组的计划扩缩'},
      cells: {
        layer: 'nodes',
        'acts-on': {en: 'The clock', zh: '时钟'},
        removes: {en: 'Launch of a node, for known times', zh: '节点启动时间（针对已知时段）'},
        price: {en: 'Nodes of the window', zh: '时间窗内的节点'},
        status: 'ga',
        limits: {
          en: 'Not for Karpenter or EKS Auto Mode nodes: they belong to no Auto Scaling group. Raise the minimum, or Cluster Autoscaler removes the nodes again.',
          zh: '不适用于 Karpenter 或 EKS Auto Mode 节点：它们不属于 Auto Scaling 组。应提高最小值，否则 Cluster Autoscaler 会再次移除节点。',
        },
        configure: ['aws autoscaling put-scheduled-update-group-action'],
      },
      sources: [
        {
          title: 'Amazon EC2 Auto Scaling user guide: Scheduled scaling',
          url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'ec2-predictive-scaling',
      name: {en: 'EC2 predictive scaling', zh: 'EC2 预测性扩展'},
      cells: {
        layer: 'nodes',
        'acts-on': {en: 'AWS’s hourly forecast of 48 hours, from up to 14 days', zh: 'AWS 基于最多 14 天数据给出的未来 48 小时逐小时预测'},
        removes: {en: 'Launch of a node, for hourly rhythms', zh: '节点启动时间（针对逐小时规律）'},
        price: {en: 'Nodes launched for forecasts that were too high', zh: '预测偏高时多启动的节点'},
        status: 'ga',
        limits: {
          en: 'Auto Scaling groups only; knows instances, not Pods; never scales in by itself. Application Auto Scaling offers the same for Amazon ECS, not for Pods.',
          zh: '仅限 Auto Scaling 组；只认实例，不认 Pod；自身从不缩容。Application Auto Scaling 为 Amazon ECS 提供同类功能，但不支持 Pod。',
        },
        configure: ['aws autoscaling put-scaling-policy --policy-type PredictiveScaling'],
      },
      sources: [
        'predictive-scaling',
        {
          title: 'Application Auto Scaling user guide: How predictive scaling works',
          url: 'https://docs.aws.amazon.com/autoscaling/application/userguide/aas-predictive-scaling-how-it-works.html',
        },
      ],
      verified: '2026-11-25',
    },
  ],
};
