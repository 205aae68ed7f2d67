import type {Comparison} from './schema';
import {agentToolkitGa, awsMcpServerGa, awsMcpServerOAuth, awsMcpServerPreview, awsMcpServerRegions, managedMcpPreview} from './facts';

/** The three ways in which an MCP server for AWS is hosted. */
export const mcpServerTypes: Comparison<'self-run' | 'managed-service' | 'managed-unified'> = {
  shape: 'comparison',
  id: 'mcp-server-types',
  title: {en: 'Three ways to host an MCP server for AWS', zh: 'AWS MCP 服务器的三种托管方式'},
  lead: {
    en: 'Depth against breadth, and who runs it: choose by where credentials may live and what you must be able to audit.',
    zh: '要深度还是要广度、由谁运行：请根据凭证可以放在哪里、需要审计到什么程度来选择。',
  },
  factKind: 'status',
  options: 'columns',
  nameLabel: {en: 'Question', zh: '问题'},
  tools: ['options', 'differences', 'export'],
  sources: {
    'awslabs-readme': {title: 'awslabs/mcp: README', url: 'https://github.com/awslabs/mcp/blob/100b55b6d92f731bc8d23486ce9efd5bbf90c606/README.md'},
    'awslabs-eks-readme': {
      title: 'awslabs/mcp: Amazon EKS MCP Server, README',
      url: 'https://github.com/awslabs/mcp/blob/100b55b6d92f731bc8d23486ce9efd5bbf90c606/src/eks-mcp-server/README.md',
    },
    'eks-mcp-introduction': {
      title: 'Amazon EKS user guide: Amazon EKS MCP Server',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-introduction.html',
    },
    'eks-mcp-tools': {
      title: 'Amazon EKS user guide: Amazon EKS MCP Server tools',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-tools.html',
    },
    'eks-mcp-configuration': {
      title: 'Amazon EKS user guide: EKS MCP Server configuration reference',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-tool-configurations.html',
    },
    'ecs-mcp-introduction': {
      title: 'Amazon ECS developer guide: Amazon ECS MCP Server',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-mcp-introduction.html',
    },
    'aws-mcp-getting-started': {
      title: 'Agent Toolkit for AWS: Setting up the AWS MCP Server',
      url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/getting-started-aws-mcp-server.html',
    },
    'aws-mcp-tools': {
      title: 'Agent Toolkit for AWS: Understanding the MCP Server tools',
      url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/understanding-mcp-server-tools.html',
    },
    'aws-mcp-history': {
      title: 'Agent Toolkit for AWS: Document history',
      url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/doc-history.html',
    },
    'aws-mcp-policies': {
      title: 'Agent Toolkit for AWS: IAM policy examples',
      url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/security_iam_id-based-policy-examples.html',
    },
    'aws-mcp-limits': {title: 'Agent Toolkit for AWS: quotas', url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/aws-mcp-limits.html'},
    'aws-mcp-endpoints': {
      title: 'AWS General Reference: AWS MCP Server endpoints and quotas',
      url: 'https://docs.aws.amazon.com/general/latest/gr/aws-mcp.html',
    },
    'aws-mcp-ga': {
      title: 'AWS News Blog: The AWS MCP Server is now generally available',
      url: 'https://aws.amazon.com/blogs/aws/the-aws-mcp-server-is-now-generally-available/',
    },
    'agent-toolkit': {title: 'AWS: Agent Toolkit for AWS', url: 'https://aws.amazon.com/products/developer-tools/agent-toolkit-for-aws/'},
    'mcp-proxy': {
      title: 'aws/mcp-proxy-for-aws: README',
      url: 'https://github.com/aws/mcp-proxy-for-aws/blob/2def6498bb9392c3462b0454ab2c4696a19dfd42/README.md',
    },
  },
  columns: [
    {id: 'self-run', label: {en: 'Individual server, run by you', zh: '单独的服务器，自行运行'}, kind: 'text'},
    {id: 'managed-service', label: {en: 'Managed server for one service', zh: '面向单个服务的托管服务器'}, kind: 'text'},
    {id: 'managed-unified', label: {en: 'Managed AWS MCP Server', zh: '托管的 AWS MCP Server'}, kind: 'text'},
  ],
  rows: [
    {
      id: 'runs-where',
      name: {en: 'Where it runs', zh: '运行位置'},
      cells: {
        'self-run': {en: 'On the developer’s machine or in a container, started by the client', zh: '开发者本机或容器中，由客户端启动'},
        'managed-service': {en: 'At AWS, one endpoint per Region', zh: '在 AWS 上运行，每个区域一个端点'},
        'managed-unified': {
          en: 'At AWS, one server for all services, with an endpoint in some Regions',
          zh: '在 AWS 上运行，一个服务器面向所有服务，在部分区域提供端点',
        },
      },
      sources: ['awslabs-readme', 'eks-mcp-introduction', 'aws-mcp-getting-started'],
      verified: '2026-08',
    },
    {
      id: 'knows',
      name: {en: 'Depth or breadth', zh: '深度还是广度'},
      cells: {
        'self-run': {en: 'Depth: tools that know the concepts of one service', zh: '深度：工具理解某一个服务的概念'},
        'managed-service': {
          en: 'Depth: the same kind of tools; the EKS one also searches the EKS documentation',
          zh: '深度：同类工具；EKS 服务器还可搜索 EKS 文档',
        },
        'managed-unified': {en: 'Breadth: AWS APIs in general, documentation, skills', zh: '广度：通用的 AWS API、文档和技能'},
      },
      sources: ['awslabs-readme', 'eks-mcp-tools', 'aws-mcp-tools'],
      verified: '2026-08',
    },
    {
      id: 'example-tasks',
      name: {en: 'Example: an EKS incident', zh: '示例：EKS 故障事件'},
      cells: {
        'self-run': {en: 'Read Pod logs and Kubernetes events, then apply a manifest', zh: '读取 Pod 日志和 Kubernetes 事件，然后应用清单'},
        'managed-service': {en: 'The same, plus EKS documentation search and a list of EKS resources', zh: '同上，另可搜索 EKS 文档、列出 EKS 资源'},
        'managed-unified': {
          en: 'Describe the cluster and its node groups, correlate with other services in one script',
          zh: '查看集群和节点组，用一个脚本关联其他服务',
        },
      },
      sources: ['awslabs-eks-readme', 'eks-mcp-tools', 'aws-mcp-tools'],
      verified: '2026-08',
      note: {en: 'Which tasks suit which server is our reading of the tool lists.', zh: '哪种任务适合哪种服务器，是根据工具列表作出的判断。'},
    },
    {
      id: 'transport',
      name: {en: 'Transport', zh: '传输方式'},
      cells: {
        'self-run': {en: 'stdio only; SSE was removed on 2025-05-26', zh: '仅支持 stdio；SSE 已于 2025-05-26 移除'},
        'managed-service': {en: 'HTTPS; a local proxy signs requests and speaks stdio to the client', zh: 'HTTPS；本地代理为请求签名，并以 stdio 与客户端通信'},
        'managed-unified': {en: 'HTTPS; directly with OAuth, or through the local proxy', zh: 'HTTPS；用 OAuth 直接连接，或经由本地代理'},
      },
      sources: ['awslabs-readme', 'mcp-proxy', 'eks-mcp-configuration', 'aws-mcp-getting-started'],
      verified: '2026-08',
    },
    {
      id: 'authentication',
      name: {en: 'Authentication', zh: '身份验证'},
      cells: {
        'self-run': {en: 'AWS credentials on the machine (profile or environment)', zh: '本机的 AWS 凭证（配置文件或环境变量）'},
        'managed-service': {
          en: 'SigV4 through mcp-proxy-for-aws, plus IAM actions of the service',
          zh: '通过 mcp-proxy-for-aws 使用 SigV4，另需该服务的 IAM 操作权限',
        },
        'managed-unified': {
          en: `SigV4, or OAuth 2.1 since ${awsMcpServerOAuth}; documentation tools need none`,
          zh: `SigV4，或 ${awsMcpServerOAuth} 起的 OAuth 2.1；文档类工具无需身份验证`,
        },
      },
      sources: ['awslabs-readme', 'eks-mcp-configuration', 'aws-mcp-getting-started', 'aws-mcp-history'],
      verified: '2026-08',
    },
    {
      id: 'write-control',
      name: {en: 'Control of writes', zh: '写入控制'},
      cells: {
        'self-run': {
          en: 'Differs by server: a flag that allows writes, one that forbids them, or IAM alone',
          zh: '因服务器而异：允许写入的参数、禁止写入的参数，或只靠 IAM',
        },
        'managed-service': {
          en: 'EKS: separate IAM actions for read-only and privileged tools; --read-only in the proxy',
          zh: 'EKS：只读工具与特权工具对应不同的 IAM 操作；代理可加 --read-only',
        },
        'managed-unified': {en: 'The caller’s IAM permissions; policies can deny actions by condition key', zh: '调用方的 IAM 权限；策略可按条件键拒绝操作'},
      },
      sources: ['awslabs-readme', 'eks-mcp-configuration', 'aws-mcp-policies'],
      verified: '2026-08',
    },
    {
      id: 'audit',
      name: {en: 'Audit trail', zh: '审计跟踪'},
      cells: {
        'self-run': {en: 'CloudTrail events of the caller’s identity', zh: '调用方身份的 CloudTrail 事件'},
        'managed-service': {en: 'CloudTrail also records initialization and full-access tool calls', zh: 'CloudTrail 还记录初始化和完全访问类工具的调用'},
        'managed-unified': {en: 'CloudTrail events and CloudWatch metrics of the server itself', zh: '服务器自身的 CloudTrail 事件和 CloudWatch 指标'},
      },
      sources: ['awslabs-readme', 'eks-mcp-introduction', 'aws-mcp-getting-started'],
      verified: '2026-08',
    },
    {
      id: 'agent-or-human',
      name: {en: 'Can agent calls be told apart?', zh: '能否区分 Agent 与人的调用'},
      cells: {
        'self-run': {en: 'No: calls are not marked as MCP', zh: '不能：调用没有 MCP 标记'},
        'managed-service': {en: 'Yes: condition key aws:ViaAWSMCPService', zh: '能：条件键 aws:ViaAWSMCPService'},
        'managed-unified': {
          en: 'Yes: condition keys aws:ViaAWSMCPService and aws:CalledViaAWSMCP',
          zh: '能：条件键 aws:ViaAWSMCPService 和 aws:CalledViaAWSMCP',
        },
      },
      sources: ['awslabs-readme', 'aws-mcp-policies'],
      verified: '2026-08',
      note: {
        en: 'The policy examples describe aws:ViaAWSMCPService for any AWS-managed MCP server.',
        zh: '策略示例说明 aws:ViaAWSMCPService 适用于所有 AWS 托管的 MCP 服务器。',
      },
    },
    {
      id: 'updates',
      name: {en: 'Updates', zh: '更新'},
      cells: {
        'self-run': {en: 'Yours: uvx with @latest, or a pinned version', zh: '自行负责：uvx 加 @latest，或固定版本'},
        'managed-service': {en: 'By AWS; you keep the proxy current', zh: '由 AWS 负责；代理需自行更新'},
        'managed-unified': {en: 'By AWS; with OAuth there is no proxy to keep', zh: '由 AWS 负责；使用 OAuth 时无需维护代理'},
      },
      sources: ['awslabs-readme', 'mcp-proxy', 'eks-mcp-introduction', 'aws-mcp-getting-started'],
      verified: '2026-08',
    },
    {
      id: 'cost',
      name: {en: 'Cost', zh: '成本'},
      cells: {
        'self-run': {en: 'Free (Apache-2.0); the AWS APIs used are billed', zh: '免费（Apache-2.0）；所用 AWS API 照常计费'},
        'managed-service': null,
        'managed-unified': {
          en: 'No additional charge, by AWS’s product page; AWS resources used are billed',
          zh: 'AWS 产品页面称不额外收费；所用 AWS 资源照常计费',
        },
      },
      sources: ['awslabs-readme', 'eks-mcp-introduction', 'agent-toolkit'],
      verified: '2026-08',
      note: {
        en: 'For the EKS and ECS servers no price statement was found. The copy of AWS’s product page has no date.',
        zh: '未找到 EKS 和 ECS 服务器的价格说明。AWS 产品页面的副本没有日期。',
      },
    },
    {
      id: 'status',
      name: {en: 'Status', zh: '状态'},
      cells: {
        'self-run': {en: 'Versions on PyPI, server by server; no support commitment is stated', zh: '各服务器在 PyPI 上分别发布版本；未声明支持承诺'},
        'managed-service': {en: `EKS and ECS: preview since ${managedMcpPreview}`, zh: `EKS 与 ECS：${managedMcpPreview} 起为预览`},
        'managed-unified': {
          en: `Preview ${awsMcpServerPreview}, generally available ${awsMcpServerGa}`,
          zh: `${awsMcpServerPreview} 预览，${awsMcpServerGa} 正式发布`,
        },
      },
      sources: ['awslabs-readme', 'eks-mcp-tools', 'ecs-mcp-introduction', 'aws-mcp-ga', 'aws-mcp-history'],
      verified: '2026-08',
      note: {
        en: `The user guide dates the release of the toolkit that contains the AWS MCP Server ${agentToolkitGa}.`,
        zh: `用户指南把包含 AWS MCP Server 的工具包的发布日期记为 ${agentToolkitGa}。`,
      },
    },
    {
      id: 'regions',
      name: {en: 'Regions', zh: '区域'},
      cells: {
        'self-run': {en: 'No endpoint of its own; any Region that the called API has', zh: '没有自己的端点；可用于所调用 API 支持的任何区域'},
        'managed-service': {en: 'Regional endpoints; a list was not confirmed', zh: '区域级端点；区域清单未能确认'},
        'managed-unified': {
          en: 'An endpoint in some Regions; they are listed with the servers that AWS runs',
          zh: '部分区域提供端点；清单见“由 AWS 运行的 MCP 服务器”一表',
        },
      },
      sources: ['awslabs-readme', 'eks-mcp-configuration', 'aws-mcp-endpoints', 'aws-mcp-history'],
      verified: '2026-10',
      note: {
        en: `The AWS MCP Server had endpoints only in us-east-1 and eu-central-1 until more Regions were added on ${awsMcpServerRegions}.`,
        zh: `AWS MCP Server 原来只在 us-east-1 和 eu-central-1 有端点，${awsMcpServerRegions} 起增加了更多区域。`,
      },
    },
    {
      id: 'network',
      name: {en: 'Reach into your network', zh: '网络可达性'},
      cells: {
        'self-run': {en: 'Whatever the machine reaches, private cluster endpoints included', zh: '取决于所在机器，可以包括私有集群端点'},
        'managed-service': {
          en: 'EKS: reads reach private and public clusters, writes only public endpoints',
          zh: 'EKS：读取可访问私有和公有集群，写入只能通过公有端点',
        },
        'managed-unified': {en: 'AWS APIs only, no Kubernetes API', zh: '只限 AWS API，不含 Kubernetes API'},
      },
      sources: ['awslabs-eks-readme', 'eks-mcp-tools', 'aws-mcp-tools'],
      verified: '2026-08',
      note: {
        en: 'For the first and last column we infer this from where the server runs and from its tools.',
        zh: '第一列和最后一列的内容，由我们根据运行位置和工具列表推断。',
      },
    },
    {
      id: 'quotas',
      name: {en: 'Quotas', zh: '配额'},
      cells: {
        'self-run': {en: 'None of its own; the limits of the called APIs apply', zh: '自身没有配额；受所调用 API 的限制约束'},
        'managed-service': null,
        'managed-unified': {
          en: 'By default 180 concurrent sessions per account and Region; request rates are limited',
          zh: '默认每账户每区域 180 个并发会话；请求速率受限',
        },
      },
      sources: ['awslabs-readme', 'eks-mcp-introduction', 'aws-mcp-limits'],
      verified: '2026-08',
      note: {
        en: 'Versions of the quota page disagree on request rate and connections: check Service Quotas.',
        zh: '配额页面的不同版本对请求速率和连接数说法不一，请查看 Service Quotas。',
      },
    },
    {
      id: 'outlook',
      name: {en: 'Where it is heading', zh: '发展方向'},
      cells: {
        'self-run': {
          en: 'Keeps working and takes contributions; AWS Labs names Agent Toolkit for AWS as successor',
          zh: '继续可用并接受贡献；AWS Labs 将 Agent Toolkit for AWS 列为后继',
        },
        'managed-service': {en: 'No date for general availability was found', zh: '未找到正式发布的日期'},
        'managed-unified': {
          en: 'Part of Agent Toolkit for AWS, with skills, plugins and rules files',
          zh: '属于 Agent Toolkit for AWS，与技能、插件和规则文件一起提供',
        },
      },
      sources: ['awslabs-readme', 'eks-mcp-introduction', 'agent-toolkit'],
      verified: '2026-08',
    },
    {
      id: 'choose-when',
      name: {en: 'Choose it when', zh: '适用场景'},
      cells: {
        'self-run': {
          en: 'You need a service that AWS does not host, kubeconfig access or pinned versions',
          zh: '需要 AWS 未托管的服务、kubeconfig 访问或固定版本',
        },
        'managed-service': {
          en: 'You operate EKS or ECS, want no local server and accept a preview',
          zh: '运维 EKS 或 ECS，不想在本地运行服务器，并接受预览状态',
        },
        'managed-unified': {
          en: 'Tasks span services, or agent calls must be controlled and audited centrally',
          zh: '任务跨多个服务，或需要集中控制和审计 Agent 的调用',
        },
      },
      sources: ['awslabs-readme', 'awslabs-eks-readme', 'eks-mcp-introduction', 'aws-mcp-getting-started'],
      verified: '2026-08',
      note: {
        en: 'Our advice. The three can be combined, but AWS advises against running servers with the same tools side by side.',
        zh: '这是我们的建议。三者可以组合，但 AWS 不建议同时使用工具相同的服务器。',
      },
    },
  ],
};
