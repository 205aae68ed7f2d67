import {mergeConfig} from 'vitest/config';
import base from './vitest.config.mts';

const config = mergeConfig(base, {});
// Of all suites, those that concern the checkers and read no build.
config.test.include = [
  'src/checks/**/*.test.ts',
  'src/data/**/*.test.ts',
  'src/l10n/drift/*.test.ts',
  'tests/hostile/{pages,pairs,authors,dataLists,dataTogether}.test.ts',
];
export default config;
