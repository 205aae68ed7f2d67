import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {STATE_FILE} from '../../l10n/drift/state';
import {readStatus} from './readStatus';

export {markPending} from './markPending';

/** Computes for the status page what is translated, and lets a change of the record reach pages that are cached. */
export function translationStatusPlugin(context: LoadContext): Plugin {
  const directory = path.join(context.generatedFilesDir, 'translation-status');
  const status = path.join(directory, 'status.json');
  return {
    name: 'translation-status',
    getPathsToWatch: () => [path.join(context.siteDir, STATE_FILE)],
    loadContent() {
      fs.mkdirSync(directory, {recursive: true});
      fs.writeFileSync(status, JSON.stringify(readStatus(context.siteDir)));
    },
    configureWebpack(config) {
      const resolve = {alias: {'@guide/translation-status': status}};
      // Notices are put into pages when these are compiled: a cached page would not learn of a new one.
      const cache = (config as {experiments?: {cache?: unknown}}).experiments?.cache;
      const isCached = typeof cache === 'object' && cache !== null;
      return isCached ? {resolve, experiments: {cache: {buildDependencies: [path.join(context.siteDir, STATE_FILE)]}} as object} : {resolve};
    },
  };
}
