import type {Guide} from './schema';

/** The heads of the guides that say for whom they are; the introduction keeps its own, as it was written. */
export const guides: Guide[] = [
  {
    id: 'aiops-observability-stack',
    audience: {
      en: 'Platform engineers and SREs who run workloads on Amazon EKS, and those who must leave the X-Ray SDKs or DevOps Guru.',
      zh: '在 Amazon EKS 上运行工作负载的平台工程师和 SRE，以及需要告别 X-Ray SDK 或 DevOps Guru 的团队。',
    },
    outcomes: [
      {
        en: 'Collect metrics, logs, traces and network flows from a cluster without paying for any of them twice.',
        zh: '从集群采集指标、日志、跟踪和网络流，且不为任何一种重复付费。',
      },
      {en: 'Set an objective for a service and page on its burn rate.', zh: '为服务设定目标，并按消耗速率呼叫值班。'},
      {en: 'Let an agent gather the first evidence, read-only.', zh: '让 Agent 以只读方式收集第一批证据。'},
      {en: 'Choose a stack by need, cost and lock-in, and keep its bill down.', zh: '按需求、成本和锁定程度选择技术栈，并控制账单。'},
    ],
    prerequisites: [
      {en: 'A cluster on which you may install add-ons, and permission to create IAM roles.', zh: '一个可以安装附加组件的集群，以及创建 IAM 角色的权限。'},
      {en: 'A list of user-facing services, with the person who is called for each.', zh: '面向用户的服务清单，以及每个服务由谁响应。'},
      {en: 'PromQL and YAML at a reading level.', zh: '能读懂 PromQL 和 YAML。'},
    ],
    environment: ['Amazon EKS 1.36', 'AWS CLI v2', 'ADOT Collector v0.50', 'kubectl'],
    reviewed: '2026-11-26',
  },
  {
    id: 'aidlc-framework',
    audience: {
      en: 'Teams that build and run services on Amazon EKS, use AI coding tools one by one, and want to work with them together without losing control of quality.',
      zh: '在 Amazon EKS 上构建和运行服务的团队：成员已各自使用 AI 编程工具，希望协同使用，又不失去对质量的控制。',
    },
    outcomes: [
      {
        en: 'Take an intent through inception, construction and operations, and know who decides what.',
        zh: '让一个意图走完启动、构建、运维三个阶段，并清楚每一步由谁决策。',
      },
      {
        en: 'Deliver a service and its AWS resources from Git with the Argo CD, ACK and kro capabilities.',
        zh: '借助 Argo CD、ACK 和 kro 能力，从 Git 交付服务及其 AWS 资源。',
      },
      {en: 'Place gates that stop a bad change whoever wrote it.', zh: '设置门禁，无论变更出自谁手都能拦住问题。'},
      {en: 'See in your own delivery figures whether it helps, and stop if it does not.', zh: '从自己的交付数据判断是否有效，无效就停。'},
    ],
    prerequisites: [
      {en: 'A service with automated tests, and a pipeline that you trust.', zh: '一个有自动化测试的服务，以及一条值得信赖的流水线。'},
      {en: 'Your delivery figures of the last three months, as a baseline.', zh: '最近三个月的交付数据，作为基线。'},
      {en: 'Your organisation’s rules on which code and data an AI tool may see.', zh: '组织关于 AI 工具可接触哪些代码和数据的规定。'},
      {en: 'AWS IAM Identity Center, if you use the Argo CD capability.', zh: '若使用 Argo CD 能力，需要 AWS IAM Identity Center。'},
    ],
    environment: ['Amazon EKS 1.36', 'AWS CLI v2', 'kubectl', 'Python 3.11'],
    reviewed: '2026-11-26',
  },
  {
    id: 'aiops-predictive-operations',
    audience: {
      en: 'Platform engineers and SREs whose clusters scale and recover reactively, and who want to act earlier without losing control.',
      zh: '集群已能被动扩缩容和恢复、希望更早行动又不失控制的平台工程师和 SRE。',
    },
    outcomes: [
      {en: 'Tell what can be predicted on EKS from what can only be survived.', zh: '分清 EKS 上哪些可以预测，哪些只能承受。'},
      {en: 'Forecast a load, measure the error, and scale Pods and nodes ahead of it.', zh: '预测负载、测量误差，并提前扩容 Pod 和节点。'},
      {en: 'Repair a known failure by a runbook with approval, limits, check and undo.', zh: '用带审批、限制、检查和撤销的运行手册修复已知故障。'},
      {en: 'Give an agent the part of a response that it has been measured to do.', zh: '只把经过测量、确能胜任的响应环节交给 Agent。'},
      {en: 'Prove recovery with experiments that stop themselves.', zh: '用能自行停止的实验证明恢复有效。'},
    ],
    prerequisites: [
      {en: 'Eight weeks of request rates per service, in Prometheus or CloudWatch.', zh: '每个服务八周的请求速率，存放在 Prometheus 或 CloudWatch 中。'},
      {
        en: 'Alerts on SLOs that you trust: automation repeats their mistakes faster than people do.',
        zh: '值得信赖的 SLO 告警：告警一旦出错，自动化重复错误的速度比人快得多。',
      },
      {en: 'A test cluster in which things may break.', zh: '一个允许出故障的测试集群。'},
    ],
    environment: ['Amazon EKS 1.36', 'KEDA 2.21', 'Karpenter 1.14', 'AWS CLI v2', 'kubectl', 'jq', 'Python 3.11'],
    reviewed: '2026-11-26',
  },
];
