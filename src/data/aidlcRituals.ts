import type {Comparison} from './schema';

/** Rituals of AI-DLC with who leads, what AI does and when it goes wrong. */
export const aidlcRituals: Comparison<'phase' | 'who' | 'ai' | 'leaves' | 'fails'> = {
  shape: 'comparison',
  id: 'aidlc-rituals',
  title: {en: 'Rituals and roles: who is in the room, and who decides', zh: '协作仪式与角色：谁参加，谁拍板'},
  lead: {
    en: 'The first two rituals are named in the article of AWS, the walking skeleton in its open source workflows; the others are how we suggest to fill the rest of the cycle. Names matter less than the person who decides.',
    zh: '前两种仪式出自 AWS 的文章，行走骨架出自其开源工作流，其余是我们对周期其他环节的建议做法。叫什么不重要，重要的是由谁决定。',
  },
  factKind: 'structure',
  options: 'rows',
  nameLabel: {en: 'Ritual', zh: '仪式'},
  tools: ['facets', 'columns', 'options', 'differences', 'export'],
  sources: {
    'aidlc-blog': {
      title: 'AWS DevOps blog: AI-Driven Development Life Cycle',
      url: 'https://aws.amazon.com/blogs/devops/ai-driven-development-life-cycle/',
    },
    'aidlc-glossary': {
      title: 'awslabs/aidlc-workflows user guide: Glossary',
      url: 'https://awslabs.github.io/aidlc-workflows/guide/glossary/',
    },
    'dora-small-batches': {title: 'DORA: Working in small batches', url: 'https://dora.dev/capabilities/working-in-small-batches/'},
    'sre-postmortem': {title: 'Google SRE book: Postmortem culture', url: 'https://sre.google/sre-book/postmortem-culture/'},
  },
  columns: [
    {
      id: 'phase',
      label: {en: 'Phase', zh: '阶段'},
      kind: 'term',
      facet: true,
      terms: [
        {id: 'inception', label: {en: 'Inception', zh: '启动'}, definition: {en: 'From an intent to units.', zh: '从意图到单元。'}},
        {id: 'construction', label: {en: 'Construction', zh: '构建'}, definition: {en: 'From a unit to merged code.', zh: '从单元到合并的代码。'}},
        {id: 'operations', label: {en: 'Operations', zh: '运维'}, definition: {en: 'From merged code to what users feel.', zh: '从合并的代码到用户的感受。'}},
      ],
    },
    {id: 'who', label: {en: 'Who decides', zh: '谁决定'}, kind: 'text'},
    {id: 'ai', label: {en: 'What AI does', zh: 'AI 的工作'}, kind: 'text'},
    {id: 'leaves', label: {en: 'Leaves behind', zh: '产出'}, kind: 'text'},
    {id: 'fails', label: {en: 'Goes wrong when', zh: '何时会失败'}, kind: 'text', place: 'detail'},
  ],
  rows: [
    {
      id: 'mob-elaboration',
      name: {en: 'Mob elaboration', zh: '集体细化（Mob Elaboration）'},
      cells: {
        phase: 'inception',
        who: {en: 'The product owner, with developers, operations and security present.', zh: '产品负责人；开发、运维和安全人员在场。'},
        ai: {en: 'Asks questions, drafts requirements and units.', zh: '提问，起草需求和单元。'},
        leaves: {en: 'Requirements with acceptance criteria, approved.', zh: '经批准、带验收标准的需求。'},
        fails: {en: 'Nobody who knows production is in the room.', zh: '在场的人都不了解生产环境。'},
      },
      sources: ['aidlc-blog'],
      verified: '2026-11',
    },
    {
      id: 'mob-construction',
      name: {en: 'Mob construction', zh: '集体构建（Mob Construction）'},
      cells: {
        phase: 'construction',
        who: {en: 'The developers of the unit, with an architect.', zh: '负责该单元的开发人员和架构师。'},
        ai: {en: 'Proposes the design, then writes code and tests.', zh: '提出设计，再编写代码和测试。'},
        leaves: {en: 'Design record and small merged changes.', zh: '设计记录和已合并的小变更。'},
        fails: {en: 'More is generated than the people present can read.', zh: '生成的内容超出在场人员的阅读能力。'},
      },
      sources: ['aidlc-blog'],
      verified: '2026-11',
    },
    {
      id: 'walking-skeleton',
      name: {en: 'Walking skeleton', zh: '行走骨架（walking skeleton）'},
      cells: {
        phase: 'construction',
        who: {en: 'The whole team, at the first bolt.', zh: '全团队，在第一个 bolt 时。'},
        ai: {en: 'Builds the thinnest path from request to production.', zh: '打通从请求到生产的最短路径。'},
        leaves: {en: 'A deployed unit that does almost nothing, through every gate.', zh: '一个功能极少但通过全部门禁并已部署的单元。'},
        fails: {en: 'It stops before production, so the pipeline is met last.', zh: '没走到生产环境，最后才遇到流水线问题。'},
      },
      note: {
        en: 'The workflows make it the first bolt, and ask after it whether later ones may run without a gate. We advise: not before the measurements of this guide exist.',
        zh: '工作流把它作为第一个 bolt，之后会询问后续 bolt 能否不设门禁运行。我们的建议：在具备本指南所列度量之前不要放开。',
      },
      sources: ['aidlc-glossary'],
      verified: '2026-11',
    },
    {
      id: 'explain-back',
      name: {en: 'Explain back', zh: '反向讲解'},
      cells: {
        phase: 'construction',
        who: {en: 'A developer who did not prompt the change.', zh: '没有参与编写提示词的开发人员。'},
        ai: {en: 'Nothing: it may not answer.', zh: '无：不允许由 AI 代答。'},
        leaves: {en: 'A sentence in the pull request: what fails first, and how one sees it.', zh: '拉取请求中的一句话：最先出问题的会是什么，怎样看出来。'},
        fails: {en: 'It becomes a form to fill in.', zh: '变成走形式的填表。'},
      },
      note: {en: 'Our suggestion, not part of the published method.', zh: '本指南的建议，不属于已发布的方法。'},
      sources: ['dora-small-batches'],
      verified: '2026-11',
    },
    {
      id: 'promotion',
      name: {en: 'Promotion', zh: '晋级'},
      cells: {
        phase: 'operations',
        who: {en: 'The person on call for the service.', zh: '该服务的值班人员。'},
        ai: {en: 'Summarises what changed and what the SLOs did.', zh: '汇总变更内容和 SLO 的变化。'},
        leaves: {en: 'A merged pull request in the GitOps repository.', zh: 'GitOps 仓库中已合并的拉取请求。'},
        fails: {en: 'The summary is read instead of the difference.', zh: '只读摘要，不看差异。'},
      },
      note: {en: 'Our suggestion, not part of the published method.', zh: '本指南的建议，不属于已发布的方法。'},
      sources: ['aidlc-blog'],
      verified: '2026-11',
    },
    {
      id: 'blameless-review',
      name: {en: 'Blameless review', zh: '不追责复盘'},
      cells: {
        phase: 'operations',
        who: {en: 'The team that was called.', zh: '被呼叫的团队。'},
        ai: {en: 'Assembles the timeline from logs and commits.', zh: '根据日志和提交整理时间线。'},
        leaves: {en: 'A gate or test that would have stopped it, as a new intent.', zh: '一个本可拦住问题的门禁或测试，作为新意图。'},
        fails: {en: 'The finding is “the model made a mistake”.', zh: '结论停留在“模型出错了”。'},
      },
      sources: ['sre-postmortem'],
      verified: '2026-11',
    },
  ],
};
