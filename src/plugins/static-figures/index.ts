import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** The folders of `src/components` with a front door: their components are printed once, at build time, and never shipped as code. */
export function frontDoors(siteDir: string): string[] {
  const components = path.join(siteDir, 'src/components');
  return fs
    .readdirSync(components)
    .filter((folder) => fs.existsSync(path.join(components, folder, 'index.ts')))
    .sort();
}

/**
 * Reads which components a front door exports.
 * @throws if a line of it has another form than `export {Name} from './Name';`
 */
export function exportsOf(source: string, file: string): string[] {
  const statements = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => line.trim());
  return statements.map((line) => {
    const name = line.match(/^export \{(\w+)\} from '\.\/\1';$/)?.[1];
    if (!name) throw new Error(`${file}: "${line}" is not of the form export {Name} from './Name'; a front door holds nothing else`);
    return name;
  });
}

/** The stylesheets below some folders, as requests that the bundler understands. */
function stylesheets(siteDir: string, folders: string[]): string[] {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(siteDir, folder), {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.module.css'))
      .sort()
      .map((file) => `@site/${folder}/${file}`),
  );
}

/**
 * What stands in for a front door: the server prints the components, the browser keeps what was printed.
 * The browser's module names the stylesheets itself, since it does not load the components that would.
 */
export function frontDoorModule(door: string, names: string[], side: 'server' | 'client', styles: string[]): string {
  const host = '@site/src/plugins/static-figures';
  if (side === 'client') {
    return [
      ...styles.map((file) => `import '${file}';`),
      `import {keepPrinted} from '${host}/keepPrinted';`,
      ...names.map((name) => `export const ${name} = keepPrinted('${name}');`),
    ].join('\n');
  }
  return [
    `import {printOnce} from '${host}/printOnce';`,
    ...names.map((name) => `import {${name} as ${name}Content} from '@site/src/components/${door}/${name}';`),
    ...names.map((name) => `export const ${name} = printOnce('${name}', ${name}Content);`),
  ].join('\n');
}

/**
 * Ships figures as HTML only. React hydrates the article around them and leaves their markup alone, so neither their
 * rows nor their code is sent a second time; after a navigation inside the site the markup is taken from the page itself.
 * `npm start` renders them as ordinary components.
 */
export function staticFiguresPlugin(context: LoadContext): Plugin {
  const directory = path.join(context.generatedFilesDir, 'static-figures');
  return {
    name: 'static-figures',
    configureWebpack(_config, isServer, {currentBundler}) {
      if (process.env.NODE_ENV !== 'production') return {};
      const side = isServer ? 'server' : 'client';
      fs.mkdirSync(directory, {recursive: true});
      const styles = (door: string) => stylesheets(context.siteDir, ['src/components/primitives', `src/components/${door}`]);
      // An alias would come after the one for "@site" and never match; a replacement sees the request as it is written.
      const plugins = frontDoors(context.siteDir).map((door) => {
        const source = path.join(context.siteDir, 'src/components', door, 'index.ts');
        const target = path.join(directory, `${door}.${side}.js`);
        fs.writeFileSync(target, frontDoorModule(door, exportsOf(fs.readFileSync(source, 'utf8'), source), side, styles(door)));
        return new currentBundler.instance.NormalModuleReplacementPlugin(new RegExp(`^@site/src/components/${door}$`), target);
      });
      return {plugins};
    },
  };
}
