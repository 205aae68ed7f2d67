import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import {afterAll, describe, expect, it} from 'vitest';
import {tally} from './bytes';
import {serveSite} from './server';
import {ROUND_TRIP} from './slowLink';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-server-'));
const page = `<p>${'words '.repeat(4000)}</p><script type="speculationrules">{}</script>`;
fs.mkdirSync(path.join(folder, 'docs'));
fs.writeFileSync(path.join(folder, 'docs/one.html'), page);
fs.writeFileSync(path.join(folder, 'docs/index.html'), 'index');
fs.writeFileSync(path.join(folder, 'app.0123abcd.js'), 'let a;'.repeat(9000) + Array.from({length: 12_000}, () => Math.random()).join());
afterAll(() => fs.rmSync(folder, {recursive: true}));

describe('the server', () => {
  it('finds clean addresses, compresses at its best, and writes down what it sent', async () => {
    const server = await serveSite(folder);
    const response = await fetch(`${server.origin}/docs/one`);
    expect(await response.text()).toBe(page);
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const expected = zlib.brotliCompressSync(page, {params: {[zlib.constants.BROTLI_PARAM_SIZE_HINT]: page.length}}).length;
    expect(server.sent).toEqual([{path: '/docs/one', kind: 'html', status: 200, bytes: expected, ahead: false}]);
    expect(await (await fetch(`${server.origin}/docs/`)).text()).toBe('index');
    expect((await fetch(`${server.origin}/nothing`)).status).toBe(404);
    expect((await fetch(`${server.origin}/%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404);
    server.close();
  });

  it('keeps files whose name holds a hash, and sees what is asked ahead of need', async () => {
    const server = await serveSite(folder);
    const response = await fetch(`${server.origin}/app.0123abcd.js`, {headers: {purpose: 'prefetch'}});
    await response.text();
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(server.sent[0]).toMatchObject({kind: 'js', ahead: true});
    server.close();
  });

  it('is as slow as the network it plays', async () => {
    const server = await serveSite(folder, {slow: true});
    const begin = performance.now();
    await (await fetch(`${server.origin}/app.0123abcd.js`)).text();
    const least = ROUND_TRIP + (server.sent[0]?.bytes ?? 0) / 200;
    expect(least).toBeGreaterThan(400);
    expect(performance.now() - begin).toBeGreaterThan(least * 0.98);
    server.close();
  });

  it('takes speculation rules away where that is wanted', async () => {
    const server = await serveSite(folder, {withoutSpeculation: true});
    expect(await (await fetch(`${server.origin}/docs/one`)).text()).not.toContain('type="speculationrules"');
    server.close();
  });
});

describe('tally', () => {
  const sent = (kind: 'html' | 'js', bytes: number, ahead = false) => ({path: '/x', kind, status: 200, bytes, ahead});
  it('sums by kind, and counts apart what was fetched ahead', () => {
    const first = [sent('html', 100), sent('js', 10), sent('js', 7, true)];
    expect(tally(first, [...first, sent('js', 1000)])).toEqual({
      HTML: 100,
      CSS: 0,
      JavaScript: 10,
      other: 0,
      'before first use': 110,
      'requests before first use': 2,
      'all loaded': 1110,
      'JavaScript, all loaded': 1010,
      'fetched ahead': 7,
    });
  });
});
