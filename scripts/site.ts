/** `npm run site`: builds both languages and serves them as a static host would. */
import {siteAddress} from '../site-address';
import {buildSite} from './build';
import {createSiteServer, listen} from './serve';

const port = Number(process.env.PORT ?? 3000);

async function main(): Promise<void> {
  const {baseUrl} = siteAddress(process.env);
  const server = createSiteServer('build', baseUrl);
  // The port is taken first: a reader should not wait for a build to learn that it is not free.
  await listen(server, port);
  const built = buildSite();
  const base = `http://localhost:${port}${baseUrl}`;
  console.log(
    `\n${built ? 'Built' : 'Nothing has changed since the last build'}. The guide is open at\n  English  ${base}\n  中文     ${base}zh/\nStop it with Ctrl+C.`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
