import { expect, type Page } from '@playwright/test';

/** Scrolls every island into view and waits until each of them shows its tool. */
export async function toolIsReady(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island.locator('[data-ready]').first()).toBeVisible();
  }
}
