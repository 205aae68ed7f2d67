import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {shortenClassNames} from './classNames';
import {bundleLiveScripts, type LiveScripts} from './bundle';
import {asOneProcessor} from './postCss';
import {speculationRules} from './speculationRules';
import {styleEntry} from './styleEntry';

const FOLDER = 'assets/live';

/**
 * Ships pages as HTML, without the framework that made them. What a page does for its reader is `src/live`, bundled here on its own;
 * of the framework's bundle only the stylesheet is kept. `npm start` runs the framework, so that a change shows at once.
 */
export function staticPagesPlugin(context: LoadContext): Plugin {
  const {siteDir, generatedFilesDir, baseUrl, siteStorage, outDir} = context;
  let scripts: LiveScripts;
  const production = () => process.env.NODE_ENV === 'production';
  return {
    name: 'static-pages',
    async loadContent() {
      scripts = await bundleLiveScripts(siteDir, `theme${siteStorage.namespace}`);
    },
    getClientModules: () => (production() ? [] : [path.join(siteDir, 'src/live/index.ts')]),
    configureWebpack(config, isServer) {
      if (!production()) return {};
      if (shortenClassNames(config.module?.rules) === 0) throw new Error('no loader of CSS modules was found: Docusaurus has changed how it sets them up');
      if (isServer) return {};
      const entry = path.join(generatedFilesDir, 'style-entry.js');
      fs.writeFileSync(entry, styleEntry(siteDir, fs.readFileSync(path.join(generatedFilesDir, 'registry.js'), 'utf8')));
      // The scripts are thrown away: no need to make them small.
      const minimizer = (config.optimization?.minimizer ?? []).filter((plugin) => /css/i.test(plugin?.constructor.name ?? ''));
      return {entry, optimization: {minimizer}, mergeStrategy: {entry: 'replace', 'optimization.minimizer': 'replace'}} as object;
    },
    configurePostCss: asOneProcessor,
    injectHtmlTags() {
      if (!production()) return {headTags: [{tagName: 'script', innerHTML: scripts.boot}]};
      const live = `${baseUrl}${FOLDER}/${scripts.entry}`;
      const boot = {tagName: 'script', attributes: {'data-live': live}, innerHTML: scripts.boot};
      const ahead = {tagName: 'script', attributes: {type: 'speculationrules'}, innerHTML: JSON.stringify(speculationRules(baseUrl))};
      return {headTags: [boot], postBodyTags: [ahead]};
    },
    async postBuild() {
      fs.rmSync(path.join(outDir, 'assets/js'), {recursive: true, force: true});
      const folder = path.join(outDir, FOLDER);
      fs.mkdirSync(folder, {recursive: true});
      for (const [name, text] of scripts.files) fs.writeFileSync(path.join(folder, name), text);
    },
  };
}
