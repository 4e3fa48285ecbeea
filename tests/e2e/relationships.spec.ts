import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { encodeGb18030 } from './gb18030.ts';
import { pressToTheEnd, tabTo } from './keys.ts';
import { rowsOf } from './portfolio-page.ts';
import { toolIsReady } from './tool.ts';
import { fill, locales, sentence, words, type Locale } from './words.ts';

/** Names of the sample in one language. */
function nameOf(
  list: readonly { readonly id: string; readonly name: Record<Locale, string> }[],
  id: string,
  locale: Locale,
) {
  return list.find((one) => one.id === id)?.name[locale] ?? '';
}

class RelationshipsPage {
  readonly page: Page;
  readonly text: (typeof words)[Locale]['relationships'];
  readonly locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.text = words[locale].relationships;
  }

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/tools/relationships/`);
    await toolIsReady(this.page);
  }

  async go(tab: 'map' | 'contacts' | 'risk' | 'talks' | 'accounts'): Promise<void> {
    await this.page.getByRole('tab', { name: this.text.tabs[tab], exact: true }).click();
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async rows(caption: string): Promise<string[][]> {
    const table = this.page.getByRole('table', { name: caption });
    await expect(table).toBeVisible();
    return rowsOf(table);
  }

  async startOwn(account: string): Promise<void> {
    await this.button(words[this.locale].bench.sample.start).click();
    await expect(this.page.getByText(this.text.account.none)).toBeVisible();
    await this.field(this.text.account.name).fill(account);
    await this.field(this.text.account.name).blur();
    await this.button(this.text.account.add).click();
    await expect(this.page.getByText(fill(this.text.map.empty, { account }))).toBeVisible();
  }

  async isSaved(): Promise<void> {
    await expect(
      this.page.getByRole('status').filter({ hasText: sentence(words[this.locale].bench.save.saved) }),
    ).toBeVisible();
  }

  async bring(name: string, csv: string): Promise<void> {
    const { importing, bench } = words[this.locale];
    await this.button(bench.people.takeIn).click();
    await this.page.getByLabel(importing.choose.button).setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: this.locale === 'zh' ? encodeGb18030(csv) : Buffer.from(csv),
    });
    await this.button(importing.mapping.next).click();
  }
}

const headings = {
  en: ['Name', 'Side', 'Department', 'Level', 'Role', 'Influence', 'Attitude', 'Our people', 'Last contact'],
  zh: ['姓名', '哪一方', '部门', '级别', '角色', '影响力', '态度', '我方联系人', '上次联系'],
} as const;
const cells = {
  en: {
    ours: 'ours',
    exec: 'executive',
    manager: 'manager',
    front: 'front line',
    lead: 'L. Reed',
    second: 'J. Lowe',
  },
  zh: { ours: '我方', exec: '高管', manager: '经理', front: '一线', lead: '林岚', second: '焦路' },
} as const;

/**
 * Twelve contacts with influence 5, 4, 4, 3, 3, 5, 2, 4, 3, 2, 3 and 2, 40 in all. The first six, 24, know only one of ours:
 * 24 / 40 = 60 %.
 */
function contactList(locale: Locale): string {
  const word = cells[locale];
  const influences = [5, 4, 4, 3, 3, 5, 2, 4, 3, 2, 3, 2];
  const levels = [word.exec, word.manager, word.front];
  const rows = influences.map((influence, index) => {
    const tied =
      index < 6 ? word.lead : index < 9 ? `${word.lead};${word.second}` : index < 10 ? word.second : '';
    const day = index === 0 ? 'soon' : '2026/5/3';
    return [
      locale === 'zh' ? `客户${'甲乙丙丁戊己庚辛壬癸子丑'.at(index) ?? ''}` : `Contact ${index + 1}`,
      '',
      '',
      levels[index % 3] ?? '',
      '',
      influence,
      index === 11 ? -1 : 1,
      tied,
      day,
    ];
  });
  const ours = [word.lead, word.second].map((name) => [
    name,
    word.ours,
    '',
    word.manager,
    '',
    '',
    '',
    '',
    '',
  ]);
  return [headings[locale], ...ours, ...rows].map((row) => row.join(',')).join('\r\n');
}

for (const locale of locales) {
  const { relationships: text, bench, importing } = words[locale];
  const colleague = nameOf(sample.people, 'anwen-price', locale);
  const account = nameOf(sample.accounts, 'lindmere-packaging', locale);

  test.describe(`who knows whom, ${locale}`, () => {
    test('the sample names the one who holds 60 %, and three conversations land in the actions', async ({
      page,
    }) => {
      const tool = new RelationshipsPage(page, locale);
      await tool.open();
      const answer = fill(text.map.answer, { account, name: colleague, share: '60%' });
      await expect(page.getByText(answer)).toBeVisible();
      await tool.field(text.map.leaveOut).selectOption({ label: colleague });
      await expect(
        page.getByText(fill(text.map.leftOut, { name: colleague, n: 6, share: '60%' })),
      ).toBeVisible();
      await tool.go('risk');
      expect((await tool.rows(text.risk.threadsTable))[0]).toEqual([colleague, '8', '6', '24', '60.0%']);
      await tool.go('talks');
      for (let planned = 0; planned < 3; planned += 1) {
        await page
          .getByRole('button', { name: sentence(text.talks.planLabel) })
          .first()
          .click();
        await expect(page.getByRole('button', { name: sentence(text.talks.takeBackLabel) })).toHaveCount(
          planned + 1,
        );
      }
      const actions = await tool.rows(text.talks.listTable);
      expect(actions).toHaveLength(3);
      const first = nameOf(sample.people, 'lindmere-voss', locale);
      expect(actions[0]?.[0]).toContain(fill(text.talks.action, { account, name: first, reasons: '' }));
      expect(actions[0]?.[1]).toBe(nameOf(sample.people, 'judith-amery', locale));
      await tool.isSaved();
      await page.reload();
      await toolIsReady(page);
      await tool.go('talks');
      expect(await tool.rows(text.talks.listTable)).toEqual(actions);
      await page.getByRole('link', { name: text.talks.toActions }).click();
      const listed = page.getByRole('table', { name: words[locale].workspace.actions.caption });
      await expect(listed.getByRole('row')).toHaveCount(4);
      const what = listed.getByLabel(words[locale].workspace.actions.columns.text, { exact: true });
      await expect(what.first()).toHaveValue(actions[0]?.[0] ?? '');
      await page.goBack();
      await toolIsReady(page);
      await tool.go('talks');
      await page
        .getByRole('button', { name: sentence(text.talks.takeBackLabel) })
        .first()
        .click();
      expect(await tool.rows(text.talks.listTable)).toHaveLength(2);
      await tool.button(bench.bar.undo).click();
      expect(await tool.rows(text.talks.listTable)).toHaveLength(3);
    });

    test('twelve contacts from a list make the map of a new document', async ({ page }) => {
      const tool = new RelationshipsPage(page, locale);
      await tool.open();
      await tool.startOwn('Quarry 9');
      await tool.go('contacts');
      await tool.bring('contacts.csv', contactList(locale));
      await tool.button(fill(importing.check.take, { n: 14 })).click();
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(page.getByText(sentence(text.bring.badDates))).toBeVisible();
      await tool.go('map');
      await expect(
        page.getByText(
          fill(text.map.answer, { account: 'Quarry 9', name: cells[locale].lead, share: '60%' }),
        ),
      ).toBeVisible();
      await expect(page.getByText(text.notes['economic-open'])).toBeVisible();
      await pressToTheEnd(tool.button(bench.bar.undo));
      await expect(page.getByText(text.account.none)).toBeVisible();
    });

    test('the map is read and entered with the keyboard', async ({ page }) => {
      const tool = new RelationshipsPage(page, locale);
      await tool.open();
      const first = nameOf(sample.people, 'lindmere-voss', locale);
      const second = nameOf(sample.people, 'lindmere-halloran', locale);
      const node = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}[:：]`) });
      await tabTo(page, node(first));
      const details = page.getByRole('complementary', { name: text.map.details });
      await expect(details.getByRole('heading', { name: first })).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(node(second)).toBeFocused();
      await expect(details.getByRole('heading', { name: second })).toBeVisible();
      await page.keyboard.press('ArrowRight');
      await expect(details.getByRole('heading', { name: colleague })).toBeVisible();
      await page.keyboard.press('ArrowLeft');
      await expect(tool.button(text.map.edit)).toBeVisible();
      await page.keyboard.press('Home');
      await expect(node(first)).toBeFocused();
      await tabTo(page, tool.button(text.map.edit));
      await page.keyboard.press('Enter');
      await expect(tool.field(text.contacts.name).first()).toHaveValue(first);
      await tool.field(text.contacts.how).fill('Steering group');
      await tool.field(text.contacts.how).blur();
      await tool.go('map');
      await expect(page.getByText(text.notes['economic-open'])).toBeHidden();
    });

    test('a contact, a tie and a line by hand; bad input is said and nothing is lost', async ({ page }) => {
      const tool = new RelationshipsPage(page, locale);
      await tool.open();
      await tool.startOwn('Quarry 9');
      await tool.go('risk');
      await expect(page.getByText(text.risk.empty)).toBeVisible();
      await tool.go('accounts');
      await expect(page.getByText(text.accounts.empty)).toBeVisible();
      await tool.go('talks');
      await expect(page.getByText(text.talks.empty)).toBeVisible();
      await tool.go('contacts');
      for (const name of ['A.', 'B.']) {
        await tool.field(text.contacts.addLabel).fill(name);
        await page.keyboard.press('Enter');
        await expect(tool.field(text.contacts.name).first()).toHaveValue(name);
      }
      await tool.field(text.influence.label).selectOption('4');
      await tool.field(text.contacts.addTie).selectOption({ label: bench.people.newPerson });
      await tool.field(bench.people.name).fill('Me');
      await tool.field(bench.people.name).blur();
      await tool.button(bench.people.add).click();
      await expect(tool.field('Me')).toHaveValue('1');
      await tool.button(text.contacts.addLine).click();
      await expect(page.getByRole('button', { name: sentence(text.contacts.removeLine) })).toBeVisible();
      await tool.field(text.contacts.wanted).fill('400');
      await tool.field(text.contacts.wanted).blur();
      await expect(page.getByText(fill(text.invalid.rhythm, { max: 366 }))).toBeVisible();
      await expect(tool.field(text.contacts.wanted)).toHaveValue('400');
      await tool.go('map');
      await expect(
        page.getByText(fill(text.map.answer, { account: 'Quarry 9', name: 'Me', share: '100%' })),
      ).toBeVisible();
      await expect(page.getByText(fill(text.notes.few, { n: 2 }))).toBeVisible();
      await tool.go('contacts');
      await page.getByRole('button', { name: /^A\./ }).click();
      await tool.button(fill(text.contacts.remove, { name: 'A.' })).click();
      await expect(tool.field(text.contacts.name).first()).toHaveValue('B.');
    });

    test('the ties can be read as a table, and contacts and results taken along', async ({ page }) => {
      const tool = new RelationshipsPage(page, locale);
      await tool.open();
      await tool.button(bench.chart.showTable).click();
      // 13 ties by the sample's own list, and one contact without any.
      expect(await tool.rows(text.map.table)).toHaveLength(14);
      await tool.button(bench.bar.menu).click();
      const downloading = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: text.bar.exportCsv, exact: true }).click();
      const file = readFileSync(await (await downloading).path(), 'utf8');
      expect(file).toContain(`${colleague},8,6,24,0.6`);
      await tool.go('accounts');
      await tool
        .button(fill(text.accounts.open, { name: nameOf(sample.accounts, 'corvane-cells', locale) }))
        .click();
      const name = nameOf(sample.people, 'priya-sandhu', locale);
      const opened = nameOf(sample.accounts, 'corvane-cells', locale);
      // 3 + 4 of 12.
      await expect(
        page.getByText(fill(text.map.answer, { account: opened, name, share: '58%' })),
      ).toBeVisible();
    });
  });
}
