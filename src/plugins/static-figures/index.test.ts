import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {hostKey} from './hostKey';
import {exportsOf, frontDoorModule, staticFiguresPlugin} from '.';

describe('exportsOf', () => {
  it('reads the components of a front door in its order', () => {
    expect(exportsOf("/** Two\n * tables. */\nexport {Beta} from './Beta';\n\nexport {Alpha} from './Alpha';\n", 'index.ts')).toEqual(['Beta', 'Alpha']);
  });

  it.each([
    "export {Alpha, Beta} from './Both';",
    "export {Alpha} from './Beta';",
    "export {Alpha as Beta} from './Alpha';",
    "export * from './Alpha';",
    'export const Alpha = () => null;',
    "export {default} from './Alpha'; // the table",
  ])('refuses %s, and names the file and the line', (line) => {
    expect(() => exportsOf(line, 'src/components/Doors/index.ts')).toThrow(`src/components/Doors/index.ts: "${line}" is not of the form`);
  });
});

describe('frontDoorModule', () => {
  it('prints the components on the server', () => {
    expect(frontDoorModule('Doors', ['Alpha'], 'server', ['@site/a.module.css']).split('\n')).toEqual([
      "import {printOnce} from '@site/src/plugins/static-figures/printOnce';",
      "import {Alpha as AlphaContent} from '@site/src/components/Doors/Alpha';",
      "export const Alpha = printOnce('Alpha', AlphaContent);",
    ]);
  });

  it('loads only names and styles in the browser, never the components', () => {
    expect(frontDoorModule('Doors', ['Alpha'], 'client', ['@site/a.module.css']).split('\n')).toEqual([
      "import '@site/a.module.css';",
      "import {keepPrinted} from '@site/src/plugins/static-figures/keepPrinted';",
      "export const Alpha = keepPrinted('Alpha');",
    ]);
  });
});

describe('hostKey', () => {
  it('is the name of a component without properties', () => expect(hostKey('RoiMetrics', {})).toBe('RoiMetrics'));

  it('tells apart the same component with other properties', () => {
    expect(hostKey('ClaimNote', {id: 'nfm'})).toBe('ClaimNote id=nfm');
    expect(hostKey('ClaimNote', {id: 'nfm', again: true})).not.toBe(hostKey('ClaimNote', {id: 'nfm'}));
  });
});

describe('the plugin', () => {
  afterEach(() => vi.unstubAllEnvs());

  /** What the plugin replaces on one side: pattern of the request, text of the module in its place. */
  function replacements(isServer: boolean): {pattern: RegExp; module: string}[] {
    const found: {pattern: RegExp; module: string}[] = [];
    class NormalModuleReplacementPlugin {
      constructor(pattern: RegExp, target: string) {
        found.push({pattern, module: fs.readFileSync(target, 'utf8')});
      }
    }
    const generatedFilesDir = fs.mkdtempSync(path.join(os.tmpdir(), 'static-figures-'));
    const plugin = staticFiguresPlugin({siteDir: path.resolve('.'), generatedFilesDir} as LoadContext);
    const utils = {currentBundler: {name: 'webpack', instance: {NormalModuleReplacementPlugin}}} as never;
    plugin.configureWebpack?.({}, isServer, utils, undefined);
    fs.rmSync(generatedFilesDir, {recursive: true});
    return found;
  }

  it('leaves the components as they are in development', () => {
    vi.stubEnv('NODE_ENV', 'development');
    expect(replacements(false)).toEqual([]);
  });

  it.each(['AiopsIntroTables', 'ClaimNote', 'Home'])('replaces the front door %s, and no deeper path', (door) => {
    vi.stubEnv('NODE_ENV', 'production');
    const matching = (request: string) => replacements(false).filter(({pattern}) => pattern.test(request));
    expect(matching(`@site/src/components/${door}`)).toHaveLength(1);
    expect(matching(`@site/src/components/${door}/Deeper`)).toHaveLength(0);
  });

  it('gives server and browser the same names', () => {
    vi.stubEnv('NODE_ENV', 'production');
    const namesOf = (isServer: boolean) => replacements(isServer).map(({module}) => module.match(/(?<=export const )\w+/g));
    expect(namesOf(true)).toEqual(namesOf(false));
  });

  it('ships stylesheets to the browser that exist', () => {
    vi.stubEnv('NODE_ENV', 'production');
    const files = replacements(false).flatMap(({module}) => module.match(/(?<=')@site\/[^']+\.css(?=')/g) ?? []);
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !fs.existsSync(file.replace('@site/', '')))).toEqual([]);
  });

  it('ships nothing of the data to the browser', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(
      replacements(false)
        .map(({module}) => module)
        .join('\n'),
    ).not.toMatch(/src\/(?:data|components\/\w+\/\w+')/);
  });
});
