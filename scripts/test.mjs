/** npm test: installs, finds a browser, runs every step in order and ends with one line of counts. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { browserPath } from './browser.mjs';
import { install, root } from './install.mjs';

const steps = ['types', 'lint', 'unit', 'site', 'e2e', 'office'];

/** Vitest and Playwright leave their counts in a JSON report; a step without one counts as one check. */
function countsOf(step, ok) {
  const report = `${root}.cache/report-${step}.json`;
  if (!existsSync(report)) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const { stats, numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  const counts = stats
    ? { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
    : { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

install();
const env = { ...process.env, CHROMIUM_PATH: await browserPath() };
const total = { passed: 0, failed: 0, skipped: 0 };

for (const step of steps) {
  console.log(`\n── test:${step} ──`);
  rmSync(`${root}.cache/report-${step}.json`, { force: true });
  const started = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', `test:${step}`], {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  const counts = countsOf(step, status === 0);
  for (const key of Object.keys(total)) total[key] += counts[key];
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `test:${step}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)`,
  );
  if (status !== 0) {
    console.error(`\ntest:${step} failed; the steps after it did not run.`);
    break;
  }
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
