/** The projects of the sites, below `bench/.work/`: written, built, found again. */
import fs from 'node:fs';
import path from 'node:path';
import {GUIDES} from '../src/plugins/guide-data/guides';
import {type BuildCost, measureBuild} from './measure/build';
import type {Site} from './sites/site';

export const WORK = 'bench/.work';

const projectOf = (site: Site, pages: number) => path.join(WORK, `${site.id}-${pages}`);

/** Programs stand below the checkout; our own project has its own. */
function commandOf(site: Site, folder: string): string[] {
  const [program = '', ...rest] = site.command;
  return [fs.existsSync(path.join(folder, program)) ? program : path.resolve(program), ...rest];
}

/** Writes a project anew, with nothing of an earlier build. */
export function writeProject(site: Site, pages: number): string {
  const folder = projectOf(site, pages);
  fs.rmSync(folder, {recursive: true, force: true});
  fs.mkdirSync(folder, {recursive: true});
  site.write(folder, pages);
  return folder;
}

/** Builds a project. */
export const buildProject = (site: Site, folder: string): Promise<BuildCost> => measureBuild(commandOf(site, folder), folder);

/** The built site that readers' measurements use: the checkout's own build, or a fresh one of the four guides. */
export async function builtSite(site: Site): Promise<string> {
  if (site.ownBuild) {
    if (!fs.existsSync(path.join(site.ownBuild, 'index.html'))) throw new Error('There is no build of the guide. Make one: npm run build');
    return site.ownBuild;
  }
  const folder = writeProject(site, GUIDES.length);
  await buildProject(site, folder);
  return path.join(folder, site.output);
}
