import type {GlossaryTerm} from '../schema';

/**
 * The terms of the guide, sorted by id: one Chinese word for each English one, which the check enforces in data, messages and pages.
 * A Chinese reader operates an English console: both words are shown to both.
 */
export const glossary: GlossaryTerm[] = [
  {
    id: 'add-on',
    term: {en: 'add-on', zh: '附加组件'},
    forms: ['add-ons', 'addon', 'addons'],
    definition: {
      en: 'Software that extends a cluster and that Amazon EKS installs, configures and updates on request.',
      zh: '扩展集群功能的软件，由 Amazon EKS 按要求安装、配置和更新。',
    },
    source: {title: 'Amazon EKS user guide: Add-ons', url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html'},
    introductionSays: 'Add-ons',
    avoid: ['加载项', '外接程序'],
    avoidBeside: ['插件'],
  },
  {
    id: 'agent',
    term: {en: 'agent', zh: 'Agent'},
    forms: ['agents', 'AI agent', 'AI agents'],
    definition: {
      en: 'A program in which a language model chooses the next step and the tool for it, in a loop, until a goal or a limit is reached.',
      zh: '由语言模型循环选择下一步和所用工具，直到达到目标或触及限制的程序。',
    },
    source: {title: 'Anthropic: Building effective agents', url: 'https://www.anthropic.com/engineering/building-effective-agents'},
    avoid: ['智能体', '代理人'],
  },
  {
    id: 'agent-skill',
    term: {en: 'agent skill', zh: 'Agent 技能'},
    forms: ['agent skills'],
    definition: {
      en: 'A folder of instructions and scripts that an agent loads when a task calls for it.',
      zh: '一组说明和脚本，Agent 在任务需要时加载。',
    },
    source: {title: 'Agent Skills: Overview', url: 'https://agentskills.io/home'},
    avoid: ['Agent 技巧', '代理技能'],
  },
  {
    id: 'agent-sop',
    term: 'Agent SOP',
    forms: ['Agent SOPs'],
    definition: {
      en: 'A standard operating procedure in Markdown that an agent follows step by step.',
      zh: '用 Markdown 写成的标准操作流程，供 Agent 逐步执行。',
    },
    source: {title: 'GitHub: strands-agents/agent-sop', url: 'https://github.com/strands-agents/agent-sop'},
  },
  {
    id: 'ai-dlc',
    term: {en: 'AI-Driven Development Life Cycle', zh: 'AI 驱动的开发生命周期'},
    forms: ['AI-DLC', 'AIDLC'],
    definition: {
      en: 'A method in which AI plans and builds in short cycles, and people decide and verify at each step.',
      zh: '一种由 AI 以短周期规划和构建、由人逐步决策和验证的开发方法。',
    },
    source: {
      title: 'AWS DevOps blog: AI-Driven Development Life Cycle',
      url: 'https://aws.amazon.com/blogs/devops/ai-driven-development-life-cycle/',
    },
    introductionSays: 'AIDLC',
  },
  {
    id: 'aiops',
    term: 'AIOps',
    definition: {
      en: 'The use of machine learning and large amounts of operational data to detect, explain and mend faults.',
      zh: '利用机器学习和大量运维数据来发现、解释和修复故障。',
    },
    source: {
      title: 'Gartner glossary: AIOps',
      url: 'https://www.gartner.com/en/information-technology/glossary/aiops-artificial-intelligence-operations',
    },
    avoid: ['智能运维'],
  },
  {
    id: 'alarm',
    term: {en: 'alarm', zh: '告警'},
    forms: ['alarms'],
    definition: {
      en: 'In CloudWatch: a rule over a metric or over other alarms that changes state and can notify or act.',
      zh: '在 CloudWatch 中，针对指标或其他告警的规则，状态变化时可以通知或执行操作。',
    },
    source: {
      title: 'Amazon CloudWatch user guide: Combining alarms',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-combining.html',
    },
    avoid: ['警报', '报警'],
  },
  {
    id: 'alert',
    term: {en: 'alert', zh: '告警'},
    forms: ['alerts', 'alerting'],
    definition: {
      en: 'A message to people or systems that a condition holds which somebody should act on.',
      zh: '告知人或系统某一条件成立、需要有人处理的消息。',
    },
    source: {title: 'Prometheus: Alerting overview', url: 'https://prometheus.io/docs/alerting/latest/overview/'},
    avoid: ['警报', '报警', '告警讯息'],
    avoidBeside: ['警告'],
  },
  {
    id: 'anomaly-detection',
    term: {en: 'anomaly detection', zh: '异常检测'},
    forms: ['anomaly detector', 'anomaly detectors'],
    definition: {
      en: 'Finding values that depart from what a model learned of the past.',
      zh: '找出偏离模型从历史数据中学到的规律的值。',
    },
    source: {
      title: 'Amazon CloudWatch user guide: Anomaly detection',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html',
    },
    avoid: ['异常侦测', '异常探测'],
  },
  {
    id: 'approval',
    term: {en: 'approval', zh: '审批'},
    forms: ['approvals'],
    definition: {
      en: 'A stop in an automation until a named person or group agrees.',
      zh: '自动化流程中的停顿点，须由指定的人或小组同意后才能继续。',
    },
    source: {
      title: 'AWS Systems Manager user guide: aws:approve',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-approve.html',
    },
    avoid: ['核准'],
  },
  {
    id: 'audit-trail',
    term: {en: 'audit trail', zh: '审计跟踪'},
    forms: ['audit trails'],
    definition: {
      en: 'A record in order of time of who did what, from which a course of events can be reconstructed.',
      zh: '按时间顺序记录何人做了何事，据此可以还原事情经过。',
    },
    source: {title: 'NIST CSRC glossary: audit trail', url: 'https://csrc.nist.gov/glossary/term/audit_trail'},
    avoid: ['审计轨迹', '审计追踪', '审计线索', '审计踪迹'],
  },
  {
    id: 'authentication',
    term: {en: 'authentication', zh: '身份验证'},
    forms: ['authenticate', 'authenticated', 'authenticates'],
    definition: {
      en: 'Establishing who a caller is; what the caller may do is decided afterwards, by permissions.',
      zh: '确认调用者是谁；允许做什么，则由权限另行决定。',
    },
    source: {title: 'NIST CSRC glossary: authentication', url: 'https://csrc.nist.gov/glossary/term/authentication'},
    avoid: ['身份认证'],
    avoidBeside: ['鉴权', '认证'],
  },
  {
    id: 'autoscaling',
    term: {en: 'autoscaling', zh: '自动扩展'},
    forms: ['automatic scaling', 'auto scaling'],
    definition: {
      en: 'Matching the number or size of Pods and nodes to demand without a person.',
      zh: '无需人工，让 Pod 和节点的数量或规格跟上需求。',
    },
    source: {title: 'Kubernetes: Autoscaling workloads', url: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/'},
    avoid: ['自动伸缩', '自动缩放', '自动扩缩', '弹性伸缩', '自动扩缩容'],
  },
  {
    id: 'baseline',
    term: {en: 'baseline', zh: '基线'},
    forms: ['baselines'],
    definition: {
      en: 'What is normal for a metric: measured before a change, or learned from the past as a band of expected values.',
      zh: '某个指标的正常水平：在变更前测得，或从历史数据中学得的预期区间。',
    },
    source: {
      title: 'Amazon CloudWatch user guide: Anomaly detection',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html',
    },
    avoid: ['基准线', '基线值'],
  },
  {
    id: 'blast-radius',
    term: {en: 'blast radius', zh: '影响范围'},
    definition: {
      en: 'How much is affected when a change or a fault goes as badly as it can.',
      zh: '变更或故障出现最坏结果时受影响的范围。',
    },
    source: {
      title: 'AWS Well-Architected: Reducing the scope of impact with cell-based architecture',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reducing-scope-of-impact-with-cell-based-architecture/reducing-scope-of-impact-with-cell-based-architecture.html',
    },
    avoid: ['爆炸半径', '波及范围', '爆炸范围'],
  },
  {
    id: 'burn-rate',
    term: {en: 'burn rate', zh: '消耗速率'},
    forms: ['burn rates'],
    definition: {
      en: 'How fast errors use up the error budget; at a rate of 1 the budget ends together with its period.',
      zh: '错误消耗错误预算的速度；速率为 1 时，预算恰好在周期结束时用完。',
    },
    source: {title: 'Google SRE workbook: Alerting on SLOs', url: 'https://sre.google/workbook/alerting-on-slos/'},
    avoid: ['燃烧率', '燃尽率', '燃烧速率'],
    avoidBeside: ['消耗率'],
  },
  {
    id: 'canary-release',
    term: {en: 'canary release', zh: '金丝雀发布'},
    forms: ['canary releases', 'canary deployment', 'canary deployments', 'canarying'],
    definition: {
      en: 'Giving a new version to a small part of the traffic first, and going on only if its measurements hold.',
      zh: '先让新版本承接一小部分流量，测量结果达标后再继续推进。',
    },
    source: {title: 'Google SRE workbook: Canarying releases', url: 'https://sre.google/workbook/canarying-releases/'},
    introductionSays: 'canary',
    avoid: ['灰度发布', '金丝雀部署'],
  },
  {
    id: 'change-failure-rate',
    term: {en: 'change failure rate', zh: '变更失败率'},
    forms: ['change fail rate'],
    definition: {
      en: 'The share of deployments that must be mended at once, by a rollback or a hotfix.',
      zh: '需要立即以回滚或热修复补正的部署所占的比例。',
    },
    source: {title: 'DORA: Software delivery metrics', url: 'https://dora.dev/guides/dora-metrics/'},
    avoid: ['变更故障率', '更改失败率'],
  },
  {
    id: 'cluster',
    term: {en: 'cluster', zh: '集群'},
    forms: ['clusters'],
    definition: {
      en: 'A control plane and the nodes on which it runs workloads.',
      zh: '控制平面，以及由它调度工作负载的一组节点。',
    },
    source: {title: 'Kubernetes: Cluster components', url: 'https://kubernetes.io/docs/concepts/overview/components/'},
    avoid: ['丛集', '群集', '叢集'],
  },
  {
    id: 'cold-start',
    term: {en: 'cold start', zh: '冷启动'},
    forms: ['cold starts'],
    definition: {
      en: 'The delay before a newly created instance, Pod or function can serve its first request.',
      zh: '新建的实例、Pod 或函数在能够处理首个请求之前的延迟。',
    },
    source: {
      title: 'AWS Lambda developer guide: Execution environment',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html',
    },
  },
  {
    id: 'collector',
    term: 'Collector',
    forms: ['OpenTelemetry Collector', 'ADOT Collector'],
    definition: {
      en: 'The OpenTelemetry program that receives, processes and exports telemetry.',
      zh: 'OpenTelemetry 中负责接收、处理和导出遥测数据的程序。',
    },
    source: {title: 'OpenTelemetry: Collector', url: 'https://opentelemetry.io/docs/collector/'},
    avoid: ['收集器'],
  },
  {
    id: 'container',
    term: {en: 'container', zh: '容器'},
    forms: ['containers'],
    definition: {
      en: 'A process with its own view of file system, network and resources, started from an image.',
      zh: '从镜像启动的进程，拥有自己的文件系统、网络和资源视图。',
    },
    source: {title: 'Kubernetes: Containers', url: 'https://kubernetes.io/docs/concepts/containers/'},
    avoid: ['货柜'],
  },
  {
    id: 'control-plane',
    term: {en: 'control plane', zh: '控制平面'},
    forms: ['control planes'],
    definition: {
      en: 'The part of a cluster that stores the desired state and works towards it; Amazon EKS operates it for you.',
      zh: '集群中保存期望状态并使之实现的部分；在 Amazon EKS 中由 AWS 负责运行。',
    },
    source: {title: 'Kubernetes: Cluster components', url: 'https://kubernetes.io/docs/concepts/overview/components/'},
    avoid: ['控制面', '控制层面', '管控面'],
    except: ['控制面板'],
  },
  {
    id: 'correlation',
    term: {en: 'correlation', zh: '关联分析'},
    forms: ['correlation analysis', 'correlations'],
    definition: {
      en: 'Bringing together signals that belong to the same request, resource or moment.',
      zh: '把属于同一请求、同一资源或同一时刻的信号放在一起分析。',
    },
    source: {title: 'OpenTelemetry: Log correlation', url: 'https://opentelemetry.io/docs/specs/otel/logs/#log-correlation'},
  },
  {
    id: 'credentials',
    term: {en: 'credentials', zh: '凭证'},
    forms: ['credential'],
    definition: {
      en: 'What a caller presents to prove who it is: keys, tokens, temporary session values.',
      zh: '调用者用来证明身份的内容：密钥、令牌或临时会话值。',
    },
    source: {title: 'AWS IAM user guide: Security credentials', url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds.html'},
    avoid: ['凭据', '证书凭证'],
  },
  {
    id: 'dashboard',
    term: {en: 'dashboard', zh: '仪表板'},
    forms: ['dashboards'],
    definition: {
      en: 'A page of charts that shows the state of a system at a glance.',
      zh: '由图表组成、可一眼看出系统状态的页面。',
    },
    source: {
      title: 'Amazon CloudWatch user guide: Dashboards',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Dashboards.html',
    },
    avoid: ['仪表盘'],
    avoidBeside: ['看板'],
  },
  {
    id: 'declarative',
    term: {en: 'declarative', zh: '声明式'},
    forms: ['declaratively'],
    definition: {
      en: 'Stating what should be, and leaving the steps towards it to the system.',
      zh: '只声明应有的状态，具体步骤交给系统完成。',
    },
    source: {
      title: 'Kubernetes: Declarative management with configuration files',
      url: 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/',
    },
    avoid: ['宣告式', '陈述式'],
  },
  {
    id: 'deployment-frequency',
    term: {en: 'deployment frequency', zh: '部署频率'},
    definition: {
      en: 'How often a team deploys a service to production in a period.',
      zh: '一段时间内团队向生产环境部署某个服务的次数。',
    },
    source: {title: 'DORA: Software delivery metrics', url: 'https://dora.dev/guides/dora-metrics/'},
    avoid: ['发布频次', '部署频次'],
  },
  {
    id: 'deprecated',
    term: {en: 'deprecated', zh: '已弃用'},
    forms: ['deprecation'],
    definition: {
      en: 'Still there, but its maker advises against new use and will remove it.',
      zh: '仍然保留，但维护方不建议再采用，今后会移除。',
    },
    source: {title: 'Kubernetes: Deprecation policy', url: 'https://kubernetes.io/docs/reference/using-api/deprecation-policy/'},
    avoid: ['废弃', '已作废'],
  },
  {
    id: 'drain',
    term: 'drain',
    forms: ['cordon', 'drained', 'drains', 'draining'],
    definition: {
      en: 'Moving all Pods off a node in good order; cordoning it first keeps new ones away.',
      zh: '有序地移走节点上的全部 Pod；事先 cordon 可阻止新的 Pod 调度上来。',
    },
    source: {title: 'Kubernetes: Safely drain a node', url: 'https://kubernetes.io/docs/tasks/administer-cluster/safely-drain-node/'},
  },
  {
    id: 'eks-capabilities',
    term: 'EKS Capabilities',
    forms: ['EKS Capability'],
    definition: {
      en: 'Argo CD, ACK and kro, run by AWS for a cluster and outside of it.',
      zh: '由 AWS 在集群之外为集群运行的 Argo CD、ACK 和 kro。',
    },
    source: {title: 'Amazon EKS user guide: EKS Capabilities', url: 'https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html'},
    avoid: ['EKS 功能', 'EKS 能力'],
  },
  {
    id: 'elevated-actions',
    term: {en: 'elevated actions', zh: '提权操作'},
    forms: ['elevated action'],
    definition: {
      en: 'In AWS DevOps Agent: actions that change something, off by default and approved one by one.',
      zh: '在 AWS DevOps Agent 中指会作出变更的操作，默认关闭，须逐次审批。',
    },
    source: {
      title: 'AWS DevOps Agent user guide: Directed actions',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-working-with-directed-actions.html',
    },
    avoid: ['高权限操作', '特权提升操作'],
  },
  {
    id: 'end-of-support',
    term: {en: 'end of support', zh: '终止支持'},
    forms: ['end-of-support'],
    definition: {
      en: 'The day after which a service or version gets no fixes and may stop working.',
      zh: '此日期之后，服务或版本不再获得修复，并可能停止工作。',
    },
    source: {
      title: 'Amazon DevOps Guru user guide: End of support',
      url: 'https://docs.aws.amazon.com/devops-guru/latest/userguide/devops-guru-end-of-support.html',
    },
    avoid: ['停止支持', '支持终止', '终止服务支持'],
  },
  {
    id: 'endpoint',
    term: {en: 'endpoint', zh: '端点'},
    forms: ['endpoints'],
    definition: {
      en: 'The address at which a service takes requests.',
      zh: '服务接收请求的地址。',
    },
    source: {title: 'AWS General Reference: Service endpoints', url: 'https://docs.aws.amazon.com/general/latest/gr/rande.html'},
    avoid: ['终端节点', '终结点', '端点地址'],
  },
  {
    id: 'error-budget',
    term: {en: 'error budget', zh: '错误预算'},
    forms: ['error budgets'],
    definition: {
      en: 'What an objective leaves for failure: at 99.9% it is 0.1% of the requests of the period.',
      zh: '目标允许的失败量：目标为 99.9% 时，即该周期内请求的 0.1%。',
    },
    source: {title: 'Google SRE book: Embracing risk', url: 'https://sre.google/sre-book/embracing-risk/'},
    avoid: ['误差预算', '故障预算', '出错预算'],
  },
  {
    id: 'escalation',
    term: {en: 'escalation', zh: '升级'},
    forms: ['escalate', 'escalates'],
    definition: {
      en: 'Handing a fault on to somebody with more knowledge or authority when it is not solved in time.',
      zh: '故障未能及时解决时，转交给更有经验或权限更高的人处理。',
    },
    source: {title: 'Google SRE book: Being on-call', url: 'https://sre.google/sre-book/being-on-call/'},
    avoid: ['升级上报', '上升处理'],
  },
  {
    id: 'event',
    term: {en: 'event', zh: '事件'},
    forms: ['events'],
    definition: {
      en: 'A record that something happened, such as a Pod being evicted; most events are no incident.',
      zh: '记录发生过某事（例如 Pod 被驱逐）；大多数事件并不是故障事件。',
    },
    source: {title: 'Kubernetes glossary: Event', url: 'https://kubernetes.io/docs/reference/glossary/?all=true#term-event'},
  },
  {
    id: 'eviction',
    term: {en: 'eviction', zh: '驱逐'},
    forms: ['evict', 'evicted', 'evictions'],
    definition: {
      en: 'Ending a Pod in order to free its node, for instance when disk or memory runs out.',
      zh: '为腾出节点资源而终止 Pod，例如磁盘或内存不足时。',
    },
    source: {
      title: 'Kubernetes: Node-pressure eviction',
      url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/',
    },
    avoid: ['逐出'],
  },
  {
    id: 'fault',
    term: {en: 'fault', zh: '故障'},
    forms: ['faults', 'failure', 'failures'],
    definition: {
      en: 'Something in a system that is broken or fails; it becomes an incident once it harms a service.',
      zh: '系统中损坏或失效之处；一旦影响服务，就成为故障事件。',
    },
    source: {title: 'AWS FIS user guide: What is AWS FIS?', url: 'https://docs.aws.amazon.com/fis/latest/userguide/what-is.html'},
  },
  {
    id: 'free-tier',
    term: {en: 'free tier', zh: '免费套餐'},
    definition: {
      en: 'Use of a service up to an amount for which AWS charges nothing.',
      zh: 'AWS 不收费的服务用量额度。',
    },
    source: {title: 'AWS: Free tier', url: 'https://aws.amazon.com/free/'},
    avoid: ['免费层', '免费额度', '免费等级'],
  },
  {
    id: 'fully-managed',
    term: {en: 'fully managed', zh: '完全托管'},
    forms: ['fully-managed'],
    definition: {
      en: 'Run, patched and scaled by its provider; the customer only uses it.',
      zh: '由提供方负责运行、打补丁和扩展，客户只管使用。',
    },
    source: {title: 'Amazon EKS user guide: EKS MCP Server', url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-introduction.html'},
    avoid: ['全托管', '全面托管'],
    except: ['完全托管'],
  },
  {
    id: 'generally-available',
    term: {en: 'generally available', zh: '正式发布'},
    forms: ['GA', 'general availability'],
    definition: {
      en: 'Released for production use, with the maker’s support and terms.',
      zh: '已发布可用于生产的版本，享有厂商的支持和条款。',
    },
    source: {title: 'AWS service terms: Betas and previews', url: 'https://aws.amazon.com/service-terms/'},
    introductionSays: 'GA',
    avoid: ['普遍可用', '全面可用', '正式可用', '全面上市', '一般可用'],
  },
  {
    id: 'gitops',
    term: 'GitOps',
    definition: {
      en: 'Keeping the desired state in Git; an agent in or beside the cluster pulls it and corrects what differs.',
      zh: '把期望状态保存在 Git 中，由集群内或集群旁的程序拉取并纠正差异。',
    },
    source: {title: 'OpenGitOps: Principles', url: 'https://opengitops.dev/'},
  },
  {
    id: 'governance',
    term: {en: 'governance', zh: '治理'},
    definition: {
      en: 'Who decides in a project, by which rules, and how one becomes one of them.',
      zh: '一个项目由谁决策、依据什么规则，以及如何加入其中。',
    },
    source: {title: 'Open Source Guides: Leadership and governance', url: 'https://opensource.guide/leadership-and-governance/'},
    avoid: ['管治'],
  },
  {
    id: 'guardrail',
    term: {en: 'guardrail', zh: '护栏'},
    forms: ['guardrails'],
    definition: {
      en: 'A limit that an agent or automation cannot cross, enforced outside of it.',
      zh: 'Agent 或自动化程序无法逾越的限制，在其外部强制执行。',
    },
    source: {
      title: 'AWS DevOps Agent user guide: Security',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/aws-devops-agent-security.html',
    },
    avoid: ['防护栏'],
    avoidBeside: ['围栏'],
  },
  {
    id: 'human-in-the-loop',
    term: 'Human-in-the-Loop',
    definition: {
      en: 'A person decides at every step of the system’s loop.',
      zh: '系统循环的每一步都由人决定。',
    },
    source: {
      title: 'European Commission: Ethics guidelines for trustworthy AI',
      url: 'https://digital-strategy.ec.europa.eu/en/library/ethics-guidelines-trustworthy-ai',
    },
    avoid: ['人在回路', '人在环路'],
  },
  {
    id: 'human-on-the-loop',
    term: 'Human-on-the-Loop',
    definition: {
      en: 'A person sets the limits, watches, and can step in; the system acts by itself within them.',
      zh: '由人设定界限、进行监督并可随时介入，系统在界限内自行行动。',
    },
    source: {
      title: 'European Commission: Ethics guidelines for trustworthy AI',
      url: 'https://digital-strategy.ec.europa.eu/en/library/ethics-guidelines-trustworthy-ai',
    },
  },
  {
    id: 'incident',
    term: {en: 'incident', zh: '故障事件'},
    forms: ['incidents'],
    definition: {
      en: 'An unplanned loss or impairment of a service that somebody must respond to.',
      zh: '服务出现计划外的中断或受损，需要有人响应。',
    },
    source: {title: 'Google SRE book: Managing incidents', url: 'https://sre.google/sre-book/managing-incidents/'},
    introductionSays: '事件',
    avoid: ['突发事件', '事故'],
    avoidBeside: ['事件'],
    except: ['故障事件'],
  },
  {
    id: 'infrastructure-as-code',
    term: {en: 'infrastructure as code', zh: '基础设施即代码'},
    forms: ['IaC'],
    definition: {
      en: 'Describing infrastructure in files that are reviewed, versioned and applied by a tool.',
      zh: '用文件描述基础设施，经评审、纳入版本管理，并由工具应用。',
    },
    source: {
      title: 'AWS whitepaper: Introduction to DevOps on AWS, infrastructure as code',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/introduction-devops-aws/infrastructure-as-code.html',
    },
    introductionSays: 'IaC',
    avoid: ['基础架构即代码', '基础设施代码化'],
  },
  {
    id: 'instrumentation',
    term: {en: 'instrumentation', zh: '插桩'},
    forms: ['instrument', 'instrumented', 'instruments'],
    definition: {
      en: 'Making an application emit traces, metrics and logs, by its code or by an agent.',
      zh: '通过代码或代理程序，让应用发出跟踪、指标和日志。',
    },
    source: {title: 'OpenTelemetry: Instrumentation', url: 'https://opentelemetry.io/docs/concepts/instrumentation/'},
    avoid: ['埋点', '仪表化', '插装', '检测埋点'],
  },
  {
    id: 'lead-time',
    term: {en: 'lead time', zh: '前置时间'},
    forms: ['change lead time', 'lead time for changes', 'lead times'],
    definition: {
      en: 'The time from a change being committed until it runs in production.',
      zh: '从提交变更到变更在生产环境运行所用的时间。',
    },
    source: {title: 'DORA: Software delivery metrics', url: 'https://dora.dev/guides/dora-metrics/'},
    avoid: ['前置期', '提前期', '变更交付周期'],
  },
  {
    id: 'license',
    term: {en: 'license', zh: '许可证'},
    forms: ['licenses', 'licence', 'licences'],
    definition: {
      en: 'The terms under which software may be used, changed and passed on.',
      zh: '使用、修改和分发软件所依据的条款。',
    },
    source: {title: 'Open Source Initiative: Licenses', url: 'https://opensource.org/licenses'},
    avoid: ['授权许可', '授权条款', '许可协议书'],
  },
  {
    id: 'log',
    term: {en: 'log', zh: '日志'},
    forms: ['logs'],
    definition: {
      en: 'Records with a time stamp that a program writes about what it does.',
      zh: '程序记录自身行为、带有时间戳的条目。',
    },
    source: {title: 'OpenTelemetry: Logs', url: 'https://opentelemetry.io/docs/concepts/signals/logs/'},
    avoid: ['日誌', '记录档'],
  },
  {
    id: 'machine-learning',
    term: {en: 'machine learning', zh: '机器学习'},
    forms: ['ML'],
    definition: {
      en: 'Methods by which a program derives its rules from data instead of being given them.',
      zh: '程序从数据中得出规则，而非由人直接给定的一类方法。',
    },
    source: {title: 'NIST CSRC glossary: machine learning', url: 'https://csrc.nist.gov/glossary/term/machine_learning'},
  },
  {
    id: 'maturity-model',
    term: {en: 'maturity model', zh: '成熟度模型'},
    forms: ['maturity models', 'maturity'],
    definition: {
      en: 'A ladder of levels that says what a team can do on each, and what leads to the next.',
      zh: '由若干级别组成的阶梯，说明团队在各级别能做什么，以及如何进入下一级别。',
    },
    source: {title: 'CNCF: Cloud native maturity model', url: 'https://maturitymodel.cncf.io/'},
    avoid: ['成熟模型'],
  },
  {
    id: 'mcp',
    term: 'MCP',
    forms: ['Model Context Protocol'],
    definition: {
      en: 'An open protocol by which AI applications reach tools and data through servers.',
      zh: '一种开放协议，AI 应用据此通过服务器访问工具和数据。',
    },
    source: {title: 'Model Context Protocol: Architecture', url: 'https://modelcontextprotocol.io/docs/learn/architecture'},
    avoid: ['模型上下文协议'],
  },
  {
    id: 'mcp-server',
    term: {en: 'MCP server', zh: 'MCP 服务器'},
    forms: ['MCP servers'],
    definition: {
      en: 'A program that offers tools, data or prompts to AI applications over MCP.',
      zh: '通过 MCP 向 AI 应用提供工具、数据或提示的程序。',
    },
    source: {title: 'Model Context Protocol: Architecture', url: 'https://modelcontextprotocol.io/docs/learn/architecture'},
    avoid: ['MCP 伺服器', 'MCP 服务端', 'MCP 服务器端'],
  },
  {
    id: 'metric',
    term: {en: 'metric', zh: '指标'},
    forms: ['metrics'],
    definition: {
      en: 'A number measured again and again over time, with labels that say of what.',
      zh: '随时间反复测量的数值，并带有说明测量对象的标签。',
    },
    source: {title: 'OpenTelemetry: Metrics', url: 'https://opentelemetry.io/docs/concepts/signals/metrics/'},
    avoid: ['度量指标', '量测值'],
    avoidBeside: ['度量值'],
  },
  {
    id: 'microservices',
    term: {en: 'microservices', zh: '微服务'},
    forms: ['microservice'],
    definition: {
      en: 'Small services that are built, deployed and scaled independently and talk over the network.',
      zh: '可独立构建、部署和扩展，并通过网络通信的小型服务。',
    },
    source: {
      title: 'AWS whitepaper: Implementing microservices on AWS',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/microservices-on-aws/microservices-on-aws.html',
    },
  },
  {
    id: 'namespace',
    term: {en: 'namespace', zh: '命名空间'},
    forms: ['namespaces'],
    definition: {
      en: 'A named part of a cluster; names are unique and permissions can be given within it.',
      zh: '集群中具名的分区；名称在其中唯一，权限也可按分区授予。',
    },
    source: {
      title: 'Kubernetes: Namespaces',
      url: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
    },
    avoid: ['名字空间', '名称空间'],
  },
  {
    id: 'node',
    term: {en: 'node', zh: '节点'},
    forms: ['nodes'],
    definition: {
      en: 'A machine of a cluster on which Pods run.',
      zh: '集群中运行 Pod 的机器。',
    },
    source: {title: 'Kubernetes: Nodes', url: 'https://kubernetes.io/docs/concepts/architecture/nodes/'},
    avoid: ['结点'],
  },
  {
    id: 'node-provisioning',
    term: {en: 'node provisioning', zh: '创建节点'},
    forms: ['provision nodes', 'provisions nodes', 'provisioning nodes', 'provisioned nodes'],
    definition: {
      en: 'Starting machines and joining them to the cluster when Pods need them.',
      zh: '在 Pod 需要时启动机器并加入集群。',
    },
    source: {title: 'Karpenter: Documentation', url: 'https://karpenter.sh/docs/'},
    introductionSays: '节点配置',
    avoid: ['预配节点', '预置节点', '置备节点', '供应节点', '节点预配', '节点预置', '节点置备'],
  },
  {
    id: 'observability',
    term: {en: 'observability', zh: '可观测性'},
    forms: ['observable'],
    definition: {
      en: 'How well one can tell from the outside, by its telemetry, what happens inside a system and why.',
      zh: '能在多大程度上仅凭遥测数据，从外部了解系统内部发生了什么以及原因。',
    },
    source: {title: 'OpenTelemetry: Observability primer', url: 'https://opentelemetry.io/docs/concepts/observability-primer/'},
    avoid: ['可观察性', '可观性', '可观测能力'],
  },
  {
    id: 'orchestration',
    term: {en: 'orchestration', zh: '编排'},
    forms: ['orchestrate', 'orchestrates', 'orchestrator'],
    definition: {
      en: 'Putting single actions into an order, with conditions and retries, so that a whole task gets done.',
      zh: '按顺序、条件和重试规则把单个操作组织起来，完成整项任务。',
    },
    source: {
      title: 'AWS Step Functions developer guide: What is Step Functions?',
      url: 'https://docs.aws.amazon.com/step-functions/latest/dg/welcome.html',
    },
    avoid: ['协调编制', '编配'],
  },
  {
    id: 'permission',
    term: {en: 'permission', zh: '权限'},
    forms: ['permissions'],
    definition: {
      en: 'What an identity may do to which resources.',
      zh: '某个身份可以对哪些资源执行哪些操作。',
    },
    source: {title: 'AWS IAM user guide: Policies and permissions', url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html'},
    avoid: ['许可权'],
  },
  {
    id: 'pod',
    term: 'Pod',
    forms: ['Pods'],
    definition: {
      en: 'The smallest unit that Kubernetes schedules: one or several containers that share network and storage.',
      zh: 'Kubernetes 调度的最小单位：共享网络和存储的一个或多个容器。',
    },
    source: {title: 'Kubernetes: Pods', url: 'https://kubernetes.io/docs/concepts/workloads/pods/'},
    avoid: ['容器组'],
    except: ['容器组成', '容器组合'],
  },
  {
    id: 'policy-as-code',
    term: 'Policy-as-Code',
    definition: {
      en: 'Rules for changes, written as code and enforced by a tool before the change takes effect.',
      zh: '以代码写成的变更规则，由工具在变更生效前强制执行。',
    },
    source: {title: 'Open Policy Agent: Documentation', url: 'https://www.openpolicyagent.org/docs'},
  },
  {
    id: 'predictive-scaling',
    term: {en: 'predictive scaling', zh: '预测性扩展'},
    definition: {
      en: 'Adding capacity ahead of a forecast rise in demand.',
      zh: '在预测的需求上升之前增加容量。',
    },
    source: {
      title: 'Amazon EC2 Auto Scaling user guide: Predictive scaling',
      url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html',
    },
    avoid: ['预测性伸缩', '预测性扩缩', '预测式扩展', '预测扩缩容'],
  },
  {
    id: 'prefix-delegation',
    term: {en: 'prefix delegation', zh: '前缀委派'},
    definition: {
      en: 'Giving a network interface whole blocks of addresses, so that more Pods fit on a node.',
      zh: '为网络接口分配整段地址，使一个节点能容纳更多 Pod。',
    },
    source: {
      title: 'Amazon EKS user guide: Increase the available IP addresses for your node',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/cni-increase-ip-addresses.html',
    },
    avoid: ['前缀代理', '前缀委托'],
  },
  {
    id: 'preview',
    term: {en: 'preview', zh: '预览'},
    forms: ['previews'],
    definition: {
      en: 'Open to try; the vendor may change or withdraw it and gives no production commitment.',
      zh: '可以试用，但厂商可能更改或撤回，且不对生产使用作任何承诺。',
    },
    source: {title: 'AWS service terms: Betas and previews', url: 'https://aws.amazon.com/service-terms/'},
    avoid: ['抢先版'],
  },
  {
    id: 'prompt',
    term: {en: 'prompt', zh: '提示'},
    forms: ['prompts'],
    definition: {
      en: 'The text and context given to a language model as its task.',
      zh: '作为任务交给语言模型的文字和上下文。',
    },
    source: {
      title: 'Amazon Bedrock user guide: Prompt engineering',
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-engineering-guidelines.html',
    },
    avoid: ['提示语', '咒语'],
  },
  {
    id: 'rate-limit',
    term: {en: 'rate limit', zh: '速率限制'},
    forms: ['rate limits', 'rate limiting'],
    definition: {
      en: 'A bound on how often something may be called or done in a period.',
      zh: '一段时间内允许调用或执行的次数上限。',
    },
    source: {title: 'RFC 6585: 429 Too Many Requests', url: 'https://www.rfc-editor.org/rfc/rfc6585'},
    avoid: ['限速', '频率限制', '速率上限', '频次限制'],
  },
  {
    id: 'recovery',
    term: {en: 'recovery', zh: '恢复'},
    forms: ['recover', 'recovers', 'auto-recovery'],
    definition: {
      en: 'Bringing a service back to where its users notice nothing; the cause may still be there.',
      zh: '让服务回到用户无感知的状态；原因可能仍未消除。',
    },
    source: {title: 'DORA: Software delivery metrics', url: 'https://dora.dev/guides/dora-metrics/'},
    avoid: ['复原'],
    except: ['恢复原'],
  },
  {
    id: 'region',
    term: {en: 'Region', zh: '区域'},
    forms: ['Regions', 'Regional'],
    definition: {
      en: 'A geographic area in which AWS runs several separate data centre groups.',
      zh: 'AWS 运行多个相互隔离的数据中心组的地理范围。',
    },
    source: {
      title: 'AWS global infrastructure: Regions',
      url: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
    },
    avoidBeside: ['地域', '地区'],
  },
  {
    id: 'remediation',
    term: {en: 'remediation', zh: '修复'},
    forms: ['remediate', 'remediates', 'auto-remediation'],
    definition: {
      en: 'Removing a fault itself, by a person or automatically; recovery only restores the service.',
      zh: '由人或自动消除故障本身；恢复则只是让服务重新可用。',
    },
    source: {
      title: 'AWS Config developer guide: Remediation',
      url: 'https://docs.aws.amazon.com/config/latest/developerguide/remediation.html',
    },
    avoid: ['补救', '矫正措施'],
  },
  {
    id: 'retention',
    term: {en: 'retention', zh: '保留'},
    forms: ['retention period', 'retain'],
    definition: {
      en: 'How long data is kept before it is deleted.',
      zh: '数据在删除前保存多久。',
    },
    source: {
      title: 'Amazon CloudWatch Logs user guide: Log groups and log streams',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
    },
    avoid: ['留存', '滞留'],
    avoidBeside: ['保存期'],
  },
  {
    id: 'rollback',
    term: {en: 'rollback', zh: '回滚'},
    forms: ['rollbacks', 'roll back', 'rolled back'],
    definition: {
      en: 'Returning to the last version or state that worked.',
      zh: '回到上一个正常的版本或状态。',
    },
    source: {
      title: 'Kubernetes: Rolling back a Deployment',
      url: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-back-a-deployment',
    },
    avoid: ['倒回'],
    avoidBeside: ['回退'],
  },
  {
    id: 'root-cause',
    term: {en: 'root cause', zh: '根本原因'},
    forms: ['root causes', 'root-cause'],
    definition: {
      en: 'The condition without which a fault would not have come about; often there are several.',
      zh: '缺少它故障就不会发生的条件；往往不止一个。',
    },
    source: {title: 'Google SRE book: Postmortem culture', url: 'https://sre.google/sre-book/postmortem-culture/'},
    avoid: ['根因', '根源原因', '根原因'],
  },
  {
    id: 'runbook',
    term: {en: 'runbook', zh: '运行手册'},
    forms: ['runbooks'],
    definition: {
      en: 'The steps for a known task or fault, written so that a person or a program can carry them out.',
      zh: '针对已知任务或故障的步骤，人或程序均可照着执行。',
    },
    source: {
      title: 'AWS Well-Architected: Use runbooks to perform procedures',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/ops_ready_to_support_use_runbooks.html',
    },
    introductionSays: 'runbooks',
    avoid: ['操作手册', '运维手册', '剧本', '运行剧本'],
  },
  {
    id: 'sample',
    term: {en: 'sample', zh: '样本'},
    forms: ['samples'],
    definition: {
      en: 'One value of a time series with its time stamp; Prometheus services are billed by samples.',
      zh: '时间序列中带时间戳的一个值；Prometheus 服务按样本计费。',
    },
    source: {title: 'Prometheus: Data model', url: 'https://prometheus.io/docs/concepts/data_model/'},
    avoid: ['采样点', '取样值'],
  },
  {
    id: 'self-healing',
    term: {en: 'self-healing', zh: '自愈'},
    definition: {
      en: 'What Kubernetes repairs by itself: it restarts containers, replaces Pods and takes failing ones out of traffic.',
      zh: 'Kubernetes 自行完成的修复：重启容器、替换 Pod，并将异常的 Pod 移出流量。',
    },
    source: {title: 'Kubernetes: Self-healing', url: 'https://kubernetes.io/docs/concepts/architecture/self-healing/'},
    avoid: ['自我修复', '自修复', '自我治愈'],
  },
  {
    id: 'self-managed',
    term: {en: 'self-managed', zh: '自行管理'},
    forms: ['self managed'],
    definition: {
      en: 'Installed, patched and scaled by the customer.',
      zh: '由客户自己安装、打补丁和扩展。',
    },
    source: {title: 'Amazon EKS user guide: Self-managed nodes', url: 'https://docs.aws.amazon.com/eks/latest/userguide/worker.html'},
    introductionSays: '自托管',
    avoid: ['自管理', '自主管理', '自管式'],
  },
  {
    id: 'service-map',
    term: {en: 'service map', zh: '服务地图'},
    forms: ['service maps'],
    definition: {
      en: 'A drawing of which service calls which, made from traces and other telemetry.',
      zh: '根据跟踪等遥测数据绘制的服务间调用关系图。',
    },
    source: {
      title: 'Amazon CloudWatch user guide: Application Signals',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Monitoring-Sections.html',
    },
    avoid: ['服务映射', '服务拓扑图'],
  },
  {
    id: 'sli',
    term: 'SLI',
    forms: ['SLIs', 'service level indicator', 'service level indicators'],
    definition: {
      en: 'A measured number that says how good a service is to its users, such as the share of fast answers.',
      zh: '衡量服务对用户而言有多好的实测数值，例如快速响应所占的比例。',
    },
    source: {title: 'Google SRE book: Service level objectives', url: 'https://sre.google/sre-book/service-level-objectives/'},
  },
  {
    id: 'slo',
    term: 'SLO',
    forms: ['SLOs', 'service level objective', 'service level objectives'],
    definition: {
      en: 'The value that an indicator should keep over a period, such as 99.9% in 28 days.',
      zh: '某项指标在一段时间内应保持的值，例如 28 天内达到 99.9%。',
    },
    source: {title: 'Google SRE book: Service level objectives', url: 'https://sre.google/sre-book/service-level-objectives/'},
    avoid: ['服务等级目标', '服务水平目标'],
  },
  {
    id: 'spec',
    term: 'Spec',
    forms: ['Specs'],
    definition: {
      en: 'Requirements, design and tasks written down as files that an AI tool works from.',
      zh: '写成文件的需求、设计和任务，AI 工具据此工作。',
    },
    source: {title: 'Kiro: Specs', url: 'https://kiro.dev/docs/specs'},
    avoid: ['规格书'],
  },
  {
    id: 'stability',
    term: {en: 'stability', zh: '稳定性'},
    definition: {
      en: 'In delivery: how seldom changes fail and how little unplanned rework they cause.',
      zh: '在软件交付中，指变更极少失败、极少造成计划外返工的程度。',
    },
    source: {title: 'DORA: Software delivery metrics', url: 'https://dora.dev/guides/dora-metrics/'},
    avoid: ['稳定度'],
  },
  {
    id: 'telemetry',
    term: {en: 'telemetry', zh: '遥测数据'},
    definition: {
      en: 'The metrics, logs, traces and events that a system sends about itself.',
      zh: '系统发出的关于自身的指标、日志、跟踪和事件。',
    },
    source: {title: 'OpenTelemetry: What is OpenTelemetry?', url: 'https://opentelemetry.io/docs/what-is-opentelemetry/'},
    avoid: ['遥测资料', '遥感数据'],
  },
  {
    id: 'threshold',
    term: {en: 'threshold', zh: '阈值'},
    forms: ['thresholds'],
    definition: {
      en: 'The value at which a rule changes its answer, such as an alarm its state.',
      zh: '使规则改变判断的值，例如使告警改变状态的值。',
    },
    source: {
      title: 'Amazon CloudWatch user guide: Anomaly detection',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html',
    },
    avoid: ['阀值', '门限', '门槛值', '临界值'],
  },
  {
    id: 'throughput',
    term: {en: 'throughput', zh: '吞吐量'},
    definition: {
      en: 'How much passes in a time: requests of a service, or changes of a team.',
      zh: '单位时间内通过的数量：服务的请求数，或团队的变更数。',
    },
    source: {title: 'DORA: Software delivery metrics', url: 'https://dora.dev/guides/dora-metrics/'},
    avoid: ['吞吐率', '吞吐能力'],
  },
  {
    id: 'trace',
    term: {en: 'trace', zh: '跟踪'},
    forms: ['traces', 'tracing'],
    definition: {
      en: 'The way of one request through all services, with the time that each took.',
      zh: '一个请求经过各个服务的路径，以及在每处花费的时间。',
    },
    source: {title: 'OpenTelemetry: Traces', url: 'https://opentelemetry.io/docs/concepts/signals/traces/'},
    avoid: ['追踪', '链路追踪', '追迹'],
  },
  {
    id: 'troubleshooting',
    term: {en: 'troubleshooting', zh: '故障排除'},
    forms: ['troubleshoot', 'troubleshoots'],
    definition: {
      en: 'Finding what is wrong and setting it right, step by step.',
      zh: '逐步找出问题并加以解决。',
    },
    source: {title: 'Kubernetes: Monitoring, logging and debugging', url: 'https://kubernetes.io/docs/tasks/debug/'},
    avoid: ['故障排查', '排障', '排错', '疑难解答'],
  },
  {
    id: 'vendor-lock-in',
    term: {en: 'vendor lock-in', zh: '供应商锁定'},
    forms: ['lock-in'],
    definition: {
      en: 'A dependence on one vendor that makes a change to another costly.',
      zh: '对某一厂商的依赖，使更换厂商的代价很高。',
    },
    source: {title: 'Cloudflare: What is vendor lock-in?', url: 'https://www.cloudflare.com/learning/cloud/what-is-vendor-lock-in/'},
    avoid: ['厂商锁定', '厂商绑定', '供应商绑定'],
  },
  {
    id: 'workload',
    term: {en: 'workload', zh: '工作负载'},
    forms: ['workloads'],
    definition: {
      en: 'An application running on a cluster, as one or several sets of Pods.',
      zh: '以一组或多组 Pod 的形式在集群上运行的应用。',
    },
    source: {title: 'Kubernetes: Workloads', url: 'https://kubernetes.io/docs/concepts/workloads/'},
    avoid: ['工作量负载', '工作载荷', '工作负荷'],
  },
];
