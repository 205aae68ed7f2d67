import type {Ladder} from './schema';

/** From telling a person to acting alone: what each step allows, and what it takes to climb. */
export const remediationGuardrails: Ladder<'allowed' | 'evidence' | 'limits' | 'undo'> = {
  shape: 'ladder',
  id: 'remediation-guardrails',
  title: {en: 'From notifying to acting alone: five steps of automation', zh: '从通知到自主执行：自动化的五个台阶'},
  lead: {
    en: 'Decided per action, not per system: a rollback may stand on step five while a failover stays on step three. Every step can be taken back on the same day.',
    zh: '按操作而不是按系统决定：回滚可以处于第五级，而故障转移停留在第三级。任何一级都能当天退回。',
  },
  factKind: 'structure',
  sources: {
    'sre-automation': {title: 'Google SRE book: The evolution of automation at Google', url: 'https://sre.google/sre-book/automation-at-google/'},
    'directed-actions': {
      title: 'AWS DevOps Agent user guide: Working with directed actions',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-working-with-directed-actions.html',
    },
    approve: {
      title: 'AWS Systems Manager user guide: aws:approve',
      url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-approve.html',
    },
    'node-repair': {title: 'Amazon EKS user guide: Automatic node repair', url: 'https://docs.aws.amazon.com/eks/latest/userguide/node-repair.html'},
  },
  aspects: [
    {id: 'allowed', label: {en: 'What it may do', zh: '允许做什么'}},
    {id: 'evidence', label: {en: 'What it takes to get here', zh: '升到这一级的依据'}},
    {id: 'limits', label: {en: 'Limits', zh: '限制'}},
    {id: 'undo', label: {en: 'Way back', zh: '退路'}},
  ],
  stages: [
    {
      id: 'notify',
      level: 1,
      name: {en: 'Notify', zh: '通知'},
      summary: {en: 'The alert names the symptom, the runbook and the owner. People do the rest.', zh: '告警指明症状、运行手册和负责人，其余由人完成。'},
      aspects: {
        allowed: [{en: 'Page, open a ticket, gather links.', zh: '呼叫值班、开工单、汇集链接。'}],
        evidence: [{en: 'The alert fires when users suffer, and seldom otherwise.', zh: '告警在用户受影响时触发，其他时候很少触发。'}],
        limits: [
          {en: 'Group and rate-limit pages; a person bears a few incidents per shift.', zh: '对呼叫分组并设置速率限制；一个人一班只能承受少数几起故障事件。'},
        ],
        undo: [{en: 'Nothing was changed.', zh: '没有任何变更。'}],
      },
      sources: [{title: 'Google SRE book: Being On-Call', url: 'https://sre.google/sre-book/being-on-call/'}],
      verified: '2026-11',
    },
    {
      id: 'recommend',
      level: 2,
      name: {en: 'Recommend', zh: '建议'},
      summary: {
        en: 'Automation or an agent gathers evidence and proposes one action, or a pull request.',
        zh: '自动化或 Agent 收集证据，提出一项操作或一个拉取请求。',
      },
      aspects: {
        allowed: [
          {en: 'Read metrics, logs, events and deployments with a read-only role.', zh: '用只读角色读取指标、日志、事件和部署。'},
          {en: 'Open a pull request.', zh: '提交拉取请求。'},
        ],
        evidence: [
          {en: 'Proposals are kept and scored against what people did: ten or more of the kind.', zh: '保留建议并与人的实际处置对照评分，同类至少十次。'},
        ],
        limits: [{en: 'No write access; logs and tickets are untrusted input.', zh: '没有写权限；日志和工单视为不可信输入。'}],
        undo: [{en: 'Close the pull request.', zh: '关闭拉取请求。'}],
      },
      sources: [
        'sre-automation',
        {title: 'AWS DevOps Agent user guide: Security', url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/aws-devops-agent-security.html'},
      ],
      verified: '2026-11',
    },
    {
      id: 'approve-each',
      level: 3,
      name: {en: 'Act after approval, each time', zh: '逐次审批后执行'},
      summary: {en: 'The runbook is complete and waits at one step for a named person.', zh: '运行手册完整，在其中一步等待指定人员批准。'},
      aspects: {
        allowed: [{en: 'One listed action with its parameters, as shown to the approver.', zh: '执行一项清单内的操作，参数与展示给审批人的一致。'}],
        evidence: [
          {en: 'The action was rehearsed in a test cluster by a chaos experiment.', zh: '该操作已在测试集群中通过混沌实验演练。'},
          {en: 'The undo was rehearsed as well.', zh: '撤销操作也演练过。'},
        ],
        limits: [
          {en: 'Approval expires after minutes; no answer means no.', zh: '审批在数分钟后失效；无人应答即为不批准。'},
          {en: 'Its own role, allowed this action on these resources only.', zh: '使用专用角色，仅允许对这些资源执行该操作。'},
        ],
        undo: [{en: 'State saved first, undo step in the same runbook.', zh: '先保存状态，撤销步骤写在同一份运行手册中。'}],
      },
      sources: ['approve', 'directed-actions'],
      verified: '2026-11',
    },
    {
      id: 'act-and-tell',
      level: 4,
      name: {en: 'Act, tell, and let people stop it', zh: '先执行并告知，允许人叫停'},
      summary: {
        en: 'The action runs by itself within a small radius; people see it and can stop the next one.',
        zh: '在小范围内自动执行；人能看到，并能阻止下一次。',
      },
      aspects: {
        allowed: [{en: 'Reversible actions on one workload or one node.', zh: '对单个工作负载或单个节点执行可逆操作。'}],
        evidence: [
          {
            en: 'Approvals of step three were never refused for a quarter, and every run ended with the signal recovered.',
            zh: '第三级的审批一个季度内从未被拒，且每次执行后信号都已恢复。',
          },
        ],
        limits: [
          {
            en: 'One at a time; a few per hour per workload; none while the error budget burns fast.',
            zh: '同一时间只执行一项；每个工作负载每小时限数次；错误预算快速消耗时不执行。',
          },
          {en: 'A switch that a person on call can turn off.', zh: '设有值班人员可以关闭的开关。'},
        ],
        undo: [{en: 'Automatic, if the signal has not recovered after a set time; then page.', zh: '规定时间内信号未恢复则自动撤销，并呼叫值班。'}],
      },
      sources: ['sre-automation', 'node-repair'],
      verified: '2026-11',
    },
    {
      id: 'autonomous',
      level: 5,
      name: {en: 'Autonomous within limits', zh: '限定范围内自主执行'},
      summary: {
        en: 'A controller keeps a state: what Kubernetes and EKS do for Pods and nodes already.',
        zh: '由控制器维持状态，正如 Kubernetes 和 EKS 已经对 Pod 和节点所做的那样。',
      },
      aspects: {
        allowed: [{en: 'The one repair it was built for: restart, reschedule, replace, reconcile.', zh: '只做其专门负责的修复：重启、重新调度、更换、调谐。'}],
        evidence: [
          {
            en: 'A deterministic rule, tested in every release, and proved by regular experiments.',
            zh: '规则是确定性的，每个版本都经过测试，并由定期实验证明。',
          },
        ],
        limits: [
          {
            en: 'It stops itself when too much is broken: by default EKS pauses repair if more than 20% of a group of over five nodes is unhealthy.',
            zh: '损坏过多时自行停止：默认情况下，超过五个节点的节点组中不健康节点超过 20% 时，EKS 会暂停修复。',
          },
          {en: 'PodDisruptionBudgets and disruption budgets bound the pace.', zh: '由 PodDisruptionBudget 和中断预算限定节奏。'},
        ],
        undo: [{en: 'Pause the controller; the last good state is in Git.', zh: '暂停控制器；最后的良好状态保存在 Git 中。'}],
      },
      sources: [
        'node-repair',
        {title: 'Karpenter: Disruption', url: 'https://karpenter.sh/docs/concepts/disruption/'},
        {title: 'Kubernetes: Disruptions', url: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/'},
      ],
      verified: '2026-11',
    },
  ],
};
