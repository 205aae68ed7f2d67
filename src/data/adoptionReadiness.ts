import type {Comparison} from './schema';

/** Where AI-DLC fits and where it does not, question by question. */
export const adoptionReadiness: Comparison<'fits' | 'wait' | 'first-step'> = {
  shape: 'comparison',
  id: 'adoption-readiness',
  title: {en: 'Does it fit? Signs for and against, and what to do first', zh: '适合吗？正反两面的迹象，以及先做什么'},
  lead: {
    en: 'Answer for one team and one service. Two answers in the middle column are enough to begin with the last column instead. Our judgement, built on the capabilities that DORA found to amplify the benefit of AI.',
    zh: '针对一个团队、一个服务作答。若有两项落在中间一列，就先做右侧一列中对应的事。这是我们的判断，依据是 DORA 发现的、能放大 AI 收益的能力。',
  },
  factKind: 'structure',
  options: 'columns',
  nameLabel: {en: 'Question', zh: '问题'},
  tools: ['options', 'export'],
  sources: {
    'dora-ai-capabilities': {
      title: 'Google Cloud blog: Introducing the DORA AI Capabilities Model',
      url: 'https://cloud.google.com/blog/products/ai-machine-learning/introducing-doras-inaugural-ai-capabilities-model/',
    },
    'dora-2025': {title: 'DORA: State of AI-assisted Software Development 2025', url: 'https://dora.dev/research/2025/dora-report/'},
    'metr-2025': {
      title: 'arXiv 2507.09089: Measuring the Impact of Early-2025 AI on Experienced Open-Source Developer Productivity',
      url: 'https://arxiv.org/abs/2507.09089',
    },
  },
  columns: [
    {id: 'fits', label: {en: 'Fits', zh: '适合'}, kind: 'text'},
    {id: 'wait', label: {en: 'Does not fit yet', zh: '暂不适合'}, kind: 'text'},
    {id: 'first-step', label: {en: 'What to do first', zh: '先做什么'}, kind: 'text'},
  ],
  rows: [
    {
      id: 'tests',
      name: {en: 'Do the tests find faults?', zh: '测试能发现问题吗？'},
      cells: {
        fits: {en: 'A broken main branch is noticed within the hour.', zh: '主分支出错，一小时内就会被发现。'},
        wait: {en: 'Users notice first.', zh: '用户先发现。'},
        'first-step': {en: 'Let AI write tests for what exists, and read them.', zh: '先让 AI 为现有代码补测试，并逐条阅读。'},
      },
      sources: ['dora-2025'],
      verified: '2026-11',
    },
    {
      id: 'batches',
      name: {en: 'How big are changes?', zh: '变更有多大？'},
      cells: {
        fits: {en: 'Read in one sitting, deployed the same week.', zh: '一口气能读完，当周部署。'},
        wait: {en: 'Long branches, big releases.', zh: '分支存在很久，一次发布很多。'},
        'first-step': {en: 'The gate on size, without AI.', zh: '先设规模门禁，不用 AI。'},
      },
      sources: ['dora-ai-capabilities'],
      verified: '2026-11',
    },
    {
      id: 'platform',
      name: {en: 'Is there a paved road?', zh: '有现成的“黄金路径”吗？'},
      cells: {
        fits: {en: 'A new service reaches staging from a template.', zh: '新服务用模板即可进入预发布环境。'},
        wait: {en: 'Each deployment is arranged with people.', zh: '每次部署都要找人协调。'},
        'first-step': {en: 'One platform API with kro, delivered by Argo CD.', zh: '用 kro 做一个平台 API，由 Argo CD 交付。'},
      },
      sources: ['dora-ai-capabilities'],
      verified: '2026-11',
    },
    {
      id: 'stance',
      name: {en: 'Is it clear what AI may see?', zh: 'AI 能看什么，有明确规定吗？'},
      cells: {
        fits: {en: 'Written down, known, with a person to ask.', zh: '有书面规定，人人知晓，也知道问谁。'},
        wait: {en: 'Everybody has their own rule.', zh: '各人有各人的规矩。'},
        'first-step': {en: 'One page: tools, data, identity, who answers for the result.', zh: '写一页纸：工具、数据、身份、谁对结果负责。'},
      },
      sources: ['dora-ai-capabilities'],
      verified: '2026-11',
    },
    {
      id: 'knowledge',
      name: {en: 'Who knows the code?', zh: '谁了解代码？'},
      cells: {
        fits: {en: 'Patterns are written down, or the service is new.', zh: '代码中的惯用做法有文档，或服务是新建的。'},
        wait: {en: 'Experts in a mature code base that explains itself to nobody else.', zh: '成熟代码库只有专家看得懂。'},
        'first-step': {en: 'Measure before you promise: trials disagree most here.', zh: '承诺之前先测量：各项试验在这一点上分歧最大。'},
      },
      sources: ['metr-2025'],
      verified: '2026-11',
    },
    {
      id: 'consequence',
      name: {en: 'What does a fault cost?', zh: '出错的代价是什么？'},
      cells: {
        fits: {
          en: 'It can be taken back: stateless work, internal tools, new functions behind a flag.',
          zh: '可以撤回：无状态服务、内部工具、开关控制的新功能。',
        },
        wait: {en: 'It cannot: payments, safety, data migrations, regulated evidence.', zh: '无法撤回：支付、安全攸关、数据迁移、受监管的证据。'},
        'first-step': {en: 'Use it for requirements and tests; let people write the rest.', zh: '只用于需求和测试，其余由人编写。'},
      },
      note: {en: 'Our judgement; no study compares these cases.', zh: '本指南的判断；尚无研究对这些情形作过比较。'},
      sources: ['dora-2025'],
      verified: '2026-11',
    },
  ],
};
