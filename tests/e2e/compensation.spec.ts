import { expect, test, type Locator, type Page } from '@playwright/test';
import { pressToTheEnd, tabTo } from './keys.ts';
import { rowsOf } from './portfolio-page.ts';
import { toolIsReady } from './tool.ts';
import { fill, locales, sentence, shownNumber, words, type Locale } from './words.ts';

const people = ['Ada Brandt', 'Ben Cole', 'Chloe Dunn', 'David Eze', 'Elif Frost', 'Finn Gray'];
const salary = 80_000;
const variable = 20_000;
const budget = 125_000;

class PayPage {
  readonly page: Page;
  readonly locale: Locale;
  readonly text: (typeof words)[Locale]['compensation'];
  readonly design: (typeof words)[Locale]['payDesign'];

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.text = words[locale].compensation;
    this.design = words[locale].payDesign;
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/tools/compensation/`);
    await toolIsReady(this.page);
  }

  async startOwn(): Promise<void> {
    await this.button(words[this.locale].bench.sample.start).click();
    await expect(this.button(words[this.locale].bench.sample.start)).toBeHidden();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  field(name: string): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  tab(screen: keyof typeof this.text.tabs): Locator {
    return this.page.getByRole('tab', { name: this.text.tabs[screen], exact: true });
  }

  async go(screen: keyof typeof this.text.tabs): Promise<void> {
    await this.tab(screen).click();
    await expect(this.tab(screen)).toHaveAttribute('aria-selected', 'true');
  }

  async enter(field: Locator, value: string): Promise<void> {
    await field.fill(value);
    await field.press('Enter');
  }

  row(name: string): Locator {
    return this.page.locator('tr', { has: this.page.getByRole('rowheader', { name }) });
  }

  async addPerson(name: string): Promise<void> {
    const { bench } = words[this.locale];
    await this.field(this.design.people.add).selectOption({ label: bench.people.newPerson });
    await this.field(bench.people.name).fill(name);
    await this.field(bench.people.name).press('Enter');
    await this.button(bench.people.add).click();
    const row = this.row(name);
    await this.enter(row.getByLabel(this.design.people.base, { exact: true }), String(salary));
    await this.enter(row.getByLabel(this.design.people.targetVariable, { exact: true }), String(variable));
  }

  weight(measure: string): Locator {
    return this.row(measure).getByLabel(this.design.plan.weight, { exact: true });
  }

  async isSaved(): Promise<void> {
    await expect(
      this.page.getByRole('status').filter({ hasText: sentence(words[this.locale].bench.save.saved) }),
    ).toBeVisible();
  }

  async holdsNoNonsense(): Promise<void> {
    await expect(this.page.getByRole('tabpanel')).not.toContainText(/NaN|Infinity|undefined/);
  }
}

/** What a person would have seen on paper: printing itself cannot be watched. */
async function catchPrint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset.printed = 'yes';
    };
  });
}

for (const locale of locales) {
  const {
    bench,
    compensation: text,
    payDesign: design,
    payStatement: statement,
    payCost: cost,
  } = words[locale];

  test.describe(`pay of account managers, ${locale}`, () => {
    test('six people, a plan within its budget, compared with commission, and a statement to sign', async ({
      page,
    }) => {
      test.slow();
      await catchPrint(page);
      const tool = new PayPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.go('people');
      await expect(page.getByText(text.faults['no-people'])).toBeVisible();
      for (const name of people) await tool.addPerson(name);

      await tool.go('plan');
      await tool.field(design.plan.take).selectOption({ label: text.plans.balanced });
      await expect(page.getByText(design.plan.suits.balanced)).toBeVisible();
      await tool.field(design.plan.addMeasure).selectOption({ label: text.measures.profit });
      await tool.enter(tool.weight(text.measures.profit), '25');
      const fault = page.getByText(fill(text.faults.weights, { total: '125%' }));
      await expect(fault).toBeVisible();
      await tool.button(text.faults.normalise).click();
      await expect(fault).toBeHidden();
      await expect(tool.weight(text.measures.profit)).toHaveValue('20');
      await tool.enter(tool.field(design.measure.cap), '150');

      await tool.go('cost');
      await tool.enter(tool.field(cost.budget.amount), String(budget));
      await expect(page.getByText(sentence(cost.run.done))).toBeVisible({ timeout: 60_000 });
      await expect(page.getByText(sentence(cost.goal.found['target-variable']))).toBeVisible({
        timeout: 60_000,
      });
      await tool.button(cost.goal.take).click();
      const figures = page.getByRole('table', { name: sentence(cost.figures.caption) });
      await expect(async () => {
        const rows = await rowsOf(figures);
        const line = rows.find(([label]) => label === cost.figures.p90);
        expect(Math.abs(shownNumber(line?.[1] ?? '') - budget)).toBeLessThanOrEqual(budget / 1000);
      }).toPass({ timeout: 60_000 });

      await tool.go('plan');
      await expect(tool.field(design.plan.variableFactor)).not.toHaveValue('100');
      await tool.field(design.plan.add).selectOption({ label: text.plans['commission-heavy'] });
      await tool.go('compare');
      const compared = page.getByRole('table', { name: cost.compare.caption });
      await expect(compared).toContainText(text.plans.balanced);
      await expect(async () => {
        const rows = await rowsOf(compared);
        const dearest = rows.find(([label]) => label === cost.figures.p90);
        const [balanced = 0, commission = 0] = (dearest ?? []).slice(1).map(shownNumber);
        expect(balanced).toBeGreaterThan(0);
        expect(commission).toBeGreaterThan(balanced);
      }).toPass({ timeout: 60_000 });

      await page.getByRole('radio', { name: text.plans.balanced, exact: true }).check();
      await tool.go('statement');
      await expect(
        page.getByRole('heading', { name: fill(statement.heading, { name: 'Ada Brandt' }) }),
      ).toBeVisible();
      const lines = await rowsOf(page.getByRole('table', { name: statement.caption }));
      const amounts = lines.map(([, , amount = '']) => shownNumber(amount));
      const [base = 0] = amounts;
      expect(base).toBe(salary);
      // Every line is rounded for itself.
      const variablePay = amounts.slice(1, -1).reduce((total, amount) => total + amount, 0);
      expect(Math.abs(variablePay - (amounts.at(-1) ?? 0))).toBeLessThanOrEqual(lines.length);
      await tool.button(statement.print.zh).click();
      const sheet = page.locator('.tool-print');
      await expect(page.locator('body[data-printed]')).toBeAttached();
      await expect(sheet).toContainText(fill(words.zh.payStatement.heading, { name: 'Ada Brandt' }));
      await expect(sheet).toContainText(words.zh.compensation.notAdvice);
    });

    test('bad input gets a sentence each and nothing is lost', async ({ page }) => {
      const tool = new PayPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.go('plan');
      const { revenue, retention } = text.measures;
      await tool.enter(tool.weight(revenue), '40');
      await expect(page.getByText(fill(text.faults.weights, { total: '90%' }))).toBeVisible();
      const { curves } = text.faults;
      const editor = page.locator('.compensation-editor');
      const wrong = [
        [design.measure.thresholdAttainment, '110', curves['threshold-attainment'], '80'],
        [design.measure.excellenceAttainment, '90', curves['excellence-attainment'], '120'],
        [design.measure.cap, '80', curves.cap, ''],
      ] as const;
      for (const [name, bad, problem, good] of wrong) {
        await tool.enter(tool.field(name), bad);
        await expect(
          editor.getByText(fill(text.faults.curve, { measure: revenue, fault: problem })),
        ).toBeVisible();
        await expect(tool.field(name)).toHaveValue(bad);
        await tool.enter(tool.field(name), good);
        await expect(editor.getByText(problem)).toBeHidden();
      }
      await page.getByText(design.measure.expect, { exact: true }).first().click();
      await tool.enter(tool.field(design.measure.sd), '0');
      await expect(page.getByText(fill(text.faults['no-spread'], { name: revenue }))).toBeVisible();
      await tool.button(text.faults.normalise).click();
      await tool.go('people');
      await tool.addPerson('Ada Brandt');
      const own = page.getByRole('group', { name: retention });
      await tool.enter(own.getByLabel(design.people.target, { exact: true }), '0');
      const zero = fill(text.faults['zero-target'], { name: 'Ada Brandt', measure: retention });
      await expect(page.getByText(zero)).toBeVisible();
      await expect(own.getByLabel(design.people.target, { exact: true })).toHaveValue('0');
      await tool.enter(tool.row('Ada Brandt').getByLabel(design.people.base, { exact: true }), 'much');
      await expect(tool.row('Ada Brandt').getByText(sentence(text.invalid.money))).toBeVisible();
      for (const screen of ['statement', 'reading', 'cost', 'compare', 'scan', 'helpers'] as const) {
        await tool.go(screen);
        await tool.holdsNoNonsense();
      }
    });

    test('a point of the curve follows the arrow keys and the hand, and undo takes it back', async ({
      page,
    }) => {
      const tool = new PayPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tabTo(page, tool.tab('reading'));
      await page.keyboard.press('Home');
      await expect(tool.tab('people')).toBeFocused();
      await page.keyboard.press('ArrowRight');
      const excellence = page.getByRole('slider', { name: design.measure.points.excellence });
      await tabTo(page, excellence);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowUp');
      await expect(tool.field(design.measure.excellenceAttainment)).toHaveValue('121');
      await expect(tool.field(design.measure.excellencePayout)).toHaveValue('205');
      const box = await excellence.boundingBox();
      if (box === null) throw new Error('the point is not on the page');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 20, y + 30, { steps: 4 });
      await page.mouse.up();
      const dragged = Number(await tool.field(design.measure.excellenceAttainment).inputValue());
      expect(dragged).toBeGreaterThan(121);
      expect(Number(await tool.field(design.measure.excellencePayout).inputValue())).toBeLessThan(205);
      await tool.button(bench.bar.undo).click();
      await expect(tool.field(design.measure.excellenceAttainment)).toHaveValue('121');
      await tool.isSaved();
      await page.reload();
      await toolIsReady(page);
      await tool.go('plan');
      await expect(tool.field(design.measure.excellenceAttainment)).toHaveValue('121');
      await tool.enter(tool.field(design.measure.excellencePayout), '300');
      await pressToTheEnd(tool.button(bench.bar.undo));
      await expect(tool.field(design.measure.excellencePayout)).toHaveValue('205');
    });

    test('plans are named, copied, emptied and taken away', async ({ page }) => {
      const tool = new PayPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.go('plan');
      await tool.enter(tool.field(design.plan.name), 'Autumn');
      await tool.button(design.plan.duplicate).click();
      const copy = fill(design.plan.copyName, { name: 'Autumn' });
      await expect(page.getByRole('radio', { name: copy })).toBeChecked();
      await tool.field(design.plan.add).selectOption({ label: design.plan.addEmpty });
      await expect(page.getByText(text.faults['no-measures'])).toBeVisible();
      await tool.field(design.plan.add).selectOption({ label: text.plans['team-based'] });
      await expect(page.getByText(design.plan.full)).toBeVisible();
      for (const left of [3, 2]) {
        await tool.button(design.plan.remove).click();
        await expect(
          page.getByRole('radiogroup').or(page.locator('.compensation-plans')).getByRole('radio'),
        ).toHaveCount(left);
      }
      await tool.button(design.plan.remove).click();
      await expect(page.locator('.compensation-plans')).toBeHidden();
      await expect(tool.button(design.plan.remove)).toBeDisabled();
    });
  });
}
