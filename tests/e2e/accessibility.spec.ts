import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { sitePages } from './pages.ts';
import { toolIsReady } from './tool.ts';

const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Nothing but colours differs between the themes. */
const ofColour = ['color-contrast', 'link-in-text-block'];

for (const [name, viewport] of Object.entries(widths)) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme: 'light', reducedMotion: 'reduce' });

    for (const path of sitePages) {
      test(`${path} does not jump, fits the window, and axe finds nothing in light and dark`, async ({
        page,
      }) => {
        await page.addInitScript(watchShifts);
        await page.goto(path);
        await toolIsReady(page);
        const shift = await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
        expect(shift).toBeLessThanOrEqual(0.02);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        expect(await violationsOf(axe(page).withTags(standards)), 'light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violationsOf(axe(page).withRules(ofColour)), 'dark').toEqual([]);
      });
    }
  });
}

function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page });
}

async function violationsOf(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
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
