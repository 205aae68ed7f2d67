import {defineConfig} from '@playwright/test';
import {BROWSER_FLAGS, findBrowser} from './scripts/browser';

const port = Number(process.env.TEST_PORT ?? 3100);

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['dot'], ['json']] : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: findBrowser(),
      args: BROWSER_FLAGS,
    },
  },
  webServer: {
    command: `npx tsx scripts/serve-build.ts ${port}`,
    port,
    reuseExistingServer: false,
  },
});
