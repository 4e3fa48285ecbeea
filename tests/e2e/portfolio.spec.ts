import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Locator } from '@playwright/test';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import {
  makeAccounts,
  netOf,
  revenueThisYear,
  sheetOf,
  tabSeparated,
  thisYear,
  years,
  type TestAccount,
} from './accounts.ts';
import { encodeGb18030 } from './gb18030.ts';
import { pressToTheEnd } from './keys.ts';
import { PortfolioPage, rowsOf } from './portfolio-page.ts';
import { fill, locales, sentence, shownNumber, words, type Locale } from './words.ts';

/** Headings as people have them in their spreadsheets. */
const headings = {
  en: [
    'Customer',
    'Segment',
    'Region',
    ...years.flatMap((year) => [`Revenue ${year}`, `Direct cost ${year}`, `Indirect cost ${year}`]),
  ],
  zh: [
    '客户名称',
    '行业',
    '区域',
    ...years.flatMap((year) => [
      `${year}年收入（万元）`,
      `${year}年直接成本（万元）`,
      `${year}年间接成本（万元）`,
    ]),
  ],
};
const unit = { en: 1, zh: 10_000 };
const names: Record<Locale, (n: number) => string> = {
  en: (n) => `Customer ${n}`,
  zh: (n) => `客户${n}号`,
};

/** What the reader says of account `index`: three ratings of attractiveness, four of position. */
function ratingsOf(index: number): readonly number[] {
  return [3, 1, 4, 5, 2, 6, 7].map((step) => (index * step + step) % 11);
}

/** Weights 4 : 2 : 1 : 1 : 1, which the answers below say to the letter. */
const attractivenessWeights = [4 / 9, 2 / 9, 1 / 9, 1 / 9, 1 / 9];
const attractiveness = [
  'revenue-potential',
  'profit-potential',
  'strategic-buying',
  'segment-leader',
  'value-added-strategy',
] as const;
const position = ['product-fit', 'executive-relations', 'culture-fit', 'systems-fit'] as const;

function scaled(value: number, all: readonly number[]): number {
  const worst = Math.min(...all);
  return (10 * (value - worst)) / (Math.max(...all) - worst);
}

/** By hand: measured criteria from the worst to the best among the accounts, then plain weighted means. */
function scoreByHand(accounts: readonly TestAccount[], index: number): number {
  const forecast = accounts.map(({ years: figures }) => figures.at(-1)?.revenue ?? 0);
  const nets = accounts.map(netOf);
  const rated = ratingsOf(index);
  const values = [
    scaled(forecast[index] ?? 0, forecast),
    scaled(nets[index] ?? 0, nets),
    ...rated.slice(0, 3),
  ];
  const attractive = values.reduce((sum, value, at) => sum + value * (attractivenessWeights[at] ?? 0), 0);
  const standing = rated.slice(3).reduce((sum, value) => sum + value / 4, 0);
  return (attractive + standing) / 2;
}

/** Saaty's ratio for five criteria: power iteration, (λ − n) / (n − 1), over his random index 1.12. */
function consistencyByHand(matrix: readonly (readonly number[])[]): number {
  let weights = matrix.map(() => 1);
  let lambda = 0;
  for (let turn = 0; turn < 200; turn += 1) {
    const next = matrix.map((row) => row.reduce((sum, cell, at) => sum + cell * (weights[at] ?? 0), 0));
    lambda = next.reduce((sum, value) => sum + value, 0);
    weights = next.map((value) => value / lambda);
  }
  return (lambda - 5) / 4 / 1.12;
}

