import type {Metrics} from './schema';

/** The starting values of multi-window burn-rate alerts for an SLO over 30 days, and what follows from them. */
export const burnRateAlerts: Metrics<'response' | 'burn-rate' | 'long-window' | 'short-window' | 'budget' | 'error-ratio' | 'exhausted'> = {
  shape: 'metrics',
  id: 'burn-rate-alerts',
  title: {en: 'Burn-rate alerts over two windows: starting values for an SLO over 30 days', zh: '双窗口消耗速率告警：30 天 SLO 的起始取值'},
  lead: {
    en: 'An alert fires when both windows burn faster than the rate. Windows, rates and budgets are those that the SRE workbook recommends as a start; the last two columns are computed from them, for an objective of 99.9% and an unchanged error ratio.',
    zh: '两个窗口的消耗速率都超过该值时触发告警。窗口、速率和预算采用《SRE 工作手册》建议的起始值；最后两列由其推算，前提是目标为 99.9%，且错误率保持不变。',
  },
  factKind: 'structure',
  nameLabel: {en: 'Alert', zh: '告警'},
  tools: ['facets', 'sort', 'columns', 'export'],
  sources: {
    workbook: {title: 'Google SRE workbook: Alerting on SLOs', url: 'https://sre.google/workbook/alerting-on-slos/'},
    'burn-rate-api': {
      title: 'Application Signals API reference: BurnRateConfiguration',
      url: 'https://docs.aws.amazon.com/applicationsignals/latest/APIReference/API_BurnRateConfiguration.html',
    },
  },
  chart: {
    title: {en: 'How long the budget lasts if nobody acts', zh: '若无人处理，预算还能撑多久'},
    lead: {
      en: 'Hours until the error budget of 30 days is gone at exactly the rate of the alert. The bars say why two of the alerts page and the last one can wait: they are not measurements.',
      zh: '以告警的临界速率持续消耗，30 天错误预算耗尽所需的小时数。由此可见为何前两条要呼叫值班、最后一条可以等待。这些并非实测值。',
    },
    value: 'exhausted',
    series: 'response',
    max: 720,
  },
  columns: [
    {
      id: 'response',
      label: {en: 'Response', zh: '响应方式'},
      kind: 'term',
      facet: true,
      terms: [
        {
          id: 'page',
          label: {en: 'Page', zh: '呼叫值班'},
          tone: 'negative',
          definition: {en: 'A person is called, at any hour.', zh: '任何时间都呼叫值班人员。'},
        },
        {id: 'ticket', label: {en: 'Ticket', zh: '工单'}, tone: 'caution', definition: {en: 'Dealt with in working hours.', zh: '在工作时间处理。'}},
      ],
    },
    {
      id: 'burn-rate',
      label: {en: 'Burn rate', zh: '消耗速率'},
      kind: 'number',
      description: {
        en: 'How many times faster than allowed the budget is used: error ratio divided by (1 − objective). At 1 the budget lasts exactly to the end.',
        zh: '预算消耗速度是允许速度的多少倍：错误率除以（1 − 目标）。等于 1 时，预算恰好在期末用完。',
      },
    },
    {id: 'long-window', label: {en: 'Long window', zh: '长窗口'}, kind: 'number', unit: {en: 'min', zh: '分钟'}},
    {
      id: 'short-window',
      label: {en: 'Short window', zh: '短窗口'},
      kind: 'number',
      unit: {en: 'min', zh: '分钟'},
      description: {en: 'One twelfth of the long one; it ends the alert soon after the fault ends.', zh: '长窗口的十二分之一，使告警在故障结束后尽快恢复。'},
    },
    {
      id: 'budget',
      label: {en: 'Budget used when it fires', zh: '触发时已用预算'},
      kind: 'number',
      unit: '%',
    },
    {
      id: 'error-ratio',
      label: {en: 'Error ratio at 99.9%', zh: '目标 99.9% 时的错误率'},
      kind: 'number',
      unit: '%',
      description: {en: 'Burn rate times 0.1%. Computed.', zh: '消耗速率乘以 0.1%。为推算值。'},
    },
    {
      id: 'exhausted',
      label: {en: 'Budget gone in', zh: '预算耗尽时间'},
      kind: 'number',
      unit: {en: 'h', zh: '小时'},
      description: {en: '720 hours divided by the burn rate. Computed.', zh: '720 小时除以消耗速率。为推算值。'},
    },
  ],
  rows: [
    {
      id: 'fast-burn',
      name: {en: 'Fast burn', zh: '快速消耗'},
      cells: {response: 'page', 'burn-rate': 14.4, 'long-window': 60, 'short-window': 5, budget: 2, 'error-ratio': 1.44, exhausted: 50},
      sources: ['workbook', 'burn-rate-api'],
      verified: '2026-11',
    },
    {
      id: 'medium-burn',
      name: {en: 'Medium burn', zh: '中速消耗'},
      cells: {response: 'page', 'burn-rate': 6, 'long-window': 360, 'short-window': 30, budget: 5, 'error-ratio': 0.6, exhausted: 120},
      sources: ['workbook', 'burn-rate-api'],
      verified: '2026-11',
    },
    {
      id: 'slow-burn',
      name: {en: 'Slow burn', zh: '慢速消耗'},
      cells: {response: 'ticket', 'burn-rate': 1, 'long-window': 4320, 'short-window': 360, budget: 10, 'error-ratio': 0.1, exhausted: 720},
      sources: ['workbook', 'burn-rate-api'],
      verified: '2026-11-25',
      note: {
        en: 'Application Signals takes look-back windows of up to 10,080 minutes, so all three fit.',
        zh: 'Application Signals 的回溯窗口最长为 10,080 分钟，三条都能配置。',
      },
    },
  ],
};
