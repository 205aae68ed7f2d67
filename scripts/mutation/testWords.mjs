// @ts-check
// cspell:ignore sdjio
/**
 * The words of Vitest that the suites of the checkers use (`describe`, `it`, `expect`, `each`, `beforeEach`, `afterEach`), for tests that run inside one process.
 * A suite that needs another word is not one of them: the run then stops at its first line.
 */
import {ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, chai, getState, setState} from '@vitest/expect';
import {format} from 'node:util';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** @type {any} */
export const expect = (/** @type {unknown} */ value, /** @type {string | undefined} */ message) => chai.expect(value, message);
Object.assign(expect, chai.expect);
Object.assign(expect, /** @type {any} */ (globalThis)[ASYMMETRIC_MATCHERS_OBJECT]);
expect.getState = () => getState(expect);
expect.setState = (/** @type {any} */ state) => setState(state, expect);
setState({assertionCalls: 0}, expect);

/** @typedef {{name: string, run: () => unknown}} Test */
/** @typedef {{title: string, preparing: (() => unknown)[], clearing: (() => unknown)[]}} Suite A `describe`, with what is done before and after each of its tests. */

/** @type {Test[]} */
let collected = [];
/** @type {Suite[]} */
let within = [];

/**
 * Collects the tests that a module names while it is loaded.
 * @param {() => unknown} load loads the module
 * @returns {Promise<Test[]>}
 */
export async function collect(load) {
  collected = [];
  within = [{title: '', preparing: [], clearing: []}];
  await load();
  return collected;
}

/** Runs a test, and what its suites do before and after each. @param {() => unknown} run @param {Suite[]} suites */
async function cleared(run, suites) {
  try {
    for (const {preparing} of suites) for (const prepare of preparing) await prepare();
    await run();
  } finally {
    for (const {clearing} of suites) for (const clear of clearing) await clear();
  }
}

/** @param {() => unknown} prepare */
export const beforeEach = (prepare) => void within.at(-1)?.preparing.push(prepare);

/** @param {() => unknown} clear */
export const afterEach = (clear) => void within.at(-1)?.clearing.push(clear);

/** @param {string} title @param {unknown[]} row @param {number} index */
function titled(title, row, index) {
  const [first] = row;
  const named = title.replace(/\$(\w+)/g, (whole, key) =>
    first !== null && typeof first === 'object' && key in first ? String(/** @type {any} */ (first)[key]) : whole,
  );
  const slots = named.match(/%[sdjio]/g)?.length ?? 0;
  return `${format(named, ...row.slice(0, slots))} (${index + 1})`;
}

/** @param {(name: string, run: (...row: any[]) => unknown) => void} one */
function withEach(one) {
  return Object.assign(one, {
    each: (/** @type {readonly unknown[]} */ rows) => (/** @type {string} */ title, /** @type {(...row: any[]) => unknown} */ run) =>
      rows.forEach((item, index) => {
        const row = Array.isArray(item) ? item : [item];
        one(titled(title, row, index), () => run(...row));
      }),
  });
}

export const it = withEach((title, run) => {
  const suites = [...within];
  const name = [...suites.map((suite) => suite.title), title].filter(Boolean).join(' › ');
  collected.push({name, run: () => cleared(run, suites)});
});

export const describe = withEach((title, run) => {
  within.push({title, preparing: [], clearing: []});
  run();
  within.pop();
});
