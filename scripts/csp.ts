/** `npm run -s csp`: the content security policy of the site in `build/`, in one line, for the configuration of a host. */
import fs from 'node:fs';
import path from 'node:path';
import {contentPolicy, inlineParts} from './contentPolicy';

const BUILD = 'build';

try {
  if (!fs.existsSync(path.join(BUILD, 'index.html'))) throw new Error('There is no build to read. Make one: npm run build');
  const pages = fs.readdirSync(BUILD, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.html'));
  console.log(contentPolicy(pages.map((page) => inlineParts(fs.readFileSync(path.join(BUILD, page), 'utf8'), page))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
