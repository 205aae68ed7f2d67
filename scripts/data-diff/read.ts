import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {isDataModule, readModules} from '../../src/checks/readModule';

/** The data of one state of the repository: the exported values of each module, read without running it. */
export interface DataState {
  /** Values by `file` and export: `src/data/costStructure.ts costStructure`. */
  values: Map<string, {file: string; name: string; value: unknown}>;
  /** Modules of which a part could not be read. */
  unread: string[];
}

const FOLDER = 'src/data';

function filesOfFolder(root: string): Map<string, string> {
  const folder = path.join(root, FOLDER);
  const names = fs.existsSync(folder) ? fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}) : [];
  const files = names
    .map((name) => `${FOLDER}/${name.split(path.sep).join('/')}`)
    .filter(isDataModule)
    .sort();
  return new Map(files.map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')]));
}

function filesOfRevision(revision: string, repository: string): Map<string, string> {
  const git = (...args: string[]) => execFileSync('git', args, {cwd: repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28});
  try {
    // A name that begins with a dash is an option to git and never a revision.
    const commit = git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`).trim();
    const files = git('ls-tree', '-r', '-z', '--name-only', commit, '--', FOLDER).split('\0').filter(isDataModule);
    return new Map(files.map((file) => [file, git('show', `${commit}:${file}`)]));
  } catch (error) {
    throw new Error(`"${revision}" is neither a folder nor a revision of this clone; a shallow clone has few of them: git fetch --unshallow`, {cause: error});
  }
}

/**
 * Reads the data of a folder (a checkout) or of a Git revision.
 * @param repository the clone in which a revision is looked up
 * @throws if there is no such folder or revision
 */
export function readData(place: string, repository = '.'): DataState {
  const isFolder = fs.existsSync(path.resolve(repository, place)) && fs.statSync(path.resolve(repository, place)).isDirectory();
  const modules = readModules(isFolder ? filesOfFolder(path.resolve(repository, place)) : filesOfRevision(place, repository));
  const values = modules.flatMap(({file, exports}) => Object.entries(exports).map(([name, value]) => [`${file} ${name}`, {file, name, value}] as const));
  return {values: new Map(values), unread: modules.filter(({faults}) => faults.length > 0).map(({file}) => file)};
}
