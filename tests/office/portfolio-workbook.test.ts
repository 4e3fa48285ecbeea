import { describe, expect, test } from 'vitest';
import { workbookFile } from '../../src/exchange/workbook/workbook-file.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { evaluatePortfolio, type PortfolioResult } from '../../src/tools/portfolio/model.ts';
import { parsePortfolioInputs, type PortfolioInputs } from '../../src/tools/portfolio/schema.ts';
import { loadSheetWords, portfolioWorkbook } from '../../src/tools/portfolio/sheet.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import type { Workspace } from '../../src/workspace/schema.ts';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import {
  cellBelow,
  cellBeside,
  changedBook,
  differences,
  firstDifference,
  openedBook,
  valuesBelow,
  type Book,
  type Value,
} from './book.ts';
import { officeIsHere, recalculated } from './spreadsheet.ts';
import { generatedPortfolios, type Generated } from './workspaces.ts';

const wordsIn = { en: await loadSheetWords('en', 'GBP'), zh: await loadSheetWords('zh', 'GBP') };
const at = Date.UTC(2026, 5, 30);

function sampleIn(locale: Locale): Generated {
  const workspace = sampleWorkspace(sample, locale, at);
  const slice = workspace?.tools.portfolio;
  const parsed = parsePortfolioInputs(slice?.inputs, slice?.version);
  if (!workspace || !parsed.ok) throw new Error('the sample does not open');
  return { workspace, inputs: parsed.inputs };
}

function fileOf({ workspace, inputs }: Generated, locale: Locale): Promise<Uint8Array> {
  const words = { ...wordsIn[locale], currency: workspace.settings.currency };
  const result = evaluatePortfolio(inputs, workspace);
  return workbookFile(portfolioWorkbook({ words, workspace, inputs, result }), locale, at);
}

/** What the page says, found in the workbook by its headings; the first figure that is another one, or nothing. */
function unlikePage(book: Book, { inputs, workspace }: Generated, locale: Locale): (string | null)[] {
  const { text, sheet } = wordsIn[locale];
  const { sheets } = sheet;
  const page = evaluatePortfolio(inputs, workspace);
  const { accounts } = page;
  const column = (name: string, heading: string, expected: readonly Value[]) =>
    firstDifference(expected, valuesBelow(book, name, heading, expected.length));
  const figure = (name: string, label: string, expected: number | null) =>
    firstDifference([expected], [book.values.get(cellBeside(book, name, label)) ?? null]);
  return [
    column(
      sheets.accounts.name,
      text.table.net,
      accounts.map(({ net }) => net),
    ),
    column(
      sheets.scores.name,
      text.axis.attractiveness.name,
      accounts.map((one) => one.attractiveness),
    ),
    column(
      sheets.scores.name,
      text.axis.position.name,
      accounts.map(({ position }) => position),
    ),
    column(
      sheets.scores.name,
      text.table.score,
      accounts.map(({ score }) => score),
    ),
    column(
      sheets.scores.name,
      text.table.low,
      accounts.map(({ low }) => low),
    ),
    column(
      sheets.scores.name,
      text.table.high,
      accounts.map(({ high }) => high),
    ),
    column(
      sheets.scores.name,
      text.table.rank,
      accounts.map(({ rank }) => rank),
    ),
    column(
      sheets.scores.name,
      text.table.role,
      accounts.map(({ role }) => text.role[role ?? 'open'].name),
    ),
    column(
      sheets.scores.name,
      text.table.gates,
      accounts.map(({ eligibility }) => text.eligibility[eligibility]),
    ),
    column(sheets.whale.name, sheet.cumulative, page.whale?.cumulative ?? []),
    figure(sheets.whale.name, sheet.peak, page.whale?.peak ?? 0),
    figure(sheets.whale.name, sheet.erosion, page.whale?.erosion ?? 0),
    figure(sheets.concentration.name, sheet.hhi, page.concentration.revenue?.points ?? null),
    figure(sheets.concentration.name, sheet.gini, page.concentration.gini),
    figure(sheets.lists.name, sheet.difference, page.chosen.difference),
    weightsUnlike(book, { inputs, workspace }, page, locale),
  ].filter((difference) => difference !== null);
}

