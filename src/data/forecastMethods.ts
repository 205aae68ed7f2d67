import type {Comparison} from './schema';

/** Forecasting methods from the simplest upwards; the measured ones were run by the program of the guide. */
export const forecastMethods: Comparison<'effort' | 'captures' | 'mase' | 'data' | 'interval' | 'weakness'> = {
  shape: 'comparison',
  id: 'forecast-methods',
  title: {en: 'Forecasting methods for load on EKS', zh: 'EKS 负载预测方法'},
  lead: {
    en: 'Take the first one that is good enough on your own data. MASE stands only where the program of this guide measured it, on the data it makes; it does not transfer to yours.',
    zh: '选用在自有数据上第一个够用的方法。只有本指南的程序实测过的方法才给出 MASE，且数据由程序生成，不能推及您的数据。',
  },
  factKind: 'structure',
  options: 'rows',
  nameLabel: {en: 'Method', zh: '方法'},
  tools: ['search', 'facets', 'sort', 'columns', 'options', 'differences', 'export'],
  sources: {
    'simple-methods': {title: 'Forecasting: Principles and Practice: Some simple forecasting methods', url: 'https://otexts.com/fpp3/simple-methods.html'},
    accuracy: {title: 'Forecasting: Principles and Practice: Evaluating point forecast accuracy', url: 'https://otexts.com/fpp3/accuracy.html'},
  },
  columns: [
    {
      id: 'effort',
      label: {en: 'Effort', zh: '投入'},
      kind: 'term',
      facet: true,
      terms: [
        {
          id: 'rule',
          label: {en: 'A rule', zh: '一条规则'},
          definition: {en: 'A query or a few lines; nothing to train.', zh: '一条查询或几行代码，无需训练。'},
        },
        {
          id: 'statistics',
          label: {en: 'Statistics', zh: '统计模型'},
          definition: {en: 'A fitted model; refit on a schedule.', zh: '需拟合的模型，定期重新拟合。'},
        },
        {
          id: 'machine-learning',
          label: {en: 'Machine learning', zh: '机器学习'},
          definition: {en: 'Features, training, deployment and monitoring of a model.', zh: '需要特征、训练、部署和模型监控。'},
        },
        {
          id: 'managed',
          label: {en: 'Managed', zh: '托管'},
          definition: {en: 'AWS fits and runs it; you see forecasts only.', zh: '由 AWS 拟合和运行，只能看到预测结果。'},
        },
      ],
    },
    {
      id: 'captures',
      label: {en: 'Captures', zh: '能捕捉'},
      kind: 'term',
      terms: [
        {id: 'level', label: {en: 'Level', zh: '水平'}, definition: {en: 'Where the series is now.', zh: '序列当前所处的水平。'}},
        {id: 'trend', label: {en: 'Trend', zh: '趋势'}, definition: {en: 'Steady growth or decline.', zh: '持续增长或下降。'}},
        {id: 'daily', label: {en: 'Daily', zh: '日周期'}, definition: {en: 'A pattern that repeats every day.', zh: '每天重复的规律。'}},
        {id: 'weekly', label: {en: 'Weekly', zh: '周周期'}, definition: {en: 'A pattern that repeats every week.', zh: '每周重复的规律。'}},
        {
          id: 'events',
          label: {en: 'Events', zh: '事件'},
          definition: {en: 'Holidays, campaigns and other inputs known ahead.', zh: '节假日、促销等事先已知的输入。'},
        },
      ],
    },
    {
      id: 'mase',
      label: 'MASE',
      kind: 'number',
      unknown: {en: 'not measured here', zh: '此处未测量'},
      description: {
        en: 'Mean absolute error, divided by that of the seasonal naive method on the training data; below 1 is better than copying last week.',
        zh: '平均绝对误差除以季节性朴素法在训练数据上的平均绝对误差；小于 1 表示优于照搬上周。',
      },
    },
    {id: 'data', label: {en: 'History it needs', zh: '所需历史数据'}, kind: 'text'},
    {id: 'interval', label: {en: 'Upper bound from', zh: '上界来自'}, kind: 'text', place: 'detail'},
    {id: 'weakness', label: {en: 'Weakness', zh: '弱点'}, kind: 'text'},
  ],
  rows: [
    {
      id: 'daily-naive',
      name: {en: 'Yesterday again', zh: '照搬昨天'},
      cells: {
        effort: 'rule',
        captures: ['level', 'daily'],
        mase: 3.28,
        data: {en: 'One day', zh: '一天'},
        interval: {en: 'Quantile of past errors', zh: '历史误差的分位数'},
        weakness: {en: 'Wrong on every Saturday and every Monday.', zh: '每个周六和周一都会错。'},
      },
      sources: ['simple-methods'],
      verified: '2026-11',
    },
    {
      id: 'seasonal-naive',
      name: {en: 'Seasonal naive: last week again', zh: '季节性朴素法：照搬上周'},
      cells: {
        effort: 'rule',
        captures: ['level', 'daily', 'weekly'],
        mase: 1.35,
        data: {en: 'One week', zh: '一周'},
        interval: {en: 'Quantile of past errors', zh: '历史误差的分位数'},
        weakness: {en: 'Repeats last week’s incident; the model every other one has to beat.', zh: '会重演上周的故障；其他模型都必须胜过它。'},
      },
      sources: ['simple-methods', 'accuracy'],
      verified: '2026-11',
    },
    {
      id: 'weekly-profile',
      name: {en: 'Weekly profile: median of four weeks', zh: '每周曲线：四周中位数'},
      cells: {
        effort: 'rule',
        captures: ['level', 'daily', 'weekly'],
        mase: 0.97,
        data: {en: 'Four weeks', zh: '四周'},
        interval: {en: 'Quantile of past ratios: the margin of the program', zh: '历史比值的分位数，即程序中的余量'},
        weakness: {en: 'Slow to believe a lasting change; no holidays.', zh: '对持久变化反应慢；不含节假日。'},
      },
      sources: [
        {
          title: 'GitLab blog: How to use Prometheus for anomaly detection in GitLab',
          url: 'https://about.gitlab.com/blog/2019/07/23/anomaly-detection-using-prometheus/',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'predict-linear',
      name: 'PromQL predict_linear',
      cells: {
        effort: 'rule',
        captures: ['level', 'trend'],
        mase: 'n/a',
        data: {en: 'Hours', zh: '数小时'},
        interval: {en: 'None', zh: '无'},
        weakness: {en: 'A straight line: for disks and addresses, not for traffic.', zh: '只是直线：适合磁盘和地址，不适合流量。'},
      },
      sources: [{title: 'Prometheus: Query functions, predict_linear', url: 'https://prometheus.io/docs/prometheus/latest/querying/functions/#predict_linear'}],
      verified: '2026-11',
    },
    {
      id: 'holt-winters',
      name: {en: 'Holt-Winters (ETS)', zh: 'Holt-Winters 法（ETS）'},
      cells: {
        effort: 'statistics',
        captures: ['level', 'trend', 'daily'],
        mase: null,
        data: {en: 'Several seasons', zh: '多个周期'},
        interval: {en: 'The model', zh: '模型自身'},
        weakness: {en: 'One season only; daily and weekly together take another method.', zh: '只支持单一周期；日周期与周周期并存时需用其他方法。'},
      },
      sources: [{title: 'Forecasting: Principles and Practice: Methods with seasonality', url: 'https://otexts.com/fpp3/holt-winters.html'}],
      verified: '2026-11',
      note: {
        en: 'PromQL’s double_exponential_smoothing, once called holt_winters, has no season and is experimental.',
        zh: 'PromQL 的 double_exponential_smoothing（曾名 holt_winters）不含周期项，且属实验性函数。',
      },
    },
    {
      id: 'dynamic-harmonic-regression',
      name: {en: 'Dynamic harmonic regression (ARIMA with Fourier terms)', zh: '动态谐波回归（含傅里叶项的 ARIMA）'},
      cells: {
        effort: 'statistics',
        captures: ['level', 'trend', 'daily', 'weekly', 'events'],
        mase: null,
        data: {en: 'Several weeks', zh: '数周'},
        interval: {en: 'The model', zh: '模型自身'},
        weakness: {en: 'Assumes that the shape of the season does not change.', zh: '假定周期形状不变。'},
      },
      sources: [{title: 'Forecasting: Principles and Practice: Dynamic harmonic regression', url: 'https://otexts.com/fpp3/dhr.html'}],
      verified: '2026-11',
    },
    {
      id: 'prophet',
      name: 'Prophet',
      cells: {
        effort: 'statistics',
        captures: ['level', 'trend', 'daily', 'weekly', 'events'],
        mase: null,
        data: {en: 'Several seasons', zh: '多个周期'},
        interval: {en: 'The model', zh: '模型自身'},
        weakness: {
          en: 'Convenient with holidays; its textbook reports that it is rarely more accurate than the two above.',
          zh: '处理节假日方便；但教科书指出其准确度很少优于上面两种方法。',
        },
      },
      sources: [{title: 'Forecasting: Principles and Practice: Prophet model', url: 'https://otexts.com/fpp3/prophet.html'}],
      verified: '2026-11',
    },
    {
      id: 'gradient-boosting',
      name: {en: 'Gradient-boosted trees on lags and calendar', zh: '基于滞后与日历特征的梯度提升树'},
      cells: {
        effort: 'machine-learning',
        captures: ['level', 'daily', 'weekly', 'events'],
        mase: null,
        data: {en: 'Months, better many services together', zh: '数月，最好多个服务一起训练'},
        interval: {en: 'Quantile loss', zh: '分位数损失'},
        weakness: {
          en: 'Cannot go above what it has seen; leaks the future if lags are built carelessly.',
          zh: '无法外推到未见过的高点；滞后特征处理不当会泄漏未来信息。',
        },
      },
      sources: [
        {
          title: 'scikit-learn: Lagged features for time series forecasting',
          url: 'https://scikit-learn.org/stable/auto_examples/applications/plot_time_series_lagged_features.html',
        },
      ],
      verified: '2026-11',
    },
    {
      id: 'chronos',
      name: {en: 'Pretrained model: Chronos-2', zh: '预训练模型：Chronos-2'},
      cells: {
        effort: 'machine-learning',
        captures: ['level', 'trend', 'daily', 'weekly', 'events'],
        mase: null,
        data: {en: 'None to train; context at run time', zh: '无需训练，运行时提供上下文'},
        interval: {en: 'The model’s quantiles', zh: '模型输出的分位数'},
        weakness: {
          en: 'An endpoint to run and pay for; its makers’ benchmarks are not your traffic.',
          zh: '需要运行端点并付费；作者公布的基准测试不等于您的流量。',
        },
      },
      sources: [{title: 'amazon-science/chronos-forecasting: README', url: 'https://github.com/amazon-science/chronos-forecasting'}],
      verified: '2026-11',
      factKind: 'status',
    },
    {
      id: 'ec2-predictive-forecast',
      name: {en: 'EC2 predictive scaling', zh: 'EC2 预测性扩展'},
      cells: {
        effort: 'managed',
        captures: ['level', 'daily', 'weekly'],
        mase: null,
        data: {en: 'One day; up to 14 days are used', zh: '至少一天，最多使用 14 天'},
        interval: {en: 'A buffer you set', zh: '自行设置的缓冲'},
        weakness: {
          en: 'The method is not published; read the forecast in forecast-only mode and measure it yourself.',
          zh: '方法未公开；应在仅预测模式下读取预测值并自行测量误差。',
        },
      },
      sources: [
        {
          title: 'Amazon EC2 Auto Scaling API reference: GetPredictiveScalingForecast',
          url: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_GetPredictiveScalingForecast.html',
        },
      ],
      verified: '2026-11',
    },
  ],
};
