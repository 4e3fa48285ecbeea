import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page, type Response } from '@playwright/test';
import { sitePages } from './pages.ts';
import { toolIsReady } from './tool.ts';
import { locales } from './words.ts';

const kilobyte = 1000;
const chapters = sitePages.filter((path) => /\/guide\/[\w-]+\/$/.test(path));
const tools = sitePages.filter((path) => /\/tools\/[\w-]+\/$/.test(path));

/** Data, the chart library and what runs beside the page have budgets of their own. */
const notTheTool = /chart-runtime|sample|worker/;

function record(page: Page): Response[] {
  const responses: Response[] = [];
  page.on('response', (response) => {
    responses.push(response);
  });
  return responses;
}

/** Brotli size of the files behind the answers: what a host sends that compresses well. */
function weight(responses: readonly Response[]): number {
  const files = new Set(
    responses.filter((response) => response.ok()).map((response) => fileOf(response.url())),
  );
  return [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
}

function fileOf(url: string): string {
  const { pathname } = new URL(url);
  return fileURLToPath(new URL(`../../dist${pathname.replace(/\/$/, '/index.html')}`, import.meta.url));
}

for (const path of chapters) {
  test(`${path} loads at most 40 kB before the reader does anything`, async ({ page }) => {
    const responses = record(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(weight(responses)).toBeLessThanOrEqual(40 * kilobyte);
  });
}

for (const locale of locales) {
  test(`${locale}: each tool is shown for at most 30 kB of its own code, and 60 kB with what it shares with others`, async ({
    page,
  }) => {
    const code = new Map<string, readonly Response[]>();
    for (const path of tools.filter((each) => each.startsWith(`/${locale}/`))) {
      code.set(path, await codeOf(page, path));
      await page.goto('about:blank');
    }
    const loaded = [...code.values()].map((responses) => new Set(responses.map((each) => each.url())));
    const shared = (url: string) => loaded.filter((urls) => urls.has(url)).length > 1;
    expect(code.size).toBeGreaterThan(2);
    for (const [path, responses] of code) {
      const own = responses.filter((response) => !shared(response.url()));
      expect(weight(own), path).toBeLessThanOrEqual(30 * kilobyte);
      expect(weight(responses), path).toBeLessThanOrEqual(60 * kilobyte);
    }
  });
}

/** The scripts that a page loads until its tool is there. */
async function codeOf(page: Page, path: string): Promise<Response[]> {
  const responses = record(page);
  await page.goto(path);
  await toolIsReady(page);
  return responses.filter((response) => response.url().endsWith('.js') && !notTheTool.test(response.url()));
}
