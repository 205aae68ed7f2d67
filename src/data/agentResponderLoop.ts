import type {Layers} from './schema';
import {devOpsAgentGa} from './facts';

/** Where an agent stands in incident response: above controllers and runbooks, below people, and inside guardrails. */
export const agentResponderLoop: Layers = {
  shape: 'layers',
  id: 'agent-responder-loop',
  title: {en: 'An agent among the responders of an incident', zh: '故障响应中 Agent 的位置'},
  lead: {
    en: 'What is known is repaired by controllers and runbooks. The agent gets the rest: it reads, explains and proposes, and people decide.',
    zh: '已知问题由控制器和运行手册修复，其余交给 Agent：由它读取、解释、提出方案，由人决定。',
  },
  factKind: 'status',
  sources: {
    'directed-actions': {
      title: 'AWS DevOps Agent user guide: Working with directed actions',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-working-with-directed-actions.html',
    },
    'agent-security': {
      title: 'AWS DevOps Agent user guide: Security',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/aws-devops-agent-security.html',
    },
    investigations: {
      title: 'Amazon CloudWatch user guide: CloudWatch investigations',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations.html',
    },
    automation: {
      title: 'AWS Systems Manager user guide: Automation',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-automation.html',
    },
    approve: {
      title: 'AWS Systems Manager user guide: aws:approve',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-approve.html',
    },
    'slo-alerting': {title: 'Google SRE workbook: Alerting on SLOs', url: 'https://sre.google/workbook/alerting-on-slos/'},
    postmortems: {title: 'Google SRE book: Postmortem culture', url: 'https://sre.google/sre-book/postmortem-culture/'},
  },
  terms: [
    {id: 'acts', label: {en: 'Acts', zh: '可执行'}, tone: 'caution', definition: {en: 'Can change the system.', zh: '能够更改系统。'}},
    {id: 'bounds', label: {en: 'Bounds', zh: '约束'}, tone: 'positive', definition: {en: 'Limits what others may change.', zh: '限制其他部分可做的更改。'}},
    {
      id: 'reads',
      label: {en: 'Reads', zh: '只读'},
      tone: 'info',
      definition: {en: 'Reads and proposes; changes nothing as set up here.', zh: '读取并提出方案；按此处的配置不做任何更改。'},
    },
  ],
  layers: [
    {
      id: 'controllers',
      level: 1,
      name: {en: 'Controllers', zh: '控制器'},
      role: {en: 'Keep a state by fixed rules, in seconds to minutes, without asking.', zh: '按固定规则在数秒到数分钟内维持状态，无需询问。'},
      parts: [
        {id: 'pod-autoscaling', name: {en: 'HPA and KEDA', zh: 'HPA 与 KEDA'}, href: 'https://keda.sh/docs/latest/concepts/', status: 'acts'},
        {id: 'node-provisioning', name: 'Karpenter', href: 'https://karpenter.sh/docs/', status: 'acts'},
        {
          id: 'node-repair',
          name: {en: 'EKS node auto repair', zh: 'EKS 节点自动修复'},
          href: 'https://docs.aws.amazon.com/eks/latest/userguide/node-repair.html',
          status: 'acts',
        },
        {id: 'git-reconciliation', name: 'Argo CD', href: 'https://argo-cd.readthedocs.io/en/stable/', status: 'acts'},
      ],
      sources: [{title: 'Amazon EKS user guide: Automatic node repair', url: 'https://docs.aws.amazon.com/eks/latest/userguide/node-repair.html'}],
      verified: '2026-11',
    },
    {
      id: 'guardrails',
      level: 2,
      name: {en: 'Guardrails', zh: '护栏'},
      role: {
        en: 'Hold for everyone who acts: controllers, runbooks, agents and people in a hurry.',
        zh: '对所有执行者生效：控制器、运行手册、Agent，以及匆忙中的人。',
      },
      parts: [
        {
          id: 'disruption-budgets',
          name: {en: 'PodDisruptionBudget and disruption budgets', zh: 'PodDisruptionBudget 与中断预算'},
          href: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
          status: 'bounds',
        },
        {
          id: 'admission-policy',
          name: 'ValidatingAdmissionPolicy',
          href: 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
          status: 'bounds',
        },
        {
          id: 'narrow-roles',
          name: {en: 'One IAM role and access entry per action', zh: '每种操作一个 IAM 角色和访问条目'},
          href: 'https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html',
          status: 'bounds',
        },
        {
          id: 'budget-switch',
          name: {en: 'A switch on the error budget', zh: '基于错误预算的开关'},
          href: 'https://sre.google/workbook/error-budget-policy/',
          status: 'bounds',
        },
      ],
      sources: [
        {title: 'Kubernetes: Disruptions', url: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/'},
        {title: 'Google SRE workbook: Error budget policy', url: 'https://sre.google/workbook/error-budget-policy/'},
      ],
      verified: '2026-11',
    },
    {
      id: 'runbooks',
      level: 3,
      name: {en: 'Runbooks', zh: '运行手册'},
      role: {en: 'Carry out one known repair with its approval, check and undo.', zh: '执行一项已知修复，含审批、检查和撤销。'},
      parts: [
        {
          id: 'ssm-automation',
          name: 'AWS Systems Manager Automation',
          href: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-automation.html',
          status: 'acts',
        },
        {id: 'progressive-delivery', name: 'Argo Rollouts', href: 'https://argoproj.github.io/argo-rollouts/', status: 'acts'},
        {id: 'pull-requests', name: {en: 'Pull requests', zh: '拉取请求'}, status: 'acts'},
      ],
      sources: ['automation', 'approve'],
      verified: '2026-11',
    },
    {
      id: 'responders',
      level: 4,
      name: {en: 'Agents', zh: 'Agent 响应者'},
      role: {en: 'Turn many signals into a few hypotheses with evidence, and into one proposal.', zh: '把大量信号归纳为少数有证据的假设，并给出一项方案。'},
      parts: [
        {
          id: 'aws-devops-agent',
          name: 'AWS DevOps Agent',
          href: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent.html',
          status: 'reads',
          note: {
            en: `Generally available since ${devOpsAgentGa}; its elevated actions, those that change something, are off by default; once on, each needs approval.`,
            zh: `${devOpsAgentGa} 正式发布；提权操作（会更改资源的操作）默认关闭，启用后仍须逐次审批。`,
          },
        },
        {
          id: 'cloudwatch-investigations',
          name: 'CloudWatch investigations',
          href: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations.html',
          status: 'reads',
          note: {en: 'Can suggest Systems Manager runbooks.', zh: '可建议 Systems Manager 运行手册。'},
        },
        {
          id: 'kagent',
          name: 'kagent',
          href: 'https://kagent.dev/',
          status: 'reads',
          note: {en: 'requireApproval pauses named tools.', zh: 'requireApproval 可让指定工具暂停等待审批。'},
        },
        {id: 'holmesgpt', name: 'HolmesGPT', href: 'https://github.com/HolmesGPT/holmesgpt', status: 'reads'},
      ],
      sources: [
        'directed-actions',
        'investigations',
        {title: 'kagent documentation: Human-in-the-loop', url: 'https://kagent.dev/docs/kagent/concepts/human-in-the-loop'},
      ],
      verified: '2026-10',
    },
    {
      id: 'people',
      level: 5,
      name: {en: 'People', zh: '人员'},
      role: {en: 'Approve, take over, talk to users, and decide what the system should learn.', zh: '审批、接管、与用户沟通，并决定系统应当学到什么。'},
      parts: [
        {id: 'on-call-engineer', name: {en: 'On-call engineer', zh: '值班工程师'}, status: 'acts'},
        {id: 'service-owner', name: {en: 'Owner of the service', zh: '服务负责人'}, status: 'bounds'},
      ],
      sources: [{title: 'Google SRE book: Managing incidents', url: 'https://sre.google/sre-book/managing-incidents/'}],
      verified: '2026-11',
    },
  ],
  flows: [
    {id: 'unrepaired', from: 'controllers', to: 'responders', label: {en: 'What the rules could not repair', zh: '规则未能修复的问题'}},
    {id: 'proposal', from: 'responders', to: 'people', label: {en: 'Evidence, one proposal, open questions', zh: '证据、一项方案、未解问题'}},
    {id: 'approval', from: 'people', to: 'runbooks', label: {en: 'Approval of one run', zh: '批准一次执行'}},
    {id: 'bounded-change', from: 'runbooks', to: 'guardrails', label: {en: 'A change within limits', zh: '限制之内的变更'}},
    {id: 'new-state', from: 'guardrails', to: 'controllers', label: {en: 'A new desired state', zh: '新的期望状态'}},
  ],
  loop: {
    title: {en: 'One incident, step by step', zh: '一起故障事件的处理步骤'},
    lead: {en: 'The same steps with or without an agent. What makes it safe stands beside each.', zh: '有没有 Agent，步骤都一样。每步旁边是保证安全的护栏。'},
    steps: [
      {
        id: 'alert',
        name: {en: 'Alert', zh: '告警'},
        text: {
          en: 'An SLO burns or a known symptom appears. Anomaly detectors add context; they do not start changes.',
          zh: 'SLO 消耗加快或出现已知症状。异常检测器只补充上下文，不触发变更。',
        },
        guardrail: {en: 'Deterministic rules in Git; grouping before anything starts.', zh: '确定性规则存放在 Git 中；启动任何流程前先分组。'},
        sources: ['slo-alerting'],
        verified: '2026-11',
        factKind: 'structure',
      },
      {
        id: 'match',
        name: {en: 'Match a known failure', zh: '匹配已知故障'},
        text: {en: 'If a row of the catalog fits, its runbook starts, and no model is needed.', zh: '若目录中有匹配项，就启动对应的运行手册，无需模型。'},
        guardrail: {
          en: 'One repair at a time, and a count per hour; the second identical alert goes to a person.',
          zh: '同一时间只做一项修复，并按小时计数；同样的告警第二次出现即转给人。',
        },
        sources: ['automation'],
        verified: '2026-11',
        factKind: 'structure',
      },
      {
        id: 'investigate',
        name: {en: 'Investigate', zh: '调查'},
        text: {
          en: 'Otherwise the agent reads telemetry, events, deployments and code, and tests hypotheses.',
          zh: '否则由 Agent 读取遥测、事件、部署和代码，并检验假设。',
        },
        guardrail: {
          en: 'Read-only role, listed tools, a budget in time and money. Text from logs is data, not orders.',
          zh: '只读角色、限定工具、时间和费用预算。日志中的文字是数据，不是指令。',
        },
        sources: ['agent-security', 'investigations'],
        verified: '2026-10',
      },
      {
        id: 'decide',
        name: {en: 'Decide', zh: '决策'},
        text: {
          en: 'The approver sees cause, evidence, what was not read, action, radius and undo on one screen.',
          zh: '审批人在一屏内看到原因、证据、未读取的数据、操作、影响范围和撤销方法。',
        },
        guardrail: {
          en: 'The proposal names an entry of the catalog. A free command is not offered for approval.',
          zh: '方案必须对应目录中的条目。自由编写的命令不进入审批。',
        },
        sources: ['approve', 'directed-actions'],
        verified: '2026-10',
      },
      {
        id: 'execute-and-verify',
        name: {en: 'Execute and verify', zh: '执行与验证'},
        text: {
          en: 'The runbook saves the state, acts, and watches the signal that raised the alert.',
          zh: '运行手册保存状态、执行操作，并观察触发告警的信号。',
        },
        guardrail: {
          en: 'No recovery within the time set: undo, then page. Never try a second repair by itself.',
          zh: '规定时间内未恢复：先撤销，再呼叫值班。绝不自行尝试第二种修复。',
        },
        sources: ['automation'],
        verified: '2026-11',
        factKind: 'structure',
      },
      {
        id: 'score',
        name: {en: 'Score', zh: '评分'},
        text: {
          en: 'After the review: was the cause right, was the proposal safe, how long did each step take?',
          zh: '复盘之后：原因判断对吗，方案安全吗，每一步用了多久？',
        },
        guardrail: {
          en: 'Scores come from the review, not from the agent. A kind of failure climbs or falls a step by them.',
          zh: '评分来自复盘，不来自 Agent 自己。某类故障据此升级或降级。',
        },
        sources: ['postmortems'],
        verified: '2026-11',
        factKind: 'structure',
      },
    ],
  },
  placement: {
    id: 'what-benchmarks-cover',
    title: {en: 'What the public benchmarks have measured', zh: '公开基准测试测了什么'},
    text: [
      {
        en: 'ITBench and OpenRCA measure the layer of agents: finding a cause, and in ITBench’s SRE tasks also a remedy. The results stand with the published evidence of the introduction.',
        zh: 'ITBench 和 OpenRCA 测的是 Agent 这一层：找出原因；ITBench 的 SRE 任务还包括修复。结果见《AIOps 战略指南》的“公开证据”。',
      },
      {
        en: 'They say nothing of your guardrails, your runbooks or your telemetry. In them a wrong answer costs a point; in production it costs a second incident.',
        zh: '它们不涉及您的护栏、运行手册和遥测数据。在基准测试中答错只是丢分，在生产环境中则是二次故障。',
      },
    ],
    layers: ['responders'],
    sources: [
      {title: 'arXiv 2502.05352: ITBench, Evaluating AI Agents across Diverse Real-World IT Automation Tasks', url: 'https://arxiv.org/abs/2502.05352'},
      {title: 'OpenReview: OpenRCA, Can Large Language Models Locate the Root Cause of Software Failures?', url: 'https://openreview.net/forum?id=M4qNIzQYpd'},
    ],
    verified: '2026-11',
  },
};
