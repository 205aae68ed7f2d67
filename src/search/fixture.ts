import type {Alias, SearchIndex, SearchRecord} from './records';

const record = (kind: SearchRecord['kind'], anchor: string, title: string, text: string, parent?: number): SearchRecord => ({
  kind,
  page: 0,
  parent,
  anchor,
  title,
  text,
});

/** A small index: one page with two sections, a figure and its rows. */
export function sampleIndex(aliases: Alias[] = []): SearchIndex {
  return {
    pages: [{path: 'docs/guide', title: 'The guide'}],
    records: [
      record('page', '', 'A guide to operations', 'How to run a cluster.'),
      record('section', 'alerting', 'Alerts people can bear', 'An alert that nobody acts on is noise. Burn rate alerts look at two windows.'),
      record('section', 'add-ons', 'Managed add-ons', 'Software that extends a cluster.'),
      record('figure', 'addons', 'Add-ons of Amazon EKS', 'What each gives to operations.', 2),
      record('row', 'addons-metrics-server', 'Kubernetes Metrics Server', 'CPU and memory of Pods · metrics-server · Role needed', 3),
      record('row', 'addons-cert-manager', 'cert-manager', 'Issues and renews certificates · No role', 3),
      record('row', 'addons-observability', 'CloudWatch Observability', 'Collects metrics and logs · amazon-cloudwatch-observability', 3),
      record('section', 'chinese', '告警与可观测性', '消耗速率告警使用两个窗口。观测指标与日志。'),
      record('section', 'references', 'References', 'Kubernetes Metrics Server, cert-manager, alerts, certificates, observability'),
    ],
    aliases,
  };
}
