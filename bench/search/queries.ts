// cspell:ignore promethus anomoly kuberentes observabilty gaurdrails
import type {Locale} from '../../src/l10n/resolve';

/** A question of a reader, and the places that answer it. */
export interface Query {
  asked: string;
  /** `guide#anchor`; `*` stands for any end of an anchor. */
  answers: readonly string[];
}

/** The guides as the answers name them. */
export const GUIDE_PATHS: Readonly<Record<string, string>> = {
  intro: 'docs/aiops-aidlc/aiops-introduction',
  obs: 'docs/aiops-aidlc/aiops-observability-stack',
  dlc: 'docs/aiops-aidlc/aidlc-framework',
  ops: 'docs/aiops-aidlc/aiops-predictive-operations',
  series: 'docs/aiops-aidlc',
};

const query = (asked: string, ...answers: string[]): Query => ({asked, answers});

/*
 * Written from what readers come for, before the search was tuned: ids and products, words in other forms, misspellings, whole
 * questions, and terms of the glossary in the other language. Answers are judged by what stands there.
 */
const EN: readonly Query[] = [
  // Ids and products
  query('eks-mcp-server', 'intro#mcp-servers-map-eks-mcp-server', 'intro#hosted-mcp-servers*', 'intro#aws-services-map-eks-mcp-server*'),
  query('metrics-server', 'intro#managed-addons-overview-metrics-server'),
  query('kube-state-metrics', 'intro#managed-addons-overview-kube-state-metrics'),
  query('karpenter', 'intro#aws-managed-open-source-karpenter', 'intro#k8s-open-source-ecosystem-karpenter', 'ops#right-sizing-sources-karpenter*'),
  query('holmesgpt', 'intro#ai-agent-frameworks-holmesgpt'),
  query('adot', 'intro#managed-addons-overview-adot', 'intro#k8s-open-source-ecosystem-aws-distro-for-opentelemetry'),
  query('vpc cni', 'intro#managed-addons-overview-vpc-cni', 'intro#k8s-open-source-ecosystem-amazon-vpc-cni'),
  query('awslabs.cloudwatch-mcp-server', 'intro#mcp-servers-map-cloudwatch-mcp-server'),
  query('predict_linear', 'ops#forecast-methods-predict-linear', 'ops#forecast-in-prometheus'),
  query('CrashLoopBackOff', 'ops#remediation-catalog-crash-loop-after-release'),
  query('OOMKilled', 'ops#remediation-catalog-oom-killed', 'intro#operation-patterns-comparison-oomkilled*'),
  query('kagent', 'intro#ai-agent-frameworks-kagent'),
  query('kro', 'intro#aws-managed-open-source-kro', 'intro#k8s-open-source-ecosystem-kro', 'intro#cost-structure-capability-kro*'),
  query(
    'eks pod identity',
    'intro#managed-addons-overview-eks-pod-identity-agent',
    'intro#k8s-open-source-ecosystem-eks-pod-identity-agent',
    'obs#prerequisites',
  ),
  query('dynamodb mcp', 'intro#mcp-servers-map-dynamodb-mcp-server'),
  query('claude code config', 'intro#ai-tools-comparison-claude-code'),
  // Words in other forms than in the text
  query('certificates expiring', 'ops#predictability-map-certificate-expiry'),
  query('forecasting error', 'ops#forecast-error-metrics*', 'ops#forecasting'),
  query('sampling traces', 'obs#telemetry-cost-levers-tail-sampling', 'obs#telemetry-cost-levers-index-share', 'obs#logs-and-traces'),
  query('right sizing', 'ops#right-sizing*'),
  query('migrate from x-ray sdk', 'obs#moving-off', 'obs#migration-paths*', 'intro#aws-services-map-x-ray'),
  query('dashboards', 'obs#dashboards-in-amg', 'intro#aws-services-map-managed-grafana', 'obs#storing'),
  query('auto remediation', 'intro#auto-remediation', 'intro#roi-quantitative-metrics-auto-remediation*', 'ops#remediation*'),
  query('deployments failing rate', 'intro#roi-quantitative-metrics-change-fail-rate', 'dlc#delivery-signals-change-fail-rate'),
  query('scheduled scaling', 'ops#scaling-ahead-comparison-asg-scheduled-scaling', 'ops#scaling-ahead-comparison-keda-cron'),
  // Misspellings
  query(
    'promethus',
    'intro#aws-managed-open-source-prometheus',
    'intro#aws-services-map-managed-prometheus',
    'intro#mcp-servers-map-prometheus-mcp-server',
    'intro#managed-addons-overview-prometheus-node-exporter',
  ),
  query(
    'anomoly detection',
    'intro#anomaly-detection',
    'intro#aws-services-map-cloudwatch-anomaly-detection',
    'obs#detection-methods*',
    'obs#anomaly-band',
    'ops#anomaly-detection',
  ),
  query('kuberentes metrics server', 'intro#managed-addons-overview-metrics-server'),
  query('observabilty maturity', 'intro#aiops-maturity-model*', 'intro#maturity-model*'),
  query('gaurdrails', 'ops#remediation-guardrails*', 'ops#agent-responder-loop-guardrails', 'dlc#gates', 'intro#aiops-maturity-model-level-4'),
  // Questions
  query('how much does AMP cost', 'intro#cost-structure*', 'obs#cost', 'obs#telemetry-cost-levers*', 'obs#stack-choice*'),
  query('price of EKS extended support', 'intro#cost-structure-eks-cluster-extended'),
  query('is devops guru going away', 'intro#aws-services-map-devops-guru', 'obs#moving-off', 'obs#migration-paths*'),
  query('two window burn rate alert', 'obs#burn-rate-alerts*', 'obs#alerting'),
  query(
    'what to do when a zone is impaired',
    'ops#worked-example',
    'ops#remediation-catalog-impaired-zone',
    'ops#predictability-map-zone-impairment',
    'ops#fis-experiments-zon*',
  ),
  query('when not to use AI-DLC', 'dlc#adoption*'),
  query('mob elaboration', 'dlc#aidlc-rituals-mob-elaboration', 'dlc#rituals'),
  query('DORA AI adoption and stability', 'intro#roi-metrics-dora-2024-stability', 'intro#roi-metrics-dora-2025*'),
  query('removed mcp servers', 'intro#removed-mcp-servers*'),
  query('read a row of a table', 'series#reading-a-row'),
  // The other language's words
  query(
    '附加组件',
    'intro#managed-add*',
    'obs#collection-paths-*add-on',
    'obs#collection-paths-cloudwatch*',
    'intro#community-add-ons-catalog',
    'obs#cloudwatch-add-on',
    'intro#evolution-diagram-managed-services',
    'intro#cost-structure-eks-add-on',
  ),
  query(
    '护栏',
    'ops#remediation-guardrails*',
    'ops#agent-responder-loop-guardrails',
    'dlc#gates',
    'intro#aiops-maturity-model-level-4',
    'intro#dev-ops-agent-architecture*',
  ),
  query('可观测性', 'obs#*', 'intro#aiops-maturity-model-level-1', 'intro#managed-addons-overview-amazon-cloudwatch-observability'),
  query(
    '异常检测',
    'intro#anomaly-detection',
    'intro#aws-services-map-cloudwatch-anomaly-detection',
    'obs#detection-methods*',
    'obs#anomaly-band',
    'ops#anomaly-detection',
  ),
  query('运行手册', 'ops#runbook', 'ops#agent-responder-loop-runbooks', 'intro#aws-services-map-ssm-automation'),
  query('错误预算', 'ops#predictability-map-error-budget', 'intro#roi-quantitative-metrics-slo-attainment', 'obs#objectives'),
];

