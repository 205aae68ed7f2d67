import {describe, expect, it} from 'vitest';
import {blocks, blocksOf} from './blocks';
import {callsOf} from './shell';
import {toolErrors} from './tools';
import {warningErrors} from './warnings';

const INTRODUCTION = 'aiops-aidlc/aiops-introduction.mdx';
const scripts = blocks.filter(({language}) => language === 'bash');
const faults = (of: typeof blocks, find: (block: (typeof blocks)[number]) => string[]): string[] =>
  of.flatMap((block) => find(block).map((fault) => `${block.place}  ${fault}`));

describe('commands of the guides', () => {
  it('are of known programs, and are commands that these have', () => {
    expect(faults(scripts, ({code}) => callsOf(code).flatMap(toolErrors))).toEqual([]);
    expect(callsOf('kubectl -n a gett pods; nosuch').flatMap(toolErrors)).toHaveLength(2);
  });

  it('write files that can be read', () => {
    const written = scripts.flatMap(({code, place}) =>
      callsOf(code).flatMap(({input, output}) => (input && output?.endsWith('.json') ? [{input, place}] : [])),
    );
    expect(written.filter(({input}) => JSON.parse(input) === undefined)).toEqual([]);
    expect(written.length).toBeGreaterThan(4);
  });

  // The introduction's text is fixed; its commands are shown, not annotated.
  it('say beforehand what they change, what they take and how it is undone', () => {
    expect(
      faults(
        scripts.filter(({page}) => page !== INTRODUCTION),
        warningErrors,
      ),
    ).toEqual([]);
  });
});

describe('a command that changes something', () => {
  const page = (warning: string): string => `## A {/* #a */}\n\n${warning}\n\n\`\`\`bash\naws eks create-addon --cluster-name a --addon-name b\n\`\`\`\n`;
  const errorsOf = (source: string): string[] => blocksOf(source, 'en', INTRODUCTION).flatMap(warningErrors);

  it.each([
    ['nothing', '', 'no warning'],
    ['no action', ':::warning[Changes resources]\nTo undo: delete it.\n:::', 'takes eks:CreateAddon'],
    ['no way back', ':::warning[Changes resources]\nNeeds `eks:CreateAddon`.\n:::', 'how to undo'],
    ['a warning of another section', ':::warning[Changes resources]\nNeeds `eks:CreateAddon`. Undo: delete it.\n:::\n\n## B {/* #b */}', 'no warning'],
  ])('is refused with %s before it', (_, warning, message) => expect(errorsOf(page(warning)).join()).toContain(message));

  it('is accepted with all of it', () => {
    expect(errorsOf(page(':::warning[Changes resources]\nNeeds `eks:CreateAddon`. Undo: delete it.\n:::'))).toEqual([]);
  });
});
