/** What a build costs: seconds on the clock, seconds of the processor, and the peak of its memory. */
import {spawn} from 'node:child_process';
import fs from 'node:fs';

/** The cost of one build; what this system does not tell is `null`. */
export interface BuildCost {
  seconds: number;
  cpuSeconds: number | null;
  /** Megabytes of all its processes together, at the worst moment. Pages that processes share count for each of them. */
  peakMegabytes: number | null;
}

const SAMPLING = 150;
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;
const OUTPUT_SHOWN = 3000;

/** Processor seconds of all children that this process has waited for, as Linux counts them. */
function childrenCpu(): number | null {
  if (!fs.existsSync('/proc/self/stat')) return null;
  const fields = fs.readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

function readQuietly(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    // A process may end while one looks at it.
    return '';
  }
}

/** Bytes of memory of a process and all that it started. */
function treeBytes(root: number): number {
  const children = new Map<number, number[]>();
  for (const name of fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(readQuietly(`/proc/${name}/stat`).split(') ')[1]?.split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (pid: number): number =>
    Number(readQuietly(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE_BYTES + (children.get(pid) ?? []).reduce((bytes, child) => bytes + sum(child), 0);
  return sum(root);
}

/**
 * Runs a command under Node and measures it.
 * @throws with the end of its output if it fails
 */
export async function measureBuild(args: readonly string[], folder: string): Promise<BuildCost> {
  const cpuBefore = childrenCpu();
  const begin = performance.now();
  const env = {...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', CI: '1'};
  const child = spawn(process.execPath, [...args], {cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output = (output + data.toString()).slice(-OUTPUT_SHOWN)));
  let peak = 0;
  const timer = cpuBefore === null ? undefined : setInterval(() => (peak = Math.max(peak, treeBytes(child.pid ?? 0))), SAMPLING);
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} failed in ${folder}:\n${output}`);
  const cpuAfter = childrenCpu();
  return {
    seconds: (performance.now() - begin) / 1000,
    cpuSeconds: cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore,
    peakMegabytes: peak > 0 ? peak / 1e6 : null,
  };
}
