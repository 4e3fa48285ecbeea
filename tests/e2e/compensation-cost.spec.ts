import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { rowsOf } from './portfolio-page.ts';
import { toolIsReady } from './tool.ts';
import { fill, locales, sentence, shownNumber, words, type Locale } from './words.ts';

/** A simulation in a worker, on a machine that has other things to do. */
const patience = { timeout: 60_000 };

async function open(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/tools/compensation/`);
  await toolIsReady(page);
}

async function go(page: Page, locale: Locale, screen: 'people' | 'cost' | 'compare' | 'scan' | 'helpers') {
  const tab = page.getByRole('tab', { name: words[locale].compensation.tabs[screen], exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** A field that is entered shows its figure in another way, so it is filled only then. */
async function enter(field: Locator, value: string): Promise<void> {
  await field.click();
  await field.fill(value);
  await field.press('Enter');
}

/** The figure beside a label of a table. */
async function figureOf(table: Locator, label: RegExp | string): Promise<number> {
  const rows = await rowsOf(table);
  const row = rows.find(([name = '']) => (typeof label === 'string' ? name === label : label.test(name)));
  return shownNumber(row?.[1] ?? '');
}

for (const locale of locales) {
  const { compensation: text, payCost: cost, payScan: scan, bench, importing, peopleImport } = words[locale];
  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const figures = (page: Page) => page.getByRole('table', { name: sentence(cost.figures.caption) });

  test.describe(`what pay costs, ${locale}`, () => {
    test('a target variable is found that keeps the budget, taken into the plan, and taken back', async ({
      page,
    }) => {
      await open(page, locale);
      await go(page, locale, 'cost');
      const found = page.getByText(sentence(cost.goal.found['target-variable']));
      await expect(found).toBeVisible(patience);
      const budget = await figureOf(figures(page), cost.figures.budget);
      const atBudget = sentence(cost.figures.atPercentile);
      const before = await figureOf(figures(page), atBudget);
      expect(before).toBeGreaterThan(budget);
      await button(page, cost.goal.take).click();
      await expect(page.getByText(cost.goal.taken)).toBeVisible();
      await expect(async () => {
        expect(await figureOf(figures(page), atBudget)).toBe(budget);
      }).toPass(patience);
      await button(page, bench.bar.undo).click();
      await expect(async () => {
        expect(await figureOf(figures(page), atBudget)).toBe(before);
      }).toPass(patience);
      await enter(field(page, cost.budget.amount), '1000');
      await expect(page.getByText(sentence(cost.goal.tooSmall))).toBeVisible(patience);
      await enter(field(page, cost.budget.amount), '');
      await expect(page.getByText(cost.goal.issues['no-budget'])).toBeVisible();
    });

    test('plans stand side by side on the same draws', async ({ page }) => {
      await open(page, locale);
      await go(page, locale, 'compare');
      const table = page.getByRole('table', { name: cost.compare.caption });
      await expect(table).toBeVisible(patience);
      const rows = await rowsOf(table);
      const line = (label: string | RegExp) =>
        (rows.find(([name = '']) => (typeof label === 'string' ? name === label : label.test(name))) ?? [])
          .slice(1)
          .map(shownNumber);
      const means = line(cost.figures.mean);
      expect(means).toHaveLength(3);
      // The plan that is looked at stands in the middle; the difference is taken from it run by run.
      const [first = NaN, , third = NaN] = line(sentence(cost.figures.more));
      const [mean = NaN, own = NaN, other = NaN] = means;
      expect(Math.abs(mean - own - first)).toBeLessThanOrEqual(1);
      expect(Math.abs(other - own - third)).toBeLessThanOrEqual(1);
      await expect(page.getByRole('heading', { name: sentence(cost.compare.answer.cheapest) })).toBeVisible();
    });

    test('a long run is stopped and begun again, and the formula agrees with it', async ({ page }) => {
      await open(page, locale);
      await page.locator('.compensation-plans').getByRole('radio').first().check({ force: true });
      await go(page, locale, 'cost');
      await expect(page.getByText(sentence(cost.run.done))).toBeVisible(patience);
      await page.getByText(cost.settings.heading, { exact: true }).click();
      await enter(field(page, cost.settings.runs), '200000');
      await page.getByText(cost.run.busy).first().waitFor();
      await button(page, cost.run.stop).first().click();
      await expect(page.getByText(cost.run.stopped)).toBeVisible();
      await button(page, cost.run.again).click();
      await expect(page.getByText(sentence(cost.run.done))).toBeVisible(patience);
      const off = await figureOf(figures(page), cost.figures.off);
      expect(off).toBeLessThan(4);
      await page.locator('summary', { hasText: cost.closed.heading }).click();
      const closed = await rowsOf(page.getByRole('table', { name: cost.closed.heading }));
      const amounts = closed.map((row) => shownNumber(row.at(-1) ?? ''));
      const total = await figureOf(figures(page), cost.figures.closed);
      const sum = amounts.reduce((all, one) => all + one, 0);
      expect(Math.abs(sum - total)).toBeLessThanOrEqual(amounts.length);
    });

    test('what the plan gives a reason to do is numbered on its curve', async ({ page }) => {
      await open(page, locale);
      await page.locator('.compensation-plans').getByRole('radio').first().check({ force: true });
      await go(page, locale, 'scan');
      await expect(page.getByText(scan.names.cliff).first()).toBeVisible();
      const marks = await page.locator('.scan-findings li').count();
      expect(marks).toBeGreaterThan(1);
      await button(page, bench.chart.showTable).first().click();
      const rows = await rowsOf(page.getByRole('table', { name: scan.caption }));
      expect(rows).toHaveLength(marks);
      await enter(field(page, scan.periodEnd.deal), '0');
      await expect(page.getByText(scan.periodEnd.none)).toBeVisible();
      await enter(field(page, scan.periodEnd.now), '115');
      await enter(field(page, scan.periodEnd.deal), '10');
      await expect(page.getByText(sentence(scan.periodEnd.pull))).toBeVisible();
      await expect(page.getByText(scan.sales.lead)).toBeVisible();
    });

    test('a loss for those who help is named', async ({ page }) => {
      await open(page, locale);
      await go(page, locale, 'helpers');
      await expect(page.getByText(scan.helpers.answer.neutral)).toBeVisible();
      await enter(field(page, scan.helpers.fields.creditAfter).first(), '0');
      await expect(
        page.getByRole('heading', { name: fill(scan.helpers.answer.loses, { n: 1, all: 3 }) }),
      ).toBeVisible();
      await expect(page.getByText(sentence(scan.helpers.loses))).toBeVisible();
      await enter(field(page, scan.helpers.fields.quota).first(), '0');
      await expect(page.getByText(sentence(scan.helpers.faults.noQuotaBefore))).toBeVisible();
    });

    test('the plans side by side download as a table with the same figures', async ({ page }) => {
      await open(page, locale);
      await button(page, bench.bar.menu).click();
      const downloading = page.waitForEvent('download', patience);
      await page.getByRole('menuitem', { name: text.bar.exportCompare, exact: true }).click();
      const csv = readFileSync(await (await downloading).path(), 'utf8');
      const mean = csv.split('\r\n').find((line) => line.startsWith(cost.figures.mean)) ?? '';
      const [, , current = ''] = mean.split(',');
      await go(page, locale, 'cost');
      await expect(figures(page)).toBeVisible(patience);
      expect(await figureOf(figures(page), cost.figures.mean)).toBe(Math.round(Number(current)));
    });

    test('people come in from a table: what cannot be read is listed, and one undo takes all back', async ({
      page,
    }) => {
      await open(page, locale);
      await button(page, bench.sample.start).click();
      await expect(button(page, bench.sample.start)).toBeHidden();
      await go(page, locale, 'people');
      await button(page, bench.people.takeIn).click();
      const rows =
        locale === 'en'
          ? 'Name,Department,Level,Base salary (k)\nAda Brandt,Sales,manager,80\nBen Cole,Sales,boss,70\n'
          : '姓名,部门,层级,基本工资（万元）\n丁一,销售部,中层,30\n丁二,销售部,老大,20\n';
      await field(page, peopleImport.choose.pasteLabel).fill(rows);
      await button(page, peopleImport.choose.usePasted).click();
      await button(page, importing.mapping.next).click();
      const errors = page.getByRole('table', { name: importing.check.caption });
      await expect(errors.getByRole('rowheader', { name: '3' })).toBeVisible();
      await expect(errors).toContainText(locale === 'en' ? 'boss' : '老大');
      await button(page, fill(importing.check.take, { n: 1 })).click();
      const taken = page.getByRole('rowheader', { name: locale === 'en' ? 'Ada Brandt' : '丁一' });
      await expect(taken).toBeVisible();
      await button(page, bench.bar.undo).click();
      await expect(taken).toBeHidden();
    });
  });
}
