import { expect, test, type Locator, type Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { inputText as inputsEn } from '../../src/tools/value/inputs-text.en.ts';
import { inputText as inputsZh } from '../../src/tools/value/inputs-text.zh.ts';
import { libraryText as libraryEn } from '../../src/tools/value/library-text.en.ts';
import { libraryText as libraryZh } from '../../src/tools/value/library-text.zh.ts';
import { statementText as statementEn } from '../../src/tools/value/statement-text.en.ts';
import { statementText as statementZh } from '../../src/tools/value/statement-text.zh.ts';
import { text as textEn } from '../../src/tools/value/text.en.ts';
import { text as textZh } from '../../src/tools/value/text.zh.ts';
import { workbenchText } from '../../src/workbench/text.ts';
import { sentence } from './words.ts';

const words = {
  en: { tool: textEn, inputs: inputsEn, library: libraryEn, statement: statementEn },
  zh: { tool: textZh, inputs: inputsZh, library: libraryZh, statement: statementZh },
} as const;

/** The tool as a person finds it: by its labels in one language. */
function person(page: Page, locale: Locale) {
  const { tool, inputs, library } = words[locale];
  const bench = workbenchText[locale];
  const field = (label: string, within: Page | Locator = page) => within.getByLabel(label, { exact: true });
  const write = async (label: string, value: string, within: Page | Locator = page) => {
    await field(label, within).fill(value);
    await field(label, within).blur();
  };
  return {
    write,
    go: async (screen: keyof typeof tool.tabs) => {
      await page.getByRole('tab', { name: new RegExp(`^${tool.tabs[screen]}`) }).click();
    },
    open: async () => {
      await page.goto(`/${locale}/tools/value/`);
      await expect(page.getByRole('tab', { name: new RegExp(`^${tool.tabs.result}`) })).toBeEnabled();
    },
    startOwn: async (customer: string) => {
      await page.getByRole('button', { name: bench.sample.start }).click();
      await write(tool.account.name, customer);
      await page.getByRole('button', { name: tool.account.add }).click();
    },
    addDriver: async (name: string, baseline: string, change: string, worth: string, confidence: string) => {
      const { drivers } = inputs;
      await page.getByRole('button', { name: drivers.add }).click();
      const cards = page.locator('.value-drivers > li');
      await expect(cards.last().getByLabel(inputs.name, { exact: true })).toHaveValue('');
      const card = cards.nth((await cards.count()) - 1);
      await write(inputs.name, name, card);
      await write(drivers.baseline, baseline, card);
      await write(drivers.change, change, card);
      await write(drivers.valuePerUnit, worth, card);
      await write(drivers.confidence, confidence, card);
      return card;
    },
    addFromLibrary: async (id: keyof typeof library, values: readonly string[]) => {
      await page.getByRole('button', { name: inputs.drivers.library }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(inputs.library.search, { exact: true }).fill(library[id].name);
      await dialog.getByRole('button', { name: `${inputs.library.take}: ${library[id].name}` }).click();
      const card = page.locator('.value-drivers > li').last();
      const rows = card.locator('.value-inputs > li');
      for (const [index, value] of values.entries()) {
        await write(inputs.drivers.inputValue, value, rows.nth(index));
      }
      return card;
    },
    answer: page.locator('.tool-answer'),
    undo: page.getByRole('button', { name: bench.bar.undo, exact: true }),
    saved: page.getByRole('status').filter({ hasText: sentence(bench.save.saved) }),
  };
}

for (const locale of locales) {
  test(`a case from nothing: drivers, a premium that is justified and then not, a review (${locale})`, async ({
    page,
  }) => {
    const { tool, inputs } = words[locale];
    const me = person(page, locale);
    await me.open();
    await me.startOwn('Delft Pumps');
    await me.go('drivers');
    // By hand: 48,000 + 12,000 + (10 - 4) * 5 * 1,000 * 50 % = 75,000 a year.
    const largest = await me.addDriver('A', '8000', '15', '40', '100');
    await me.addDriver('B', '1000', '10', '120', '100');
    await me.addFromLibrary('unplanned-downtime', ['10', '4', '5', '1000']);
    await me.go('price');
    await me.write(inputs.price.price, '150000');
    await me.write(inputs.price.referencePrice, '100000');
    await me.go('result');
    // 75,000 * 80 % = 60,000 covers the premium of 50,000 1.5 times.
    await expect(me.answer).toHaveText(
      fill(tool.answer.justified, { premium: moneyIn(locale, '50,000'), times: '1.5' }),
    );

    await me.go('drivers');
    await page.locator('.value-drivers > li summary').first().click();
    await me.write(inputs.drivers.confidence, '50', largest);
    await me.go('result');
    await expect(me.answer).toHaveText(
      fill(tool.answer['not-justified'], { premium: moneyIn(locale, '50,000') }),
    );
    await me.undo.click();
    await expect(me.answer).toHaveText(sentence(tool.answer.justified));

    await me.go('reviews');
    await page.getByRole('button', { name: inputs.reviews.add, exact: true }).click();
    await expect(page.getByLabel(inputs.reviews.planned, { exact: true })).toHaveValue('18,750');
    await me.write(inputs.reviews.verified, '15000');
    await expect(page.getByText(sentence(inputs.reviews.so))).toContainText('80%');
    await expect(me.saved).toBeVisible();
    await page.reload();
    await expect(me.answer).toHaveText(sentence(tool.answer.justified));
    await me.go('reviews');
    await expect(page.getByLabel(inputs.reviews.verified, { exact: true })).toHaveValue('15,000');
  });

  test(`a formula that cannot be worked out says why and stays (${locale})`, async ({ page }) => {
    const { tool, inputs } = words[locale];
    const { formula } = inputs.drivers;
    const me = person(page, locale);
    await me.open();
    await me.startOwn('Delft Pumps');
    await me.go('drivers');
    await me.addFromLibrary('expired-goods', ['1000', '0.1', '0.05']);
    const field = page.getByLabel(formula, { exact: true });
    const wrong = async (written: string, problem: keyof typeof tool.problems, at: number, what = '') => {
      await me.write(formula, written);
      const told = fill(tool.problems[problem], { at, what }) + tool.problemStop;
      await expect(page.locator('.value-drivers .ui-error')).toHaveText(told);
      await expect(field).toHaveValue(written);
    };
    await wrong('100 / (5 - 5)', 'division-by-zero', 8);
    await wrong('2 * nobody', 'unknown-name', 5, 'nobody');
    await me.write(formula, '2 * 21');
    await expect(page.locator('.value-drivers .ui-error')).toHaveCount(0);
    await expect(page.locator('.value-worth')).toContainText('42');
  });

  test(`statements for both readers in either language, as text, slides and calendar (${locale})`, async ({
    page,
  }) => {
    const { inputs, statement } = words[locale];
    const me = person(page, locale);
    await me.open();
    await me.go('statements');
    await page
      .getByRole('group', { name: statement.language })
      .getByRole('radio', { name: '简体中文' })
      .check({ force: true });
    const shown = page.locator('.value-statement');
    await expect(shown).toHaveAttribute('lang', 'zh');
    await me.write(statementZh.sections.next, '六月再见。', shown);
    await expect(shown.getByText(statement.own)).toBeVisible();
    const [slides] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: statement.slides }).click(),
    ]);
    expect(slides.suggestedFilename()).toMatch(/\.pptx$/);
    await me.go('reviews');
    const [calendar] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: inputs.reviews.calendar }).click(),
    ]);
    expect(calendar.suggestedFilename()).toMatch(/\.ics$/);
  });
}

function moneyIn(locale: Locale, figure: string): string {
  return `${locale === 'zh' ? '¥' : '£'}${figure}`;
}
