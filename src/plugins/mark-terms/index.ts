import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

export {markTerms} from './markTerms';

const GLOSSARY = 'src/data/glossary/index.ts';

/** Lets a change of the glossary reach pages that are cached: terms are put into pages when these are compiled. */
export function markTermsPlugin(context: LoadContext): Plugin {
  return {
    name: 'mark-terms',
    getPathsToWatch: () => [path.join(context.siteDir, GLOSSARY)],
    configureWebpack(config) {
      const cache = (config as {experiments?: {cache?: unknown}}).experiments?.cache;
      const isCached = typeof cache === 'object' && cache !== null;
      return isCached ? ({experiments: {cache: {buildDependencies: [path.join(context.siteDir, GLOSSARY)]}}} as object) : {};
    },
  };
}
