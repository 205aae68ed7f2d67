import type {Comparison, Ladder} from './schema';
import {devOpsAgentGa, devOpsGuruClosed, devOpsGuruEnd, eksCapabilitiesLaunch, xRayMaintenance} from './facts';

/** The five levels of the guide: what one sees, what proves it, and how to climb. */
export const aiopsMaturityModel: Ladder<'see' | 'evidence' | 'tools' | 'next' | 'pitfalls'> = {
  shape: 'ladder',
  id: 'aiops-maturity-model',
  title: {en: 'AIOps maturity levels for EKS', zh: 'EKS 的 AIOps 成熟度级别'},
  lead: {
    en: 'Which level are you at, what proves it and what comes next? A level counts only where every piece of evidence holds; the levels are ours, built on published models.',
    zh: '您处于哪个级别、如何证明、下一步该做什么？所有证据都成立，才算达到该级别；级别由本指南在公开模型的基础上划分。',
  },
  factKind: 'status',
  sources: {
    'eks-addons': {
      title: 'Amazon EKS user guide: AWS add-ons',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html',
    },
    'aws-observability-model': {
      title: 'AWS Observability Best Practices: AWS Observability Maturity Model',
      url: 'https://aws-observability.github.io/observability-best-practices/guides/observability-maturity-model',
    },
    'dora-metrics': {title: 'DORA: Software delivery performance metrics', url: 'https://dora.dev/guides/dora-metrics/'},
    'eks-capabilities': {
      title: 'Amazon EKS user guide: EKS Capabilities',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html',
    },
    'devops-guru-end': {
      title: 'Amazon DevOps Guru user guide: End of support',
      url: 'https://docs.aws.amazon.com/devops-guru/latest/userguide/devops-guru-end-of-support.html',
    },
    'cw-investigations': {
      title: 'Amazon CloudWatch user guide: CloudWatch investigations',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations.html',
    },
    'devops-agent': {
      title: 'AWS DevOps Agent user guide: About AWS DevOps Agent',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent.html',
    },
    'devops-agent-autonomy': {
      title: 'AWS DevOps Agent API reference: AWSConfiguration',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/APIReference/API_AWSConfiguration.html',
    },
    'eks-mcp': {
      title: 'Amazon EKS user guide: Amazon EKS MCP Server',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-introduction.html',
    },
  },
  aspects: [
    {id: 'see', label: {en: 'What you see at this level', zh: '本级别的表现'}},
    {id: 'evidence', label: {en: 'Evidence to claim it', zh: '达标证据'}},
    {id: 'tools', label: {en: 'Tools', zh: '工具'}},
    {id: 'next', label: {en: 'How to reach the next level', zh: '如何进入下一级别'}},
    {id: 'pitfalls', label: {en: 'Pitfalls', zh: '易错点'}},
  ],
  stages: [
    {
      id: 'level-0',
      level: 0,
      name: {en: 'Manual and reactive', zh: '手工、被动'},
      summary: {
        en: 'People find faults after users do, and look for causes cluster by cluster.',
        zh: '故障往往由用户先发现，再由人逐个集群排查原因。',
      },
      aspects: {
        see: [
          {en: 'Users report outages before alerts do.', zh: '服务中断由用户先报告，告警在后。'},
          {en: 'Causes are sought with kubectl and logs on single nodes.', zh: '靠 kubectl 和单个节点上的日志查找原因。'},
          {en: 'Changes reach the cluster by hand.', zh: '变更靠手工应用到集群。'},
        ],
        evidence: [
          {en: 'None is needed: this is the starting point.', zh: '无需证据：这是起点。'},
          {
            en: 'Write down the last ten incidents with their times: they are the baseline for everything after.',
            zh: '记下最近十起故障事件及其时间：这是后续一切改进的基线。',
          },
        ],
        tools: [
          {en: 'kubectl, the AWS console and scripts on laptops.', zh: 'kubectl、AWS 控制台和个人电脑上的脚本。'},
          {en: 'Logs stay on the nodes or in separate places.', zh: '日志留在节点上或分散各处。'},
        ],
        next: [
          {
            en: 'Install cert-manager, then the ADOT add-on, CloudWatch Observability and the node monitoring agent.',
            zh: '先安装 cert-manager，再安装 ADOT 附加组件、CloudWatch Observability 和节点监控代理。',
          },
          {en: 'Give the add-ons their IAM roles through EKS Pod Identity.', zh: '通过 EKS Pod Identity 为附加组件配置 IAM 角色。'},
          {en: 'Bring metrics and dashboards together in AMP and AMG, or in CloudWatch.', zh: '用 AMP 和 AMG（或 CloudWatch）集中管理指标和仪表板。'},
        ],
        pitfalls: [
          {en: 'Buying an AI tool at this point: it has no data to work on.', zh: '此时就购买 AI 工具：它没有数据可用。'},
          {en: 'Counting a dashboard that nobody opens as observability.', zh: '把无人查看的仪表板当作可观测性。'},
        ],
      },
      sources: ['aws-observability-model', 'eks-addons'],
      verified: '2026-10',
    },
    {
      id: 'level-1',
      level: 1,
      name: {en: 'Observability foundation', zh: '可观测性基础'},
      summary: {
        en: 'Metrics, logs and traces of all clusters are collected by managed components and read in one place.',
        zh: '所有集群的指标、日志和跟踪由托管组件采集，并在一处查看。',
      },
      aspects: {
        see: [
          {en: 'One dashboard per service answers whether users are served.', zh: '每个服务有一个仪表板，可看出用户是否得到正常服务。'},
          {en: 'Alerts come from fixed thresholds.', zh: '告警来自固定阈值。'},
          {en: 'Finding the cause is still work for people.', zh: '查找根本原因仍靠人工。'},
        ],
        evidence: [
          {en: 'Every production cluster and namespace delivers metrics, logs and traces.', zh: '每个生产集群和命名空间都上报指标、日志和跟踪。'},
          {en: 'The main services have an SLO that someone owns.', zh: '主要服务有 SLO，并有明确的负责人。'},
          {en: 'Alerts, not users, announce most incidents of the last quarter.', zh: '上个季度的多数故障事件由告警而非用户发现。'},
        ],
        tools: [
          {en: 'EKS add-ons: ADOT, CloudWatch Observability, node monitoring agent.', zh: 'EKS 附加组件：ADOT、CloudWatch Observability、节点监控代理。'},
          {
            en: 'AMP and AMG, or CloudWatch with Container Insights and Application Signals.',
            zh: 'AMP 和 AMG，或 CloudWatch（含 Container Insights 和 Application Signals）。',
          },
        ],
        next: [
          {
            en: 'Put all manifests into Git and let Argo CD apply them, managed as an EKS capability or run by you.',
            zh: '把全部清单放入 Git，由 Argo CD 应用；可使用 EKS Capability，也可自行运行。',
          },
          {en: 'Declare AWS resources with ACK and bundle them with kro.', zh: '用 ACK 声明 AWS 资源，用 kro 把它们组合起来。'},
          {en: 'Start to record DORA’s five delivery metrics.', zh: '开始记录 DORA 的五项交付指标。'},
        ],
        pitfalls: [
          {en: 'The ADOT add-on needs cert-manager on the cluster first.', zh: 'ADOT 附加组件要求集群上先有 cert-manager。'},
          {en: 'Collecting everything makes telemetry the largest bill.', zh: '什么都采集，遥测就会成为最大的开支。'},
          {
            en: `New code with X-Ray SDKs: they get security fixes only since ${xRayMaintenance}; use OpenTelemetry.`,
            zh: `新代码仍用 X-Ray SDK：自 ${xRayMaintenance} 起它只提供安全修复，应改用 OpenTelemetry。`,
          },
        ],
      },
      sources: [
        'eks-addons',
        'aws-observability-model',
        {
          title: 'AWS X-Ray developer guide: X-Ray SDK and daemon support timeline',
          url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html',
        },
      ],
      verified: '2026-10',
    },
    {
      id: 'level-2',
      level: 2,
      name: {en: 'Declarative automation', zh: '声明式自动化'},
      summary: {
        en: 'The desired state stands in Git; controllers apply it, and every change can be traced and taken back.',
        zh: '期望状态保存在 Git 中，由控制器应用；每次变更都可追溯、可回滚。',
      },
      aspects: {
        see: [
          {en: 'A change is a merged pull request, and a rollback is a revert.', zh: '变更即合并一个拉取请求，回滚即执行一次 revert。'},
          {en: 'Drift is noticed and corrected by the controller.', zh: '配置漂移由控制器发现并纠正。'},
          {en: 'Known faults are handled by runbooks, partly automatic ones.', zh: '已知故障由运行手册处理，其中一部分自动执行。'},
        ],
        evidence: [
          {en: 'No write access by hand to production, except an audited emergency path.', zh: '生产环境没有手工写入权限，仅保留有审计的应急通道。'},
          {en: 'A rollback has been exercised within the last month.', zh: '最近一个月内演练过回滚。'},
          {en: 'The five DORA metrics exist for each main service.', zh: '每个主要服务都有 DORA 五项指标。'},
        ],
        tools: [
          {en: 'EKS Capabilities: Argo CD, ACK and kro.', zh: 'EKS Capabilities：Argo CD、ACK 和 kro。'},
          {en: 'Systems Manager Automation and EventBridge for runbooks.', zh: '用 Systems Manager Automation 和 EventBridge 执行运行手册。'},
          {en: 'Policy as code that every change has to pass.', zh: '每次变更都必须通过“策略即代码”检查。'},
        ],
        next: [
          {en: 'Turn on CloudWatch anomaly detection for the SLIs, beside the fixed thresholds.', zh: '为 SLI 启用 CloudWatch 异常检测，与固定阈值并行。'},
          {
            en: 'Let CloudWatch investigations or AWS DevOps Agent investigate, with read-only access.',
            zh: '让 CloudWatch investigations 或 AWS DevOps Agent 进行调查，只授予只读权限。',
          },
          {en: 'Judge each of its findings against the post-mortem.', zh: '把每个调查结论与事后复盘对照评分。'},
        ],
        pitfalls: [
          {
            en: 'The managed Argo CD lacks some features of the upstream project: compare before moving.',
            zh: '托管的 Argo CD 缺少上游项目的部分功能：迁移前先比较。',
          },
          {en: 'Secrets and generated values that live outside Git.', zh: '密钥和生成的配置游离于 Git 之外。'},
        ],
      },
      sources: [
        'eks-capabilities',
        'dora-metrics',
        {
          title: 'Amazon EKS user guide: Comparing EKS Capability for Argo CD to self-managed Argo CD',
          url: 'https://docs.aws.amazon.com/eks/latest/userguide/argocd-comparison.html',
        },
      ],
      verified: '2026-10',
      milestones: [
        {
          id: 'eks-capabilities-launch',
          date: eksCapabilitiesLaunch,
          text: {en: 'EKS Capabilities with Argo CD, ACK and kro become available.', zh: '包含 Argo CD、ACK 和 kro 的 EKS Capabilities 发布。'},
          sources: ['eks-capabilities'],
          verified: '2026-10',
        },
      ],
    },
    {
      id: 'level-3',
      level: 3,
      name: {en: 'Intelligent analysis', zh: '智能分析'},
      summary: {
        en: 'Models detect anomalies and AI proposes the root cause; people decide and act.',
        zh: '模型检测异常，AI 提出根本原因；由人决策和执行。',
      },
      aspects: {
        see: [
          {en: 'Alerts follow learned baselines as well as SLOs.', zh: '告警既依据学习到的基线，也依据 SLO。'},
          {en: 'The person on call finds an investigation with evidence already waiting.', zh: '值班人员接手时，附有证据的调查结果已经就绪。'},
          {en: 'Engineers ask in natural language; the tools read through MCP servers.', zh: '工程师用自然语言提问，工具通过 MCP 服务器读取数据。'},
        ],
        evidence: [
          {en: 'The share of correct root causes is measured on your own incidents.', zh: '用自己的故障事件测出根本原因判断的正确率。'},
          {en: 'The agent’s role can read only, and every access is in the audit trail.', zh: 'Agent 的角色只读，每次访问都有审计跟踪。'},
          {en: 'False alarms have become fewer, not only better grouped.', zh: '误报确实减少，而不只是归并得更好。'},
        ],
        tools: [
          {en: 'CloudWatch anomaly detection and CloudWatch investigations.', zh: 'CloudWatch 异常检测和 CloudWatch investigations（AI 调查）。'},
          {en: 'AWS DevOps Agent in its default: investigate only.', zh: 'AWS DevOps Agent 的默认模式：只调查。'},
          {
            en: 'Kiro or another MCP client with the CloudWatch and EKS MCP servers; the managed EKS one is in preview.',
            zh: 'Kiro 或其他 MCP 客户端，配合 CloudWatch 和 EKS MCP 服务器；托管的 EKS 版本处于预览阶段。',
          },
        ],
        next: [
          {en: 'Choose a few frequent faults with a safe, reversible remedy.', zh: '挑选少数高频、修复方式安全且可逆的故障。'},
          {
            en: 'Let the agent propose changes as pull requests, then execute with approval for each action.',
            zh: '先让 Agent 以拉取请求提出变更，再经逐次审批执行。',
          },
          {en: 'Test every remedy, and its rollback, outside production first.', zh: '每种修复及其回滚都先在非生产环境验证。'},
        ],
        pitfalls: [
          {
            en: `DevOps Guru takes no new customers since ${devOpsGuruClosed} and ends on ${devOpsGuruEnd}: do not plan with it.`,
            zh: `DevOps Guru 自 ${devOpsGuruClosed} 起不再接受新客户，${devOpsGuruEnd} 终止支持：不要再纳入规划。`,
          },
          {en: 'A convincing explanation is not a proven cause: ask for the evidence.', zh: '解释有说服力不等于原因成立：要求给出证据。'},
          {en: 'Vendor accuracy figures do not transfer to your systems.', zh: '厂商公布的准确率不能直接套用到您的系统。'},
        ],
      },
      sources: ['devops-guru-end', 'cw-investigations', 'devops-agent', 'devops-agent-autonomy', 'eks-mcp'],
      verified: '2026-10',
      milestones: [
        {
          id: 'devops-agent-ga',
          date: devOpsAgentGa,
          text: {en: 'AWS DevOps Agent becomes generally available.', zh: 'AWS DevOps Agent 正式发布。'},
          sources: [
            {
              title: 'AWS Cloud Operations Blog: Announcing General Availability of AWS DevOps Agent',
              url: 'https://aws.amazon.com/blogs/mt/announcing-general-availability-of-aws-devops-agent/',
            },
          ],
          verified: '2026-03-31',
        },
        {
          id: 'devops-guru-closed',
          date: devOpsGuruClosed,
          text: {en: 'Amazon DevOps Guru closes to new customers.', zh: 'Amazon DevOps Guru 停止接受新客户。'},
          sources: ['devops-guru-end'],
          verified: '2026-10',
        },
        {
          id: 'devops-guru-end',
          date: devOpsGuruEnd,
          text: {en: 'Amazon DevOps Guru reaches its end of support.', zh: 'Amazon DevOps Guru 终止支持。'},
          sources: ['devops-guru-end'],
          verified: '2026-10',
        },
      ],
    },
    {
      id: 'level-4',
      level: 4,
      name: {en: 'Autonomous operations within guardrails', zh: '护栏内的自主运维'},
      summary: {
        en: 'Agents detect, decide and act inside limits that people set; people own the limits and the exceptions.',
        zh: 'Agent 在人设定的范围内检测、决策和执行；范围和例外由人负责。',
      },
      aspects: {
        see: [
          {en: 'Known faults are remedied without a page, and the record of it is complete.', zh: '已知故障无需惊动值班人员即可修复，且记录完整。'},
          {en: 'New or risky cases stop and wait for approval.', zh: '遇到新情况或高风险情况时，会停下来等待审批。'},
          {en: 'People spend their time on Specs, policies and guardrails.', zh: '人的时间用在 Spec、策略和护栏上。'},
        ],
        evidence: [
          {
            en: 'Success and rollback rates of automatic actions are published and within a limit you set.',
            zh: '自动操作的成功率和回滚率已公布，且在您设定的限值之内。',
          },
          {en: 'Blast radius, rate limit and stop switch have been tested in a drill.', zh: '影响范围、速率限制和关停开关均经过演练。'},
          {en: 'The level is claimed for each kind of fault, not for the whole platform.', zh: '按故障类型逐一认定级别，而不是整个平台一概而论。'},
        ],
        tools: [
          {
            en: 'AWS DevOps Agent with elevated actions: opt-in for each Agent Space, separate role, approval for each action.',
            zh: '启用提权操作的 AWS DevOps Agent：按 Agent Space 启用、使用独立角色、逐次审批。',
          },
          {en: 'Kiro with managed MCP servers for Spec-driven changes.', zh: 'Kiro 配合托管 MCP 服务器，进行 Spec 驱动的变更。'},
          {
            en: 'Own agents with Strands, or kagent on the cluster (CNCF sandbox, before 1.0).',
            zh: '用 Strands 自建 Agent，或在集群上运行 kagent（CNCF 沙箱项目，1.0 之前）。',
          },
        ],
        next: [
          {en: 'There is no level above: widen the scope fault by fault.', zh: '没有更高的级别：按故障类型逐步扩大范围。'},
          {en: 'Review the guardrails each quarter and withdraw autonomy where the rollback rate rises.', zh: '每季度复核护栏；回滚率上升时收回自主权。'},
        ],
        pitfalls: [
          {
            en: 'AWS’s own agent asks for approval of each elevated action: full autonomy is not what it offers.',
            zh: 'AWS 自家 Agent 的提权操作须逐次审批：它并不提供完全自主运维。',
          },
          {en: 'Loops: the same remedy again and again hides the cause. Limit the count.', zh: '循环：反复执行同一修复会掩盖原因，应限制次数。'},
          {en: 'Skills of the team fade when incidents are rare: keep drills.', zh: '故障事件变少后团队技能会退化：坚持演练。'},
        ],
      },
      sources: [
        'devops-agent-autonomy',
        'devops-agent',
        'eks-mcp',
        {title: 'kagent-dev/kagent', url: 'https://github.com/kagent-dev/kagent'},
        {title: 'strands-agents/agent-sop', url: 'https://github.com/strands-agents/agent-sop'},
      ],
      verified: '2026-08',
    },
  ],
};

