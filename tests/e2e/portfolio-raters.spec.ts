import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { text as ratersEn } from '../../src/tools/portfolio/raters-text.en.ts';
import { text as ratersZh } from '../../src/tools/portfolio/raters-text.zh.ts';
import { PortfolioPage, rowsOf } from './portfolio-page.ts';
import { fill, locales, sentence, type Locale } from './words.ts';
import { WorkspacePage } from './workspace-page.ts';

const words = { en: ratersEn, zh: ratersZh };
const { raters } = sample.tools.portfolio.inputs;

function accountName(locale: Locale, id: string): string {
  return sample.accounts.find((account) => account.id === id)?.name[locale] ?? '';
}

/** The text of the open document, as its file. */
async function savedDocument(page: Page, locale: Locale): Promise<string> {
  const documents = new WorkspacePage(page, locale);
  await documents.open();
  return documents.saveCopy();
}

async function chooseFile(page: Page, locale: Locale, content: string): Promise<void> {
  const { list, takeIn } = words[locale];
  await page.getByRole('button', { name: list.takeIn, exact: true }).click();
  await page.getByLabel(takeIn.choose).setInputFiles({
    name: 'fourth.sevenkeys.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
}

/** What somebody sends back: the same accounts and criteria in another document, with ratings of their own. */
function fromFourth(document: string): string {
  const workspace = JSON.parse(document) as {
    checksum?: string;
    tools: { portfolio: { inputs: { ratings: Record<string, unknown>; raters: unknown[] } } };
  };
  delete workspace.checksum;
  const rating = { value: 2, confidence: 'high', source: '' };
  workspace.tools.portfolio.inputs.ratings = {
    sallowport: { 'strategic-buying': rating, 'product-fit': rating },
  };
  workspace.tools.portfolio.inputs.raters = [];
  return JSON.stringify({ ...workspace, id: 'another', name: 'Fourth' });
}

for (const locale of locales) {
  test.describe(locale, () => {
    test('three raters disagree about one account, and the page says on what', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      const text = words[locale];
      await tool.open();
      await tool.go('raters');
      const account = accountName(locale, 'sallowport');
      const criterion = tool.criterion('strategic-buying');
      await expect(
        page.getByRole('heading', { name: fill(text.heading.differ, { account, criterion }) }),
      ).toBeVisible();
      const said = page
        .getByRole('list')
        .filter({ hasText: fill(text.discuss.item, { account, criterion }) })
        .first();
      for (const { name, ratings } of raters) {
        const given = ratings.sallowport['strategic-buying'].value;
        await expect(said).toContainText(fill(text.discuss.said, { rater: name[locale], given }));
      }

      const table = page.getByRole('table', { name: text.table.caption });
      await table.getByRole('button', { name: account }).click();
      const inside = page.getByRole('table', { name: fill(text.table.saidCaption, { account }) });
      const first = (await rowsOf(inside)).map((row) => row[1]);
      expect(first.slice(0, 3)).toEqual(
        raters.map(({ ratings }) => String(ratings.sallowport['strategic-buying'].value)),
      );

      const { violations } = await new AxeBuilder({ page }).include('.tool').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });

    test('a fourth one’s file is taken in after a look at the counts, and undone', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      const text = words[locale];
      const document = await savedDocument(page, locale);
      await tool.open();
      await tool.go('raters');

      await chooseFile(page, locale, document.slice(0, 4000));
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('alert')).toHaveText(text.takeIn.problems.truncated);
      await page.keyboard.press('Escape');

      await chooseFile(page, locale, fromFourth(document));
      await expect(dialog.getByText(sentence(text.takeIn.from))).toBeVisible();
      expect((await rowsOf(dialog.getByRole('table'))).map(([, cell]) => cell)).toEqual([
        '2',
        '2',
        fill(text.takeIn.found, { byId: sample.accounts.length, byName: 0 }),
        fill(text.takeIn.found, { byId: 7, byName: 0 }),
        '0',
      ]);
      await dialog.getByLabel(text.takeIn.name, { exact: true }).fill('Kit');
      await dialog.getByRole('button', { name: fill(text.takeIn.take, { n: 2 }) }).click();
      await expect(dialog).toBeHidden();
      const people = page.getByRole('list', { name: text.list.heading, exact: true });
      await expect(people.getByRole('listitem')).toHaveCount(4);
      await expect(page.getByText(fill(text.takeIn.done, { rater: 'Kit', n: 2 }))).toBeVisible();
      await expect(page.getByText(fill(text.discuss.said, { rater: 'Kit', given: 2 })).first()).toBeVisible();
      await tool.isSaved();

      await page.reload();
      await tool.isLive();
      await tool.go('raters');
      await expect(people.getByRole('listitem')).toHaveCount(4);

      await people.getByRole('button', { name: fill(text.list.more, { rater: 'Kit' }) }).click();
      await page.getByRole('menuitem', { name: text.list.remove }).click();
      await expect(people.getByRole('listitem')).toHaveCount(3);
      await tool.undo.click();
      await expect(people.getByRole('listitem')).toHaveCount(4);

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: tool.text.bench.bar.menu, exact: true }).click();
      await page.getByRole('menuitem', { name: tool.text.tool.bar.exportRaters }).click();
      const csv = readFileSync(await (await download).path(), 'utf8');
      expect(csv.split('\r\n')[0]).toContain('Kit');
    });

    test('one person takes down what somebody says, without seeing the others, and the score can use it', async ({
      page,
    }) => {
      const tool = new PortfolioPage(page, locale);
      const text = words[locale];
      const { ratings } = tool.text.inputs;
      await tool.open();
      await tool.go('raters');
      await page.getByRole('button', { name: text.list.add, exact: true }).click();
      const called = fill(tool.text.tool.unnamed.rater, { n: 4 });
      await page.getByRole('button', { name: fill(text.list.rateAs, { rater: called }) }).click();
      await expect(page.getByText(fill(ratings.asRater, { rater: called }))).toBeVisible();
      await expect(
        page.getByRole('columnheader', { name: tool.text.tool.table.score, exact: true }),
      ).toHaveCount(0);

      const grid = tool.grid(tool.text.tool.tabs.ratings);
      // Columns: the name, two that the figures fill, then strategic buying; the first account is the opera house.
      await tool.type(tool.cell(0, 3, grid), '9');
      await expect(page.getByText(sentence(ratings.progress))).toContainText('1');
      await page.getByLabel(ratings.whose).selectOption('');
      await expect(tool.cell(0, 4, grid)).toHaveText('4');

      await tool.go('raters');
      await tool.choose(text.score.label, text.score.sources.merged);
      await tool.go('result');
      const account = accountName(locale, 'sallowport');
      await tool.rankingRow(account).getByRole('button').first().click();
      const lines = page.getByRole('table', {
        name: fill(tool.text.derivation.caption, { name: account }),
      });
      const line = lines.getByRole('row').filter({ hasText: tool.criterion('strategic-buying') });
      await expect(line).toContainText(sentence(tool.text.derivation.merged.mean));
    });
  });
}
