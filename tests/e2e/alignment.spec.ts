import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { tabTo } from './keys.ts';
import { rowsOf } from './portfolio-page.ts';
import { toolIsReady } from './tool.ts';
import { fill, locales, sentence, shownNumber, words, type Locale } from './words.ts';
import { WorkspacePage } from './workspace-page.ts';

type Screen = 'answers' | 'departments' | 'result';

class AlignmentPage {
  readonly page: Page;
  readonly text: (typeof words)[Locale]['alignment'];
  readonly locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.text = words[locale].alignment;
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/tools/alignment/`);
    await toolIsReady(this.page);
  }

  /** An empty document with the usual departments, at the ratings. */
  async startOwn(): Promise<void> {
    await this.button(words[this.locale].bench.sample.start).click();
    await expect(this.heading(this.text.result.noFirm['no-functions'])).toBeVisible();
    await this.go('answers');
    await this.button(this.text.departments.usual).click();
    await expect(this.page.getByText(this.text.answers.noRater)).toBeVisible();
  }

  async go(screen: Screen): Promise<void> {
    await this.page.getByRole('tab', { name: this.text.tabs[screen] }).click();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true });
  }

  get heat(): Locator {
    return this.page.getByRole('table', { name: this.text.heat.caption });
  }

  cell(grid: string, row: number, column: number): Locator {
    return this.page
      .getByRole('grid', { name: grid, exact: true })
      .locator(`[role=row][data-row="${row}"] > [aria-colindex="${column + 1}"]`);
  }

  async paste(cell: Locator, rows: readonly (readonly (string | number)[])[]): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cell.click();
    const content = rows.map((row) => row.join('\t')).join('\n');
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), content);
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  async addRater(name: string, rows: readonly (readonly number[])[]): Promise<void> {
    await this.button(this.text.answers.add).click();
    const field = this.page.getByLabel(this.text.answers.raterName, { exact: true });
    await expect(field).toHaveValue('');
    await field.fill(name);
    await field.blur();
    await this.paste(this.cell(this.text.answers.teamGrid, 0, 1), rows);
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

function departmentName(locale: Locale, id: string): string {
  return sample.functions.find((one) => one.id === id)?.name[locale] ?? '';
}

function personName(locale: Locale, id: string): string {
  return sample.people.find((one) => one.id === id)?.name[locale] ?? '';
}

/** What a colleague sends back: the same document, in which they have rated one department. */
function fromColleague(document: string): string {
  const workspace = JSON.parse(document) as {
    checksum?: string;
    tools: { alignment: { inputs: { raters: unknown[] } } };
  };
  delete workspace.checksum;
  const { raters } = workspace.tools.alignment.inputs;
  const answers = { v1: 5, v2: 5, c1: 5, c2: 5, s1: 5, s2: 5 };
  raters.push({ id: 'from-colleague', personId: null, name: 'Kim', ratings: { hr: answers } });
  return JSON.stringify({ ...workspace, id: 'another', name: 'Copy' });
}

for (const locale of locales) {
  const { alignment: text, statements, bench, workspace } = words[locale];
  const logistics = departmentName(locale, 'logistics');
  const [firstUsual = '', secondUsual = ''] = text.departments.usualNames;

  test.describe(`is every department committed, ${locale}`, () => {
    test('one department holds the firm down, and each figure has its lines', async ({ page }) => {
      const tool = new AlignmentPage(page, locale);
      await tool.open();
      const answer = fill(text.result.heldAt, { reported: '37', name: logistics });
      await expect(tool.heading(answer)).toBeVisible();
      await expect(page.getByText(fill(text.result.gap, { gap: '1.2' }))).toBeVisible();
      await page.getByRole('button', { name: logistics, exact: true }).click();
      const lines = page.getByRole('table', { name: fill(text.derivation.caption, { name: logistics }) });
      const points = (await rowsOf(lines)).map((cells) => shownNumber(cells.at(-1) ?? ''));
      // 7 people; 16.67 is the index of the table above.
      expect(points.slice(0, 6).reduce((sum, value) => sum + value, 0)).toBeCloseTo(16.67, 1);
      await page.getByText(fill(text.derivation.firm, { reported: '37' }), { exact: true }).click();
      const firm = page.getByRole('table', { name: text.derivation.firmCaption });
      await expect(firm).toContainText('36.67');
      await tool.isAccessible();
    });

    test('three raters fill the grid and the largest disagreement is named', async ({ page }) => {
      const tool = new AlignmentPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.addRater('A', [
        [4, 4, 4, 4, 4, 4],
        [2, 2, 2, 2, 1, 2],
      ]);
      await tool.addRater('B', [
        [4, 4, 4, 4, 3, 4],
        [2, 2, 2, 2, 5, 2],
      ]);
      await tool.addRater('C', [
        [4, 4, 4, 4, 4, 4],
        [2, 2, 2, 2, 2, 2],
      ]);
      await tool.isAccessible();
      await tool.isSaved();
      await page.reload();
      await toolIsReady(page);
      const largest = fill(text.agreement.largest, {
        department: secondUsual,
        statement: statements.s1.short,
        low: 'A',
        lows: 1,
        least: 1,
        high: 'B',
        highs: 1,
        most: 5,
      });
      await expect(page.getByText(largest).first()).toBeVisible();
      const apart = await rowsOf(page.getByRole('table', { name: text.agreement.caption }));
      expect(apart[0]?.[1]).toBe('4');
      // First department: 4 but for one 3 (a third of a point off one statement of six): 100 × (71/18 - 1) / 4 = 73.6.
      expect((await rowsOf(tool.heat))[0]?.[4]).toBe('74');
      expect((await rowsOf(tool.heat))[0]?.[0]).toBe(firstUsual);
    });

    test('answers in confidence show from four people on, and undo takes them back', async ({ page }) => {
      const tool = new AlignmentPage(page, locale);
      await tool.open();
      await tool.startOwn();
      const grid = text.answers.surveyGrid;
      const row = ['', firstUsual, text.levelOf.manager, 4, 4, 4, 4, 4, 4];
      await tool.paste(tool.cell(grid, 0, 0), [row, row, row]);
      await expect(page.getByText(fill(text.answers.withheld, { names: firstUsual, n: 4 }))).toBeVisible();
      await tool.go('result');
      await expect(tool.heading(text.result.noFirm['too-few'])).toBeVisible();
      await expect(tool.heat).toContainText(text.heat.withheld);
      await tool.go('answers');
      await tool.paste(tool.cell(grid, 3, 0), [row]);
      await tool.cell(grid, 0, 3).click();
      await page.keyboard.type('7');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await expect(page.getByText(text.answers.invalid)).toBeVisible();
      await expect(tool.cell(grid, 0, 3)).toContainText('7');
      await tool.go('result');
      await expect(tool.heading(fill(text.result.freeAt, { reported: '75' }))).toBeVisible();
      await tool.button(bench.bar.undo).click();
      await expect(tool.heading(text.result.noFirm['too-few'])).toBeVisible();
    });

    test('a rating is found by questions with the keyboard alone', async ({ page }) => {
      const tool = new AlignmentPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.button(text.answers.add).click();
      const name = fill(text.answers.helpOf, { name: `C1 ${statements.c1.short}` });
      await tool.button(name).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      for (const [index, question] of statements.c1.ask.slice(0, 3).entries()) {
        const group = dialog.getByRole('group', { name: question });
        await tabTo(page, group.getByRole('radio').first());
        await page.keyboard.press('Space');
        if (index === 2) await page.keyboard.press('ArrowRight');
      }
      const take = fill(text.help.take, { level: 3, department: firstUsual });
      await tabTo(page, dialog.getByRole('button', { name: take }));
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(tool.cell(text.answers.teamGrid, 0, 3)).toHaveText('3');
    });

    test('a promise on a department below able is at risk', async ({ page }) => {
      const tool = new AlignmentPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.go('departments');
      await page.getByLabel(text.departments.stage, { exact: true }).first().selectOption('willing');
      await tool.button(text.promises.add).click();
      const promise = page.getByLabel(text.promises.text, { exact: true });
      await promise.fill('24 h');
      await promise.blur();
      await expect(page.getByText(text.promises.stands.nobody)).toBeVisible();
      await page.getByRole('checkbox', { name: firstUsual, exact: true }).check();
      await expect(page.getByText(text.promises.stands['at-risk'], { exact: true })).toBeVisible();
      await page.getByLabel(text.handOffs.handed, { exact: true }).fill('10');
      await page.getByLabel(text.handOffs.closed, { exact: true }).fill('12');
      await page.keyboard.press('Tab');
      await expect(page.getByText(text.handOffs.reasons['more-closed'])).toBeVisible();
      const name = page.getByLabel(text.departments.name, { exact: true });
      await name.fill(firstUsual);
      await tool.button(text.departments.add).click();
      await expect(page.getByText(text.departments.known)).toBeVisible();
      await tool.isAccessible();
      await tool.go('result');
      const promises = page.getByRole('table', { name: text.promises.caption });
      await expect(promises).toContainText(
        fill(text.promises.withStage, { name: firstUsual, stage: text.stage.willing }),
      );
    });

    test('a next step goes on the roadmap once and into a calendar', async ({ page }) => {
      const tool = new AlignmentPage(page, locale);
      await tool.open();
      await tool.button(fill(text.plan.putOf, { name: logistics })).click();
      await expect(page.getByText(text.plan.onRoadmap, { exact: true })).toHaveCount(1);
      const downloading = page.waitForEvent('download');
      await tool.button(text.plan.calendar).click();
      const file = readFileSync(await (await downloading).path(), 'utf8');
      expect(file).toContain('DTSTART;VALUE=DATE:20270129');
      await tool.isSaved();
      await page.goto(`/${locale}/workspace/`);
      const list = page.getByRole('table', { name: workspace.actions.caption });
      await expect(list.getByLabel(workspace.actions.columns.text, { exact: true })).toHaveValue(
        sentence(fill(text.plan.actionText, { name: logistics, stage: text.stage.aware, action: '{any}' })),
      );
    });

    test('a colleague’s file adds a rater, and a wrong file says so', async ({ page }) => {
      const tool = new AlignmentPage(page, locale);
      await tool.open();
      await tool.button(fill(text.plan.putOf, { name: logistics })).click();
      await tool.isSaved();
      const documents = new WorkspacePage(page, locale);
      await documents.open();
      const copy = await documents.saveCopy();
      await tool.open();
      await tool.go('answers');
      const give = async (content: string) => {
        await page.getByLabel(text.answers.takeIn).setInputFiles({
          name: 'kim.sevenkeys.json',
          mimeType: 'application/json',
          buffer: Buffer.from(content),
        });
      };
      await give('{}');
      await expect(page.getByText(text.answers.problems['not-a-document'])).toBeVisible();
      await give(fromColleague(copy));
      await expect(page.getByText(fill(text.answers.taken, { raters: 1, people: 0 }))).toBeVisible();
      await tool.go('result');
      // Somebody gives HR 5 where another gives 1: as far apart as logistics, and seen by more people as low.
      const apart = page.getByRole('table', { name: text.agreement.caption });
      await expect(apart).toContainText(departmentName(locale, 'hr'));
      await expect(apart).toContainText(personName(locale, 'wendy-okoro'));
    });

    test('the result can be taken along without a single answer in confidence', async ({ page }) => {
      const tool = new AlignmentPage(page, locale);
      await tool.open();
      await tool.button(bench.bar.menu).click();
      const downloading = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: text.bar.exportCsv, exact: true }).click();
      const file = readFileSync(await (await downloading).path(), 'utf8');
      expect(file).toContain(statements.s2.short);
      expect(file).toMatch(/,36\.6666/);
      expect(file).not.toContain('r52');
    });
  });
}
