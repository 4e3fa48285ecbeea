import { expect, test, type Locator, type Page } from '@playwright/test';
import { pressToTheEnd, tabTo } from './keys.ts';
import { rowsOf } from './portfolio-page.ts';
import { toolIsReady } from './tool.ts';
import { fill, locales, sentence, words, type Locale } from './words.ts';

type Dimension = keyof typeof words.en.stance.dimension;
type Position = keyof typeof words.en.stance.position;

/** What is answered, in steps of 0, 1 and 2, and whether something shows it. */
const answers: readonly (readonly [Dimension, Position, steps: number, isShown: boolean])[] = [
  ['horizon', 'strategic', 2, true],
  ['segmentation', 'mixed', 1, true],
  ['offer', 'strategic', 2, true],
  ['differentiator', 'mixed', 1, false],
  ['responsibility', 'selling', 0, false],
  ['concerns', 'strategic', 2, false],
];
const most = 12;
const index = (of: typeof answers) =>
  String(Math.round((1000 * of.reduce((sum, [, , steps]) => sum + steps, 0)) / most) / 10);
const shown = index(answers.filter(([, , , isShown]) => isShown));
const said = index(answers);

class StancePage {
  readonly page: Page;
  readonly text: (typeof words)[Locale]['stance'];
  readonly locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.text = words[locale].stance;
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/tools/stance/`);
    await toolIsReady(this.page);
  }

  async startOwn(): Promise<void> {
    await this.page.getByRole('button', { name: words[this.locale].bench.sample.start }).click();
    await expect(this.finding(this.text.index.empty)).toBeVisible();
  }

  finding(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true });
  }

  found(value: string, band: keyof typeof words.en.stance.band): Locator {
    return this.finding(fill(this.text.index.finding, { index: value, band: this.text.band[band] }));
  }

  row(dimension: Dimension): Locator {
    const { name } = this.text.dimension[dimension];
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  radio(dimension: Dimension, position: Position): Locator {
    return this.row(dimension).getByRole('radio', { name: new RegExp(`^${this.text.position[position]}`) });
  }

  evidence(dimension: Dimension): Locator {
    return this.row(dimension).getByLabel(this.text.inputs.evidence, { exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async answerAll(): Promise<void> {
    for (const [dimension, position, , isShown] of answers) {
      await this.radio(dimension, position).check();
      if (!isShown) continue;
      await this.evidence(dimension).fill(`Shown ${dimension}`);
      await this.evidence(dimension).blur();
    }
  }

  async isSaved(): Promise<void> {
    await expect(
      this.page.getByRole('status').filter({ hasText: sentence(words[this.locale].bench.save.saved) }),
    ).toBeVisible();
  }
}

for (const locale of locales) {
  const { bench, stance: text } = words[locale];

  test.describe(`selling or managing, ${locale}`, () => {
    test('six answers give an index whose lines sum to it; what nothing shows counts as selling', async ({
      page,
    }) => {
      const tool = new StancePage(page, locale);
      await tool.open();
      await tool.startOwn();
      await expect(page.getByText(text.concentration.noRevenue['no-accounts'])).toBeVisible();
      await tool.answerAll();
      await expect(tool.found(shown, 'transition')).toBeVisible();
      await expect(
        page.getByText(
          sentence(fill(text.reading.unproven, { claimed: said, n: 2 }).replace(/\{n\|.*?\}/, '{}')),
        ),
      ).toBeVisible();
      await expect(tool.row('differentiator')).toContainText(text.inputs.unproven);
      await page.getByText(fill(text.index.derivation, { index: shown }), { exact: true }).click();
      const table = page.getByRole('table', { name: text.index.caption });
      const steps = (await rowsOf(table)).map((cells) => Number(cells[4]));
      expect(steps).toEqual(answers.map(([, , count, isShown]) => (isShown ? count : 0)));
      await expect(page.getByText(fill(text.index.formula, { steps: 5, most, index: shown }))).toBeVisible();
    });

    test('answers last, and undo takes back all of them', async ({ page }) => {
      const tool = new StancePage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.answerAll();
      await tool.isSaved();
      await page.reload();
      await toolIsReady(page);
      await expect(tool.found(shown, 'transition')).toBeVisible();
      await expect(tool.evidence('horizon')).toHaveValue('Shown horizon');
      // A page that is loaded again has nothing to take back of the one before; so change and undo here.
      await tool.radio('horizon', 'selling').check();
      await expect(
        tool.found(
          index([
            ['offer', 'strategic', 2, true],
            ['segmentation', 'mixed', 1, true],
          ]),
          'selling',
        ),
      ).toBeVisible();
      await tool.button(fill(text.inputs.clearOf, { name: text.dimension.concerns.name })).click();
      await expect(tool.row('concerns')).toContainText(text.inputs.open);
      await pressToTheEnd(tool.button(bench.bar.undo));
      await expect(tool.found(shown, 'transition')).toBeVisible();
      await expect(tool.radio('concerns', 'strategic')).toBeChecked();
      await tool.button(bench.bar.redo).click();
      await expect(tool.radio('horizon', 'selling')).toBeChecked();
    });

    test('a dimension is answered, shown and taken back by keys alone', async ({ page }) => {
      const tool = new StancePage(page, locale);
      await tool.open();
      await tabTo(page, tool.button(bench.sample.start));
      await page.keyboard.press('Enter');
      await expect(tool.finding(text.index.empty)).toBeVisible();
      const { name } = text.dimension.horizon;
      await tabTo(page, tool.button(fill(text.inputs.helpOf, { name })));
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      for (const question of text.dimension.horizon.questions) {
        await tabTo(page, dialog.getByRole('group', { name: question }).getByRole('radio').first());
        await page.keyboard.press('Space');
      }
      const { strategic } = text.position;
      await tabTo(page, dialog.getByRole('button', { name: fill(text.help.take, { position: strategic }) }));
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(tool.radio('horizon', 'strategic')).toBeChecked();
      await expect(tool.row('horizon')).toContainText(text.inputs.unproven);
      await tabTo(page, tool.evidence('horizon'));
      await page.keyboard.type('The plan of May');
      await page.keyboard.press('Tab');
      await expect(tool.found(index([['horizon', 'strategic', 2, true]]), 'selling')).toBeVisible();
      await tabTo(page, tool.radio('segmentation', 'selling'));
      await page.keyboard.press('ArrowRight');
      await expect(tool.radio('segmentation', 'mixed')).toBeChecked();
      await page.keyboard.press('Shift+Tab');
      await tabTo(page, tool.button(fill(text.inputs.clearOf, { name: text.dimension.segmentation.name })));
      await page.keyboard.press('Enter');
      await expect(tool.row('segmentation')).toContainText(text.inputs.open);
    });

    test('a bound that cannot be is refused with a sentence, and the index stays', async ({ page }) => {
      const tool = new StancePage(page, locale);
      await tool.open();
      const before = await page.getByRole('heading', { name: sentence(text.index.finding) }).innerText();
      await page.getByText(text.settings.heading, { exact: true }).click();
      const bound = page.getByLabel(text.settings.strategicAbove, { exact: true });
      for (const entry of ['abc', '101', '-1', '']) {
        await bound.fill(entry);
        await bound.press('Enter');
        await expect(bound).toHaveAttribute('aria-invalid', 'true');
        await expect(page.getByText(sentence(text.settings.invalidStrategic))).toBeVisible();
      }
      await expect(page.getByRole('heading', { name: before, exact: true })).toBeVisible();
      await bound.press('Escape');
      await expect(bound).not.toHaveAttribute('aria-invalid');
    });

    test('evidence is text, whatever is typed', async ({ page }) => {
      const tool = new StancePage(page, locale);
      await tool.open();
      await tool.startOwn();
      const evidence = '<img src=x onerror=alert(1)> \u202eevil';
      await tool.radio('offer', 'strategic').check();
      await tool.evidence('offer').fill(`${evidence}${'W'.repeat(10_000)}`);
      await tool.evidence('offer').blur();
      await expect(page.locator('img[src="x"]')).toHaveCount(0);
      await expect(tool.row('offer')).toContainText(
        fill(text.inputs.taken, { position: text.position.strategic }),
      );
      await tool.isSaved();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
}
