import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {DEFAULTS, checkAddress, checkAddresses, type CheckOptions} from './check';
import {addressesOf, collectAddresses} from './collect';
import {linkReport} from './report';

const OPTIONS: CheckOptions = {...DEFAULTS, timeout: 300, retries: 1, pause: 10};

describe('addressesOf', () => {
  const urls = (text: string) => addressesOf(text).map(({url}) => url);

  it.each([
    ['See [this](https://a.dev/x).', 'https://a.dev/x'],
    ['[wiki](https://a.dev/x_(y)), and', 'https://a.dev/x_(y)'],
    ['参见[说明](https://a.dev/x)和其他', 'https://a.dev/x'],
    ['见 https://a.dev/x。', 'https://a.dev/x'],
    ["url: 'https://a.dev/x?y=1&z=2#part',", 'https://a.dev/x?y=1&z=2#part'],
    ['**https://a.dev/x**', 'https://a.dev/x'],
    ['<https://a.dev/x>', 'https://a.dev/x'],
  ])('finds the address in %s', (text, url) => expect(urls(text)).toEqual([url]));

  it('finds every address, with its line', () => {
    expect(addressesOf('https://a.dev/1 https://a.dev/2\n\nhttps://a.dev/3')).toEqual([
      {url: 'https://a.dev/1', line: 1},
      {url: 'https://a.dev/2', line: 1},
      {url: 'https://a.dev/3', line: 3},
    ]);
  });

  it('leaves out examples and this machine', () => expect(urls('https://example.com/x https://guide.example.org https://localhost:3000/')).toEqual([]));
});

describe('collectAddresses', () => {
  it('asks for a page once, whatever its anchors, and knows all its places', () => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'links-'));
    fs.mkdirSync(path.join(root, 'src/data'), {recursive: true});
    fs.mkdirSync(path.join(root, 'docs'));
    fs.writeFileSync(path.join(root, 'src/data/a.ts'), "url: 'https://a.dev/x#one'");
    fs.writeFileSync(path.join(root, 'src/data/a.test.ts'), "url: 'https://a.dev/test'");
    fs.writeFileSync(path.join(root, 'docs/p.mdx'), '\n[a](https://a.dev/x)');
    fs.writeFileSync(path.join(root, 'docs/p.png'), 'https://a.dev/picture');
    expect([...collectAddresses(root)]).toEqual([
      [
        'https://a.dev/x',
        [
          {file: 'docs/p.mdx', line: 2},
          {file: 'src/data/a.ts', line: 1},
        ],
      ],
    ]);
    fs.rmSync(root, {recursive: true});
  });

  it('finds the sources of this repository', () => expect(collectAddresses('.').size).toBeGreaterThan(300));
});

