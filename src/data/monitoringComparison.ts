import type {Comparison} from './schema';

/** Rules written by people beside models that learn: how each works, and what each does better. */
export const monitoringComparison: Comparison<'traditional' | 'aiops' | 'still-better'> = {
  shape: 'comparison',
  id: 'monitoring-comparison',
  title: {en: 'Traditional monitoring and AIOps: how each works, and what each does better', zh: '传统监控与 AIOps：各自如何工作、各有何长处'},
  lead: {
    en: 'A comparison of methods, not of products. AIOps adds to rules and does not replace them: paging on an SLO stays a rule.',
    zh: '比较的是方法，不是产品。AIOps 是对规则的补充而非替代：基于 SLO 的值班告警仍应使用规则。',
  },
  factKind: 'structure',
  options: 'columns',
  nameLabel: {en: 'Aspect', zh: '方面'},
  tools: ['options', 'differences', 'export'],
  sources: {
    'sre-monitoring': {
      title: 'Google SRE book: Monitoring distributed systems',
      url: 'https://sre.google/sre-book/monitoring-distributed-systems/',
    },
    'slo-alerting': {title: 'Google SRE workbook: Alerting on SLOs', url: 'https://sre.google/workbook/alerting-on-slos/'},
    'prometheus-practices': {title: 'Prometheus: Alerting practices', url: 'https://prometheus.io/docs/practices/alerting/'},
    'prometheus-rules': {title: 'Prometheus: Alerting rules', url: 'https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/'},
    alertmanager: {title: 'Prometheus: Alertmanager', url: 'https://prometheus.io/docs/alerting/latest/alertmanager/'},
    'cloudwatch-anomaly-detection': {
      title: 'Amazon CloudWatch user guide: Using CloudWatch anomaly detection',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html',
    },
    'cloudwatch-investigations': {
      title: 'Amazon CloudWatch user guide: CloudWatch investigations',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations.html',
    },
    'production-operations': {
      title: 'AWS DevOps Agent user guide: Production operations',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-production-operations-index.html',
    },
    'directed-actions': {
      title: 'AWS DevOps Agent user guide: Working with directed actions',
      url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-working-with-directed-actions.html',
    },
    openrca: {
      title: 'OpenReview: OpenRCA, Can Large Language Models Locate the Root Cause of Software Failures?',
      url: 'https://openreview.net/forum?id=M4qNIzQYpd',
    },
  },
  columns: [
    {id: 'traditional', label: {en: 'Traditional monitoring', zh: '传统监控'}, kind: 'text'},
    {id: 'aiops', label: 'AIOps', kind: 'text'},
    {id: 'still-better', label: {en: 'What each does better', zh: '各自的长处'}, kind: 'text'},
  ],
  rows: [
    {
      id: 'signal-source',
      name: {en: 'Source of signals', zh: '信号来源'},
      cells: {
        traditional: {en: 'The metrics and logs that somebody chose to watch.', zh: '由人选定并关注的指标和日志。'},
        aiops: {
          en: 'Also traces, deployments, change events, code and topology, read together.',
          zh: '还包括跟踪、部署、变更事件、代码和拓扑，综合分析。',
        },
        'still-better': {
          en: 'Rules: the few user-facing symptoms. AIOps: looking wide once something is wrong.',
          zh: '规则：少数面向用户的症状。AIOps：出问题后的大范围排查。',
        },
      },
      sources: ['sre-monitoring', 'cloudwatch-investigations', 'production-operations'],
      verified: '2026-11',
    },
    {
      id: 'thresholds',
      name: {en: 'Thresholds', zh: '阈值'},
      cells: {
        traditional: {en: 'Set by people: a fixed value, or the burn rate of an error budget.', zh: '由人设定：固定值，或错误预算的消耗速率。'},
        aiops: {
          en: 'A band learned from history, with hourly, daily and weekly patterns.',
          zh: '从历史数据学习到的区间，计入小时、日、周等周期。',
        },
        'still-better': {
          en: 'Rules: anything with an agreed limit, above all SLOs. AIOps: metrics with a rhythm and no obvious limit.',
          zh: '规则：有约定限值的指标，尤其是 SLO。AIOps：有周期规律、但没有明显限值的指标。',
        },
      },
      sources: ['slo-alerting', 'cloudwatch-anomaly-detection'],
      verified: '2026-11',
    },
    {
      id: 'alert-noise',
      name: {en: 'Alert noise', zh: '告警噪声'},
      cells: {
        traditional: {
          en: 'Kept down by symptom alerts, a “for” duration, grouping and inhibition.',
          zh: '靠症状告警、“for”持续时间、分组和抑制来压低。',
        },
        aiops: {
          en: 'Related alarms can be gathered into one incident; a learned band adds its own false alarms.',
          zh: '可把相关告警归并为一起故障事件；学习到的区间也会带来新的误报。',
        },
        'still-better': {
          en: 'Rules: few, meaningful pages. AIOps: sorting the rest. Fewer bad rules comes first.',
          zh: '规则：少而有意义的值班告警。AIOps：梳理其余告警。首要的是减少不好的规则。',
        },
      },
      sources: ['prometheus-practices', 'prometheus-rules', 'alertmanager', 'cloudwatch-anomaly-detection', 'production-operations'],
      verified: '2026-11',
    },
    {
      id: 'correlation',
      name: {en: 'Correlation', zh: '关联分析'},
      cells: {
        traditional: {en: 'By labels and dashboards that people laid out in advance.', zh: '依靠人事先设计的标签和仪表板。'},
        aiops: {
          en: 'Across services, changes and time, with a discovered topology.',
          zh: '借助自动发现的拓扑，跨服务、跨变更、跨时间关联。',
        },
        'still-better': {
          en: 'Rules: known dependencies. AIOps: many services and changes at once; what moves together need not be the cause.',
          zh: '规则：已知依赖。AIOps：大量服务和变更并存的情况；但同步变化不等于因果。',
        },
      },
      sources: ['alertmanager', 'production-operations', 'sre-monitoring'],
      verified: '2026-11',
    },
    {
      id: 'diagnosis',
      name: {en: 'Diagnosis', zh: '诊断'},
      cells: {
        traditional: {en: 'A person, a runbook and experience.', zh: '靠人、运行手册和经验。'},
        aiops: {
          en: 'Hypotheses with evidence that a person accepts or discards.',
          zh: '给出带证据的假设，由人接受或放弃。',
        },
        'still-better': {
          en: 'Rules: failures already known. AIOps: the first round of evidence, and a second opinion.',
          zh: '规则：已知故障。AIOps：第一轮取证和参考意见。',
        },
      },
      note: {
        en: 'Research: on the benchmark OpenRCA the best model of its time solved only a small share of the failures; the figure stands with the published evidence. Models have changed since: test on your own incidents.',
        zh: '研究：在基准测试 OpenRCA 上，当时最好的模型只解决了一小部分故障，具体数字见“公开证据”一表。此后模型已有变化，请用自己的故障事件检验。',
      },
      sources: ['cloudwatch-investigations', 'openrca'],
      verified: '2026-11',
    },
    {
      id: 'prediction',
      name: {en: 'Prediction', zh: '预测'},
      cells: {
        traditional: {en: 'Straight lines, such as predict_linear for a disk that fills.', zh: '线性外推，例如用 predict_linear 预测磁盘写满。'},
        aiops: {
          en: 'Seasonal patterns as well; an unusual value is noticed against what was expected.',
          zh: '还能处理周期规律，把异常值与预期值对照。',
        },
        'still-better': {
          en: 'Rules: steady growth. AIOps: recurring peaks. Neither foresees what never happened before.',
          zh: '规则：稳定增长。AIOps：周期性高峰。两者都无法预见从未发生过的情况。',
        },
      },
      sources: [
        {title: 'Prometheus: Query functions', url: 'https://prometheus.io/docs/prometheus/latest/querying/functions/'},
        'cloudwatch-anomaly-detection',
      ],
      verified: '2026-11',
    },
    {
      id: 'remediation',
      name: {en: 'Remediation', zh: '修复'},
      cells: {
        traditional: {
          en: 'A script or controller tied to one condition, such as a restart or a node replacement.',
          zh: '绑定单一条件的脚本或控制器，例如重启或更换节点。',
        },
        aiops: {
          en: 'A plan for the case at hand; AWS DevOps Agent changes nothing without approval per action.',
          zh: '针对当前情况给出方案；未经逐次审批，AWS DevOps Agent 不做任何更改。',
        },
        'still-better': {
          en: 'Rules: known repairs, tested and fast. AIOps: cases that no script foresaw, with a person deciding.',
          zh: '规则：经过测试、速度快的已知修复。AIOps：脚本未曾预见的情况，由人决定。',
        },
      },
      sources: [{title: 'Amazon EKS user guide: Node health', url: 'https://docs.aws.amazon.com/eks/latest/userguide/node-health.html'}, 'directed-actions'],
      verified: '2026-10',
    },
    {
      id: 'explainability',
      name: {en: 'Explainability', zh: '可解释性'},
      cells: {
        traditional: {en: 'The rule is the explanation, and the same data always gives the same result.', zh: '规则本身就是解释，相同数据总得到相同结果。'},
        aiops: {
          en: 'A band shows that a value is unusual, not why. A model’s reasons can read well and be wrong.',
          zh: '区间只说明数值异常，不说明原因。模型给出的理由可能读来通顺，却是错的。',
        },
        'still-better': {
          en: 'Rules, clearly: whatever wakes a person should be simple enough to understand half asleep.',
          zh: '规则明显占优：会把人叫醒的告警，应简单到半睡半醒也能看懂。',
        },
      },
      note: {
        en: 'The SRE book reports that Google avoids systems that learn thresholds or detect causes by themselves.',
        zh: 'Google《SRE》一书提到，Google 避免使用自行学习阈值或自动判断因果的系统。',
      },
      sources: ['sre-monitoring', 'cloudwatch-anomaly-detection', 'openrca'],
      verified: '2026-11',
    },
    {
      id: 'cost-and-predictability',
      name: {en: 'Cost and how predictable it is', zh: '成本及其可预测性'},
      cells: {
        traditional: {en: 'Follows ingested data, series and alarms: known in advance.', zh: '随摄取的数据、时间序列和告警数量变化，可事先估算。'},
        aiops: {
          en: 'Adds detectors per metric and agent time per incident; a bad week costs more.',
          zh: '另加按指标计的检测器和按故障事件计的 Agent 时间；故障多的一周花费更高。',
        },
        'still-better': {
          en: 'Rules: steady bills. AIOps: may save expert hours; measure it, and set a budget first.',
          zh: '规则：账单平稳。AIOps：可能节省专家工时；应实际测量，并先设预算。',
        },
      },
      sources: [
        {title: 'Amazon CloudWatch pricing', url: 'https://aws.amazon.com/cloudwatch/pricing/'},
        {title: 'AWS DevOps Agent: Pricing', url: 'https://aws.amazon.com/devops-agent/pricing/'},
        {
          title: 'Amazon CloudWatch user guide: CloudWatch investigations costs',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/investigations-costs.html',
        },
        {
          title: 'aws/tools-for-devops-agent: DevOps Agent cost insights',
          url: 'https://aws.github.io/tools-for-devops-agent/skills/devops-agent-cost-insights/',
        },
      ],
      verified: '2026-10',
      factKind: 'status',
    },
    {
      id: 'data-needs',
      name: {en: 'Data needs and cold start', zh: '数据要求与冷启动'},
      cells: {
        traditional: {en: 'Works from the first data point.', zh: '从第一个数据点起就能工作。'},
        aiops: {
          en: 'Needs history: CloudWatch trains on up to two weeks of a metric. Agents need access, topology and complete telemetry.',
          zh: '需要历史数据：CloudWatch 最多用两周的指标数据训练。Agent 需要访问权限、拓扑和完整的遥测数据。',
        },
        'still-better': {
          en: 'Rules: new services and short-lived workloads. AIOps: stable services with a past.',
          zh: '规则：新服务和短生命周期的工作负载。AIOps：运行稳定、有历史数据的服务。',
        },
      },
      sources: ['cloudwatch-anomaly-detection', 'production-operations'],
      verified: '2026-11',
    },
    {
      id: 'failure-modes',
      name: {en: 'How it fails', zh: '失效方式'},
      cells: {
        traditional: {
          en: 'Silent where no rule exists; noisy when a threshold grows old.',
          zh: '没有规则的地方毫无声息；阈值过时则噪声不断。',
        },
        aiops: {
          en: 'Learns a bad state as normal, misses slow drift, or blames the wrong cause with confidence.',
          zh: '把异常状态当作正常、漏掉缓慢漂移，或言之凿凿地归错原因。',
        },
        'still-better': {
          en: 'Rules fail in ways one can test. Exclude incidents and releases from training, and keep a rule behind each model.',
          zh: '规则的失效方式可以测试。训练时应排除故障和发布时段，并为每个模型保留兜底规则。',
        },
      },
      sources: ['slo-alerting', 'cloudwatch-anomaly-detection', 'openrca'],
      verified: '2026-11',
    },
    {
      id: 'skills',
      name: {en: 'Skills', zh: '所需技能'},
      cells: {
        traditional: {en: 'PromQL, SLO design, and the system itself.', zh: 'PromQL、SLO 设计，以及对系统本身的了解。'},
        aiops: {
          en: 'The same, plus judging model output, giving narrow access and reviewing stored knowledge.',
          zh: '除上述外，还要会判断模型输出、收窄权限、审查积累的知识。',
        },
        'still-better': {
          en: 'Rules keep the team’s own understanding alive. AIOps helps those who know the system less, at the risk of unlearning.',
          zh: '规则有助于团队保持对系统的理解。AIOps 帮助不熟悉系统的人，但团队可能因此荒废技能。',
        },
      },
      sources: [
        'slo-alerting',
        {
          title: 'Google SRE book: The evolution of automation at Google',
          url: 'https://sre.google/sre-book/automation-at-google/',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'governance-and-audit',
      name: {en: 'Governance and audit', zh: '治理与审计'},
      cells: {
        traditional: {en: 'Rules are files in Git: reviewed, versioned, testable.', zh: '规则是 Git 中的文件：可评审、有版本、可测试。'},
        aiops: {
          en: 'Roles, approvals, data boundaries and logs of each step; CloudWatch investigations log their actions in CloudTrail.',
          zh: '需管理角色、审批、数据边界和每一步的日志；CloudWatch investigations 的操作记录在 CloudTrail 中。',
        },
        'still-better': {
          en: 'Rules: proof of what was watched. AIOps: a written record of who found what, step by step.',
          zh: '规则：证明监控了什么。AIOps：逐步记录谁发现了什么。',
        },
      },
      sources: [
        {title: 'Prometheus: Unit testing for rules', url: 'https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/'},
        'cloudwatch-investigations',
        'directed-actions',
      ],
      verified: '2026-11',
    },
  ],
};
