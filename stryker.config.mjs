// @ts-check
const CACHE = 'node_modules/.cache/stryker';

/**
 * `npm run test:mutation`: breaks the checkers one place at a time and asks whether a test notices.
 * A part of it: `npm run test:mutation -- --mutate 'src/checks/rules/pairs/*.ts'`. Only what changed since the last run is tried again.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  vitest: {configFile: 'vitest.mutation.config.mts', related: false},
  mutate: [
    'src/checks/**/*.ts',
    'src/data/{rules,languageRules,validate,registryCheck}.ts',
    'src/l10n/drift/*.ts',
    '!**/*.test.ts',
    // Examples and what they are laid over: what tests read, not what they test.
    '!src/checks/minimalProject.ts',
    '!src/checks/rules/**/{examples,driftExamples,samples}.ts',
    // Types alone.
    '!src/checks/types.ts',
  ],
  mutator: {
    // The words of a message are for people: the tests hold its meaning, not each of its letters.
    excludedMutations: ['StringLiteral'],
  },
  // A constant of a module takes a run of all tests for each change; what is decided with it is tried where it is decided.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: `${CACHE}/incremental.json`,
  tempDirName: `${CACHE}/sandbox`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: {fileName: `${CACHE}/report.json`},
  clearTextReporter: {logTests: false, reportTests: false, allowColor: false},
  thresholds: {high: 90, low: 85, break: 85},
  dryRunTimeoutMinutes: 30,
  timeoutMS: 60_000,
};
