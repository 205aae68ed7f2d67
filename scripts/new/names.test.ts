import {describe, expect, it} from 'vitest';
import {idFault, namesOf} from './names';

describe('namesOf', () => {
  it.each([
    ['signal-types', 'signalTypes', 'SignalTypes'],
    ['k8s-tools', 'k8sTools', 'K8sTools'],
    ['roi', 'roi', 'Roi'],
    ['top-10-costs', 'top10Costs', 'Top10Costs'],
  ])('writes %s in three cases', (kebab, camel, pascal) => expect(namesOf(kebab)).toEqual({kebab, camel, pascal}));
});

describe('idFault', () => {
  it.each(['signal-types', 'a', 'k8s', 'top-10'])('accepts %s', (id) => expect(idFault(id)).toBeUndefined());

  it.each([
    ['SignalTypes', 'signal-types'],
    ['Signal Types', 'signal-types'],
    ['signal_types', 'signal-types'],
    ['-signal--types-', 'signal-types'],
    ['10-costs', 'costs'],
    ['Überblick', 'uberblick'],
  ])('refuses %s and names what was meant', (id, meant) => expect(idFault(id)).toContain(`Did you mean ${meant}?`));

  it.each(['', '信号', '--', '..'])('refuses "%s" with an example where nothing can be guessed', (id) => {
    expect(idFault(id)).toContain('such as signal-types');
  });
});
