import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { tools } from '../../src/tools/index.ts';
import { openedBook } from '../office/book.ts';
import { toolIsReady } from './tool.ts';
import { locales, words, type Locale } from './words.ts';

async function chooseWorkbook(page: Page, locale: Locale, id: string): Promise<void> {
  const { bar } = words[locale].bench;
  await page.goto(`/${locale}/tools/${id}/`);
  await toolIsReady(page);
  await page.getByRole('button', { name: bar.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: bar.exportXlsx, exact: true }).click();
}

/** The security policy refuses without a word to the page; the console has it. */
function complaints(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

for (const locale of locales) {
  for (const { id } of tools) {
    test(`${locale}: somebody takes ${id} along as a workbook with formulas`, async ({ page }) => {
      const heard = complaints(page);
      const downloading = page.waitForEvent('download');
      await chooseWorkbook(page, locale, id);
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
      const book = await openedBook(new Uint8Array(readFileSync(await download.path())));
      expect(book.sheets.length).toBeGreaterThan(1);
      expect(book.formulas.size).toBeGreaterThan(20);
      expect(heard).toEqual([]);
    });
  }

  test(`${locale}: in a browser that keeps no files the page says so`, async ({ browser }) => {
    const context = await browser.newContext({
      userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile MicroMessenger/8.0.47',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await chooseWorkbook(page, locale, 'stance');
    await expect(page.getByText(words[locale].bench.export.closed)).toBeVisible();
    await context.close();
  });
}
