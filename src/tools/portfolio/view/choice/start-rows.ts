import type { CellChange } from '../../../../ui/data-grid/column.ts';
import type { AccountResult, PortfolioInputs } from '../../state.ts';
import {
  patchStartAccount,
  startAccount,
  startPlaces,
  startValue,
  type StartAccount,
  type StartSetInputs,
} from '../../state/start-set.ts';

export interface StartRow {
  readonly id: string;
  readonly account: AccountResult;
  readonly own: StartAccount;
  readonly value: number | null;
  readonly chosen: boolean;
}

/** Keeps the rows that have not changed, so that the grid draws only the others again. */
export function startRowsOf() {
  let known: ReadonlyMap<string, StartRow> = new Map();
  return (
    accounts: readonly AccountResult[],
    inputs: StartSetInputs,
    chosen: readonly string[],
  ): readonly StartRow[] => {
    const inSet = new Set(chosen);
    const rows = accounts.map((account): StartRow => {
      const row = {
        id: account.id,
        account,
        own: startAccount(inputs, account.id),
        value: startValue(inputs, account),
        chosen: inSet.has(account.id),
      };
      const old = known.get(account.id);
      return old && isSame(old, row) ? old : row;
    });
    known = new Map(rows.map((row) => [row.id, row]));
    return rows;
  };
}

/** Every edit scores all accounts anew, so it is what is shown that counts. */
function isSame(a: StartRow, b: StartRow): boolean {
  return (
    a.own === b.own &&
    a.value === b.value &&
    a.chosen === b.chosen &&
    a.account.name === b.account.name &&
    a.account.score === b.account.score &&
    a.account.eligibility === b.account.eligibility
  );
}

/** One gesture in the grid as one change of the inputs. */
export function startChanges(changes: readonly CellChange[]) {
  return (inputs: PortfolioInputs): PortfolioInputs =>
    changes.reduce((current, { rowId, columnId, value }) => {
      if (columnId === 'place') {
        const place = startPlaces.find((known) => known === value) ?? 'free';
        return patchStartAccount(rowId, { place })(current);
      }
      const amount = typeof value === 'number' ? value : null;
      return patchStartAccount(rowId, columnId === 'hours' ? { hours: amount } : { money: amount })(current);
    }, inputs);
}
