/** A guide as a newcomer finds it: everything that they may break stands in it once. */
export const ENGLISH = `---
title: "Cost control"
sidebar_label: "Costs"
description: "What a cluster costs, and how to keep it down"
sidebar_position: 1
category: "aiops-aidlc"
tags: [eks]
---

import {SampleServers} from '@site/src/components/AiopsIntroTables';
import {ClaimNote} from '@site/src/components/ClaimNote';

# Cost control {/* #cost-control */}

This guide is about the bill of a cluster. Since EKS 1.35, most of it follows the volume of telemetry.

<ClaimNote id="noted" />

## Where the money goes {/* #where-the-money-goes */}

Three things make up 90% of the bill, says the [price list](https://aws.amazon.com/eks/pricing/). See also [the servers](#servers).

:::tip Start small
Measure one week before you change anything.
:::

\`\`\`bash
# List the largest metrics
aws cloudwatch list-metrics --namespace AWS/EKS
\`\`\`

## Servers {/* #servers */}

Run \`kubectl get nodes\` and compare it with the table.

<SampleServers />
`;

/** Its Chinese mirror. */
export const CHINESE = `---
title: "成本控制"
sidebar_label: "成本"
description: "集群的费用，以及如何降低费用"
sidebar_position: 1
category: "aiops-aidlc"
tags: [eks]
---

import {SampleServers} from '@site/src/components/AiopsIntroTables';
import {ClaimNote} from '@site/src/components/ClaimNote';

# 成本控制 {/* #cost-control */}

本指南讨论集群的账单。自 EKS 1.35 起，账单大多取决于遥测数据量。

<ClaimNote id="noted" />

## 钱花在哪里 {/* #where-the-money-goes */}

[价格页](https://aws.amazon.com/eks/pricing/)显示，三项支出占账单的 90%。另见[服务器](#servers)。

:::tip 从小处开始
改动之前先度量一周。
:::

\`\`\`bash
# 列出最大的指标
aws cloudwatch list-metrics --namespace AWS/EKS
\`\`\`

## 服务器 {/* #servers */}

运行 \`kubectl get nodes\`，并与表格比较。

<SampleServers />
`;
