import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {createSiteServer, listen} from './serve';

const FILES = {
  'index.html': 'home',
  'a/b.html': 'page',
  'a/b.md': '# 页面',
  'data/t.csv': '一,二',
  'zh/index.html': 'Chinese home',
  'zh/a/b.html': 'Chinese page',
  '404.html': 'not found',
  'zh/404.html': 'Chinese not found',
};
let parent: string;
let server: http.Server;

beforeAll(() => {
  parent = fs.mkdtempSync(path.join(os.tmpdir(), 'serve-'));
  fs.writeFileSync(path.join(parent, 'package.json'), 'secret');
  for (const [file, text] of Object.entries(FILES)) {
    fs.mkdirSync(path.dirname(path.join(parent, 'build', file)), {recursive: true});
    fs.writeFileSync(path.join(parent, 'build', file), text);
  }
});
afterAll(() => fs.rmSync(parent, {recursive: true}));
afterEach(() => new Promise((resolve) => server.close(resolve)));

const portOf = (listening: http.Server) => (listening.address() as AddressInfo).port;
const start = (baseUrl: string, directory = 'build') => {
  server = createSiteServer(path.join(parent, directory), baseUrl);
  return listen(server, 0);
};

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  text: string;
}

/** Asks for a path exactly as it is written; `fetch` would tidy it up first. */
function ask(target: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.get({port: portOf(server), path: target, agent: false}, async (response) => {
      const chunks = await response.setEncoding('utf8').toArray();
      resolve({status: response.statusCode, type: response.headers['content-type'], location: response.headers.location, text: chunks.join('')});
    });
    request.on('error', reject);
  });
}

describe.each(['/', '/guide/'])('a site under %s', (base) => {
  beforeEach(() => start(base));

  it.each([
    ['a/b.md', 'text/markdown; charset=utf-8', '# 页面'],
    ['data/t.csv', 'text/csv; charset=utf-8', '一,二'],
  ])('says of %s what it is, and how its letters are written', async (target, type, text) => {
    expect(await ask(`${base}${target}`)).toMatchObject({status: 200, type, text});
  });

  it.each([
    ['', 'home'],
    ['a/b', 'page'],
    ['a/b/', 'page'],
    ['a/b.html', 'page'],
    ['a/b?q=1', 'page'],
    ['zh/', 'Chinese home'],
    ['zh', 'Chinese home'],
    ['zh/a/b', 'Chinese page'],
  ])('answers "%s" with the %s', async (target, text) => {
    expect(await ask(base + target)).toMatchObject({status: 200, text});
  });

  it.each([
    ['gone', 'not found'],
    ['zhou/gone', 'not found'],
    ['a/zh/gone', 'not found'],
    ['zh/gone', 'Chinese not found'],
    ['zh/gone?q=1', 'Chinese not found'],
  ])('answers "%s" with the status and the page "%s"', async (target, text) => {
    expect(await ask(base + target)).toMatchObject({status: 404, text});
  });

  it.each(['../package.json', '..%2fpackage.json', '%2e%2e/package.json', '%2e%2e%2fpackage.json', '..\\package.json', 'a/../../package.json'])(
    'gives nothing away above its folder (%s)',
    async (target) => {
      const {status, text} = await ask(base + target);
      expect(text).not.toContain('secret');
      expect(status).toBe(404);
    },
  );

  it('survives an address that cannot be decoded', async () => expect((await ask(`${base}%E0%A4%A`)).status).toBe(404));

  it('sees a page that was built while it runs', async () => {
    const file = path.join(parent, 'build/new.html');
    expect((await ask(`${base}new`)).status).toBe(404);
    fs.writeFileSync(file, 'new page');
    expect(await ask(`${base}new`)).toMatchObject({status: 200, text: 'new page'});
    fs.rmSync(file);
  });
});

describe('outside its base', () => {
  it.each(['/', '/guide', '/elsewhere', '/guidebook/'])('sends %s to the home page', async (target) => {
    await start('/guide/');
    expect(await ask(target)).toMatchObject({status: 302, location: '/guide/'});
  });
});

it('answers, and lives on, while there is no "not found" page yet', async () => {
  await start('/', 'not-built');
  expect((await ask('/gone')).status).toBe(404);
  expect((await ask('/gone')).status).toBe(404);
});

describe('listen', () => {
  it('names a port that is taken, and what to do', async () => {
    await start('/');
    const port = portOf(server);
    await expect(listen(http.createServer(), port)).rejects.toThrow(new RegExp(`Port ${port} is taken.*PORT=`));
  });

  it('passes on any other fault', async () => {
    await start('/');
    const broken = http.createServer();
    const failed = listen(broken, 0);
    broken.emit('error', new Error('no such interface'));
    await expect(failed).rejects.toThrow('no such interface');
    broken.close();
  });
});
