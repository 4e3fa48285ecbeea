import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { pressToTheEnd, tabTo } from './keys.ts';
import { rowsOf } from './portfolio-page.ts';
import { toolIsReady } from './tool.ts';
import { WorkspacePage } from './workspace-page.ts';
import { fill, locales, sentence, words, type Locale } from './words.ts';

type Tab = Exclude<keyof typeof words.en.initiative.tabs, 'label'>;
type Statement = keyof typeof words.en.initiativeAsked.statement;

class InitiativePage {
  readonly page: Page;
  readonly text: (typeof words)[Locale]['initiative'];
  readonly asked: (typeof words)[Locale]['initiativeAsked'];
  readonly locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.text = words[locale].initiative;
    this.asked = words[locale].initiativeAsked;
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/tools/initiative/`);
    await toolIsReady(this.page);
  }

  async startOwn(): Promise<void> {
    await this.page.getByRole('button', { name: words[this.locale].bench.sample.start }).click();
    await expect(this.page.getByText(this.text.index.empty)).toBeVisible();
  }

  async go(tab: Tab): Promise<void> {
    await this.page.getByRole('tab', { name: this.text.tabs[tab] }).click();
  }

  statement(id: Statement): Locator {
    const { claim } = this.asked.statement[id];
    return this.page.getByRole('group', { name: fill(this.text.answer.levelOf, { claim }) });
  }

  async answer(id: Statement, label: string): Promise<void> {
    await this.statement(id).getByRole('radio', { name: label, exact: true }).check();
  }

  async fill(label: string, value: string, at = 0): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true }).nth(at);
    await field.fill(value);
    await field.blur();
  }

  found(band: keyof typeof words.en.initiative.index.band, index: string): Locator {
    return this.page.getByText(fill(this.text.index.finding, { band: this.text.index.band[band], index }));
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async isSaved(): Promise<void> {
    await expect(
      this.page.getByRole('status').filter({ hasText: sentence(words[this.locale].bench.save.saved) }),
    ).toBeVisible();
  }
}

for (const locale of locales) {
  const { bench, initiative: text, initiativeAsked: asked } = words[locale];

  test.describe(`business or sales initiative, ${locale}`, () => {
    test('answers give an index whose lines sum to it, last, and can be taken back', async ({ page }) => {
      const tool = new InitiativePage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.answer('named-executives', '3');
      await tool.answer('standing-meeting', '1');
      await tool.answer('before-launch', '0');
      await tool.answer('shared-priorities', text.answer.unknown);
      // By hand: 4 of 12.
      await expect(tool.found('sales', '33.3')).toBeVisible();
      await expect(page.getByText(sentence(fill(text.index.thin, { known: 3 })))).toBeVisible();
      await page.getByText(fill(text.index.derivation, { index: '33.3' }), { exact: true }).click();
      const rows = await rowsOf(page.getByRole('table', { name: text.index.caption }));
      const points = rows.slice(0, 20).map((cells) => Number(cells[2]));
      expect(points.reduce((sum, each) => sum + each, 0)).toBeCloseTo(33.33, 2);
      await tool.isSaved();
      await page.reload();
      await toolIsReady(page);
      await expect(tool.found('sales', '33.3')).toBeVisible();
      await tool.answer('before-launch', '4');
      await expect(tool.found('mixed', '66.7')).toBeVisible();
      await pressToTheEnd(tool.button(bench.bar.undo));
      await expect(tool.found('sales', '33.3')).toBeVisible();
    });

    test('a statement is answered with help and by keys alone', async ({ page }) => {
      const tool = new InitiativePage(page, locale);
      await tool.open();
      await tabTo(page, tool.button(bench.sample.start));
      await page.keyboard.press('Enter');
      await expect(page.getByText(text.index.empty)).toBeVisible();
      const { claim } = asked.statement['named-executives'];
      await tabTo(page, tool.button(fill(text.answer.helpOf, { name: claim })));
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      const group = (question: string) => dialog.getByRole('group', { name: question });
      await tabTo(page, group(text.help.once).getByRole('radio').first());
      await page.keyboard.press('Space');
      await tabTo(page, group(text.help.often).getByRole('radio').first());
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await tabTo(page, dialog.getByRole('button', { name: fill(text.help.take, { level: 1 }) }));
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(tool.found('sales', '25')).toBeVisible();
      await expect(
        tool.statement('named-executives').getByRole('radio', { name: '1', exact: true }),
      ).toBeChecked();
    });

    test('a commitment without one owner is a gap that goes onto the roadmap', async ({ page }) => {
      const tool = new InitiativePage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.go('owners');
      await expect(page.getByText(text.owners.noFunctions)).toBeVisible();
      for (const name of ['Alpha', 'Beta']) {
        await tool.fill(text.owners.addName, name);
        await tool.button(text.owners.add).click();
        await expect(page.getByRole('columnheader', { name })).toBeVisible();
      }
      const cell = (commitment: keyof typeof asked.commitment, name: string) =>
        page.getByLabel(
          fill(text.owners.cell, { commitment: asked.commitment[commitment].name, function: name }),
          { exact: true },
        );
      await cell('decides', 'Alpha').selectOption('A');
      await cell('funds', 'Beta').selectOption('A');
      await cell('serves', 'Alpha').selectOption('A');
      await cell('serves', 'Beta').selectOption('A');
      await expect(page.getByText(text.owners.noSales)).toBeVisible();
      await page.getByLabel(fill(text.owners.salesOf, { function: 'Alpha' }), { exact: true }).check();
      const share = fill(text.owners.finding, { held: 1, clear: 2, share: '50%' });
      await expect(page.getByText(share)).toBeVisible();
      const commitment = fill(text.owners.commitmentOf, asked.commitment.serves);
      const action = fill(text.owners.fix.several, { commitment });
      await tool.button(fill(text.roadmap.putOf, { action })).click();
      await expect(page.getByText(text.roadmap.there, { exact: true })).toBeVisible();
      await tool.button(bench.bar.undo).click();
      await expect(page.getByText(text.roadmap.there, { exact: true })).toBeHidden();
    });

    test('nine yes without a named account stay at a half', async ({ page }) => {
      const tool = new InitiativePage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.go('owners');
      for (const question of Object.values(asked.test)) {
        await page
          .getByRole('group', { name: question })
          .getByRole('radio', { name: text.test.yes, exact: true })
          .check();
      }
      await expect(page.getByText(fill(text.test.finding, { score: '100%', yes: 10 }))).toBeVisible();
      await page
        .getByRole('group', { name: asked.test['named-account'] })
        .getByRole('radio', { name: text.test.no, exact: true })
        .check();
      await expect(page.getByText(fill(text.test.finding, { score: '50%', yes: 9 }))).toBeVisible();
    });

    test('the example of the method costs 874,000, and the case begins with its break-even', async ({
      page,
    }) => {
      const tool = new InitiativePage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.go('money');
      await tool.fill(text.tax.managers, '10');
      await tool.fill(text.tax.hours, '20');
      await tool.fill(text.tax.total, '40');
      await tool.fill(text.tax.weeks, '46');
      await tool.fill(text.tax.cost, '95');
      await expect(page.getByText(/874,000/)).toBeVisible();
      await expect(page.getByText(text.tax.band.half)).toBeVisible();
      await tool.fill(text.tax.hours, '170');
      await expect(page.getByText(sentence(text.invalid.number)).first()).toBeVisible();
      await tool.fill(text.plan.margin, '40');
      await tool.fill(text.plan.launch, '100');
      for (const year of [0, 1, 2]) {
        await tool.fill(text.plan.revenue, '1000', year);
        await tool.fill(text.plan.cost, '60', year);
      }
      const needed = fill(text.points, { n: '23.3' }).replace(/\{.*?\}/, '');
      await expect(page.getByText(new RegExp(needed)).first()).toBeVisible();
      await expect(page.getByText(new RegExp(text.plan.hope))).toBeVisible();
      for (const year of [0, 1, 2]) await tool.fill(text.plan.uplift, '15', year);
      expect(await rowsOf(page.getByRole('table', { name: text.plan.caption }))).toHaveLength(4);
      await tool.fill(text.plan.margin, '0');
      await expect(page.getByText(text.plan.never.margin)).toBeVisible();
    });

    test('the charter follows the answers, and own words stay', async ({ page }) => {
      const tool = new InitiativePage(page, locale);
      await tool.open();
      await tool.go('charter');
      const rights = page.getByLabel(text.charter.field.rights, { exact: true });
      await expect(rights).toHaveValue(/6%/);
      await tool.fill(text.charter.priceBand, '9');
      await expect(rights).toHaveValue(/9%/);
      await tool.fill(text.charter.field.rights, 'Our own words');
      await tool.fill(text.charter.priceBand, '12');
      await expect(rights).toHaveValue('Our own words');
      await tool.button(fill(text.charter.followOf, { field: text.charter.field.rights })).click();
      await expect(rights).toHaveValue(/12%/);
    });

    test('the raters in a colleague’s file are taken in once', async ({ page }) => {
      const tool = new InitiativePage(page, locale);
      await tool.open();
      await tool.answer('named-executives', '2');
      await tool.isSaved();
      const documents = new WorkspacePage(page, locale);
      await documents.open();
      const copy = await documents.saveCopy();
      await tool.open();
      await tool.go('raters');
      const give = async () => {
        await page.locator('.initiative input[type="file"]').setInputFiles({
          name: 'kim.sevenkeys.json',
          mimeType: 'application/json',
          buffer: Buffer.from(copy),
        });
      };
      const names = page.getByRole('list', { name: text.raters.list.heading }).getByRole('listitem');
      await expect(names).toHaveCount(3);
      await give();
      await expect(page.getByText(text.raters.problems['nothing-new'])).toBeVisible();
      const menu = fill(text.raters.list.more, {
        rater: await names.last().getByRole('textbox').inputValue(),
      });
      await tool.button(menu).click();
      await page.getByRole('menuitem', { name: text.raters.list.remove, exact: true }).click();
      await expect(names).toHaveCount(2);
      await give();
      await expect(page.getByText(fill(text.raters.taken, { n: 1 }))).toBeVisible();
      await expect(names).toHaveCount(3);
      await tool.button(bench.bar.undo).click();
      await expect(names).toHaveCount(2);
    });

    test('two raters are compared, and their mean can make the index', async ({ page }) => {
      const tool = new InitiativePage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.go('raters');
      await expect(page.getByText(text.raters.state.none)).toBeVisible();
      await tool.button(text.raters.add).click();
      const called = fill(text.raters.unnamed, { n: 1 });
      await tool.button(fill(text.raters.list.rateAs, { rater: called })).click();
      await expect(page.getByText(fill(text.answer.asRater, { rater: called }))).toBeVisible();
      await tool.answer('named-executives', '4');
      await tool.isSaved();
      await tool.go('raters');
      await expect(page.getByText(text.raters.state.one)).toBeVisible();
      const chooser = page.locator('.initiative input[type="file"]');
      await chooser.setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from('no'),
      });
      await expect(page.getByText(text.raters.problems['not-json'])).toBeVisible();
      await tool.button(text.raters.add).click();
      await tool
        .button(fill(text.raters.list.rateAs, { rater: fill(text.raters.unnamed, { n: 2 }) }))
        .click();
      await tool.answer('named-executives', '0');
      await tool.go('raters');
      const table = page.getByRole('table', { name: text.raters.caption });
      await expect(table).toBeVisible();
      const rows = await rowsOf(table);
      expect(rows[0]?.[0]).toBe(asked.statement['named-executives'].claim);
      await page.getByRole('radio', { name: text.raters.source.merged }).check();
      await tool.go('answers');
      await page.getByLabel(text.answer.whose, { exact: true }).selectOption({ label: text.answer.team });
      await expect(tool.found('mixed', '50')).toBeVisible();
    });

    test('the result is taken along as a table', async ({ page }) => {
      const tool = new InitiativePage(page, locale);
      await tool.open();
      await tool.button(bench.bar.menu).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: text.bar.exportCsv }).click(),
      ]);
      const csv = readFileSync(await download.path(), 'utf8');
      expect(csv).toContain(asked.statement['kept-whole'].claim);
      expect(csv).toContain('152592');
      expect(csv).not.toMatch(/NaN|Infinity|undefined/);
    });
  });
}
