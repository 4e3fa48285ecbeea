import { defineConfig } from '@playwright/test';
import { browserFlags } from './scripts/browser.mjs';

const executablePath = process.env.CHROMIUM_PATH;
if (!executablePath) throw new Error('CHROMIUM_PATH is not set: run the browser tests with npm run test:e2e');

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '.cache/report-e2e.json' }]],
  use: {
    baseURL: 'http://localhost:4322',
    launchOptions: { executablePath, args: browserFlags },
    serviceWorkers: 'block',
    timezoneId: 'Europe/London',
  },
  webServer: {
    command: 'npm run serve -- --port 4322',
    url: 'http://localhost:4322/en/',
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
