import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { tabTo } from './keys.ts';
import { rowsOf } from './portfolio-page.ts';
import { toolIsReady } from './tool.ts';
import { fill, locales, sentence, shownNumber, words, type Locale } from './words.ts';

const { options, needs } = sample.tools.technology.inputs;

function nameOf(
  list: readonly { readonly id: string; readonly name: unknown }[],
  id: string,
  locale: Locale,
) {
  const name = list.find((one) => one.id === id)?.name;
  return (name as Record<Locale, string>)[locale];
}

class TechnologyPage {
  readonly page: Page;
  readonly text: (typeof words)[Locale]['technology'];
  readonly locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.text = words[locale].technology;
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/tools/technology/`);
    await toolIsReady(this.page);
  }

  async startOwn(): Promise<void> {
    await this.button(words[this.locale].bench.sample.start).click();
    await expect(this.heading(this.text.lock.answer.none)).toBeVisible();
  }

  async go(screen: 'needs' | 'options' | 'result' | 'habits'): Promise<void> {
    await this.page.getByRole('tab', { name: this.text.tabs[screen] }).click();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true });
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  get comparison(): Locator {
    return this.page.getByRole('table', { name: this.text.table.caption });
  }

  need(index: number): Locator {
    return this.page.getByRole('list', { name: this.text.need.list }).getByRole('listitem').nth(index);
  }

  async isAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).include('.tool').analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }

  async isSaved(): Promise<void> {
    await expect(
      this.page.getByRole('status').filter({ hasText: sentence(words[this.locale].bench.save.saved) }),
    ).toBeVisible();
  }
}

for (const locale of locales) {
  const { technology: text, bench } = words[locale];
  const suite = nameOf(options, 'suite', locale);
  const verdict = fill(text.verdict['sheet-near'], { option: text.kind.sheet, rival: suite, near: 10 });

  test.describe(`needs before tools, ${locale}`, () => {
    test('a spreadsheet will do for the sample, and every figure has lines that sum to it', async ({
      page,
    }) => {
      const tool = new TechnologyPage(page, locale);
      await tool.open();
      await expect(tool.heading(verdict)).toBeVisible();
      await tool.isAccessible();
      await tool.go('result');
      await expect(tool.comparison).toBeVisible();
      const rows = await rowsOf(tool.comparison);
      await expect(tool.comparison).toContainText(suite);
      expect(rows.map((cells) => cells[3]).slice(0, 2)).toEqual(['51.7', text.table.noMusts]);
      expect(rows.map((cells) => cells[3]).slice(-2)).toEqual(['45%', '64%']);
      expect(rows[1]?.slice(1)).toEqual(['2', text.table.noMusts, text.table.noMusts, '1']);
      await tool.field(text.lines.choose).selectOption({ label: suite });
      const points = await rowsOf(page.getByRole('table', { name: fill(text.lines.fit, { score: '51.7' }) }));
      const sum = points.reduce((all, cells) => all + shownNumber(cells.at(-1) ?? ''), 0);
      expect(sum).toBeCloseTo(51.71, 1);
      await tool.button(bench.chart.showTable).click();
      await expect(page.getByRole('table', { name: fill(text.chart.title, { years: 4 }) })).toContainText(
        suite,
      );
      await tool.isAccessible();
    });

    test('options stay closed until three needs are complete, with the keyboard alone', async ({ page }) => {
      test.setTimeout(120_000);
      const tool = new TechnologyPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.go('options');
      await expect(page.getByText(text.lock.noNeeds)).toBeVisible();
      await tabTo(page, tool.button(text.lock.toNeeds));
      await page.keyboard.press('Enter');
      for (const index of [0, 1, 2]) {
        await tabTo(page, tool.button(text.need.add));
        await page.keyboard.press('Enter');
        await writeNeed(page, tool, index);
        const done = index === 2 ? 'open' : 'closed';
        await expect(tool.heading(fill(text.lock.answer[done], { n: index + 1, least: 3 }))).toBeVisible();
        await tabTo(page, tool.need(index).locator('summary'), 'Shift+Tab');
        await page.keyboard.press('Enter');
      }
      await tabTo(page, page.getByRole('tab', { name: text.tabs.needs }), 'Shift+Tab');
      await page.keyboard.press('ArrowRight');
      await expect(tool.field(text.option.choose)).toBeVisible();
      await tool.isAccessible();
      await tool.isSaved();
      await page.reload();
      await toolIsReady(page);
      await expect(tool.heading(fill(text.lock.answer.open, { n: 3 }))).toBeVisible();
      await tool.go('result');
      await expect(tool.heading(text.verdict.open)).toBeVisible();
    });

    test('a need without an owner closes the options again, and what they held is kept', async ({ page }) => {
      const tool = new TechnologyPage(page, locale);
      await tool.open();
      for (const index of [0, 1, 2]) {
        await tool.need(index).locator('summary').click();
        await tool.field(text.need.measure).fill('');
        await tool.field(text.need.measure).blur();
        await tool.need(index).locator('summary').click();
      }
      await expect(tool.heading(fill(text.lock.answer.closed, { n: 2, least: 3 }))).toBeVisible();
      await tool.go('options');
      await expect(page.getByText(text.lock.kept)).toBeVisible();
      await expect(page.getByText(nameOf(needs, 'ledger', locale))).toBeVisible();
      await tool.go('result');
      await expect(tool.comparison).toBeHidden();
      await tool.button(bench.bar.undo).click();
      await expect(tool.comparison).toContainText(suite);
    });

    test('ratings, costs and adoption change the comparison; wrong ones are refused and kept', async ({
      page,
    }) => {
      const tool = new TechnologyPage(page, locale);
      await tool.open();
      await tool.go('options');
      await tool.field(text.option.choose).selectOption({ label: suite });
      const licence = tool.field(text.option.cost.licence);
      await licence.click();
      await licence.press('ControlOrMeta+a');
      await page.keyboard.type('-5');
      await licence.blur();
      await expect(page.getByText(sentence(text.invalid.money))).toBeVisible();
      await expect(licence).toHaveValue('-5');
      await licence.fill('');
      await licence.blur();
      await tool.go('result');
      await expect(
        page.getByText(sentence(fill(text.reading.gaps, { option: suite, names: text.option.cost.licence }))),
      ).toBeVisible();
      await tool.button(bench.bar.undo).click();
      await tool.go('options');
      await tool.field(text.option.choose).selectOption({ label: suite });
      const ledger = nameOf(needs, 'ledger', locale);
      await tool.field(fill(text.option.ratingOf, { name: ledger })).selectOption('0');
      await tool.go('result');
      await expect(
        page.getByText(sentence(fill(text.reading.out, { option: suite, floor: 2, names: ledger }))),
      ).toBeVisible();
      await expect(tool.heading(fill(text.verdict['sheet-best'], { option: text.kind.sheet }))).toBeVisible();
      await tool.go('options');
      await tool.button(text.option.add).click();
      await expect(tool.field(text.option.name)).toHaveValue('');
      await tool.isAccessible();
      await tool.button(text.option.remove).click();
    });

    test('eight habits give an index with reasons, and the stop rule goes on the roadmap', async ({
      page,
    }) => {
      const tool = new TechnologyPage(page, locale);
      await tool.open();
      await tool.go('habits');
      await expect(tool.heading(fill(text.habits.answer.enabled, { index: '+1' }))).toBeVisible();
      const last = page.getByRole('group', { name: text.habits.topic.stop });
      await last.getByRole('radio').first().check();
      await expect(tool.heading(text.habits.answer.even)).toBeVisible();
      await expect(page.getByText(sentence(text.habits.reasons))).toContainText(text.habits.topic.stop);
      await tool.isAccessible();
      await tool.go('result');
      await expect(page.getByText(text.stop.state['no-date'])).toBeVisible();
      await tool.field(text.stop.date).fill('2027-03-31');
      await tool.field(text.stop.date).blur();
      await tool.button(text.stop.put).click();
      await expect(page.getByText(text.stop.onRoadmap, { exact: true })).toBeVisible();
      await tool.button(bench.bar.undo).click();
      await expect(tool.button(text.stop.put)).toBeVisible();
    });

    test('the comparison can be taken along as CSV and as a workbook', async ({ page }) => {
      const tool = new TechnologyPage(page, locale);
      await tool.open();
      await tool.button(bench.bar.menu).click();
      const downloading = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: text.bar.exportCsv, exact: true }).click();
      const file = readFileSync(await (await downloading).path(), 'utf8');
      expect(file).toContain(suite);
      expect(file).toMatch(/,0\.64085/);
    });
  });
}

/** Writes a complete need by tabbing from field to field; the fields of the one just added are open. */
async function writeNeed(page: Page, tool: TechnologyPage, index: number): Promise<void> {
  const { need: label } = tool.text;
  const people = words[tool.locale].bench.people;
  const row = tool.need(index);
  const write = async (name: string, value: string) => {
    await tabTo(page, row.getByLabel(name, { exact: true }), 'Shift+Tab');
    await page.keyboard.type(value);
  };
  const choose = async (name: string, key: string) => {
    await tabTo(page, row.getByLabel(name, { exact: true }), 'Shift+Tab');
    await page.keyboard.press(key);
  };
  await write(label.measure, 'Share');
  await write(label.pain, '100');
  await choose(label.process, 'End');
  await choose(label.key, 'End');
  await row.getByLabel(label.owner, { exact: true }).focus();
  if (index === 0) {
    await page.keyboard.press('End');
    await tabTo(page, row.getByLabel(people.name, { exact: true }));
    await page.keyboard.type('Bo');
    await page.keyboard.press('Enter');
    await tabTo(page, row.getByRole('button', { name: people.add, exact: true }));
    await page.keyboard.press('Enter');
  } else await page.keyboard.press('ArrowDown');
  await write(label.name, `Need ${index}`);
  await page.keyboard.press('Enter');
}
