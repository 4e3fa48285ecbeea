import { evaluatePortfolio } from '../../src/tools/portfolio/model.ts';
import { account, criterion, everyYear, figures, firm } from '../../src/tools/portfolio/model.test-data.ts';
import {
  defaultPortfolioInputs,
  type PortfolioInputs,
  type Rating,
} from '../../src/tools/portfolio/schema.ts';
import { calculated, officeIsHere, type Cell } from '../office/spreadsheet.ts';
import { timed, median, type Row } from './measure.ts';

const criteriaCount = 12;

/** A made-up figure that is the same in every run. */
function figure(seed: number, range: number): number {
  return ((seed * 7919) % 104_729) % range;
}

/** A portfolio of so many accounts, each with its figures and all its ratings. */
export function madeUp(count: number) {
  const criteria = Array.from({ length: criteriaCount }, (_, index) =>
    criterion(`c${index}`, index % 2 === 0 ? 'attractiveness' : 'position', 1 + figure(index, 30)),
  );
  const accounts = Array.from({ length: count }, (_, index) =>
    account(
      `a${index}`,
      everyYear(figures(1000 + figure(index, 9000), figure(index + 1, 5000), figure(index + 2, 3000))),
    ),
  );
  const ratings = Object.fromEntries(
    accounts.map(({ id }, row): [string, Record<string, Rating>] => [
      id,
      Object.fromEntries(
        criteria.map((one, column) => [
          one.id,
          { value: figure(row * criteriaCount + column, 101) / 10, confidence: 'high', source: '' } as const,
        ]),
      ),
    ]),
  );
  const inputs: PortfolioInputs = { ...defaultPortfolioInputs, criteria, gates: [], ratings };
  return { inputs, workspace: firm(accounts) };
}

/** The same scores and ranks as formulas: one row of weights, then a row an account. */
function workbook({ inputs, workspace }: ReturnType<typeof madeUp>): Cell[][] {
  const last = workspace.accounts.length + 1;
  const rows = workspace.accounts.map(({ id }, index): Cell[] => {
    const row = index + 2;
    return [
      ...inputs.criteria.map((one) => inputs.ratings[id]?.[one.id]?.value ?? null),
      `=SUMPRODUCT([.A$1:.L$1];[.A${row}:.L${row}])/SUM([.A$1:.L$1])`,
      `=RANK([.M${row}];[.M$2:.M$${last}])`,
    ];
  });
  return [inputs.criteria.map(({ points }) => points), ...rows];
}

export async function portfolioRow(): Promise<Row> {
  const [whole, tenth] = [madeUp(10_000), madeUp(1_000)];
  const runs = await timed(() => evaluatePortfolio(whole.inputs, whole.workspace), 15);
  const small = await timed(() => evaluatePortfolio(tenth.inputs, tenth.workspace), 15);
  const sheet = officeIsHere ? workbook(whole) : [];
  return {
    name: 'score and rank 10,000 accounts × 12 criteria',
    runs,
    beside: 'LibreOffice opens and recalculates the same workbook',
    other: officeIsHere ? await timed(() => calculated(sheet), 3) : [],
    growth: median(runs) / median(small),
  };
}