function weightsUnlike(
  book: Book,
  { inputs }: Generated,
  page: PortfolioResult,
  locale: Locale,
): string | null {
  const { sheet } = wordsIn[locale];
  const expected = (['attractiveness', 'position'] as const).flatMap((axis) =>
    inputs.criteria
      .filter((criterion) => criterion.axis === axis)
      .map(({ id }) => page.axes[axis].weights?.[id] ?? 0),
  );
  return firstDifference(
    expected,
    valuesBelow(book, sheet.sheets.criteria.name, sheet.inAxis, expected.length),
  );
}

const locales = ['en', 'zh'] as const;
const generated = generatedPortfolios(20, 20_260_630);
const fromRaters = (locale: Locale, mergeBy: PortfolioInputs['mergeBy']): Generated => {
  const { workspace, inputs } = sampleIn(locale);
  return { workspace, inputs: { ...inputs, scoreFrom: 'merged', mergeBy } };
};
const cases = [
  ...locales.map((locale) => ({ name: `the sample in ${locale}`, locale, given: sampleIn(locale) })),
  ...(['mean', 'median'] as const).map((mergeBy) => ({
    name: `the sample by the raters’ ${mergeBy}`,
    locale: 'en' as const,
    given: fromRaters('en', mergeBy),
  })),
  ...generated.map((given, index) => ({
    name: `generated workspace ${index}, weights by ${given.inputs.weightMethod}`,
    locale: locales[index % 2] ?? 'en',
    given,
  })),
];

