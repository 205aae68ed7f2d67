import type {Layers} from './schema';
import {devOpsAgentGa, devOpsGuruClosed, devOpsGuruEnd, qDeveloperClosed, qDeveloperPluginsEnd} from './facts';
import {statuses} from './vocabulary';

/** The five layers of AIOps on EKS, the loop of an agent with its guardrails, and where AWS DevOps Agent sits. */
export const devOpsAgentArchitecture: Layers = {
  shape: 'layers',
  id: 'dev-ops-agent-architecture',
  title: {en: 'Five layers of AIOps on EKS, and the loop of an agent that runs over them', zh: 'EKS 上 AIOps 的五层架构，以及运行其上的 Agent 循环'},
  lead: {
    en: 'Shows what stands in each layer today, what passes between layers, and which guardrail holds each step. Each layer is useful without those above it.',
    zh: '展示各层目前有哪些产品、层与层之间传递什么，以及每一步由什么护栏约束。每一层即使没有上层也有独立价值。',
  },
  factKind: 'status',
  terms: statuses,
  sources: {
    'eks-capabilities': {title: 'Amazon EKS user guide: EKS Capabilities', url: 'https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html'},
    'eks-mcp-readme': {
      title: 'awslabs/mcp: Amazon EKS MCP Server README',
      url: 'https://github.com/awslabs/mcp/blob/main/src/eks-mcp-server/README.md',
    },
    'eks-mcp-introduction': {
      title: 'Amazon EKS user guide: Amazon EKS MCP Server',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-introduction.html',
    },
    'kiro-specs': {title: 'Kiro documentation: Specs', url: 'https://kiro.dev/docs/specs'},
    'q-developer-end': {
      title: 'Amazon Q Developer user guide: End of support for the IDE plugins',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/q-developer-ide-end-of-support.html',
    },
    'devops-agent': {
      title: 'AWS DevOps Agent user guide: About AWS DevOps Agent',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent.html',
    },
    'devops-agent-ga': {
      title: 'AWS What’s New: AWS DevOps Agent is now generally available',
      url: 'https://aws.amazon.com/about-aws/whats-new/2026/03/aws-devops-agent-generally-available/',
    },
    'incident-response': {
      title: 'AWS DevOps Agent user guide: Autonomous incident response',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-autonomous-incident-response.html',
    },
    'directed-actions': {
      title: 'AWS DevOps Agent user guide: Working with directed actions',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-working-with-directed-actions.html',
    },
    'devops-agent-security': {
      title: 'AWS DevOps Agent user guide: Security',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/aws-devops-agent-security.html',
    },
    'devops-agent-mcp': {
      title: 'AWS DevOps Agent user guide: Connecting MCP servers',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/configuring-integrations-and-knowledge-connecting-mcp-servers.html',
    },
    'kagent-approval': {title: 'kagent documentation: Human-in-the-loop', url: 'https://kagent.dev/docs/kagent/concepts/human-in-the-loop'},
  },
  layers: [
    {
      id: 'aws-automation',
      level: 1,
      name: {en: 'AWS automation tools', zh: 'AWS 自动化工具'},
      role: {
        en: 'Collects the signals, holds the desired state and carries out changes. Everything above reads from here and acts through here.',
        zh: '采集信号、保存期望状态、执行变更。上面各层都从这里读取数据，也通过这里执行操作。',
      },
      parts: [
        {
          id: 'eks-add-ons',
          name: {en: 'Amazon EKS add-ons', zh: 'Amazon EKS 附加组件'},
          href: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html',
          status: 'ga',
        },
        {
          id: 'amp',
          name: 'Amazon Managed Service for Prometheus',
          href: 'https://docs.aws.amazon.com/prometheus/latest/userguide/what-is-Amazon-Managed-Service-Prometheus.html',
          status: 'ga',
        },
        {
          id: 'amg',
          name: 'Amazon Managed Grafana',
          href: 'https://docs.aws.amazon.com/grafana/latest/userguide/what-is-Amazon-Managed-Service-Grafana.html',
          status: 'ga',
        },
        {
          id: 'adot',
          name: 'AWS Distro for OpenTelemetry',
          href: 'https://aws-otel.github.io/',
          status: 'ga',
          note: {en: 'As an EKS add-on it needs cert-manager first.', zh: '作为 EKS 附加组件安装时，需先装 cert-manager。'},
        },
        {
          id: 'cloudwatch',
          name: 'Amazon CloudWatch',
          href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/WhatIsCloudWatch.html',
          status: 'ga',
          note: {
            en: 'Container Insights, Application Signals, anomaly detection and investigations.',
            zh: '包括 Container Insights、Application Signals、异常检测和 CloudWatch investigations。',
          },
        },
        {
          id: 'eks-capabilities',
          name: 'EKS Capabilities',
          href: 'https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html',
          status: 'ga',
          note: {en: 'Argo CD, ACK and kro, run by AWS outside the cluster.', zh: 'Argo CD、ACK 和 kro，由 AWS 在集群之外运行。'},
        },
        {
          id: 'node-auto-repair',
          name: {en: 'EKS node monitoring and auto repair', zh: 'EKS 节点监控与自动修复'},
          href: 'https://docs.aws.amazon.com/eks/latest/userguide/node-health.html',
          status: 'ga',
        },
        {
          id: 'eventbridge',
          name: 'Amazon EventBridge',
          href: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html',
          status: 'ga',
        },
        {
          id: 'systems-manager-automation',
          name: 'AWS Systems Manager Automation',
          href: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-automation.html',
          status: 'ga',
          note: {en: 'Runbooks that change resources.', zh: '可更改资源的运行手册。'},
        },
        {
          id: 'devops-guru',
          name: 'Amazon DevOps Guru',
          href: 'https://docs.aws.amazon.com/devops-guru/latest/userguide/devops-guru-end-of-support.html',
          status: 'end-of-support',
          note: {
            en: `Closed to new customers since ${devOpsGuruClosed}, ends ${devOpsGuruEnd}. AWS names CloudWatch anomaly detection and AWS DevOps Agent instead.`,
            zh: `自 ${devOpsGuruClosed} 起不再接受新客户，${devOpsGuruEnd} 终止支持。AWS 建议改用 CloudWatch 异常检测和 AWS DevOps Agent。`,
          },
        },
      ],
      sources: [
        'eks-capabilities',
        {title: 'Amazon EKS user guide: AWS add-ons', url: 'https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html'},
        {
          title: 'Amazon DevOps Guru user guide: End of support',
          url: 'https://docs.aws.amazon.com/devops-guru/latest/userguide/devops-guru-end-of-support.html',
        },
      ],
      verified: '2026-10',
    },
    {
      id: 'mcp-servers',
      level: 2,
      name: {en: 'MCP servers', zh: 'MCP 服务器'},
      role: {
        en: 'Offers the layer below as tools that a model can find and call. It unites transport and discovery, not query languages: each tool still means what its service means.',
        zh: '把下层封装成模型可发现、可调用的工具。统一的是传输和工具发现，不是查询语言：各工具的含义仍取决于其背后的服务。',
      },
      parts: [
        {
          id: 'eks-mcp-server',
          name: {en: 'Amazon EKS MCP Server, self-run', zh: 'Amazon EKS MCP Server（自行运行）'},
          href: 'https://github.com/awslabs/mcp/tree/main/src/eks-mcp-server',
          status: 'pre-1-0',
          note: {en: 'Read-only until --allow-write is set.', zh: '默认只读，设置 --allow-write 后才可写入。'},
        },
        {
          id: 'eks-mcp-managed',
          name: {en: 'Amazon EKS MCP Server, fully managed', zh: 'Amazon EKS MCP Server（完全托管）'},
          href: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-introduction.html',
          status: 'preview',
        },
        {
          id: 'cloudwatch-mcp-server',
          name: 'Amazon CloudWatch MCP Server',
          href: 'https://github.com/awslabs/mcp/tree/main/src/cloudwatch-mcp-server',
          status: 'pre-1-0',
        },
        {
          id: 'prometheus-mcp-server',
          name: 'Amazon Managed Service for Prometheus MCP Server',
          href: 'https://github.com/awslabs/mcp/tree/main/src/prometheus-mcp-server',
          status: 'pre-1-0',
        },
        {
          id: 'aws-mcp-server',
          name: 'AWS MCP Server',
          href: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/mcp-server.html',
          status: 'ga',
          note: {en: 'One endpoint for documentation, agent skills and signed AWS API calls.', zh: '文档、Agent 技能和经签名的 AWS API 调用共用一个端点。'},
        },
      ],
      sources: [
        'eks-mcp-readme',
        'eks-mcp-introduction',
        {title: 'AWS What’s New: AWS MCP Server', url: 'https://aws.amazon.com/about-aws/whats-new/2026/05/aws-mcp-server/'},
      ],
      verified: '2026-10',
    },
    {
      id: 'ai-tools',
      level: 3,
      name: {en: 'AI tools', zh: 'AI 工具'},
      role: {
        en: 'Turns one question of a person into tool calls and an answer. The person starts every step and judges every result.',
        zh: '把一次提问转成工具调用，并给出回答。每一步由人发起，每个结果由人判断。',
      },
      parts: [
        {id: 'claude-code', name: 'Claude Code', href: 'https://code.claude.com/docs/en/mcp'},
        {id: 'github-copilot', name: 'GitHub Copilot', href: 'https://github.com/features/copilot'},
        {id: 'codex', name: 'OpenAI Codex', href: 'https://github.com/openai/codex'},
        {
          id: 'amazon-q-developer-ide',
          name: {en: 'Amazon Q Developer, IDE plugins', zh: 'Amazon Q Developer IDE 插件'},
          href: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/q-developer-ide-end-of-support.html',
          status: 'end-of-support',
          note: {
            en: `No new sign-ups since ${qDeveloperClosed}, ends ${qDeveloperPluginsEnd}; AWS points to Kiro. Use in the console and in chat continues.`,
            zh: `${qDeveloperClosed} 起不再接受新注册，${qDeveloperPluginsEnd} 终止支持；AWS 建议改用 Kiro。控制台和聊天中的使用不受影响。`,
          },
        },
      ],
      sources: [
        'q-developer-end',
        {
          title: 'Agent Toolkit for AWS: Setting up the AWS MCP Server',
          url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/getting-started-aws-mcp-server.html',
        },
      ],
      verified: '2026-10',
    },
    {
      id: 'kiro-specs',
      level: 4,
      name: {en: 'Kiro: Spec-driven orchestration', zh: 'Kiro：Spec 驱动的编排'},
      role: {
        en: 'Turns an intent into documents that are approved, and then into code and configuration. What works once becomes repeatable.',
        zh: '把意图变成经过审批的文档，再变成代码和配置。做成一次的事，从此可以重复执行。',
      },
      parts: [
        {id: 'kiro-ide', name: 'Kiro IDE', href: 'https://kiro.dev/', status: 'ga'},
        {id: 'kiro-cli', name: 'Kiro CLI', href: 'https://kiro.dev/docs/cli/', status: 'ga'},
        {
          id: 'spec-files',
          name: {en: 'Spec files: requirements.md, design.md, tasks.md', zh: 'Spec 文件：requirements.md、design.md、tasks.md'},
          href: 'https://kiro.dev/docs/specs',
          note: {en: 'A bug fix starts with bugfix.md in place of requirements.md.', zh: '修复缺陷时，以 bugfix.md 代替 requirements.md。'},
        },
        {
          id: 'kiro-mcp',
          name: {en: 'MCP configuration of a project', zh: '项目的 MCP 配置'},
          href: 'https://kiro.dev/docs/mcp/configuration/',
        },
      ],
      sources: ['kiro-specs', {title: 'Kiro blog: Kiro is generally available', url: 'https://kiro.dev/blog/general-availability/'}],
      verified: '2026-11',
    },
    {
      id: 'ai-agents',
      level: 5,
      name: {en: 'AI agents: operations started by events', zh: 'AI Agent：由事件启动的运维'},
      role: {
        en: 'Starts from an event instead of a prompt, and runs the loop below inside limits that people have set.',
        zh: '由事件而非提示词启动，在人设定的范围内运行下面的循环。',
      },
      parts: [
        {
          id: 'aws-devops-agent',
          name: 'AWS DevOps Agent',
          href: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent.html',
          status: 'ga',
        },
        {
          id: 'devops-agent-release-management',
          name: {en: 'AWS DevOps Agent: release management', zh: 'AWS DevOps Agent：发布管理'},
          href: 'https://aws.amazon.com/about-aws/whats-new/2026/06/aws-devops-agent-release-management/',
          status: 'preview',
          note: {en: 'Readiness review and release testing; us-east-1 only.', zh: '发布就绪评审和发布测试；仅限 us-east-1。'},
        },
        {
          id: 'kagent',
          name: 'kagent',
          href: 'https://kagent.dev/',
          status: 'pre-1-0',
          note: {en: 'Agents as Kubernetes objects; CNCF sandbox.', zh: '以 Kubernetes 对象定义 Agent；CNCF 沙箱项目。'},
        },
        {
          id: 'strands-agents',
          name: 'Strands Agents',
          href: 'https://strandsagents.com/',
          status: 'ga',
          note: {en: 'An SDK to build your own; Agent SOPs are a companion.', zh: '用于自建 Agent 的 SDK，配套有 Agent SOP。'},
        },
        {
          id: 'bedrock-agentcore',
          name: 'Amazon Bedrock AgentCore',
          href: 'https://github.com/aws/bedrock-agentcore-sdk-python',
          status: 'ga',
          note: {en: 'A managed runtime for agents that you build.', zh: '为自建 Agent 提供托管运行时。'},
        },
        {
          id: 'holmesgpt',
          name: 'HolmesGPT',
          href: 'https://github.com/HolmesGPT/holmesgpt',
          status: 'pre-1-0',
          note: {en: 'Investigates alerts and incidents; CNCF sandbox.', zh: '调查告警和故障事件；CNCF 沙箱项目。'},
        },
      ],
      sources: [
        'devops-agent-ga',
        'devops-agent',
        {title: 'kagent-dev/kagent', url: 'https://github.com/kagent-dev/kagent'},
        {title: 'Strands Agents', url: 'https://strandsagents.com/'},
        {title: 'HolmesGPT/holmesgpt: 0.46.0', url: 'https://github.com/HolmesGPT/holmesgpt/releases/tag/0.46.0'},
      ],
      verified: '2026-08',
    },
  ],
  flows: [
    {
      id: 'state-as-tools',
      from: 'aws-automation',
      to: 'mcp-servers',
      label: {en: 'Metrics, logs, traces and cluster state, offered as tools', zh: '指标、日志、跟踪和集群状态，以工具形式提供'},
    },
    {
      id: 'tool-results',
      from: 'mcp-servers',
      to: 'ai-tools',
      label: {en: 'Tool results for a question just asked', zh: '针对当前提问返回的工具结果'},
    },
    {
      id: 'recurring-question',
      from: 'ai-tools',
      to: 'kiro-specs',
      label: {en: 'A question that keeps coming back, to be written as a Spec', zh: '反复出现的问题，整理成 Spec'},
    },
    {
      id: 'measured-context',
      from: 'mcp-servers',
      to: 'kiro-specs',
      label: {en: 'The current configuration and load, so that the Spec rests on what is', zh: '当前配置和负载，让 Spec 以实际情况为依据'},
    },
    {
      id: 'change-through-git',
      from: 'kiro-specs',
      to: 'aws-automation',
      label: {en: 'Manifests and code through Git, review and Argo CD', zh: '清单和代码，经 Git、评审和 Argo CD 下发'},
    },
    {
      id: 'alarms-and-events',
      from: 'aws-automation',
      to: 'ai-agents',
      label: {en: 'Alarms, tickets and events that start an investigation', zh: '触发调查的告警、工单和事件'},
    },
    {
      id: 'agent-tool-calls',
      from: 'ai-agents',
      to: 'mcp-servers',
      label: {en: 'Tool calls in the agent’s own narrow role', zh: '以 Agent 专用的低权限角色发起的工具调用'},
    },
    {
      id: 'finding-becomes-spec',
      from: 'ai-agents',
      to: 'kiro-specs',
      label: {en: 'A finding that needs a lasting change', zh: '需要长期修正的调查结论'},
    },
  ],
  loop: {
    title: {en: 'The loop of an agent, each step with its guardrail', zh: 'Agent 的循环：每一步都有护栏'},
    lead: {
      en: 'The steps are the same whichever agent runs them. The guardrails are what makes the difference between help and a second incident.',
      zh: '无论由哪个 Agent 执行，步骤都一样。是帮上忙还是引发二次故障，取决于护栏。',
    },
    steps: [
      {
        id: 'detect',
        name: {en: 'Detect', zh: '检测'},
        text: {
          en: 'An alarm, ticket or webhook starts the work. The rule that raises it stays deterministic and in Git.',
          zh: '由告警、工单或 webhook 触发流程。触发规则保持确定性，并存放在 Git 中。',
        },
        guardrail: {
          en: 'Group alerts before they start investigations, and cap how many run at once: AWS DevOps Agent allows three per Agent Space by default.',
          zh: '先对告警分组再启动调查，并限制并发数：AWS DevOps Agent 默认每个 Agent Space 最多三个。',
        },
        sources: [
          'incident-response',
          {title: 'AWS DevOps Agent user guide: Quotas', url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/quotas.html'},
        ],
        verified: '2026-11',
      },
      {
        id: 'collect-context',
        name: {en: 'Collect context', zh: '收集上下文'},
        text: {
          en: 'Metrics, logs, traces, Kubernetes events, recent deployments and code changes around the affected service.',
          zh: '围绕受影响的服务收集指标、日志、跟踪、Kubernetes 事件、近期部署和代码变更。',
        },
        guardrail: {
          en: 'A read-only role and an allowlist of tools. Treat log lines and tickets as untrusted text: they can carry instructions for the model.',
          zh: '使用只读角色和工具允许列表。日志和工单应视为不可信文本：其中可能夹带针对模型的指令。',
        },
        sources: ['devops-agent-mcp', 'eks-mcp-readme', 'devops-agent-security'],
        verified: '2026-11',
      },
      {
        id: 'analyse-and-decide',
        name: {en: 'Analyse and decide', zh: '分析与决策'},
        text: {
          en: 'Hypotheses are tested against the evidence; the result is a root cause or an open question, and a mitigation plan.',
          zh: '用证据检验各种假设，得出根本原因或待解问题，并给出缓解方案。',
        },
        guardrail: {
          en: 'Every conclusion shows its evidence and what could not be read. Without enough evidence the agent hands over to a person.',
          zh: '每个结论都要列出证据，并说明哪些数据无法读取。证据不足时转交给人处理。',
        },
        sources: [
          {
            title: 'AWS DevOps Agent user guide: Incident response',
            url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/devops-agent-incident-response.html',
          },
        ],
        verified: '2026-11',
      },
      {
        id: 'act',
        name: {en: 'Act', zh: '执行'},
        text: {
          en: 'First choice: a pull request that Argo CD delivers. A direct change only where minutes count and the action is known.',
          zh: '首选提交拉取请求，由 Argo CD 下发；只有分秒必争且操作已知时才直接变更。',
        },
        guardrail: {
          en: 'A separate role for writing, a list of allowed actions, approval per action. In kagent, requireApproval pauses the tools it names.',
          zh: '写入使用独立角色，限定允许的操作，逐次审批。在 kagent 中，requireApproval 列出的工具会暂停等待审批。',
        },
        sources: ['directed-actions', 'kagent-approval'],
        verified: '2026-11',
      },
      {
        id: 'verify',
        name: {en: 'Verify', zh: '验证'},
        text: {
          en: 'The signal that raised the alarm, and the SLO of the service, must recover within a set time.',
          zh: '触发告警的信号和服务的 SLO 必须在规定时间内恢复。',
        },
        guardrail: {
          en: 'No recovery: undo the change and call a person. Limit attempts per service and hour, so that a loop cannot run away.',
          zh: '若未恢复，则撤销变更并通知人工。限制每个服务每小时的尝试次数，防止循环失控。',
        },
        sources: [
          {title: 'Argo Rollouts: Analysis and progressive delivery', url: 'https://argoproj.github.io/argo-rollouts/features/analysis/'},
          {
            title: 'Google SRE book: The evolution of automation at Google',
            url: 'https://sre.google/sre-book/automation-at-google/',
          },
        ],
        verified: '2026-11',
        factKind: 'structure',
      },
      {
        id: 'learn',
        name: {en: 'Learn', zh: '学习'},
        text: {
          en: 'The incident becomes a runbook, a test or a Spec. AWS DevOps Agent also keeps learned skills about the resources it works with.',
          zh: '把故障事件沉淀为运行手册、测试或 Spec。AWS DevOps Agent 还会就其处理的资源积累习得的技能（learned skills）。',
        },
        guardrail: {
          en: 'People review what is kept, and remove what is wrong: a false lesson repeats in every later incident.',
          zh: '由人审查沉淀的内容并剔除错误：错误的经验会在之后每次故障中重演。',
        },
        sources: [
          {
            title: 'AWS DevOps Agent user guide: Learned skills',
            url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent-learned-skills.html',
          },
          {title: 'Google SRE book: Postmortem culture', url: 'https://sre.google/sre-book/postmortem-culture/'},
        ],
        verified: '2026-11',
      },
    ],
  },
  placement: {
    id: 'aws-devops-agent-placement',
    title: {en: 'Where AWS DevOps Agent sits', zh: 'AWS DevOps Agent 所处的位置'},
    text: [
      {
        en: `A managed agent of the top layer, generally available since ${devOpsAgentGa}. It runs at AWS, not in your cluster, and reaches EKS through an access entry per cluster.`,
        zh: `位于最上层的托管 Agent，${devOpsAgentGa} 正式发布。它运行在 AWS 侧，而不是您的集群中，通过为每个集群配置的访问条目访问 EKS。`,
      },
      {
        en: 'It reads and investigates by default. An Agent Space sets which accounts, tools and permissions it has.',
        zh: '默认只读取和调查。它能使用哪些账户、工具和权限，由 Agent Space 限定。',
      },
      {
        en: 'Directed actions, the changes, are off by default. They take opt-in on the Agent Space, a separate role per account, and an operator’s approval for each action.',
        zh: '变更类的定向操作默认关闭，需要在 Agent Space 上启用、为每个账户配置独立角色，并由操作员逐次审批。',
      },
      {
        en: 'The API tells non-elevated from elevated directed actions; the user guide counts every change as elevated.',
        zh: 'API 区分非提权与提权的定向操作；用户指南则把所有变更都视为提权操作。',
      },
      {
        en: 'It uses MCP servers as a client, and is itself reachable over MCP and A2A, and by ACP from editors; so it also touches the second layer.',
        zh: '它作为客户端使用 MCP 服务器，自身也可通过 MCP 和 A2A 访问，编辑器可通过 ACP 接入，因此也涉及第二层。',
      },
    ],
    layers: ['mcp-servers', 'ai-agents'],
    sources: [
      'devops-agent-ga',
      'devops-agent',
      'directed-actions',
      'devops-agent-security',
      {
        title: 'AWS DevOps Agent API reference: AWSConfiguration',
        url: 'https://docs.aws.amazon.com/devopsagent/latest/APIReference/API_AWSConfiguration.html',
      },
      {
        title: 'AWS DevOps Agent user guide: Connecting to the DevOps Agent MCP server',
        url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/connecting-to-devops-agent-remote-servers-connecting-to-the-devops-agent-mcp-server.html',
      },
      {
        title: 'AWS DevOps Agent user guide: Interfacing with the DevOps Agent',
        url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-interfacing-with-the-devops-agent.html',
      },
    ],
    verified: '2026-10',
  },
};
