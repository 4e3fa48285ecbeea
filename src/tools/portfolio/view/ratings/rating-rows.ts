import type { CellChange } from '../../../../ui/data-grid/column.ts';
import type { AccountFlags, AccountResult, PortfolioInputs } from '../../state.ts';
import { flagsOf, gateAnswers, setGateAnswer, setRating } from '../../state/ratings.ts';

export interface RatingRow {
  readonly id: string;
  readonly account: AccountResult;
  readonly inputs: PortfolioInputs;
  readonly flags: AccountFlags;
}

export function ratingRows(
  accounts: readonly AccountResult[],
  inputs: PortfolioInputs,
): readonly RatingRow[] {
  return accounts.map((account) => ({ id: account.id, account, inputs, flags: flagsOf(inputs, account.id) }));
}

const gatePrefix = 'gate ';

export function gateColumnId(gateId: string): string {
  return gatePrefix + gateId;
}

export function isGateColumn(columnId: string): boolean {
  return columnId.startsWith(gatePrefix);
}

/** One gesture in the grid as one change of the inputs. */
export function ratingChanges(changes: readonly CellChange[]) {
  return (inputs: PortfolioInputs): PortfolioInputs =>
    changes.reduce((current, { rowId, columnId, value }) => {
      if (isGateColumn(columnId)) {
        const answer = gateAnswers.find((known) => known === value) ?? 'unknown';
        return setGateAnswer(rowId, columnId.slice(gatePrefix.length), answer)(current);
      }
      return setRating(rowId, columnId, { value: typeof value === 'number' ? value : null })(current);
    }, inputs);
}
