import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { PortfolioPage, rowsOf } from './portfolio-page.ts';
import { fill, locales, sentence, shownNumber, type Locale } from './words.ts';

/** The hours and the money of the sample, written down again by hand. */
const available = 6000;
const money = 240_000;

function nameOf(locale: Locale, id: string): string {
  return sample.accounts.find((account) => account.id === id)?.name[locale] ?? id;
}

/** The set of the sample under its limits; chapter-numbers.test.ts finds the same by trying all sets. */
const chosen = [
  'halden-rail',
  'lindmere-packaging',
  'kestrel-air',
  'aldwick-lifts',
  'ravensbeck-water',
  'tillerby-foods',
];

class ChoiceScreen {
  readonly tool: PortfolioPage;
  readonly page: Page;

  constructor(tool: PortfolioPage) {
    this.tool = tool;
    this.page = tool.page;
  }

  get text() {
    return this.tool.text.choice;
  }

  get result(): Locator {
    return this.page.getByRole('region', { name: this.tool.text.tool.tabs.choice, exact: true });
  }

  async open(): Promise<void> {
    await this.tool.open();
    await this.tool.go('choice');
    await this.isDone();
  }

  /** The newest inputs have been worked out to the last gain. */
  async isDone(): Promise<void> {
    await expect(this.result).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  async set(label: string, value: string): Promise<void> {
    await this.field(label).click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(value);
    await this.page.keyboard.press('Enter');
  }

  get best(): Locator {
    return this.page.getByRole('table', { name: this.text.set.caption, exact: true });
  }

  async names(): Promise<string[]> {
    const mark = this.text.set.must;
    return (await rowsOf(this.best)).map(([name = '']) => name.replace(mark, '').trim());
  }

  get grid(): Locator {
    return this.tool.grid(this.text.accounts.grid);
  }

  /** Types into the column of fixed accounts, found by its heading. */
  async fix(id: string, word: string): Promise<void> {
    const name = nameOf(this.tool.locale, id);
    const row = this.grid
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
    await row.locator('[aria-colindex="4"]').click();
    await this.page.keyboard.type(word);
    await this.page.keyboard.press('Enter');
  }
}

for (const locale of locales) {
  test.describe(`choosing a start, ${locale}`, () => {
    test('a start under 6,000 hours is chosen, proved and explained', async ({ page }) => {
      const screen = new ChoiceScreen(new PortfolioPage(page, locale));
      const { text } = screen;
      await screen.open();
      await expect(screen.field(text.limits.hours)).toHaveValue('6,000');
      expect(await screen.names()).toEqual(chosen.map((id) => nameOf(locale, id)));
      await expect(screen.result).toContainText(text.reading.proved);

      const rows = await rowsOf(screen.best);
      const column = (at: number) => rows.reduce((sum, row) => sum + shownNumber(row[at] ?? ''), 0);
      expect(column(3)).toBeLessThanOrEqual(available);
      expect(column(4)).toBeLessThanOrEqual(money);
      const total = screen.best.locator('tfoot tr').first().locator('td');
      expect(shownNumber(await total.nth(2).innerText())).toBe(column(3));
      expect(shownNumber(await total.nth(1).innerText())).toBeCloseTo(column(2), 1);

      const gains = page.getByRole('table', { name: text.gains.caption });
      const hundred = gains.getByRole('row').filter({
        has: page.getByRole('rowheader', { name: fill(text.gains.changes.hours, { n: 100 }), exact: true }),
      });
      await expect(hundred).toContainText(nameOf(locale, 'inverlaw-distillers'));

      const compared = page.getByRole('table', { name: text.compare.caption });
      await expect(compared.getByRole('row').last()).toContainText(sentence(text.compare.over));
      const { violations } = await new AxeBuilder({ page }).include('.start').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });

    test('fewer hours choose fewer accounts, and one step of undo brings them back', async ({ page }) => {
      const screen = new ChoiceScreen(new PortfolioPage(page, locale));
      await screen.open();
      await screen.set(screen.text.limits.hours, '3000');
      await expect.poll(async () => (await screen.names()).length).toBeLessThan(chosen.length);
      await screen.tool.undo.click();
      await expect(screen.field(screen.text.limits.hours)).toHaveValue('6,000');
      await expect.poll(() => screen.names()).toEqual(chosen.map((id) => nameOf(locale, id)));
    });

    test('musts that cannot all hold are named, and mended with one button', async ({ page }) => {
      const screen = new ChoiceScreen(new PortfolioPage(page, locale));
      const { text } = screen;
      await screen.open();
      // 2,400 + 2,000 + 1,500 + 1,350 hours; the second fails a must-have.
      const fixed = ['birch-lowe', 'halden-rail', 'sallowport', 'kestrel-air'];
      for (const id of fixed) await screen.fix(id, text.accounts.places.must);
      await screen.isDone();
      await expect(screen.result.getByRole('heading').first()).toHaveText(text.finding.impossible);
      const conflict = screen.result
        .getByRole('alert')
        .filter({ hasText: fill(text.amount.hours, { n: '6,000' }) });
      await expect(conflict).toContainText(fill(text.amount.hours, { n: '6,450' }));

      await page.reload();
      await screen.tool.isLive();
      await screen.tool.go('choice');
      await expect(screen.result.getByRole('heading').first()).toHaveText(text.finding.impossible);
      for (const needed of [fill(text.amount.hours, { n: '6,450' }), /275,000/]) {
        const label = typeof needed === 'string' ? fill(text.conflict.allow, { needed }) : needed;
        await screen.result.getByRole('button', { name: label }).click();
      }
      await expect
        .poll(() => screen.names())
        .toEqual(expect.arrayContaining(fixed.map((id) => nameOf(locale, id))));
      await screen.tool.undo.click();
      await screen.tool.undo.click();
      await expect(screen.field(text.limits.hours)).toHaveValue('6,000');
      await expect(screen.result.getByRole('heading').first()).toHaveText(text.finding.impossible);
    });

    test('an account that fails a must-have is never taken, even as a must', async ({ page }) => {
      const screen = new ChoiceScreen(new PortfolioPage(page, locale));
      const { text } = screen;
      await screen.open();
      await screen.fix('cragmoor-steel', text.accounts.places.must);
      const name = nameOf(locale, 'cragmoor-steel');
      await expect(screen.result.getByRole('alert')).toContainText(
        fill(text.conflict['failed-gate'], { name }),
      );
      await screen.result.getByRole('button', { name: fill(text.conflict.free, { name }) }).click();
      await expect.poll(() => screen.names()).toEqual(chosen.map((id) => nameOf(locale, id)));
    });

    test('without a limit it asks for one, and the table can be saved', async ({ page }) => {
      const screen = new ChoiceScreen(new PortfolioPage(page, locale));
      const { text } = screen;
      await screen.open();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: screen.tool.text.bench.bar.menu, exact: true }).click();
      await page.getByRole('menuitem', { name: screen.tool.text.tool.bar.exportStart }).click();
      const csv = readFileSync(await (await download).path(), 'utf8');
      expect(csv).toContain(nameOf(locale, 'halden-rail'));
      expect(csv).toContain(fill(text.gains.changes.hours, { n: 100 }));
      for (const label of [text.limits.hours, text.limits.money, text.limits.perRegion])
        await screen.set(label, '');
      await expect(screen.result.getByRole('heading').first()).toHaveText(text.finding['no-limits']);
    });
  });
}

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the solver is there after one visit', async ({ page, context }) => {
    test.slow();
    await page.goto('/en/');
    await page.evaluate(async () => {
      const { active, installing, waiting } = await navigator.serviceWorker.ready;
      const worker = installing ?? waiting ?? active;
      if (worker?.state === 'activated') return;
      await new Promise((resolve) => worker?.addEventListener('statechange', resolve));
    });
    await context.setOffline(true);
    const screen = new ChoiceScreen(new PortfolioPage(page, 'en'));
    await screen.open();
    expect(await screen.names()).toHaveLength(chosen.length);
  });
});
