// @vitest-environment node
import {expect, it} from 'vitest';
import {runSideBySide, type Outcome, type Step} from './sideBySide';

const node = (name: string, script: string): Step => ({name, command: [process.execPath, '-e', script]});

async function outcomesOf(steps: Step[], atATime: number): Promise<Outcome[]> {
  const told: Outcome[] = [];
  await runSideBySide(steps, atATime, (outcome) => told.push(outcome));
  return told;
}

it('tells every step in the order of the list, also where a later one ends first', async () => {
  const slow = node('slow', "setTimeout(() => console.log('slow is done'), 400)");
  const quick = node('quick', "console.log('quick is done')");
  expect(await outcomesOf([slow, quick], 2)).toEqual([
    {name: 'slow', ok: true, output: 'slow is done\n'},
    {name: 'quick', ok: true, output: 'quick is done\n'},
  ]);
});

it('keeps what a failing step said on both channels, and runs the others all the same', async () => {
  const broken = node('broken', "console.log('out'); console.error('err'); process.exitCode = 3");
  const [first, second] = await outcomesOf([broken, node('next', '')], 1);
  expect(first).toMatchObject({name: 'broken', ok: false});
  expect(first?.output.split('\n').sort()).toEqual(['', 'err', 'out']);
  expect(second).toEqual({name: 'next', ok: true, output: ''});
});

it('counts a command that there is not as failed, and says so', async () => {
  const [outcome] = await outcomesOf([{name: 'missing', command: ['no-such-program-here']}], 2);
  expect(outcome).toMatchObject({name: 'missing', ok: false});
  expect(outcome?.output).toContain('no-such-program-here');
});

it('never runs more at a time than it may', async () => {
  // Each step notes when it begins and ends: of three, the third begins after one of the first two has ended.
  const step = (name: string) => node(name, 'const begin = Date.now(); setTimeout(() => console.log(begin, Date.now()), 200)');
  const times = (await outcomesOf(['a', 'b', 'c', 'd'].map(step), 2)).map(({output}) => output.trim().split(' ').map(Number));
  const atOnce = times.map(([begin = 0]) => times.filter(([from = 0, to = 0]) => from <= begin && begin < to).length);
  expect(Math.max(...atOnce)).toBeLessThanOrEqual(2);
});
