import type {Comparison} from './schema';
import {qDeveloperClosed, qDeveloperPluginsEnd} from './facts';
import {statuses} from './vocabulary';

type ColumnId =
  | 'vendor'
  | 'form'
  | 'status'
  | 'transports'
  | 'root-key'
  | 'files'
  | 'format'
  | 'add-command'
  | 'add-in-app'
  | 'example'
  | 'approval'
  | 'gotchas'
  | 'price'
  | 'version';

/** The AI tools that can use MCP servers, and where each keeps its configuration. */
export const aiToolsComparison: Comparison<ColumnId> = {
  shape: 'comparison',
  id: 'ai-tools-comparison',
  title: {en: 'AI tools that connect to MCP servers, and where each keeps its configuration', zh: '可连接 MCP 服务器的 AI 工具及其配置位置'},
  lead: {
    en: 'Which client reads which root key from which file, how tool calls are approved, and what stands behind the tool. Amounts stand in the table of costs.',
    zh: '哪个客户端从哪个文件读取哪个顶层键、如何审批工具调用、产品处于什么状态。金额见成本表。',
  },
  factKind: 'status',
  options: 'rows',
  nameLabel: {en: 'Tool', zh: '工具'},
  tools: ['search', 'facets', 'sort', 'columns', 'options', 'differences', 'export'],
  sources: {
    'agent-toolkit': {
      title: 'Agent Toolkit for AWS: Setting up the AWS MCP Server',
      url: 'https://docs.aws.amazon.com/agent-toolkit/latest/userguide/getting-started-aws-mcp-server.html',
    },
    'awslabs-readme': {
      title: 'awslabs/mcp: README',
      url: 'https://github.com/awslabs/mcp/blob/100b55b6d92f731bc8d23486ce9efd5bbf90c606/README.md',
    },
  },
  columns: [
    {
      id: 'vendor',
      label: {en: 'Vendor', zh: '厂商'},
      kind: 'term',
      place: 'detail',
      terms: [
        {id: 'aws', label: 'AWS'},
        {id: 'anthropic', label: 'Anthropic'},
        {id: 'anysphere', label: 'Anysphere'},
        {id: 'cline', label: 'Cline'},
        {id: 'cognition', label: 'Cognition'},
        {id: 'github', label: 'GitHub'},
        {id: 'google', label: 'Google'},
        {id: 'microsoft', label: 'Microsoft'},
        {id: 'openai', label: 'OpenAI'},
      ],
    },
    {
      id: 'form',
      label: {en: 'Form', zh: '形式'},
      kind: 'term',
      facet: true,
      terms: [
        {
          id: 'ide',
          label: 'IDE',
          definition: {en: 'An editor of its own, or one in which the tool is built in.', zh: '独立的编辑器，或内置该工具的编辑器。'},
        },
        {
          id: 'ide-plugin',
          label: {en: 'IDE plugin', zh: 'IDE 插件'},
          definition: {en: 'An extension for editors of other makers.', zh: '用于其他厂商编辑器的扩展。'},
        },
        {id: 'cli', label: {en: 'Command line', zh: '命令行'}, definition: {en: 'Runs in a terminal.', zh: '在终端中运行。'}},
        {
          id: 'desktop',
          label: {en: 'Desktop app', zh: '桌面应用'},
          definition: {en: 'An application of its own, not an editor.', zh: '独立应用，不是编辑器。'},
        },
        {id: 'web', label: {en: 'Web', zh: 'Web 应用'}, definition: {en: 'Runs in the browser.', zh: '在浏览器中运行。'}},
        {
          id: 'console',
          label: {en: 'AWS console', zh: 'AWS 控制台'},
          definition: {en: 'In the AWS Management Console and its mobile app.', zh: '位于 AWS 管理控制台及其移动应用中。'},
        },
        {
          id: 'chat',
          label: {en: 'Chat apps', zh: '聊天应用'},
          definition: {en: 'In team chat such as Slack or Microsoft Teams.', zh: '位于 Slack、Microsoft Teams 等团队聊天工具中。'},
        },
      ],
    },
    {id: 'status', label: {en: 'Status', zh: '状态'}, kind: 'term', facet: true, terms: statuses},
    {
      id: 'transports',
      label: {en: 'Transports', zh: '传输方式'},
      kind: 'term',
      unknown: {en: 'not stated', zh: '未注明'},
      place: 'detail',
      facet: true,
      terms: [
        {id: 'stdio', label: 'stdio', definition: {en: 'The client starts the server as a local process.', zh: '客户端把服务器作为本地进程启动。'}},
        {
          id: 'http',
          label: 'HTTP',
          definition: {en: 'A server at an address, over Streamable HTTP.', zh: '通过 Streamable HTTP 访问某个地址上的服务器。'},
        },
        {
          id: 'sse',
          label: 'SSE',
          definition: {
            en: 'The older HTTP transport with server-sent events; deprecated in the MCP specification.',
            zh: '基于 server-sent events 的旧式 HTTP 传输，MCP 规范已弃用。',
          },
        },
      ],
    },
    {
      id: 'root-key',
      label: {en: 'Root key', zh: '顶层键'},
      kind: 'term',
      unknown: {en: 'not stated', zh: '未注明'},
      facet: true,
      description: {en: 'The key of the configuration file under which the servers stand.', zh: '配置文件中服务器条目所在的键。'},
      terms: [
        {
          id: 'mcpservers',
          label: 'mcpServers',
          definition: {
            en: 'JSON object; an entry can mostly be copied between clients with this key.',
            zh: 'JSON 对象；使用此键的客户端之间，条目大多可以直接复制。',
          },
        },
        {
          id: 'servers',
          label: 'servers',
          definition: {en: 'JSON object of VS Code, beside an inputs list.', zh: 'VS Code 使用的 JSON 对象，与 inputs 列表并列。'},
        },
        {id: 'mcp-servers', label: 'mcp_servers', definition: {en: 'TOML tables, one per server.', zh: 'TOML 表，每个服务器一个。'}},
      ],
    },
    {id: 'files', label: {en: 'Configuration file per scope', zh: '各作用域的配置文件'}, kind: 'code', unknown: {en: 'not stated', zh: '未注明'}},
    {
      id: 'format',
      label: {en: 'File format', zh: '文件格式'},
      kind: 'term',
      place: 'detail',
      terms: [
        {id: 'json', label: 'JSON'},
        {id: 'toml', label: 'TOML'},
      ],
    },
    {
      id: 'add-command',
      label: {en: 'Add command', zh: '添加命令'},
      kind: 'command',
      unknown: {en: 'none found', zh: '未查到'},
      place: 'detail',
      description: {en: 'Where it names a server, it adds the managed AWS MCP Server.', zh: '命令中写明服务器的，添加的是托管的 AWS MCP Server。'},
    },
    {id: 'add-in-app', label: {en: 'Add in the application', zh: '在应用中添加'}, kind: 'text', unknown: {en: 'none found', zh: '未查到'}, place: 'detail'},
    {
      id: 'example',
      label: {en: 'Example entry (stdio)', zh: '示例条目（stdio）'},
      kind: 'command',
      place: 'detail',
      description: {en: 'Replace what stands in angle brackets; pin a version.', zh: '请替换尖括号中的内容，并固定版本。'},
    },
    {
      id: 'approval',
      label: {en: 'Approval of tool calls', zh: '工具调用审批'},
      kind: 'text',
      unknown: {en: 'not described on the pages read', zh: '所查页面未说明'},
      place: 'detail',
    },
    {id: 'gotchas', label: {en: 'Pitfalls', zh: '易错点'}, kind: 'text', place: 'detail'},
    {id: 'price', label: {en: 'Price model', zh: '定价方式'}, kind: 'text', unknown: {en: 'not looked up', zh: '未核查'}, place: 'detail'},
    {id: 'version', label: {en: 'Latest version', zh: '最新版本'}, kind: 'version', unknown: {en: 'not looked up', zh: '未核查'}, place: 'detail'},
  ],
  rows: [
    {
      id: 'kiro',
      name: 'Kiro',
      href: 'https://kiro.dev/docs/',
      cells: {
        vendor: 'aws',
        form: ['ide', 'cli'],
        status: 'ga',
        transports: ['stdio', 'http'],
        'root-key': 'mcpservers',
        files: ['user: ~/.kiro/settings/mcp.json', 'workspace: .kiro/settings/mcp.json'],
        format: 'json',
        'add-command': 'kiro-cli mcp add --name aws-mcp --url https://aws-mcp.us-east-1.api.aws/mcp',
        'add-in-app': null,
        example:
          '{\n  "mcpServers": {\n    "<name>": {\n      "command": "uvx",\n      "args": ["<package>@<version>"],\n      "env": {},\n      "disabled": false,\n      "autoApprove": []\n    }\n  }\n}',
        approval: {
          en: 'Tools in the server’s autoApprove list run without asking; environment variables must be approved in the settings.',
          zh: '服务器 autoApprove 列表中的工具无需确认；环境变量须在设置中批准后才能使用。',
        },
        gotchas: [
          {
            en: 'The AWS sample for the proxy entry adds a timeout of 100000 ms and transport stdio.',
            zh: 'AWS 给出的代理条目示例另加了 100000 毫秒超时和 stdio 传输设置。',
          },
          {
            en: 'For OAuth, Kiro IDE needs ?oauth=initialize on the AWS MCP Server URL; Kiro CLI 2.11 and later does not.',
            zh: '使用 OAuth 时，Kiro IDE 需在 AWS MCP Server 的 URL 后加 ?oauth=initialize；Kiro CLI 2.11 及更高版本不需要。',
          },
        ],
        price: {
          en: 'Free plan, and monthly subscriptions per user with credits; use beyond the credits is opt-in and billed per credit.',
          zh: '有免费版；付费版按每用户每月订阅，含一定数量的积分（credits）；超额用量需主动启用，按积分计费。',
        },
        version: null,
      },
      sources: [
        'agent-toolkit',
        {title: 'awslabs/mcp: Amazon EKS MCP Server README', url: 'https://github.com/awslabs/mcp/blob/main/src/eks-mcp-server/README.md'},
        {title: 'Kiro docs: MCP configuration', url: 'https://kiro.dev/docs/mcp/configuration/'},
        {title: 'Kiro docs: Enterprise billing', url: 'https://kiro.dev/docs/cli/enterprise/billing'},
        {title: 'Kiro: Pricing', url: 'https://kiro.dev/pricing/'},
      ],
      verified: '2026-10',
      note: {
        en: 'AWS’s named successor of the Amazon Q Developer IDE plugins and CLI; web and mobile forms are in preview.',
        zh: 'AWS 指定的 Amazon Q Developer IDE 插件与 CLI 的后继；Web 版和移动版处于预览阶段。价格可信度中等，依据 Kiro 计费文档和定价页面副本。',
      },
    },
    {
      id: 'amazon-q-developer-ide',
      name: {en: 'Amazon Q Developer (IDE plugins)', zh: 'Amazon Q Developer（IDE 插件）'},
      href: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/q-in-IDE.html',
      cells: {
        vendor: 'aws',
        form: 'ide-plugin',
        status: 'end-of-support',
        transports: ['stdio', 'http'],
        'root-key': 'mcpservers',
        files: [
          'user: ~/.aws/amazonq/default.json',
          'workspace: .amazonq/default.json',
          'user (legacy): ~/.aws/amazonq/mcp.json',
          'workspace (legacy): .amazonq/mcp.json',
        ],
        format: 'json',
        'add-command': null,
        'add-in-app': {en: 'Tools icon in the chat panel', zh: '聊天面板中的工具图标'},
        example:
          '{\n  "mcpServers": {\n    "<name>": {\n      "command": "uvx",\n      "args": ["<package>@<version>"],\n      "env": {\n        "AWS_PROFILE": "<profile>",\n        "AWS_REGION": "<region>"\n      }\n    }\n  }\n}',
        approval: {en: 'Per tool: ask, always allow, or deny.', zh: '按工具设置：询问、始终允许或拒绝。'},
        gotchas: [
          {
            en: 'The legacy mcp.json is read while useLegacyMcpJson is true, which is the default.',
            zh: '只要 useLegacyMcpJson 为 true（默认值），就会读取旧的 mcp.json。',
          },
          {
            en: 'default.json holds the Q agent format; the AWS page does not print it, so the example shows the legacy shape.',
            zh: 'default.json 使用 Q Agent 格式，AWS 页面未给出内容，因此示例为旧格式。',
          },
        ],
        price: {
          en: 'Free, and Pro per user and month; closed to new accounts and subscriptions.',
          zh: '免费版与 Pro 版（按每用户每月计费）；已不再接受新账户和新订阅。',
        },
        version: null,
      },
      sources: [
        {
          title: 'Amazon Q Developer user guide: MCP configuration for Q Developer in the IDE',
          url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/mcp-ide.html',
        },
        {
          title: 'Amazon Q Developer user guide: End of support for the IDE plugins',
          url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/q-developer-ide-end-of-support.html',
        },
        {
          title: 'AWS DevOps Blog: Amazon Q Developer end-of-support announcement',
          url: 'https://aws.amazon.com/blogs/devops/amazon-q-developer-end-of-support-announcement/',
        },
        {title: 'Amazon Q Developer: Pricing', url: 'https://aws.amazon.com/q/developer/pricing'},
      ],
      verified: '2026-10',
      note: {
        en: `Support ends ${qDeveloperPluginsEnd}; new Free accounts and new subscriptions have been closed since ${qDeveloperClosed}. AWS points to Kiro.`,
        zh: `${qDeveloperPluginsEnd} 终止支持；自 ${qDeveloperClosed} 起不再接受新的免费账户和新订阅。AWS 建议改用 Kiro。`,
      },
    },
    {
      id: 'amazon-q-developer-console',
      name: {en: 'Amazon Q Developer (console, mobile app, chat apps)', zh: 'Amazon Q Developer（控制台、移动应用、聊天应用）'},
      href: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/q-on-aws.html',
      cells: {
        vendor: 'aws',
        form: ['console', 'chat'],
        status: 'ga',
        transports: null,
        'root-key': null,
        files: null,
        format: 'n/a',
        'add-command': 'n/a',
        'add-in-app': 'n/a',
        example: 'n/a',
        approval: 'n/a',
        gotchas: {
          en: 'The guide’s “Q Developer troubleshooting” means this form, not the IDE plugins.',
          zh: '指南中的“Q Developer 故障排除”指的是这种形式，而不是 IDE 插件。',
        },
        price: {
          en: 'Free tier on signing in to the console; Pro with a subscription through IAM Identity Center.',
          zh: '登录控制台即可使用免费套餐；通过 IAM Identity Center 订阅后可用 Pro。',
        },
        version: null,
      },
      sources: [
        {
          title: 'Amazon Q Developer user guide: What is Amazon Q Developer?',
          url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/what-is.html',
        },
        {
          title: 'Amazon Q Developer user guide: Using Amazon Q Developer on AWS apps and websites',
          url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/q-on-aws.html',
        },
      ],
      verified: '2026-10',
      note: {
        en: 'Medium confidence. Not part of the IDE plugins’ end of support. Whether it reads MCP servers is not stated.',
        zh: '可信度中等。不在 IDE 插件终止支持的范围内。是否支持 MCP 服务器未见说明。',
      },
    },
    {
      id: 'amazon-q-developer-cli',
      name: 'Amazon Q Developer CLI',
      href: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/command-line.html',
      cells: {
        vendor: 'aws',
        form: 'cli',
        status: 'removed',
        transports: ['stdio', 'http'],
        'root-key': 'mcpservers',
        files: ['user: ~/.aws/amazonq/mcp.json', 'workspace: .amazonq/mcp.json'],
        format: 'json',
        'add-command': null,
        'add-in-app': null,
        example:
          '{\n  "mcpServers": {\n    "<name>": {\n      "command": "uvx",\n      "args": ["<package>@<version>"],\n      "env": {\n        "AWS_PROFILE": "<profile>",\n        "AWS_REGION": "<region>"\n      }\n    }\n  }\n}',
        approval: null,
        gotchas: {
          en: 'A configuration found in older guides; for Kiro CLI use the files of the Kiro row.',
          zh: '旧教程中的配置；使用 Kiro CLI 时请用 Kiro 一行的文件。',
        },
        price: null,
        version: null,
      },
      sources: [
        {
          title: 'Amazon Q Developer user guide: Using Amazon Q Developer on the command line',
          url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/command-line.html',
        },
        {
          title: 'Amazon Q Developer user guide: Using MCP with Amazon Q Developer',
          url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/qdev-mcp.html',
        },
        {title: 'Kiro: Upgrading from Amazon Q Developer CLI', url: 'https://kiro.dev/cli-upgrade'},
      ],
      verified: '2026-10',
      note: {
        en: 'Renamed, not discontinued: since November 2025 it is Kiro CLI. The row stays for readers of older guides.',
        zh: '属于更名而非停用：自 2025 年 11 月起改为 Kiro CLI。保留此行供查阅旧教程的读者对照。',
      },
    },
    {
      id: 'claude-code',
      name: 'Claude Code',
      href: 'https://code.claude.com/docs/en/mcp',
      cells: {
        vendor: 'anthropic',
        form: ['cli', 'desktop', 'web'],
        status: 'ga',
        transports: ['stdio', 'http', 'sse'],
        'root-key': 'mcpservers',
        files: ['project: .mcp.json', 'local: ~/.claude.json (projects.<path>.mcpServers)', 'user: ~/.claude.json (mcpServers)'],
        format: 'json',
        'add-command': ['claude mcp add --transport http aws-mcp https://aws-mcp.us-east-1.api.aws/mcp', "claude mcp add-json <name> '{...}'"],
        'add-in-app': null,
        example: '{\n  "mcpServers": {\n    "<name>": {\n      "command": "uvx",\n      "args": ["<package>@<version>"],\n      "env": {}\n    }\n  }\n}',
        approval: {
          en: 'Servers of a project’s .mcp.json must be approved; claude mcp reset-project-choices takes approvals back.',
          zh: '项目 .mcp.json 中的服务器须先批准；用 claude mcp reset-project-choices 撤销批准。',
        },
        gotchas: [
          {
            en: 'Expands ${VAR} and ${VAR:-default} in command, args, env, url and headers.',
            zh: '在 command、args、env、url 和 headers 中展开 ${VAR} 和 ${VAR:-default}。',
          },
          {en: 'Local wins over project, project over user.', zh: '优先级：local 高于 project，project 高于 user。'},
        ],
        price: {en: 'Claude subscription or API usage; amounts not checked.', zh: 'Claude 订阅或按 API 用量计费；金额未核对。'},
        version: '2.1.330',
      },
      sources: ['agent-toolkit', {title: 'Claude Code docs: Connect Claude Code to tools via MCP', url: 'https://code.claude.com/docs/en/mcp'}],
      verified: '2026-06',
      note: {en: 'The version was read from npm on 2026-11-21.', zh: '版本号于 2026-11-21 取自 npm。'},
    },
    {
      id: 'vscode-copilot',
      name: {en: 'GitHub Copilot in VS Code', zh: 'VS Code 中的 GitHub Copilot'},
      href: 'https://code.visualstudio.com/docs/agents/reference/mcp-configuration',
      cells: {
        vendor: ['github', 'microsoft'],
        form: 'ide',
        status: 'ga',
        transports: ['stdio', 'http', 'sse'],
        'root-key': ['servers', 'mcpservers'],
        files: [
          'workspace: .vscode/mcp.json (servers)',
          'user: mcp.json (servers; MCP: Open User Configuration)',
          'workspace: .mcp.json (mcpServers)',
          'user: ~/.copilot/mcp-config.json (mcpServers)',
        ],
        format: 'json',
        'add-command': null,
        'add-in-app': {en: 'Command palette: MCP: Add Server', zh: '命令面板中的 MCP: Add Server 命令'},
        example:
          '{\n  "servers": {\n    "<name>": {\n      "type": "stdio",\n      "command": "uvx",\n      "args": ["<package>@<version>"],\n      "env": {}\n    }\n  },\n  "inputs": []\n}',
        approval: {
          en: 'Confirms tool calls. With sandboxEnabled, stdio servers run in a sandbox (macOS, Linux) and are approved automatically.',
          zh: '工具调用需确认。启用 sandboxEnabled 后，stdio 服务器在沙箱中运行（macOS、Linux），并自动批准。',
        },
        gotchas: [
          {
            en: 'In VS Code’s own mcp.json the root key is servers: an mcpServers object copied from another client does not fit there.',
            zh: '在 VS Code 自己的 mcp.json 中顶层键是 servers：从其他客户端复制的 mcpServers 对象不能直接粘贴使用。',
          },
          {
            en: 'Copilot harness sessions read the portable mcpServers files; VS Code forwards servers of its own format, except those that need interactive input.',
            zh: 'Copilot harness 会话读取通用的 mcpServers 文件；VS Code 会转交自身格式中的服务器，但需要交互输入的除外。',
          },
          {en: 'Secrets go through inputs and ${input:id}.', zh: '密钥通过 inputs 和 ${input:id} 传入。'},
          {en: 'The keys envFile and dev exist as well.', zh: '另有 envFile 和 dev 两个键。'},
        ],
        price: {en: 'Part of the GitHub Copilot plans; amounts not checked.', zh: '包含在 GitHub Copilot 套餐中；金额未核对。'},
        version: null,
      },
      sources: [
        {
          title: 'microsoft/vscode-docs: MCP configuration reference',
          url: 'https://github.com/microsoft/vscode-docs/blob/0892da1a3afa8c1ee5d6e0ffe9c0476bca104212/docs/copilot/reference/mcp-configuration.md',
        },
        {
          title: 'Visual Studio Code docs: MCP configuration reference',
          url: 'https://code.visualstudio.com/docs/agents/reference/mcp-configuration',
        },
      ],
      verified: '2026-05-20',
      note: {
        en: 'The two file formats were re-read in 2026-11; sandboxing and the other details were last checked on 2026-05-20.',
        zh: '两种文件格式已于 2026-11 重新核对；沙箱等其他细节上次核对于 2026-05-20。',
      },
    },
    {
      id: 'copilot-cli',
      name: 'GitHub Copilot CLI',
      href: 'https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/add-mcp-servers',
      cells: {
        vendor: 'github',
        form: 'cli',
        status: 'ga',
        transports: ['stdio', 'http', 'sse'],
        'root-key': 'mcpservers',
        files: ['user: ~/.copilot/mcp-config.json', 'project (checkout): .mcp.json', 'project (shared): .github/mcp.json'],
        format: 'json',
        'add-command': '/mcp add',
        'add-in-app': {en: 'The command is typed inside a session; it opens a form.', zh: '该命令在会话中输入，会打开表单。'},
        example:
          '{\n  "mcpServers": {\n    "<name>": {\n      "type": "local",\n      "command": "uvx",\n      "args": ["<package>@<version>"],\n      "env": {},\n      "tools": ["*"]\n    }\n  }\n}',
        approval: {
          en: 'By folder trust: project servers are skipped in untrusted folders, and in -p mode unless GITHUB_COPILOT_PROMPT_MODE_WORKSPACE_MCP=true.',
          zh: '取决于文件夹是否受信任：在不受信任的文件夹中跳过项目级服务器；-p 模式下也会跳过，除非设置 GITHUB_COPILOT_PROMPT_MODE_WORKSPACE_MCP=true。',
        },
        gotchas: [
          {en: 'Does not read .vscode/mcp.json.', zh: '不读取 .vscode/mcp.json。'},
          {en: 'A server inherits only PATH; put other variables in env.', zh: '服务器只继承 PATH；其他变量要写进 env。'},
          {en: 'A stdio server has type local or stdio.', zh: 'stdio 服务器的 type 写 local 或 stdio 均可。'},
        ],
        price: null,
        version: '1.0.102',
      },
      sources: [
        {
          title: 'github/docs: Adding MCP servers for GitHub Copilot CLI',
          url: 'https://github.com/github/docs/blob/091100a4315b125650e65f6567256fce35d0d605/content/copilot/how-tos/copilot-cli/customize-copilot/add-mcp-servers.md',
        },
        {
          title: 'GitHub docs: Adding MCP servers for GitHub Copilot CLI',
          url: 'https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/add-mcp-servers',
        },
      ],
      verified: '2026-06',
      note: {en: 'The version was read from npm on 2026-11-21.', zh: '版本号于 2026-11-21 取自 npm。'},
    },
    {
      id: 'cursor',
      name: 'Cursor',
      href: 'https://cursor.com/docs/mcp',
      cells: {
        vendor: 'anysphere',
        form: 'ide',
        status: 'ga',
        transports: ['stdio', 'http', 'sse'],
        'root-key': 'mcpservers',
        files: ['project: .cursor/mcp.json', 'user: ~/.cursor/mcp.json'],
        format: 'json',
        'add-command': null,
        'add-in-app': {
          en: 'Install link: cursor.com/install-mcp with the name and the Base64-encoded server object',
          zh: '安装链接：cursor.com/install-mcp，附名称和 Base64 编码的服务器对象',
        },
        example:
          '{\n  "mcpServers": {\n    "<name>": {\n      "command": "uvx",\n      "args": ["<package>@<version>"],\n      "env": {\n        "AWS_PROFILE": "<profile>",\n        "AWS_REGION": "<region>"\n      }\n    }\n  }\n}',
        approval: {en: 'Asks before every tool call by default.', zh: '默认每次调用工具前询问。'},
        gotchas: {
          en: 'AWS MCP Server over OAuth: append ?oauth=initialize to the URL.',
          zh: '通过 OAuth 使用 AWS MCP Server 时，在 URL 后加 ?oauth=initialize。',
        },
        price: {en: 'Subscription tiers; amounts not checked.', zh: '按订阅档位计费；金额未核对。'},
        version: null,
      },
      sources: [
        'awslabs-readme',
        'agent-toolkit',
        {title: 'Cursor docs: Model Context Protocol (MCP)', url: 'https://cursor.com/docs/mcp.md'},
        {title: 'Infrahub docs: Cursor', url: 'https://docs.infrahub.app/mcp/integrations/cursor'},
      ],
      verified: '2026-11',
    },
    {
      id: 'gemini-cli',
      name: 'Gemini CLI',
      href: 'https://geminicli.com/docs/tools/mcp-server/',
      cells: {
        vendor: 'google',
        form: 'cli',
        status: 'pre-1-0',
        transports: ['stdio', 'http', 'sse'],
        'root-key': 'mcpservers',
        files: ['user: ~/.gemini/settings.json', 'project: .gemini/settings.json'],
        format: 'json',
        'add-command': 'gemini mcp add aws-mcp "https://aws-mcp.us-east-1.api.aws/mcp?oauth=initialize" --transport http',
        'add-in-app': null,
        example:
          '{\n  "mcpServers": {\n    "<name>": {\n      "command": "uvx",\n      "args": ["<package>@<version>"],\n      "env": {\n        "AWS_PROFILE": "$AWS_PROFILE",\n        "AWS_REGION": "$AWS_REGION"\n      },\n      "timeout": 30000,\n      "trust": false\n    }\n  }\n}',
        approval: {en: 'Asks by default; trust: true on a server skips its confirmations.', zh: '默认询问；服务器设置 trust: true 后跳过确认。'},
        gotchas: [
          {en: 'httpUrl means Streamable HTTP, url means SSE.', zh: 'httpUrl 表示 Streamable HTTP，url 表示 SSE。'},
          {
            en: 'Host variables such as *TOKEN*, *SECRET*, *KEY*, *AUTH* are withheld from servers: list AWS_ACCESS_KEY_ID and the like in env.',
            zh: '名称含 TOKEN、SECRET、KEY、AUTH 等字样的宿主机环境变量不会传给服务器：AWS_ACCESS_KEY_ID 等须在 env 中写明。',
          },
        ],
        price: null,
        version: '0.61.0',
      },
      sources: [
        {
          title: 'google-gemini/gemini-cli: MCP servers with Gemini CLI',
          url: 'https://github.com/google-gemini/gemini-cli/blob/5411f113ca/docs/tools/mcp-server.md',
        },
        {title: 'Gemini CLI docs: Configuration', url: 'https://geminicli.com/docs/cli/configuration'},
        {
          title: 'google-gemini/gemini-cli: announcement on individual accounts (discussion 28017)',
          url: 'https://github.com/google-gemini/gemini-cli/discussions/28017',
        },
      ],
      verified: '2026-11',
      note: {
        en: 'Since 2026-06-18 it no longer serves individual accounts (free, AI Pro, AI Ultra): Google points them to Antigravity CLI. Gemini Code Assist licenses and API keys still work. Open source (Apache-2.0); version from npm, 2026-11-21.',
        zh: '自 2026-06-18 起不再服务个人账户（免费版、AI Pro、AI Ultra），Google 建议改用 Antigravity CLI；Gemini Code Assist 许可证和 API 密钥仍可使用。开源（Apache-2.0）；版本号于 2026-11-21 取自 npm。',
      },
    },
    {
      id: 'codex',
      name: 'OpenAI Codex CLI',
      href: 'https://developers.openai.com/codex/mcp',
      cells: {
        vendor: 'openai',
        form: ['cli', 'desktop', 'ide-plugin'],
        status: 'pre-1-0',
        transports: ['stdio', 'http'],
        'root-key': 'mcp-servers',
        files: ['user: ~/.codex/config.toml', 'project: .codex/config.toml'],
        format: 'toml',
        'add-command': 'codex mcp add aws-mcp --url "https://aws-mcp.us-east-1.api.aws/mcp?oauth=initialize"',
        'add-in-app': null,
        example: '[mcp_servers.<name>]\ncommand = "uvx"\nargs = ["<package>@<version>"]\n\n[mcp_servers.<name>.env]\nAWS_PROFILE = "..."',
        approval: {
          en: 'Approval mode per server (default_tools_approval_mode: auto, prompt, approve) and per tool (approval_mode).',
          zh: '可按服务器（default_tools_approval_mode：auto、prompt、approve）和按工具（approval_mode）设置审批方式。',
        },
        gotchas: [
          {
            en: 'TOML, one table per server; JSON entries of other clients must be rewritten.',
            zh: 'TOML 格式，每个服务器一个表；其他客户端的 JSON 条目需要改写。',
          },
          {en: 'The project file is read only in trusted projects.', zh: '项目文件仅在受信任的项目中读取。'},
        ],
        price: null,
        version: '0.169.0',
      },
      sources: [
        'agent-toolkit',
        {title: 'OpenAI developers: Codex, Model Context Protocol', url: 'https://developers.openai.com/codex/mcp'},
        {title: 'openai/codex: configuration', url: 'https://github.com/openai/codex/blob/main/docs/config.md'},
        {title: 'openai/codex: issue 25442, MCP approval defaults', url: 'https://github.com/openai/codex/issues/25442'},
      ],
      verified: '2026-11',
      note: {
        en: 'The CLI and the IDE extension share the file. The version was read from npm on 2026-11-21.',
        zh: 'CLI 与 IDE 扩展共用该文件。版本号于 2026-11-21 取自 npm。',
      },
    },
    {
      id: 'claude-desktop',
      name: 'Claude Desktop',
      href: 'https://claude.com/download',
      cells: {
        vendor: 'anthropic',
        form: 'desktop',
        status: 'ga',
        transports: ['stdio', 'http'],
        'root-key': 'mcpservers',
        files: [
          'user (macOS): ~/Library/Application Support/Claude/claude_desktop_config.json',
          'user (Windows): %APPDATA%\\Claude\\claude_desktop_config.json',
        ],
        format: 'json',
        'add-command': null,
        'add-in-app': {en: 'Settings > Developer; remote servers as connectors', zh: '在 Settings > Developer 中编辑；远程服务器以 connector 形式添加'},
        example:
          '{\n  "mcpServers": {\n    "<name>": {\n      "command": "uvx",\n      "args": ["<package>@<version>"],\n      "env": {\n        "AWS_PROFILE": "<profile>",\n        "AWS_REGION": "<region>"\n      }\n    }\n  }\n}',
        approval: null,
        gotchas: {
          en: 'AWS MCP Server over OAuth: append ?oauth=initialize to the URL.',
          zh: '通过 OAuth 使用 AWS MCP Server 时，在 URL 后加 ?oauth=initialize。',
        },
        price: null,
        version: null,
      },
      sources: ['agent-toolkit', {title: 'Playwright MCP docs: Claude Desktop', url: 'https://playwright.dev/mcp/clients/claude-desktop'}],
      verified: '2026-10',
      note: {
        en: 'Medium confidence: the file’s paths come from the Playwright MCP documentation, not from the vendor. Remote servers are connectors, not entries of the file.',
        zh: '可信度中等：文件路径取自 Playwright MCP 文档，而非厂商页面。远程服务器以 connector 形式添加，不写入该文件。',
      },
    },
    {
      id: 'cline',
      name: 'Cline',
      href: 'https://docs.cline.bot/mcp/adding-and-configuring-servers',
      cells: {
        vendor: 'cline',
        form: ['ide-plugin', 'cli'],
        status: 'ga',
        transports: ['stdio', 'http', 'sse'],
        'root-key': 'mcpservers',
        files: ['user (extension): cline_mcp_settings.json', 'user (CLI): ~/.cline/data/settings/cline_mcp_settings.json'],
        format: 'json',
        'add-command': null,
        'add-in-app': {
          en: 'MCP Servers icon > Configure > Configure MCP Servers opens the file',
          zh: '点击 MCP Servers 图标，再选 Configure > Configure MCP Servers 打开文件',
        },
        example:
          '{\n  "mcpServers": {\n    "<name>": {\n      "command": "uvx",\n      "args": ["<package>@<version>"],\n      "env": {\n        "AWS_PROFILE": "<profile>",\n        "AWS_REGION": "<region>"\n      }\n    }\n  }\n}',
        approval: {en: 'Tools in the server’s autoApprove list run without asking.', zh: '服务器 autoApprove 列表中的工具无需确认。'},
        gotchas: 'n/a',
        price: null,
        version: null,
      },
      sources: [
        'awslabs-readme',
        {title: 'Cline docs: Adding and configuring servers', url: 'https://docs.cline.bot/mcp/adding-and-configuring-servers'},
        {title: 'Developers Digest: How to add an MCP server to Cline', url: 'https://www.developersdigest.tech/mcp-servers/clients/cline'},
      ],
      verified: '2026-11',
      note: {
        en: 'Medium confidence: SSE and the CLI’s path come from a directory that quotes the vendor’s documentation.',
        zh: '可信度中等：SSE 和 CLI 的路径取自引用厂商文档的第三方目录。',
      },
    },
    {
      id: 'devin-desktop',
      name: {en: 'Devin Desktop (formerly Windsurf)', zh: 'Devin Desktop（原 Windsurf）'},
      href: 'https://docs.devin.ai/desktop/cascade/mcp',
      cells: {
        vendor: 'cognition',
        form: ['ide', 'cli'],
        status: 'ga',
        transports: ['stdio', 'http', 'sse'],
        'root-key': 'mcpservers',
        files: ['user: ~/.config/devin/mcp_config.json', 'project: .devin/mcp_config.json', 'user (legacy Cascade agent): ~/.codeium/windsurf/mcp_config.json'],
        format: 'json',
        'add-command': 'devin mcp add aws-mcp https://aws-mcp.us-east-1.api.aws/mcp',
        'add-in-app': {en: 'MCP Marketplace in the agent’s panel', zh: 'Agent 面板中的 MCP Marketplace'},
        example:
          '{\n  "mcpServers": {\n    "<name>": {\n      "command": "uvx",\n      "args": ["<package>@<version>"],\n      "env": {\n        "AWS_PROFILE": "<profile>",\n        "AWS_REGION": "<region>"\n      }\n    }\n  }\n}',
        approval: {
          en: 'Devin Local asks before the first call of a tool; a tool or a whole server can be allowed for the session or for good.',
          zh: 'Devin Local 在首次调用某个工具前会询问；可按工具或整个服务器放行，限本次会话或永久有效。',
        },
        gotchas: [
          {
            en: 'Examples for the legacy agent give a remote address as serverUrl, those for the current one as url.',
            zh: '旧 Agent 的示例把远程地址写在 serverUrl 中，现行 Agent 的示例写在 url 中。',
          },
          {en: 'Enterprise users must switch MCP on in the settings.', zh: '企业版用户须在设置中手动启用 MCP。'},
          {en: 'Windows: %APPDATA%\\devin\\mcp_config.json.', zh: 'Windows 上的路径为 %APPDATA%\\devin\\mcp_config.json。'},
        ],
        price: null,
        version: null,
      },
      sources: [
        'agent-toolkit',
        {title: 'Devin docs: Cascade, Model Context Protocol (MCP)', url: 'https://docs.devin.ai/desktop/cascade/mcp'},
        {
          title: 'Vaadin docs: Devin Desktop',
          url: 'https://vaadin.com/docs/latest/building-apps/agentic-development/mcp/supported-tools/devin-desktop',
        },
        {title: 'Sevalla docs: Windsurf (Devin Desktop)', url: 'https://docs.sevalla.com/ai-agents/windsurf'},
      ],
      verified: '2026-11',
      note: {
        en: 'Renamed on 2026-06-02. Medium confidence: the current file’s path comes from the documentation of other vendors; the Cascade page names only the older one.',
        zh: '2026-06-02 更名。可信度中等：现行文件路径取自其他厂商的文档；Cascade 页面只写了旧路径。',
      },
    },
  ],
};
