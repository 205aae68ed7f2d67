import type {Catalog} from './schema';
import {awsMcpServerGa} from './facts';

/** Which MCP server, and which of its tools, answers which question of an on-call engineer. */
export const observabilityMcpTasks: Catalog<'server' | 'tools' | 'access' | 'runs' | 'watch-out'> = {
  shape: 'catalog',
  id: 'observability-mcp-tasks',
  title: {en: 'Questions on call, and the MCP server that answers them', zh: '值班时的问题，以及由哪个 MCP 服务器回答'},
  lead: {
    en: 'Give an assistant only the servers that answer questions you really ask. The tool names are those of the sources at the date of each row; servers gain and lose tools often.',
    zh: '助手只需接入能回答您所提问题的服务器。工具名称以各行所注日期当时的源码和文档为准；服务器会经常增减工具。',
  },
  factKind: 'status',
  nameLabel: {en: 'Question', zh: '问题'},
  tools: ['search', 'facets', 'sort', 'columns', 'export'],
  sources: {
    'cloudwatch-mcp': {
      title: 'awslabs/mcp: Amazon CloudWatch MCP Server README',
      url: 'https://github.com/awslabs/mcp/blob/main/src/cloudwatch-mcp-server/README.md',
    },
    'application-signals-mcp': {
      title: 'awslabs/mcp: Amazon CloudWatch Application Signals MCP Server README',
      url: 'https://github.com/awslabs/mcp/blob/main/src/cloudwatch-applicationsignals-mcp-server/README.md',
    },
    'prometheus-mcp': {
      title: 'awslabs/mcp: Amazon Managed Service for Prometheus MCP Server README',
      url: 'https://github.com/awslabs/mcp/blob/main/src/prometheus-mcp-server/README.md',
    },
    'eks-mcp': {title: 'awslabs/mcp: Amazon EKS MCP Server README', url: 'https://github.com/awslabs/mcp/blob/main/src/eks-mcp-server/README.md'},
  },
  groups: [
    {id: 'users', label: {en: 'Is it bad?', zh: '严重吗？'}},
    {id: 'where', label: {en: 'Where is it?', zh: '问题在哪里？'}},
    {id: 'why', label: {en: 'What changed?', zh: '发生了什么变化？'}},
    {id: 'next', label: {en: 'What now?', zh: '接下来怎么办？'}},
  ],
  columns: [
    {id: 'server', label: {en: 'Server', zh: '服务器'}, kind: 'code'},
    {id: 'tools', label: {en: 'Tools', zh: '工具'}, kind: 'code'},
    {
      id: 'access',
      label: {en: 'Access', zh: '访问权限'},
      kind: 'term',
      facet: true,
      terms: [
        {
          id: 'read-only',
          label: {en: 'Read-only', zh: '只读'},
          tone: 'positive',
          definition: {en: 'The server has no tool that changes anything.', zh: '服务器没有会做更改的工具。'},
        },
        {
          id: 'gated',
          label: {en: 'Write behind a gate', zh: '有写入开关'},
          tone: 'info',
          definition: {en: 'Read-only until a flag or an IAM action allows more.', zh: '默认只读，由启动参数或 IAM 操作放开写入。'},
        },
        {
          id: 'open',
          label: {en: 'Write without a gate', zh: '无写入开关'},
          tone: 'caution',
          definition: {en: 'Has changing tools and no switch: limit it by IAM and in the client.', zh: '有更改类工具且没有开关：需用 IAM 和客户端加以限制。'},
        },
      ],
    },
    {
      id: 'runs',
      label: {en: 'Runs', zh: '运行位置'},
      kind: 'term',
      facet: true,
      terms: [
        {
          id: 'local',
          label: {en: 'On your machine', zh: '本机'},
          definition: {en: 'Started by the client, with your AWS credentials.', zh: '由客户端启动，使用您的 AWS 凭证。'},
        },
        {
          id: 'hosted',
          label: {en: 'Hosted by AWS', zh: 'AWS 托管'},
          definition: {en: 'A remote endpoint with IAM or a token.', zh: '远程端点，使用 IAM 或令牌。'},
        },
      ],
    },
    {id: 'watch-out', label: {en: 'Watch out', zh: '注意'}, kind: 'text', place: 'detail'},
  ],
  rows: [
    {
      id: 'which-slo',
      group: 'users',
      name: {en: 'Which objectives are in danger right now?', zh: '现在哪些目标有风险？'},
      cells: {
        server: 'awslabs.cloudwatch-applicationsignals-mcp-server',
        tools: ['audit_slos', 'list_slos', 'get_slo'],
        access: 'open',
        runs: 'local',
        'watch-out': {
          en: 'Its tools for dynamic instrumentation change running services. Give its role no such permission.',
          zh: '其动态插桩工具会更改运行中的服务，不要给它的角色授予相应权限。',
        },
      },
      sources: ['application-signals-mcp'],
      verified: '2026-08-21',
    },
    {
      id: 'active-alarms',
      group: 'users',
      name: {en: 'What is in alarm, and since when?', zh: '哪些告警处于触发状态，从何时开始？'},
      cells: {
        server: 'awslabs.cloudwatch-mcp-server',
        tools: ['get_active_alarms', 'get_alarm_history'],
        access: 'read-only',
        runs: 'local',
        'watch-out': {en: 'One Region at a time.', zh: '一次只查一个区域。'},
      },
      sources: ['cloudwatch-mcp'],
      verified: '2026-08-21',
    },
    {
      id: 'which-service',
      group: 'where',
      name: {en: 'Which service and operation lost time or failed?', zh: '哪个服务、哪个操作变慢或失败？'},
      cells: {
        server: 'awslabs.cloudwatch-applicationsignals-mcp-server',
        tools: ['audit_services', 'audit_service_operations', 'search_transaction_spans'],
        access: 'open',
        runs: 'local',
        'watch-out': {en: 'Searching spans is a Logs Insights query and is billed as one.', zh: '检索 span 属于 Logs Insights 查询，按查询计费。'},
      },
      sources: ['application-signals-mcp'],
      verified: '2026-08-21',
    },
    {
      id: 'promql-amp',
      group: 'where',
      name: {en: 'What does this PromQL give, in an AMP workspace?', zh: '这条 PromQL 在 AMP 工作区里结果是什么？'},
      cells: {
        server: 'awslabs.prometheus-mcp-server',
        tools: ['ExecuteQuery', 'ExecuteRangeQuery', 'ListMetrics'],
        access: 'read-only',
        runs: 'local',
        'watch-out': {en: 'Query samples cost; set a query limit on the workspace.', zh: '查询样本计费，请在工作区设置查询上限。'},
      },
      sources: ['prometheus-mcp'],
      verified: '2026-08-21',
    },
    {
      id: 'promql-cloudwatch',
      group: 'where',
      name: {en: 'What does this PromQL give in CloudWatch, for Pods and nodes?', zh: '这条 PromQL 在 CloudWatch 里对 Pod 和节点的结果是什么？'},
      cells: {
        server: 'awslabs.cloudwatch-mcp-server',
        tools: ['execute_promql_query', 'execute_promql_range_query', 'get_promql_labels'],
        access: 'read-only',
        runs: 'local',
        'watch-out': {
          en: 'Needs cloudwatch:GetMetricData and ListMetrics; samples scanned through the API are billed.',
          zh: '需要 cloudwatch:GetMetricData 和 ListMetrics 权限；经 API 扫描的样本计费。',
        },
      },
      sources: [
        'cloudwatch-mcp',
        {
          title: 'Amazon CloudWatch user guide: Grafana integration (permissions for PromQL)',
          url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-PromQL-Grafana.html',
        },
      ],
      verified: '2026-08-21',
    },
    {
      id: 'pod-logs',
      group: 'where',
      name: {en: 'Why does this Pod not run?', zh: '这个 Pod 为什么没运行起来？'},
      cells: {
        server: 'awslabs.eks-mcp-server',
        tools: ['get_k8s_events', 'get_pod_logs', 'list_k8s_resources', 'search_eks_troubleshoot_guide'],
        access: 'gated',
        runs: 'local',
        'watch-out': {
          en: 'Logs and events need --allow-sensitive-data-access; leave out --allow-write.',
          zh: '读取日志和事件需要 --allow-sensitive-data-access；不要加 --allow-write。',
        },
      },
      sources: ['eks-mcp'],
      verified: '2026-08-21',
    },
    {
      id: 'managed-eks',
      group: 'where',
      name: {en: 'Why does this Pod not run, without a server of your own to run?', zh: '这个 Pod 为什么没运行起来（不想自己运行服务器）？'},
      cells: {
        server: 'https://eks-mcp.{region}.api.aws/mcp',
        tools: ['get_k8s_events', 'get_pod_logs', 'read_k8s_resource', 'get_eks_insights'],
        access: 'gated',
        runs: 'hosted',
        'watch-out': {
          en: 'Preview. Attach AmazonEKSMCPReadOnlyAccess; CallPrivilegedTool is the gate for writing.',
          zh: '预览功能。附加 AmazonEKSMCPReadOnlyAccess；写入由 CallPrivilegedTool 控制。',
        },
      },
      sources: [
        {title: 'Amazon EKS user guide: Amazon EKS MCP Server tools', url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-tools.html'},
        {title: 'Amazon EKS user guide: Amazon EKS MCP Server', url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-introduction.html'},
      ],
      verified: '2026-10',
    },
    {
      id: 'log-patterns',
      group: 'why',
      name: {en: 'Which lines are new in this log group?', zh: '这个日志组里出现了哪些新内容？'},
      cells: {
        server: 'awslabs.cloudwatch-mcp-server',
        tools: ['analyze_log_group', 'execute_log_insights_query'],
        access: 'read-only',
        runs: 'local',
        'watch-out': {en: 'Data scanned is billed: always give a short time range.', zh: '按扫描数据量计费，务必限定较短的时间范围。'},
      },
      sources: ['cloudwatch-mcp'],
      verified: '2026-08-21',
    },
    {
      id: 'service-changes',
      group: 'why',
      name: {en: 'What was deployed just before?', zh: '出问题前部署了什么？'},
      cells: {
        server: 'awslabs.cloudwatch-applicationsignals-mcp-server',
        tools: ['list_change_events', 'find_deployment', 'get_group_changes'],
        access: 'open',
        runs: 'local',
        'watch-out': {en: 'Knows only deployments that report to Application Signals.', zh: '只知道上报到 Application Signals 的部署。'},
      },
      sources: ['application-signals-mcp'],
      verified: '2026-08-21',
    },
    {
      id: 'api-calls',
      group: 'why',
      name: {en: 'Who changed AWS resources?', zh: '谁更改了 AWS 资源？'},
      cells: {
        server: 'awslabs.cloudtrail-mcp-server',
        tools: ['lookup_events', 'lake_query'],
        access: 'read-only',
        runs: 'local',
        'watch-out': {
          en: 'lookup_events reaches the event history only; lake_query needs a data store.',
          zh: 'lookup_events 只能查事件历史记录；lake_query 需要事件数据存储。',
        },
      },
      sources: [
        {
          title: 'awslabs/mcp: AWS CloudTrail MCP Server README',
          url: 'https://github.com/awslabs/mcp/blob/main/src/cloudtrail-mcp-server/README.md',
        },
      ],
      verified: '2026-08-21',
    },
    {
      id: 'start-investigation',
      group: 'next',
      name: {en: 'Can somebody look into it while I read?', zh: '我看资料时，能不能先让它去调查？'},
      cells: {
        server: 'https://connect.aidevops.{region}.api.aws/mcp',
        tools: ['investigate', 'get_task', 'list_journal_records', 'chat'],
        access: 'gated',
        runs: 'hosted',
        'watch-out': {
          en: 'Agent time is billed by the second. A token reaches one Agent Space only.',
          zh: 'Agent 时间按秒计费。一个令牌只能访问一个 Agent Space。',
        },
      },
      sources: [
        {
          title: 'AWS DevOps Agent user guide: Connecting to the DevOps Agent MCP server',
          url: 'https://docs.aws.amazon.com/devopsagent/latest/userguide/connecting-to-devops-agent-remote-servers-connecting-to-the-devops-agent-mcp-server.html',
        },
        {
          title: 'aws/agent-toolkit-for-aws: setup of the DevOps Agent MCP connection',
          url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/plugins/aws-agents-for-devsecops/skills/setup-devops-agent/SKILL.md',
        },
      ],
      verified: '2026-10',
    },
    {
      id: 'any-aws-api',
      group: 'next',
      name: {en: 'What does the documentation say, and what does some other AWS API return?', zh: '文档怎么说？其他 AWS API 返回什么？'},
      cells: {
        server: ['https://aws-mcp.us-east-1.api.aws/mcp', 'https://aws-mcp.eu-central-1.api.aws/mcp'],
        tools: ['aws___search_documentation', 'aws___read_documentation', 'aws___run_script'],
        access: 'gated',
        runs: 'hosted',
        'watch-out': {
          en: 'Documentation needs no credentials. Scripts act with your IAM permissions: sign in with a role that may only read.',
          zh: '查文档无需凭证。脚本以您的 IAM 权限执行：请使用只有读取权限的角色登录。',
        },
      },
      note: {
        en: `Generally available since ${awsMcpServerGa}.`,
        zh: `自 ${awsMcpServerGa} 起正式发布。`,
      },
      sources: [
        {
          title: 'Agent Toolkit for AWS: Understanding the MCP Server tools',
          url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/understanding-mcp-server-tools.html',
        },
      ],
      verified: '2026-10',
    },
    {
      id: 'cost-of-telemetry',
      group: 'next',
      name: {en: 'What did our observability cost last month?', zh: '上个月可观测性花了多少钱？'},
      cells: {
        server: 'awslabs.billing-cost-management-mcp-server',
        tools: null,
        access: 'read-only',
        runs: 'local',
        'watch-out': {
          en: 'Reads Cost Explorer, whose API calls cost; it can start analyses, but changes no resource.',
          zh: '读取 Cost Explorer，其 API 调用计费；可发起分析任务，但不更改资源。',
        },
      },
      sources: [
        {
          title: 'awslabs/mcp: AWS Billing and Cost Management MCP Server README',
          url: 'https://github.com/awslabs/mcp/blob/main/src/billing-cost-management-mcp-server/README.md',
        },
      ],
      verified: '2026-08-21',
    },
  ],
};
