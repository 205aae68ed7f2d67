// @ts-check
const CACHE = 'node_modules/.cache/stryker';
const isSample = process.env.MUTATION_SAMPLE !== undefined;

/**
 * `npm run test:mutation`: breaks the checkers one place at a time and asks whether a test notices.
 * A part of it: `npm run test:mutation -- --mutate 'src/checks/rules/pairs/*.ts'`. Only what changed since the last run is tried again.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'in-process',
  plugins: ['./scripts/mutation/runner.mjs'],
  // No types are checked here, and a rule refuses the comment that would turn them off.
  disableTypeChecks: false,
  ignorers: ['examples'],
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
  coverageAnalysis: 'perTest',
  // A sample says nothing of the mutants that it leaves out, so nothing of it is kept.
  incremental: !isSample,
  checkers: isSample ? ['sample'] : [],
  incrementalFile: `${CACHE}/incremental.json`,
  tempDirName: `${CACHE}/sandbox`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: {fileName: `${CACHE}/report.json`},
  clearTextReporter: {logTests: false, reportTests: false, allowColor: false},
  thresholds: {high: 90, low: 85, break: 85},
  concurrency: 1,
  dryRunTimeoutMinutes: 30,
  // A loop without end is found by counting; the time is for a machine that stands still, which must not pass for a mutant that was noticed.
  timeoutMS: 600_000,
};
