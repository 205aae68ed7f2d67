import type {Claim} from './schema';
import {devOpsAgentGa, devOpsGuruClosed, mcpServersRemoved, qDeveloperClosed} from './facts';

/** The statements of the introduction that were checked, in the order in which they stand in it. */
export const claims: Claim[] = [
  {
    id: 'eks-135',
    where: 'header',
    statement: {en: 'The reference environment is EKS 1.35 or later.', zh: '参考环境为 EKS 1.35 及以上版本。'},
    verdict: 'outdated',
    note: {
      en: 'EKS 1.36 is the newest version. Standard support covers 1.34 to 1.36; 1.34 leaves it on 2 December 2026, 1.35 on 27 March 2027. Create new clusters on 1.36.',
      zh: '目前最新的版本是 EKS 1.36。标准支持涵盖 1.34 至 1.36，其中 1.34 于 2026 年 12 月 2 日、1.35 于 2027 年 3 月 27 日结束标准支持。新集群请使用 1.36。',
    },
    since: '2026-06-02',
    noted: '2026-11',
    source: {
      title: 'Amazon EKS user guide: Kubernetes versions',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
    },
    verified: '2026-10',
  },
  {
    id: 'aiops-def',
    where: '1',
    statement: {
      en: 'AIOps applies machine learning and big data analytics to IT operations.',
      zh: 'AIOps 将机器学习和大数据分析应用于 IT 运维。',
    },
    verdict: 'confirmed',
    source: {
      title: 'Gartner: Market Guide for Event Intelligence Solutions',
      url: 'https://www.gartner.com/en/documents/6250551',
    },
    verified: '2025-03-10',
  },
  {
    id: 'internal-links',
    where: '1, 6.3, 7',
    statement: {en: 'The other guides of the series exist under the linked addresses.', zh: '系列中的其他指南位于文中链接的地址。'},
    verdict: 'unverifiable',
    source: null,
    verified: null,
  },
  {
    id: 'hosted-mcp-term',
    where: '1, 7, 8, 10',
    statement: {en: 'AWS offers “Hosted MCP”.', zh: 'AWS 提供“Hosted MCP”。'},
    verdict: 'outdated',
    note: {
      en: 'AWS calls them AWS-managed or fully managed MCP servers. The AWS MCP Server has been generally available since 6 May 2026; the managed EKS and ECS servers were still in preview in October 2026.',
      zh: 'AWS 的正式说法是“AWS 托管”或“完全托管”的 MCP 服务器。AWS MCP Server 已于 2026 年 5 月 6 日正式发布；托管的 EKS 和 ECS MCP 服务器截至 2026 年 10 月仍为预览。',
    },
    noted: '2026-11',
    source: {
      title: 'Agent Toolkit for AWS: AWS MCP Server',
      url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/mcp-server.html',
    },
    verified: '2026-10',
  },
  {
    id: 'addons-22',
    where: '2.1',
    statement: {en: 'More than 22 managed add-ons are available.', zh: '目前提供 22 个以上的托管附加组件。'},
    verdict: 'outdated',
    note: {
      en: 'In October 2026 AWS listed 23 add-ons of its own and 6 community add-ons, besides those of the AWS Marketplace. The number changes: look at the AWS list before you quote one.',
      zh: '2026 年 10 月，AWS 列出了 23 个自有附加组件和 6 个社区附加组件，AWS Marketplace 上的另计。数量会变化，引用前请查看最新列表。',
    },
    noted: '2026-11',
    source: {
      title: 'Amazon EKS user guide: AWS add-ons',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html',
    },
    verified: '2026-10',
  },
  {
    id: 'addons-link',
    where: '2.1',
    statement: {en: 'AWS publishes the official list of add-ons at the linked page.', zh: 'AWS 在所链接的页面公布附加组件的官方列表。'},
    verdict: 'confirmed',
    source: {
      title: 'Amazon EKS user guide: AWS add-ons',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html',
    },
    verified: '2026-10',
  },
  {
    id: 'adot-version',
    where: '2.1, 8',
    statement: {
      en: 'The adot add-on is installed with --addon-version v0.40.0-eksbuild.1.',
      zh: '安装 adot 附加组件时使用 --addon-version v0.40.0-eksbuild.1。',
    },
    verdict: 'wrong',
    note: {
      en: 'This version string was found in no AWS source; real ones look like v0.117.0-eksbuild.1. Install cert-manager first, because the adot add-on needs it; then leave out --addon-version, so that EKS picks the default, or choose one from the output of “aws eks describe-addon-versions --addon-name adot”.',
      zh: '在 AWS 的资料中找不到这个版本号，真实的版本号形如 v0.117.0-eksbuild.1。adot 附加组件依赖 cert-manager，请先安装 cert-manager；然后省略 --addon-version，由 EKS 选用默认版本，或者从“aws eks describe-addon-versions --addon-name adot”的输出中选择。',
    },
    noted: '2026-11',
    source: {
      title: 'Amazon EKS user guide: AWS add-ons',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html',
    },
    verified: '2026-10',
  },
  {
    id: 'list-addons',
    where: '2.1',
    statement: {
      en: 'aws eks list-addons --cluster-name lists the installed add-ons.',
      zh: 'aws eks list-addons --cluster-name 列出已安装的附加组件。',
    },
    verdict: 'confirmed',
    source: {title: 'boto/botocore: service models', url: 'https://github.com/boto/botocore'},
    verified: '2026-10-01',
  },
  {
    id: 'community-2025-03',
    where: '2.2',
    statement: {en: 'The Community Add-ons Catalog launched in March 2025.', zh: 'Community Add-ons Catalog 于 2025 年 3 月推出。'},
    verdict: 'outdated',
    note: {
      en: 'AWS announced the catalog around KubeCon + CloudNativeCon Europe 2025 (1 to 4 April). It began with metrics-server, kube-state-metrics, prometheus-node-exporter, cert-manager and external-dns; Fluent Bit came later.',
      zh: 'AWS 是在 KubeCon + CloudNativeCon Europe 2025（4 月 1 日至 4 日）前后公布该目录的。首批包括 metrics-server、kube-state-metrics、prometheus-node-exporter、cert-manager 和 external-dns，Fluent Bit 为后来加入。',
    },
    noted: '2026-11',
    source: {
      title: 'AWS Containers blog: announcing the Amazon EKS community add-ons catalog',
      url: 'https://aws.amazon.com/blogs/containers/announcing-amazon-eks-community-add-ons-catalog/',
    },
    verified: '2025-04-07',
  },
  {
    id: 'community-oneclick',
    where: '2.2',
    statement: {
      en: 'The catalog brings community tools into the AWS management framework.',
      zh: '该目录将社区工具纳入 AWS 管理框架。',
    },
    verdict: 'confirmed',
    source: {
      title: 'Amazon EKS user guide: Community add-ons',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/community-addons.html',
    },
    verified: '2026-10',
  },
  {
    id: 'vendor-lockin',
    where: '2.3',
    statement: {
      en: 'Standard APIs remain unchanged, so that a move to self-hosted operation stays possible.',
      zh: '标准 API 保持不变，因此可以迁移到自托管运维。',
    },
    verdict: 'confirmed',
    source: {
      title: 'Amazon EKS user guide: EKS Capabilities',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html',
    },
    verified: '2026-10',
  },
  {
    id: 'eks-capabilities',
    where: '2.4, 3',
    statement: {
      en: 'EKS Capabilities provide managed Argo CD, ACK and kro.',
      zh: 'EKS Capabilities 提供托管的 Argo CD、ACK 和 kro。',
    },
    verdict: 'confirmed',
    source: {
      title: 'Amazon EKS user guide: EKS Capabilities',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html',
    },
    verified: '2026-10',
  },
  {
    id: 'kro-spelling',
    where: '3, 8, 10',
    statement: {en: 'The project is called KRO.', zh: '该项目名为 KRO。'},
    verdict: 'outdated',
    note: {
      en: 'The project and the AWS documentation write the name in lower case: kro. Search for it in that spelling; only the type in the EKS API is KRO.',
      zh: '项目本身和 AWS 文档都使用小写的 kro，查找资料时请用这一写法；只有 EKS API 中的类型名写作 KRO。',
    },
    noted: '2026-11',
    source: {title: 'kubernetes-sigs/kro', url: 'https://github.com/kubernetes-sigs/kro'},
    verified: '2026-08-19',
  },
  {
    id: 'mcp-50',
    where: '3, 3.1',
    statement: {en: 'AWS provides more than 50 individual MCP servers.', zh: 'AWS 提供 50 个以上单独的 MCP 服务器。'},
    verdict: 'confirmed',
    source: {title: 'awslabs/mcp', url: 'https://github.com/awslabs/mcp'},
    verified: '2026-08-21',
  },
  {
    id: 'q-layer3',
    where: '3, 3.2, 6.2, 7, 8',
    statement: {
      en: 'Amazon Q Developer is an AI tool that works over MCP.',
      zh: 'Amazon Q Developer 是通过 MCP 工作的 AI 工具。',
    },
    verdict: 'outdated',
    note: {
      en: 'Amazon Q Developer’s IDE plugins take no new sign-ups and reach end of support on 30 April 2027; its CLI is now the Kiro CLI, and chat in the AWS console goes on. To work over MCP, choose Kiro, Claude Code, GitHub Copilot or Codex.',
      zh: 'Amazon Q Developer 的 IDE 插件已不再接受新用户注册，并将于 2027 年 4 月 30 日终止支持；其 CLI 已改为 Kiro CLI，AWS 控制台中的对话功能继续提供。需要通过 MCP 工作时，请选用 Kiro、Claude Code、GitHub Copilot 或 Codex。',
    },
    since: qDeveloperClosed,
    noted: '2026-11',
    source: {
      title: 'Amazon Q Developer user guide: End of support for the IDE plugins',
      url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/q-developer-ide-end-of-support.html',
    },
    verified: '2026-10',
  },
  {
    id: 'q-agent',
    where: '3, 10',
    statement: {
      en: 'Amazon Q Developer (generally available) serves as an autonomous operations agent.',
      zh: 'Amazon Q Developer（正式发布）可作为自主运维 Agent。',
    },
    verdict: 'wrong',
    note: {
      en: 'The managed operations agent of AWS is AWS DevOps Agent, now generally available. Plan this layer with it, or with Strands or kagent, not with Amazon Q Developer.',
      zh: 'AWS 的托管运维 Agent 是 AWS DevOps Agent，现已正式发布。规划这一层时请使用它，或者使用 Strands、kagent，而不是 Amazon Q Developer。',
    },
    since: devOpsAgentGa,
    noted: '2026-11',
    source: {
      title: 'AWS Cloud Operations Blog: Announcing General Availability of AWS DevOps Agent',
      url: 'https://aws.amazon.com/blogs/mt/announcing-general-availability-of-aws-devops-agent/',
    },
    verified: '2026-03-31',
  },
  {
    id: 'readme-core',
    where: 'README',
    statement: {
      en: 'The examples in the README of awslabs/mcp start awslabs.core-mcp-server.',
      zh: 'awslabs/mcp 的 README 示例会启动 awslabs.core-mcp-server。',
    },
    verdict: 'wrong',
    note: {
      en: 'In August 2026 the README of the repository still showed examples that start awslabs.core-mcp-server, a server that has been removed from it. Do not copy them; configure each server you need by its own name.',
      zh: '截至 2026 年 8 月，该仓库的 README 中仍有启动 awslabs.core-mcp-server 的示例，而这个服务器已从仓库中移除。请不要照抄，应按名称逐个配置所需的服务器。',
    },
    since: mcpServersRemoved,
    noted: '2026-11',
    source: {
      title: 'awslabs/mcp: README',
      url: 'https://github.com/awslabs/mcp/blob/100b55b6d92f731bc8d23486ce9efd5bbf90c606/README.md',
    },
    verified: '2026-08-21',
  },
  {
    id: 'mcp-3-hosting',
    where: '3.1',
    statement: {
      en: 'MCP servers for AWS are hosted in three ways: individual, fully managed (EKS, ECS) and the unified AWS MCP Server.',
      zh: 'AWS MCP 服务器有三种托管方式：单独运行、完全托管（EKS、ECS）以及统一的 AWS MCP Server。',
    },
    verdict: 'confirmed',
    source: {
      title: 'Amazon EKS user guide: Amazon EKS MCP Server',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-introduction.html',
    },
    verified: '2026-10',
  },
  {
    id: 'eks-mcp-kubectl',
    where: '3.1',
    statement: {
      en: 'The EKS MCP server runs kubectl, analyses Pod logs and troubleshoots by events.',
      zh: 'EKS MCP 服务器可执行 kubectl、分析 Pod 日志并基于事件排除故障。',
    },
    verdict: 'outdated',
    note: {
      en: 'The server does not run kubectl: its tools call the Kubernetes API. In the self-run server, logs and events need --allow-sensitive-data-access and changes need --allow-write; leave both off until you need them.',
      zh: '该服务器并不执行 kubectl，而是由其工具调用 Kubernetes API。自行运行时，读取日志和事件需要 --allow-sensitive-data-access，变更需要 --allow-write；不需要时请保持关闭。',
    },
    noted: '2026-11',
    source: {
      title: 'awslabs/mcp: Amazon EKS MCP Server README',
      url: 'https://github.com/awslabs/mcp/blob/main/src/eks-mcp-server/README.md',
    },
    verified: '2026-08-21',
  },
  {
    id: 'managed-iam',
    where: '3.1',
    statement: {
      en: 'The fully managed servers add IAM authentication, CloudTrail auditing and automatic patching.',
      zh: '完全托管的服务器增加了 IAM 身份验证、CloudTrail 审计和自动修补。',
    },
    verdict: 'confirmed',
    source: {
      title: 'Amazon EKS user guide: Amazon EKS MCP Server tools',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-mcp-tools.html',
    },
    verified: '2026-10',
  },
  {
    id: 'apis-15000',
    where: '3.1',
    statement: {en: 'The AWS MCP Server can invoke more than 15,000 AWS APIs.', zh: 'AWS MCP Server 可调用 15,000 个以上的 AWS API。'},
    verdict: 'confirmed',
    source: {title: 'boto/botocore: service models', url: 'https://github.com/boto/botocore'},
    verified: '2026-10-01',
  },
  {
    id: 'aws-mcp-merge',
    where: '3.1',
    statement: {
      en: 'The AWS MCP Server integrates the AWS Knowledge and AWS API MCP servers into one.',
      zh: 'AWS MCP Server 将 AWS Knowledge MCP 与 AWS API MCP 合并为一个服务器。',
    },
    verdict: 'outdated',
    note: {
      en: 'That described the preview. The server has been generally available since 6 May 2026 and now reaches AWS APIs through sandboxed Python scripts (aws___run_script), not through a tool for single calls. AWS recommends removing the two older servers from a client that uses it.',
      zh: '这是预览阶段的情况。该服务器已于 2026 年 5 月 6 日正式发布，目前通过在沙箱中运行 Python 脚本（aws___run_script）访问 AWS API，不再提供逐个调用 API 的工具。AWS 建议在使用它的客户端中移除这两个旧服务器。',
    },
    noted: '2026-11',
    source: {
      title: 'Agent Toolkit for AWS: Understanding the MCP Server tools',
      url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/understanding-mcp-server-tools.html',
    },
    verified: '2026-10',
  },
  {
    id: 'agent-sops',
    where: '3.1',
    statement: {
      en: 'The AWS MCP Server offers Agent SOPs (pre-built workflows).',
      zh: 'AWS MCP Server 提供 Agent SOPs（预构建工作流）。',
    },
    verdict: 'outdated',
    note: {
      en: 'AWS renamed the Agent SOPs of this server to skills; an agent loads one with the tool aws___retrieve_skill. The Strands Agent SOPs of section 3.4 are a separate open source project and keep their name.',
      zh: 'AWS 已将该服务器的 Agent SOPs 更名为 skills，Agent 通过 aws___retrieve_skill 工具加载。第 3.4 节的 Strands Agent SOPs 是另一个开源项目，名称未变。',
    },
    noted: '2026-11',
    source: {
      title: 'Agent Toolkit for AWS: Understanding the MCP Server tools',
      url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/understanding-mcp-server-tools.html',
    },
    verified: '2026-10',
  },
  {
    id: 'cost-explorer-mcp',
    where: '3.1, 3.3',
    statement: {en: 'Costs are queried through the Cost Explorer MCP server.', zh: '通过 Cost Explorer MCP 服务器查询成本。'},
    verdict: 'wrong',
    note: {
      en: 'The Cost Explorer MCP server has been removed from awslabs/mcp. Use the Billing and Cost Management MCP server, awslabs.billing-cost-management-mcp-server.',
      zh: 'Cost Explorer MCP 服务器已从 awslabs/mcp 中移除，请改用 Billing and Cost Management MCP 服务器（awslabs.billing-cost-management-mcp-server）。',
    },
    since: mcpServersRemoved,
    noted: '2026-11',
    source: {title: 'awslabs/mcp: commit 092e7ca22', url: 'https://github.com/awslabs/mcp/commit/092e7ca22'},
    verified: '2026-08-21',
  },
  {
    id: 'kiro-specs',
    where: '3.3',
    statement: {
      en: 'Kiro works with requirements.md, design.md and tasks.md.',
      zh: 'Kiro 使用 requirements.md、design.md 和 tasks.md。',
    },
    verdict: 'confirmed',
    source: {title: 'kirodotdev/Kiro', url: 'https://github.com/kirodotdev/Kiro'},
    verified: '2026-01-12',
  },
  {
    id: 'kiro-mcp',
    where: '3.3',
    statement: {en: 'Kiro works natively with MCP.', zh: 'Kiro 原生支持 MCP。'},
    verdict: 'confirmed',
    source: {
      title: 'awslabs/mcp: Amazon EKS MCP Server README',
      url: 'https://github.com/awslabs/mcp/blob/main/src/eks-mcp-server/README.md',
    },
    verified: '2026-08-21',
  },
  {
    id: 'start-now',
    where: '3.4',
    statement: {
      en: 'Start now with Amazon Q Developer and the CloudWatch MCP server.',
      zh: '立即采用 Amazon Q Developer 与 CloudWatch MCP 服务器的组合。',
    },
    verdict: 'outdated',
    note: {
      en: 'New users can no longer sign up for Amazon Q Developer’s IDE plugins. Start with the CloudWatch MCP server in Kiro CLI or Claude Code, or with AWS DevOps Agent.',
      zh: '新用户已无法注册 Amazon Q Developer 的 IDE 插件。请在 Kiro CLI 或 Claude Code 中接入 CloudWatch MCP 服务器，或者从 AWS DevOps Agent 开始。',
    },
    since: qDeveloperClosed,
    noted: '2026-11',
    source: {
      title: 'awslabs/mcp: Amazon CloudWatch MCP Server',
      url: 'https://github.com/awslabs/mcp/tree/main/src/cloudwatch-mcp-server',
    },
    verified: '2026-08-21',
  },
  {
    id: 'terraform-mcp',
    where: '3.4',
    statement: {
      en: 'Spec-driven workflows use Kiro with the EKS, IaC and Terraform MCP servers.',
      zh: 'Spec 驱动的工作流使用 Kiro 与 EKS、IaC、Terraform MCP 服务器。',
    },
    verdict: 'wrong',
    note: {
      en: 'The Terraform MCP server has been removed from awslabs/mcp. Use the AWS IaC MCP server for CloudFormation and CDK; for Terraform, HashiCorp has an MCP server of its own.',
      zh: 'Terraform MCP 服务器已从 awslabs/mcp 中移除。CloudFormation 和 CDK 请使用 AWS IaC MCP 服务器；Terraform 可使用 HashiCorp 自己的 MCP 服务器。',
    },
    since: mcpServersRemoved,
    noted: '2026-11',
    source: {title: 'awslabs/mcp: commit 092e7ca22', url: 'https://github.com/awslabs/mcp/commit/092e7ca22'},
    verified: '2026-08-21',
  },
  {
    id: 'kagent-early',
    where: '3.4, 10',
    statement: {en: 'kagent is at an early stage.', zh: 'kagent 尚处于早期阶段。'},
    verdict: 'confirmed',
    source: {title: 'kagent-dev/kagent', url: 'https://github.com/kagent-dev/kagent'},
    verified: '2026-08-22',
  },
  {
    id: 'strands-sops',
    where: '3.4',
    statement: {
      en: 'Repetitive operational scenarios can be codified as Strands Agent SOPs.',
      zh: '重复的运维场景可以编码为 Strands Agent SOPs。',
    },
    verdict: 'confirmed',
    source: {title: 'strands-agents/agent-sop', url: 'https://github.com/strands-agents/agent-sop'},
    verified: '2026-10',
  },
  {
    id: 'backend-agnostic',
    where: '3.4, 7',
    statement: {
      en: 'Through MCP, AI tools and agents operate identically whatever the observability backend.',
      zh: '通过 MCP，AI 工具和 Agent 无论后端如何都以相同方式运行。',
    },
    verdict: 'unverifiable',
    note: {
      en: 'This claims too much. MCP standardises how tools are found and called; tools, query languages and limits still differ from backend to backend. Test prompts, SOPs and guardrails again whenever you change the backend.',
      zh: '这一说法言过其实。MCP 统一的是工具的发现和调用方式，各后端的工具、查询语言和限制仍不相同。更换后端时，请重新测试提示词、SOP 和护栏。',
    },
    noted: '2026-11',
    source: null,
    verified: null,
  },
  {
    id: 'spec-cost',
    where: '4.2',
    statement: {
      en: 'A Spec is defined once and runs again at no additional cost.',
      zh: 'Spec 定义一次，重复执行无额外成本。',
    },
    verdict: 'unverifiable',
    note: {
      en: 'Only the writing of the Spec is paid for once: every run still costs pipeline time, agent credits or tokens, and somebody’s review. Budget for all three.',
      zh: '只有编写 Spec 的成本是一次性的，每次执行仍会产生流水线时间、Agent 积分或 token 费用，以及人工评审的成本，三者都应计入预算。',
    },
    noted: '2026-11',
    source: null,
    verified: null,
  },
  {
    id: 'devops-guru-61',
    where: '6.1, 7, 8',
    statement: {
      en: 'Use Amazon DevOps Guru for ML anomaly detection.',
      zh: '使用 Amazon DevOps Guru 进行 ML 异常检测。',
    },
    verdict: 'wrong',
    note: {
      en: 'Amazon DevOps Guru takes no new customers and ends on 30 September 2027, together with its API and CloudFormation types. Use CloudWatch anomaly detection for alerts and AWS DevOps Agent for investigations, as AWS advises.',
      zh: 'Amazon DevOps Guru 已不再接受新客户，并将于 2027 年 9 月 30 日终止支持，其 API 和 CloudFormation 资源类型届时停止工作。按 AWS 的建议，告警改用 CloudWatch 异常检测，调查改用 AWS DevOps Agent。',
    },
    since: devOpsGuruClosed,
    noted: '2026-11',
    source: {
      title: 'Amazon DevOps Guru user guide: End of support',
      url: 'https://docs.aws.amazon.com/devops-guru/latest/userguide/devops-guru-end-of-support.html',
    },
    verified: '2026-10',
  },
  {
    id: 'cw-anomaly',
    where: '6.1',
    statement: {
      en: 'CloudWatch anomaly detection draws bands of expected metric values.',
      zh: 'CloudWatch 异常检测给出指标预期值的区间。',
    },
    verdict: 'confirmed',
    source: {
      title: 'Amazon DevOps Guru user guide: End of support',
      url: 'https://docs.aws.amazon.com/devops-guru/latest/userguide/devops-guru-end-of-support.html',
    },
    verified: '2026-10',
  },
  {
    id: 'cw-inv',
    where: '6.2',
    statement: {
      en: 'CloudWatch investigations analyse root causes with AI, using X-Ray and EKS data.',
      zh: 'CloudWatch investigations 结合 X-Ray 和 EKS 数据，用 AI 分析根本原因。',
    },
    verdict: 'confirmed',
    source: {
      title: 'Amazon CloudWatch user guide: CloudWatch investigations',
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations.html',
    },
    verified: '2026-10',
  },
  {
    id: 'xray',
    where: '6.2',
    statement: {en: 'X-Ray traces show where a delay occurs.', zh: 'X-Ray 跟踪可显示延迟发生的位置。'},
    verdict: 'confirmed',
    source: {
      title: 'AWS X-Ray developer guide: X-Ray SDK and daemon support timeline',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html',
    },
    verified: '2026-10',
  },
  {
    id: 'nfm',
    where: '6.2',
    statement: {
      en: 'Network Flow Monitor shows packet drops per subnet.',
      zh: 'Network Flow Monitor 可显示各子网的数据包丢失。',
    },
    verdict: 'unverifiable',
    note: {
      en: 'Packet drops per subnet were not found in its documentation: Network Flow Monitor measures TCP flows, with retransmissions, timeouts, round-trip time and data transferred. Read rising retransmissions or timeouts as the hint, and check the subnet’s free addresses directly.',
      zh: '在其文档中未找到按子网统计的数据包丢失：Network Flow Monitor 度量的是 TCP 流的重传、超时、往返时间和传输量。请以重传或超时上升为线索，并直接检查子网的可用地址数。',
    },
    noted: '2026-11',
    source: {
      title: 'Amazon EKS user guide: Container network observability',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/network-observability.html',
    },
    verified: '2026-10',
  },
  {
    id: 'ip-exhaustion',
    where: '6.2',
    statement: {
      en: 'Subnet IP exhaustion is fixed by extending the subnet’s CIDR or enabling prefix delegation.',
      zh: '扩展子网 CIDR 或启用前缀委派可解决子网 IP 耗尽。',
    },
    verdict: 'unverifiable',
    note: {
      en: 'A subnet cannot be resized, and prefix delegation adds no addresses to an exhausted one: it needs free contiguous /28 blocks. Add new subnets, from a secondary VPC CIDR if necessary, and let the VPC CNI use them through enhanced subnet discovery or custom networking.',
      zh: '子网创建后无法调整大小；前缀委派需要连续的空闲 /28 地址块，也不会给已耗尽的子网增加地址。请新增子网（必要时先为 VPC 添加辅助 CIDR），再通过增强型子网发现或自定义网络让 VPC CNI 使用这些子网。',
    },
    noted: '2026-11',
    source: {
      title: 'Amazon EKS user guide: configure subnet selection for Pod IP addresses',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/cni-subnet-selection.html',
    },
    verified: '2026-11',
  },
  {
    id: 'prophet',
    where: '6.3',
    statement: {
      en: 'A Prophet or ARIMA forecast makes a Karpenter NodePool provision nodes ahead of demand.',
      zh: 'Prophet 或 ARIMA 预测可使 Karpenter NodePool 提前配置节点。',
    },
    verdict: 'unverifiable',
    note: {
      en: 'Neither AWS nor Karpenter offers this: Karpenter reacts to Pods that cannot be scheduled and reads no forecast. The glue is yours to write: raise minReplicas ahead of time (a KEDA cron scaler or a CronJob), or keep spare nodes with low-priority placeholder Pods or Karpenter’s CapacityBuffers (alpha).',
      zh: 'AWS 和 Karpenter 都没有提供这一功能：Karpenter 只对无法调度的 Pod 作出反应，不读取预测结果，中间环节需要自行实现。可以用 KEDA 的 cron scaler 或 CronJob 提前调高 minReplicas，也可以用低优先级占位 Pod 或 Karpenter 的 CapacityBuffers（alpha）预留节点。',
    },
    noted: '2026-11',
    source: {title: 'Karpenter documentation: CapacityBuffers', url: 'https://karpenter.sh/docs/concepts/capacitybuffers/'},
    verified: '2026-11',
  },
  {
    id: 'crictl',
    where: '6.4',
    statement: {
      en: 'crictl rmi --prune removes unused container images from a node.',
      zh: 'crictl rmi --prune 会清理节点上未使用的容器镜像。',
    },
    verdict: 'confirmed',
    source: {title: 'kubernetes-sigs/cri-tools', url: 'https://github.com/kubernetes-sigs/cri-tools'},
    verified: null,
  },
  {
    id: 'cw-agent-name',
    where: '7',
    statement: {
      en: 'The CloudWatch Observability agent collects metrics, logs and traces.',
      zh: 'CloudWatch Observability Agent 收集指标、日志和跟踪。',
    },
    verdict: 'confirmed',
    source: {
      title: 'Amazon EKS user guide: AWS add-ons',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html',
    },
    verified: '2026-10',
  },
  {
    id: 'adot-3p',
    where: '7',
    statement: {
      en: 'With ADOT as the collection layer, the same data can go to third-party backends.',
      zh: '以 ADOT 作为收集层，可将相同的数据发送到第三方后端。',
    },
    verdict: 'confirmed',
    source: {title: 'AWS Distro for OpenTelemetry', url: 'https://aws-otel.github.io/'},
    verified: null,
  },
  {
    id: 'l0-roi',
    where: '8',
    statement: {
      en: 'Managed add-ons with AMP and AMG alone give a quick return.',
      zh: '仅采用托管附加组件和 AMP/AMG 就能快速获得回报。',
    },
    verdict: 'unverifiable',
    note: {
      en: 'Take “fastest ROI” as an assumption: no published measurement of it was found. Record operating hours, alert volume, recovery time and cost before and after, and decide by your own numbers.',
      zh: '没有找到相关的公开测量数据，“最快 ROI”只能视为假设。请分别记录采用前后的运维工时、告警数量、恢复时间和费用，用自己的数据作决定。',
    },
    noted: '2026-11',
    source: null,
    verified: null,
  },
  {
    id: 'cw-addon-defaults',
    where: '8',
    statement: {
      en: 'A cluster and a name are all that the amazon-cloudwatch-observability add-on takes.',
      zh: '安装 amazon-cloudwatch-observability 附加组件只需给出集群和名称。',
    },
    verdict: 'outdated',
    note: {
      en: 'Installed like this, the add-on amazon-cloudwatch-observability changes more than it says. In Regions with Application Signals it instruments every workload behind a Kubernetes Service the next time its Pods start, and its metrics and logs are billed. It also needs an IAM role with CloudWatchAgentServerPolicy to send anything. Give it both a configuration and a role: the observability guide shows the commands and the way back.',
      zh: '这样安装的 amazon-cloudwatch-observability 附加组件，改动的比看上去要多：在支持 Application Signals 的区域，凡是有 Kubernetes Service 的工作负载，都会在其 Pod 下次启动时被插桩，采集的指标和日志也会计费。它还需要一个附有 CloudWatchAgentServerPolicy 策略的 IAM 角色，否则什么也发不出去。请同时为它指定配置和角色，命令和撤销方法见可观测性指南。',
    },
    noted: '2026-11',
    source: {
      title: 'aws-observability/helm-charts: values of the amazon-cloudwatch-observability chart',
      url: 'https://github.com/aws-observability/helm-charts/blob/main/charts/amazon-cloudwatch-observability/values.yaml',
    },
    verified: '2026-08-07',
  },
  {
    id: 'cw-agent-addon',
    where: '8',
    statement: {
      en: 'The add-on ids adot, amazon-cloudwatch-observability and eks-node-monitoring-agent are right.',
      zh: '附加组件 ID adot、amazon-cloudwatch-observability 和 eks-node-monitoring-agent 正确。',
    },
    verdict: 'confirmed',
    source: {
      title: 'Amazon EKS user guide: AWS add-ons',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html',
    },
    verified: '2026-10',
  },
  {
    id: 'aidlc-link',
    where: 'References',
    statement: {
      en: 'The AWS blog post on the AI-Driven Development Life Cycle is at the linked address.',
      zh: 'AWS 关于 AI-Driven Development Life Cycle 的博文位于所链接的地址。',
    },
    verdict: 'confirmed',
    source: {
      title: 'AWS DevOps blog: AI-Driven Development Life Cycle',
      url: 'https://aws.amazon.com/blogs/devops/ai-driven-development-life-cycle/',
    },
    verified: '2026-10',
  },
  {
    id: 'addons-doc-link',
    where: 'References',
    statement: {
      en: 'The Amazon EKS add-ons documentation is at the linked address.',
      zh: 'Amazon EKS 附加组件的文档位于所链接的地址。',
    },
    verdict: 'confirmed',
    source: {
      title: 'Amazon EKS user guide: Amazon EKS add-ons',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html',
    },
    verified: '2026-10',
  },
  {
    id: 'capab-link',
    where: 'References',
    statement: {
      en: 'The EKS Capabilities documentation is at eks-capabilities.html.',
      zh: 'EKS Capabilities 的文档位于 eks-capabilities.html。',
    },
    verdict: 'wrong',
    note: {
      en: 'The page on EKS Capabilities is capabilities.html, not eks-capabilities.html as first written here. The link in this list has been corrected; correct your own bookmarks.',
      zh: 'EKS Capabilities 的页面是 capabilities.html，而不是本文最初所写的 eks-capabilities.html。上面列表中的链接已更正，您收藏的旧链接也请更新。',
    },
    noted: '2026-11',
    source: {
      title: 'Amazon EKS user guide: EKS Capabilities',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html',
    },
    verified: '2026-10',
  },
  {
    id: 'hosted-mcp-repo',
    where: 'References',
    statement: {
      en: 'The repository awslabs/mcp holds the AWS-hosted MCP servers.',
      zh: 'awslabs/mcp 仓库收录 AWS 托管的 MCP 服务器。',
    },
    verdict: 'wrong',
    note: {
      en: 'That repository holds the open source servers that you run yourself, over stdio only. For servers hosted by AWS, read “AWS MCP Server” in the Agent Toolkit for AWS user guide and “Amazon EKS MCP Server” in the EKS user guide.',
      zh: '该仓库中是需要自行运行的开源服务器，仅支持 stdio。由 AWS 托管的服务器，请查阅 Agent Toolkit for AWS 用户指南中的“AWS MCP Server”和 EKS 用户指南中的“Amazon EKS MCP Server”。',
    },
    noted: '2026-11',
    source: {title: 'awslabs/mcp', url: 'https://github.com/awslabs/mcp'},
    verified: '2026-08-21',
  },
  {
    id: 'kagent-link',
    where: 'References',
    statement: {en: 'kagent is at github.com/kagent-dev/kagent.', zh: 'kagent 位于 github.com/kagent-dev/kagent。'},
    verdict: 'confirmed',
    source: {title: 'kagent-dev/kagent', url: 'https://github.com/kagent-dev/kagent'},
    verified: '2026-08-22',
  },
  {
    id: 'strands-link',
    where: 'References',
    statement: {
      en: 'The Strands Agents SDK is at github.com/strands-agents/sdk-python.',
      zh: 'Strands Agents SDK 位于 github.com/strands-agents/sdk-python。',
    },
    verdict: 'outdated',
    note: {
      en: 'The SDK is now developed in strands-agents/harness-sdk, under the name Strands Harness SDK; the old address may redirect. Start from strandsagents.com.',
      zh: '该 SDK 现在以 Strands Harness SDK 之名在 strands-agents/harness-sdk 中开发，旧地址可能会重定向。建议从 strandsagents.com 进入。',
    },
    noted: '2026-11',
    source: {title: 'strands-agents/harness-sdk', url: 'https://github.com/strands-agents/harness-sdk'},
    verified: '2026-11',
  },
  {
    id: 'kiro-link',
    where: 'References',
    statement: {en: 'Kiro is at kiro.dev.', zh: 'Kiro 位于 kiro.dev。'},
    verdict: 'confirmed',
    source: {title: 'Kiro', url: 'https://kiro.dev/'},
    verified: '2026-10',
  },
];
