import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Locale} from '../../l10n/resolve';
import {claims} from '../../data/claims';
import {registry} from '../../data/registry';
import {assertValid} from '../../data/registryCheck';
import {tombstones} from '../../data/tombstones';
import {readGoneAnchors} from './goneAnchors';
import {readGuides} from './guides';
import {readSourceLines} from './sourceLines';

/**
 * Stops the build when a data module is wrong, and computes what pages need of files that the browser does not see.
 * @throws with file, path and reason of every fault
 */
export function guideDataPlugin(context: LoadContext): Plugin {
  const locale = context.i18n.currentLocale as Locale;
  const directory = path.join(context.generatedFilesDir, 'guide-data');
  const guides = path.join(directory, `guides.${locale}.json`);
  const sourceLines = path.join(directory, 'source-lines.json');
  const goneAnchors = path.join(directory, `gone-anchors.${locale}.json`);
  return {
    name: 'guide-data',
    loadContent() {
      assertValid(registry, claims, new Date().toISOString().slice(0, 10));
      fs.mkdirSync(directory, {recursive: true});
      fs.writeFileSync(guides, JSON.stringify(readGuides(context.siteDir, locale)));
      fs.writeFileSync(sourceLines, JSON.stringify(readSourceLines(context.siteDir, registry)));
      fs.writeFileSync(goneAnchors, JSON.stringify(readGoneAnchors(tombstones, registry, locale)));
    },
    configureWebpack: () => ({resolve: {alias: {'@guide/guides': guides, '@guide/source-lines': sourceLines, '@guide/gone-anchors': goneAnchors}}}),
  };
}
