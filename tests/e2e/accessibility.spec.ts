import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { sitePages } from './pages.ts';
import { toolIsReady } from './tool.ts';

const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

for (const [name, viewport] of Object.entries(widths)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      for (const path of sitePages) {
        test(`axe finds nothing on ${path}`, async ({ page }) => {
          await page.goto(path);
          await toolIsReady(page);
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
          ).toEqual([]);
        });

        test(`${path} is no wider than the window and does not jump`, async ({ page }) => {
          await page.addInitScript(watchShifts);
          await page.goto(path);
          await toolIsReady(page);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
          const shift = await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
          expect(shift).toBeLessThanOrEqual(0.02);
        });
      }
    });
  }
}

function watchShifts(): void {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput))
        sum += Number(entry.value);
    }
    document.documentElement.dataset.shift = String(sum);
  }).observe({ type: 'layout-shift', buffered: true });
}
