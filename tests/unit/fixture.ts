import type {Catalog} from '@site/src/data/schema';

/** A small catalog without a fault, to break in tests. */
export function catalogFixture(): Catalog<'purpose' | 'access' | 'count' | 'install'> {
  return {
    shape: 'catalog',
    id: 'sample-servers',
    title: {en: 'Sample servers', zh: '示例服务器'},
    lead: {en: 'Which server does what.', zh: '每个服务器做什么。'},
    factKind: 'status',
    nameLabel: {en: 'Server', zh: '服务器'},
    tools: ['search', 'facets', 'sort'],
    sources: {readme: {title: 'README', url: 'https://example.com/readme'}},
    groups: [
      {id: 'containers', label: {en: 'Containers', zh: '容器'}},
      {id: 'cost', label: {en: 'Cost', zh: '成本'}},
    ],
    columns: [
      {id: 'purpose', label: {en: 'Purpose', zh: '用途'}, kind: 'text'},
      {
        id: 'access',
        label: {en: 'Access', zh: '访问权限'},
        kind: 'term',
        facet: true,
        terms: [
          {id: 'read-only', label: {en: 'Read-only', zh: '只读'}, tone: 'positive'},
          {id: 'writes', label: {en: 'Writes', zh: '可写入'}, tone: 'caution', definition: {en: 'It changes things.', zh: '会更改资源。'}},
        ],
      },
      {id: 'count', label: {en: 'Tools', zh: '工具数'}, kind: 'number'},
      {id: 'install', label: {en: 'Install', zh: '安装'}, kind: 'command', place: 'detail'},
    ],
    rows: [
      {
        id: 'eks-mcp-server',
        name: 'EKS MCP server',
        group: 'containers',
        cells: {purpose: {en: 'Operate clusters.', zh: '操作集群。'}, access: 'writes', count: 16, install: 'uvx awslabs.eks-mcp-server@latest'},
        sources: ['readme'],
        verified: '2026-08-21',
      },
      {
        id: 'billing-mcp-server',
        name: 'Billing MCP server',
        group: 'cost',
        cells: {purpose: {en: 'Look up costs.', zh: '查询成本。'}, access: 'read-only', count: null, install: 'n/a'},
        sources: [{title: 'Page', url: 'https://example.com/billing'}],
        verified: '2026-08',
        note: {en: 'Counted by hand.', zh: '人工统计。'},
      },
    ],
  };
}
