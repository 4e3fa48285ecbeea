import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { pressToTheEnd } from './keys.ts';
import { rowsOf } from './portfolio-page.ts';
import { toolIsReady } from './tool.ts';
import { fill, locales, sentence, shownNumber, words, type Locale } from './words.ts';

/** The example of the chapter (method.md, 6a): 8m of sales at 15 %. */
const example = { sales: '8,000,000', margin: '15', asset: 5_400_000, exercise: 12_000_000 };

class AssetPage {
  readonly page: Page;
  readonly text: (typeof words)[Locale]['asset'];
  readonly locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.text = words[locale].asset;
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/tools/asset/`);
    await toolIsReady(this.page);
  }

  async startOwn(): Promise<void> {
    await this.page.getByRole('button', { name: words[this.locale].bench.sample.start }).click();
    await expect(this.page.getByText(this.text.worth.open)).toBeVisible();
  }

  async fill(label: string, value: string): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true });
    await field.fill(value);
    await field.blur();
  }

  async fillExample(): Promise<void> {
    await this.fill(this.text.figures.sales, example.sales);
    await this.fill(this.text.figures.margin, example.margin);
  }

  async go(tab: 'worth' | 'invest' | 'programme'): Promise<void> {
    await this.page.getByRole('tab', { name: this.text.tabs[tab] }).click();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async amounts(caption: string, column: number): Promise<number[]> {
    const rows = await rowsOf(this.page.getByRole('table', { name: caption }));
    return rows.map((cells) => shownNumber(cells[column] ?? ''));
  }

  async isSaved(): Promise<void> {
    await expect(
      this.page.getByRole('status').filter({ hasText: sentence(words[this.locale].bench.save.saved) }),
    ).toBeVisible();
  }
}

for (const locale of locales) {
  const { asset: text, bench } = words[locale];

  test.describe(`the relationship as an asset, ${locale}`, () => {
    test('own figures give all forms, last, and can be taken back', async ({ page }) => {
      const tool = new AssetPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.fillExample();
      await expect(page.getByText(sentence(text.worth.answer)).first()).toBeVisible();
      const values = await tool.amounts(text.forms.caption, 1);
      expect(values.slice(0, 2)).toEqual([example.exercise, example.asset]);
      await tool.isSaved();
      await page.reload();
      await toolIsReady(page);
      expect((await tool.amounts(text.forms.caption, 1))[1]).toBe(example.asset);
      await tool.fill(text.outlook.retention, '80');
      expect((await tool.amounts(text.forms.caption, 1))[1]).toBe(3_200_000);
      await pressToTheEnd(tool.button(bench.bar.undo));
      expect((await tool.amounts(text.forms.caption, 1))[1]).toBe(example.asset);
    });

    test('no end, a loss and an impossible entry are sentences, and nothing is lost', async ({ page }) => {
      const tool = new AssetPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.fillExample();
      await tool.fill(text.outlook.retention, '100');
      await tool.fill(text.outlook.discount, '0');
      await expect(page.getByText(text.worth.endless)).toBeVisible();
      await expect(page.getByText(text.reading.endless)).toBeVisible();
      await page
        .getByLabel(text.outlook.form, { exact: true })
        .selectOption({ label: text.outlook.forms.within });
      await expect(page.getByText(sentence(text.worth.answer)).first()).toBeVisible();
      await tool.fill(text.figures.margin, '-5');
      await expect(page.getByText(text.reading.negative)).toBeVisible();
      await tool.fill(text.outlook.retention, '101');
      await expect(page.getByText(sentence(text.invalid.percent)).first()).toBeVisible();
      await expect(page.getByLabel(text.figures.sales, { exact: true })).toHaveValue(example.sales);
    });

    test('replacement cost and investment stand beside the value', async ({ page }) => {
      const tool = new AssetPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.fillExample();
      await tool.go('invest');
      await tool.fill(text.replacing.costPerPursuit, '150000');
      await tool.fill(text.replacing.winRate, '20');
      await tool.fill(text.replacing.onboarding, '200000');
      await tool.fill(text.replacing.vacancyMonths, '18');
      await expect(
        page.getByText(fill(text.replacing.open, { names: text.replacing.rampMonths })),
      ).toBeVisible();
      await tool.fill(text.replacing.rampMonths, '24');
      await tool.fill(text.wish.amount, '270000');
      expect(await tool.amounts(text.side.caption, 1)).toEqual([5_400_000, 3_900_000, 270_000]);
      await expect(
        page.getByText(
          fill(text.invest.answer.needed, {
            change: fill(text.invest.points, { n: 5 }),
          }),
        ),
      ).toBeVisible();
      await tool.fill(text.replacing.winRate, '0');
      await expect(page.getByText(text.replacing.impossible)).toBeVisible();
    });

    test('the programme of the sample stops paying with one point less', async ({ page }) => {
      const tool = new AssetPage(page, locale);
      await tool.open();
      await tool.go('programme');
      await expect(
        page.getByText(sentence(text.programme.answer.replace(/\{\w+\|.*?\}/, '{}'))),
      ).toBeVisible();
      await tool.fill(text.programme.retention, '2');
      await expect(
        page.getByText(sentence(text.programme.loses.replace(/\{\w+\|.*?\}/, '{}'))),
      ).toBeVisible();
      expect(await tool.amounts(text.programme.table, 0)).toHaveLength(11);
    });

    test('the years can be read as a table with the keyboard, and the result taken along', async ({
      page,
    }) => {
      const tool = new AssetPage(page, locale);
      await tool.open();
      await tool.button(bench.chart.showTable).focus();
      await page.keyboard.press('Enter');
      const present = await tool.amounts(text.worth.table, 4);
      const total = present.pop() ?? NaN;
      const added = present.reduce((sum, value) => sum + value, 0);
      expect(Math.abs(added - total)).toBeLessThanOrEqual(present.length);
      await tool.button(bench.bar.menu).click();
      const downloading = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: text.bar.exportCsv, exact: true }).click();
      const file = readFileSync(await (await downloading).path(), 'utf8');
      expect(file).toContain(text.outlook.retention);
      expect(file).toMatch(/,2186110/);
    });
  });
}
