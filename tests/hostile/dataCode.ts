import {inserted, onTop, replaced, type Mutant, type Tree} from './dataTree';
import {ENGLISH, FACT, FACT_ID, SOURCE_LIST, type Mutator} from './dataMutator';

const RULE = 'data-literals';

/** Code in place of a text. */
const expressions: [name: string, code: (text: string) => string][] = [
  ['a call', (text) => `String(${text})`],
  ['a method', (text) => `${text}.trim()`],
  ['two texts joined', (text) => `${text} + 'more'`],
  ['a template with a call', () => '`On ${Date.now()}`'],
  ['a tagged template', () => 'String.raw`text`'],
  ['a function that runs at once', () => "(() => 'text')()"],
  ['a choice', (text) => `1 > 0 ? ${text} : ''`],
  ['a new object', () => 'new Date().toISOString()'],
  ['the environment', () => 'process.env.HOME'],
  ['a required module', () => "require('node:fs').readFileSync('/etc/passwd', 'utf8')"],
  ['an imported module', () => "(await import('node:os')).hostname()"],
  ['evaluated code', () => "eval('1')"],
  ['a comma', (text) => `(0, ${text})`],
  ['an assignment', (text) => `(globalThis.leak = ${text})`],
  ['a missing name', () => 'somethingElse'],
  ['a missing constant', () => 'undefined'],
  ['an element of an object', () => "['a']['0']"],
  ['a regular expression', () => '/text/'],
  ['the type of a value', (text) => `typeof ${text}`],
  ['a value that must be there', (text) => `${text}!`],
];

const replacing = expressions.map(([name, code]): Mutator => ({
  name: `${name} in place of a text`,
  rule: RULE,
  says: /is an expression|neither imported nor defined|does not exist|cannot be read/,
  apply: (tree, seed) =>
    replaced(
      tree,
      tree.pick(ENGLISH, seed, ({kind}) => kind === 'text'),
      code,
    ),
}));

/** Parts of objects and lists that are no plain properties and items. */
const parts: [name: string, code: string, where: RegExp, says: RegExp][] = [
  ['a spread object', '...{}, ', FACT_ID, /is not a plain property/],
  ['a getter', "get name() { return 'x'; }, ", FACT_ID, /is not a plain property/],
  ['a setter', 'set name(value) { throw value; }, ', FACT_ID, /is not a plain property/],
  ['a computed key', "['x' + 1]: 1, ", FACT_ID, /is not a plain property/],
  ['a method', 'toString() { return ""; }, ', FACT_ID, /is not a plain property/],
  ['a shorthand', 'name, ', FACT_ID, /is not a plain property/],
  ['a prototype', '__proto__: {verified: "2026-01-01"}, ', FACT_ID, /sets __proto__/],
  ['a prototype in quotes', '"__pr\\u006fto__": {}, ', FACT_ID, /sets __proto__/],
  ['a spread list', '...[], ', FACT, /is an expression/],
];

const inserting = parts.map(([name, code, where, says]): Mutator => ({
  name,
  rule: RULE,
  says,
  apply: (tree, seed) => inserted(tree, tree.pick(where, seed), code),
}));

/** A bracket that is missing is seen where the next one closes in its place. */
const later = (mutant: Mutant | undefined): Mutant | undefined => mutant && {...mutant, orLater: true};

