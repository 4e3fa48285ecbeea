/** Where an assumption stops carrying the case. */
export type BreakEven =
  | {
      readonly kind: 'at';
      readonly value: number;
      /** On which side of the value the case holds. */
      readonly holds: 'above' | 'below';
      /** All crossings in the range, in rising order; `value` is the nearest to the current assumption. */
      readonly all: readonly number[];
    }
  /** It holds throughout the range. */
  | { readonly kind: 'always' }
  /** It holds nowhere in the range. */
  | { readonly kind: 'never' };

export interface AssumptionRange {
  readonly from: number;
  readonly to: number;
  readonly current: number;
}

/** Points at which a curved balance is looked at; two crossings between neighbours are not seen. */
const steps = 200;
/** A middle this near to the line between the ends, as a part of the larger end, is on it. */
const straight = 1e-12;

/**
 * The value of one assumption at which a balance is zero: a net present value, or what a seller may claim less the premium.
 * Solved in closed form where the balance is a straight line of the assumption; otherwise the range is searched in 200 steps
 * and each change of sign halved down to neighbouring numbers. A balance of exactly zero holds. The range is in the unit
 * of the assumption.
 *
 * @param balance The balance at a value of the assumption, all else as it is.
 * @throws RangeError when the range is empty or not finite, or a balance is not finite.
 * @see Brealey, Myers and Allen, Principles of Corporate Finance, "break-even analysis".
 * @example breakEven((adoption) => 500 * adoption - 205, { from: 0, to: 1, current: 0.6 }) // at 0.41, holds above
 */
export function breakEven(balance: (assumption: number) => number, range: AssumptionRange): BreakEven {
  const { from, to, current } = range;
  if (!(from < to && Number.isFinite(to - from) && Number.isFinite(current))) {
    throw new RangeError(`there is no range from ${from} to ${to}`);
  }
  const checked = (value: number) => requireFinite(balance(value));
  const points = isStraight(checked, from, to) ? [from, to] : grid(from, to);
  const balances = points.map(checked);
  const crossings = points.slice(1).flatMap((high, index) => {
    const [before = 0, after = 0] = balances.slice(index, index + 2);
    if (before >= 0 === after >= 0) return [];
    const low = points[index] ?? from;
    const value =
      points.length === 2 ? low - (before * (high - low)) / (after - before) : halved(checked, low, high);
    return [{ value, holds: after >= 0 ? ('above' as const) : ('below' as const) }];
  });
  const nearest = crossings.toSorted((a, b) => Math.abs(a.value - current) - Math.abs(b.value - current))[0];
  if (!nearest) return { kind: (balances[0] ?? 0) >= 0 ? 'always' : 'never' };
  return { kind: 'at', ...nearest, all: crossings.map(({ value }) => value) };
}

function requireFinite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError('a balance must be a finite number');
  return value;
}

/** Three points inside tell a line from every curve that a case can have. */
function isStraight(balance: (value: number) => number, from: number, to: number): boolean {
  const [start, end] = [balance(from), balance(to)];
  const size = Math.max(Math.abs(start), Math.abs(end));
  return [0.25, 0.5, 0.8].every((part) => {
    const expected = start + part * (end - start);
    return Math.abs(balance(from + part * (to - from)) - expected) <= straight * size;
  });
}

function grid(from: number, to: number): number[] {
  return Array.from({ length: steps + 1 }, (_, step) =>
    step === steps ? to : from + (step / steps) * (to - from),
  );
}

function halved(balance: (value: number) => number, from: number, to: number): number {
  const holdsAbove = balance(to) >= 0;
  let [low, high] = [from, to];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (balance(middle) >= 0 === holdsAbove) high = middle;
    else low = middle;
  }
}
