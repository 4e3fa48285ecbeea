import { chromium, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { browserFlags, browserPath } from '../../scripts/browser.mjs';

/** Two of them pass between a key and the end of the paint that it causes. */
export const frame = 1000 / 60;

/** Serves the built site; resolves when it answers. */
async function serve(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const address = 'http://localhost:4323';
  const server = spawn('npx', ['astro', 'preview', '--port', '4323', '--force'], {
    detached: true,
    stdio: 'ignore',
  });
  const answers = () =>
    fetch(`${address}/en/`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 200));
  return { address, stop: () => process.kill(-(server.pid ?? 0)) };
}

/** Does something on a page of the built site, in a browser of its own. */
export async function onServedPage<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const { address, stop } = await serve();
  const browser = await chromium.launch({ executablePath: await browserPath(), args: browserFlags });
  try {
    const page = await browser.newPage({
      baseURL: address,
      viewport: { width: 1280, height: 900 },
      serviceWorkers: 'block',
    });
    return await work(page);
  } finally {
    await browser.close();
    stop();
  }
}

/** Milliseconds from Enter in a field that holds another value until the frame after the next. */
export async function keystroke(page: Page, label: string, value: number): Promise<number> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(String(value));
  return field.evaluate(
    (input) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)));
      }),
  );
}

export function percentile95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(0.95 * values.length) - 1] ?? 0;
}
