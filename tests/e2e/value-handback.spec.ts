import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { handbackText as handbackEn } from '../../src/tools/value/handback-text.en.ts';
import { handbackText as handbackZh } from '../../src/tools/value/handback-text.zh.ts';
import { inputText as inputsEn } from '../../src/tools/value/inputs-text.en.ts';
import { inputText as inputsZh } from '../../src/tools/value/inputs-text.zh.ts';
import { text as textEn } from '../../src/tools/value/text.en.ts';
import { text as textZh } from '../../src/tools/value/text.zh.ts';
import { workbenchText } from '../../src/workbench/text.ts';
import { fill, locales, sentence, type Locale } from './words.ts';
import { savedText, WorkspacePage } from './workspace-page.ts';

const words = {
  en: { tool: textEn, inputs: inputsEn, page: handbackEn },
  zh: { tool: textZh, inputs: inputsZh, page: handbackZh },
} as const;

const customer = 'Delft Pumps';

async function write(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(value);
  await field.blur();
}

async function go(page: Page, locale: Locale, screen: 'drivers' | 'price' | 'handback'): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${words[locale].tool.tabs[screen]}`) }).click();
}

async function openTool(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/tools/value/`);
  await expect(page.getByRole('button', { name: workbenchText[locale].bar.menu, exact: true })).toBeEnabled();
}

/** A case of one driver, 8,000 hours of which 15 % are saved at 40 each, and a premium. */
async function makeCase(page: Page, locale: Locale, name: string): Promise<void> {
  const { tool, inputs } = words[locale];
  await openTool(page, locale);
  await page.getByRole('button', { name: workbenchText[locale].sample.start }).click();
  await addCustomer(page, locale, name);
  await go(page, locale, 'drivers');
  await page.getByRole('button', { name: inputs.drivers.add }).click();
  await write(page, inputs.name, 'Stops');
  await write(page, inputs.drivers.baseline, '8000');
  await write(page, inputs.drivers.unit, 'h');
  await write(page, inputs.drivers.change, '15');
  await write(page, inputs.drivers.valuePerUnit, '40');
  await write(page, inputs.drivers.confidence, '100');
  await go(page, locale, 'price');
  await write(page, inputs.price.price, '765432');
  await expect(page.getByRole('tab', { name: tool.tabs.handback })).toBeVisible();
}

async function addCustomer(page: Page, locale: Locale, name: string): Promise<void> {
  const { account } = words[locale].tool;
  await write(page, account.name, name);
  await page.getByRole('button', { name: account.add }).click();
}

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.sevenkeys\.json$/);
  return savedText(file);
}

