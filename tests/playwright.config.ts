// Journeys in a real browser against the whole product: compiled lessons, Meilisearch, web app.
import {defineConfig} from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './site/global-setup.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: {width: 1280, height: 900},
    // Traces cost a third of the time. To see one: npx playwright test --trace on.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // No sandbox, because CI runs as root in a container; nothing but our own pages is opened. The rest keeps the
      // browser from calling home.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
});