/** The levels above held against published models. */
export const maturityModelMapping: Comparison<
  'grades' | 'level-0' | 'level-1' | 'level-2' | 'level-3' | 'level-4' | 'publisher' | 'levels' | 'date' | 'edition'
> = {
  shape: 'comparison',
  id: 'maturity-model-mapping',
  title: {en: 'The levels of this guide and published maturity models', zh: '本指南的级别与公开成熟度模型的对照'},
  lead: {
    en: 'What do these levels correspond to elsewhere? Published models keep observability, delivery and autonomy apart, so the mapping is our judgement and often partial.',
    zh: '这些级别在其他模型中相当于什么？公开模型把可观测性、交付和自主性分开评定，因此对照出自我们的判断，且往往只是部分对应。',
  },
  factKind: 'structure',
  options: 'rows',
  nameLabel: {en: 'Model', zh: '模型'},
  tools: ['search', 'sort', 'columns', 'options', 'differences', 'export'],
  sources: {},
  columns: [
    {id: 'grades', label: {en: 'What it grades', zh: '评定对象'}, kind: 'text', place: 'detail'},
    {id: 'level-0', label: {en: 'Our level 0', zh: '本指南级别 0'}, kind: 'text'},
    {id: 'level-1', label: {en: 'Our level 1', zh: '本指南级别 1'}, kind: 'text'},
    {id: 'level-2', label: {en: 'Our level 2', zh: '本指南级别 2'}, kind: 'text'},
    {id: 'level-3', label: {en: 'Our level 3', zh: '本指南级别 3'}, kind: 'text'},
    {id: 'level-4', label: {en: 'Our level 4', zh: '本指南级别 4'}, kind: 'text'},
    {id: 'publisher', label: {en: 'Publisher', zh: '发布方'}, kind: 'text', place: 'detail'},
    {id: 'levels', label: {en: 'Number of levels', zh: '级别数'}, kind: 'number', place: 'detail'},
    {
      id: 'date',
      label: {en: 'Published or last read', zh: '发布或最近查阅'},
      kind: 'date',
      place: 'detail',
      description: {
        en: 'The date of publication where one is known, else the date of the copy that was read.',
        zh: '已知时为发布日期，否则为所查阅副本的日期。',
      },
    },
    {id: 'edition', label: {en: 'Form', zh: '形式'}, kind: 'text', place: 'detail'},
  ],
  rows: [
    {
      id: 'aws-observability-maturity-model',
      name: 'AWS Observability Maturity Model',
      href: 'https://aws-observability.github.io/observability-best-practices/guides/observability-maturity-model',
      cells: {
        grades: {en: 'How telemetry is collected and used', zh: '遥测数据的采集和使用方式'},
        'level-0': 'n/a',
        'level-1': {en: 'Stage 1: foundational monitoring', zh: '阶段 1：基础监控'},
        'level-2': {en: 'Stage 2: intermediate monitoring (telemetry only)', zh: '阶段 2：中级监控（仅遥测部分）'},
        'level-3': {en: 'Stage 3: advanced observability, anomaly detection', zh: '阶段 3：高级可观测性、异常检测'},
        'level-4': {en: 'Stage 4: proactive observability, without acting', zh: '阶段 4：主动可观测性，但不含执行'},
        publisher: {en: 'AWS, observability best practices', zh: 'AWS 可观测性最佳实践'},
        levels: 4,
        date: '2026-08-21',
        edition: {
          en: 'A page with stages and an assessment on logs, metrics, traces, alerting and organisation',
          zh: '网页，含阶段说明和评估问卷，涵盖日志、指标、跟踪、告警和组织',
        },
      },
      sources: [
        {
          title: 'AWS Observability Best Practices: AWS Observability Maturity Model',
          url: 'https://aws-observability.github.io/observability-best-practices/guides/observability-maturity-model',
        },
        {
          title: 'aws-observability/observability-best-practices: repository',
          url: 'https://github.com/aws-observability/observability-best-practices',
        },
      ],
      verified: '2026-08-21',
      note: {
        en: 'It starts above our level 0 and does not grade delivery, which is the core of our level 2.',
        zh: '其起点高于本指南级别 0，且不评定交付，而交付正是级别 2 的核心。',
      },
    },
    {
      id: 'cncf-cloud-native-maturity-model',
      name: 'CNCF Cloud Native Maturity Model',
      href: 'https://maturitymodel.cncf.io/',
      cells: {
        grades: {en: 'Adoption of cloud native by an organisation', zh: '组织采用云原生的程度'},
        'level-0': 'n/a',
        'level-1': {en: 'Levels 1 and 2: Build, Operate', zh: '级别 1 和 2：Build、Operate'},
        'level-2': {en: 'Level 3: Scale', zh: '级别 3：Scale'},
        'level-3': 'n/a',
        'level-4': 'n/a',
        publisher: {en: 'CNCF, Cartografos working group', zh: 'CNCF Cartografos 工作组'},
        levels: 5,
        date: '2025-09-25',
        edition: {
          en: 'A site: 3.0 stable, 4.0 beta; business outcomes, people, process, policy, technology',
          zh: '网站：3.0 稳定版、4.0 测试版；维度为业务成果、人员、流程、策略、技术',
        },
      },
      sources: [
        {title: 'CNCF: Cloud Native Maturity Model', url: 'https://maturitymodel.cncf.io/'},
        {title: 'cncf/cartografos: repository', url: 'https://github.com/cncf/cartografos'},
      ],
      verified: '2025-09-25',
      note: {
        en: 'Its upper levels (Improve, Adapt) grade governance and optimisation, not who analyses incidents.',
        zh: '其较高级别（Improve、Adapt）评定治理和优化，不评定由谁分析故障。',
      },
    },
    {
      id: 'dora-core',
      name: 'DORA Core, Quick Check',
      href: 'https://dora.dev/guides/dora-metrics/',
      cells: {
        grades: {en: 'Software delivery performance, as five metrics', zh: '以五项指标衡量的软件交付表现'},
        'level-0': 'n/a',
        'level-1': 'n/a',
        'level-2': 'n/a',
        'level-3': 'n/a',
        'level-4': 'n/a',
        publisher: {en: 'DORA, a research programme of Google Cloud', zh: 'DORA，Google Cloud 的研究项目'},
        levels: 'n/a',
        date: '2026-06-26',
        edition: {
          en: 'Guides, a capability catalogue and a questionnaire of five questions',
          zh: '指南、能力目录和五道题的问卷',
        },
      },
      sources: [
        {title: 'DORA: Software delivery performance metrics', url: 'https://dora.dev/guides/dora-metrics/'},
        {title: 'DORA: Quick Check', url: 'https://dora.dev/quickcheck/'},
      ],
      verified: '2026-06-26',
      note: {
        en: 'No levels on purpose: DORA measures outcomes. Its metrics are the evidence for our level 2.',
        zh: '有意不设级别：DORA 衡量结果。其指标是本指南级别 2 的证据。',
      },
    },
    {
      id: 'tm-forum-autonomous-networks',
      name: {en: 'TM Forum Autonomous Networks levels', zh: 'TM Forum 自智网络等级'},
      href: 'https://www.tmforum.org/resources/introductory-guide/autonomous-networks-business-requirements-and-framework-v3-0-0-ig1218/',
      cells: {
        grades: {en: 'Who does each step of operation: people or the system', zh: '运维的每一步由谁完成：人还是系统'},
        'level-0': {en: 'L0: manual operation and maintenance', zh: 'L0：人工运维'},
        'level-1': {en: 'L1: assisted', zh: 'L1：辅助运维'},
        'level-2': {en: 'L2: partial autonomy', zh: 'L2：部分自智'},
        'level-3': {en: 'Between L2 and L3: the system analyses, people decide', zh: '介于 L2 和 L3：系统分析，人决策'},
        'level-4': {en: 'L3: conditional autonomy; L4 for single kinds of fault', zh: 'L3：条件自智；个别故障类型达到 L4'},
        publisher: {en: 'TM Forum, association of the telecom industry', zh: 'TM Forum，电信行业协会'},
        levels: 6,
        date: null,
        edition: {
          en: 'Introductory guides IG1218 and IG1252; intent, awareness, analysis, decision, execution',
          zh: '入门指南 IG1218 和 IG1252；维度为意图、感知、分析、决策、执行',
        },
      },
      sources: [
        {
          title: 'TM Forum IG1218: Autonomous Networks, Business requirements and framework v3.0.0',
          url: 'https://www.tmforum.org/resources/introductory-guide/autonomous-networks-business-requirements-and-framework-v3-0-0-ig1218/',
        },
        {
          title: 'MapYourTech: The Six Levels of Autonomous Networks, L0 to L5',
          url: 'https://mapyourtech.com/?p=52184',
        },
      ],
      verified: '2026-11',
      note: {
        en: 'The closest published relative of our ladder. Level names were read in secondary copies; L5, full autonomy, has no counterpart here. Medium confidence.',
        zh: '与本指南最接近的公开模型。级别名称取自二手资料；L5（完全自智）在此没有对应级别。可信度中等。',
      },
    },
    {
      id: 'gartner-event-intelligence',
      name: 'Gartner Market Guide for Event Intelligence Solutions',
      href: 'https://www.gartner.com/en/documents/6250551',
      cells: {
        grades: {en: 'A market of products, not an organisation', zh: '产品市场，而非组织'},
        'level-0': 'n/a',
        'level-1': 'n/a',
        'level-2': 'n/a',
        'level-3': 'n/a',
        'level-4': 'n/a',
        publisher: {en: 'Gartner, analyst firm', zh: 'Gartner，分析机构'},
        levels: 'n/a',
        date: '2025-03-10',
        edition: {
          en: 'Paid report; it replaces the market category of AIOps platforms',
          zh: '付费报告；取代原来的 AIOps 平台市场类别',
        },
      },
      sources: [{title: 'Gartner: Market Guide for Event Intelligence Solutions', url: 'https://www.gartner.com/en/documents/6250551'}],
      verified: '2025-03-10',
      note: {
        en: 'Medium confidence: the report was not read, only notes about it. It holds no open level definitions.',
        zh: '可信度中等：未读到报告原文，仅有相关说明。其中没有公开的级别定义。',
      },
    },
    {
      id: 'devops-agent-autonomy',
      name: {en: 'AWS DevOps Agent autonomy settings', zh: 'AWS DevOps Agent 自主权限设置'},
      href: 'https://docs.aws.amazon.com/devopsagent/latest/APIReference/API_AWSConfiguration.html',
      cells: {
        grades: {en: 'What one agent may do, as a product setting', zh: '单个 Agent 可以做什么（产品设置）'},
        'level-0': 'n/a',
        'level-1': 'n/a',
        'level-2': 'n/a',
        'level-3': {en: 'Investigate only (default)', zh: '只调查（默认）'},
        'level-4': {
          en: 'Directed actions; elevated ones need opt-in, a separate role and approval',
          zh: '定向操作；提权操作须启用、使用独立角色并逐次审批',
        },
        publisher: {en: 'AWS, product documentation', zh: 'AWS 产品文档'},
        levels: 3,
        date: '2026-10',
        edition: {en: 'API reference and user guide; not a maturity model', zh: 'API 参考和用户指南；不是成熟度模型'},
      },
      sources: [
        {
          title: 'AWS DevOps Agent API reference: AWSConfiguration',
          url: 'https://docs.aws.amazon.com/devopsagent/latest/APIReference/API_AWSConfiguration.html',
        },
      ],
      verified: '2026-10',
      factKind: 'status',
      note: {
        en: 'Listed because it is a real guardrail ladder between our levels 3 and 4.',
        zh: '之所以列入，是因为它是级别 3 与级别 4 之间实际存在的一段护栏阶梯。',
      },
    },
  ],
};
