import { describe, expect, test } from 'vitest';
import { herfindahl, topShare } from '../../src/engine/portfolio/concentration.ts';
import { gini } from '../../src/engine/statistics/gini.ts';
import { percentile } from '../../src/engine/statistics/percentile.ts';
import { toCsv } from '../../src/exchange/to-csv.ts';
import { deriveScore, evaluatePortfolio } from '../../src/tools/portfolio/model.ts';
import { parsePortfolioInputs } from '../../src/tools/portfolio/schema.ts';
import { resultRows } from '../../src/tools/portfolio/rows.ts';
import { text } from '../../src/tools/portfolio/text.en.ts';
import { sampleWorkspace } from '../../src/workspace/sample.ts';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { calculated, officeIsHere, openedCsv, type Cell } from './spreadsheet.ts';

/** LibreOffice and the engine add in another order; the difference stays far below this. */
const tolerance = 1e-9;

const workspace = sampleWorkspace(sample, 'en', Date.UTC(2026, 5, 30));
const parsed = parsePortfolioInputs(workspace?.tools.portfolio?.inputs, workspace?.tools.portfolio?.version);
if (!workspace || !parsed.ok) throw new Error('the sample cannot be read');
const { inputs } = parsed;
const result = evaluatePortfolio(inputs, workspace);

function expectSame(sheet: string | undefined, ours: number | null): void {
  const theirs = Number(sheet);
  expect(Math.abs(theirs - (ours ?? Number.NaN))).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(theirs)),
  );
}

if (!officeIsHere) console.log('LibreOffice is not on this machine: the spreadsheet checks did not run.');

describe.runIf(officeIsHere)('LibreOffice comes to the same numbers', () => {
  test('five-year net contribution from the figures of every account and location', () => {
    const rows = workspace.accounts.map((account): Cell[] => {
      const parts = account.locations.length > 0 ? account.locations : [account];
      const terms = parts.flatMap(({ figures }) =>
        result.years.map((year) => {
          const known = figures[String(year)];
          return `${known?.revenue ?? 0}-${known?.directCost ?? 0}-${known?.indirectCost ?? 0}`;
        }),
      );
      return [`=${terms.join('+')}`];
    });
    const sheet = calculated(rows);
    for (const [index, account] of result.accounts.entries()) expectSame(sheet[index]?.[0], account.net);
  });

  test('the score of every account as the sum of weights times values, and its rank', () => {
    const width = inputs.criteria.length;
    const last = String.fromCharCode('A'.charCodeAt(0) + width - 1);
    const scored = result.accounts.filter(({ score }) => score !== null);
    const rows = scored.flatMap(({ id }, index): Cell[][] => {
      const lines = deriveScore(inputs, workspace, id)?.lines ?? [];
      const [weights, values] = [2 * index + 1, 2 * index + 2];
      return [
        lines.map(({ weight }) => weight),
        [
          ...lines.map(({ value }) => value ?? 0),
          `=SUMPRODUCT([.A${weights}:.${last}${weights}];[.A${values}:.${last}${values}])/SUM([.A${weights}:.${last}${weights}])`,
        ],
      ];
    });
    const sheet = calculated(rows);
    for (const [index, account] of scored.entries()) expectSame(sheet[2 * index + 1]?.[width], account.score);

    const ranks = calculated(
      scored.map(({ score }, index): Cell[] => [score, `=RANK([.A${index + 1}];[.A$1:.A$${scored.length}])`]),
    );
    expect(ranks.map(([, rank]) => Number(rank))).toEqual(scored.map(({ rank }) => rank));
  });

  test('the whale curve: sorted, cumulated, its peak and what is lost after it', () => {
    const nets = result.accounts.flatMap(({ net }) => (net === null ? [] : [net]));
    const n = nets.length;
    const rows = nets.map((net, index): Cell[] => [
      net,
      `=LARGE([.A$1:.A$${n}];${index + 1})`,
      `=SUM([.B$1:.B${index + 1}])`,
      ...(index === 0 ? [`=MAX([.C$1:.C$${n}])`, `=MAX([.C$1:.C$${n}])-SUM([.A$1:.A$${n}])`] : []),
    ]);
    const sheet = calculated(rows);
    for (const [index, cumulative] of (result.whale?.cumulative ?? []).entries()) {
      expectSame(sheet[index]?.[2], cumulative);
    }
    expectSame(sheet[0]?.[3], result.whale?.peak ?? null);
    expectSame(sheet[0]?.[4], result.whale?.erosion ?? null);
  });

  test('concentration, Gini and percentiles of this year’s revenue', () => {
    const revenues = result.accounts.flatMap(({ revenueThisYear }) => revenueThisYear ?? []);
    const n = revenues.length;
    const all = `[.A$1:.A$${n}]`;
    const formulas = [
      `=SUMSQ(${all})/SUM(${all})^2`,
      `=(LARGE(${all};1)+LARGE(${all};2)+LARGE(${all};3))/SUM(${all})`,
      `=2*SUMPRODUCT([.B$1:.B$${n}];ROW(${all}))/(${n}*SUM(${all}))-${n + 1}/${n}`,
      `=PERCENTILE(${all};0.1)`,
      `=PERCENTILE(${all};0.9)`,
    ];
    const rows = revenues.map((revenue, index): Cell[] => [
      revenue,
      `=SMALL(${all};${index + 1})`,
      ...(index === 0 ? formulas : []),
    ]);
    const [first = []] = calculated(rows);
    expectSame(first[2], herfindahl(revenues)?.hhi ?? null);
    expectSame(first[3], topShare(revenues, 3));
    expectSame(first[4], gini(revenues));
    expectSame(first[5], percentile(revenues, 0.1));
    expectSame(first[6], percentile(revenues, 0.9));
  });

  test('the CSV of the result opens with every cell as it was written', () => {
    const rows = resultRows(result, inputs, text);
    const sheet = openedCsv(toCsv(rows));
    expect(sheet).toHaveLength(rows.length);
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (typeof cell === 'number') expectSame(sheet[row]?.[column], cell);
        else expect(sheet[row]?.[column] ?? '').toBe(cell ?? '');
      }
    }
  });
});
