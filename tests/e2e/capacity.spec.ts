import { expect, test, type Locator, type Page } from '@playwright/test';
import { pressToTheEnd, tabTo } from './keys.ts';
import { rowsOf } from './portfolio-page.ts';
import { toolIsReady } from './tool.ts';
import { fill, locales, sentence, shownNumber, words, type Locale } from './words.ts';

type Step = 'managers' | 'functions' | 'plan' | 'result';

/** The tool begins with one manager of 96 free hours (160 × 60 %) and accounts of 2 × 6 + 6 × 3 hours. */
const managerHours = 96;
const accountHours = 30;
const relationshipsEach = 8;
const fullest = 0.9;

class CapacityPage {
  readonly page: Page;
  readonly locale: Locale;
  readonly text: (typeof words)[Locale]['capacity'];

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.text = words[locale].capacity;
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/tools/capacity/`);
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

  tab(step: Step): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${this.text.tabs[step]}`) });
  }

  async go(step: Step): Promise<void> {
    await this.tab(step).click();
    await expect(this.tab(step)).toHaveAttribute('aria-selected', 'true');
  }

  async enter(name: string, value: string): Promise<void> {
    await this.field(name).fill(value);
    await this.field(name).press('Enter');
  }

  /** Who carries how many: name, hours, accounts, and at which account it breaks. */
  async limits(): Promise<string[][]> {
    return rowsOf(this.page.getByRole('table', { name: this.text.limits.caption }));
  }

  get simulated(): Locator {
    return this.page.getByText(sentence(this.text.service.done));
  }

  async isSaved(): Promise<void> {
    await expect(
      this.page.getByRole('status').filter({ hasText: sentence(words[this.locale].bench.save.saved) }),
    ).toBeVisible();
  }

  /** One manager more and a function with 46 free hours of which every account takes 10. */
  async enterOwn(): Promise<void> {
    const { functions, managers } = this.text;
    await this.go('managers');
    await this.enter(managers.count, '2');
    await this.go('functions');
    await this.field(functions.add).selectOption({ label: this.text.functionName.logistics });
    await this.enter(functions.available, '46');
    const tier = this.text.tierName.full;
    await this.enter(fill(functions.ofTier, { tier, what: functions.perMonth }), '10');
    await this.enter(fill(functions.ofTier, { tier, what: functions.setUp }), '0');
  }
}

