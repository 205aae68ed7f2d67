import type {Metrics} from './schema';

/** Measures of a forecast's error, with formula, pitfall and the value that the guide's program found. */
export const forecastErrorMetrics: Metrics<'family' | 'formula' | 'example' | 'says' | 'pitfall'> = {
  shape: 'metrics',
  id: 'forecast-error-metrics',
  title: {en: 'Measures of forecast error, and how each one misleads', zh: '预测误差的衡量指标，以及各自的误导之处'},
  lead: {
    en: 'a is the actual value, f the forecast, u the upper bound. The example column is what the weekly profile of this guide’s program reached over 336 hours of data made by the program.',
    zh: 'a 为实际值，f 为预测值，u 为上界。“示例”一列是本指南程序中每周曲线在程序生成的 336 小时数据上得到的结果。',
  },
  factKind: 'structure',
  nameLabel: {en: 'Measure', zh: '指标'},
  tools: ['facets', 'sort', 'columns', 'export'],
  sources: {
    accuracy: {title: 'Forecasting: Principles and Practice: Evaluating point forecast accuracy', url: 'https://otexts.com/fpp3/accuracy.html'},
    distribution: {
      title: 'Forecasting: Principles and Practice: Evaluating distributional forecast accuracy',
      url: 'https://otexts.com/fpp3/distaccuracy.html',
    },
    'cross-validation': {title: 'Forecasting: Principles and Practice: Time series cross-validation', url: 'https://otexts.com/fpp3/tscv.html'},
  },
  columns: [
    {
      id: 'family',
      label: {en: 'Kind', zh: '类别'},
      kind: 'term',
      facet: true,
      terms: [
        {id: 'point', label: {en: 'Point error', zh: '点误差'}, definition: {en: 'How far the middle of the forecast is off.', zh: '预测中值偏离多少。'}},
        {id: 'bias', label: {en: 'Bias', zh: '偏差'}, definition: {en: 'Whether it is off to one side.', zh: '是否系统性地偏向一侧。'}},
        {id: 'bound', label: {en: 'Bound', zh: '上界'}, definition: {en: 'Whether the upper bound keeps its promise.', zh: '上界是否兑现承诺。'}},
        {
          id: 'consequence',
          label: {en: 'Consequence', zh: '后果'},
          definition: {en: 'What the error costs in service or money.', zh: '误差在服务或费用上的代价。'},
        },
      ],
    },
    {id: 'formula', label: {en: 'Formula', zh: '公式'}, kind: 'code'},
    {id: 'example', label: {en: 'Example', zh: '示例'}, kind: 'code'},
    {id: 'says', label: {en: 'What it says', zh: '含义'}, kind: 'text'},
    {id: 'pitfall', label: {en: 'Pitfall', zh: '易错点'}, kind: 'text'},
  ],
  rows: [
    {
      id: 'mae',
      name: {en: 'MAE, mean absolute error', zh: 'MAE，平均绝对误差'},
      cells: {
        family: 'point',
        formula: 'mean(|a − f|)',
        example: '29.0 req/s',
        says: {en: 'The typical miss, in the unit of the series.', zh: '典型误差，单位与序列相同。'},
        pitfall: {en: 'Cannot be compared between services of different size.', zh: '不同规模的服务之间无法比较。'},
      },
      sources: ['accuracy'],
      verified: '2026-11',
    },
    {
      id: 'rmse',
      name: {en: 'RMSE, root mean squared error', zh: 'RMSE，均方根误差'},
      cells: {
        family: 'point',
        formula: 'sqrt(mean((a − f)²))',
        example: '75.4 req/s',
        says: {en: 'The typical miss in the unit of the series, with large misses counted more.', zh: '典型误差，单位与序列相同，但大误差权重更高。'},
        pitfall: {en: 'One surge dominates: here a single hour makes it more than twice the MAE.', zh: '会被一次激增主导：此处一个小时就使它超过 MAE 的两倍。'},
      },
      sources: ['accuracy'],
      verified: '2026-11',
    },
    {
      id: 'mape',
      name: {en: 'MAPE, mean absolute percentage error', zh: 'MAPE，平均绝对百分比误差'},
      cells: {
        family: 'point',
        formula: '100 × mean(|a − f| / a)',
        example: '6.1%',
        says: {en: 'The miss as a share of the actual value.', zh: '误差占实际值的比例。'},
        pitfall: {
          en: 'Explodes near zero: quiet nights decide it. Punishes too high more than too low.',
          zh: '实际值接近零时急剧放大，结果由低谷时段决定；对高估的惩罚重于低估。',
        },
      },
      sources: ['accuracy'],
      verified: '2026-11',
    },
    {
      id: 'smape',
      name: {en: 'sMAPE, symmetric MAPE', zh: 'sMAPE，对称 MAPE'},
      cells: {
        family: 'point',
        formula: '100 × mean(2|a − f| / (a + f))',
        example: '6.3%',
        says: {en: 'MAPE with a bound of 200%.', zh: '上限为 200% 的 MAPE。'},
        pitfall: {
          en: 'Not symmetric in spite of its name, and unstable near zero; several definitions exist.',
          zh: '名为对称，实则不然；接近零时不稳定；且有多种定义。',
        },
      },
      sources: ['accuracy'],
      verified: '2026-11',
    },
    {
      id: 'wape',
      name: {en: 'WAPE, weighted absolute percentage error', zh: 'WAPE，加权绝对百分比误差'},
      cells: {
        family: 'point',
        formula: '100 × sum(|a − f|) / sum(a)',
        example: '6.5%',
        says: {en: 'All misses as a share of all load: busy hours count more.', zh: '总误差占总负载的比例：繁忙时段权重更高。'},
        pitfall: {en: 'A large service hides the small ones when they are added up.', zh: '多个服务相加时，大服务会掩盖小服务。'},
      },
      sources: [{title: 'Amazon Forecast developer guide: Evaluating predictor accuracy', url: 'https://docs.aws.amazon.com/forecast/latest/dg/metrics.html'}],
      verified: '2026-11',
      note: {
        en: 'The page is cited for the definition; Amazon Forecast itself takes no new customers.',
        zh: '引用该页仅为定义；Amazon Forecast 本身已不接受新客户。',
      },
    },
    {
      id: 'mase',
      name: {en: 'MASE, mean absolute scaled error', zh: 'MASE，平均绝对缩放误差'},
      cells: {
        family: 'point',
        formula: 'MAE / MAE(seasonal naive, training data)',
        example: '0.97',
        says: {en: 'Below 1: better than copying last week. Comparable between services.', zh: '小于 1 表示优于照搬上周；可在服务之间比较。'},
        pitfall: {
          en: 'Depends on the season you choose: a daily one makes weekly traffic look easy.',
          zh: '取决于所选周期：用日周期会让有周规律的流量显得容易。',
        },
      },
      sources: ['accuracy'],
      verified: '2026-11',
    },
    {
      id: 'bias',
      name: {en: 'Bias, mean error', zh: '偏差（平均误差）'},
      cells: {
        family: 'bias',
        formula: 'mean(f − a)',
        example: '−13.9 req/s',
        says: {en: 'Negative: the forecast is low on average, as here from growth and the surge.', zh: '为负表示平均偏低，此处是增长和激增所致。'},
        pitfall: {en: 'Zero bias can hide a forecast that is low by day and high by night.', zh: '偏差为零，也可能是白天偏低、夜间偏高相互抵消。'},
      },
      sources: ['accuracy'],
      verified: '2026-11',
    },
    {
      id: 'coverage',
      name: {en: 'Coverage of the upper bound', zh: '上界覆盖率'},
      cells: {
        family: 'bound',
        formula: '100 × count(a ≤ u) / n',
        example: '94.3% (95%)',
        says: {en: 'How often the bound held, beside what was promised.', zh: '上界实际成立的频率，与承诺值对照。'},
        pitfall: {
          en: 'A bound at infinity covers all: read it with the overhead. Misses come in clusters.',
          zh: '上界取无穷大也能全覆盖，须与超配率一起看；失守往往成群出现。',
        },
      },
      sources: ['distribution', 'cross-validation'],
      verified: '2026-11',
    },
    {
      id: 'pinball-loss',
      name: {en: 'Pinball loss at 95%', zh: '95% 分位 pinball 损失'},
      cells: {
        family: 'bound',
        formula: 'mean(max(0.95(a − u), 0.05(u − a)))',
        example: '6.3 req/s',
        says: {en: 'One number for a bound: low is tight and reliable.', zh: '用一个数衡量上界：数值低，说明上界既紧又可靠。'},
        pitfall: {en: 'Says nothing alone; compare two models on the same hours.', zh: '单独看没有意义；须在相同时段比较两个模型。'},
      },
      sources: ['distribution'],
      verified: '2026-11',
    },
    {
      id: 'hours-short',
      name: {en: 'Hours short of capacity', zh: '容量不足的小时数'},
      cells: {
        family: 'consequence',
        formula: 'count(a > pods × per_pod)',
        example: '4 / 336',
        says: {en: 'What users would have felt without reactive scaling behind it.', zh: '若没有响应式扩缩容兜底，用户会感受到的影响。'},
        pitfall: {en: 'An hour that is 2% short counts like one that is short by half: look at the worst.', zh: '差 2% 与差一半计数相同：要看最严重的一次。'},
      },
      sources: [{title: 'Google SRE book: Handling overload', url: 'https://sre.google/sre-book/handling-overload/'}],
      verified: '2026-11',
    },
    {
      id: 'capacity-overhead',
      name: {en: 'Capacity overhead', zh: '容量超配率'},
      cells: {
        family: 'consequence',
        formula: '100 × (Σ pods / Σ ceil(a / per_pod) − 1)',
        example: '10.1%',
        says: {en: 'What the margin costs against perfect foresight.', zh: '与完美预知相比，余量的代价。'},
        pitfall: {en: 'Cheap in Pods can be dear in nodes: count nodes as well.', zh: '按 Pod 看便宜，按节点看可能很贵：节点也要算。'},
      },
      sources: [
        {title: 'Amazon EKS best practices: Cost optimization, compute', url: 'https://docs.aws.amazon.com/eks/latest/best-practices/cost-opt-compute.html'},
      ],
      verified: '2026-11',
    },
  ],
};
