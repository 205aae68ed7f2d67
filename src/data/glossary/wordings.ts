import type {Wording} from '../schema';

/** Words of our own texts that need no explanation but one translation, sorted by id. The check enforces them like the terms. */
export const wordings: Wording[] = [
  {
    id: 'caveat',
    term: {en: 'caveat', zh: '注意事项'},
    forms: ['caveats'],
    use: {en: 'What to know before a value is used.', zh: '使用某个值之前应当了解的情况。'},
    avoid: ['警示事项', '告诫'],
  },
  {
    id: 'checked',
    term: {en: 'checked', zh: '核对'},
    use: {en: 'A fact compared with its source on a day.', zh: '在某一天将事实与来源比对。'},
    avoid: ['核查于', '校验于'],
    avoidBeside: ['校对'],
  },
  {
    id: 'collect',
    term: {en: 'collect telemetry', zh: '采集'},
    forms: ['collects telemetry', 'collecting telemetry', 'collected telemetry', 'collection of telemetry'],
    use: {en: 'Taking in metrics, logs and traces.', zh: '获取指标、日志和跟踪。'},
    avoidBeside: ['收集', '搜集'],
  },
  {
    id: 'list-price',
    term: {en: 'list price', zh: '标价'},
    forms: ['list prices'],
    use: {en: 'The price that a vendor publishes, before discounts.', zh: '厂商公布的未折扣价格。'},
    avoid: ['目录价', '牌价', '挂牌价'],
  },
  {
    id: 'medium-confidence',
    term: {en: 'medium confidence', zh: '可信度中等'},
    use: {en: 'A fact that rests on one source or on an indirect one.', zh: '只有单一来源或间接来源的事实。'},
    avoid: ['中等置信度', '置信度中等', '中度可信'],
  },
  {
    id: 'natural-language',
    term: {en: 'natural language', zh: '自然语言'},
    use: {en: 'Language as people write it.', zh: '人们日常书写的语言。'},
    avoid: ['自然语文'],
  },
  {
    id: 'pitfall',
    term: {en: 'pitfall', zh: '易错点'},
    forms: ['pitfalls'],
    use: {en: 'What is easily done wrong.', zh: '容易出错之处。'},
    avoid: ['陷阱', '坑点', '踩坑'],
  },
  {
    id: 'read-only',
    term: {en: 'read-only', zh: '只读'},
    use: {en: 'Changes nothing.', zh: '不作任何更改。'},
    avoid: ['唯读', '仅读'],
  },
  {
    id: 'review',
    term: {en: 'review', zh: '评审'},
    forms: ['code review', 'reviews'],
    use: {en: 'Somebody else reading a change before it is accepted.', zh: '变更被接受之前由他人审阅。'},
    avoid: ['覆核', '检视代码'],
  },
  {
    id: 'root-key',
    term: {en: 'root key', zh: '顶层键'},
    forms: ['root keys'],
    use: {en: 'The outermost key of a configuration file.', zh: '配置文件最外层的键。'},
    avoid: ['根键', '根密钥'],
  },
  {
    id: 'successor',
    term: {en: 'successor', zh: '后继'},
    forms: ['successors'],
    use: {en: 'What takes the place of something that ends.', zh: '接替将要结束的事物者。'},
    avoid: ['继任者', '继任', '接任者'],
  },
  {
    id: 'you',
    term: {en: 'you', zh: '您'},
    forms: ['your', 'yours'],
    use: {en: 'The reader, addressed politely and only where the sentence needs it.', zh: '对读者的敬称，仅在句子需要时使用。'},
    avoid: ['你'],
  },
];
