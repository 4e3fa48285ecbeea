import { defineConfig } from '@playwright/test';
import { browserFlags, browserPath } from './scripts/browser.mjs';

// Workers read this file too and need not look again.
const executablePath = (process.env.CHROMIUM_PATH ??= await browserPath());

// Another checkout may be at its tests on the same machine.
const port = process.env.E2E_PORT ?? '4322';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '.cache/report-e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath, args: browserFlags },
    serviceWorkers: 'block',
    timezoneId: 'Europe/London',
  },
  webServer: {
    // Astro serves one preview of a project at a time; an open one gives way to the tests.
    command: `npm run serve -- --port ${port} --force`,
    url: `http://localhost:${port}/en/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