/** Lines that a data module does not have. */
const lines: [name: string, line: string, says: RegExp][] = [
  ['an import of a Node module', "import {readFileSync} from 'node:fs';", /imports from 'node:fs'/],
  ['an import of everything', "import * as fs from 'fs';", /imports from 'fs'/],
  ['an import for its effect', "import './facts';", /imports from '.\/facts'/],
  ['an import of zod', "import {z} from 'zod';", /imports from 'zod'/],
  ['an import from the web', "import {x} from 'https://example.com/x.js';", /imports from 'https/],
  ['rows of another module', "import {claims} from './claims';", /imports from '.\/claims'/],
  ['the schema as values', "import {id} from './schema';", /imports from '.\/schema'/],
  ['a type from elsewhere within a type', "type Path = import('node:fs').PathLike;", /takes a type from elsewhere/],
  ['types from elsewhere', "import type {PathLike} from 'node:fs';", /imports from 'node:fs'/],
  ['a path out of the folder', "import {x} from '../../scripts/check';", /imports from '\.\.\/\.\.\/scripts/],
  ['an inherited name', "import {constructor} from './facts';", /does not export/],
  ['an old import', "import fs = require('fs');", /neither an import nor a constant/],
  ['a statement', "console.log('loaded');", /neither an import nor a constant/],
  ['a function', 'function run() {}', /neither an import nor a constant/],
  ['a class', 'class Row { static { run(); } }', /neither an import nor a constant/],
  ['an enum', 'enum Kind { A = Math.random() }', /neither an import nor a constant/],
  ['a namespace', 'namespace Code { run(); }', /neither an import nor a constant/],
  ['a second door', "export * from './facts';", /neither an import nor a constant/],
  ['a default', 'export default {};', /neither an import nor a constant/],
  ['a loop', 'while (true) {}', /neither an import nor a constant/],
  ['a condition', 'if (1) { run(); }', /neither an import nor a constant/],
  ['a variable', 'export let current = 1;', /is not a const/],
  ['a resource', "await using handle = {id: 'x'};", /is not a const/],
  ['taken apart', 'export const {log} = console;', /is not a plain constant/],
  ['types switched off', '// @ts-nocheck', /steers a tool/],
  ['a rule switched off', '/* eslint-disable */', /steers a tool/],
  ['a reference', '/// <reference types="node" />', /steers a tool/],
];

const adding = lines.map(([name, line, says]): Mutator => ({name, rule: RULE, says, apply: (tree) => onTop(tree, line)}));

const bracket = (tree: Tree, seed: number) => tree.pick(FACT, seed);

/** Modules that are no TypeScript at all. */
const broken: Mutator[] = [
  {
    name: 'a hole in a list',
    rule: RULE,
    says: /is an expression/,
    apply: (tree, seed) => replaced(tree, tree.pick(SOURCE_LIST, seed), "['readme', , 'readme']"),
  },
  {
    name: 'a bracket too few',
    rule: RULE,
    says: /cannot be read as TypeScript/,
    apply: (tree, seed) => later(replaced(tree, bracket(tree, seed), (old) => old.slice(0, -1))),
  },
  {
    name: 'a quote too few',
    rule: RULE,
    says: /cannot be read as TypeScript/,
    apply: (tree, seed) =>
      replaced(
        tree,
        tree.pick(ENGLISH, seed, ({kind}) => kind === 'text'),
        (old) => old.slice(0, -1),
      ),
  },
  {
    name: 'an apostrophe in single quotes',
    rule: RULE,
    says: /cannot be read as TypeScript/,
    apply: (tree, seed) =>
      replaced(
        tree,
        tree.pick(ENGLISH, seed, ({kind}) => kind === 'text'),
        "'The row's text.'",
      ),
  },
  {name: 'a comma too few', rule: RULE, says: /cannot be read as TypeScript/, apply: (tree, seed) => inserted(tree, tree.pick(FACT_ID, seed), "first: 'x' ")},
  {name: 'a key twice', rule: RULE, says: /stands a second time/, apply: (tree, seed) => inserted(tree, tree.pick(FACT_ID, seed), "id: 'first', ")},
  {
    name: 'an equals sign',
    rule: RULE,
    says: /cannot be read|is not a plain property/,
    apply: (tree, seed) => inserted(tree, tree.pick(FACT_ID, seed), 'level = 1, '),
  },
];

/** Code where literals belong. */
export const codeMutators: Mutator[] = [...replacing, ...inserting, ...adding, ...broken];
