import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { pressToTheEnd, tabTo } from './keys.ts';
import { rowsOf } from './portfolio-page.ts';
import { toolIsReady } from './tool.ts';
import { fill, locales, sentence, words, type Locale } from './words.ts';

type Id = 'corvane-cells' | 'kestrel-air' | 'sallowport' | 'halden-rail';
type Who = 'anwen-price' | 'callum-reeve' | 'ines-hartley' | 'priya-sandhu';

class AssignmentPage {
  readonly page: Page;
  readonly text: (typeof words)[Locale]['assignment'];
  readonly inputs: (typeof words)[Locale]['assignmentInputs'];
  readonly locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.text = words[locale].assignment;
    this.inputs = words[locale].assignmentInputs;
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/tools/assignment/`);
    await toolIsReady(this.page);
  }

  account(id: Id): string {
    return sample.accounts.find((one) => one.id === id)?.name[this.locale] ?? '';
  }

  person(id: Who): string {
    return sample.people.find((one) => one.id === id)?.name[this.locale] ?? '';
  }

  /** The pair in the table of fits, by what its button says. */
  pair(account: Id, manager: Who): Locator {
    const [before = ''] = fill(this.text.matrix.cell, {
      account: this.account(account),
      manager: this.person(manager),
      points: '#',
    }).split('#');
    return this.page.getByRole('button', { name: before });
  }

  async isChosen(account: Id, manager: Who): Promise<void> {
    await expect(this.pair(account, manager)).toHaveAccessibleName(new RegExp(this.text.matrix.chosen));
  }

  async tie(how: 'free' | 'pin' | 'veto'): Promise<void> {
    await this.page
      .getByRole('radio', { name: this.text.pair.ties[how], exact: true })
      .check({ force: true });
  }

  async go(tab: 'result' | 'managers' | 'accounts'): Promise<void> {
    await this.page.getByRole('tab', { name: this.text.tabs[tab], exact: true }).click();
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
  const { assignment: text, assignmentInputs: inputs, bench } = words[locale];

  test.describe(`who gets which account, ${locale}`, () => {
    test('one change of the sample pays and another does not, each with its reckoning', async ({ page }) => {
      const tool = new AssignmentPage(page, locale);
      await tool.open();
      await tool.isChosen('corvane-cells', 'ines-hartley');
      await tool.isChosen('kestrel-air', 'anwen-price');
      await tool.pair('kestrel-air', 'ines-hartley').click();
      const change = page.getByRole('table', {
        name: fill(text.pair.change, { manager: tool.person('ines-hartley') }),
      });
      expect((await rowsOf(change)).map(([, value]) => value)).toEqual(['+20.0', '−20.0', '−18.8']);
      const lines = await rowsOf(page.getByRole('table', { name: text.changes.caption }));
      expect(lines.map(([name]) => name)).toContain(tool.account('corvane-cells'));
    });

    test('a pin set by keyboard moves the account, lasts, and can be taken back', async ({ page }) => {
      const tool = new AssignmentPage(page, locale);
      await tool.open();
      const pair = tool.pair('corvane-cells', 'callum-reeve');
      await tabTo(page, pair);
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('radio', { name: text.pair.ties.free, exact: true }));
      await page.keyboard.press('ArrowRight');
      await tool.isChosen('corvane-cells', 'callum-reeve');
      await tool.isSaved();
      await page.reload();
      await toolIsReady(page);
      await tool.isChosen('corvane-cells', 'callum-reeve');
      await tool.pair('corvane-cells', 'callum-reeve').click();
      await tool.tie('veto');
      await tool.isChosen('corvane-cells', 'ines-hartley');
      await pressToTheEnd(tool.button(bench.bar.undo));
      await tool.isChosen('corvane-cells', 'callum-reeve');
    });

    test('limits that cannot all hold are named by the solver', async ({ page }) => {
      test.setTimeout(90_000);
      const tool = new AssignmentPage(page, locale);
      await tool.open();
      await tool.go('managers');
      const fields = page.getByLabel(inputs.managers.hours, { exact: true });
      await expect(fields.first()).toBeVisible();
      for (const field of await fields.all()) {
        await field.fill('100');
        await field.blur();
      }
      await tool.go('result');
      await expect(page.getByText(text.answer.none, { exact: true })).toBeVisible({ timeout: 60_000 });
      const hours = fill(text.conflict.hours, { manager: tool.person('anwen-price'), amount: '57' });
      await expect(page.getByText(hours)).toBeVisible();
      await expect(page.getByText(text.conflict.mend)).toBeVisible();
    });

    test('one more manager adds what the solver says', async ({ page }) => {
      const tool = new AssignmentPage(page, locale);
      await tool.open();
      await tool.button(text.whatIf.ask).click();
      const table = page.getByRole('table', { name: text.whatIf.caption });
      await expect(table).toBeVisible();
      const [first] = await rowsOf(table);
      expect(first).toEqual([
        fill(text.whatIf.manager, { name: tool.person('priya-sandhu') }),
        '+5.0',
        fill(text.whatIf.move, {
          account: tool.account('sallowport'),
          name: tool.person('priya-sandhu'),
        }),
      ]);
    });

    test('the solver gives all accounts of the document, and a wrong entry is kept with a sentence', async ({
      page,
    }) => {
      const tool = new AssignmentPage(page, locale);
      await tool.open();
      await tool.go('accounts');
      const left = sample.accounts.length - sample.tools.assignment.inputs.accounts.length;
      await tool.button(fill(inputs.accounts.addAll, { n: left })).click();
      const grid = page.getByRole('grid', { name: inputs.accounts.grid });
      await expect(grid.getByRole('row').nth(1)).toBeVisible();
      const cell = grid.getByRole('gridcell', { name: '36', exact: true });
      await expect(cell).toHaveCount(0);
      await tool.go('result');
      await expect(page.getByText(sentence(text.notes['account-without-hours']))).toBeVisible();
      await tool.go('managers');
      const field = page.getByLabel(inputs.managers.hours, { exact: true }).first();
      await field.fill('900');
      await field.blur();
      await expect(page.getByText(sentence(text.invalid.number)).first()).toBeVisible();
      await expect(field).toHaveValue('900');
    });

    test('an own start begins with people and accounts', async ({ page }) => {
      const tool = new AssignmentPage(page, locale);
      await tool.open();
      await tool.button(bench.sample.start).click();
      await expect(page.getByText(text.answer.managers)).toBeVisible();
      await tool.button(text.missing.go.managers).click();
      await page
        .getByLabel(inputs.managers.pick, { exact: true })
        .selectOption({ label: bench.people.newPerson });
      await page.getByLabel(bench.people.name, { exact: true }).fill('Ada');
      await page.getByLabel(bench.people.name, { exact: true }).blur();
      await tool.button(bench.people.add).click();
      await expect(page.getByRole('group', { name: 'Ada', exact: true })).toBeVisible();
      await tool.go('result');
      await expect(page.getByText(text.answer.accounts)).toBeVisible();
      await tool.go('accounts');
      await expect(page.getByText(inputs.accounts.noneInDocument)).toBeVisible();
    });

    test('the result can be taken along', async ({ page }) => {
      const tool = new AssignmentPage(page, locale);
      await tool.open();
      await tool.button(bench.bar.menu).click();
      const downloading = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: text.bar.exportCsv, exact: true }).click();
      const file = readFileSync(await (await downloading).path(), 'utf8');
      expect(file).toContain(tool.account('halden-rail'));
      expect(file).toMatch(/,706\.5,/);
    });
  });
}
