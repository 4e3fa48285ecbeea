import { linearValue, minMax, piecewiseValue, topValue } from '../../../engine/decision/value-function.ts';
import type { Confidence, Criterion, Measure, Rating, Scale, ValuePoint } from '../schema.ts';
import type { AccountFigures, ScaleEnds } from './result.ts';

export type AccountRatings = Readonly<Record<string, Rating>>;

/** A criterion made ready to value every account quickly. */
export interface ReadyCriterion {
  readonly id: string;
  /** Weight on its axis, 0 to 1. */
  readonly weight: number;
  /** Reads the raw figure; null where somebody judged or typed it, so that it is a rating with a confidence. */
  readonly figure: FigureReader | null;
  readonly ends: ScaleEnds | null;
  /** Worst and best are the same, so every account is worth 5. */
  readonly constant: boolean;
  /** 0 to 10; null where the raw value has none. */
  readonly value: (raw: number) => number | null;
}

type FigureReader = (figures: AccountFigures) => number | null;

/**
 * A figure of the accounts fills the criterion, or people enter it, as a rating or as a figure of their own.
 *
 * @example isEntered({ scale: { kind: 'rated', low: '', middle: '', high: '' } }) // true
 */
export function isEntered({ scale }: Pick<Criterion, 'scale'>): boolean {
  return scale.kind === 'rated' || scale.measure === 'entered';
}

/** How far a value, 0 to 10, may be off in either direction. Our assumption. */
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
  const { id, scale } = criterion;
  const figure = scale.kind === 'rated' || scale.measure === 'entered' ? null : figureOf[scale.measure];
  if (scale.kind === 'linear') {
    const raws = accounts.map((account) => rawValue({ figure }, account.figures, account.ratings[id]));
    const ends = endsOf(scale, minMax(raws, scale.direction));
    return {
      id,
      weight,
      figure,
      ends,
      constant: ends !== null && ends.worst === ends.best,
      value: linear(scale, ends),
    };
  }
  const value = scale.kind === 'rated' ? ratedValue : piecewise(scale.points);
  return { id, weight, figure, ends: null, constant: false, value };
}

/**
 * The raw value of a criterion for one account: a figure of the account in its own unit, or the rating as given.
 *
 * @example rawValue(ready, figures, ratings[ready.id]) // 7
 */
export function rawValue(
  { figure }: Pick<ReadyCriterion, 'figure'>,
  figures: AccountFigures,
  rating: Rating | undefined,
): number | null {
  return figure === null ? (rating?.value ?? null) : figure(figures);
}

function ratedValue(rating: number): number | null {
  return rating >= 0 && rating <= topValue ? rating : null;
}

function piecewise(unsorted: readonly ValuePoint[]): ReadyCriterion['value'] {
  const points = unsorted.toSorted((a, b) => a.x - b.x);
  return (raw) => (points.length > 0 ? piecewiseValue(raw, points) : null);
}

const figureOf = {
  revenue: (figures) => figures.revenueThisYear,
  forecastRevenue: (figures) => figures.forecastRevenue,
  growth: (figures) => figures.growth,
  contribution: (figures) => figures.net,
  margin: (figures) => figures.margin,
} as const satisfies Readonly<Record<Exclude<Measure, 'entered'>, FigureReader>>;

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
