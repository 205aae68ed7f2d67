import {spawn} from 'node:child_process';

/** A command, under the name that stands above its output. */
export interface Step {
  name: string;
  command: string[];
}

/** What became of a step. */
export interface Outcome {
  name: string;
  ok: boolean;
  /** What it printed, on either channel, in the order of printing. */
  output: string;
}

function start({name, command}: Step): Promise<Outcome> {
  const [program = '', ...args] = command;
  // A pipe is no terminal: programs that would print colours there are asked to print them here, too.
  const colour = process.stdout.isTTY ? {FORCE_COLOR: '1'} : {};
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'pipe'], env: {...process.env, ...colour}});
    const end = (ok: boolean) => resolve({name, ok, output: Buffer.concat(parts).toString('utf8')});
    child.stdout.on('data', (part: Buffer) => void parts.push(part));
    child.stderr.on('data', (part: Buffer) => void parts.push(part));
    child.on('error', (error) => {
      parts.push(Buffer.from(`${error.message}\n`));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/**
 * Runs steps that do not depend on each other, some at a time, and tells each whole, in the order of the list.
 * @param atATime how many run at once
 * @param tell gets each outcome as soon as it and those before it are known
 */
export async function runSideBySide(steps: readonly Step[], atATime: number, tell: (outcome: Outcome) => void): Promise<void> {
  let free = atATime;
  const waiting: (() => void)[] = [];
  async function inTurn(step: Step): Promise<Outcome> {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    const outcome = await start(step);
    const next = waiting.shift();
    if (next) next();
    else free += 1;
    return outcome;
  }
  for (const outcome of steps.map(inTurn)) tell(await outcome);
}
