import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, test, type Locator } from '@playwright/test';
import { PortfolioPage } from './portfolio-page.ts';
import { fill, locales, sentence, words } from './words.ts';

/** The share that a row of the table shows, such as 43 for `43%`. */
async function shareIn(row: Locator): Promise<number> {
  const shown = await row.getByRole('cell').first().innerText();
  return Number(/(\d+)%/.exec(shown)?.[1]);
}

for (const locale of locales) {
  const text = words[locale].certainty;

  test.describe(`how sure the list is, ${locale}`, () => {
    test('a reader sees who is strategic under almost any weighting, and what the others hang on', async ({
      page,
    }) => {
      test.slow();
      const tool = new PortfolioPage(page, locale);
      await tool.open();
      await tool.go('certainty');
      const table = page.getByRole('table', { name: fill(text.shares.caption, { first: 8 }), exact: true });
      const rows = table.locator('tbody').getByRole('row');

      await test.step('reads how many are sure', async () => {
        await expect(page.getByText(fill(text.run.done, { draws: '10,000' }), { exact: true })).toBeVisible();
        await expect(rows).toHaveCount(23);
        const found = { scope: text.scope.any, sure: 4, first: 8, depends: 9 };
        await expect(page.getByRole('heading', { name: fill(text.finding.both, found) })).toBeVisible();
        await expect(rows.first()).toContainText(text.verdict.sure);
        expect(await shareIn(rows.first())).toBe(100);
        expect(await shareIn(rows.last())).toBe(0);
      });

      await test.step('unfolds an account that is on the list by a hair', async () => {
        const doubtful = rows.filter({ hasText: '43%' });
        await doubtful.getByRole('button').click();
        const often = sentence(text.account.often);
        await expect(table.getByText(often)).toBeVisible();
        await expect(table.getByRole('table', { name: text.account.weights })).toBeVisible();
        await expect(table.getByRole('table', { name: text.account.tippings })).toBeVisible();
        const axe = await new AxeBuilder({ page }).include('.portfolio').analyze();
        expect(axe.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        await doubtful.getByRole('button').click();
      });

      await test.step('sorts by name with the keyboard', async () => {
        await table.getByRole('button', { name: text.shares.account, exact: true }).focus();
        await page.keyboard.press('Enter');
        await expect(table.locator('[aria-sort]')).toHaveAttribute('aria-sort', 'ascending');
        const names = await rows.getByRole('rowheader').allInnerTexts();
        const inOrder = names.toSorted(new Intl.Collator(locale === 'zh' ? 'zh-CN' : 'en').compare);
        expect(names).toEqual(inOrder);
      });

      await test.step('takes the weights for roughly right, and undoes it', async () => {
        await tool.choose(text.knowledge.label, text.knowledge.around);
        await expect(page.getByLabel(text.knowledge.spread)).toHaveValue('20');
        const settled = fill(text.finding.settled, {
          scope: fill(text.scope.around, { spread: '20%' }),
          sure: 8,
          first: 8,
        });
        await expect(page.getByRole('heading', { name: settled })).toBeVisible();
        await tool.undo.click();
        await expect(page.getByLabel(text.knowledge.spread)).toBeHidden();
      });

      await test.step('stops a long simulation and starts it again', async () => {
        await page.getByText(text.settings.summary).click();
        const draws = page.getByLabel(text.settings.draws);
        await draws.fill('100000');
        await draws.press('Enter');
        await page.getByRole('button', { name: text.run.stop, exact: true }).click();
        await expect(page.getByText(text.run.stopped)).toBeVisible();
        await page.getByRole('button', { name: text.run.restart }).click();
        await expect(page.getByText(fill(text.run.done, { draws: '100,000' }), { exact: true })).toBeVisible({
          timeout: 60_000,
        });
        await expect(rows).toHaveCount(23);
      });

      await test.step('takes the table away', async () => {
        await page.getByRole('button', { name: tool.text.bench.bar.menu, exact: true }).click();
        const download = page.waitForEvent('download');
        await page.getByRole('menuitem', { name: tool.text.tool.bar.exportCertainty }).click();
        const csv = readFileSync(await (await download).path(), 'utf8');
        expect(csv.split('\r\n')).toHaveLength(1 + 23 + 1);
        expect(csv).toContain(fill(text.csv.place, { n: 1 }));
      });

      await test.step('finds it as it was after a reload', async () => {
        await tool.isSaved();
        await page.reload();
        await tool.isLive();
        await tool.go('certainty');
        await page.getByText(text.settings.summary).click();
        await expect(page.getByLabel(text.settings.draws)).toHaveValue('100000');
      });
    });

    test('an empty document says what to do first', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.go('certainty');
      await expect(page.getByText(text.none['no-scores'])).toBeVisible();
      await page.getByRole('button', { name: tool.text.tool.tabs.accounts, exact: true }).click();
      await expect(tool.tab('accounts')).toHaveAttribute('aria-selected', 'true');
    });
  });
}