async function enterAccounts(tool: PortfolioPage, accounts: readonly TestAccount[]): Promise<void> {
  const { locale, page, text } = tool;
  const table = [headings[locale], ...sheetOf(accounts, unit[locale])];
  const { importing } = text;
  if (locale === 'en') {
    await tool.paste(tool.cell(0, 0), tabSeparated(table));
    await expect(page.getByText(importing.table.fromClipboard)).toBeVisible();
  } else {
    const csv = table.map((row) => `${row.join(',')}\r\n`).join('');
    await page.getByRole('button', { name: text.accounts.tools.importFile }).click();
    await page
      .getByLabel(importing.choose.button)
      .setInputFiles({ name: '客户.csv', mimeType: 'text/csv', buffer: encodeGb18030(csv) });
    await expect(page.getByLabel(importing.table.encoding)).toHaveValue('gb18030');
  }
  await page.getByRole('button', { name: importing.mapping.next }).click();
  await page.getByRole('button', { name: fill(importing.check.take, { n: accounts.length }) }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function answerPair(tool: PortfolioPage, favoured: string, times: number): Promise<void> {
  const { pairs } = tool.text.inputs;
  const question = tool.page.getByRole('group', { name: sentence(pairs.progress) }).first();
  await question.getByRole('radio', { name: favoured, exact: true }).check({ force: true });
  if (times > 1) {
    const label = fill(pairs.howMuch, { name: favoured });
    await question.getByLabel(label).selectOption(String(times));
  }
}

/** Ten pairs, all as 4 : 2 : 1 : 1 : 1 says, but for the second: there the reader contradicts everything else. */
const answers = [2, 4, 4, 4, 2, 2, 2, 1, 1, 1];
const contradicted = 1;

async function weighByPairs(tool: PortfolioPage): Promise<void> {
  const { page, text } = tool;
  const { pairs, weights } = text.inputs;
  await tool.choose(weights.method, weights.methods.pairwise);
  const compared = attractiveness.flatMap((first, at) =>
    attractiveness.slice(at + 1).map((second) => [tool.criterion(first), tool.criterion(second)] as const),
  );
  for (const [at, [first, second]] of compared.entries()) {
    const times = answers[at] ?? 1;
    if (at === contradicted) await answerPair(tool, second, 9);
    else await answerPair(tool, times === 1 ? pairs.equal : first, times);
    const next = page.getByRole('button', { name: pairs.next }).first();
    if (at < compared.length - 1) await next.click();
  }
}

async function weighPositionEqually(tool: PortfolioPage): Promise<void> {
  const { page, text } = tool;
  const { pairs } = text.inputs;
  await page.getByRole('radio', { name: pairs.asMatrix }).last().check({ force: true });
  for (const [at, row] of position.entries()) {
    for (const column of position.slice(at + 1)) {
      const label = fill(pairs.matrixOf, { a: tool.criterion(row), b: tool.criterion(column) });
      await page.getByLabel(label).selectOption('1');
    }
  }
}

/** Cells are quoted where they hold a comma; none of them holds a line end. */
function csvRows(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) => (line.match(/"(?:[^"]|"")*"|[^,"]+|(?<=,|^)(?=,|$)/g) ?? []).map(unquoted));
}

function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

