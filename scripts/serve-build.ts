/** Serves `build/` for the browser tests: `npx tsx scripts/serve-build.ts 3100`. */
import {siteAddress} from '../site-address';
import {createSiteServer, listen} from './serve';

listen(createSiteServer('build', siteAddress(process.env).baseUrl), Number(process.argv[2] ?? 3000)).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
