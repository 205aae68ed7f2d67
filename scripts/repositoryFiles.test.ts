import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import packageFile from '../package.json';

const read = (file: string) => fs.readFileSync(file, 'utf8');
const below = (folder: string) =>
  fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((file) => fs.statSync(file).isFile());

/** What contributors and tools read that is no part of the site: a path or command in it breaks without anybody noticing. */
const FILES = [
  ...below('.github'),
  ...below('.vscode'),
  ...below('.devcontainer'),
  ...below('docs-dev'),
  ...['README.md', 'CONTRIBUTING.md', 'CONTRIBUTING.zh.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md', 'src/data/README.md'],
].filter((file) => fs.existsSync(file) && /\.(?:md|ya?ml|json|jsonc)$|CODEOWNERS$|Dockerfile$/.test(file));

/** What a reader makes, has elsewhere, or is given as an example: it need not exist. */
const EXAMPLES = /cost-control|signalTypes|SignalTypes|\/mcp\.json$|^docs\/x\.html$|<|…|\*|\.\.\.|\$/;
const ROOTS = fs.readdirSync('.').filter((name) => fs.statSync(name).isDirectory() && !['node_modules', 'build', '.git'].includes(name));

/** Commands of `npm run` and the short forms that need no `run`. */
const commandsIn = (text: string) =>
  [...text.matchAll(/npm (?:run(?: (?:-s|--silent))? |(?=test\b|start\b))([a-z][\w:-]*)/g)].map((match) => (match[1] ?? '').replace(/[:-]+$/, ''));

/** Paths from the root of the repository that a text names. */
const pathsIn = (text: string) =>
  [...text.matchAll(/(?<![\w./@-])([\w.-]+(?:\/[\w.@-]+)+\/?)/g)]
    .map((match) => (match[1] ?? '').replace(/[.:]+$/, ''))
    .filter((name) => ROOTS.includes(name.split('/')[0] ?? '') && !EXAMPLES.test(name));

/** Where a link of a Markdown file leads in the repository. */
const linksIn = (file: string, text: string) =>
  [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)].map((match) => path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1] ?? '')));

it('there is something to read', () => expect(FILES.length).toBeGreaterThan(20));

describe.each(FILES)('%s', (file) => {
  const text = read(file);
  it('calls commands that there are', () => expect(commandsIn(text).filter((name) => !(name in packageFile.scripts))).toEqual([]));
  it('names files that there are', () => expect(pathsIn(text).filter((name) => !fs.existsSync(name))).toEqual([]));
});

it.each(FILES.filter((file) => file.endsWith('.md')))('%s links to files that there are', (file) =>
  expect(linksIn(file, read(file)).filter((name) => !fs.existsSync(name))).toEqual([]),
);

it('the paths of CODEOWNERS are there, also those of lines that wait for a name', () => {
  const named = [...read('.github/CODEOWNERS').matchAll(/^#? ?((?:\/\S+ +)+)\s*\S/gm)].flatMap((match) => (match[1] ?? '').trim().split(/\s+/));
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !fs.existsSync(`.${name}`))).toEqual([]);
});

it('the development container has the Node.js that the workflows and package.json ask for', () => {
  const image = read('.devcontainer/Dockerfile').match(/^FROM node:(\d+)/m)?.[1];
  const versions = fs
    .readdirSync('.github/workflows')
    .flatMap((name) => [...read(`.github/workflows/${name}`).matchAll(/node-version: '?(\d+)/g)].map((match) => match[1]));
  expect(new Set([...versions, packageFile.engines.node.replace(/\D/g, '')])).toEqual(new Set([image]));
});

it('every issue form asks by ids, each once, and says what its labels are', () => {
  for (const name of fs.readdirSync('.github/ISSUE_TEMPLATE').filter((each) => each !== 'config.yml')) {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as {name: string; description: string; labels: string[]; body: {type: string; id?: string}[]};
    const ids = form.body.filter(({type}) => type !== 'markdown').map(({id}) => id);
    expect([name, form.name !== '', form.description !== '', form.labels.length > 0]).toEqual([name, true, true, true]);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).not.toContain(undefined);
  }
});
