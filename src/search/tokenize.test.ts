import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {stem} from './stem';
import {normalize, runs, terms} from './tokenize';

describe('stem', () => {
  // Pairs from the published description of the algorithm.
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['cats', 'cat'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['sing', 'sing'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['relational', 'relat'],
    ['conditional', 'condit'],
    ['hopeful', 'hope'],
    ['electrical', 'electr'],
    ['adjustment', 'adjust'],
    ['adoption', 'adopt'],
    ['controll', 'control'],
  ])('brings %s to %s', (word, wanted) => expect(stem(word)).toBe(wanted));

  it.each([
    ['forecast', 'forecasts', 'forecasting', 'forecasted'],
    ['policy', 'policies'],
    ['remediate', 'remediation', 'remediating', 'remediated'],
    ['alert', 'alerts', 'alerting'],
    ['certificate', 'certificates'],
    ['scale', 'scaling', 'scales', 'scaled'],
  ])('gives the forms of %s one stem', (...forms) => expect(new Set(forms.map(stem)).size).toBe(1));

  it('leaves what is no English word alone', () => {
    for (const word of ['k8s', 'eks', 'ec2', '可观测', 'gp3s']) expect(stem(word)).toBe(word);
  });
});

describe('terms', () => {
  it('splits Han into pairs, and nothing else', () => {
    expect(terms('可观测性')).toEqual(['可观', '观测', '测性']);
    expect(terms('告警')).toEqual(['告警']);
    expect(terms('值')).toEqual(['值']);
  });

  it('splits where Han and Latin meet, with or without a space', () => {
    expect(terms('Karpenter扩缩容')).toEqual(terms('Karpenter 扩缩容'));
    expect(terms('在EKS上')).toEqual(['在', 'eks', '上']);
  });

  it('keeps an id whole and finds it by its parts', () => {
    expect(terms('eks-mcp-server')).toEqual(['eks-mcp-server', 'eks', 'mcp', 'server']);
    expect(terms('predict_linear')).toEqual(['predict_linear', 'predict', 'linear']);
    expect(terms('awslabs.eks-mcp-server@latest')).toContain('eks-mcp-server');
  });

  it('finds a long name by its humps, and keeps a product name whole', () => {
    expect(terms('KubePodCrashLooping')).toEqual(['kubepodcrashloop', 'kube', 'pod', 'crash', 'loop']);
    expect(terms('CloudWatch')).toEqual(['cloudwatch']);
  });

  it('keeps the points of a version', () => {
    expect(terms('Kubernetes 1.36')).toEqual(['kubernet', '1.36']);
    expect(terms('v0.4.36')).toEqual(['v0.4.36']);
  });

  it('leaves out words that stand everywhere', () => {
    expect(terms('What is the cost of a cluster?')).toEqual(['cost', 'cluster']);
  });

  it('sees no difference in width and case', () => {
    expect(terms('ＥＫＳ')).toEqual(terms('eks'));
    expect(normalize('ＡＭＰ')).toBe('amp');
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => terms(text).every((term) => term.length > 0)));
  });

  it('gives the same for a text and for its pieces', () => {
    const word = fc.constantFrom('eks-mcp-server', '可观测性', 'alerts', '1.36', 'CloudWatch', 'KubePodCrashLooping');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(terms(words.join(' '))).toEqual(words.flatMap(terms));
      }),
    );
  });

  it('knows what is a word and what is Han', () => {
    expect(runs('EKS 集群').map(({kind}) => kind)).toEqual(['word', 'han']);
  });
});
