import {execFileSync} from 'node:child_process';
import {makeProject} from '../../checks/project';
import {hashOf, type Unit} from './unit';
import {unitsOf} from './units';

/** Finds the English that a hash was made of; undefined where the history does not hold it. */
export type History = (unit: Unit, hash: string) => string | undefined;

/** How many versions of a file are looked at. */
const DEPTH = 20;
/** What a data module may take values from. */
const SHARED = ['src/data/facts.ts', 'src/data/vocabulary.ts'];

function git(root: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024});
  } catch {
    return undefined;
  }
}

/** The units of a file as it stood in a commit. */
function unitsAt(root: string, commit: string, file: string): Unit[] {
  const files = [file, ...(file.startsWith('src/data/') ? SHARED : [])].flatMap((name): [string, string][] => {
    const content = git(root, 'show', `${commit}:${name}`);
    return content === undefined ? [] : [[name, content]];
  });
  return unitsOf(makeProject(new Map(files), '2000-01-01'));
}

/** Looks into the Git history of a repository. Without one (an archive, a shallow clone) nothing is found, and nothing breaks. */
export function gitHistory(root = '.'): History {
  const read = new Map<string, Unit[][]>();
  return (unit, hash) => {
    if (unit.kind === 'message') return undefined;
    const {file} = unit.place;
    const commits = git(root, 'log', `-${DEPTH}`, '--format=%H', '--', file)?.split('\n').filter(Boolean) ?? [];
    const versions = read.get(file) ?? [];
    read.set(file, versions);
    for (const [index, commit] of commits.entries()) {
      versions[index] ??= unitsAt(root, commit, file);
      const old = versions[index].find((candidate) => candidate.group === unit.group && candidate.name === unit.name)?.en;
      if (old !== undefined && hashOf(old) === hash) return old;
    }
    return undefined;
  };
}