for (const locale of locales) {
  const { bench, capacity: text } = words[locale];

  test.describe(`how many accounts, ${locale}`, () => {
    test('hours that are entered say who breaks first, and the start is no more than that', async ({
      page,
    }) => {
      const tool = new CapacityPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.enterOwn();
      await tool.go('result');
      const [managers = [], logistics = []] = await tool.limits();
      const carriedByManagers = Math.floor((2 * managerHours) / accountHours);
      expect(managers.slice(1).map(shownNumber)).toEqual([
        2 * managerHours,
        carriedByManagers,
        carriedByManagers + 1,
      ]);
      expect(logistics.slice(1).map(shownNumber)).toEqual([46, 4, 5]);
      expect(logistics[0]).toBe(text.functionName.logistics);
      expect(logistics[3]).toContain(text.limits.first);
      await expect(tool.simulated).toBeVisible({ timeout: 30_000 });
      const start = page.getByRole('table', { name: text.start.caption });
      const numbers = (await start.getByRole('row').all()).slice(1);
      const shown = await Promise.all(
        numbers.map(async (row) => shownNumber(await row.getByRole('cell').innerText())),
      );
      expect(shown.at(-1)).toBe(Math.min(...shown.slice(0, -1)));
      await expect(page.getByRole('tabpanel')).not.toContainText(/NaN|Infinity|undefined/);
    });

    test('declaring the 65 largest at once shows what nobody could keep', async ({ page }) => {
      const tool = new CapacityPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await expect(tool.simulated).toBeVisible({ timeout: 30_000 });
      await tool.button(fill(text.trap.ask, { n: 65 })).click();
      const trap = page.getByRole('table', { name: fill(text.trap.what, { months: 24 }) });
      const rows = new Map((await rowsOf(trap)).map(([label, , declared]) => [label, declared ?? '']));
      expect(shownNumber(rows.get(text.trap.atStart) ?? '')).toBe(65);
      expect(shownNumber(rows.get(text.trap.kept) ?? '')).toBe(0);
      expect(rows.get(text.trap.first)).toContain(text.bearer.managers);
      expect(rows.get(text.trap.drift)).toContain(String(65 * relationshipsEach));
      expect(shownNumber(rows.get(text.trap.needed) ?? '')).toBe(
        Math.ceil((65 * accountHours) / (managerHours * fullest)),
      );
      // 24 months of 65 × 30 hours, of which one manager does 96.
      expect(shownNumber(rows.get(text.trap.owed) ?? '')).toBe(24 * (65 * accountHours - managerHours));
      await tool.button(fill(text.trap.quick, { n: 50 })).click();
      await expect(tool.button(fill(text.trap.ask, { n: 50 }))).toBeVisible();
      await expect(trap).toContainText(String(50 * relationshipsEach));
    });

    test('the simulation is stopped and begun again', async ({ page }) => {
      test.slow();
      const tool = new CapacityPage(page, locale);
      await tool.open();
      await expect(tool.simulated).toBeVisible({ timeout: 30_000 });
      await page.getByText(text.settings.heading, { exact: true }).click();
      await tool.enter(text.settings.runs, '20000');
      await tool.button(text.service.cancel).click();
      await expect(page.getByText(text.service.cancelled)).toBeVisible();
      await expect(tool.button(text.service.cancel)).toBeHidden();
      await expect(page.getByRole('table', { name: text.start.caption })).toContainText(text.start.stopped);
      await tool.button(text.service.again).click();
      await expect(page.getByRole('progressbar', { name: text.service.progress })).toBeVisible();
      await expect(tool.simulated).toBeVisible({ timeout: 60_000 });
    });

    test('what is entered lasts, and undo takes back all of it', async ({ page }) => {
      const tool = new CapacityPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.enterOwn();
      const undo = tool.button(bench.bar.undo);
      await expect(undo).toBeEnabled();
      await tool.isSaved();
      await page.reload();
      await toolIsReady(page);
      await tool.go('functions');
      await expect(tool.field(text.functions.available)).toHaveValue('46');
      await tool.enter(text.functions.available, '50');
      await tool.go('managers');
      await tool.enter(text.managers.count, '7');
      await pressToTheEnd(undo);
      await expect(tool.field(text.managers.count)).toHaveValue('2');
      await tool.go('functions');
      await expect(tool.field(text.functions.available)).toHaveValue('46');
    });

    test('bad input is refused with a sentence and the last number stands', async ({ page }) => {
      const tool = new CapacityPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.go('managers');
      const whole = page.getByText(sentence(text.invalid.whole));
      for (const entry of ['many', '-1', '1.5', '1e9', '']) {
        await tool.enter(text.managers.count, entry);
        await expect(tool.field(text.managers.count)).toHaveAttribute('aria-invalid', 'true');
        await expect(whole).toBeVisible();
      }
      await tool.enter(text.managers.share, '120%');
      await expect(page.getByText(text.invalid.percent)).toBeVisible();
      await tool.go('result');
      const [managers = []] = await tool.limits();
      expect(managers.slice(1, 3).map(shownNumber)).toEqual([managerHours, 3]);
      await tool.go('managers');
      await tool.enter(text.managers.count, '0');
      await tool.go('result');
      await expect(page.getByText(text.notes['no-manager-hours'])).toBeVisible();
      await expect(page.getByRole('tabpanel')).not.toContainText(/NaN|Infinity|undefined/);
    });

    test('steps, fields and the counter-example are reached by keys alone', async ({ page }) => {
      const tool = new CapacityPage(page, locale);
      await tool.open();
      await tabTo(page, tool.button(bench.sample.start));
      await page.keyboard.press('Enter');
      await tabTo(page, tool.tab('result'));
      await page.keyboard.press('Home');
      await expect(tool.tab('managers')).toBeFocused();
      await tabTo(page, tool.field(text.managers.count));
      await page.keyboard.press('ArrowUp');
      await expect(tool.field(text.managers.count)).toHaveValue('2');
      await page.keyboard.press('Shift+Tab');
      await tabTo(page, tool.tab('managers'), 'Shift+Tab');
      await page.keyboard.press('End');
      await expect(tool.tab('result')).toBeFocused();
      await tabTo(page, tool.button(fill(text.trap.ask, { n: 65 })));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: fill(text.trap.heading, { n: 65 }) })).toBeVisible();
      await tabTo(page, tool.button(text.bearer.managers));
      await page.keyboard.press('Enter');
      await expect(tool.button(text.bearer.managers).first()).toHaveAttribute('aria-expanded', 'true');
    });
  });
}
