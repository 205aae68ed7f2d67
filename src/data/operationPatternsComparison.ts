import type {Comparison} from './schema';

/** The three operating patterns, question by question, and one incident worked through each of them. */
export const operationPatternsComparison: Comparison<'prompt-driven' | 'spec-driven' | 'agent-driven'> = {
  shape: 'comparison',
  id: 'operation-patterns-comparison',
  title: {en: 'Three operating patterns compared, with one EKS incident worked through each', zh: '三种运维模式对比，并用同一起 EKS 故障事件逐一演示'},
  lead: {
    en: 'Who starts the work, who decides, and what remains afterwards. The last rows follow one incident: a container in a production namespace exceeds its memory limit, is OOMKilled and ends in CrashLoopBackOff.',
    zh: '谁发起、谁决策、事后留下什么。最后几行跟踪同一起故障事件：生产命名空间中的容器超出内存上限，触发 OOMKilled，最终进入 CrashLoopBackOff。',
  },
  factKind: 'structure',
  options: 'columns',
  nameLabel: {en: 'Question', zh: '问题'},
  tools: ['options', 'differences', 'export'],
  sources: {
    'eks-mcp-readme': {
      title: 'awslabs/mcp: Amazon EKS MCP Server README',
      url: 'https://github.com/awslabs/mcp/blob/main/src/eks-mcp-server/README.md',
    },
    'eks-mcp-introduction': {
      title: 'Amazon EKS user guide: Amazon EKS MCP Server',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-introduction.html',
    },
    'kiro-specs': {title: 'Kiro documentation: Specs', url: 'https://kiro.dev/docs/specs'},
    'argo-cd-auto-sync': {title: 'Argo CD: Automated sync policy', url: 'https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/'},
    'argo-rollouts-analysis': {
      title: 'Argo Rollouts: Analysis and progressive delivery',
      url: 'https://argoproj.github.io/argo-rollouts/features/analysis/',
    },
    'production-operations': {
      title: 'AWS DevOps Agent user guide: Production operations',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-production-operations-index.html',
    },
    'incident-response': {
      title: 'AWS DevOps Agent user guide: Autonomous incident response',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-autonomous-incident-response.html',
    },
    'directed-actions': {
      title: 'AWS DevOps Agent user guide: Working with directed actions',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-working-with-directed-actions.html',
    },
    'learned-skills': {
      title: 'AWS DevOps Agent user guide: Learned skills',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent-learned-skills.html',
    },
    'devops-agent-security': {
      title: 'AWS DevOps Agent user guide: Security',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/aws-devops-agent-security.html',
    },
    'kagent-approval': {title: 'kagent documentation: Human-in-the-loop', url: 'https://kagent.dev/docs/kagent/concepts/human-in-the-loop'},
    'sre-automation': {
      title: 'Google SRE book: The evolution of automation at Google',
      url: 'https://sre.google/sre-book/automation-at-google/',
    },
    'assign-memory': {
      title: 'Kubernetes documentation: Assign memory resources to containers and Pods',
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/',
    },
  },
  columns: [
    {id: 'prompt-driven', label: {en: 'Prompt-driven (interactive)', zh: '提示驱动（交互式）'}, kind: 'text'},
    {id: 'spec-driven', label: {en: 'Spec-driven (codified)', zh: 'Spec 驱动（编码化）'}, kind: 'text'},
    {id: 'agent-driven', label: {en: 'Agent-driven (event-started)', zh: 'Agent 驱动（由事件启动）'}, kind: 'text'},
  ],
  rows: [
    {
      id: 'human-role',
      name: {en: 'Role of people', zh: '人的角色'},
      cells: {
        'prompt-driven': {en: 'In the loop: asks for each step and judges each answer.', zh: '在循环之中：每一步由人提问，每个回答由人判断。'},
        'spec-driven': {en: 'Before the loop: writes the Spec, reviews it, approves the change.', zh: '在循环之前：编写 Spec、评审、批准变更。'},
        'agent-driven': {en: 'On the loop: sets guardrails, approves risky actions, takes over.', zh: '在循环之上：设定护栏、审批高风险操作、必要时接管。'},
      },
      sources: ['eks-mcp-readme', 'kiro-specs', 'directed-actions'],
      verified: '2026-11',
    },
    {
      id: 'trigger',
      name: {en: 'Trigger', zh: '触发方式'},
      cells: {
        'prompt-driven': {en: 'A person types a question.', zh: '有人输入问题。'},
        'spec-driven': {en: 'A merged commit, a schedule, or drift from Git.', zh: '合并的提交、定时任务，或与 Git 的偏差。'},
        'agent-driven': {en: 'A ticket, a webhook from monitoring, or a person.', zh: '工单、监控系统的 webhook，或人工发起。'},
      },
      sources: ['argo-cd-auto-sync', 'incident-response'],
      verified: '2026-11',
    },
    {
      id: 'data-used',
      name: {en: 'Data it uses', zh: '使用的数据'},
      cells: {
        'prompt-driven': {en: 'What the person thinks to ask for, read live through MCP tools.', zh: '人想到要问的数据，通过 MCP 工具实时读取。'},
        'spec-driven': {
          en: 'What the Spec names, measured when it was written; then the state in Git.',
          zh: 'Spec 中列明的数据，编写时已实测；之后以 Git 中的状态为准。',
        },
        'agent-driven': {
          en: 'What its role may read: metrics, logs, traces, topology, deployments, code changes.',
          zh: '其角色可读的全部数据：指标、日志、跟踪、拓扑、部署和代码变更。',
        },
      },
      sources: ['eks-mcp-readme', 'kiro-specs', 'production-operations'],
      verified: '2026-11',
    },
    {
      id: 'analysis',
      name: {en: 'Analysis', zh: '分析'},
      cells: {
        'prompt-driven': {en: 'Person and model together, one question at a time.', zh: '人与模型协作，一次一个问题。'},
        'spec-driven': {en: 'Done beforehand; at run time only the checks that were written down.', zh: '事先完成；运行时只执行写好的检查。'},
        'agent-driven': {
          en: 'The agent forms hypotheses, tests them and states what it could not read.',
          zh: 'Agent 提出假设并逐一检验，同时说明哪些数据无法读取。',
        },
      },
      sources: [
        'kiro-specs',
        {
          title: 'AWS DevOps Agent user guide: Incident response',
          url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/devops-agent-incident-response.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'action-and-recovery',
      name: {en: 'Action and recovery', zh: '操作与恢复'},
      cells: {
        'prompt-driven': {en: 'Single commands through a tool, after a yes from the person.', zh: '经人确认后，通过工具执行单条操作。'},
        'spec-driven': {en: 'A change in Git that Argo CD applies; undo by reverting the commit.', zh: '在 Git 中变更，由 Argo CD 应用；撤销即还原提交。'},
        'agent-driven': {
          en: 'Usually a mitigation plan or pull request; direct changes only where enabled.',
          zh: '通常给出缓解方案或拉取请求；仅在启用后才直接变更。',
        },
      },
      note: {
        en: 'Argo CD’s own rollback cannot be used while automated sync is on; the undo is a Git revert.',
        zh: '开启自动同步时不能使用 Argo CD 自带的回滚，需通过 Git revert 撤销。',
      },
      sources: ['eks-mcp-readme', 'argo-cd-auto-sync', 'directed-actions'],
      verified: '2026-11',
    },
    {
      id: 'learning',
      name: {en: 'Learning', zh: '经验积累'},
      cells: {
        'prompt-driven': {en: 'Stays in the chat unless somebody writes it down.', zh: '除非有人整理，否则只留在对话里。'},
        'spec-driven': {en: 'In the repository: the next team finds Spec, test and runbook.', zh: '保存在代码仓库中：Spec、测试和运行手册可供其他团队复用。'},
        'agent-driven': {en: 'Stored knowledge and past investigations; people must weed it.', zh: '积累的知识和历史调查，需要人定期清理。'},
      },
      sources: ['kiro-specs', 'learned-skills'],
      verified: '2026-11',
    },
    {
      id: 'speed',
      name: {en: 'Speed', zh: '速度'},
      cells: {
        'prompt-driven': {en: 'Waits for a person at the start and at every step.', zh: '启动和每一步都要等人。'},
        'spec-driven': {en: 'Slow the first time, quick on every repetition.', zh: '首次较慢，之后每次都快。'},
        'agent-driven': {en: 'Starts at once; a change still waits for its approval.', zh: '立即启动；变更仍需等待审批。'},
      },
      note: {
        en: 'No published measurement compares the three, so no figures are given: the row says who waits for whom.',
        zh: '没有公开的测量数据对三者作比较，因此不列数字，只说明谁在等谁。',
      },
      sources: ['incident-response', 'directed-actions', 'sre-automation'],
      verified: '2026-11',
    },
    {
      id: 'blast-radius',
      name: {en: 'Risk and blast radius', zh: '风险与影响范围'},
      cells: {
        'prompt-driven': {en: 'One object at a time, but with the rights of the person who asks.', zh: '一次只动一个对象，但使用的是提问者本人的权限。'},
        'spec-driven': {en: 'As wide as the commit: a mistake reaches every cluster that syncs it.', zh: '与提交的范围一样大：错误会扩散到每个同步它的集群。'},
        'agent-driven': {en: 'As wide as its role and tools, at machine speed and at any hour.', zh: '取决于其角色和工具，且以机器的速度、随时可能发生。'},
      },
      sources: ['eks-mcp-readme', 'sre-automation', 'devops-agent-security'],
      verified: '2026-11',
    },
    {
      id: 'approval',
      name: {en: 'Approval', zh: '审批'},
      cells: {
        'prompt-driven': {en: 'The client asks before a tool runs; writing needs --allow-write.', zh: '工具运行前由客户端询问；写入需设置 --allow-write。'},
        'spec-driven': {en: 'Each Spec document, then the pull request and the policy checks.', zh: '逐份审批 Spec 文档，再审批拉取请求并通过策略检查。'},
        'agent-driven': {
          en: 'AWS DevOps Agent: opt-in, separate role, one approval per action. kagent: per tool, by requireApproval.',
          zh: 'AWS DevOps Agent：需启用、独立角色、逐次审批；kagent：通过 requireApproval 按工具设置。',
        },
      },
      note: {
        en: 'Whether a client asks depends on its own settings, such as an auto-approve list. Kiro also offers a quick mode without approval gates.',
        zh: '客户端是否询问取决于其设置，例如自动批准列表。Kiro 也有不设审批门禁的快速模式。',
      },
      sources: ['eks-mcp-readme', 'kiro-specs', 'directed-actions', 'kagent-approval'],
      verified: '2026-11',
      factKind: 'status',
    },
    {
      id: 'audit-trail',
      name: {en: 'Audit trail', zh: '审计跟踪'},
      cells: {
        'prompt-driven': {
          en: 'CloudTrail and Kubernetes audit logs under the person’s identity; a self-run server leaves no mark of MCP.',
          zh: 'CloudTrail 和 Kubernetes 审计日志，记在本人名下；自行运行的服务器不留 MCP 标记。',
        },
        'spec-driven': {en: 'Commits, reviews and sync history: what changed, why, and who agreed.', zh: '提交、评审和同步历史：改了什么、为什么、谁同意的。'},
        'agent-driven': {
          en: 'AWS DevOps Agent: a journal of its steps, and CloudTrail with the approving operator.',
          zh: 'AWS DevOps Agent：步骤日志，以及带有审批人信息的 CloudTrail 记录。',
        },
      },
      note: {
        en: 'The managed EKS MCP server records session starts and full-access tool calls in CloudTrail; calls of its read tools are not listed there.',
        zh: '托管的 EKS MCP 服务器在 CloudTrail 中记录会话初始化和完全访问类工具调用；只读工具的调用未列入其中。',
      },
      sources: ['eks-mcp-introduction', 'argo-cd-auto-sync', 'directed-actions', 'devops-agent-security'],
      verified: '2026-10',
      factKind: 'status',
    },
    {
      id: 'running-cost',
      name: {en: 'Running cost', zh: '运行成本'},
      cells: {
        'prompt-driven': {en: 'Assistant subscription or tokens, and a person’s time in every step.', zh: 'AI 助手订阅费或 token 费用，外加每一步的人力。'},
        'spec-driven': {
          en: 'Writing and review up front; then pipelines and controllers. Repeating is cheap, not free.',
          zh: '前期编写和评审，之后是流水线和控制器。重复执行便宜，但不免费。',
        },
        'agent-driven': {
          en: 'AWS DevOps Agent bills agent time by the second; the queries it makes are billed as well.',
          zh: 'AWS DevOps Agent 按秒对 Agent 时间计费；它发起的查询另计费用。',
        },
      },
      sources: [
        {title: 'AWS DevOps Agent: Pricing', url: 'https://aws.amazon.com/devops-agent/pricing/'},
        {title: 'Amazon EKS pricing', url: 'https://aws.amazon.com/eks/pricing/'},
        {
          title: 'aws/tools-for-devops-agent: DevOps Agent cost insights',
          url: 'https://aws.github.io/tools-for-devops-agent/skills/devops-agent-cost-insights/',
        },
      ],
      verified: '2026-10',
      factKind: 'status',
    },
    {
      id: 'suitable-incidents',
      name: {en: 'Suitable incidents', zh: '适用的故障事件'},
      cells: {
        'prompt-driven': {en: 'New and unclear failures, exploration, one-off questions.', zh: '新出现、原因不明的故障，探索性排查，一次性问题。'},
        'spec-driven': {en: 'Known changes that recur: deployments, scaling rules, standard repairs.', zh: '反复出现的已知变更：部署、扩缩容规则、标准修复。'},
        'agent-driven': {en: 'Frequent alerts that need much evidence before anyone can decide.', zh: '频繁出现、需要大量取证才能决策的告警。'},
      },
      sources: ['kiro-specs', 'production-operations', 'sre-automation'],
      verified: '2026-11',
    },
    {
      id: 'oomkilled-detection',
      name: {en: 'OOMKilled example: detection', zh: 'OOMKilled 示例：检测'},
      cells: {
        'prompt-driven': {
          en: 'An alert or a user wakes the engineer, who asks for the Pods in the namespace: last state OOMKilled, exit code 137.',
          zh: '工程师收到告警或用户反馈后，查询命名空间中的 Pod：上次状态 OOMKilled，退出码 137。',
        },
        'spec-driven': {
          en: 'An alert rule kept in Git fires on restarts and links the runbook written for this case.',
          zh: '存放在 Git 中的告警规则因容器重启触发，并附上针对此类问题的运行手册。',
        },
        'agent-driven': {
          en: 'The same rule calls a webhook; the investigation runs before anyone has logged in.',
          zh: '同一条规则调用 webhook，还没有人登录，调查就已开始。',
        },
      },
      sources: ['assign-memory', 'eks-mcp-readme', 'incident-response'],
      verified: '2026-11',
    },
    {
      id: 'oomkilled-diagnosis',
      name: {en: 'OOMKilled example: diagnosis', zh: 'OOMKilled 示例：诊断'},
      cells: {
        'prompt-driven': {
          en: 'Logs and events, which need --allow-sensitive-data-access, then the memory curve. The engineer decides: leak, or limit too low.',
          zh: '先看日志和事件（需设置 --allow-sensitive-data-access），再看内存曲线。由工程师判断是泄漏还是上限过低。',
        },
        'spec-driven': {
          en: 'The runbook collects a fixed set: memory against limit, restarts, commits since the last good release. A person reads it.',
          zh: '运行手册收集固定的一组数据：内存与上限、重启次数、上个正常版本以来的提交，由人解读。',
        },
        'agent-driven': {
          en: 'It sets the memory curve beside deployments and code changes, names a cause with evidence, and lists gaps.',
          zh: '把内存曲线与部署、代码变更对照，给出有证据的原因，并列出缺失的数据。',
        },
      },
      sources: ['assign-memory', 'eks-mcp-readme', 'production-operations'],
      verified: '2026-11',
    },
    {
      id: 'oomkilled-change',
      name: {en: 'OOMKilled example: change', zh: 'OOMKilled 示例：变更'},
      cells: {
        'prompt-driven': {
          en: 'A patch of the live Deployment, with --allow-write. It now differs from Git, and Argo CD with self-heal takes it back.',
          zh: '设置 --allow-write 后直接修补线上 Deployment。此时与 Git 不一致，开启自愈的 Argo CD 会将其改回。',
        },
        'spec-driven': {
          en: 'A commit sets the new limit or reverts the release; checks and review pass; Argo CD applies it.',
          zh: '提交新的内存上限或还原版本，通过检查和评审后由 Argo CD 应用。',
        },
        'agent-driven': {
          en: 'It proposes the same commit as a pull request, or a mitigation plan. A person merges.',
          zh: '以拉取请求提出同样的提交，或给出缓解方案，由人合并。',
        },
      },
      note: {
        en: 'Raising the limit hides a leak for a while. It was not checked whether directed actions of AWS DevOps Agent can change Kubernetes objects.',
        zh: '提高上限只能暂时掩盖泄漏。AWS DevOps Agent 的定向操作能否更改 Kubernetes 对象，未作核实。',
      },
      sources: ['eks-mcp-readme', 'argo-cd-auto-sync', 'directed-actions'],
      verified: '2026-11',
    },
    {
      id: 'oomkilled-verification',
      name: {en: 'OOMKilled example: verification', zh: 'OOMKilled 示例：验证'},
      cells: {
        'prompt-driven': {
          en: 'The engineer asks again after some minutes: no restarts, memory below the limit.',
          zh: '工程师几分钟后再次查询：没有重启，内存低于上限。',
        },
        'spec-driven': {
          en: 'The alert clears, and the rollout analysis passes; a failed analysis aborts the rollout.',
          zh: '告警解除，发布分析通过；分析失败则中止发布。',
        },
        'agent-driven': {
          en: 'Watches restarts, memory and the SLO for a set time. No recovery: it stops and calls a person.',
          zh: '在设定时间内观察重启次数、内存和 SLO。若未恢复，则停止并通知人工。',
        },
      },
      note: {
        en: 'Agent column: how you should build it; the observation time and the stop are yours to configure.',
        zh: 'Agent 一列是建议的做法，观察时长和停止条件需自行配置。',
      },
      sources: ['argo-rollouts-analysis', 'sre-automation', 'eks-mcp-readme'],
      verified: '2026-11',
    },
  ],
};
