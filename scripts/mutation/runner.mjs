// @ts-check
/**
 * Runs the suites of the checkers inside the worker of Stryker, without starting Vitest for each mutant: tens of milliseconds for
 * a mutant in place of seconds. Each mutant gets all modules anew and is active while they load, so that constants are tried, too.
 */
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {bundleSuites, checkerSuites, mutantsByFile, sourceFiles} from './suites.mjs';
import {collect} from './testWords.mjs';

/** Tests that take longer are left out: readings of the whole real content, which would be made again for each mutant that lives. In milliseconds of CPU. */
const TOO_LONG = 900;
/** After so much time without a failure a mutant counts as alive, though a later test might have noticed it. In milliseconds of CPU. */
const ENOUGH = 2500;
/** Where the costs of the tests are kept for workers that did not make the first run themselves; in the sandbox. */
const COSTS = 'test-costs.json';
const WORDS = new URL('./testWords.mjs', import.meta.url).href;

/** @typedef {{id: string, file: string, name: string, cost: number}} Known */
/** @typedef {{static: Record<string, number>, perTest: Record<string, Record<string, number>>}} Coverage */

const cpu = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};

const worded = (/** @type {unknown} */ error) => (error instanceof Error ? error.message : String(error));

class InProcessRunner {
  constructor() {
    /** What the instrumented sources share with who runs them. @type {any} */
    this.ns = /** @type {any} */ (globalThis).__stryker__ ??= {};
    /** @type {Map<string, Known>} */
    this.known = new Map();
  }

  capabilities() {
    return {reloadEnvironment: true};
  }

  async init() {
    this.fresh = await bundleSuites(checkerSuites(), WORDS);
    if (fs.existsSync(COSTS)) this.known = new Map(JSON.parse(fs.readFileSync(COSTS, 'utf8')));
  }

  /** Runs every test once and notes its cost, and which mutants it meets. */
  async dryRun() {
    const suites = /** @type {NonNullable<typeof this.fresh>} */ (this.fresh)();
    this.ns.activeMutant = undefined;
    const tests = [];
    for (const [file, load] of Object.entries(suites)) {
      this.ns.currentTestId = undefined;
      for (const {name, run} of await collect(load)) {
        const id = `${file}#${name}`;
        if (this.known.has(id)) throw new Error(`two tests are called ${id}`);
        this.ns.currentTestId = id;
        const begun = cpu();
        let failure;
        try {
          await run();
        } catch (error) {
          failure = worded(error);
        }
        const cost = cpu() - begun;
        this.ns.currentTestId = undefined;
        if (cost > TOO_LONG && failure === undefined) {
          delete this.ns.mutantCoverage?.perTest[id];
          continue;
        }
        this.known.set(id, {id, file, name, cost});
        const told = {id, name: id, timeSpentMs: cost};
        tests.push(failure === undefined ? {...told, status: 0} : {...told, status: 1, failureMessage: failure});
      }
    }
    fs.writeFileSync(COSTS, JSON.stringify([...this.known]));
    return {status: 'complete', tests, mutantCoverage: this.coverage()};
  }

  /** What was met while loading is tried by the tests that go through the same file: each mutant has its own loading. */
  coverage() {
    /** @type {Coverage} */
    const {static: loaded, perTest} = this.ns.mutantCoverage ?? {static: {}, perTest: {}};
    const byFile = [...mutantsByFile(sourceFiles()).values()].filter((ids) => ids.some((id) => id in loaded));
    for (const hits of Object.values(perTest)) {
      for (const ids of byFile) {
        if (!ids.some((id) => id in hits)) continue;
        for (const id of ids) if (id in loaded) hits[id] ??= loaded[id] ?? 1;
      }
    }
    return {static: {}, perTest};
  }

  /** @param {{testFilter?: string[], hitLimit?: number, activeMutant: {id: string}, sandboxFileName: string}} options */
  async mutantRun({testFilter, hitLimit, activeMutant, sandboxFileName}) {
    const folder = path.dirname(path.relative(process.cwd(), sandboxFileName));
    const far = (/** @type {Known} */ test) => (path.dirname(test.file) === folder ? 0 : 1);
    const wanted = (testFilter ?? [...this.known.keys()]).flatMap((id) => this.known.get(id) ?? []);
    if (wanted.length === 0) return {status: 'error', errorMessage: 'no test that meets it is known'};
    wanted.sort((a, b) => far(a) - far(b) || a.cost - b.cost);
    Object.assign(this.ns, {activeMutant: activeMutant.id, hitCount: 0, hitLimit});
    try {
      return await this.firstFailure(wanted);
    } finally {
      this.ns.activeMutant = undefined;
    }
  }

  /** @param {Known[]} wanted */
  async firstFailure(wanted) {
    const suites = /** @type {NonNullable<typeof this.fresh>} */ (this.fresh)();
    /** @type {Map<string, Map<string, () => unknown>>} */
    const loaded = new Map();
    const begun = cpu();
    let ran = 0;
    for (const {id, file, name} of wanted) {
      if (cpu() - begun > ENOUGH) break;
      ran += 1;
      try {
        if (!loaded.has(file)) loaded.set(file, new Map((await collect(/** @type {any} */ (suites)[file])).map((test) => [test.name, test.run])));
        const run = loaded.get(file)?.get(name);
        if (!run) throw new Error('the test is not there any more');
        await run();
      } catch (error) {
        if (this.ns.hitLimit !== undefined && this.ns.hitCount > this.ns.hitLimit) return {status: 'timeout', reason: 'it does not end'};
        return {status: 'killed', killedBy: [id], failureMessage: worded(error), nrOfTests: ran};
      }
    }
    return {status: 'survived', nrOfTests: ran};
  }
}

/**
 * Examples of a rule are what its tests read, not what they try: a change of one is a change of the test.
 * @type {{shouldIgnore: (path: any) => string | undefined}}
 */
const examples = {
  shouldIgnore(path) {
    const isExamples = path.isObjectProperty() && ['failing', 'passing'].includes(path.node.key.name);
    return isExamples ? 'examples of a rule are tests of it' : undefined;
  },
};

/**
 * Tries one of so many mutants, chosen by their places, so that a score of all folders is there within minutes: `MUTATION_SAMPLE=24`.
 * `MUTATION_SAMPLE=24:1` tries others, up to 24:23, so that tests which were written for one sample can be held against another.
 */
const [SAMPLE = 1, TURN = 0] = (process.env.MUTATION_SAMPLE ?? '1').split(':').map(Number);

/** Whether a mutant is in the sample: the same ones in each run. @param {{fileName: string, location: object, replacement: string}} mutant */
function isSampled({fileName, location, replacement}) {
  const name = `${fileName.slice(fileName.lastIndexOf('/src/'))} ${JSON.stringify(location)} ${replacement}`;
  return createHash('sha256').update(name).digest().readUInt32BE(0) % SAMPLE === TURN;
}

const sample = {
  async init() {},
  async group(/** @type {{id: string}[]} */ mutants) {
    return [mutants.map(({id}) => id)];
  },
  async check(/** @type {any[]} */ mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [mutant.id, isSampled(mutant) ? {status: 'passed'} : {status: 'compileError', reason: 'not in the sample'}]),
    );
  },
};

export const strykerPlugins = [
  {kind: 'Checker', name: 'sample', factory: () => sample},
  {kind: 'TestRunner', name: 'in-process', factory: () => new InProcessRunner()},
  {kind: 'Ignore', name: 'examples', value: examples},
];
