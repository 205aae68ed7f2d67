import {makeProject} from './project';
import type {Project} from './types';

const FACTS = `/** Day on which the sample service became generally available. Source: its launch page. */
export const sampleGa = '2026-03-31';
`;

const VOCABULARY = `import type {Term} from './schema';

/** The life of a product. */
export const statuses: Term[] = [
  {id: 'preview', label: {en: 'Preview', zh: '预览'}, tone: 'caution'},
  {id: 'ga', label: {en: 'Generally available', zh: '正式发布'}, tone: 'positive'},
];
`;

const CATALOG = `import type {Catalog} from './schema';
import {sampleGa} from './facts';
import {statuses} from './vocabulary';

/** Sample servers. */
export const sampleServers: Catalog<'purpose' | 'status' | 'since'> = {
  shape: 'catalog',
  id: 'sample-servers',
  title: {en: 'Sample servers', zh: '示例服务器'},
  lead: {en: 'Which server does what.', zh: '每个服务器做什么。'},
  factKind: 'status',
  nameLabel: {en: 'Server', zh: '服务器'},
  tools: ['facets'],
  sources: {
    readme: {title: 'Sample servers: README', url: 'https://example.com/servers/readme'},
  },
  columns: [
    {id: 'purpose', label: {en: 'Purpose', zh: '用途'}, kind: 'text'},
    {id: 'status', label: {en: 'Status', zh: '状态'}, kind: 'term', facet: true, terms: statuses},
    {id: 'since', label: {en: 'Since', zh: '起始日期'}, kind: 'date'},
  ],
  rows: [
    {
      id: 'cluster-server',
      name: 'Cluster server',
      cells: {purpose: {en: 'Operates clusters.', zh: '操作集群。'}, status: 'ga', since: sampleGa},
      sources: ['readme'],
      verified: '2026-11-02',
    },
    {
      id: 'cost-server',
      name: 'Cost server',
      cells: {purpose: {en: 'Looks up costs.', zh: '查询成本。'}, status: 'preview', since: '2026-05'},
      sources: [{title: 'Cost server: launch', url: 'https://example.com/servers/cost'}],
      verified: '2026-11-02',
      note: {en: 'Its price is not published.', zh: '价格尚未公布。'},
    },
  ],
};
`;

const CLAIMS = `import type {Claim} from './schema';

/** The statements of the guide that were checked. */
export const claims: Claim[] = [
  {
    id: 'sample-claim',
    where: '1',
    statement: {en: 'The cost server is in preview.', zh: '成本服务器处于预览阶段。'},
    verdict: 'confirmed',
    source: {title: 'Cost server: launch', url: 'https://example.com/servers/cost'},
    verified: '2026-11-02',
  },
];
`;

const REGISTRY = `import type {RegistryEntry} from './registryCheck';
import {sampleServers} from './sampleServers';

/** Every module of the guide's data. */
export const registry: RegistryEntry[] = [
  {frontDoor: 'AiopsIntroTables', component: 'SampleServers', file: 'src/data/sampleServers.ts', models: [sampleServers]},
];
`;

const TOMBSTONES = `import type {Tombstone} from './schema';

/** Ids that were published once and are gone. */
export const tombstones: Tombstone[] = [];
`;

const ANCHORS = `[
  "sample-servers",
  "sample-servers-cluster-server",
  "sample-servers-cost-server"
]
`;

const ENGLISH_PAGE = `---
title: "Sample guide"
description: "A guide with one table"
sidebar_position: 1
---

import {SampleServers} from '@site/src/components/AiopsIntroTables';

# Sample guide {/* #sample-guide */}

This guide shows one table.

## Servers {/* #servers */}

The servers of the sample, with their status.

<SampleServers />
`;

const CHINESE_PAGE = `---
title: "示例指南"
description: "只有一张表的指南"
sidebar_position: 1
---

import {SampleServers} from '@site/src/components/AiopsIntroTables';

# 示例指南 {/* #sample-guide */}

本指南展示一张表。

## 服务器 {/* #servers */}

示例中的服务器及其状态。

<SampleServers />
`;

const MESSAGES = `{
  "sample.filter": {
    "message": "筛选",
    "description": "Label of the filter of a table"
  }
}
`;

/** The pages of the minimal project. */
export const MINIMAL_PAGE = {
  en: 'docs/aiops-aidlc/sample-guide.mdx',
  zh: 'i18n/zh/docusaurus-plugin-content-docs/current/aiops-aidlc/sample-guide.mdx',
} as const;

/** The smallest project without a fault, by file: what the examples of all rules lay their own files over. */
export function minimalProject(): Record<string, string> {
  return {
    [MINIMAL_PAGE.en]: ENGLISH_PAGE,
    [MINIMAL_PAGE.zh]: CHINESE_PAGE,
    'i18n/zh/code.json': MESSAGES,
    'src/components/AiopsIntroTables/index.ts': "export {SampleServers} from './SampleServers';\n",
    'src/data/anchors.json': ANCHORS,
    'src/data/claims.ts': CLAIMS,
    'src/data/facts.ts': FACTS,
    'src/data/registry.ts': REGISTRY,
    'src/data/sampleServers.ts': CATALOG,
    'src/data/tombstones.ts': TOMBSTONES,
    'src/data/vocabulary.ts': VOCABULARY,
  };
}

/**
 * The project of an example: its files laid over the minimal ones.
 * @param today the day against which dates are held, `YYYY-MM-DD`
 */
export function projectOf(files: Record<string, string>, today = '2026-11-21'): Project {
  return makeProject(new Map(Object.entries({...minimalProject(), ...files}).sort(([a], [b]) => (a < b ? -1 : 1))), today);
}
