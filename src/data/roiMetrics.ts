import type {Metrics} from './schema';

/** Published figures on what AI in operations achieves, with who measured them. */
export const roiMetrics: Metrics<'value' | 'percent' | 'measures' | 'kind' | 'by' | 'year' | 'caveat'> = {
  shape: 'metrics',
  id: 'roi-metrics',
  title: {en: 'Published evidence for the return on AIOps', zh: '关于 AIOps 投资回报的公开证据'},
  lead: {
    en: 'Where do vendor claims and research disagree? One published figure per row, with who measured it. None of them forecasts your result: measure your own baseline first.',
    zh: '厂商声明与研究结果在哪里不一致？每行一个公开数字，并注明由谁测得。这些数字都不能预测您的结果：请先测量自己的基线。',
  },
  factKind: 'structure',
  nameLabel: {en: 'Finding', zh: '结论'},
  tools: ['facets', 'sort', 'columns', 'export'],
  chart: {
    title: {en: 'Vendor claims beside independent results', zh: '厂商声明与独立结果对照'},
    lead: {
      en: 'The bars stand for different tasks on different data and must not be subtracted from one another. They show which claims have a published method behind them and which have not.',
      zh: '各条形对应不同任务、不同数据，不能相减比较。此图只用来看哪些数字有公开的方法支撑，哪些没有。',
    },
    value: 'percent',
    series: 'kind',
    max: 100,
  },
  sources: {
    'devops-agent-ga': {
      title: 'AWS Cloud Operations Blog: Announcing General Availability of AWS DevOps Agent',
      url: 'https://aws.amazon.com/blogs/mt/announcing-general-availability-of-aws-devops-agent/',
    },
    'itbench-arxiv': {
      title: 'arXiv 2502.05352: ITBench, Evaluating AI Agents across Diverse Real-World IT Automation Tasks',
      url: 'https://arxiv.org/abs/2502.05352',
    },
    'itbench-alphaxiv': {
      title: 'alphaXiv: ITBench, overview of version 1',
      url: 'https://www.alphaxiv.org/overview/2502.05352v1',
    },
    'itbench-icml-abstract': {
      title: 'ChatPaper: ITBench, abstract of the ICML 2025 version',
      url: 'https://chatpaper.com/paper/164987',
    },
    'dora-gen-ai': {
      title: 'DORA: Impact of Generative AI in Software Development report',
      url: 'https://dora.dev/ai/gen-ai-report/report/',
    },
    'dora-2025': {
      title: 'DORA: State of AI-assisted Software Development 2025',
      url: 'https://dora.dev/research/2025/dora-report/',
    },
    'uptime-2025': {
      title: 'Uptime Intelligence: Annual outage analysis 2025',
      url: 'https://intelligence.uptimeinstitute.com/resource/annual-outage-analysis-2025',
    },
    'itic-2024': {
      title: 'ITIC: 2024 Hourly Cost of Downtime Report, part 1',
      url: 'https://itic-corp.com/itic-2024-hourly-cost-of-downtime-report',
    },
  },
  columns: [
    {id: 'value', label: {en: 'Value as stated', zh: '公布值'}, kind: 'text'},
    {
      id: 'percent',
      label: {en: 'Percentage for the chart', zh: '图表用百分比'},
      kind: 'number',
      place: 'detail',
      unit: '%',
      description: {
        en: 'Only for figures on what an agent achieves. Shares of survey respondents, correlations and targets carry no number here.',
        zh: '仅用于说明 Agent 成效的数字。受访者占比、相关性和目标值不在此列出。',
      },
    },
    {
      id: 'measures',
      label: {en: 'What it measures', zh: '衡量内容'},
      kind: 'term',
      facet: true,
      terms: [
        {
          id: 'root-cause-accuracy',
          label: {en: 'Root-cause accuracy', zh: '根本原因准确率'},
          definition: {
            en: 'Share of failures whose root cause was named correctly, by the rule of the study.',
            zh: '按该研究的判定规则，正确指出根本原因的故障所占比例。',
          },
        },
        {
          id: 'scenarios-solved',
          label: {en: 'Scenarios solved', zh: '解决的场景'},
          definition: {
            en: 'Share of benchmark scenarios that an agent completed, diagnosis and remedy included where the task asks for it.',
            zh: 'Agent 完成的基准测试场景占比；任务有要求时，包括诊断和修复。',
          },
        },
        {
          id: 'time-saved',
          label: {en: 'Time saved', zh: '节省的时间'},
          definition: {
            en: 'Time to investigate or resolve an incident, against a stated or estimated time without the tool.',
            zh: '调查或解决故障事件的时间，与不用该工具时的已知或估计时间相比。',
          },
        },
        {
          id: 'delivery-performance',
          label: {en: 'Delivery performance', zh: '交付表现'},
          definition: {
            en: 'Throughput and stability of software delivery, in relation to the use of AI.',
            zh: '软件交付的吞吐量和稳定性与 AI 使用之间的关系。',
          },
        },
        {
          id: 'outage-cost',
          label: {en: 'Cost and cause of outages', zh: '中断的成本与原因'},
          definition: {
            en: 'What outages cost or what caused them, as respondents remember or estimate it.',
            zh: '受访者回忆或估计的中断成本或原因。',
          },
        },
        {
          id: 'method',
          label: {en: 'How to measure', zh: '衡量方法'},
          definition: {
            en: 'A definition, target or calculation model, not a measured result.',
            zh: '定义、目标值或计算模型，不是测量结果。',
          },
        },
      ],
    },
    {
      id: 'kind',
      label: {en: 'Kind of evidence', zh: '证据类型'},
      kind: 'term',
      facet: true,
      terms: [
        {
          id: 'vendor-claim',
          label: {en: 'Vendor claim', zh: '厂商声明'},
          tone: 'caution',
          definition: {
            en: 'A figure the seller publishes about its product; method and sample are not published.',
            zh: '卖方公布的自家产品数字，未公开方法和样本。',
          },
        },
        {
          id: 'case-study',
          label: {en: 'Case study', zh: '案例'},
          tone: 'caution',
          definition: {
            en: 'One customer’s experience, told by the vendor; often a single incident.',
            zh: '由厂商讲述的单个客户经历，往往只涉及一起故障事件。',
          },
        },
        {
          id: 'practitioner-report',
          label: {en: 'Practitioner report', zh: '实践报告'},
          tone: 'info',
          definition: {
            en: 'An engineering team reports on its own system and describes how it measured.',
            zh: '工程团队报告自有系统的情况，并说明测量方式。',
          },
        },
        {
          id: 'research',
          label: {en: 'Research', zh: '研究'},
          tone: 'positive',
          definition: {
            en: 'A benchmark with published tasks, scoring and results that others can examine.',
            zh: '任务、评分和结果均已公开、可供他人检验的基准测试。',
          },
        },
        {
          id: 'survey',
          label: {en: 'Survey', zh: '调查问卷研究'},
          tone: 'info',
          definition: {
            en: 'Answers of respondents: it shows associations and estimates, not causes.',
            zh: '受访者的回答：反映相关性和估计值，不说明因果。',
          },
        },
        {
          id: 'method',
          label: {en: 'Method', zh: '方法'},
          tone: 'neutral',
          definition: {
            en: 'A definition, target or model to measure with; it claims no result.',
            zh: '用于衡量的定义、目标值或模型，不声称任何成效。',
          },
        },
      ],
    },
    {id: 'by', label: {en: 'Measured by', zh: '测量方'}, kind: 'text'},
    {id: 'year', label: {en: 'Year', zh: '年份'}, kind: 'date'},
    {id: 'caveat', label: {en: 'Caveat', zh: '注意事项'}, kind: 'text', place: 'detail'},
  ],
  rows: [
    {
      id: 'devops-agent-mttr',
      name: {en: 'AWS DevOps Agent: lower MTTR', zh: 'AWS DevOps Agent：降低 MTTR'},
      cells: {
        value: {en: 'Up to 75% lower', zh: '最多降低 75%'},
        percent: 75,
        measures: 'time-saved',
        kind: 'vendor-claim',
        by: {en: 'AWS, from customers of the preview', zh: 'AWS，来自预览期客户'},
        year: '2026',
        caveat: {
          en: '“Up to” is the best case, not an average. Sample, baseline and method are not published.',
          zh: '“最多”是最好的情况，不是平均值。样本、基线和方法均未公布。',
        },
      },
      sources: ['devops-agent-ga'],
      verified: '2026-03-31',
    },
    {
      id: 'devops-agent-investigation-time',
      name: {en: 'AWS DevOps Agent: faster investigations', zh: 'AWS DevOps Agent：加快调查'},
      cells: {
        value: {en: 'Up to 80% faster', zh: '最多快 80%'},
        percent: 80,
        measures: 'time-saved',
        kind: 'vendor-claim',
        by: {en: 'AWS, from customers of the preview', zh: 'AWS，来自预览期客户'},
        year: '2026',
        caveat: {
          en: 'Investigation is one part of an incident; a faster one shortens the outage only if mitigation follows.',
          zh: '调查只是故障事件处理的一部分；只有随后完成缓解，中断时间才会缩短。',
        },
      },
      sources: ['devops-agent-ga'],
      verified: '2026-03-31',
    },
    {
      id: 'devops-agent-root-cause',
      name: {en: 'AWS DevOps Agent: root cause found', zh: 'AWS DevOps Agent：找到根本原因'},
      cells: {
        value: {en: '94% root-cause accuracy', zh: '根本原因准确率 94%'},
        percent: 94,
        measures: 'root-cause-accuracy',
        kind: 'vendor-claim',
        by: {en: 'AWS, from customers of the preview', zh: 'AWS，来自预览期客户'},
        year: '2026',
        caveat: {
          en: 'What counted as correct, over how many incidents and who judged it is not published.',
          zh: '怎样算正确、基于多少起故障事件、由谁判定，均未公布。',
        },
      },
      sources: ['devops-agent-ga'],
      verified: '2026-03-31',
      note: {
        en: 'The public benchmarks of agents in this table stay below 50%: the tasks differ, but the gap is reason enough to test on your own incidents.',
        zh: '本表中的公开 Agent 基准测试均低于 50%：任务并不相同，但差距之大足以说明应当用自己的故障事件来验证。',
      },
    },
    {
      id: 'devops-agent-resolution-speed',
      name: {en: 'AWS DevOps Agent: faster resolution', zh: 'AWS DevOps Agent：加快解决'},
      cells: {
        value: {en: '3 to 5 times faster', zh: '快 3 到 5 倍'},
        percent: 'n/a',
        measures: 'time-saved',
        kind: 'vendor-claim',
        by: {en: 'AWS, from customers of the preview', zh: 'AWS，来自预览期客户'},
        year: '2026',
        caveat: {
          en: 'A factor, not a percentage, so it is not in the chart. Method not published.',
          zh: '这是倍数而非百分比，因此不进入图表。方法未公布。',
        },
      },
      sources: ['devops-agent-ga'],
      verified: '2026-03-31',
    },
    {
      id: 'wgu-incident',
      name: {en: 'Western Governors University: one production incident', zh: 'Western Governors University：一起生产故障事件'},
      cells: {
        value: {en: 'Estimated 2 hours to 28 minutes (77%)', zh: '从估计的 2 小时缩短到 28 分钟（77%）'},
        percent: 77,
        measures: 'time-saved',
        kind: 'case-study',
        by: {en: 'AWS customer story', zh: 'AWS 客户案例'},
        year: '2026',
        caveat: {
          en: 'A single incident; the two hours are an estimate, not a measurement.',
          zh: '仅一起故障事件；2 小时是估计值，不是测量值。',
        },
      },
      sources: ['devops-agent-ga'],
      verified: '2026-03-31',
      note: {en: 'Medium confidence: told by the vendor, no report of the customer’s own was found.', zh: '可信度中等：由厂商讲述，未找到客户自己的报告。'},
    },
    {
      id: 'itbench-sre',
      name: {en: 'ITBench: SRE scenarios', zh: 'ITBench：SRE 场景'},
      cells: {
        value: {en: '13.8% solved', zh: '解决 13.8%'},
        percent: 13.8,
        measures: 'scenarios-solved',
        kind: 'research',
        by: {en: 'IBM Research and the University of Illinois, preprint', zh: 'IBM Research 与伊利诺伊大学，预印本'},
        year: '2025',
        caveat: {
          en: 'Live Kubernetes faults, models of 2024 (GPT-4o was best). ITBench-AA shows models of 2026 under another scoring.',
          zh: '在真实环境中注入 Kubernetes 故障，使用 2024 年的模型（GPT-4o 最佳）。ITBench-AA 以另一种评分展示 2026 年的模型。',
        },
      },
      sources: ['itbench-arxiv', 'itbench-alphaxiv', 'itbench-icml-abstract'],
      verified: '2026-11',
      note: {
        en: 'The preprint of February 2025 has 94 scenarios. The abstract of the ICML 2025 version, read in a copy, has 102 and gives 11.4%.',
        zh: '2025 年 2 月的预印本包含 94 个场景。ICML 2025 版摘要（取自转载页）为 102 个场景，数值为 11.4%。',
      },
    },
    {
      id: 'itbench-ciso',
      name: {en: 'ITBench: compliance and security scenarios', zh: 'ITBench：合规与安全场景'},
      cells: {
        value: {en: '25.2% solved', zh: '解决 25.2%'},
        percent: 25.2,
        measures: 'scenarios-solved',
        kind: 'research',
        by: {en: 'IBM Research and the University of Illinois, preprint', zh: 'IBM Research 与伊利诺伊大学，预印本'},
        year: '2025',
        caveat: {
          en: 'Compliance checks against CIS benchmarks, not incident response.',
          zh: '依据 CIS 基准的合规检查，不是故障响应。',
        },
      },
      sources: ['itbench-arxiv', 'itbench-alphaxiv', 'itbench-icml-abstract'],
      verified: '2026-11',
    },
    {
      id: 'itbench-finops',
      name: {en: 'ITBench: FinOps scenarios', zh: 'ITBench：FinOps 场景'},
      cells: {
        value: {en: '0% solved', zh: '解决 0%'},
        percent: 0,
        measures: 'scenarios-solved',
        kind: 'research',
        by: {en: 'IBM Research and the University of Illinois, preprint', zh: 'IBM Research 与伊利诺伊大学，预印本'},
        year: '2025',
        caveat: {
          en: 'The preprint holds only a handful of FinOps scenarios, so the zero carries little weight.',
          zh: '预印本中的 FinOps 场景极少，因此这个 0 说服力有限。',
        },
      },
      sources: ['itbench-arxiv', 'itbench-alphaxiv', 'itbench-icml-abstract'],
      verified: '2026-11',
      note: {
        en: 'The abstract of the ICML 2025 version, read in a copy, gives 25.8% without anomaly detection: do not quote the zero alone.',
        zh: 'ICML 2025 版摘要（取自转载页）在不含异常检测时为 25.8%：请勿单独引用 0%。',
      },
    },
    {
      id: 'itbench-aa-sre',
      name: {en: 'ITBench-AA: best model on Kubernetes incidents', zh: 'ITBench-AA：Kubernetes 故障事件上的最佳模型'},
      cells: {
        value: {en: '47%; every model tested stays below 50%', zh: '47%；所有受测模型均低于 50%'},
        percent: 47,
        measures: 'root-cause-accuracy',
        kind: 'research',
        by: {en: 'Artificial Analysis and IBM Research', zh: 'Artificial Analysis 与 IBM Research'},
        year: '2026',
        caveat: {
          en: '59 recorded incidents; a missed root cause scores zero, wrong extra ones lower the score. Diagnosis only.',
          zh: '59 个故障事件快照；漏掉一个根本原因即得 0 分，多报会降低得分。只测诊断。',
        },
      },
      sources: [
        {
          title: 'Hugging Face, IBM Research: ITBench-AA, Frontier Models Score Below 50%',
          url: 'https://huggingface.co/blog/ibm-research/itbench-aa',
        },
        {title: 'Artificial Analysis: ITBench-AA launch', url: 'https://artificialanalysis.ai/articles/itbench-aa-launch'},
      ],
      verified: '2026-11',
      note: {
        en: 'State of the launch in May 2026; the leaderboard moves with each new model.',
        zh: '为 2026 年 5 月发布时的状态；排行榜会随新模型变化。',
      },
    },
    {
      id: 'openrca',
      name: {en: 'OpenRCA: failures of enterprise systems', zh: 'OpenRCA：企业系统故障'},
      cells: {
        value: {en: '11.34% solved by the best model', zh: '最佳模型解决 11.34%'},
        percent: 11.34,
        measures: 'root-cause-accuracy',
        kind: 'research',
        by: {en: 'CUHK-Shenzhen, Microsoft and Tsinghua University, ICLR 2025', zh: '香港中文大学（深圳）、微软与清华大学，ICLR 2025'},
        year: '2025',
        caveat: {
          en: '335 failures with 68 GB of telemetry; component, time and reason must be right as asked. Models of 2024.',
          zh: '335 起故障、68 GB 遥测数据；须按要求答对组件、时间和原因。使用 2024 年的模型。',
        },
      },
      sources: [
        {
          title: 'OpenReview: OpenRCA, Can Large Language Models Locate the Root Cause of Software Failures?',
          url: 'https://openreview.net/forum?id=M4qNIzQYpd',
        },
        {title: 'ChatPaper: OpenRCA, abstract', url: 'https://chatpaper.com/paper/116426'},
      ],
      verified: '2026-11',
    },
    {
      id: 'meta-root-cause',
      name: {en: 'Meta: cause among five suggested changes', zh: 'Meta：前五个候选变更中包含原因'},
      cells: {
        value: {en: '42% at the start of an investigation', zh: '调查开始时为 42%'},
        percent: 42,
        measures: 'root-cause-accuracy',
        kind: 'practitioner-report',
        by: {en: 'Meta engineers, on past incidents of the web monorepo', zh: 'Meta 工程师，基于 Web 单体仓库的历史故障事件'},
        year: '2024',
        caveat: {
          en: 'Correct means that the cause is among the top five; replayed on past investigations, with a fine-tuned Llama 2 model.',
          zh: '原因位于前五个候选之中即算正确；在历史调查上回放，使用微调的 Llama 2 模型。',
        },
      },
      sources: [
        {
          title: 'Engineering at Meta: Leveraging AI for efficient incident response',
          url: 'https://engineering.fb.com/2024/06/24/data-infrastructure/leveraging-ai-for-efficient-incident-response/',
        },
        {
          title: 'ZenML LLMOps database: AI-assisted root cause analysis at Meta',
          url: 'https://www.zenml.io/llmops-database/ai-assisted-root-cause-analysis-system-for-incident-response',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'dora-2024-throughput',
      name: {en: 'DORA 2024: AI adoption and throughput', zh: 'DORA 2024：AI 采用与吞吐量'},
      cells: {
        value: {en: '1.5% less for 25% more AI adoption', zh: 'AI 采用度每增加 25%，下降 1.5%'},
        percent: 'n/a',
        measures: 'delivery-performance',
        kind: 'survey',
        by: {en: 'DORA (Google Cloud)', zh: 'DORA（Google Cloud 旗下研究项目）'},
        year: '2024',
        caveat: {
          en: 'An estimated association for software delivery, not for operations. DORA found the opposite sign a year later.',
          zh: '针对软件交付而非运维的估计相关性。一年后 DORA 得出方向相反的结果。',
        },
      },
      sources: ['dora-gen-ai'],
      verified: '2026-06-26',
    },
    {
      id: 'dora-2024-stability',
      name: {en: 'DORA 2024: AI adoption and stability', zh: 'DORA 2024：AI 采用与稳定性'},
      cells: {
        value: {en: '7.2% less for 25% more AI adoption', zh: 'AI 采用度每增加 25%，下降 7.2%'},
        percent: 'n/a',
        measures: 'delivery-performance',
        kind: 'survey',
        by: {en: 'DORA (Google Cloud)', zh: 'DORA（Google Cloud 旗下研究项目）'},
        year: '2024',
        caveat: {
          en: 'DORA’s explanation: AI makes larger changes easy, and larger changes are riskier.',
          zh: 'DORA 的解释：AI 让大批量变更更容易，而大批量变更风险更高。',
        },
      },
      sources: ['dora-gen-ai'],
      verified: '2026-06-26',
    },
    {
      id: 'dora-2025-amplifier',
      name: {en: 'DORA 2025: AI as an amplifier', zh: 'DORA 2025：AI 是放大器'},
      cells: {
        value: {
          en: 'Strengths and weaknesses both grow; returns come from the system around the tools',
          zh: '优势和弱点同时被放大；回报来自工具所处的整个体系',
        },
        percent: 'n/a',
        measures: 'delivery-performance',
        kind: 'survey',
        by: {en: 'DORA (Google Cloud)', zh: 'DORA（Google Cloud 旗下研究项目）'},
        year: '2025',
        caveat: {en: 'A qualitative conclusion; it gives no rate of return.', zh: '定性结论，没有给出回报率。'},
      },
      sources: ['dora-2025'],
      verified: '2026-06-26',
    },
    {
      id: 'dora-2025-delivery',
      name: {en: 'DORA 2025: AI adoption and delivery', zh: 'DORA 2025：AI 采用与交付'},
      cells: {
        value: {en: 'Throughput up, instability up', zh: '吞吐量上升，不稳定性也上升'},
        percent: 'n/a',
        measures: 'delivery-performance',
        kind: 'survey',
        by: {en: 'DORA (Google Cloud)', zh: 'DORA（Google Cloud 旗下研究项目）'},
        year: '2025',
        caveat: {
          en: 'Throughput changed its sign against 2024, stability did not. An association, not a cause.',
          zh: '与 2024 年相比，吞吐量的方向反转，稳定性没有。这是相关性，不是因果。',
        },
      },
      sources: ['dora-2025', {title: 'DORA: Balancing AI tensions', url: 'https://dora.dev/insights/balancing-ai-tensions/'}],
      verified: '2026-06-26',
    },
    {
      id: 'uptime-outage-cost-100k',
      name: {en: 'Outages that cost more than 100,000 USD', zh: '成本超过 10 万美元的中断'},
      cells: {
        value: {en: '54% of the most recent significant outages', zh: '占最近一次重大中断的 54%'},
        percent: 'n/a',
        measures: 'outage-cost',
        kind: 'survey',
        by: {en: 'Uptime Institute, survey of 2024', zh: 'Uptime Institute，2024 年调查'},
        year: '2025',
        caveat: {
          en: 'Mainly data-centre operators; Uptime itself advises scepticism towards outage data.',
          zh: '受访者以数据中心运营方为主；Uptime 自己也提醒对中断数据保持怀疑。',
        },
      },
      sources: ['uptime-2025'],
      verified: '2026-11',
      note: {
        en: 'A later edition (2026) is said to give 57%; its report page was not found, so the figure is not used.',
        zh: '据称 2026 年版的数值为 57%；未找到该报告页面，因此不采用。',
      },
    },
    {
      id: 'uptime-outage-cost-1m',
      name: {en: 'Outages that cost more than 1 million USD', zh: '成本超过 100 万美元的中断'},
      cells: {
        value: {en: 'One in five of the most recent significant outages', zh: '占最近一次重大中断的五分之一'},
        percent: 'n/a',
        measures: 'outage-cost',
        kind: 'survey',
        by: {en: 'Uptime Institute, survey of 2024', zh: 'Uptime Institute，2024 年调查'},
        year: '2025',
        caveat: {
          en: 'An estimate of the respondents. Use your own revenue and staff cost per hour instead.',
          zh: '受访者的估计。请改用自己每小时的收入和人力成本。',
        },
      },
      sources: ['uptime-2025'],
      verified: '2026-11',
    },
    {
      id: 'uptime-human-error',
      name: {en: 'Major outage caused by human error', zh: '人为失误导致的重大中断'},
      cells: {
        value: {en: 'Nearly 40% of organisations in three years', zh: '三年内近 40% 的组织'},
        percent: 'n/a',
        measures: 'outage-cost',
        kind: 'survey',
        by: {en: 'Uptime Institute', zh: 'Uptime Institute（数据中心行业机构）'},
        year: '2025',
        caveat: {
          en: 'Most of these involve procedures that were ignored or flawed: an argument for runbooks before agents.',
          zh: '多数涉及未遵守或有缺陷的流程：这说明应先有运行手册，再谈 Agent。',
        },
      },
      sources: [
        'uptime-2025',
        {
          title: 'McMorrow Reports: Uptime’s 7th annual outage analysis (press release)',
          url: 'https://www.mcmorrowreports.com/uptimes-7th-annual-data-center-outage-analysis-shows-improvement-but-new-risks',
        },
      ],
      verified: '2026-11',
      note: {
        en: 'The share was read in the press release, not in the report, which needs a subscription.',
        zh: '该比例取自新闻稿，而非需要订阅的报告原文。',
      },
    },
    {
      id: 'itic-hour-300k',
      name: {en: 'An hour of downtime above 300,000 USD', zh: '每小时停机成本超过 30 万美元'},
      cells: {
        value: {en: 'Over 90% of mid-size and large firms', zh: '超过 90% 的大中型企业'},
        percent: 'n/a',
        measures: 'outage-cost',
        kind: 'survey',
        by: {en: 'ITIC, web survey of over 1,000 firms', zh: 'ITIC，对 1,000 多家企业的在线调查'},
        year: '2024',
        caveat: {
          en: 'Self-reported estimates across whole firms; not the cost of one cluster or service.',
          zh: '企业自报的整体估计，不是单个集群或服务的成本。',
        },
      },
      sources: ['itic-2024'],
      verified: '2026-11',
      note: {
        en: 'Low confidence: ITIC calls the survey independent, but sampling and questions are not published in full.',
        zh: '可信度低：ITIC 称调查独立，但抽样和问题未完整公开。',
      },
    },
    {
      id: 'itic-hour-1m',
      name: {en: 'An hour of downtime above 1 million USD', zh: '每小时停机成本超过 100 万美元'},
      cells: {
        value: {en: '41% of enterprises', zh: '41% 的企业'},
        percent: 'n/a',
        measures: 'outage-cost',
        kind: 'survey',
        by: {en: 'ITIC, web survey of over 1,000 firms', zh: 'ITIC，对 1,000 多家企业的在线调查'},
        year: '2024',
        caveat: {
          en: 'Stated as 1 to over 5 million USD per hour, without legal cost or fines.',
          zh: '原文为每小时 100 万至 500 多万美元，不含法律费用和罚款。',
        },
      },
      sources: ['itic-2024'],
      verified: '2026-11',
      note: {
        en: 'Low confidence: ITIC calls the survey independent, but sampling and questions are not published in full.',
        zh: '可信度低：ITIC 称调查独立，但抽样和问题未完整公开。',
      },
    },
    {
      id: 'dora-roi-model',
      name: {en: 'DORA: ROI model for AI-assisted development', zh: 'DORA：AI 辅助开发的 ROI 模型'},
      cells: {
        value: {en: 'A framework and calculator that allow for an initial productivity dip', zh: '框架和计算器，计入初期的生产力下降'},
        percent: 'n/a',
        measures: 'method',
        kind: 'method',
        by: {en: 'DORA (Google Cloud)', zh: 'DORA（Google Cloud 旗下研究项目）'},
        year: '2026',
        caveat: {
          en: 'Made for development; the inputs are assumptions that you have to replace with your own.',
          zh: '为软件开发而设计；输入项均为假设，须换成自己的数据。',
        },
      },
      sources: [
        {title: 'DORA: ROI of AI-assisted Software Development report', url: 'https://dora.dev/ai/roi/report/'},
        {title: 'DORA: ROI of AI calculator', url: 'https://dora.dev/ai/roi/calculator/'},
      ],
      verified: '2026-04-22',
    },
    {
      id: 'dora-recovery-definition',
      name: {en: 'DORA: what replaced MTTR', zh: 'DORA：MTTR 的替代指标'},
      cells: {
        value: {en: 'Failed deployment recovery time, one of five metrics', zh: '失败部署恢复时间，五项指标之一'},
        percent: 'n/a',
        measures: 'method',
        kind: 'method',
        by: {en: 'DORA (Google Cloud)', zh: 'DORA（Google Cloud 旗下研究项目）'},
        year: '2026',
        caveat: {
          en: 'Redefined in 2023: it covers failed deployments only. A claim of “lower MTTR” counts other incidents too and cannot be held against it.',
          zh: '2023 年重新定义：只覆盖失败的部署。“降低 MTTR”的说法还涉及其他故障事件，两者不能直接对比。',
        },
      },
      sources: [
        {title: 'DORA: Software delivery performance metrics', url: 'https://dora.dev/guides/dora-metrics/'},
        {title: 'DORA: A history of DORA’s software delivery metrics', url: 'https://dora.dev/insights/dora-metrics-history/'},
      ],
      verified: '2026-06-26',
    },
    {
      id: 'sre-toil-ceiling',
      name: {en: 'Google SRE: ceiling for operational work', zh: 'Google SRE：运维工作的上限'},
      cells: {
        value: {en: 'At most 50% of SRE time', zh: '不超过 SRE 时间的 50%'},
        percent: 'n/a',
        measures: 'method',
        kind: 'method',
        by: {en: 'Google SRE book', zh: 'Google《SRE》一书'},
        year: '2016',
        caveat: {
          en: 'A target inside Google, not a finding. It makes freed hours visible, which is where savings would show.',
          zh: '这是 Google 内部的目标，不是研究结论。它让节省下来的工时可见，收益也正体现在这里。',
        },
      },
      sources: [
        {title: 'Google SRE book: Eliminating Toil', url: 'https://sre.google/sre-book/eliminating-toil/'},
        {title: 'Google Research: The SRE Workbook, Eliminating Toil (abstract)', url: 'https://research.google/pubs/pub49780/'},
      ],
      verified: '2026-11',
    },
  ],
};
