import { expect, test, type Page } from '@playwright/test';
import { makeAccounts, netOf, sheetOf, tabSeparated, type TestAccount } from './accounts.ts';
import { PortfolioPage } from './portfolio-page.ts';
import { fill, locales, sentence, shownNumber, words } from './words.ts';

const nameOf = (n: number) => `Account ${n}`;

/** Charts follow the width of the page a moment later. */
async function fits(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow).toBeLessThanOrEqual(0);
}

/** Nothing but figures and words may reach the reader. */
async function isSound(page: Page): Promise<void> {
  await expect(page.getByRole('tabpanel')).not.toContainText(/NaN|Infinity|undefined|\[object|∞/);
  await fits(page);
}

async function startWith(page: Page, locale: 'en' | 'zh', accounts: readonly TestAccount[]) {
  const tool = new PortfolioPage(page, locale);
  await tool.open();
  await tool.startOwn();
  if (accounts.length > 0) {
    await tool.paste(tool.cell(0, 0), tabSeparated(sheetOf(accounts)));
    await expect(tool.cell(0, 0)).toHaveText(accounts[0]?.name ?? '');
  }
  return tool;
}

/** Errors that no part of the page has caught. */
test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('dialog', (dialog) => {
    throw new Error(`a name opened a dialog: ${dialog.message()}`);
  });
});

test('a grid of 2,000 pasted accounts takes a keystroke and scrolls to its end', async ({ page }) => {
  const accounts = makeAccounts(2000, nameOf);
  const tool = await startWith(page, 'en', accounts);
  await expect(tool.tab('accounts')).toContainText('2000');
  expect(await tool.grid().locator('[role=row]').count()).toBeLessThan(200);
  await tool.type(tool.cell(1, 3), 'Far');
  await expect(tool.cell(1, 3)).toHaveText('Far');
  await page.keyboard.press('ControlOrMeta+End');
  await expect(tool.cell(1999, 0)).toHaveText('Account 2000');
  expect(shownNumber(await tool.cell(1999, 1).innerText())).toBe(accounts.slice(-1).map(netOf)[0]);
  await tool.isSaved();
  await tool.go('result');
  await isSound(page);
});

const names = {
  long: 'W'.repeat(200),
  markup: '<img src=x onerror=alert(1)><b>bold</b>',
  rightToLeft: '\u202eevil\u202c \u200fשלום',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈é',
  property: '__proto__',
  formula: '=HYPERLINK("http://x")',
};

for (const locale of locales) {
  const text = words[locale];

  test.describe(`attacks, ${locale}`, () => {
    test('names of every kind are text and do not widen the page', async ({ page }) => {
      const all = Object.values(names);
      const accounts = makeAccounts(all.length, (n) => all[n - 1] ?? '');
      const tool = await startWith(page, locale, accounts);
      for (const [row, name] of all.entries()) await expect(tool.cell(row, 0)).toHaveText(name);
      for (const step of ['accounts', 'criteria', 'ratings', 'result'] as const) {
        await tool.go(step);
        await isSound(page);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      await fits(page);
      await tool.go('result');
      await fits(page);
      await expect(page.locator('img[src="x"]')).toHaveCount(0);
      await expect(page.getByRole('button', { name: names.markup })).toBeVisible();
    });

    test('accounts that all lose money', async ({ page }) => {
      const losing = makeAccounts(5, nameOf).map((account) => ({
        ...account,
        years: account.years.map((year) => ({ ...year, directCost: year.revenue + 10_000 })),
      }));
      const tool = await startWith(page, locale, losing);
      await tool.go('result');
      const figure = page.getByRole('figure').filter({ hasText: sentence(text.tool.whale.finding.loses) });
      const rows = await tool.chartTable(figure);
      const total = losing.reduce((sum, account) => sum + netOf(account), 0);
      expect(total).toBeLessThan(0);
      expect(shownNumber(rows.at(-1)?.[3] ?? '')).toBe(total);
      await isSound(page);
    });

    test('one account, which is all of everything', async ({ page }) => {
      const [only] = makeAccounts(1, nameOf);
      const tool = await startWith(page, locale, only ? [only] : []);
      await tool.go('result');
      await expect(
        page.getByText(fill(text.tool.concentration.finding.one, { name: 'Account 1', percent: '100%' })),
      ).toBeVisible();
      await isSound(page);
    });

    test('an empty document says what to do next', async ({ page }) => {
      const tool = await startWith(page, locale, []);
      await tool.go('ratings');
      await expect(page.getByText(text.inputs.ratings.noAccounts)).toBeVisible();
      await tool.go('result');
      await expect(page.getByText(text.tool.result.empty.accounts)).toBeVisible();
      await page.getByRole('button', { name: text.tool.result.go.accounts }).click();
      await expect(page.getByText(text.accounts.empty)).toBeVisible();
    });

    test('garbage that is pasted is kept where it can be mended and does not count', async ({ page }) => {
      const [account] = makeAccounts(1, nameOf);
      const tool = await startWith(page, locale, account ? [account] : []);
      const before = await tool.cell(0, 1).innerText();
      const garbage = '\u0000\ud800x\t"never closed\t1e999\t#REF!\t--5\t∞';
      await tool.paste(tool.cell(1, 0), garbage);
      await expect(tool.cell(0, 1)).toHaveText(before);
      await fits(page);
      await tool.go('result');
      await isSound(page);
      await tool.go('accounts');
      await tool.paste(tool.cell(0, 4), 'abc');
      await expect(tool.cell(0, 4)).toHaveText('abc');
      await expect(tool.cell(0, 4)).toHaveAttribute('aria-invalid', 'true');
      await tool.type(tool.cell(0, 4), '1');
      await expect(tool.cell(0, 4)).not.toHaveAttribute('aria-invalid');
    });
  });
}
