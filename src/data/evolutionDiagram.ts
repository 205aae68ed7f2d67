import type {Ladder} from './schema';
import {
  awsMcpServerGa,
  awsMcpServerRegions,
  devOpsAgentDirectedActions,
  devOpsAgentGa,
  devOpsAgentPreview,
  eksCapabilitiesLaunch,
  kagentSandbox,
  kiroGa,
  managedMcpPreview,
} from './facts';

/** Four cumulative stages, from managed services to agents: what each takes away, adds and leaves. */
export const evolutionDiagram: Ladder<'removes' | 'adds' | 'remains'> = {
  shape: 'ladder',
  id: 'evolution-diagram',
  title: {en: 'From managed services to agents: four stages that build on each other', zh: '从托管服务到 Agent：层层递进的四个阶段'},
  lead: {
    en: 'Shows which operating work each stage takes off your hands and which stays. It is an order of building, not a calendar: the dates of the stages overlap.',
    zh: '说明每个阶段为您免去哪些运维工作、又留下哪些。这是搭建的先后顺序，不是时间表：各阶段的日期相互重叠。',
  },
  factKind: 'structure',
  sources: {
    'eks-add-ons': {title: 'Amazon EKS user guide: Amazon EKS add-ons', url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html'},
    'eks-capabilities': {title: 'Amazon EKS user guide: EKS Capabilities', url: 'https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html'},
    'eks-mcp-introduction': {
      title: 'Amazon EKS user guide: Amazon EKS MCP Server',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-introduction.html',
    },
    'agent-toolkit-history': {
      title: 'Agent Toolkit for AWS: Document history',
      url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/doc-history.html',
    },
    'directed-actions': {
      title: 'AWS DevOps Agent user guide: Working with directed actions',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-working-with-directed-actions.html',
    },
    kagent: {title: 'kagent-dev/kagent', url: 'https://github.com/kagent-dev/kagent'},
  },
  aspects: [
    {id: 'removes', label: {en: 'Work it takes away', zh: '免去的工作'}},
    {id: 'adds', label: {en: 'What it brings', zh: '带来的能力'}},
    {id: 'remains', label: {en: 'What stays your job', zh: '仍由您负责'}},
  ],
  stages: [
    {
      id: 'managed-services',
      level: 1,
      name: {en: 'Managed add-ons and open source services', zh: '托管附加组件与开源托管服务'},
      summary: {
        en: 'AWS runs the open source tools around the cluster; their APIs stay the ones you know.',
        zh: 'AWS 代为运行集群周边的开源工具，API 仍是您熟悉的那一套。',
      },
      aspects: {
        removes: [
          {en: 'Installing, patching and scaling the monitoring back ends.', zh: '监控后端的安装、打补丁和扩缩容。'},
          {en: 'Testing by hand which add-on version fits which cluster version.', zh: '手工验证附加组件版本与集群版本是否匹配。'},
        ],
        adds: [
          {en: 'Add-ons installed and updated through the EKS API.', zh: '通过 EKS API 安装和更新附加组件。'},
          {en: 'PromQL, Grafana dashboards and OTLP as portable interfaces.', zh: 'PromQL、Grafana 仪表板和 OTLP 等可移植的接口。'},
        ],
        remains: [
          {
            en: 'Starting each add-on update, and configuring it: EKS does not update add-ons by itself.',
            zh: '发起每次附加组件更新并负责配置：EKS 不会自动更新附加组件。',
          },
          {en: 'Support for community add-ons beyond their life cycle.', zh: '社区附加组件除生命周期操作以外的支持。'},
          {en: 'Alert rules, SLOs, retention and cost.', zh: '告警规则、SLO、数据保留期和成本。'},
        ],
      },
      milestones: [
        {
          id: 'eks-add-ons-launched',
          date: '2020-12',
          text: {en: 'EKS add-ons start with the Amazon VPC CNI.', zh: 'EKS 附加组件推出，首个是 Amazon VPC CNI。'},
          sources: [
            {
              title: 'AWS containers blog: Introducing Amazon EKS add-ons',
              url: 'https://aws.amazon.com/blogs/containers/introducing-amazon-eks-add-ons/',
            },
          ],
          verified: '2026-11',
        },
        {
          id: 'amg-ga',
          date: '2021',
          text: {en: 'Amazon Managed Grafana becomes generally available.', zh: 'Amazon Managed Grafana 正式发布。'},
          sources: [
            {
              title: 'AWS News Blog: Amazon Managed Grafana Is Now Generally Available with Many New Features',
              url: 'https://aws.amazon.com/blogs/aws/amazon-managed-grafana-is-now-generally-available-with-many-new-features/',
            },
          ],
          verified: '2026-11',
        },
        {
          id: 'amp-ga',
          date: '2021-09',
          text: {
            en: 'Amazon Managed Service for Prometheus becomes generally available, with alert manager and ruler.',
            zh: 'Amazon Managed Service for Prometheus 正式发布，带有告警管理器和规则引擎。',
          },
          sources: [
            {
              title: 'AWS News Blog: Amazon Managed Service for Prometheus Is Now Generally Available with Alert Manager and Ruler',
              url: 'https://aws.amazon.com/blogs/aws/amazon-managed-service-for-prometheus-is-now-generally-available-with-alert-manager-and-ruler/',
            },
          ],
          verified: '2026-11',
        },
      ],
      sources: [
        'eks-add-ons',
        {title: 'Amazon EKS user guide: Community add-ons', url: 'https://docs.aws.amazon.com/eks/latest/userguide/community-addons.html'},
        {title: 'Amazon EKS user guide: Update an Amazon EKS add-on', url: 'https://docs.aws.amazon.com/eks/latest/userguide/updating-an-add-on.html'},
      ],
      verified: '2026-10',
    },
    {
      id: 'eks-capabilities',
      level: 2,
      name: {en: 'EKS Capabilities: Argo CD, ACK and kro', zh: 'EKS Capabilities：Argo CD、ACK 与 kro'},
      summary: {
        en: 'The controllers that deliver and reconcile run outside your cluster, operated by AWS; Git states what should be.',
        zh: '负责交付和调谐的控制器由 AWS 在集群之外运行，期望状态写在 Git 里。',
      },
      aspects: {
        removes: [
          {en: 'Running, scaling and upgrading Argo CD, ACK and kro on your nodes.', zh: '在自己的节点上运行、扩缩容和升级 Argo CD、ACK 与 kro。'},
          {en: 'Separate tooling for AWS resources next to Kubernetes.', zh: '在 Kubernetes 之外另备一套管理 AWS 资源的工具。'},
        ],
        adds: [
          {en: 'Delivery from Git, with drift made visible.', zh: '从 Git 交付，并让配置漂移可见。'},
          {en: 'AWS resources, and compositions of resources, as Kubernetes objects.', zh: '把 AWS 资源及其组合当作 Kubernetes 对象管理。'},
        ],
        remains: [
          {en: 'Repositories, reviews and policy checks.', zh: '代码仓库、评审和策略检查。'},
          {en: 'The IAM permissions of each capability: keep them narrow.', zh: '各 Capability 的 IAM 权限：应尽量收窄。'},
          {
            en: 'Choosing what syncs automatically; automatic sync, pruning and self-heal are settings of Argo CD.',
            zh: '决定哪些内容自动同步；自动同步、清理和自愈都是 Argo CD 的设置项。',
          },
        ],
      },
      milestones: [
        {
          id: 'kro-open-sourced',
          date: '2024-11',
          text: {
            en: 'AWS open-sources kro at KubeCon North America; Google Cloud and Microsoft Azure join about two months later.',
            zh: 'AWS 在 KubeCon 北美大会上开源 kro；约两个月后，Google Cloud 和 Microsoft Azure 加入。',
          },
          sources: [
            {
              title: 'KubeFeeds: One mighty kro, one giant leap for Kubernetes resource orchestration',
              url: 'https://kubefeeds.com/one-mighty-kro-one-giant-leap-for-kubernetes-resource-orchestration',
            },
          ],
          verified: '2026-11',
        },
        {
          id: 'eks-capabilities-launched',
          date: eksCapabilitiesLaunch,
          text: {en: 'EKS Capabilities launch with Argo CD, ACK and kro.', zh: 'EKS Capabilities 发布，包含 Argo CD、ACK 和 kro。'},
          sources: [
            {
              title: 'AWS What’s New: Amazon EKS Capabilities',
              url: 'https://aws.amazon.com/about-aws/whats-new/2025/11/amazon-eks-capabilities/',
            },
            'eks-capabilities',
          ],
          verified: '2026-11',
        },
      ],
      sources: ['eks-capabilities', {title: 'Argo CD: Automated sync policy', url: 'https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/'}],
      verified: '2026-11',
    },
    {
      id: 'kiro-and-mcp',
      level: 3,
      name: {en: 'Kiro and MCP servers', zh: 'Kiro 与 MCP 服务器'},
      summary: {
        en: 'AI tools read the real state of cluster and account through MCP, and Kiro turns intent into a Spec and code.',
        zh: 'AI 工具通过 MCP 读取集群和账户的真实状态，Kiro 把意图变成 Spec 和代码。',
      },
      aspects: {
        removes: [
          {en: 'Collecting state from many consoles by hand.', zh: '手工从多个控制台收集状态信息。'},
          {en: 'Writing every manifest and runbook from an empty page.', zh: '从零编写每份清单和运行手册。'},
        ],
        adds: [
          {en: 'Questions in natural language about live clusters, logs and metrics.', zh: '用自然语言查询运行中的集群、日志和指标。'},
          {en: 'Specs in files: requirements, design and tasks that can be reviewed.', zh: '以文件形式保存的 Spec：需求、设计和任务都可以评审。'},
        ],
        remains: [
          {en: 'Approving each document and reviewing each change.', zh: '审批每份文档、评审每项变更。'},
          {en: 'Which tools may write: the EKS MCP server is read-only until told otherwise.', zh: '决定哪些工具可以写入：EKS MCP 服务器默认只读。'},
          {en: 'Checking the answer: a tool result is data, the conclusion is a guess.', zh: '核实结论：工具返回的是数据，推断仍可能出错。'},
        ],
      },
      milestones: [
        {
          id: 'kiro-ga',
          date: kiroGa,
          text: {en: 'Kiro becomes generally available, with the Kiro CLI.', zh: 'Kiro 正式发布，同时推出 Kiro CLI。'},
          sources: [{title: 'Kiro blog: Kiro is generally available', url: 'https://kiro.dev/blog/general-availability/'}],
          verified: '2026-11',
        },
        {
          id: 'managed-eks-mcp-preview',
          date: managedMcpPreview,
          text: {
            en: 'Fully managed MCP servers for EKS and ECS open in preview; no general availability was found by October 2026.',
            zh: '面向 EKS 和 ECS 的完全托管 MCP 服务器开放预览；截至 2026 年 10 月未见正式发布。',
          },
          sources: [
            {
              title: 'AWS What’s New: fully managed MCP servers for Amazon EKS and Amazon ECS (preview)',
              url: 'https://aws.amazon.com/about-aws/whats-new/2025/11/amazon-eks-ecs-fully-managed-mcp-servers-preview/',
            },
            'eks-mcp-introduction',
          ],
          verified: '2026-10',
          factKind: 'status',
        },
        {
          id: 'aws-mcp-server-ga',
          date: awsMcpServerGa,
          text: {
            en: 'AWS MCP Server becomes generally available; agent skills take the place of Agent SOPs.',
            zh: 'AWS MCP Server 正式发布；Agent 技能取代 Agent SOP。',
          },
          sources: [
            {title: 'AWS What’s New: AWS MCP Server', url: 'https://aws.amazon.com/about-aws/whats-new/2026/05/aws-mcp-server/'},
            'agent-toolkit-history',
          ],
          verified: '2026-11',
        },
        {
          id: 'aws-mcp-server-regions',
          date: awsMcpServerRegions,
          text: {en: 'AWS MCP Server is offered in six more Regions.', zh: 'AWS MCP Server 新增六个区域。'},
          sources: [
            {
              title: 'AWS MCP Server user guide: document history',
              url: 'https://docs.aws.amazon.com/aws-mcp/latest/userguide/doc-history.html',
            },
          ],
          verified: '2026-11',
        },
      ],
      sources: [
        {title: 'Kiro documentation: Specs', url: 'https://kiro.dev/docs/specs'},
        {
          title: 'awslabs/mcp: Amazon EKS MCP Server README',
          url: 'https://github.com/awslabs/mcp/blob/main/src/eks-mcp-server/README.md',
        },
        'eks-mcp-introduction',
      ],
      verified: '2026-11',
    },
    {
      id: 'ai-agents',
      level: 4,
      name: {en: 'AI agents: work started by events', zh: 'AI Agent：由事件驱动的运维'},
      summary: {
        en: 'An event, not a person, starts the work; the agent investigates and acts inside guardrails that people set.',
        zh: '由事件而不是人来启动工作；Agent 在人设定的护栏内调查和行动。',
      },
      aspects: {
        removes: [
          {en: 'The first round of collecting evidence when an alert fires.', zh: '告警触发后的第一轮取证。'},
          {en: 'Starting known investigations by hand.', zh: '手工启动已知类型的调查。'},
        ],
        adds: [
          {en: 'Investigation that starts from an alert or ticket at any hour.', zh: '由告警或工单随时启动的调查。'},
          {en: 'Root cause, evidence and a mitigation plan in one place.', zh: '根本原因、证据和缓解方案集中呈现。'},
        ],
        remains: [
          {
            en: 'Approving changes: AWS DevOps Agent changes nothing without opt-in and approval per action.',
            zh: '审批变更：未经启用和逐次审批，AWS DevOps Agent 不会做任何更改。',
          },
          {en: 'Guardrails, roles, budgets and the off switch.', zh: '护栏、角色、预算和关停开关。'},
          {en: 'Accountability for the service and for what is learned from incidents.', zh: '对服务负责，并从故障事件中总结经验。'},
        ],
      },
      milestones: [
        {
          id: 'kagent-sandbox',
          date: kagentSandbox,
          text: {en: 'kagent joins the CNCF as a sandbox project.', zh: 'kagent 成为 CNCF 沙箱项目。'},
          sources: ['kagent'],
          verified: '2026-08-22',
        },
        {
          id: 'devops-agent-preview',
          date: devOpsAgentPreview,
          text: {en: 'AWS DevOps Agent opens in preview at re:Invent.', zh: 'AWS DevOps Agent 在 re:Invent 上开放预览。'},
          sources: [
            {
              title: 'AWS News Blog: AWS DevOps Agent (preview)',
              url: 'https://aws.amazon.com/blogs/aws/aws-devops-agent-helps-you-accelerate-incident-response-and-improve-system-reliability-preview/',
            },
          ],
          verified: '2026-10',
        },
        {
          id: 'devops-agent-ga',
          date: devOpsAgentGa,
          text: {en: 'AWS DevOps Agent becomes generally available.', zh: 'AWS DevOps Agent 正式发布。'},
          sources: [
            {
              title: 'AWS What’s New: AWS DevOps Agent is now generally available',
              url: 'https://aws.amazon.com/about-aws/whats-new/2026/03/aws-devops-agent-generally-available/',
            },
          ],
          verified: '2026-11',
        },
        {
          id: 'devops-agent-directed-actions',
          date: devOpsAgentDirectedActions,
          text: {
            en: 'AWS DevOps Agent gains directed actions: changes that are off by default and approved one by one.',
            zh: 'AWS DevOps Agent 增加定向操作（directed actions）：默认关闭，变更需逐次审批。',
          },
          sources: [
            'directed-actions',
            {
              title: 'DevelopersIO: executing a mitigation plan with directed actions',
              url: 'https://dev.classmethod.jp/en/articles/devops-agent-directed-actions-mitigation/',
            },
          ],
          verified: '2026-11',
        },
      ],
      sources: [
        {
          title: 'AWS DevOps Agent user guide: About AWS DevOps Agent',
          url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent.html',
        },
        'directed-actions',
        'kagent',
      ],
      verified: '2026-10',
    },
  ],
};