async function choose(page: Page, locale: Locale, content: string): Promise<void> {
  await page.getByLabel(words[locale].page.takeIn.choose, { exact: true }).setInputFiles({
    name: 'back.sevenkeys.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
}

/** The customer, in a browser of their own: 6,400 hours, who they are, and one thing more. */
async function fillIn(browser: Browser, locale: Locale, sent: string): Promise<string> {
  const { tool, page: text } = words[locale];
  const context = await browser.newContext();
  const page = await context.newPage();
  const documents = new WorkspacePage(page, locale);
  await documents.open();
  await documents.choose(sent);
  await documents.mode('copy');
  await documents.takeIn();
  await openTool(page, locale);
  await expect(page.getByRole('heading', { name: text.customer.heading })).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await page.locator('.value-drivers summary').first().click();
  await write(page, text.fields.baseline, '6400');
  await write(page, text.customer.source, 'Time sheets');
  await page.getByRole('button', { name: text.customer.addDriver }).click();
  await page.locator('.value-drivers summary').first().click();
  await page.locator('.value-drivers summary').last().click();
  await write(page, tool.print.what, 'Scrap');
  await write(page, text.fields.baseline, '100');
  await write(page, text.fields.change, '10');
  await write(page, text.fields.valuePerUnit, '50');
  await write(page, text.customer.by, 'A. Berg');
  const { violations } = await new AxeBuilder({ page }).include('.tool').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const saved = sentence(workbenchText[locale].save.saved);
  await expect(page.getByRole('status').filter({ hasText: saved })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(text.customer.by, { exact: true })).toHaveValue('A. Berg');
  const back = await download(page, text.customer.handBack);
  await context.close();
  return back;
}

for (const locale of locales) {
  test(`a customer’s own figures are compared line by line and taken (${locale})`, async ({
    page,
    browser,
  }) => {
    const { tool, inputs, page: text } = words[locale];
    await makeCase(page, locale, customer);
    await go(page, locale, 'handback');
    const sent = await download(page, text.make.button);
    expect(sent).not.toContain('765432');
    const back = await fillIn(browser, locale, sent);

    await choose(page, locale, back);
    await expect(page.getByText(fill(text.takeIn.done, { n: 2 }))).toBeVisible();
    const table = page.getByRole('table', { name: text.comparison.caption });
    const line = table.getByRole('row').filter({ hasText: text.fields.baseline });
    // 1,600 hours less at 15 % and 40 each: 9,600 less in a full year; five years at 10 %, from any table: 3.79078677.
    await expect(line.getByRole('cell').nth(2)).toHaveText(/1,600/);
    await expect(line.getByRole('cell').nth(3)).toHaveText(/9,600/);
    await expect(line.getByRole('cell').nth(4)).toHaveText(/36,392/);
    await expect(table.getByRole('row').filter({ hasText: 'Scrap' })).toContainText(
      text.comparison.states['only-theirs'],
    );
    await expect(page.getByLabel(text.comparison.by, { exact: true })).toHaveValue('A. Berg');
    const { violations } = await new AxeBuilder({ page }).include('.tool').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    const action = (name: string) => page.getByRole('button', { name, exact: true });
    await line.getByRole('button', { name: text.comparison.leave }).click();
    await expect(line).toContainText(text.comparison.decisions.left);
    await line.getByRole('button', { name: text.comparison.open }).click();
    await line.getByRole('button', { name: new RegExp(`^${text.comparison.take}`) }).click();
    await expect(line).toContainText(text.comparison.decisions.taken);
    await action(workbenchText[locale].bar.undo).click();
    await action(fill(text.comparison.takeAll, { n: 2 })).click();
    await expect(page.getByRole('heading', { name: sentence(text.comparison.findingNone) })).toBeVisible();

    await go(page, locale, 'drivers');
    await page.locator('.value-drivers summary').first().click();
    await expect(page.getByLabel(inputs.drivers.baseline, { exact: true })).toHaveValue('6400');
    await page.getByText(inputs.drivers.details).click();
    await expect(page.getByLabel(inputs.source, { exact: true })).toHaveValue(/A\. Berg.*Time sheets/);
    await expect(page.locator('.value-drivers > li')).toHaveCount(2);

    await action(workbenchText[locale].bar.menu).click();
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: tool.bar.exportComparison }).click(),
    ]);
    expect(readFileSync(await csv.path(), 'utf8')).toContain('A. Berg');

    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await action(workbenchText[locale].bar.menu).click();
    await page.getByRole('menuitem', { name: workbenchText[locale].bar.printFilled }).click();
    await expect(page.locator('.tool-print').getByText(text.comparison.allCaption)).toBeAttached();

    await page.reload();
    await go(page, locale, 'handback');
    await expect(table.getByRole('row').filter({ hasText: text.fields.baseline })).toContainText(
      text.comparison.decisions.taken,
    );
  });

  test(`a wrong file is refused with a sentence, and nothing changes (${locale})`, async ({ page }) => {
    const { tool, page: text } = words[locale];
    const { problems } = text.takeIn;
    await makeCase(page, locale, customer);
    await go(page, locale, 'handback');
    const sent = await download(page, text.make.button);
    const refused = page.getByRole('alert');
    const refuse = async (content: string, why: string) => {
      await choose(page, locale, content);
      await expect(refused).toHaveText(why);
    };
    await refuse('', problems.empty);
    await refuse('{"a": 1}', problems['not-a-workspace']);
    await refuse(sent.slice(0, 500), problems.truncated);
    await refuse(sent.replace('8000', '8001'), problems.damaged);
    const plain = { ...(JSON.parse(sent) as Record<string, unknown>) };
    delete plain.checksum;
    await refuse(JSON.stringify({ ...plain, version: 99 }), problems['newer-version']);
    await refuse(JSON.stringify({ ...plain, tools: {} }), problems['no-case']);
    const documents = new WorkspacePage(page, locale);
    await documents.open();
    const own = await documents.saveCopy();
    await openTool(page, locale);
    await go(page, locale, 'handback');
    await refuse(own, problems['not-for-customer']);
    await expect(page.getByRole('button', { name: text.comparison.remove })).toHaveCount(0);

    // The same customer in another document has another id.
    await documents.open();
    await documents.create('Other');
    await openTool(page, locale);
    await addCustomer(page, locale, customer);
    await go(page, locale, 'handback');
    await refuse(sent, fill(problems['other-document'], { name: customer }));
    await expect(page.getByText(text.make.noDriver)).toBeVisible();
    await expect(page.getByRole('tab', { name: tool.tabs.handback })).toBeVisible();
  });
}
