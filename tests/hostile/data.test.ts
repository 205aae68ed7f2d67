import {describe, expect, it} from 'vitest';
import {codeMutators} from './dataCode';
import {formMutators} from './dataForm';
import {hiddenMutators} from './dataHidden';
import {meaningMutators} from './dataMeaning';
import type {Mutator} from './dataMutator';
import {FIGURE_FILES, alone, errorsOf, real} from './dataProject';
import {Tree, type Mutant} from './dataTree';

const MUTATORS = [...codeMutators, ...formMutators, ...meaningMutators, ...hiddenMutators];
/** Modules in which each mutator is tried. */
const TRIES = 2;

const trees = FIGURE_FILES.map((file) => new Tree(file, real.files.get(file) ?? ''));

interface Case {
  mutator: Mutator;
  file: string;
  mutant: Mutant;
}

/** Each mutator in several modules, beginning with another one each time, so that all modules have their share. */
function casesOf(mutator: Mutator, index: number): Case[] {
  const found: Case[] = [];
  for (let step = 0; step < trees.length && found.length < TRIES; step += 1) {
    const tree = trees[(index * 11 + step * 3) % trees.length] as Tree;
    const mutant = mutator.apply(tree, index * 7 + step * 11);
    if (mutant && mutant.content !== tree.content && !found.some(({file}) => file === tree.file)) found.push({mutator, file: tree.file, mutant});
  }
  return found;
}

const cases = MUTATORS.flatMap(casesOf);

describe('the real data', () => {
  it('has no fault', () => expect(errorsOf(real).map(({file, line, what}) => `${file}:${line} ${what}`)).toEqual([]));

  it.each(FIGURE_FILES)('%s has no fault of its own', (file) => {
    expect(errorsOf(alone(file)).map(({line, what}) => `${line} ${what}`)).toEqual([]);
  });
});

describe('the cases', () => {
  it('are more than 200, of more than 100 kinds, spread over all modules', () => {
    expect(cases.length).toBeGreaterThan(200);
    expect(new Set(cases.map(({mutator}) => mutator.name)).size).toBe(MUTATORS.length);
    expect([...new Set(cases.map(({file}) => file))].sort()).toEqual(FIGURE_FILES);
    expect(new Set(cases.map(({file, mutant}) => file + mutant.content)).size).toBeGreaterThan(cases.length - 10);
  });
});

describe.each(MUTATORS.map((mutator) => [mutator.name, mutator] as const))('%s', (_, mutator) => {
  it.each(cases.filter((each) => each.mutator === mutator).map((each) => [each.file, each.mutant] as const))('in %s is refused', (file, mutant) => {
    const findings = errorsOf(alone(file, mutant.content)).filter(({rule, what, how}) => rule === mutator.rule && mutator.says.test(`${what} ${how}`));
    const place = mutator.toldIn ?? file;
    expect(findings.map((finding) => finding.file)).toContain(place);
    const [found] = findings.filter((finding) => finding.file === place);
    expect(found?.line).toBeGreaterThan(0);
    if (mutant.orLater) expect(found?.line).toBeGreaterThanOrEqual(mutant.line);
    else if (!mutator.toldIn) expect(findings.map(({line}) => line)).toContain(mutant.line);
    for (const words of [found?.what, found?.why, found?.how]) expect(words?.trim()).toBeTruthy();
  });
});
