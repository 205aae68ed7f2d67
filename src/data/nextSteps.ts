import type {Ladder} from './schema';

/** Where to go on from the introduction, by what the reader wants to do. */
export const nextSteps: Ladder<'learn' | 'prepare'> = {
  shape: 'ladder',
  id: 'next-steps',
  title: {en: 'Where to go next, by what you want to do', zh: '按目标选择下一步'},
  lead: {
    en: 'The first step works today with primary documentation. The three guides that follow show the rest in code that runs.',
    zh: '第一步借助官方文档今天就能做。后面三篇指南用可运行的代码讲解其余各步。',
  },
  factKind: 'structure',
  sources: {
    'eks-add-ons': {title: 'Amazon EKS user guide: Amazon EKS add-ons', url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html'},
    'eks-mcp-readme': {
      title: 'awslabs/mcp: Amazon EKS MCP Server README',
      url: 'https://github.com/awslabs/mcp/blob/main/src/eks-mcp-server/README.md',
    },
    'observability-best-practices': {
      title: 'AWS Observability Best Practices: AWS Observability Maturity Model',
      url: 'https://aws-observability.github.io/observability-best-practices/guides/observability-maturity-model',
    },
    'aidlc-blog': {
      title: 'AWS DevOps blog: AI-Driven Development Life Cycle',
      url: 'https://aws.amazon.com/blogs/devops/ai-driven-development-life-cycle/',
    },
    'aidlc-workflows': {title: 'awslabs/aidlc-workflows: README', url: 'https://github.com/awslabs/aidlc-workflows'},
    'cloudwatch-anomaly-detection': {
      title: 'Amazon CloudWatch user guide: Using CloudWatch anomaly detection',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html',
    },
    'directed-actions': {
      title: 'AWS DevOps Agent user guide: Working with directed actions',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-working-with-directed-actions.html',
    },
  },
  aspects: [
    {id: 'learn', label: {en: 'What you can do afterwards', zh: '完成后您能做什么'}},
    {id: 'prepare', label: {en: 'What to have ready', zh: '需要准备什么'}},
  ],
  stages: [
    {
      id: 'try-it-today',
      level: 1,
      name: {en: 'I want to try it today', zh: '我想今天就试一试'},
      summary: {
        en: 'Connect an AI tool to a test cluster, read-only, and ask it about a Pod that misbehaves.',
        zh: '让 AI 工具以只读方式连接测试集群，问问它某个异常 Pod 的情况。',
      },
      aspects: {
        learn: [
          {en: 'Ask about Pods, events and cluster insights in natural language.', zh: '用自然语言查询 Pod、事件和集群洞察。'},
          {en: 'Tell what the tool read from what the model concluded.', zh: '分清哪些是工具读到的数据、哪些是模型的推断。'},
          {en: 'Decide which tools may see logs, and which may write.', zh: '决定哪些工具可以看日志、哪些可以写入。'},
        ],
        prepare: [
          {en: 'A test cluster, and an access entry for a role with few permissions.', zh: '一个测试集群，以及为低权限角色配置的访问条目。'},
          {en: 'Python and uv, and an MCP client such as Kiro CLI or Claude Code.', zh: 'Python 和 uv，以及一个 MCP 客户端，例如 Kiro CLI 或 Claude Code。'},
          {en: 'No write flag. Pod logs and events need their own flag: set it knowingly.', zh: '不要加写入参数。读取 Pod 日志和事件另需参数，想清楚再开启。'},
        ],
      },
      links: [
        {
          id: 'eks-mcp-server-readme',
          to: 'https://github.com/awslabs/mcp/blob/main/src/eks-mcp-server/README.md',
          label: 'Amazon EKS MCP Server',
          description: {en: 'Set-up, IAM policies and the flags for writing and for sensitive data.', zh: '安装配置、IAM 策略，以及写入和敏感数据访问的参数。'},
        },
        {
          id: 'eks-add-ons-docs',
          to: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html',
          label: {en: 'Amazon EKS add-ons', zh: 'Amazon EKS 附加组件'},
          description: {en: 'How add-ons are created, updated and removed.', zh: '如何创建、更新和移除附加组件。'},
        },
        {
          id: 'eks-capabilities-docs',
          to: 'https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html',
          label: 'EKS Capabilities',
          description: {en: 'Managed Argo CD, ACK and kro.', zh: '托管的 Argo CD、ACK 和 kro。'},
        },
        {
          id: 'devops-agent-docs',
          to: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent.html',
          label: 'AWS DevOps Agent',
          description: {en: 'The managed agent that investigates incidents; metered, with a trial.', zh: '调查故障事件的托管 Agent；按用量计费，提供试用。'},
        },
      ],
      sources: ['eks-mcp-readme', 'eks-add-ons'],
      verified: '2026-11',
    },
    {
      id: 'see-the-cluster',
      level: 2,
      name: {en: 'I want to see what happens in the cluster', zh: '我想看清集群里发生了什么'},
      summary: {
        en: 'The guide to the observability stack shows how to build one on EKS and how to choose between AWS, open source and third-party back ends.',
        zh: '可观测性栈指南介绍如何在 EKS 上搭建可观测性栈，以及如何在 AWS、开源和第三方后端之间选择。',
      },
      aspects: {
        learn: [
          {en: 'Choose a stack for your team and reason about its cost.', zh: '为团队选定技术栈，并能说清成本构成。'},
          {en: 'Collect metrics, logs and traces once, and send them where they are needed.', zh: '指标、日志和跟踪只采集一次，再发往需要的后端。'},
          {en: 'Give AI tools data that is complete enough to reason on.', zh: '为 AI 工具提供足够完整、可供分析的数据。'},
        ],
        prepare: [
          {en: 'The services that matter, and one or two SLOs for each.', zh: '列出关键服务，并为每个服务定一两个 SLO。'},
          {en: 'What you collect today, how long you keep it, and what it costs.', zh: '梳理目前采集的数据、保留期和成本。'},
        ],
      },
      links: [
        {
          id: 'aiops-observability-stack',
          to: '/docs/aiops-aidlc/aiops-observability-stack',
          label: {en: 'Intelligent observability stack', zh: '智能可观测性栈'},
          description: {en: 'Collection, objectives, alerts, agents and cost, with manifests.', zh: '采集、目标、告警、Agent 与成本，附清单。'},
        },
        {
          id: 'observability-maturity-model',
          to: 'https://aws-observability.github.io/observability-best-practices/guides/observability-maturity-model',
          label: {en: 'AWS Observability Maturity Model', zh: 'AWS 可观测性成熟度模型'},
          description: {en: 'Levels and questions to find out where you stand.', zh: '用级别和问题评估自己所处的阶段。'},
        },
      ],
      sources: ['observability-best-practices'],
      verified: '2026-08-21',
    },
    {
      id: 'change-how-we-build',
      level: 3,
      name: {en: 'I want to change how we build and ship', zh: '我想改变构建和交付的方式'},
      summary: {
        en: 'The guide to the AIDLC framework shows how a team works from intent to production with AI doing the drafting and people deciding.',
        zh: 'AIDLC 框架指南介绍团队如何从意图走到生产：AI 起草，人来决策。',
      },
      aspects: {
        learn: [
          {
            en: 'Run a change through inception, construction and operations with approval gates.',
            zh: '让一项变更走完启动、构建、运维三个阶段，并设置审批门禁。',
          },
          {en: 'Write Specs that people review and tools carry out.', zh: '编写由人评审、由工具执行的 Spec。'},
          {en: 'Keep delivery in Git, with policy checks before deployment.', zh: '交付过程留在 Git 中，部署前做策略检查。'},
        ],
        prepare: [
          {en: 'One change of medium size, and the people who would decide about it.', zh: '一项中等规模的变更，以及有权决策的人。'},
          {en: 'A repository with tests and a working GitOps path.', zh: '一个有测试、GitOps 流程可用的代码仓库。'},
        ],
      },
      links: [
        {
          id: 'aidlc-framework',
          to: '/docs/aiops-aidlc/aidlc-framework',
          label: {en: 'AIDLC framework', zh: 'AIDLC 框架'},
          description: {en: 'Phases, gates and a worked example with Argo CD, ACK and kro.', zh: '阶段、门禁，以及使用 Argo CD、ACK 和 kro 的完整示例。'},
        },
        {
          id: 'aidlc-method',
          to: 'https://aws.amazon.com/blogs/devops/ai-driven-development-life-cycle/',
          label: {en: 'AI-Driven Development Life Cycle', zh: 'AI 驱动的开发生命周期（AI-DLC）'},
          description: {en: 'The method as AWS describes it.', zh: 'AWS 对该方法的介绍。'},
        },
        {
          id: 'aidlc-workflows-repository',
          to: 'https://github.com/awslabs/aidlc-workflows',
          label: 'awslabs/aidlc-workflows',
          description: {en: 'Workflows for Kiro, Claude Code, Codex and other tools.', zh: '适用于 Kiro、Claude Code、Codex 等工具的工作流。'},
        },
      ],
      sources: ['aidlc-blog', 'aidlc-workflows'],
      verified: '2026-11',
    },
    {
      id: 'act-before-users-notice',
      level: 4,
      name: {en: 'I want to act before users notice', zh: '我想在用户察觉之前行动'},
      summary: {
        en: 'The guide to predictive operations covers forecasting, scaling ahead of load, and automatic recovery held by guardrails.',
        zh: '预测性运维指南涵盖趋势预测、提前扩容，以及由护栏约束的自动恢复。',
      },
      aspects: {
        learn: [
          {en: 'Tell which signals can be forecast and which cannot.', zh: '分清哪些信号可以预测、哪些不能。'},
          {
            en: 'Scale before a known peak; Karpenter alone only reacts to pending Pods.',
            zh: '在已知高峰到来前扩容；Karpenter 本身只对待调度的 Pod 作出反应。',
          },
          {en: 'Let a recovery run by itself, with limits, rollback and an off switch.', zh: '让恢复自动执行，同时设好上限、回滚和关停开关。'},
        ],
        prepare: [
          {en: 'Weeks of metric history with regular patterns.', zh: '数周的指标历史，且有规律可循。'},
          {en: 'Two or three incidents that recur, with the runbook you use today.', zh: '两三类反复出现的故障事件，以及目前使用的运行手册。'},
          {en: 'A decision on who approves what an agent may change.', zh: '明确 Agent 可以改什么、由谁审批。'},
        ],
      },
      links: [
        {
          id: 'aiops-predictive-operations',
          to: '/docs/aiops-aidlc/aiops-predictive-operations',
          label: {en: 'Predictive operations', zh: '预测性运维'},
          description: {en: 'Forecasts, scaling ahead, and repairs with limits and undo.', zh: '预测、提前扩容，以及带限制和撤销的修复。'},
        },
        {
          id: 'cloudwatch-anomaly-detection-docs',
          to: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html',
          label: {en: 'CloudWatch anomaly detection', zh: 'CloudWatch 异常检测'},
          description: {en: 'Bands learned from the history of a metric.', zh: '从指标历史数据中学习到的区间。'},
        },
        {
          id: 'directed-actions-docs',
          to: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-working-with-directed-actions.html',
          label: {en: 'Directed actions of AWS DevOps Agent', zh: 'AWS DevOps Agent 的定向操作'},
          description: {en: 'A worked example of opt-in, separate role and approval.', zh: '启用、独立角色与审批如何落地的实例。'},
        },
      ],
      sources: ['cloudwatch-anomaly-detection', 'directed-actions', {title: 'Karpenter documentation', url: 'https://karpenter.sh/docs/'}],
      verified: '2026-11',
    },
  ],
};
