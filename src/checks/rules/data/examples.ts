import {minimalProject} from '../../minimalProject';
import type {Example} from '../../types';

/** The one table of the minimal project. */
export const TABLE = 'src/data/sampleServers.ts';

/**
 * An example: a file of the minimal project with some of its text replaced.
 * @throws where the text to replace is not there, so that no example passes by mistake
 */
export function changed(name: string, replacements: [from: string, to: string][], file = TABLE): Example {
  let content = minimalProject()[file] ?? '';
  for (const [from, to] of replacements) {
    if (!content.includes(from)) throw new Error(`${file} of the minimal project does not contain ${from}`);
    content = content.replace(from, () => to);
  }
  return {name, files: {[file]: content}};
}

/** One example made of several. */
export function both(name: string, ...examples: Example[]): Example {
  return {name, files: Object.assign({}, ...examples.map((example) => example.files)) as Record<string, string>};
}

/** The minimal project as it is. */
export const unchanged: Example = {name: 'a project without a fault', files: {}};
