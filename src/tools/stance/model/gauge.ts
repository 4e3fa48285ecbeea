import { herfindahl, topShare, type Herfindahl } from '../../../engine/portfolio/concentration.ts';
import { largest } from '../../../engine/statistics/largest.ts';
import { cumulativeSums, sum } from '../../../engine/statistics/sum.ts';

/** The shares people ask for first (method.md, Introduction, tool 0); more would crowd the reading. */
const topCounts = [1, 3, 5, 10];

export interface Amount {
  readonly id: string;
  readonly name: string;
  /** Null is not known. */
  readonly value: number | null;
}

/** One account's part in the concentration. */
export interface GaugeLine {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** Part of the total, 0 to 1. */
  readonly share: number;
  /** Share of this account and all larger ones. */
  readonly cumulative: number;
  /** 10,000 × share²: its part of the HHI. */
  readonly points: number;
}

export interface Shares {
  readonly kind: 'shares';
  readonly total: number;
  /** How many accounts have no figure; they are not in any share. */
  readonly unknown: number;
  /** For each count that there are accounts for. */
  readonly top: readonly { readonly k: number; readonly share: number }[];
  readonly herfindahl: Herfindahl;
  /** The largest first, equals in the order of the document; values sum to `total`, points to the HHI. */
  readonly lines: readonly GaugeLine[];
}

/** Why there are no shares, from the first that holds. */
export interface NoShares {
  readonly kind: 'none';
  /** No accounts; none of them with a figure; at least one below zero; all of them zero. */
  readonly code: 'no-accounts' | 'no-figures' | 'below-zero' | 'all-zero';
  readonly unknown: number;
  /** How many are below zero. */
  readonly belowZero: number;
}

export type Gauge = Shares | NoShares;

/**
 * How a sum is spread over accounts: total, shares of the 1, 3, 5 and 10 largest, HHI, and one line per account that makes
 * them up. Any one unit; shares are fractions. With a value below zero there are no shares, since parts of a sum that
 * somebody takes away from can be more than all of it; a value of zero is a share of nothing.
 *
 * @throws RangeError when a value is not finite.
 * @see engine/portfolio/concentration.ts.
 * @example gaugeOf([{ id: 'a', name: 'A', value: 75 }, { id: 'b', name: 'B', value: 25 }]).top // [{ k: 1, share: 0.75 }]
 */
export function gaugeOf(amounts: readonly Amount[]): Gauge {
  const values = amounts.map(({ value }) => value).filter((value) => value !== null);
  const unknown = amounts.length - values.length;
  const belowZero = values.filter((value) => value < 0).length;
  const concentration = herfindahl(values);
  if (concentration === null)
    return { kind: 'none', code: whyNone(amounts, values, belowZero), unknown, belowZero };
  return {
    kind: 'shares',
    total: sum(values),
    unknown,
    top: topCounts.filter((k) => k <= values.length).map((k) => ({ k, share: topShare(values, k) ?? 0 })),
    herfindahl: concentration,
    lines: linesOf(amounts, sum(values)),
  };
}

function whyNone(amounts: readonly Amount[], values: readonly number[], belowZero: number): NoShares['code'] {
  if (amounts.length === 0) return 'no-accounts';
  if (values.length === 0) return 'no-figures';
  return belowZero > 0 ? 'below-zero' : 'all-zero';
}

function linesOf(amounts: readonly Amount[], total: number): GaugeLine[] {
  const order = largest(
    amounts.map(({ value }) => value),
    amounts.length,
  );
  const sorted = order.flatMap((index) => amounts[index] ?? []);
  const running = cumulativeSums(sorted.map(({ value }) => value ?? 0));
  return sorted.map(({ id, name, value }, index) => {
    const share = (value ?? 0) / total;
    return {
      id,
      name,
      value: value ?? 0,
      share,
      cumulative: (running[index] ?? 0) / total,
      points: 10_000 * share ** 2,
    };
  });
}

export interface FoldedLines {
  readonly shown: readonly GaugeLine[];
  /** All others as one; null when there are none. */
  readonly rest: (Omit<GaugeLine, 'id' | 'name'> & { readonly count: number }) | null;
}

/**
 * The first lines, and the others as one whose figures are their sums, so that the column still adds up. A single one left
 * over is shown as itself.
 *
 * @throws RangeError when a figure is not finite.
 * @example foldLines(lines, 10).rest?.count // 14
 */
export function foldLines(lines: readonly GaugeLine[], most: number): FoldedLines {
  if (lines.length <= most + 1) return { shown: lines, rest: null };
  const others = lines.slice(most);
  const rest = {
    count: others.length,
    value: sum(others.map(({ value }) => value)),
    share: sum(others.map(({ share }) => share)),
    cumulative: 1,
    points: sum(others.map(({ points }) => points)),
  };
  return { shown: lines.slice(0, most), rest };
}
