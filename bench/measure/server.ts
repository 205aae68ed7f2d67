/** The server of the benchmark: the same for every site. Brotli at its best, the same headers, and a record of what was sent. */
import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import zlib from 'node:zlib';
import {pace, type Pace} from './slowLink';

export type Kind = 'html' | 'css' | 'js' | 'other';

/** One answer of the server. */
export interface Sent {
  path: string;
  kind: Kind;
  status: number;
  /** Bytes of the body as they were sent. */
  bytes: number;
  /** Whether the browser asked ahead of need: it says so itself. */
  ahead: boolean;
}

export interface BenchServer {
  origin: string;
  /** What was sent since it was emptied. */
  sent: Sent[];
  close: () => void;
}

interface Options {
  /** Answers as a slow 4G network would. */
  slow?: boolean;
  /** Takes the speculation rules out of the pages. */
  withoutSpeculation?: boolean;
}

const TYPES: Record<string, [string, Kind]> = {
  '.html': ['text/html; charset=utf-8', 'html'],
  '.css': ['text/css; charset=utf-8', 'css'],
  '.js': ['text/javascript; charset=utf-8', 'js'],
  '.mjs': ['text/javascript; charset=utf-8', 'js'],
  '.json': ['application/json', 'other'],
  '.svg': ['image/svg+xml', 'other'],
  '.txt': ['text/plain; charset=utf-8', 'other'],
  '.xml': ['application/xml', 'other'],
  '.md': ['text/markdown; charset=utf-8', 'other'],
  '.wasm': ['application/wasm', 'other'],
};
const compressed = new Map<string, Buffer>();

/** The file that a static host with clean addresses would send. */
export function fileFor(folder: string, pathname: string): string | undefined {
  const base = path.join(folder, path.posix.normalize(decodeURIComponent(pathname)));
  if (!base.startsWith(folder)) return undefined;
  return [base, `${base.replace(/\/$/, '')}.html`, path.join(base, 'index.html')].find((file) => fs.statSync(file, {throwIfNoEntry: false})?.isFile());
}

/** The body as it is sent; each file is compressed once, at quality 11. */
function bodyOf(file: string, textual: boolean, change?: (text: string) => string): Buffer {
  const key = `${file} ${fs.statSync(file).mtimeMs} ${change ? 'changed' : ''}`;
  const known = compressed.get(key);
  if (known) return known;
  const raw = fs.readFileSync(file);
  const content = change ? Buffer.from(change(raw.toString('utf8'))) : raw;
  const options = {params: {[zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length}};
  const body = textual ? zlib.brotliCompressSync(content, options) : content;
  compressed.set(key, body);
  return body;
}

/** Bytes of a file as the server sends it. */
export const sentSize = (file: string) => bodyOf(file, path.extname(file) in TYPES).length;

const disarm = (html: string) => html.replaceAll('speculationrules', 'speculationrules-off');

function answer(folder: string, options: Options, link: Pace | undefined, sent: Sent[], request: http.IncomingMessage, response: http.ServerResponse): void {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost');
  const found = fileFor(folder, pathname);
  const file = found ?? path.join(folder, '404.html');
  if (!fs.existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const [type, kind] = TYPES[path.extname(file)] ?? ['application/octet-stream', 'other' as const];
  const body = bodyOf(file, path.extname(file) in TYPES, options.withoutSpeculation && kind === 'html' ? disarm : undefined);
  const purpose = String(request.headers['sec-purpose'] ?? request.headers.purpose ?? '');
  sent.push({path: pathname, kind, status: found ? 200 : 404, bytes: body.length, ahead: purpose.includes('prefetch')});
  response.writeHead(found ? 200 : 404, {
    'content-type': type,
    'content-length': body.length,
    ...(path.extname(file) in TYPES && {'content-encoding': 'br'}),
    // Names with a hash never change; everything else is asked for again.
    'cache-control': /\.[\w-]{8,}\.\w+$/.test(pathname) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
    vary: 'accept-encoding',
  });
  if (link) link.send(response, body);
  else response.end(body);
}

/** Serves a folder on a free port. */
export async function serveSite(folder: string, options: Options = {}): Promise<BenchServer> {
  const sent: Sent[] = [];
  const link = options.slow ? pace() : undefined;
  const root = path.resolve(folder);
  const server = http.createServer((request, response) => answer(root, options, link, sent, request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const {port} = server.address() as AddressInfo;
  return {origin: `http://localhost:${port}`, sent, close: () => void (server.closeAllConnections(), server.close())};
}
