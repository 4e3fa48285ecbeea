export interface TornadoBar<Name extends string> {
  readonly name: Name;
  /** Outcome with the input at its low value; for a cost it is the better one. */
  readonly low: number;
  /** Outcome with the input at its high value. */
  readonly high: number;
  /** Distance between the two. */
  readonly swing: number;
}

export interface Tornado<Name extends string> {
  readonly base: number;
  /** The widest first; equal ones keep the order of the ranges. */
  readonly bars: readonly TornadoBar<Name>[];
}

/**
 * One input at a time to the ends of its stated range, all others as they are: how far the outcome moves. It tells which
 * inputs matter and not how likely the ends are. Any unit.
 *
 * @throws RangeError when an outcome is not finite.
 * @see Howard, R. (1988), Decision Analysis: Practice and Promise, Management Science 34, 679-695.
 * @example tornado(({ price, cost }) => price - cost, { price: 5, cost: 3 }, { price: [4, 7] }).bars[0]?.swing // 3
 */
export function tornado<Name extends string>(
  outcome: (inputs: Readonly<Record<Name, number>>) => number,
  base: Readonly<Record<Name, number>>,
  ranges: Readonly<Partial<Record<Name, readonly [low: number, high: number]>>>,
): Tornado<Name> {
  const at = (inputs: Readonly<Record<Name, number>>) => {
    const value = outcome(inputs);
    if (!Number.isFinite(value)) throw new RangeError(`an outcome cannot be ${value}`);
    return value;
  };
  const names = Object.keys(ranges) as Name[];
  const bars = names.flatMap((name) => {
    const range = ranges[name];
    if (range === undefined) return [];
    const [low, high] = range.map((value) => at({ ...base, [name]: value })) as [number, number];
    return [{ name, low, high, swing: Math.abs(high - low) }];
  });
  return { base: at(base), bars: bars.sort((a, b) => b.swing - a.swing) };
}
