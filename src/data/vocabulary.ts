import type {Term} from './schema';

/** The life of a product or project, in the order in which it passes. One home for these words and their meaning. */
export const statuses: Term[] = [
  {
    id: 'preview',
    label: {en: 'Preview', zh: '预览'},
    tone: 'caution',
    definition: {
      en: 'Open to try; the vendor may change or withdraw it and gives no production commitment.',
      zh: '可以试用，但厂商可能更改或撤回，且不对生产使用作任何承诺。',
    },
  },
  {
    id: 'pre-1-0',
    label: {en: 'Pre-1.0', zh: '1.0 之前'},
    tone: 'caution',
    definition: {
      en: 'Released and usable, but its interfaces may still change between minor versions.',
      zh: '已发布、可使用，但接口在次版本之间仍可能变化。',
    },
  },
  {
    id: 'ga',
    label: {en: 'Generally available', zh: '正式发布'},
    tone: 'positive',
    definition: {
      en: 'Released for production use by its maker (GA, or a stable 1.x release).',
      zh: '厂商或项目已发布可用于生产的版本（GA，或稳定的 1.x 版本）。',
    },
  },
  {
    id: 'maintenance',
    label: {en: 'Maintenance', zh: '维护模式'},
    tone: 'caution',
    definition: {
      en: 'Gets fixes only; no new features.',
      zh: '只提供修复，不再增加新功能。',
    },
  },
  {
    id: 'deprecated',
    label: {en: 'Deprecated', zh: '已弃用'},
    tone: 'negative',
    definition: {
      en: 'Still there, but its maker advises against new use.',
      zh: '仍然保留，但维护方不建议新项目采用。',
    },
  },
  {
    id: 'end-of-support',
    label: {en: 'End of support announced', zh: '已宣布终止支持'},
    tone: 'negative',
    definition: {
      en: 'Its maker has named a day on which support ends.',
      zh: '厂商已公布终止支持的日期。',
    },
  },
  {
    id: 'removed',
    label: {en: 'Removed', zh: '已移除'},
    tone: 'negative',
    definition: {en: 'No longer offered or developed.', zh: '不再提供，也不再开发。'},
  },
];
