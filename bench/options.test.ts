import {describe, expect, it} from 'vitest';
import {readOptions} from './options';

const SITES = ['ours', 'starlight'];

describe('readOptions', () => {
  it('measures everything if nothing is said', () => {
    expect(readOptions([], SITES)).toEqual({
      stages: ['load', 'interact', 'build'],
      sites: [],
      languages: ['en', 'zh'],
      pages: [4, 100, 500, 1000],
      runs: 5,
      report: false,
      readme: false,
    });
  });
  it('reads what is said', () => {
    expect(readOptions(['--only', 'build,load', '--pages', '4,100', '--runs', '2', '--sites', 'ours', '--languages', 'zh', '--report'], SITES)).toEqual({
      stages: ['build', 'load'],
      sites: ['ours'],
      languages: ['zh'],
      pages: [4, 100],
      runs: 2,
      report: true,
      readme: false,
    });
  });
  it.each([
    [['--only', 'speed'], '--only names "speed"; known are load, interact, build'],
    [['--sites', 'rspress'], 'known are ours, starlight'],
    [['--pages', '3'], 'whole numbers from 4'],
    [['--runs', '0'], 'whole numbers from 1'],
    [['--fast'], '--fast'],
  ])('refuses %j', (args, message) => expect(() => readOptions(args, SITES)).toThrow(message));
});
