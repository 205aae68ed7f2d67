import type {Metrics} from './schema';

/** Metrics to take before and after an AIOps change, and where to read them on EKS. */
export const roiQuantitativeMetrics: Metrics<'family' | 'definition' | 'formula' | 'unit' | 'direction' | 'where' | 'query' | 'pitfall'> = {
  shape: 'metrics',
  id: 'roi-quantitative-metrics',
  title: {en: 'Metrics to measure the effect of AIOps on EKS', zh: '衡量 EKS 上 AIOps 成效的指标'},
  lead: {
    en: 'What to measure before and after a change, how to compute it and where to read it. Take a baseline over several weeks first; the queries are starting points with names to replace.',
    zh: '变更前后要测什么、怎样计算、从哪里读取。先用数周时间建立基线；查询语句只是起点，其中的名称需要替换。',
  },
  factKind: 'structure',
  nameLabel: {en: 'Metric', zh: '指标'},
  tools: ['facets', 'sort', 'columns', 'export'],
  sources: {
    'dora-metrics': {title: 'DORA: Software delivery performance metrics', url: 'https://dora.dev/guides/dora-metrics/'},
    'argocd-metrics': {title: 'Argo CD: Metrics', url: 'https://argo-cd.readthedocs.io/en/latest/operator-manual/metrics/'},
    'argocd-capability': {
      title: 'Amazon EKS user guide: Comparing EKS Capability for Argo CD to self-managed Argo CD',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/argocd-comparison.html',
    },
    'sre-incident-metrics': {
      title: 'Google SRE: Incident Metrics in SRE',
      url: 'https://sre.google/resources/practices-and-processes/incident-metrics-in-sre/',
    },
    'alarm-history': {
      title: 'AWS CLI reference: cloudwatch describe-alarm-history',
      url: 'https://docs.aws.amazon.com/cli/latest/reference/cloudwatch/describe-alarm-history.html',
    },
    'sre-on-call': {title: 'Google SRE book: Being On-Call', url: 'https://sre.google/sre-book/being-on-call/'},
  },
  columns: [
    {
      id: 'family',
      label: {en: 'Family', zh: '类别'},
      kind: 'term',
      facet: true,
      terms: [
        {
          id: 'delivery',
          label: {en: 'Delivery', zh: '交付'},
          definition: {en: 'How fast and how safely changes reach production.', zh: '变更进入生产环境的速度和安全程度。'},
        },
        {
          id: 'reliability',
          label: {en: 'Reliability', zh: '可靠性'},
          definition: {en: 'How users experience the service, and how long faults last.', zh: '用户对服务的体验，以及故障持续多久。'},
        },
        {
          id: 'people',
          label: {en: 'People', zh: '人员'},
          definition: {en: 'What operation costs the people who do it.', zh: '运维给相关人员带来的负担。'},
        },
        {
          id: 'cost',
          label: {en: 'Cost', zh: '成本'},
          definition: {en: 'What a unit of work costs to run.', zh: '运行单位工作量的成本。'},
        },
        {
          id: 'agents',
          label: {en: 'Agents', zh: 'Agent 成效'},
          definition: {en: 'Whether automation and agents do what they are meant to, and at what price.', zh: '自动化和 Agent 是否达到预期，代价多大。'},
        },
      ],
    },
    {id: 'definition', label: {en: 'Definition', zh: '定义'}, kind: 'text'},
    {id: 'formula', label: {en: 'Formula', zh: '公式'}, kind: 'code'},
    {id: 'unit', label: {en: 'Unit', zh: '单位'}, kind: 'text', place: 'detail'},
    {
      id: 'direction',
      label: {en: 'Better when', zh: '改善方向'},
      kind: 'term',
      terms: [
        {
          id: 'up',
          label: {en: 'Higher', zh: '越高越好'},
          tone: 'neutral',
          definition: {en: 'A rising value is an improvement, other metrics being equal.', zh: '其他指标不变时，数值上升表示改善。'},
        },
        {
          id: 'down',
          label: {en: 'Lower', zh: '越低越好'},
          tone: 'neutral',
          definition: {en: 'A falling value is an improvement, other metrics being equal.', zh: '其他指标不变时，数值下降表示改善。'},
        },
      ],
    },
    {id: 'where', label: {en: 'Where to read it on EKS', zh: '在 EKS 上从哪里读取'}, kind: 'text', place: 'detail'},
    {
      id: 'query',
      label: {en: 'Query', zh: '查询'},
      kind: 'command',
      place: 'detail',
      description: {
        en: 'PromQL, SQL for Athena or a shell command. Replace the names, dates and identifiers.',
        zh: 'PromQL、Athena SQL 或 shell 命令。请替换其中的名称、日期和标识符。',
      },
    },
    {id: 'pitfall', label: {en: 'Pitfall', zh: '易错点'}, kind: 'text', place: 'detail'},
  ],
  rows: [
    {
      id: 'change-lead-time',
      name: {en: 'Change lead time', zh: '变更前置时间'},
      cells: {
        family: 'delivery',
        definition: {en: 'Time from the commit of a change to its deployment in production', zh: '从提交变更到部署至生产环境的时间'},
        formula: 'median(deployed_at - committed_at)',
        unit: {en: 'hours', zh: '小时'},
        direction: 'down',
        where: {
          en: 'Sync history of the Argo CD Application, joined with commit times from Git',
          zh: 'Argo CD Application 的同步历史，与 Git 提交时间关联',
        },
        query: [
          "kubectl get applications.argoproj.io my-app -n argocd -o json | jq -r '.status.history[] | [.revision, .deployStartedAt, .deployedAt] | @tsv'",
          'git show -s --format=%cI REVISION',
        ],
        pitfall: {
          en: 'In a GitOps repository the commit is often made by the pipeline: follow the image back to the source commit. The history keeps only the last deployments.',
          zh: 'GitOps 仓库中的提交往往由流水线产生：应由镜像追溯到源代码提交。同步历史只保留最近若干次部署。',
        },
      },
      sources: ['dora-metrics', 'argocd-capability'],
      verified: '2026-06',
    },
    {
      id: 'deployment-frequency',
      name: {en: 'Deployment frequency', zh: '部署频率'},
      cells: {
        family: 'delivery',
        definition: {en: 'Deployments to production in a period, or the time between them', zh: '一段时间内部署到生产环境的次数，或两次部署的间隔'},
        formula: 'count(deployments) / days',
        unit: {en: 'deployments per day', zh: '次/天'},
        direction: 'up',
        where: {
          en: 'Metrics of a self-managed Argo CD controller; with the EKS capability, the sync history instead',
          zh: '自行管理的 Argo CD 控制器指标；使用 EKS Capability 时改看同步历史',
        },
        query: 'sum by (name) (increase(argocd_app_sync_total{phase="Succeeded"}[7d]))',
        pitfall: {
          en: 'Counts every successful sync, self-healing and configuration changes included. Compare a service with its own past only.',
          zh: '统计所有成功的同步，包括自愈和配置变更。只与同一服务的过去相比。',
        },
      },
      sources: ['dora-metrics', 'argocd-metrics', 'argocd-capability'],
      verified: '2026-06',
      note: {
        en: 'Whether the EKS capability for Argo CD offers this metric for scraping was not found in its documentation.',
        zh: '在文档中未查到 EKS 的 Argo CD Capability 是否开放该指标供抓取。',
      },
    },
    {
      id: 'change-fail-rate',
      name: {en: 'Change fail rate', zh: '变更失败率'},
      cells: {
        family: 'delivery',
        definition: {
          en: 'Share of deployments that need immediate intervention afterwards, such as a rollback or hotfix',
          zh: '部署后需要立即干预（如回滚或紧急修复）的占比',
        },
        formula: 'deployments_needing_intervention / deployments',
        unit: {en: 'percent', zh: '百分比'},
        direction: 'down',
        where: {
          en: 'Incident records linked to deployments; reverts in the GitOps repository as an approximation',
          zh: '关联到部署的故障记录；近似值可用 GitOps 仓库中的 revert 提交',
        },
        query: [
          "git rev-list --count --since='30 days ago' --grep='^Revert ' origin/main",
          "git rev-list --count --since='30 days ago' --first-parent origin/main",
        ],
        pitfall: {
          en: 'A failed sync is not a failed change: it never reached users. Fixes that roll forward leave no revert.',
          zh: '同步失败不等于变更失败：它并未影响用户。向前修复也不会留下 revert 提交。',
        },
      },
      sources: ['dora-metrics'],
      verified: '2026-06',
    },
    {
      id: 'failed-deployment-recovery-time',
      name: {en: 'Failed deployment recovery time', zh: '失败部署恢复时间'},
      cells: {
        family: 'delivery',
        definition: {en: 'Time to recover from a deployment that failed and needs immediate intervention', zh: '从失败且需立即干预的部署中恢复所需的时间'},
        formula: 'median(recovered_at - failed_deployment_at)',
        unit: {en: 'minutes', zh: '分钟'},
        direction: 'down',
        where: {
          en: 'Incident records; minutes in health status Degraded in Argo CD as an approximation',
          zh: '故障记录；近似值可用 Argo CD 健康状态为 Degraded 的分钟数',
        },
        query: 'sum_over_time((max by (name) (argocd_app_info{health_status="Degraded"}))[7d:1m])',
        pitfall: {
          en: 'Not the old MTTR: outages without a deployment are left out. Degraded also follows from causes other than a deployment.',
          zh: '不同于旧的 MTTR：与部署无关的中断不计入。Degraded 也可能由部署以外的原因引起。',
        },
      },
      sources: ['dora-metrics', 'argocd-metrics'],
      verified: '2026-06',
    },
    {
      id: 'deployment-rework-rate',
      name: {en: 'Deployment rework rate', zh: '部署返工率'},
      cells: {
        family: 'delivery',
        definition: {en: 'Share of deployments that were not planned and happened because of an incident', zh: '因生产故障事件而进行的计划外部署占比'},
        formula: 'unplanned_deployments / deployments',
        unit: {en: 'percent', zh: '百分比'},
        direction: 'down',
        where: {en: 'Labels of merged pull requests in the GitOps repository', zh: 'GitOps 仓库中已合并拉取请求的标签'},
        query: 'gh pr list --state merged --label hotfix --search "merged:>=2026-11-01" --limit 500 --json number --jq length',
        pitfall: {
          en: 'Only as good as the labelling. Agree on one label before the baseline, and do not reward a low value.',
          zh: '取决于标签是否准确。建立基线前先统一标签，也不要奖励低数值。',
        },
      },
      sources: ['dora-metrics', {title: 'GitHub CLI manual: gh pr list', url: 'https://cli.github.com/manual/gh_pr_list'}],
      verified: '2026-06',
    },
    {
      id: 'time-to-detect',
      name: {en: 'Time to detect', zh: '检测时间'},
      cells: {
        family: 'reliability',
        definition: {
          en: 'Time from the start of user impact to the first alert that reached a person or an agent',
          zh: '从用户开始受影响到首个告警送达人员或 Agent 的时间',
        },
        formula: 'median(first_alert_at - impact_started_at)',
        unit: {en: 'minutes', zh: '分钟'},
        direction: 'down',
        where: {
          en: 'Alarm history in CloudWatch for the alert, SLI graph for the start of impact',
          zh: '告警时间取自 CloudWatch 告警历史，影响起点取自 SLI 曲线',
        },
        query:
          'aws cloudwatch describe-alarm-history --history-item-type StateUpdate --start-date 2026-11-01 --output json | jq -r \'.AlarmHistoryItems[] | select(.HistorySummary | endswith("to ALARM")) | [.AlarmName, (.HistoryData | fromjson | .newState.stateReasonData.startDate), .Timestamp] | @tsv\'',
        pitfall: {
          en: 'The alarm’s own delay is only a part of it. Incidents that users report first have no early alert and must be counted too.',
          zh: '告警自身的延迟只是其中一部分。由用户先报告的故障事件没有提前告警，也必须计入。',
        },
      },
      sources: ['alarm-history', 'sre-incident-metrics'],
      verified: '2026-11',
    },
    {
      id: 'time-to-mitigate',
      name: {en: 'Time to mitigate', zh: '缓解时间'},
      cells: {
        family: 'reliability',
        definition: {
          en: 'Time from the start of user impact until users are served again, cause fixed or not',
          zh: '从用户开始受影响到恢复服务的时间，无论根本原因是否已修复',
        },
        formula: 'distribution(mitigated_at - impact_started_at)',
        unit: {en: 'minutes', zh: '分钟'},
        direction: 'down',
        where: {
          en: 'Incident records; pairs of ALARM and OK in the CloudWatch alarm history of the SLO alarm',
          zh: '故障记录；CloudWatch 中 SLO 告警历史里成对的 ALARM 与 OK',
        },
        query:
          "aws cloudwatch describe-alarm-history --alarm-name my-slo-alarm --history-item-type StateUpdate --start-date 2026-11-01 --query 'AlarmHistoryItems[].[Timestamp,HistorySummary]' --output text",
        pitfall: {
          en: 'The mean of few, very uneven incidents proves nothing: Google’s simulations show it. Report the distribution and the count.',
          zh: '故障事件数量少、差异大时，平均值说明不了问题：Google 的模拟已证实这一点。应报告分布和数量。',
        },
      },
      sources: ['sre-incident-metrics', 'alarm-history'],
      verified: '2026-11',
    },
    {
      id: 'slo-attainment',
      name: {en: 'SLO attainment and error-budget burn', zh: 'SLO 达成率与错误预算消耗'},
      cells: {
        family: 'reliability',
        definition: {
          en: 'Share of good events in the SLO window, and how fast the permitted rest is used up',
          zh: 'SLO 窗口内良好事件的占比，以及剩余错误预算的消耗速率',
        },
        formula: ['attainment = good_events / valid_events', 'burn_rate = error_ratio / (1 - slo_target)'],
        unit: {en: 'percent; burn rate as a factor', zh: '百分比；消耗速率为倍数'},
        direction: 'up',
        where: {
          en: 'Application Signals budget report, or PromQL over your request metric',
          zh: 'Application Signals 预算报告，或对请求指标使用 PromQL',
        },
        query: [
          'aws application-signals batch-get-service-level-objective-budget-report --timestamp "$(date +%s)" --slo-ids arn:aws:application-signals:us-east-1:123456789012:slo/my-slo',
          'sum(rate(http_requests_total{code=~"5.."}[1h])) / sum(rate(http_requests_total[1h])) / (1 - 0.999)',
        ],
        pitfall: {
          en: 'Attainment rises, burn rate falls when things improve. Metric and label names depend on your instrumentation; 0.999 is the example target.',
          zh: '改善时达成率上升、消耗速率下降。指标名和标签名取决于您的插桩方式；0.999 为示例目标。',
        },
      },
      sources: [
        {
          title: 'AWS CLI user guide: Application Signals examples',
          url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli_application-signals_code_examples.html',
        },
        {title: 'Google SRE workbook: Alerting on SLOs', url: 'https://sre.google/workbook/alerting-on-slos/'},
      ],
      verified: '2026-11',
    },
    {
      id: 'alerts-per-shift',
      name: {en: 'Alerts per on-call shift', zh: '每个班次的值班告警数'},
      cells: {
        family: 'people',
        definition: {en: 'Pages that reached the person on call during one shift', zh: '一个班次内送达值班人员的告警数'},
        formula: 'count(pages) / shifts',
        unit: {en: 'pages per shift', zh: '次/班次'},
        direction: 'down',
        where: {en: 'The paging tool; notification counters of a self-run Alertmanager', zh: '值班告警工具；自行运行的 Alertmanager 的通知计数'},
        query: 'sum(increase(alertmanager_notifications_total{integration="pagerduty"}[12h]))',
        pitfall: {
          en: 'Notifications repeat and group, so they are not incidents. Google’s SRE book allows two incidents per 12-hour shift.',
          zh: '通知会重复、会合并，不等于故障事件数。Google《SRE》一书建议每 12 小时班次不超过两起故障事件。',
        },
      },
      sources: [
        'sre-on-call',
        {title: 'prometheus/alertmanager: notify/notify.go', url: 'https://github.com/prometheus/alertmanager/blob/main/notify/notify.go'},
      ],
      verified: '2026-11',
    },
    {
      id: 'actionable-alerts',
      name: {en: 'Share of actionable alerts', zh: '可处置告警占比'},
      cells: {
        family: 'people',
        definition: {en: 'Share of pages on which someone had to act', zh: '需要有人采取行动的值班告警占比'},
        formula: 'pages_with_action / pages',
        unit: {en: 'percent', zh: '百分比'},
        direction: 'up',
        where: {
          en: 'A verdict recorded for each page in the paging tool; PromQL finds the noisiest rules',
          zh: '在值班告警工具中为每条告警记录结论；用 PromQL 找出噪声最大的规则',
        },
        query: 'topk(10, count_over_time((count by (alertname) (ALERTS{alertstate="firing"}))[7d:1m]))',
        pitfall: {
          en: 'The query counts minutes of firing, not usefulness: the share needs a human verdict. Grouping by AI hides noise without removing it.',
          zh: '该查询统计触发的分钟数，而非有用程度：占比需要人工结论。AI 归并只是隐藏噪声，并未消除。',
        },
      },
      sources: [
        'sre-on-call',
        {
          title: 'Prometheus: Alerting rules',
          url: 'https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'toil-share',
      name: {en: 'Toil share', zh: '琐事占比'},
      cells: {
        family: 'people',
        definition: {
          en: 'Share of team time spent on manual, repetitive work that leaves no lasting value',
          zh: '团队用于手工、重复且无长期价值工作的时间占比',
        },
        formula: 'toil_hours / working_hours',
        unit: {en: 'percent', zh: '百分比'},
        direction: 'down',
        where: {en: 'A short survey each quarter and ticket times; no cluster metric shows it', zh: '每季度的简短问卷和工单耗时；集群指标无法反映'},
        query: 'n/a',
        pitfall: {
          en: 'Reviewing agents is work too: count it. Google’s SRE book sets a ceiling for operational work.',
          zh: '评审 Agent 的产出也是工作，应计入。Google《SRE》一书为运维工作设定了上限。',
        },
      },
      sources: [
        {title: 'Google SRE book: Eliminating Toil', url: 'https://sre.google/sre-book/eliminating-toil/'},
        {title: 'Google Research: The SRE Workbook, Eliminating Toil (abstract)', url: 'https://research.google/pubs/pub49780/'},
      ],
      verified: '2026-11',
    },
    {
      id: 'cost-per-workload',
      name: {en: 'Cost per request or workload', zh: '单次请求或单个工作负载的成本'},
      cells: {
        family: 'cost',
        definition: {en: 'Running cost of a namespace or workload, divided by the requests it served', zh: '命名空间或工作负载的运行成本除以其处理的请求数'},
        formula: '(split_cost + unused_cost) / requests',
        unit: {en: 'USD per 1,000 requests', zh: '美元/千次请求'},
        direction: 'down',
        where: {
          en: 'Cost and Usage Report with split cost allocation data for EKS, in Athena',
          zh: '启用 EKS 拆分成本分配数据的成本和用量报告，用 Athena 查询',
        },
        query:
          "SELECT split_part(line_item_resource_id, '/', 2) AS cluster, split_part(line_item_resource_id, '/', 3) AS namespace, sum(split_line_item_split_cost + split_line_item_unused_cost) AS cost FROM cur WHERE line_item_operation = 'EKSPod-EC2' AND line_item_usage_start_date >= TIMESTAMP '2026-11-01 00:00:00' GROUP BY 1, 2 ORDER BY 3 DESC",
        pitfall: {
          en: 'Pods on EC2 only; control plane, data transfer, storage and observability are outside. Add them, telemetry above all.',
          zh: '仅含 EC2 上的 Pod；不含控制平面、数据传输、存储和可观测性费用。应另行加入，尤其是遥测费用。',
        },
      },
      sources: [
        {
          title: 'AWS Data Exports: Using split cost allocation data with Amazon Managed Service for Prometheus',
          url: 'https://docs.aws.amazon.com/cur/latest/userguide/split-cost-allocation-data-resource-amp.html',
        },
        {
          title: 'AWS Data Exports: Understanding split cost allocation data',
          url: 'https://docs.aws.amazon.com/cur/latest/userguide/split-cost-allocation-data.html',
        },
      ],
      verified: '2026-11',
      note: {
        en: 'Column names and the operation EKSPod-EC2 were checked against published Athena queries, not against a report of our own.',
        zh: '列名和 EKSPod-EC2 操作名依据公开的 Athena 查询核对，未在自有报告上运行。',
      },
    },
    {
      id: 'auto-remediation-success',
      name: {en: 'Auto-remediation success and rollback rate', zh: '自动修复成功率与回滚率'},
      cells: {
        family: 'agents',
        definition: {
          en: 'Share of automatic actions after which the SLI recovered and nobody had to undo them, and the share undone',
          zh: 'SLI 恢复且无需撤销的自动操作占比，以及被撤销的占比',
        },
        formula: ['success = recovered_and_kept / actions', 'rollback = undone / actions'],
        unit: {en: 'percent', zh: '百分比'},
        direction: 'up',
        where: {
          en: 'Automation runs in Systems Manager; commits of the agent in the GitOps repository',
          zh: 'Systems Manager 中的 Automation 执行；Agent 在 GitOps 仓库中的提交',
        },
        query:
          "aws ssm describe-automation-executions --filters Key=StartTimeAfter,Values=2026-11-01T00:00:00Z --query 'AutomationExecutionMetadataList[].[DocumentName,AutomationExecutionStatus]' --output text | sort | uniq -c",
        pitfall: {
          en: 'Status Success says that the runbook ran, not that users recovered. Hold each run against the SLI, and watch the rollback rate, which should fall.',
          zh: '状态 Success 只表示运行手册执行完毕，不代表用户已恢复。须逐次对照 SLI，并关注应当下降的回滚率。',
        },
      },
      sources: [
        {
          title: 'AWS CLI reference: ssm describe-automation-executions',
          url: 'https://docs.aws.amazon.com/cli/latest/reference/ssm/describe-automation-executions.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'agent-cost-per-incident',
      name: {en: 'Agent cost per incident', zh: '每起故障事件的 Agent 成本'},
      cells: {
        family: 'agents',
        definition: {
          en: 'Everything an agent costs in a period, divided by the incidents it investigated',
          zh: '一段时间内 Agent 的全部成本除以其调查的故障事件数',
        },
        formula: '(agent_time * price + tokens + telemetry_reads) / investigations',
        unit: {en: 'USD per incident', zh: '美元/起'},
        direction: 'down',
        where: {
          en: 'CloudWatch namespace AWS/AIDevOps and the task list of AWS DevOps Agent',
          zh: 'CloudWatch 命名空间 AWS/AIDevOps，以及 AWS DevOps Agent 的任务列表',
        },
        query: [
          'aws cloudwatch get-metric-statistics --namespace AWS/AIDevOps --metric-name ConsumedInvestigationTime --dimensions Name=AgentSpaceUUID,Value=AGENT_SPACE_ID --start-time 2026-11-01T00:00:00Z --end-time 2026-12-01T00:00:00Z --period 86400 --statistics Sum',
          'aws devops-agent list-backlog-tasks --agent-space-id AGENT_SPACE_ID --filter \'{"taskType":["INVESTIGATION"],"createdAfter":"2026-11-01T00:00:00Z"}\' --query \'length(tasks)\'',
        ],
        pitfall: {
          en: 'The metric is seconds of agent time. Queries that the agent causes in Logs Insights and elsewhere are billed separately.',
          zh: '该指标为 Agent 时间的秒数。Agent 在 Logs Insights 等处触发的查询另行计费。',
        },
      },
      sources: [
        {
          title: 'AWS DevOps Agent user guide: Vended Logs and Metrics',
          url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/configuring-integrations-and-knowledge-vended-logs-and-metrics.html',
        },
        {
          title: 'AWS DevOps Agent API reference: TaskFilter',
          url: 'https://docs.aws.amazon.com/devopsagent/latest/APIReference/API_TaskFilter.html',
        },
      ],
      verified: '2026-11',
      factKind: 'status',
    },
  ],
};
