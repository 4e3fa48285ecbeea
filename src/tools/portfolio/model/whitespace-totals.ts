import { sum } from '../../../engine/statistics/sum.ts';
import { cellStates, type CellState, type WhitespaceCell } from '../schema/whitespace.ts';

/** Values per year in workspace currency; a value that is not known counts as nothing. */
export interface WhitespaceTotals {
  readonly have: number;
  readonly could: number;
  readonly competitor: number;
  /** What is bought today, from us or from others: `have` and `competitor`. */
  readonly wallet: number;
  /** `have` over `wallet`, a fraction; null when nothing is bought. */
  readonly share: number | null;
  /** What could still come to us: `could` and `competitor`. */
  readonly open: number;
  /** How many cells are in each state. */
  readonly count: Readonly<Record<CellState, number>>;
  readonly notLookedAt: number;
  /** Cells with a state that asks for a value and has none. */
  readonly withoutValue: number;
}

/**
 * Adds up cells by state; `undefined` is a cell that nobody has looked at.
 *
 * @throws RangeError when a value is not finite.
 * @example totalsOf([{ state: 'have', value: 3 }, { state: 'competitor', value: 1 }]).share // 0.75
 */
export function totalsOf(cells: readonly (WhitespaceCell | undefined)[]): WhitespaceTotals {
  const values: Record<CellState, number[]> = { have: [], could: [], competitor: [], none: [] };
  let notLookedAt = 0;
  let withoutValue = 0;
  for (const cell of cells) {
    if (cell === undefined) notLookedAt += 1;
    else {
      values[cell.state].push(cell.value ?? 0);
      if (cell.state !== 'none' && cell.value === null) withoutValue += 1;
    }
  }
  return derived(
    { have: sum(values.have), could: sum(values.could), competitor: sum(values.competitor) },
    countBy((state) => values[state].length),
    notLookedAt,
    withoutValue,
  );
}

function countBy(count: (state: CellState) => number): Record<CellState, number> {
  const [have, could, competitor, none] = cellStates.map(count);
  return { have: have ?? 0, could: could ?? 0, competitor: competitor ?? 0, none: none ?? 0 };
}

function derived(
  { have, could, competitor }: Pick<WhitespaceTotals, 'have' | 'could' | 'competitor'>,
  count: WhitespaceTotals['count'],
  notLookedAt: number,
  withoutValue: number,
): WhitespaceTotals {
  const wallet = have + competitor;
  return {
    have,
    could,
    competitor,
    wallet,
    share: wallet > 0 ? have / wallet : null,
    open: could + competitor,
    count,
    notLookedAt,
    withoutValue,
  };
}

/**
 * Totals of totals, such as those of the offerings.
 *
 * @throws RangeError when a value is not finite.
 * @example together([totalsOf(cells), totalsOf(others)]).open // 420_000
 */
export function together(parts: readonly WhitespaceTotals[]): WhitespaceTotals {
  const sumOf = (key: 'have' | 'could' | 'competitor' | 'notLookedAt' | 'withoutValue') =>
    sum(parts.map((part) => part[key]));
  return derived(
    { have: sumOf('have'), could: sumOf('could'), competitor: sumOf('competitor') },
    countBy((state) => sum(parts.map(({ count }) => count[state]))),
    sumOf('notLookedAt'),
    sumOf('withoutValue'),
  );
}
