import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { pressToTheEnd, tabTo } from './keys.ts';
import { rowsOf } from './portfolio-page.ts';
import { toolIsReady } from './tool.ts';
import { fill, locales, sentence, shownNumber, words, type Locale } from './words.ts';
import { WorkspacePage } from './workspace-page.ts';

type Screen = keyof typeof words.en.competency.tabs;

const people = sample.people.filter(({ id }) =>
  ['dominic-farrell', 'priya-sandhu', 'gareth-lowden'].includes(id),
);

function personName(locale: Locale, id: string): string {
  return people.find((person) => person.id === id)?.name[locale] ?? '';
}

class CompetencyPage {
  readonly page: Page;
  readonly text: (typeof words)[Locale]['competency'];
  readonly names: (typeof words)[Locale]['competencies'];
  readonly locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.text = words[locale].competency;
    this.names = words[locale].competencies;
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/tools/competency/`);
    await toolIsReady(this.page);
  }

  async startOwn(): Promise<void> {
    await this.button(words[this.locale].bench.sample.start).click();
    await expect(this.heading(this.text.result.noFit['no-candidates'])).toBeVisible();
  }

  async go(screen: Exclude<Screen, 'label'>): Promise<void> {
    await this.page.getByRole('tab', { name: this.text.tabs[screen] }).click();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true });
  }

  get comparison(): Locator {
    return this.page.getByRole('table', { name: this.text.result.caption });
  }

  row(competency: keyof typeof words.en.competencies): Locator {
    const { name } = this.names[competency];
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  async lookAt(name: string): Promise<void> {
    await this.button(fill(this.text.result.show, { name })).click();
  }

  async addOutside(name: string): Promise<void> {
    await this.page.getByLabel(this.text.candidates.outside, { exact: true }).fill(name);
    await this.button(this.text.candidates.addOutside).click();
  }

  async rate(competency: keyof typeof words.en.competencies, level: number, evidence: string): Promise<void> {
    await this.row(competency)
      .getByRole('radio', { name: String(level), exact: true })
      .check({ force: true });
    if (evidence === '') return;
    const field = this.row(competency).getByLabel(this.text.rating.evidence, { exact: true });
    await field.fill(evidence);
    await field.blur();
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

/** What a colleague sends back: the same document, in which they have rated one candidate. */
function fromColleague(document: string): string {
  const workspace = JSON.parse(document) as {
    checksum?: string;
    tools: { competency: { inputs: { candidates: { id: string; views: unknown[] }[] } } };
  };
  delete workspace.checksum;
  for (const candidate of workspace.tools.competency.inputs.candidates) {
    if (candidate.id !== 'dominic') continue;
    candidate.views.push({
      id: 'from-colleague',
      rater: 'Kim',
      role: 'peer',
      ratings: { initiative: { value: 1, evidence: 'Seen' } },
    });
  }
  return JSON.stringify({ ...workspace, id: 'another', name: 'Copy' });
}

for (const locale of locales) {
  const { competency: text, competencies: names, bench, workspace } = words[locale];
  const best = personName(locale, 'priya-sandhu');
  const seller = personName(locale, 'dominic-farrell');

  test.describe(`who should manage them, ${locale}`, () => {
    test('the best seller is not the best fit, and each proposal has its reasons and its lines', async ({
      page,
    }) => {
      const tool = new CompetencyPage(page, locale);
      await tool.open();
      await expect(tool.heading(fill(text.result.first, { name: best, fit: '88%' }))).toBeVisible();
      const rows = await rowsOf(tool.comparison);
      expect(rows.map((cells) => cells[2])).toEqual(['100.0%', '88.3%', '87.5%', '78.3%']);
      expect(rows[0]?.[1]).toContain(text.result.opinion);
      expect(rows[3]?.[0]).toContain(seller);
      expect(rows[3]?.[1]).toContain(text.outlook['not-here']);

      await tool.lookAt(seller);
      await expect(
        page.getByText(fill(text.reading.willing, { names: names.commitment.name })),
      ).toBeVisible();
      await page.getByText(fill(text.derivation.summary, { fit: '78.3%' }), { exact: true }).click();
      const lines = await rowsOf(page.getByRole('table', { name: text.derivation.caption }));
      const points = lines.map((cells) => shownNumber(cells.at(-1) ?? ''));
      expect(points.reduce((sum, value) => sum + value, 0)).toBeCloseTo(78.33, 1);

      await tool.lookAt(personName(locale, 'gareth-lowden'));
      await expect(
        page.getByText(sentence(fill(text.reading.floor, { names: names.initiative.name, n: 1, floor: 2 }))),
      ).toBeVisible();
      await tool.isAccessible();
    });

    test('two raters give a fit that lasts; a rating that nothing shows is an opinion', async ({ page }) => {
      const tool = new CompetencyPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.button(text.result.toRatings).click();
      await tool.addOutside('Bo');
      await tool.button(text.raters.add).click();
      await expect(page.getByLabel(text.raters.name, { exact: true })).toHaveValue('Bo');
      await tool.rate('initiative', 5, '');
      await tool.button(text.raters.add).click();
      await expect(page.getByLabel(text.raters.roleOf, { exact: true })).toHaveValue('manager');
      await tool.rate('initiative', 3, 'In May');
      await expect(tool.row('initiative')).toContainText(text.rating.shown);
      await tool.rate('training', 3, '');
      await expect(tool.row('training')).toContainText(text.rating.opinion);
      await tool.isAccessible();
      await tool.isSaved();
      await page.reload();
      await toolIsReady(page);
      // 25 x 3/4 + 20 over 45.
      expect((await rowsOf(tool.comparison))[0]?.[2]).toBe('86.1%');
      await tool.go('ratings');
      await page.getByLabel(text.raters.choose, { exact: true }).selectOption({ index: 1 });
      await tool.button(fill(text.rating.clearOf, { name: names.training.name })).click();
      await tool.go('result');
      expect((await rowsOf(tool.comparison))[0]?.[2]).toBe('75.0%');
      await pressToTheEnd(tool.button(bench.bar.undo));
      expect((await rowsOf(tool.comparison))[0]?.[2]).toBe('86.1%');
    });

    test('a level is found by questions with the keyboard alone', async ({ page }) => {
      const tool = new CompetencyPage(page, locale);
      await tool.open();
      await tool.startOwn();
      await tool.go('ratings');
      await tool.addOutside('Bo');
      await tool.button(text.raters.add).click();
      const { name, ask } = names.support;
      await tabTo(page, tool.button(fill(text.rating.helpOf, { name })));
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      for (const [index, question] of ask.slice(0, 3).entries()) {
        const group = dialog.getByRole('group', { name: question });
        await tabTo(page, group.getByRole('radio').first());
        await page.keyboard.press('Space');
        if (index === 2) await page.keyboard.press('ArrowRight');
      }
      await tabTo(page, dialog.getByRole('button', { name: fill(text.help.take, { level: 3 }) }));
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(tool.row('support').getByRole('radio', { name: '3', exact: true })).toBeChecked();
      await expect(tool.row('support')).toContainText(text.rating.opinion);
    });

    test('a profile of one’s own takes another weight and refuses an impossible one', async ({ page }) => {
      const tool = new CompetencyPage(page, locale);
      await tool.open();
      await tool.go('profile');
      await tool.button(text.profile.copy).click();
      await expect(page.getByLabel(text.profile.name, { exact: true })).toHaveValue(text.profile.copyName);
      const weight = tool.row('initiative').getByLabel(text.profile.weight, { exact: true });
      await weight.fill('200');
      await weight.blur();
      await expect(page.getByText(fill(text.profile.invalidWeight, { max: 100 }))).toBeVisible();
      await expect(weight).toHaveValue('200');
      await weight.fill('0');
      await weight.blur();
      await page.getByLabel(text.profile.addFrom, { exact: true }).selectOption('candour');
      await expect(tool.row('candour')).toContainText(names.candour.high);
      await tool.isAccessible();
      await tool.go('result');
      // Without initiative the service manager reaches everything else: 20 + 20 + 15 + 20 over 75.
      await expect(tool.comparison).toContainText('100.0%');
      await tool.go('profile');
      await page
        .getByLabel(text.profile.label, { exact: true })
        .selectOption({ label: text.profile.names.consultative });
      await tool.go('result');
      await expect(tool.heading(text.result.noFit['no-ratings'])).toBeVisible();
    });

    test('a measure goes on the roadmap once, and undo takes it off', async ({ page }) => {
      const tool = new CompetencyPage(page, locale);
      await tool.open();
      const { support, training } = names;
      await tool.button(fill(text.plan.putOf, { name: support.name })).click();
      await expect(page.getByText(text.plan.onRoadmap, { exact: true })).toBeVisible();
      const action = page.getByLabel(text.plan.action, { exact: true }).nth(1);
      await action.fill('A course');
      await action.blur();
      await tool.button(fill(text.plan.putOf, { name: training.name })).click();
      await expect(page.getByText(text.plan.onRoadmap, { exact: true })).toHaveCount(2);
      await tool.button(bench.bar.undo).click();
      await expect(page.getByText(text.plan.onRoadmap, { exact: true })).toHaveCount(1);
      await tool.isSaved();
      await page.goto(`/${locale}/workspace/`);
      const list = page.getByRole('table', { name: workspace.actions.caption });
      await expect(list.getByLabel(workspace.actions.columns.text, { exact: true })).toHaveValue(
        sentence(fill(text.plan.actionText, { name: best, competency: support.name, action: '{any}' })),
      );
    });

    test('a colleague’s file adds a rater, and a wrong file says so', async ({ page }) => {
      const tool = new CompetencyPage(page, locale);
      await tool.open();
      await tool.lookAt(seller);
      await tool.isSaved();
      const documents = new WorkspacePage(page, locale);
      await documents.open();
      const copy = await documents.saveCopy();
      await tool.open();
      await tool.go('ratings');
      const give = async (content: string) => {
        await page.getByLabel(text.raters.takeIn).setInputFiles({
          name: 'kim.sevenkeys.json',
          mimeType: 'application/json',
          buffer: Buffer.from(content),
        });
      };
      await give('{}');
      await expect(page.getByText(text.raters.problems['not-a-document'])).toBeVisible();
      await give(fromColleague(copy));
      await expect(page.getByText(fill(text.raters.taken, { n: 1 }))).toBeVisible();
      await tool.go('result');
      // Five others now: 1, 4, 4, 4, 5 on initiative; the level stays 4, and the raters are 4 apart.
      await expect(page.getByText(fill(text.reading.apart, { names: names.initiative.name }))).toBeVisible();
    });

    test('the result can be taken along, and the radar read as a table', async ({ page }) => {
      const tool = new CompetencyPage(page, locale);
      await tool.open();
      await tool.button(bench.chart.showTable).first().click();
      await expect(
        page.getByRole('table', { name: fill(text.radar.caption, { name: best }) }).first(),
      ).toBeVisible();
      await tool.button(bench.bar.menu).click();
      const downloading = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: text.bar.exportCsv, exact: true }).click();
      const file = readFileSync(await (await downloading).path(), 'utf8');
      expect(file).toContain(names.commitment.name);
      expect(file).toMatch(/,0\.88333/);
    });
  });
}
