import type {Ladder} from './schema';

/** The phases of AI-DLC: what AI drafts, what people decide, and what is left behind. */
export const aidlcPhases: Ladder<'ai' | 'people' | 'artefacts'> = {
  shape: 'ladder',
  id: 'aidlc-phases',
  title: {en: 'The phases of AI-DLC: what AI drafts and what people decide', zh: 'AI-DLC 的阶段：AI 起草什么，人决定什么'},
  lead: {
    en: 'The three phases of the article that introduced the method, with the two that the open source workflows put in front of them as step 0. Each phase ends with a decision of people.',
    zh: '介绍该方法的文章中的三个阶段，以及开源工作流在其前面增加的两个阶段（列为步骤 0）。每个阶段都以人的决策结束。',
  },
  factKind: 'structure',
  sources: {
    'aidlc-blog': {
      title: 'AWS DevOps blog: AI-Driven Development Life Cycle',
      url: 'https://aws.amazon.com/blogs/devops/ai-driven-development-life-cycle/',
    },
    'aidlc-phases-guide': {
      title: 'awslabs/aidlc-workflows user guide: Phases and Stages',
      url: 'https://awslabs.github.io/aidlc-workflows/guide/04-phases-and-stages/',
    },
    'aidlc-glossary': {
      title: 'awslabs/aidlc-workflows user guide: Glossary',
      url: 'https://awslabs.github.io/aidlc-workflows/guide/glossary/',
    },
  },
  aspects: [
    {id: 'ai', label: {en: 'AI drafts', zh: 'AI 起草'}},
    {id: 'people', label: {en: 'People decide', zh: '人决定'}},
    {id: 'artefacts', label: {en: 'Left in Git', zh: '留在 Git 中的产物'}},
  ],
  stages: [
    {
      id: 'before-inception',
      level: 0,
      name: {en: 'Initialization and ideation', zh: '初始化与构想'},
      summary: {
        en: 'In the open source workflows only: prepare the workspace, then ask what is worth building and whether it can be done.',
        zh: '仅见于开源工作流：先准备工作区，再讨论什么值得做、能不能做。',
      },
      aspects: {
        ai: [{en: 'Detects new or existing code; drafts the intent, its scope and its feasibility.', zh: '识别是新项目还是已有代码；起草意图、范围和可行性。'}],
        people: [{en: 'Whether to go on at all.', zh: '要不要做下去。'}],
        artefacts: [{en: 'An initiative brief. Small changes skip this step.', zh: '一份立项说明。小变更跳过这一步。'}],
      },
      sources: ['aidlc-phases-guide', 'aidlc-glossary'],
      verified: '2026-11-25',
    },
    {
      id: 'inception',
      level: 1,
      name: {en: 'Inception', zh: '启动（inception）'},
      summary: {en: 'From an intent to requirements and units that can be built independently.', zh: '从意图到需求，再拆成可独立构建的单元。'},
      aspects: {
        ai: [
          {en: 'Reads the existing code and asks about what is unclear.', zh: '阅读已有代码，就不清楚之处提问。'},
          {en: 'Drafts requirements, stories and a split into units.', zh: '起草需求、用户故事和单元划分。'},
        ],
        people: [
          {en: 'What is meant, what is left out, and how success is measured.', zh: '真正的意思、不做什么，以及如何衡量成功。'},
          {en: 'The order of the units.', zh: '各单元的先后顺序。'},
        ],
        artefacts: [{en: 'Requirements with acceptance criteria; units; a delivery plan.', zh: '带验收标准的需求、单元、交付计划。'}],
      },
      sources: ['aidlc-blog', 'aidlc-phases-guide'],
      verified: '2026-11',
    },
    {
      id: 'construction',
      level: 2,
      name: {en: 'Construction', zh: '构建（construction）'},
      summary: {en: 'Unit by unit, in bolts of hours or days: design, code, tests.', zh: '逐个单元推进，以数小时到数天的 bolt 为节奏：设计、代码、测试。'},
      aspects: {
        ai: [{en: 'Proposes the design, then writes code, tests and manifests in small steps.', zh: '提出设计方案，再小步编写代码、测试和清单。'}],
        people: [
          {en: 'The architecture and its trade-offs.', zh: '架构及其取舍。'},
          {en: 'Whether each change is understood and may be merged.', zh: '每项变更是否已被理解、能否合并。'},
        ],
        artefacts: [{en: 'Design record, code, tests, manifests, results of the gates.', zh: '设计记录、代码、测试、清单、门禁结果。'}],
      },
      sources: ['aidlc-blog', 'aidlc-glossary'],
      verified: '2026-11',
    },
    {
      id: 'operations',
      level: 3,
      name: {en: 'Operations', zh: '运维（operations）'},
      summary: {
        en: 'Deploy, watch, answer incidents, and bring what was learned back as an intent.',
        zh: '部署、观察、处理故障事件，并把学到的内容作为新意图带回。',
      },
      aspects: {
        ai: [{en: 'Proposes rollout steps, gathers evidence, drafts the fix and the review.', zh: '提出发布步骤、收集证据、起草修复和复盘。'}],
        people: [{en: 'Promotion, rollback and every change in production.', zh: '晋级、回滚，以及生产环境的每项变更。'}],
        artefacts: [{en: 'Deployment history, SLO record, incident reviews, new intents.', zh: '部署历史、SLO 记录、故障复盘、新的意图。'}],
      },
      sources: ['aidlc-blog', 'aidlc-phases-guide'],
      verified: '2026-11',
    },
  ],
};