describe.skipIf(!officeIsHere)('the portfolio’s workbook', () => {
  test('holds the page’s values, and LibreOffice works out the same from its formulas', async () => {
    const files = await Promise.all(cases.map(({ given, locale }) => fileOf(given, locale)));
    const again = recalculated(files);
    for (const [index, { name, locale, given }] of cases.entries()) {
      const stored = await openedBook(files[index] ?? new Uint8Array());
      const office = await openedBook(again[index] ?? new Uint8Array());
      expect(unlikePage(stored, given, locale), `${name}, as stored`).toEqual([]);
      expect(differences(stored, office), `${name}, recalculated`).toEqual([]);
    }
  });

  interface Change {
    readonly name: string;
    readonly given: Generated;
    /** What a person does in the workbook … */
    readonly inBook: (book: Book) => Readonly<Record<string, Value>>;
    /** … and what that is on the page. */
    readonly onPage: Generated;
  }

  const own = sampleIn('en');
  const words = wordsIn.en;
  const { criteria: criteriaSheet, ratings, accounts, pairs } = words.sheet.sheets;
  const { entry } = words.text.weights;
  const [first, second] = own.inputs.criteria;
  if (!first || !second) throw new Error('the sample has criteria');

  const weighedBy = (weightMethod: PortfolioInputs['weightMethod']): Generated => ({
    ...own,
    inputs: { ...own.inputs, weightMethod },
  });
  const withInputs = (given: Generated, change: Partial<PortfolioInputs>): Generated => ({
    ...given,
    inputs: { ...given.inputs, ...change },
  });
  const withFirst = (given: Generated, change: Partial<typeof first>): Generated =>
    withInputs(given, {
      criteria: given.inputs.criteria.map((one) => (one.id === first.id ? { ...one, ...change } : one)),
    });
  const withAccounts = (
    given: Generated,
    edit: (accounts: Workspace['accounts']) => Workspace['accounts'],
  ) => ({
    ...given,
    workspace: { ...given.workspace, accounts: edit(given.workspace.accounts) },
  });

  const changes: readonly Change[] = [
    {
      name: 'points',
      given: own,
      inBook: (book) => ({ [cellBelow(book, criteriaSheet.name, entry.points, 0)]: 60 }),
      onPage: withFirst(own, { points: 60 }),
    },
    {
      name: 'swing points',
      given: weighedBy('swing'),
      inBook: (book) => ({ [cellBelow(book, criteriaSheet.name, entry.swing, 0)]: 15 }),
      onPage: withFirst(weighedBy('swing'), { swing: 15 }),
    },
    {
      name: 'a rank, now tied with two others',
      given: weighedBy('rank'),
      inBook: (book) => ({ [cellBelow(book, criteriaSheet.name, entry.rank, 0)]: 4 }),
      onPage: withFirst(weighedBy('rank'), { rank: 4 }),
    },
    {
      name: 'a comparison by pairs',
      given: weighedBy('pairwise'),
      inBook: () => ({ [`${pairs.name.replace('{axis}', words.text.axis.attractiveness.name)}!C5`]: 9 }),
      onPage: withInputs(weighedBy('pairwise'), {
        comparisons: { ...own.inputs.comparisons, [`${second.id}|${first.id}`]: 1 / 9 },
      }),
    },
    {
      name: 'a comparison by pairs taken back',
      given: weighedBy('pairwise'),
      inBook: () => ({ [`${pairs.name.replace('{axis}', words.text.axis.attractiveness.name)}!C5`]: null }),
      onPage: withInputs(weighedBy('pairwise'), {
        comparisons: Object.fromEntries(
          Object.entries(own.inputs.comparisons).filter(([key]) => key !== `${second.id}|${first.id}`),
        ),
      }),
    },
    {
      name: 'all points of an axis gone',
      given: own,
      inBook: (book) =>
        Object.fromEntries(
          own.inputs.criteria
            .filter(({ axis }) => axis === 'attractiveness')
            .map((_, index) => [cellBelow(book, criteriaSheet.name, entry.points, index), 0]),
        ),
      onPage: withInputs(own, {
        criteria: own.inputs.criteria.map((one) =>
          one.axis === 'attractiveness' ? { ...one, points: 0 } : one,
        ),
      }),
    },
    {
      name: 'the shares, the cuts, how missing ratings count and how many to choose',
      given: own,
      inBook: (book) => ({
        [cellBeside(book, criteriaSheet.name, words.text.weights.share)]: 0.8,
        [cellBeside(book, criteriaSheet.name, words.text.ratings.missing)]:
          words.text.ratings.missings['worst-case'],
        [cellBeside(book, criteriaSheet.name, 'High begins at: Attractiveness')]: 7,
        [cellBeside(book, criteriaSheet.name, words.text.result.choose)]: 5,
      }),
      onPage: withInputs(own, {
        attractivenessShare: 0.8,
        missing: 'worst-case',
        cuts: { ...own.inputs.cuts, attractiveness: 7 },
        choose: 5,
      }),
    },
    {
      name: 'a revenue of this year, and one that is not known any more',
      given: own,
      inBook: (book) => ({
        [cellBelow(book, accounts.name, 'Revenue 2026', 1)]: 9_000_000,
        [cellBelow(book, accounts.name, 'Revenue 2026', 3)]: null,
      }),
      onPage: withAccounts(own, (list) =>
        list.map((account, index) => {
          const year = account.figures['2026'];
          if (!year || (index !== 1 && index !== 3)) return account;
          const revenue = index === 1 ? 9_000_000 : null;
          return { ...account, figures: { ...account.figures, '2026': { ...year, revenue } } };
        }),
      ),
    },
    {
      name: 'a rating',
      given: own,
      inBook: (book) => ({ [cellBelow(book, ratings.name, 'Strategic buying', 0)]: 1 }),
      onPage: withInputs(own, {
        ratings: withRating(own, own.workspace.accounts[0]?.id ?? '', 'strategic-buying', 1),
      }),
    },
  ];

  test('follows a change as the page does', async () => {
    const files: Uint8Array[] = [];
    for (const { given, inBook } of changes) {
      const file = await fileOf(given, 'en');
      files.push(await changedBook(file, inBook(await openedBook(file))));
    }
    const again = recalculated(files);
    for (const [index, { name, onPage }] of changes.entries()) {
      const office = await openedBook(again[index] ?? new Uint8Array());
      const page = await openedBook(await fileOf(onPage, 'en'));
      expect(unlikePage(office, onPage, 'en'), name).toEqual([]);
      expect(differences(page, office), name).toEqual([]);
    }
  });
});

function withRating(given: Generated, accountId: string, criterionId: string, value: number) {
  const known = given.inputs.ratings[accountId] ?? {};
  const rating = known[criterionId];
  if (!rating) throw new Error('the sample has this rating');
  return {
    ...given.inputs.ratings,
    [accountId]: { ...known, [criterionId]: { ...rating, value } },
  };
}
