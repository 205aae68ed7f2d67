import {parseArgs} from 'node:util';
import {guide} from './guide';
import {table} from './table';
import {term} from './term';
import type {Kind} from './types';

/** Everything that the command can make, by the word that names it. */
const KINDS: Record<string, Kind> = {guide, table, term};

/** Flags by name; undefined where the author gave none. */
type Flags = Record<string, string | undefined>;

function usage(): string {
  const kinds = Object.entries(KINDS).map(([name, kind]) => `  npm run new -- ${name.padEnd(6)} ${kind.summary}`);
  return ['Say what to make:', ...kinds, 'It asks for what it needs. Answers can also be given as flags: npm run new -- term --help lists them.'].join('\n');
}

/** The flags of a kind, as help. */
function flagsOf(name: string, kind: Kind): string {
  return [`npm run new -- ${name} takes`, ...kind.questions.map((question) => `  --${question.flag}  ${question.ask}; such as "${question.example}"`)].join(
    '\n',
  );
}

/**
 * Reads the command line: what to make, and the answers that it gives; `help` in place of both if it asks for that.
 * @throws with what to write instead, if the kind or a flag is not known
 */
export function readCommandLine([name = '', ...args]: string[]): {kind: Kind; flags: Flags} | {help: string} {
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (!kind) throw new Error(usage());
  if (args.includes('--help')) return {help: flagsOf(name, kind)};
  const options = Object.fromEntries(kind.questions.map(({flag}) => [flag, {type: 'string' as const}]));
  try {
    return {kind, flags: parseArgs({args, options, strict: true}).values};
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${flagsOf(name, kind)}`, {cause: error});
  }
}
