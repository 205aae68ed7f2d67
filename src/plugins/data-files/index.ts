import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {registry} from '../../data/registry';
import {siteAddresses} from '../../outputs/addresses';
import {figurePages} from '../../outputs/figurePages';
import {jsonSchemaOf, SCHEMA_NAMES} from '../../outputs/publishedSchema';
import {dataFiles, schemaPath} from './files';
import {listFigures} from './list';

const figures = registry.flatMap((entry) => entry.models);

/**
 * Publishes every figure of the guide as data: `/data/<figure>.json`, `/data/<table>.csv`, `/data/index.json`, each in the
 * language of its address, and `/data/schema/<shape>.json` once for both.
 */
export function dataFilesPlugin(context: LoadContext): Plugin {
  const list = path.join(context.generatedFilesDir, 'data-files', 'list.json');
  return {
    name: 'data-files',
    loadContent() {
      fs.mkdirSync(path.dirname(list), {recursive: true});
      fs.writeFileSync(list, JSON.stringify(listFigures(figures, figurePages(context.siteDir))));
    },
    configureWebpack: () => ({resolve: {alias: {'@guide/data-files': list}}}),
    async postBuild({outDir}) {
      const addresses = siteAddresses(context);
      const files = dataFiles(figures, {addresses, pages: figurePages(context.siteDir), title: context.siteConfig.title});
      if (addresses.locale === addresses.root) {
        for (const name of SCHEMA_NAMES) {
          files.set(schemaPath(name), `${JSON.stringify(jsonSchemaOf(name, addresses.of(schemaPath(name), addresses.root)), null, 2)}\n`);
        }
      }
      for (const [file, text] of files) {
        fs.mkdirSync(path.dirname(path.join(outDir, file)), {recursive: true});
        fs.writeFileSync(path.join(outDir, file), text);
      }
    },
  };
}
