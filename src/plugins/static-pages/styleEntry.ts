import fs from 'node:fs';
import path from 'node:path';

/** Theme components that the routes of the site name, as Docusaurus has listed them. */
export function routeComponents(registry: string): string[] {
  return [...new Set([...registry.matchAll(/import\([^)]*["'](@theme\/[^"']+)["']\)/g)].map((match) => match[1] ?? ''))].sort();
}

/** The stylesheets of our own components, as requests that the bundler understands. */
export function ownStylesheets(siteDir: string): string[] {
  return fs
    .readdirSync(path.join(siteDir, 'src'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.module.css'))
    .sort()
    .map((file) => `@site/src/${file}`);
}

/**
 * The entry of the browser's bundle, of which only the stylesheet is kept: what every page loads, the theme's components with
 * theirs, and ours. No page and no row of data is in it, so that it costs the same however many pages there are.
 */
export function styleEntry(siteDir: string, registry: string): string {
  const requests = ['@generated/client-modules', ...routeComponents(registry), ...ownStylesheets(siteDir)];
  return requests.map((request) => `import '${request}';\n`).join('');
}
