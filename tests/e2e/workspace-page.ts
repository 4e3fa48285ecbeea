import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { fill, sentence, words, type Locale } from './words.ts';

/** The page of documents as a person finds it: by its labels in one language. */
export class WorkspacePage {
  readonly page: Page;
  readonly locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
  }

  get text() {
    return words[this.locale].workspace;
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/workspace/`);
    await expect(this.button(this.text.documents.create).first()).toBeVisible();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The line of a document in the list. */
  row(name: string): Locator {
    return this.page
      .getByRole('table', { name: this.text.documents.caption })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
  }

  async create(name: string): Promise<void> {
    await this.button(this.text.documents.create).click();
    await this.dialog.getByLabel(this.text.documents.name, { exact: true }).fill(name);
    await this.dialog.getByRole('button', { name: this.text.documents.create, exact: true }).click();
    await expect(this.row(name)).toContainText(this.text.documents.isOpen);
  }

  async openRow(name: string): Promise<void> {
    await this.row(name).getByRole('button', { name: this.text.documents.open, exact: true }).click();
    await expect(this.row(name)).toContainText(this.text.documents.isOpen);
  }

  async menu(name: string, item: string): Promise<void> {
    await this.button(fill(this.text.documents.menu, { name })).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  async setCurrency(code: string): Promise<void> {
    const field = this.page.getByLabel(this.text.settings.currency, { exact: true });
    await field.fill(code);
    await field.press('Enter');
    await this.isSaved();
  }

  get currency(): Locator {
    return this.page.getByLabel(this.text.settings.currency, { exact: true });
  }

  async isSaved(): Promise<void> {
    await expect(
      this.page.getByRole('status').filter({ hasText: sentence(this.text.save.saved) }),
    ).toBeVisible();
  }

  async saveCopy(): Promise<string> {
    const waiting = this.page.waitForEvent('download');
    await this.button(this.text.documents.saveFile).first().click();
    return savedText(await waiting);
  }

  async choose(content: string): Promise<void> {
    await this.page.getByLabel(this.text.file.choose).setInputFiles({
      name: 'copy.sevenkeys.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  }

  async mode(mode: 'copy' | 'merge' | 'replace'): Promise<void> {
    await this.dialog
      .getByRole('radio', { name: this.text.file.modes[mode], exact: true })
      .check({ force: true });
  }

  /** New, different, the same and only here, as the dialog counts the accounts. */
  async counts(): Promise<number[]> {
    const row = this.dialog.getByRole('row').filter({ hasText: this.text.file.parts.accounts });
    return (await row.getByRole('cell').allInnerTexts()).map(Number);
  }

  async takeIn(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.text.file.take }).click();
    await expect(this.page.getByText(sentence(this.text.file.done))).toBeVisible();
  }
}

export async function savedText(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}
