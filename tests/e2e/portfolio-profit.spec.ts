import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { PortfolioPage, rowsOf } from './portfolio-page.ts';
import { fill, locales, sentence, shownNumber, words, type Locale } from './words.ts';

const { profit, whitespace } = sample.tools.portfolio.inputs;
const accounts = sample.accounts;

function nameOf(id: string, locale: Locale): string {
  const account = accounts.find((each) => each.id === id);
  if (!account) throw new Error(`no account ${id}`);
  return account.name[locale];
}

/** By hand, from the sample's own figures: cost of every pool by its count, less the whole by revenue. */
function distortionByHand(id: string): number {
  const counts = profit.pools.map(({ cost, quantities }) => {
    const all = Object.values(quantities).reduce((sum, one) => sum + one, 0);
    const own = Object.entries(quantities).find(([account]) => account === id)?.[1] ?? 0;
    return (cost * own) / all;
  });
  const byActivity = counts.reduce((sum, cost) => sum + cost, 0);
  const whole = profit.pools.reduce((sum, { cost }) => sum + cost, 0);
  const revenue = (account: (typeof accounts)[number]) => account.figures['0'].revenue;
  const all = accounts.reduce((sum, account) => sum + revenue(account), 0);
  const own = accounts.find((account) => account.id === id);
  return byActivity - (whole * (own ? revenue(own) : 0)) / all;
}

/** Money on the page is in whole units. */
const rounding = 1;

async function hasNoAxeViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

