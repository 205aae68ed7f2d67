import type {Ladder} from './schema';
import {devOpsAgentGa, devOpsGuruClosed, devOpsGuruEnd, xRayMaintenance} from './facts';

/** Leaving the X-Ray SDKs and DevOps Guru, in an order in which nothing goes dark. */
export const migrationPaths: Ladder<'do' | 'check' | 'back'> = {
  shape: 'ladder',
  id: 'migration-paths',
  title: {
    en: 'Off the X-Ray SDKs and DevOps Guru: five steps in an order in which nothing goes dark',
    zh: '告别 X-Ray SDK 与 DevOps Guru：分五步走，全程不留监控盲区',
  },
  lead: {
    en: 'The order matters more than the speed: the new way must carry data before the old one stops. The dates in the steps are those of AWS.',
    zh: '顺序比速度重要：旧路径停用之前，新路径必须已经有数据。各步中的日期均为 AWS 公布的日期。',
  },
  factKind: 'status',
  sources: {
    'x-ray-timeline': {
      title: 'AWS X-Ray developer guide: X-Ray SDK and daemon support timeline',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html',
    },
    'x-ray-migration': {
      title: 'AWS X-Ray developer guide: Migrating from X-Ray instrumentation to OpenTelemetry instrumentation',
      url: 'https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-migration.html',
    },
    'devops-guru-end': {
      title: 'Amazon DevOps Guru user guide: End of support',
      url: 'https://docs.aws.amazon.com/devops-guru/latest/userguide/devops-guru-end-of-support.html',
    },
    'toolkit-tracing': {
      title: 'aws/agent-toolkit-for-aws: tracing reference, migration constraints',
      url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-observability/references/tracing.md',
    },
  },
  aspects: [
    {id: 'do', label: {en: 'Do', zh: '要做的事'}},
    {id: 'check', label: {en: 'Check before the next step', zh: '进入下一步前的检查'}},
    {id: 'back', label: {en: 'Way back', zh: '退路'}},
  ],
  stages: [
    {
      id: 'inventory',
      level: 1,
      name: {en: 'Find what depends on the old', zh: '找出依赖旧方案的地方'},
      summary: {en: 'SDKs in code, daemons in manifests, insights in somebody’s inbox.', zh: '代码里的 SDK、清单里的守护进程、某人邮箱里的 insight 通知。'},
      aspects: {
        do: [
          {
            en: 'Search repositories for aws-xray-sdk and manifests for the image xray-daemon and port 2000.',
            zh: '在代码库中搜索 aws-xray-sdk，在清单中搜索镜像 xray-daemon 和端口 2000。',
          },
          {
            en: 'List who receives notifications of DevOps Guru, and which of them led to work in the last quarter.',
            zh: '列出 DevOps Guru 通知的接收人，以及上季度哪些通知引出了实际工作。',
          },
        ],
        check: [{en: 'Every service has an owner and a place in the order, the callers of others last.', zh: '每个服务都有负责人和迁移次序，调用方排在最后。'}],
        back: [{en: 'Nothing was changed.', zh: '尚未做任何更改。'}],
      },
      milestones: [
        {
          id: 'guru-closed',
          date: devOpsGuruClosed,
          text: {en: 'DevOps Guru takes no new customers.', zh: 'DevOps Guru 不再接受新客户。'},
          sources: ['devops-guru-end'],
          verified: '2026-10',
        },
      ],
      sources: ['x-ray-timeline', 'devops-guru-end'],
      verified: '2026-11',
    },
    {
      id: 'collector-first',
      level: 2,
      name: {en: 'Put the collector in the daemon’s place', zh: '用 Collector 取代守护进程'},
      summary: {
        en: 'The collector or the CloudWatch agent takes segments of the old SDKs and spans of the new at once.',
        zh: 'Collector 或 CloudWatch 代理可同时接收旧 SDK 的 segment 和新的 span。',
      },
      aspects: {
        do: [
          {
            en: 'Run the CloudWatch agent, or a collector with the awsxray receiver, and move the address.',
            zh: '运行 CloudWatch 代理，或带 awsxray 接收器的 Collector，然后切换地址。',
          },
          {en: 'Stop the daemon before its successor binds port 2000.', zh: '在后继者占用 2000 端口之前停掉守护进程。'},
        ],
        check: [{en: 'The trace map looks as it did the day before, with the daemon gone.', zh: '守护进程移除后，跟踪图与前一天一致。'}],
        back: [{en: 'Point the SDKs at the daemon again.', zh: '把 SDK 重新指向守护进程。'}],
      },
      sources: ['x-ray-migration', 'toolkit-tracing'],
      verified: '2026-11',
    },
    {
      id: 'replace-sdks',
      level: 3,
      name: {en: 'Replace the SDKs, service by service', zh: '逐个服务替换 SDK'},
      summary: {
        en: 'OpenTelemetry in, X-Ray SDK out, with both ways of passing the context while it lasts.',
        zh: '引入 OpenTelemetry、移除 X-Ray SDK；过渡期内两种上下文传播方式并用。',
      },
      aspects: {
        do: [
          {
            en: 'Set OTEL_PROPAGATORS=xray,tracecontext until the last service has moved.',
            zh: '在最后一个服务迁完之前，设置 OTEL_PROPAGATORS=xray,tracecontext。',
          },
          {
            en: 'List the attributes you search by in aws.xray.annotations: all others become metadata.',
            zh: '把要检索的属性列入 aws.xray.annotations，其余都会变成元数据。',
          },
          {
            en: 'For central sampling rules keep a proxy: the awsproxy extension or the CloudWatch agent.',
            zh: '若用集中采样规则，需保留代理：awsproxy 扩展或 CloudWatch 代理。',
          },
        ],
        check: [
          {en: 'A trace through old and new services is one trace.', zh: '经过新旧服务的一次请求仍是一条完整跟踪。'},
          {en: 'Saved searches still find what they found.', zh: '已保存的检索仍能查到原来的结果。'},
        ],
        back: [{en: 'Roll back the service: both kinds are accepted.', zh: '回滚该服务即可：两种格式都被接受。'}],
      },
      milestones: [
        {
          id: 'x-ray-sdk-maintenance',
          date: xRayMaintenance,
          text: {
            en: 'X-Ray SDKs and daemon enter maintenance: security fixes only, no new features. No end is set.',
            zh: 'X-Ray SDK 与守护进程进入维护模式：只提供安全修复，不再增加功能。未设终止日期。',
          },
          sources: ['x-ray-timeline'],
          verified: '2026-11-25',
        },
      ],
      sources: ['x-ray-migration', 'toolkit-tracing'],
      verified: '2026-11',
    },
    {
      id: 'replace-detection',
      level: 4,
      name: {en: 'Replace what DevOps Guru noticed', zh: '替换 DevOps Guru 的检测'},
      summary: {en: 'Detection becomes yours to choose; explanation goes to an agent.', zh: '检测由您自己选定，解释交给 Agent。'},
      aspects: {
        do: [
          {
            en: 'For each insight that led to work: an SLO if users felt it, an anomaly band if it was a rhythm, a fixed limit if it was a quota.',
            zh: '对每条引出工作的 insight：影响用户的设 SLO，有周期规律的设异常区间，属于配额的设固定限值。',
          },
          {en: 'Connect AWS DevOps Agent to the cluster and let the SLO alarms start it.', zh: '把 AWS DevOps Agent 接入集群，由 SLO 告警启动。'},
        ],
        check: [
          {en: 'For a month both run; what only DevOps Guru found has been looked at one by one.', zh: '并行一个月；只有 DevOps Guru 发现的问题已逐条复核。'},
        ],
        back: [{en: 'DevOps Guru still runs until its end.', zh: '终止日期之前 DevOps Guru 仍在运行。'}],
      },
      milestones: [
        {
          id: 'agent-ga',
          date: devOpsAgentGa,
          text: {en: 'AWS DevOps Agent becomes generally available.', zh: 'AWS DevOps Agent 正式发布。'},
          sources: [
            {
              title: 'AWS What’s New: AWS DevOps Agent is now generally available',
              url: 'https://aws.amazon.com/about-aws/whats-new/2026/03/aws-devops-agent-generally-available/',
            },
          ],
          verified: '2026-11',
        },
      ],
      sources: ['devops-guru-end'],
      verified: '2026-10',
    },
    {
      id: 'remove',
      level: 5,
      name: {en: 'Remove the old', zh: '移除旧方案'},
      summary: {
        en: 'Also from the code that creates infrastructure: it will fail on a service that has gone.',
        zh: '包括基础设施代码：服务下线后，相关代码会执行失败。',
      },
      aspects: {
        do: [
          {en: 'Delete the daemon’s manifests, its role and its network rules.', zh: '删除守护进程的清单、角色和网络规则。'},
          {
            en: 'Take AWS::DevOpsGuru resources out of CloudFormation, CDK and Terraform.',
            zh: '从 CloudFormation、CDK 和 Terraform 中移除 AWS::DevOpsGuru 资源。',
          },
        ],
        check: [{en: 'A search for aws-xray-sdk and DevOpsGuru finds nothing.', zh: '搜索 aws-xray-sdk 和 DevOpsGuru 均无结果。'}],
        back: [{en: 'None needed: nothing reads it any more.', zh: '不需要：已无人使用。'}],
      },
      milestones: [
        {
          id: 'guru-end',
          date: devOpsGuruEnd,
          text: {
            en: 'DevOps Guru ends; its API and its CloudFormation types stop working after this day.',
            zh: 'DevOps Guru 终止；此后其 API 和 CloudFormation 类型不再可用。',
          },
          sources: ['devops-guru-end'],
          verified: '2026-10',
        },
      ],
      sources: ['devops-guru-end', 'x-ray-timeline'],
      verified: '2026-10',
    },
  ],
};
