import {describe, expect, it} from 'vitest';
import {imitated} from './linkHosts';
import {distance, meant, nearest} from './nearest';

describe('words that are near', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['', 'ab', 2],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'bc', 1],
    ['abc', 'aabc', 1],
    ['abcd', 'abdc', 1],
    ['abcd', 'badc', 2],
    ['kitten', 'sitting', 3],
  ])('%s and %s are %i apart', (a, b, far) => expect([distance(a, b), distance(b, a)]).toEqual([far, far]));

  it('the nearest is meant, in any capitals, and none that is far', () => {
    expect(nearest('workload', ['worklxxd', 'workloads', 'other'])).toBe('workloads');
    expect(nearest('EKS', ['ecs', 'eks'])).toBe('eks');
    expect(nearest('ab', ['ac'])).toBe('ac');
    expect(nearest('abcdef', ['abcdxy', 'zzcdef'])).toBe('abcdxy');
    expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
    expect([meant('bahs', ['bash']), meant('bahs', [])]).toEqual(['; did you mean bash?', '']);
  });
});

describe('hosts', () => {
  it.each([
    ...['aws.amazon.com', 'amazon.cn', 'www.amazon.de', 'amazon.co.jp', 'amazon.co.uk', 'www.amazon.science', 's3.amazonaws.com', 'sns.amazonaws.com.cn'],
    ...[
      'console.amazonaws_cn.com',
      'docs.anthropic.com',
      'awslabs.github.io',
      'developers.cloudflare.com',
      'docs.datadoghq.com',
      'app.datadoghq.eu',
      'docs.docker.com',
    ],
    ...[
      'docker.io',
      'github.com',
      'kagent.github.io',
      'github.blog',
      'vscode.github.dev',
      'raw.githubusercontent.com',
      'gitlab.com',
      'x.gitlab.io',
      'cloud.google.com',
    ],
    ...[
      'sre.google.dev',
      'google.cn',
      'grafana.com',
      'x.grafana.net',
      'grafana.org',
      'developer.hashicorp.com',
      'karpenter.sh',
      'kubernetes.io',
      'gcsweb.kubernetes.dev',
    ],
    ...[
      'learn.microsoft.com',
      'openai.com',
      'opentelemetry.io',
      'prometheus.io',
      'registry.terraform.io',
      'example.org',
      'kiro.dev',
      'aws-otel.github.io',
      'localhost',
    ],
  ])('%s imitates nobody', (host) => expect(imitated(host)).toBeUndefined());

  it.each([
    ['arnazon.com', 'amazon.com'],
    ['aws.amazon.org', 'amazon.com'],
    ['amazon.com.example.org', 'amazon.com'],
    ['amazon-com.example.org', 'amazon.com'],
    ['www.amazon.com-login.org', 'amazon.com'],
    ['my-amazon.com', 'amazon.com'],
    ['amazon.example.org', 'amazon.com'],
    ['g00gle.com', 'google.com'],
    ['goog1e.com', 'google.com'],
    ['githvb.com', 'github.com'],
    ['gihtub.com', 'github.com'],
    ['kubernet3s.io', 'kubernetes.io'],
    ['open-ai.com', 'openai.com'],
    ['dockcr.com', 'docker.com'],
    ['d0cker.com', 'docker.com'],
    ['micr0soft.com', 'microsoft.com'],
    ['micro5oft.com', 'microsoft.com'],
    ['cloudflare.net', 'cloudflare.com'],
    ['doudflare.com', 'cloudflare.com'],
    ['teraform.io', 'terraform.io'],
    ['karpenter.io', 'karpenter.sh'],
  ])('%s imitates %s', (host, model) => expect(imitated(host)).toBe(model));
});