const ZH: readonly Query[] = [
  // 两到四个字的词
  query(
    '附加组件',
    'intro#managed-add*',
    'intro#community-add-ons-catalog',
    'obs#cloudwatch-add-on',
    'intro#evolution-diagram-managed-services',
    'intro#cost-structure-eks-add-on',
    'obs#collection-paths-cloudwatch*',
  ),
  query(
    '护栏',
    'ops#remediation-guardrails*',
    'ops#agent-responder-loop-guardrails',
    'dlc#gates',
    'intro#aiops-maturity-model-level-4',
    'intro#dev-ops-agent-architecture*',
  ),
  query(
    '告警',
    'obs#alerting',
    'obs#cloudwatch-alarms',
    'obs#burn-rate-alerts*',
    'ops#agent-responder-loop-alert',
    'intro#monitoring-comparison-alert-noise',
    'intro#cost-structure-cloudwatch-a*',
  ),
  query('成熟度', 'intro#maturity-model*', 'intro#aiops-maturity-model*', 'intro#transition-guide'),
  query(
    '异常检测',
    'intro#anomaly-detection',
    'intro#aws-services-map-cloudwatch-anomaly-detection',
    'obs#detection-methods*',
    'obs#anomaly-band',
    'ops#anomaly-detection',
  ),
  query('可观测性', 'obs#*', 'intro#aiops-maturity-model-level-1', 'intro#managed-addons-overview-amazon-cloudwatch-observability'),
  query('根因', 'intro#root-cause-analysis', 'intro#roi-metrics-*root-cause', 'obs#detection-methods*', 'intro#roi-metrics-openrca'),
  query(
    '自动修复',
    'intro#auto-remediation',
    'ops#',
    'ops#remediation*',
    'intro#roi-quantitative-metrics-auto-remediation*',
    'intro#aws-services-map-node-auto-repair',
  ),
  query('运行手册', 'ops#runbook', 'ops#agent-responder-loop-runbooks', 'intro#aws-services-map-ssm-automation'),
  query('预测误差', 'ops#forecast-error-metrics*', 'ops#forecasting'),
  query('错误预算', 'ops#predictability-map-error-budget', 'intro#roi-quantitative-metrics-slo-attainment', 'obs#objectives'),
  query('消耗速率', 'obs#burn-rate-alerts*', 'obs#detection-methods-burn-rate'),
  query('尾部采样', 'obs#telemetry-cost-levers-tail-sampling'),
  query('日志保留', 'obs#telemetry-cost-levers-log-retention'),
  query(
    '证书',
    'ops#predictability-map-certificate-expiry',
    'intro#managed-addons-overview-cert-manager',
    'intro#managed-addons-overview-aws-privateca*',
    'intro#aws-managed-open-source-cert-manager',
  ),
  query('投资回报', 'intro#roi-*'),
  query('部署频率', 'intro#roi-quantitative-metrics-deployment-frequency', 'dlc#delivery-signals-deployment-frequency'),
  query('质量关卡', 'dlc#gates', 'dlc#quality-gates*'),
  query('容量缓冲', 'ops#scaling-ahead-comparison-capacity-buffer', 'ops#nodes-ahead'),
  query('可用区', 'ops#worked-example', 'ops#remediation-catalog-impaired-zone', 'ops#predictability-map-zone-impairment', 'ops#fis-experiments-*'),
  query('子网', 'ops#remediation-catalog-subnet-exhausted', 'ops#predictability-map-subnet-addresses'),
  query('仪表板', 'obs#dashboards-in-amg', 'obs#storing', 'intro#aws-services-map-managed-grafana', 'intro#monitoring-comparison*'),
  // 中文与拉丁字母混排
  query('Argo CD 交付', 'dlc#delivery', 'dlc#intent-to-production-delivery'),
  query('EKS 扩展支持 价格', 'intro#cost-structure-eks-cluster-extended'),
  query('CloudWatch 告警', 'obs#cloudwatch-alarms', 'intro#cost-structure-cloudwatch-a*'),
  query('MCP 服务器 托管方式', 'intro#mcp-server-types*', 'intro#hosting-methods', 'intro#hosted-mcp-servers*'),
  query(
    'Pod 内存不足',
    'ops#remediation-catalog-oom-killed',
    'ops#fis-experiments-pod-memory-stress',
    'ops#predictability-map-memory-leak',
    'intro#operation-patterns-comparison-oomkilled*',
  ),
  query(
    'Spot 中断',
    'ops#remediation-catalog-spot-interruption-notice',
    'ops#predictability-map-spot-interruption',
    'ops#fis-experiments-spot-interruption-drill',
  ),
  query('告别 X-Ray', 'obs#moving-off', 'obs#migration-paths*'),
  query('AI-DLC 阶段', 'dlc#aidlc-phases*', 'dlc#what-it-is'),
  query('什么时候不该用 AIDLC', 'dlc#adoption*'),
  query('如何降低遥测成本', 'obs#cost', 'obs#telemetry-cost-levers*'),
  query('已移除的 MCP 服务器', 'intro#removed-mcp-servers*'),
  // 产品名与 ID
  query('eks-mcp-server', 'intro#mcp-servers-map-eks-mcp-server', 'intro#hosted-mcp-servers*', 'intro#aws-services-map-eks-mcp-server*'),
  query('metrics-server', 'intro#managed-addons-overview-metrics-server'),
  query('karpenter', 'intro#aws-managed-open-source-karpenter', 'intro#k8s-open-source-ecosystem-karpenter', 'ops#right-sizing-sources-karpenter*'),
  query('HolmesGPT', 'intro#ai-agent-frameworks-holmesgpt'),
  query('cert-manager', 'intro#managed-addons-overview-cert-manager', 'intro#aws-managed-open-source-cert-manager', 'obs#prerequisites'),
  query('CrashLoopBackOff', 'ops#remediation-catalog-crash-loop-after-release'),
  query(
    'promethus',
    'intro#aws-managed-open-source-prometheus',
    'intro#aws-services-map-managed-prometheus',
    'intro#mcp-servers-map-prometheus-mcp-server',
    'intro#managed-addons-overview-prometheus-node-exporter',
  ),
  query('predict_linear', 'ops#forecast-methods-predict-linear', 'ops#forecast-in-prometheus'),
  // 术语的英文
  query(
    'add-on',
    'intro#managed-add*',
    'intro#community-add-ons-catalog',
    'obs#cloudwatch-add-on',
    'intro#evolution-diagram-managed-services',
    'intro#cost-structure-eks-add-on',
    'obs#collection-paths-cloudwatch*',
  ),
  query(
    'guardrails',
    'ops#remediation-guardrails*',
    'ops#agent-responder-loop-guardrails',
    'dlc#gates',
    'intro#aiops-maturity-model-level-4',
    'intro#dev-ops-agent-architecture*',
  ),
  query('error budget', 'ops#predictability-map-error-budget', 'intro#roi-quantitative-metrics-slo-attainment', 'obs#objectives'),
  query(
    'anomaly detection',
    'intro#anomaly-detection',
    'intro#aws-services-map-cloudwatch-anomaly-detection',
    'obs#detection-methods*',
    'obs#anomaly-band',
    'ops#anomaly-detection',
  ),
  query('burn rate', 'obs#burn-rate-alerts*', 'obs#detection-methods-burn-rate'),
  query('runbook', 'ops#runbook', 'ops#agent-responder-loop-runbooks', 'intro#aws-services-map-ssm-automation'),
];

export const QUERIES: Readonly<Record<Locale, readonly Query[]>> = {en: EN, zh: ZH};

/** Whether a result, named by path below the language's root and anchor, is one of the answers. */
export function answersQuery({answers}: Query, path: string, anchor: string): boolean {
  return answers.some((answer) => {
    const [guide = '', wanted = ''] = answer.split('#');
    const pattern = wanted
      .split('*')
      .map((part) => part.replace(/[.\\+?^${}()|[\]]/g, '\\$&'))
      .join('.*');
    return GUIDE_PATHS[guide] === path && new RegExp(`^${pattern}$`).test(anchor);
  });
}