async function savedBytes(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** A canvas that nobody has drawn on has the size of every new canvas. */
async function isDrawn(canvas: Locator): Promise<void> {
  await expect.poll(() => canvas.evaluate((found: HTMLCanvasElement) => found.width)).not.toBe(300);
}

function sampleNets(): number[] {
  return sample.accounts.map(({ figures }) =>
    Object.values(figures).reduce((sum, year) => sum + year.revenue - year.directCost - year.indirectCost, 0),
  );
}

for (const locale of locales) {
  const text = words[locale];

  test.describe(`portfolio, ${locale}`, () => {
    test('a new user enters accounts, weighs, mends a contradiction, reads the curve and loses nothing', async ({
      page,
    }) => {
      test.slow();
      const tool = new PortfolioPage(page, locale);
      const accounts = makeAccounts(30, names[locale]);
      const nets = accounts.map(netOf);

      await test.step('opens the site and reads the matrix of the sample', async () => {
        await page.goto('/');
        await page.getByRole('link', { name: text.site.root.link }).click();
        await page.getByRole('main').getByRole('link', { name: text.site.home.work.link }).click();
        await tool.isLive();
        const rows = await tool.chartTable(tool.matrix);
        expect(rows.length).toBeGreaterThan(20);
        const losing = sampleNets().filter((net) => net < 0).length;
        const said = await tool.matrix.innerText();
        expect(said.match(/\d+/g)?.map(Number)).toContain(losing);
      });

      await test.step('starts empty and brings 30 accounts', async () => {
        await tool.startOwn();
        await enterAccounts(tool, accounts);
        await expect(tool.tab('accounts')).toContainText('30');
        for (const row of [0, 1, 7, 12]) {
          const shown = await tool.cell(row, 1).innerText();
          expect(shownNumber(shown)).toBe(nets[row]);
        }
      });

      await test.step('weighs by pairs, contradicts itself, and mends it where the page says', async () => {
        await tool.go('criteria');
        await weighByPairs(tool);
        const { pairs, weights } = text.inputs;
        const matrix = attractivenessWeights.map((row) =>
          attractivenessWeights.map((column) => row / column),
        );
        const wrong = matrix.map((row, i) =>
          row.map((cell, j) => (i === 0 && j === 2 ? 1 / 9 : i === 2 && j === 0 ? 9 : cell)),
        );
        const ratio = consistencyByHand(wrong).toFixed(2);
        await expect(page.getByText(fill(pairs.ratio, { ratio }))).toBeVisible();
        await expect(page.getByText(pairs.inconsistent)).toBeVisible();
        await page.getByRole('button', { name: pairs.lookAt }).click();
        await expect(
          page.getByRole('group', { name: fill(pairs.progress, { n: contradicted + 1, total: 10 }) }),
        ).toBeFocused();
        await answerPair(tool, tool.criterion('revenue-potential'), 4);
        await expect(page.getByText(fill(pairs.ratio, { ratio: '0.00' }))).toBeVisible();
        await expect(page.getByText(pairs.consistent)).toBeVisible();
        await expect(page.getByText(fill(weights.inAxis, { percent: '44.4%' }))).toHaveCount(1);
        await expect(page.getByText(fill(weights.inAxis, { percent: '22.2%' }))).toHaveCount(1);
        await expect(page.getByText(fill(weights.inAxis, { percent: '11.1%' }))).toHaveCount(3);
        await weighPositionEqually(tool);
        await expect(page.getByText(pairs.consistent)).toHaveCount(2);
      });

      await test.step('pastes ratings', async () => {
        await tool.go('ratings');
        const grid = tool.grid(text.tool.tabs.ratings);
        const heading = grid.getByRole('columnheader', { name: tool.criterion('strategic-buying') });
        const column = Number(await heading.getAttribute('aria-colindex')) - 1;
        const block = accounts.map((_, index) => ratingsOf(index).map(String));
        await tool.paste(tool.cell(0, column, grid), tabSeparated(block));
        await expect(page.getByText(text.inputs.ratings.complete)).toBeVisible();
      });

      await test.step('reads scores that plain sums give too', async () => {
        await tool.go('result');
        await page.getByRole('button', { name: sentence(text.tool.table.more) }).click();
        for (const index of [0, 5, 29]) {
          const row = tool.rankingRow(names[locale](index + 1));
          const score = scoreByHand(accounts, index);
          await expect(row.getByRole('cell').nth(4)).toContainText(score.toFixed(1));
        }
        const scores = accounts.map((_, index) => ({ index, score: scoreByHand(accounts, index) }));
        const [best] = scores.toSorted((a, b) => b.score - a.score);
        const first = tool.ranking.locator('tbody').getByRole('row').first();
        await expect(first.getByRole('rowheader')).toHaveText(names[locale]((best?.index ?? 0) + 1));
      });

      await test.step('unfolds where a score comes from', async () => {
        const name = names[locale](6);
        await page.getByRole('button', { name, exact: true }).click();
        const caption = fill(text.derivation.caption, { name });
        const lines = page.getByRole('table', { name: caption });
        await expect(lines).toBeVisible();
        const points = (await rowsOf(lines)).map((row) => shownNumber(row.at(-1) ?? ''));
        const total = shownNumber(await lines.locator('tfoot td').innerText());
        expect(points).toHaveLength(9);
        expect(points.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 1);
        expect(total).toBeCloseTo(scoreByHand(accounts, 5), 2);
      });

      await test.step('reads the whale curve', async () => {
        const figure = page.getByRole('figure').filter({ hasText: sentence(text.tool.whale.finding.erodes) });
        const sorted = nets.toSorted((a, b) => b - a);
        const losers = nets.filter((net) => net < 0);
        const earned = nets.filter((net) => net > 0).reduce((sum, net) => sum + net, 0);
        const lost = -losers.reduce((sum, net) => sum + net, 0);
        const percent = `${Math.round((100 * lost) / earned)}%`;
        await expect(figure).toContainText(
          fill(text.tool.whale.finding.erodes, { n: losers.length, percent }),
        );
        const rows = await tool.chartTable(figure);
        expect(rows.map((row) => shownNumber(row[2] ?? ''))).toEqual(sorted);
        const sums = sorted.map((_, at) => sorted.slice(0, at + 1).reduce((sum, net) => sum + net, 0));
        expect(rows.map((row) => shownNumber(row[3] ?? ''))).toEqual(sums);
      });

      await test.step('takes all of it back and does it again', async () => {
        await pressToTheEnd(tool.undo);
        await tool.go('accounts');
        await expect(page.getByText(text.accounts.empty)).toBeVisible();
        await pressToTheEnd(tool.redo);
        await expect(tool.tab('accounts')).toContainText('30');
      });

      await test.step('comes back and finds everything', async () => {
        await tool.go('result');
        const before = await rowsOf(tool.ranking);
        expect(before.length).toBeGreaterThan(5);
        await tool.isSaved();
        await page.reload();
        await tool.isLive();
        await expect.poll(() => rowsOf(tool.ranking)).toEqual(before);
        await tool.go('criteria');
        await expect(page.getByText(fill(text.inputs.weights.inAxis, { percent: '44.4%' }))).toBeVisible();
      });
    });

    test('cells pasted without headings are laid beside the columns that are computed', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      const accounts = makeAccounts(3, names[locale]);
      await tool.open();
      await tool.startOwn();
      await tool.paste(tool.cell(0, 0), tabSeparated(sheetOf(accounts)));
      await expect(tool.tab('accounts')).toContainText('3');
      for (const [row, account] of accounts.entries()) {
        expect(shownNumber(await tool.cell(row, 1).innerText())).toBe(netOf(account));
      }
    });

    test('a ready set says what goes before it replaces the criteria', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      const { criteria } = text.inputs;
      await tool.open();
      await tool.go('criteria');
      await tool.useSet('growth');
      const dialog = page.getByRole('dialog');
      const name = text.presets.sets.growth.name;
      await expect(dialog).toContainText(sentence(criteria.replaceLost.replace(/\{n\|[^}]*\}/, '{n}')));
      await dialog.getByRole('button', { name: criteria.replaceYes }).click();
      await expect(page.getByText(fill(criteria.replaced, { set: name }))).toBeVisible();
      await expect(page.getByText(tool.criterion('new-region'), { exact: true })).toBeVisible();
      await page.getByRole('button', { name: criteria.undo }).click();
      await expect(page.getByText(tool.criterion('new-region'), { exact: true })).toBeHidden();
    });

    test('weights that are all zero are named, and one press makes them equal', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      const { weights } = text.inputs;
      await tool.open();
      await tool.startOwn();
      await tool.paste(tool.cell(0, 0), tabSeparated(sheetOf(makeAccounts(3, names[locale]))));
      await tool.go('criteria');
      for (const id of position) {
        await page.getByLabel(fill(weights.entryOf.points, { name: tool.criterion(id) })).fill('0');
      }
      await page.keyboard.press('Enter');
      const axis = text.tool.axis.position.name;
      await expect(page.getByText(fill(weights.zero, { axis }))).toBeVisible();
      await tool.go('result');
      await expect(page.getByText(fill(text.tool.notes['zero-weights'], { axis }))).toBeVisible();
      await expect(page.getByText(text.tool.matrix.finding.none)).toBeVisible();
      await tool.go('criteria');
      await expect(page.getByText(fill(weights.zero, { axis }))).toBeVisible();
      const quarters = page.getByText(fill(weights.inAxis, { percent: '25.0%' }));
      const before = await quarters.count();
      await page.getByRole('button', { name: weights.makeEqual }).click();
      await expect(quarters).toHaveCount(before + position.length);
    });

    test('a must-have that is answered “no” takes the account off the list but keeps its score', async ({
      page,
    }) => {
      const tool = new PortfolioPage(page, locale);
      await tool.open();
      const first = tool.ranking.locator('tbody').getByRole('row').first();
      const name = await first.getByRole('rowheader').innerText();
      const row = tool.rankingRow(name);
      const chosen = row.getByRole('img', { name: text.tool.table.chosen });
      await expect(chosen).toBeVisible();
      const score = await row.getByRole('cell').nth(4).innerText();
      await tool.go('ratings');
      await tool.choose(text.inputs.ratings.view, text.inputs.ratings.oneByOne);
      await page.getByLabel(text.inputs.ratings.account, { exact: true }).selectOption({ label: name });
      await tool.choose(text.presets.gates.creditworthy, text.tool.no);
      await tool.go('result');
      await expect(row).toContainText(text.tool.eligibility['not-eligible']);
      await expect(chosen).toBeHidden();
      await expect(row.getByRole('cell').nth(4)).toHaveText(score, { useInnerText: true });
    });

    test('questions lead to a rating for those who cannot say one', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      const { help, ratings } = text.inputs;
      await tool.open();
      await tool.go('ratings');
      await tool.choose(ratings.view, ratings.oneByOne);
      await page.getByRole('button', { name: ratings.help, exact: true }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: help.yes, exact: true }).first().check({ force: true });
      await dialog.getByRole('radio', { name: help.unsure, exact: true }).nth(1).check({ force: true });
      await expect(dialog.getByRole('status')).toContainText(fill(help.proposeUnsure, { value: 4 }));
      await dialog.getByRole('button', { name: fill(help.take, { value: 4 }) }).click();
      await expect(page.getByLabel(ratings.value).first()).toHaveValue('4');
      await expect(page.getByLabel(ratings.confidence, { exact: true }).first()).toHaveValue('low');
    });

    test('a missing rating is left out or counts as nothing, as the reader chooses', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      const { ratings } = text.inputs;
      await tool.open();
      await tool.startOwn();
      await tool.paste(tool.cell(0, 0), tabSeparated(sheetOf(makeAccounts(2, names[locale]))));
      await tool.go('ratings');
      const grid = tool.grid(text.tool.tabs.ratings);
      const heading = grid.getByRole('columnheader', { name: tool.criterion('product-fit') });
      await tool.type(tool.cell(0, Number(await heading.getAttribute('aria-colindex')) - 1, grid), '8');
      const standing = tool.rankingRow(names[locale](1)).getByRole('cell').nth(3);
      await tool.go('result');
      await expect(standing).toHaveText('8.0');
      await tool.go('ratings');
      await tool.choose(ratings.missing, ratings.missings['worst-case']);
      await tool.go('result');
      // Fit of products has 35 of the 100 points of its axis in the set that a document begins with.
      await expect(standing).toHaveText((8 * 0.35).toFixed(1));
    });

    test('the result downloads as a table with the same figures', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      const accounts = makeAccounts(4, names[locale]);
      await tool.open();
      await tool.startOwn();
      await tool.paste(tool.cell(0, 0), tabSeparated(sheetOf(accounts)));
      await tool.go('result');
      await page.getByRole('button', { name: text.bench.bar.menu, exact: true }).click();
      const waiting = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: text.tool.bar.exportCsv }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toMatch(/\.csv$/);
      const csv = (await savedBytes(download)).toString('utf8');
      expect(csv.startsWith('\ufeff')).toBe(true);
      const rows = csvRows(csv.slice(1));
      expect(rows[0]?.slice(0, 3)).toEqual([
        text.tool.table.rank,
        text.tool.table.account,
        text.tool.table.net,
      ]);
      expect(rows[0]?.[4]).toBe(fill(text.tool.table.revenue, { year: thisYear }));
      for (const account of accounts) {
        const row = rows.find((cells) => cells[1] === account.name);
        expect(Number(row?.[2])).toBe(netOf(account));
        expect(Number(row?.[4])).toBe(revenueThisYear(account));
      }
    });

    test('a chart downloads as a picture', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      await tool.open();
      await isDrawn(tool.matrix.getByRole('img'));
      const waiting = page.waitForEvent('download');
      await tool.matrix.getByRole('button', { name: text.bench.chart.download }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe(`${text.tool.matrix.file}.png`);
      const bytes = await savedBytes(download);
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(bytes.readUInt32BE(16)).toBeGreaterThan(400);
    });
  });
}
