import { linearValue, minMax, piecewiseValue, topValue } from '../../../engine/decision/value-function.ts';
import type { Confidence, Criterion, Measure, Rating, Scale } from '../schema.ts';
import type { AccountFigures, ScaleEnds } from './result.ts';

export type AccountRatings = Readonly<Record<string, Rating>>;

/** A criterion made ready to value every account quickly. */
export interface ReadyCriterion {
  readonly criterion: Criterion;
  /** Weight on its axis, 0 to 1. */
  readonly weight: number;
  /** Somebody judged or typed it, so it carries a confidence. */
  readonly judged: boolean;
  readonly ends: ScaleEnds | null;
  /** Every account that has a figure has the same one. */
  readonly constant: boolean;
  raw(figures: AccountFigures, ratings: AccountRatings): number | null;
  /** 0 to 10. */
  value(raw: number): number | null;
}

/** How far a value, 0 to 10, may be off in either direction (method.md, Key 3, tool 3a: our assumption). */
export const halfWidth = { high: 0.5, medium: 1, low: 2 } as const satisfies Readonly<
  Record<Confidence, number>
>;

/**
 * Makes a criterion ready: where its raw value comes from, and the value 0 to 10 it is worth. Conventions: a rated
 * criterion's rating is its value, and a number outside 0 to 10 there is no rating; a linear scale's open ends are the
 * worst and best among all accounts; ends given against the stated direction stand as given; a piecewise scale's points
 * may come in any order, and without points nothing has a value. Growth and margin are fractions.
 *
 * @throws RangeError when a number in the scale is not finite.
 * @see engine/decision/value-function.ts for the value functions.
 * @example readyCriterion(criterion, 0.3, accounts).value(45) // 7
 */
export function readyCriterion(
  criterion: Criterion,
  weight: number,
  accounts: readonly { readonly figures: AccountFigures; readonly ratings: AccountRatings }[],
): ReadyCriterion {
  const { scale } = criterion;
  const raw = rawOf(criterion);
  const common = { criterion, weight, judged: scale.kind === 'rated' || scale.measure === 'entered', raw };
  if (scale.kind === 'rated') return { ...common, ends: null, constant: false, value: ratedValue };
  if (scale.kind === 'piecewise') {
    const points = scale.points.toSorted((a, b) => a.x - b.x);
    const value = (figure: number) => (points.length > 0 ? piecewiseValue(figure, points) : null);
    return { ...common, ends: null, constant: false, value };
  }
  const among = minMax(
    accounts.map(({ figures, ratings }) => raw(figures, ratings)),
    scale.direction,
  );
  const ends = endsOf(scale, among);
  const constant = ends !== null && ends.worst === ends.best;
  return { ...common, ends, constant, value: linear(scale, ends) };
}

function ratedValue(rating: number): number | null {
  return rating >= 0 && rating <= topValue ? rating : null;
}

function rawOf({ id, scale }: Criterion): ReadyCriterion['raw'] {
  if (scale.kind === 'rated' || scale.measure === 'entered') {
    return (_, ratings) => (Object.hasOwn(ratings, id) ? (ratings[id]?.value ?? null) : null);
  }
  return figureOf[scale.measure];
}

const figureOf = {
  revenue: (figures) => figures.revenueThisYear,
  forecastRevenue: (figures) => figures.forecastRevenue,
  growth: (figures) => figures.growth,
  contribution: (figures) => figures.net,
  margin: (figures) => figures.margin,
} as const satisfies Readonly<
  Record<Exclude<Measure, 'entered'>, (figures: AccountFigures) => number | null>
>;

type LinearScale = Extract<Scale, { kind: 'linear' }>;

function endsOf(scale: LinearScale, among: ScaleEnds | null): ScaleEnds | null {
  const worst = scale.worst ?? among?.worst ?? null;
  const best = scale.best ?? among?.best ?? null;
  return worst === null || best === null ? null : { worst, best };
}

/**
 * One end given and the other taken from the accounts can stand the wrong way round: then no account gets as far as the
 * given worst (all are worth 0), or all are beyond the given best (all are worth 10).
 */
function linear(scale: LinearScale, ends: ScaleEnds | null): ReadyCriterion['value'] {
  if (ends === null) return () => null;
  const { worst, best } = ends;
  const bothGiven = scale.worst !== null && scale.best !== null;
  const wrongWay = scale.direction === 'benefit' ? best < worst : best > worst;
  if (wrongWay && !bothGiven) return () => (scale.best === null ? 0 : topValue);
  return (figure) => linearValue(figure, worst, best);
}
