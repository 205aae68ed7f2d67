/** `npm run l10n:accept`: records that Chinese sections, rows and messages say what their English says. */
import fs from 'node:fs';
import {parseArgs} from 'node:util';
import {makeProject, readFiles} from '../src/checks/project';
import {accept, type Outcome, type Request} from '../src/l10n/drift/accept';
import {gitHistory} from '../src/l10n/drift/history';
import {entryOf, standingOf} from '../src/l10n/drift/standing';
import {emptyState, parseState, serialiseState, STATE_FILE, type State} from '../src/l10n/drift/state';
import {keyOf, type Unit} from '../src/l10n/drift/unit';
import {unitsOf, unreadableGroups} from '../src/l10n/drift/units';

const USAGE = `
npm run l10n:accept                                           everything whose English and Chinese both changed, and what is new
npm run l10n:accept -- aiops-aidlc/index.mdx#guides           one section (or a whole page, or a row: src/data/…#…)
npm run l10n:accept -- page#section --reason "typo"           although the Chinese did not change
npm run l10n:accept -- --pending page#section --reason "…"    the translation has to wait; readers are told so
npm run l10n:accept -- --all --reason "…"                     everything as it is now; what is pending stays so
npm run l10n:accept -- --list                                 what is not up to date`;

const today = new Date().toISOString().slice(0, 10);

function usageAfter(error: unknown): never {
  // Node's second sentence is about file names that begin with a hyphen, which no section has.
  throw new Error(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}. It is used so:${USAGE}`);
}

function parse() {
  try {
    return parseArgs({
      // Some package managers hand on the -- that separates their own options.
      args: process.argv.slice(2).filter((argument) => argument !== '--'),
      allowPositionals: true,
      options: {all: {type: 'boolean'}, pending: {type: 'boolean'}, list: {type: 'boolean'}, reason: {type: 'string'}},
    });
  } catch (error) {
    return usageAfter(error);
  }
}

function readRequest(): Request & {list: boolean} {
  const {values, positionals} = parse();
  const {all = false, pending = false, list = false, reason} = values;
  if (all && positionals.length > 0) throw new Error('--all takes everything: leave the names out, or leave --all out');
  if (all && !reason?.trim()) throw new Error('--all accepts translations that nobody compared: say why, --reason "…"');
  if (pending && positionals.length === 0) throw new Error('--pending needs the section: npm run l10n:accept -- --pending page#section --reason "…"');
  return {what: all ? 'all' : positionals.length > 0 ? positionals : 'changed', pending, reason: reason?.trim() || undefined, today, list};
}

function printOpen(units: readonly Unit[], state: State): void {
  const open = units.filter((unit) => unit.en !== undefined && unit.zh !== undefined && standingOf(unit, entryOf(state, unit)) !== 'current');
  for (const unit of open) console.log(`${standingOf(unit, entryOf(state, unit)).padEnd(8)} ${keyOf(unit)}`);
  console.log(`${units.length} sections, rows and messages, ${open.length} not up to date`);
}

function printOutcome({accepted, marked, removed, refused}: Outcome): void {
  const lists = {accepted, 'marked as pending': marked, 'no longer recorded': removed};
  for (const [name, keys] of Object.entries(lists)) {
    for (const key of keys.slice(0, 20)) console.log(`${name}: ${key}`);
    if (keys.length > 20) console.log(`${name}: ${keys.length - 20} more`);
  }
  for (const {key, why} of refused) console.error(`refused: ${key} — ${why}`);
  console.log(`${accepted.length} accepted, ${marked.length} marked as pending, ${removed.length} dropped, ${refused.length} refused`);
}

function main(): void {
  const request = readRequest();
  const project = makeProject(readFiles('.'), today);
  const units = unitsOf(project);
  const state = fs.existsSync(STATE_FILE) ? parseState(fs.readFileSync(STATE_FILE, 'utf8')) : emptyState();
  if (request.list) return printOpen(units, state);
  const outcome = accept(units, state, unreadableGroups(project), request, gitHistory());
  fs.writeFileSync(STATE_FILE, serialiseState(outcome.state));
  printOutcome(outcome);
  process.exitCode = outcome.refused.length > 0 ? 1 : 0;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