for (const locale of locales) {
  const text = words[locale];

  test.describe(`who pays (${locale})`, () => {
    test('names who is dearer than volume says, with the lines behind it', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      await tool.open();
      await tool.go('profit');
      const dearest = nameOf('birch-lowe', locale);
      await expect(
        page.getByRole('region', { name: text.tool.reading.heading }).getByText(dearest),
      ).toBeVisible();
      const rows = await tool.chartTable(page.getByRole('figure').first());
      expect(rows[0]?.[0]).toBe(dearest);
      for (const id of ['birch-lowe', 'halden-rail', 'harroway-chemicals']) {
        const row = rows.find(([name]) => name === nameOf(id, locale));
        expect(Math.abs(shownNumber(row?.[3] ?? '') - distortionByHand(id))).toBeLessThan(rounding);
      }
      const [last] = rows.slice(-1);
      expect([last?.[0], shownNumber(last?.[3] ?? '')]).toEqual([text.profit.distortion.sum, 0]);

      const year = new Date().getFullYear();
      const lines = page.getByRole('table', {
        name: fill(text.profit.lines.caption, { name: dearest, year }),
      });
      const costs = (await rowsOf(lines)).map((cells) => shownNumber(cells[3] ?? ''));
      const sum = await lines
        .getByRole('row', { name: new RegExp(`^${text.profit.lines.byActivity} `) })
        .first()
        .getByRole('cell')
        .innerText();
      const total = costs.reduce((all, cost) => all + cost, 0);
      expect(Math.abs(total - shownNumber(sum))).toBeLessThanOrEqual(rounding * profit.pools.length);
      await hasNoAxeViolation(page);
    });

    test('asks for the reason of an account that is kept, and is content once it is there', async ({
      page,
    }) => {
      const { decisions } = text.profit;
      const tool = new PortfolioPage(page, locale);
      await tool.open();
      await tool.go('profit');
      const name = nameOf('cragmoor-steel', locale);
      const card = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('group', { name: fill(decisions.question, { name }) }) });
      await expect(card.getByText(decisions.gaps.undecided)).toBeVisible();
      await card.getByRole('radio', { name: decisions.kinds.keep }).check({ force: true });
      for (const gap of ['no-flag', 'no-words', 'no-date'] as const) {
        await expect(card.getByText(decisions.gaps[gap])).toBeVisible();
      }
      await card.getByLabel(text.tool.flag.overhead.name).check();
      await card.getByLabel(decisions.words, { exact: true }).fill('XXL');
      await card.getByLabel(decisions.words, { exact: true }).press('Enter');
      await expect(card.getByText(decisions.gaps['no-words'])).toBeHidden();
      await card.getByLabel(decisions.by).fill('2001-02-03');
      await card.getByLabel(decisions.by).blur();
      await expect(card.getByText(sentence(decisions.gaps.overdue))).toBeVisible();
      await card.getByLabel(decisions.by).fill('2999-02-03');
      await card.getByLabel(decisions.by).blur();
      await expect(card.getByText(sentence(decisions.gaps.overdue))).toBeHidden();
      await card.getByRole('button', { name: decisions.action }).click();
      await expect(card.getByText(decisions.actionDone)).toBeVisible();
      await tool.isSaved();
      await page.reload();
      await tool.isLive();
      await tool.go('profit');
      await expect(card.getByText(decisions.actionDone)).toBeVisible();
      await expect(card.getByLabel(decisions.words, { exact: true })).toHaveValue('XXL');
    });

    test('takes the activity cost over in one step that can be undone', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      await tool.open();
      await tool.go('profit');
      await page.getByRole('button', { name: text.profit.takeOver.button }).click();
      await expect(page.getByText(sentence(text.profit.takeOver.done))).toBeVisible();
      await page.getByRole('button', { name: text.profit.takeOver.undo }).click();
      await expect(page.getByRole('button', { name: text.profit.takeOver.button })).toBeVisible();
      await expect(tool.undo).toBeDisabled();
    });

    test('starts empty with ready pools, takes a pasted block and refuses what is below zero', async ({
      page,
    }) => {
      const { pools, quantities, notes } = text.profit;
      const tool = new PortfolioPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.go('profit');
      await expect(page.getByText(notes['no-accounts'])).toBeVisible();
      await tool.go('accounts');
      await tool.type(tool.cell(0, 0), 'Ax');
      await tool.type(tool.cell(1, 0), 'Bx');
      await tool.go('profit');
      await page.getByRole('button', { name: pools.addFirst }).click();
      const list = tool.grid(pools.grid);
      await tool.type(tool.cell(0, 2, list), '900');
      const counts = tool.grid(quantities.grid);
      await tool.paste(tool.cell(0, 1, counts), '1\t-4\r\n2\t\r\n');
      await expect(tool.cell(0, 2, counts)).toHaveAttribute('aria-invalid', 'true');
      // 900 shared as 1 : 2.
      await expect(tool.cell(0, 6, counts)).toContainText('300');
      await expect(tool.cell(1, 6, counts)).toContainText('600');
      await hasNoAxeViolation(page);
    });

    test('downloads as a table with the same figures', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      await tool.open();
      await page.getByRole('button', { name: text.bench.bar.menu, exact: true }).click();
      const waiting = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: text.tool.bar.exportProfit }).click();
      const csv = readFileSync(await (await waiting).path(), 'utf8');
      const row = csv.split('\r\n').find((line) => line.startsWith(`${nameOf('birch-lowe', locale)},`));
      const distortion = Number(row?.split(',')[profit.pools.length + 3]);
      expect(Math.abs(distortion - distortionByHand('birch-lowe'))).toBeLessThan(rounding);
    });
  });

  test.describe(`whitespace (${locale})`, () => {
    const at = accounts.findIndex(({ id }) => id === 'aldwick-lifts');
    const retrofit = whitespace.offerings.findIndex(({ id }) => id === 'spares');
    const space = text.whitespace;

    test('a cell that is entered is rolled up, and undone', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      await tool.open();
      await tool.go('whitespace');
      const grid = tool.grid(space.grid);
      const cell = tool.cell(at, retrofit + 1, grid);
      await expect(cell).toHaveText('');
      const rollUp = page.getByRole('table', { name: space.rollUp.caption.offerings });
      const openOf = async () => shownNumber((await rowsOf(rollUp))[retrofit]?.[5] ?? '');
      const before = await openOf();
      await tool.type(cell, 'r 1234567');
      await expect(cell).toContainText(space.state.competitor.mark);
      await expect.poll(openOf).toBe(before + 1_234_567);
      await tool.undo.click();
      await expect(cell).toHaveText('');
      await expect.poll(openOf).toBe(before);
      await tool.type(cell, 'xyz');
      await expect(cell).toHaveAttribute('aria-invalid', 'true');
      expect(await openOf()).toBe(before);
      await hasNoAxeViolation(page);
    });

    test('downloads as a table with the cells and their totals', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      await tool.open();
      await page.getByRole('button', { name: text.bench.bar.menu, exact: true }).click();
      const waiting = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: text.tool.bar.exportWhitespace }).click();
      const csv = readFileSync(await (await waiting).path(), 'utf8');
      const row = csv.split('\r\n').find((line) => line.startsWith(`${nameOf('northmere-wind', locale)},`));
      const { drives } = whitespace.cells['northmere-wind'];
      expect(row).toContain(`,${space.state.competitor.name},${drives.value},`);
    });

    test('a block from a spreadsheet is what they have', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.type(tool.cell(0, 0), 'Ax');
      await tool.type(tool.cell(1, 0), 'Bx');
      await tool.go('whitespace');
      await expect(page.getByText(space.notes['no-offerings'])).toBeVisible();
      const list = tool.grid(space.offerings.grid);
      await tool.paste(tool.cell(0, 0, list), 'P\r\nQ\r\n');
      const grid = tool.grid(space.grid);
      await tool.paste(tool.cell(0, 1, grid), '100\tr 50\r\nn\t200\r\n');
      await expect(tool.cell(0, 1, grid)).toHaveText(`${space.state.have.mark} 100`);
      await expect(tool.cell(0, 2, grid)).toHaveText(`${space.state.competitor.mark} 50`);
      await expect(tool.cell(1, 1, grid)).toHaveText(space.state.none.mark);
      const rollUp = page.getByRole('table', { name: space.rollUp.caption.offerings });
      // 300 of 350 is bought from us.
      await expect(rollUp.locator('tfoot').getByRole('cell').nth(2)).toHaveText('86%');
    });

    test('one account at a time works by keyboard on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const tool = new PortfolioPage(page, locale);
      await tool.open();
      await tool.go('whitespace');
      const first = whitespace.offerings[0]?.name[locale] ?? '';
      const group = page.getByRole('group', { name: first, exact: true });
      await group.getByRole('radio', { checked: true }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(group.getByRole('radio').first()).toBeChecked();
      await expect(page.getByLabel(space.value).first()).toBeVisible();
      await hasNoAxeViolation(page);
    });
  });
}
