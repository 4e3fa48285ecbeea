import { workloadOf, type AccountInPlay, type AssignmentResult } from '../../model.ts';
import type { AccountSaid } from '../../schema.ts';

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly said: AccountSaid;
  /** Hours per month that count; null is not known. */
  readonly total: number | null;
}

/** Keeps the rows that have not changed, so that the grid draws only the others again. */
export function accountRowsOf() {
  let known: ReadonlyMap<string, AccountRow> = new Map();
  let last: readonly AccountRow[] = [];
  return ({ accounts, inputs }: AssignmentResult): readonly AccountRow[] => {
    const rows = accounts.map((account) => {
      const row = rowOf(account, workloadOf(account.said, inputs.settings)?.settled ?? null);
      const old = known.get(row.id);
      return old && isSame(old, row) ? old : row;
    });
    known = new Map(rows.map((row) => [row.id, row]));
    const isUnchanged = rows.length === last.length && rows.every((row, index) => row === last[index]);
    if (!isUnchanged) last = rows;
    return last;
  };
}

function rowOf({ id, name, region, said }: AccountInPlay, total: number | null): AccountRow {
  return { id, name, region, said, total };
}

function isSame(a: AccountRow, b: AccountRow): boolean {
  return a.said === b.said && a.name === b.name && a.region === b.region && a.total === b.total;
}
