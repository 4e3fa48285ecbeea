import { chromium, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { browserFlags, browserPath } from '../../scripts/browser.mjs';
import { text } from '../../src/tools/portfolio/text.en.ts';
import { makeAccounts, sheetOf } from '../e2e/accounts.ts';
import { PortfolioPage } from '../e2e/portfolio-page.ts';
import type { Row } from './measure.ts';

const frame = 1000 / 60;
const count = 500;
const keystrokes = 40;

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

/** Milliseconds from the key that changes the number of accounts to choose until the frame after the next. */
async function keystroke(page: Page, value: number): Promise<number> {
  const field = page.getByLabel(text.result.choose);
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

export async function keystrokeRow(): Promise<Row> {
  const { address, stop } = await serve();
  const browser = await chromium.launch({ executablePath: await browserPath(), args: browserFlags });
  try {
    const page = await browser.newPage({
      baseURL: address,
      viewport: { width: 1280, height: 900 },
      serviceWorkers: 'block',
    });
    const tool = new PortfolioPage(page, 'en');
    await tool.open();
    await tool.startOwn();
    const rows = sheetOf(makeAccounts(count, (n) => `Account ${n}`));
    await tool.paste(tool.cell(0, 0), rows.map((row) => row.join('\t')).join('\n'));
    await tool.go('result');
    const runs: number[] = [];
    for (let at = 0; at < keystrokes; at += 1) runs.push(await keystroke(page, 8 + (at % 5)));
    return {
      name: `keystroke to repaint at ${count} accounts, two frames included`,
      runs: [percentile95(runs)],
      beside: 'two frames at 60 Hz',
      other: [2 * frame],
      growth: null,
    };
  } finally {
    await browser.close();
    stop();
  }
}

function percentile95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(0.95 * values.length) - 1] ?? 0;
}