describe('asking for addresses', () => {
  let server: http.Server;
  let origin = '';
  let asked: string[] = [];
  let agents = new Set<string | undefined>();
  let now = 0;
  let most = 0;

  /** Answers by path; a number is a status, a text the address of a redirect with 301. */
  const PAGES: Record<string, number | string | ((count: number, response: http.ServerResponse) => void)> = {
    '/ok': 200,
    '/gone': 404,
    '/removed': 410,
    '/refused': 403,
    '/moved': '/ok',
    '/moved-twice': '/moved',
    '/slash': '/slash/',
    '/slash/': 200,
    '/moved-to-nothing': '/gone',
    '/circle': '/circle',
    '/for-now': (_count, response) => response.writeHead(302, {location: '/ok'}).end(),
    '/flaky': (count, response) => response.writeHead(count < 3 ? 503 : 200).end(),
    '/busy': (count, response) => response.writeHead(count < 2 ? 429 : 200, {'retry-after': '0'}).end(),
    '/never': () => {},
    '/broken': (_count, response) => void response.destroy(),
  };

  beforeAll(async () => {
    server = http.createServer((request, response) => {
      const name = request.url ?? '/';
      asked.push(`${request.method} ${name}`);
      agents.add(request.headers['user-agent']);
      const page = PAGES[name] ?? 200;
      now += 1;
      most = Math.max(most, now);
      response.on('close', () => (now -= 1));
      if (name === '/get-only' && request.method === 'HEAD') response.writeHead(405).end();
      else if (typeof page === 'function') page(asked.filter((entry) => entry.endsWith(` ${name}`)).length, response);
      else if (typeof page === 'string') response.writeHead(301, {location: page}).end();
      else setTimeout(() => response.writeHead(page).end('page'), name.startsWith('/slow') ? 20 : 0);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
    agents = new Set();
    most = 0;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const ask = async (name: string) => {
    const {state, detail} = await checkAddress(`${origin}${name}`, OPTIONS);
    return [state, detail.replace(origin, '')];
  };

  it.each([
    ['/ok', 'ok', '200'],
    ['/get-only', 'ok', '200'],
    ['/gone', 'gone', '404'],
    ['/removed', 'gone', '410'],
    ['/refused', 'unsure', '403'],
    ['/moved', 'moved', '/ok'],
    ['/moved-twice', 'moved', '/ok'],
    ['/slash', 'ok', '200'],
    ['/for-now', 'ok', '200'],
    ['/moved-to-nothing', 'gone', '404'],
    ['/circle', 'unsure', 'more than 8 redirects'],
    ['/flaky', 'ok', '200'],
    ['/busy', 'ok', '200'],
    ['/never', 'unsure', 'no answer in time'],
  ])('%s is %s: %s', async (name, state, detail) => expect(await ask(name)).toEqual([state, detail]));

  it('takes a host that does not exist for gone, a broken connection for unsure', async () => {
    expect((await checkAddress('http://no-such-host.invalid/', OPTIONS)).state).toBe('gone');
    expect((await ask('/broken'))[0]).toBe('unsure');
  });

  it('asks for the head alone where that is answered, and again only where it may help', async () => {
    await ask('/ok');
    await ask('/gone');
    expect(asked).toEqual(['HEAD /ok', 'HEAD /gone', 'GET /gone']);
  });

  it('says who asks', async () => {
    await ask('/ok');
    expect([...agents]).toEqual([OPTIONS.userAgent]);
  });

  it('asks few at a time, fewer at one host, and answers in order', async () => {
    const urls = Array.from({length: 12}, (_, index) => `${origin}/slow/${index}`);
    const answers = await checkAddresses(urls, {...OPTIONS, concurrency: 8, perHost: 2});
    expect(answers.map(({url}) => url)).toEqual(urls);
    expect(answers.every(({state}) => state === 'ok')).toBe(true);
    expect(most).toBeLessThanOrEqual(2);
  });

  it('has nothing to do for no address', async () => expect(await checkAddresses([], OPTIONS)).toEqual([]));
});

describe('the report', () => {
  const answers = [
    {url: 'https://a.dev/ok', state: 'ok' as const, detail: '200'},
    {url: 'https://a.dev/gone', state: 'gone' as const, detail: '404'},
    {url: 'https://a.dev/old', state: 'moved' as const, detail: 'https://a.dev/new'},
    {url: 'https://a.dev/no', state: 'unsure' as const, detail: '403'},
  ];
  const places = Array.from({length: 6}, (_, index) => ({file: 'docs/p.mdx', line: index + 1}));

  it('lists what must be changed, by what to do, with the places', () => {
    const {text, faults} = linkReport(answers, new Map([['https://a.dev/gone', places]]));
    expect(faults).toBe(2);
    expect(text).toContain('4 addresses: 1 answer, 1 moved, 1 gone, 1 not sure.');
    expect(text).toContain('| https://a.dev/gone | 404 | `docs/p.mdx:1`<br>`docs/p.mdx:2`<br>`docs/p.mdx:3`<br>`docs/p.mdx:4`<br>and 2 more |');
    expect(text.indexOf('### Gone (1)')).toBeLessThan(text.indexOf('### Moved for good (1)'));
  });

  it('has no section without an address', () => expect(linkReport(answers.slice(0, 1), new Map()).text).not.toContain('###'));
});
