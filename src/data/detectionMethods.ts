import type {Comparison} from './schema';
import {devOpsAgentGa} from './facts';

/** From fixed limits to agents: what each method of detecting and explaining is for. */
export const detectionMethods: Comparison<'stage' | 'good-at' | 'bad-at' | 'history' | 'use' | 'where' | 'billed'> = {
  shape: 'comparison',
  id: 'detection-methods',
  title: {en: 'Detecting and explaining: what each method is good and bad at', zh: '检测与解释：各种方法的长处与短处'},
  lead: {
    en: 'Detection asks “is something wrong?”, explanation asks “why?”. Methods that learn belong mostly in the second half, or in tickets: they err in both directions, and nobody promised users a band.',
    zh: '检测回答“有没有问题”，解释回答“为什么”。基于学习的方法大多适合后者，或用于工单：它们既会误报也会漏报，而对用户承诺的从来不是一个区间。',
  },
  factKind: 'status',
  options: 'rows',
  nameLabel: {en: 'Method', zh: '方法'},
  tools: ['facets', 'columns', 'options', 'differences', 'export'],
  sources: {
    workbook: {title: 'Google SRE workbook: Alerting on SLOs', url: 'https://sre.google/workbook/alerting-on-slos/'},
    'devops-agent-pricing': {title: 'AWS DevOps Agent: Pricing', url: 'https://aws.amazon.com/devops-agent/pricing/'},
  },
  columns: [
    {
      id: 'stage',
      label: {en: 'Part', zh: '环节'},
      kind: 'term',
      facet: true,
      terms: [
        {id: 'detect', label: {en: 'Detects', zh: '检测'}, tone: 'info', definition: {en: 'Says that something is wrong.', zh: '指出有问题。'}},
        {id: 'gather', label: {en: 'Gathers', zh: '归并'}, tone: 'neutral', definition: {en: 'Makes one notice of many.', zh: '把多个通知合成一个。'}},
        {id: 'explain', label: {en: 'Explains', zh: '解释'}, tone: 'positive', definition: {en: 'Proposes causes, with evidence.', zh: '提出原因并附上证据。'}},
      ],
    },
    {id: 'good-at', label: {en: 'Good at', zh: '擅长'}, kind: 'text'},
    {id: 'bad-at', label: {en: 'Bad at', zh: '不擅长'}, kind: 'text'},
    {id: 'use', label: {en: 'Let it', zh: '让它做什么'}, kind: 'text'},
    {id: 'history', label: {en: 'History it needs', zh: '所需历史数据'}, kind: 'text', place: 'detail'},
    {id: 'where', label: {en: 'Where to set it up', zh: '配置入口'}, kind: 'code', place: 'detail'},
    {id: 'billed', label: {en: 'Billed by', zh: '计费方式'}, kind: 'text', place: 'detail'},
  ],
  rows: [
    {
      id: 'burn-rate',
      name: {en: 'Burn rate of an SLO', zh: 'SLO 消耗速率'},
      cells: {
        stage: 'detect',
        'good-at': {en: 'Harm to users, weighed by how much of the promise it costs.', zh: '用户受到的影响，以消耗了多少错误预算来衡量。'},
        'bad-at': {en: 'Services with few requests; anything nobody set an objective for.', zh: '请求很少的服务；没有设定目标的一切。'},
        use: {en: 'Page.', zh: '呼叫值班。'},
        history: {en: 'As long as the longest window.', zh: '与最长的窗口等长。'},
        where: ['application-signals create-service-level-objective', 'cloudwatch put-metric-alarm'],
        billed: {en: 'Application signals per SLO and period, and alarms.', zh: '按每个 SLO 每个周期的应用信号计费，告警另计。'},
      },
      sources: [
        'workbook',
        {
          title: 'Amazon CloudWatch user guide: Service level objectives',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-ServiceLevelObjectives.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'fixed-limit',
      name: {en: 'Fixed limit, in PromQL or on one metric', zh: '固定限值（PromQL 或单个指标）'},
      cells: {
        stage: 'detect',
        'good-at': {en: 'Agreed limits: a certificate, a disk, a quota, replicas that do not run.', zh: '有明确约定的限值：证书、磁盘、配额、未运行的副本。'},
        'bad-at': {en: 'Values with a daily rhythm; hundreds of small causes.', zh: '有日周期的数值；成百上千的细小原因。'},
        use: {en: 'Open tickets; page only for what runs out within hours.', zh: '创建工单；只有数小时内会耗尽的资源才呼叫值班。'},
        history: {en: 'None.', zh: '不需要。'},
        where: ['cloudwatch put-metric-alarm', 'amp create-rule-groups-namespace'],
        billed: {en: 'Alarms; for AMP the samples that its rules query.', zh: '告警数量；AMP 按规则查询的样本计费。'},
      },
      sources: [
        {title: 'Amazon CloudWatch user guide: PromQL alarms', url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-promql.html'},
        {title: 'Prometheus: Alerting practices', url: 'https://prometheus.io/docs/practices/alerting/'},
      ],
      verified: '2026-11',
    },
    {
      id: 'cloudwatch-band',
      name: {en: 'CloudWatch anomaly detection band', zh: 'CloudWatch 异常检测区间'},
      cells: {
        stage: 'detect',
        'good-at': {en: 'Metrics with a rhythm and no natural limit, such as traffic.', zh: '有周期规律、没有天然限值的指标，例如流量。'},
        'bad-at': {en: 'New metrics, growth by leaps, days without precedent such as a sale.', zh: '新指标、跳跃式增长、没有先例的日子（如大促）。'},
        use: {en: 'Open tickets; guide the eye on dashboards.', zh: '创建工单；在仪表板上提示观察重点。'},
        history: {en: 'Trains on up to two weeks, and works with less.', zh: '最多用两周数据训练，数据较少时也可工作。'},
        where: ['cloudwatch put-anomaly-detector', 'cloudwatch put-metric-alarm'],
        billed: {en: 'As several alarm metrics instead of one.', zh: '按多个告警指标而非一个计费。'},
      },
      sources: [
        {
          title: 'Amazon CloudWatch user guide: Using CloudWatch anomaly detection',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Anomaly_Detection.html',
        },
        {
          title: 'aws/agent-toolkit-for-aws: CloudWatch alarms reference',
          url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-observability/references/alarms.md',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'amp-detector',
      name: {en: 'AMP anomaly detector (random cut forest)', zh: 'AMP 异常检测器（随机切割森林）'},
      cells: {
        stage: 'detect',
        'good-at': {en: 'The result of one PromQL query that has a rhythm and no natural limit.', zh: '有周期规律、没有天然限值的一条 PromQL 查询的结果。'},
        'bad-at': {en: 'Queries without an aggregation: they are not accepted.', zh: '不接受没有聚合运算的查询。'},
        use: {en: 'Open tickets, through a rule on its score.', zh: '通过针对其评分的规则创建工单。'},
        history: {en: '256 points in a row by default; a change retrains it.', zh: '默认 256 个连续数据点；修改配置会重新训练。'},
        where: 'amp create-anomaly-detector',
        billed: null,
      },
      sources: [
        {
          title: 'Amazon Managed Service for Prometheus API reference: RandomCutForestConfiguration',
          url: 'https://docs.aws.amazon.com/prometheus/latest/APIReference/API_RandomCutForestConfiguration.html',
        },
      ],
      verified: '2026-11-25',
    },
    {
      id: 'log-detector',
      name: {en: 'CloudWatch Logs anomaly detector', zh: 'CloudWatch Logs 异常检测器'},
      cells: {
        stage: 'detect',
        'good-at': {en: 'A kind of line that was never seen, or far more often than usual.', zh: '从未出现过、或远比平时频繁的日志模式。'},
        'bad-at': {en: 'Log groups whose patterns change with every release.', zh: '日志模式随每次发布而变的日志组。'},
        use: {en: 'Serve as evidence.', zh: '作为调查证据。'},
        history: {en: 'Compares with a baseline that it trained on the log group.', zh: '与基于该日志组训练的基线比较。'},
        where: 'logs create-log-anomaly-detector',
        billed: null,
      },
      sources: [
        {
          title: 'Amazon CloudWatch Logs user guide: Log anomaly detection',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/LogsAnomalyDetection.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'composite-alarm',
      name: {en: 'Composite alarm with a suppressor', zh: '带抑制器的复合告警'},
      cells: {
        stage: 'gather',
        'good-at': {en: 'Two windows in one notice; silence while a known event runs.', zh: '把两个窗口合成一个通知；已知事件期间保持安静。'},
        'bad-at': {en: 'Relations that nobody wrote down.', zh: '没有人写下来的关联。'},
        use: {en: 'Carry the actions, so that its parts stay silent.', zh: '由它执行操作，让组成它的告警保持安静。'},
        history: {en: 'None.', zh: '不需要。'},
        where: ['cloudwatch put-composite-alarm', 'cloudwatch put-alarm-mute-rule'],
        billed: {en: 'Per composite alarm, beside its parts.', zh: '按复合告警计费，其组成告警另计。'},
      },
      note: {
        en: 'Up to 100 alarms in one rule, all in one account and Region. A mute rule silences actions on a schedule; the alarms go on evaluating.',
        zh: '一条规则最多包含 100 个告警，须在同一账户和区域。静默规则按计划屏蔽操作，告警仍继续评估。',
      },
      sources: [
        {
          title: 'Amazon CloudWatch user guide: Combining alarms',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-combining.html',
        },
        {
          title: 'Amazon CloudWatch API reference: PutAlarmMuteRule',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutAlarmMuteRule.html',
        },
      ],
      verified: '2026-11-25',
    },
    {
      id: 'cloudwatch-investigations',
      name: 'CloudWatch investigations',
      cells: {
        stage: 'explain',
        'good-at': {en: 'Putting metrics, logs, deployments and hypotheses on one page.', zh: '把指标、日志、部署和假设放在同一页上。'},
        'bad-at': {en: 'What CloudWatch does not hold: other back ends, code, tickets.', zh: 'CloudWatch 之外的内容：其他后端、代码、工单。'},
        use: {en: 'Start from an alarm and wait for a person to judge.', zh: '由告警启动，由人来判断结论。'},
        history: {en: 'What your telemetry keeps.', zh: '取决于遥测数据的保留时间。'},
        where: 'aiops create-investigation-group',
        billed: {en: 'No charge listed for it; the queries it makes may cost.', zh: '功能本身未列费用；其发起的查询可能计费。'},
      },
      note: {
        en: 'With a group: two at a time and 150 enhanced investigations a month. It reads the cluster through an EKS access entry.',
        zh: '配置调查组后：同时最多 2 个，每月 150 次增强调查。通过 EKS 访问条目读取集群。',
      },
      sources: [
        {
          title: 'Amazon CloudWatch user guide: CloudWatch investigations',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations.html',
        },
        {
          title: 'Amazon CloudWatch user guide: CloudWatch investigations costs',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/investigations-costs.html',
        },
      ],
      verified: '2026-10',
    },
    {
      id: 'devops-agent',
      name: 'AWS DevOps Agent',
      cells: {
        stage: 'explain',
        'good-at': {en: 'Across tools: telemetry of several vendors, code, deployments, tickets.', zh: '跨工具：多家厂商的遥测数据、代码、部署、工单。'},
        'bad-at': {en: 'Systems without traces, owners and history: it guesses as people would.', zh: '没有跟踪、负责人和历史的系统：它和人一样只能猜。'},
        use: {en: 'Take the first half hour of an incident, read-only.', zh: '以只读方式承担故障最初半小时的工作。'},
        history: {en: 'What your tools keep; it builds its own topology.', zh: '取决于各工具的保留时间；它会自行构建拓扑。'},
        where: 'devops-agent create-agent-space',
        billed: {en: 'By the second of agent time, after a trial.', zh: '试用期后按 Agent 时间（秒）计费。'},
      },
      note: {
        en: `Generally available since ${devOpsAgentGa}. Changes are off by default and need an approval each time.`,
        zh: `自 ${devOpsAgentGa} 起正式发布。变更操作默认关闭，每次都需审批。`,
      },
      sources: [
        {
          title: 'AWS DevOps Agent user guide: About AWS DevOps Agent',
          url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/about-aws-devops-agent.html',
        },
        'devops-agent-pricing',
        {
          title: 'AWS DevOps Agent user guide: Working with directed actions',
          url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/working-with-devops-agent-working-with-directed-actions.html',
        },
      ],
      verified: '2026-10',
    },
  ],
};
