import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** The languages with a folder, and so a "not found" page, of their own. */
const PREFIXED_LOCALES = ['zh'];

/** Text that readers and programs fetch as it is: Markdown twins, lists for language models, data. */
const TEXT_TYPES: Record<string, string> = {'.csv': 'text/csv', '.json': 'application/json', '.md': 'text/markdown', '.txt': 'text/plain'};

/**
 * A server for the built site as a static host would serve it: clean addresses, and "not found" in the language of the address.
 * @param directory the build
 * @param baseUrl the path under which the site was built, with both slashes
 */
export function createSiteServer(directory: string, baseUrl: string): http.Server {
  const notFound = (locale: string) => path.join(directory, locale, '404.html');
  const serve = sirv(directory, {
    extensions: ['html'],
    etag: true,
    // Looks at the disk for every request: the site may be built anew while this runs.
    dev: true,
    // Without a name for the encoding, browsers would guess it for anything but HTML.
    setHeaders: (response, pathname) => {
      const type = TEXT_TYPES[path.extname(pathname)];
      if (type) response.setHeader('content-type', `${type}; charset=utf-8`);
    },
    onNoMatch: (request, response) => {
      const inside = (request.url ?? '/').slice(1);
      const locale = PREFIXED_LOCALES.find((name) => inside === name || inside.startsWith(`${name}/`)) ?? '';
      response.writeHead(404, {'content-type': 'text/html; charset=utf-8'});
      // While the site is built anew there may be no such page: an empty answer is better than a server that ends.
      fs.createReadStream(notFound(locale))
        .on('error', () => response.end())
        .pipe(response);
    },
  });
  return http.createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(baseUrl)) {
      response.writeHead(302, {location: baseUrl}).end();
      return;
    }
    request.url = `/${url.slice(baseUrl.length)}`;
    serve(request, response);
  });
}

/**
 * Listens, or says what to do about a port that is taken.
 * @throws if another program has the port
 */
export function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken by another program. Stop that program, or choose another port: PORT=3001 npm run site`)
          : error,
      );
    });
    server.listen(port, resolve);
  });
}
