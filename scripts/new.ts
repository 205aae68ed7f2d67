/** `npm run new -- guide|table|term`: makes what its author names, complete in both languages, and says what to do next. */
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline/promises';
import {formatFinding} from '../src/checks/run';
import {answersFromDialogue, answersFromFlags} from './new/answers';
import {readCommandLine} from './new/kinds';
import {enterNew, knownFaults} from './new/record';
import {readRepository} from './new/repository';
import type {Plan} from './new/types';

/** Writes what was planned, and tells which files are new, which were changed, and what is still to be mended. */
function write(plan: Plan, today: string): void {
  const known = knownFaults('.', today);
  for (const [file, content] of plan.files) {
    const exists = fs.existsSync(file);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, content);
    console.log(`${exists ? 'changed' : 'made   '}  ${file}`);
  }
  const {changed, left} = enterNew('.', today, known);
  for (const file of changed) console.log(`changed  ${file}`);
  if (left.length > 0) console.log(`\nThe check now says:\n${left.map((finding) => `  ${formatFinding(finding)}`).join('\n')}`);
  console.log(`\nNext:\n${plan.next.map((step) => `  ${step}`).join('\n')}`);
}

async function main(): Promise<void> {
  const command = readCommandLine(process.argv.slice(2));
  if ('help' in command) return console.log(command.help);
  const {kind, flags} = command;
  const repository = readRepository('.', new Date().toISOString().slice(0, 10));
  if (!process.stdin.isTTY) return write(kind.plan(answersFromFlags(kind, flags, repository), repository), repository.today);
  const keyboard = readline.createInterface({input: process.stdin, output: process.stdout});
  try {
    const answers = await answersFromDialogue(
      kind,
      flags,
      repository,
      (text) => keyboard.question(text),
      (text) => console.log(text),
    );
    write(kind.plan(answers, repository), repository.today);
  } finally {
    keyboard.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
