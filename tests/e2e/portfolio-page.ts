import { expect, type Locator, type Page } from '@playwright/test';
import { fill, sentence, words, type Locale } from './words.ts';

type Step =
  | 'accounts'
  | 'criteria'
  | 'ratings'
  | 'raters'
  | 'result'
  | 'certainty'
  | 'choice'
  | 'profit'
  | 'whitespace';

/** The portfolio tool as a person finds it: by its labels in one language. */
export class PortfolioPage {
  readonly page: Page;
  readonly locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
  }

  get text() {
    return words[this.locale];
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/tools/portfolio/`);
    await this.isLive();
  }

  /** The static preview has the same tabs, but they cannot be used. */
  async isLive(): Promise<void> {
    await expect(this.tab('result')).toBeEnabled();
  }

  tab(step: Step): Locator {
    const label = this.text.tool.tabs[step];
    return this.page.getByRole('tab', { name: new RegExp(`^${label}`) });
  }

  async go(step: Step): Promise<void> {
    await this.tab(step).click();
    await expect(this.tab(step)).toHaveAttribute('aria-selected', 'true');
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: this.text.bench.bar.undo, exact: true });
  }

  get redo(): Locator {
    return this.page.getByRole('button', { name: this.text.bench.bar.redo, exact: true });
  }

  /** An empty document of one's own, at the accounts. */
  async startOwn(): Promise<void> {
    await this.page.getByRole('button', { name: this.text.bench.sample.start }).click();
    await expect(this.page.getByText(this.text.accounts.empty)).toBeVisible();
  }

  async isSaved(): Promise<void> {
    await expect(
      this.page.getByRole('status').filter({ hasText: sentence(this.text.bench.save.saved) }),
    ).toBeVisible();
  }

  grid(name: string = this.text.accounts.grid): Locator {
    return this.page.getByRole('grid', { name, exact: true });
  }

  /** Row from 0; column by its heading, below a heading of the year where there is one. */
  cell(row: number, column: number, grid: Locator = this.grid()): Locator {
    return grid.locator(`[role=row][data-row="${row}"] > [aria-colindex="${column + 1}"]`);
  }

  /** Puts text on the clipboard and presses the keys of pasting with a cell of the grid active. */
  async paste(cell: Locator, text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cell.click();
    await this.page.evaluate((content) => navigator.clipboard.writeText(content), text);
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  async type(cell: Locator, text: string): Promise<void> {
    await cell.click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  rankingRow(name: string): Locator {
    return this.ranking
      .getByRole('row')
      .filter({ has: this.page.getByRole('button', { name, exact: true }) });
  }

  get ranking(): Locator {
    return this.page.getByRole('table', { name: this.text.tool.table.caption });
  }

  /** The figure whose chart has this caption on its table. */
  async chartTable(figure: Locator): Promise<string[][]> {
    await figure.getByRole('button', { name: this.text.bench.chart.showTable }).focus();
    await this.page.keyboard.press('Enter');
    await expect(figure.getByRole('table')).toBeVisible();
    return rowsOf(figure.getByRole('table'));
  }

  get matrix(): Locator {
    return this.page.getByRole('figure').first();
  }

  async choose(legend: string, option: string): Promise<void> {
    await this.page
      .getByRole('group', { name: legend, exact: true })
      .getByRole('radio', { name: option, exact: true })
      .check({ force: true });
  }

  criterion(id: keyof typeof words.en.presets.criteria): string {
    return this.text.presets.criteria[id];
  }

  async useSet(set: keyof typeof words.en.presets.sets): Promise<void> {
    const { criteria } = this.text.inputs;
    const label = fill(criteria.setOption, this.text.presets.sets[set]);
    await this.page.getByLabel(criteria.sets, { exact: true }).selectOption({ label });
    await this.page.getByRole('button', { name: criteria.useSet }).click();
  }
}

/** The texts of a table's body, cell by cell. */
export async function rowsOf(table: Locator): Promise<string[][]> {
  const rows = await table.locator('tbody').getByRole('row').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}
