import { topValue } from '../../../engine/decision/value-function.ts';
import type { Axis, PortfolioInputs } from '../schema.ts';
import { halfWidth, rawValue, type AccountRatings, type ReadyCriterion } from './criteria.ts';
import type { AccountFigures, AccountScore, Derivation, DerivationLine } from './result.ts';

export interface Scoring {
  readonly criteria: Readonly<Record<Axis, readonly ReadyCriterion[]>>;
  readonly shares: Readonly<Record<Axis, number>>;
  readonly missing: PortfolioInputs['missing'];
}

interface AxisScore {
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly missing: number;
  /** Sum of the weights that count, for sharing out those left out. */
  readonly counted: number;
}

/**
 * Scores an account, 0 to 10. Conventions: the score of an axis is the weighted mean of its values; a missing value is left out
 * and the other weights grow in proportion, or counts as 0 where the worst case is chosen; the overall score is the mean
 * of the axes by their shares, and null when an axis with a share is null (half a picture is not ranked). `low` and `high`
 * move every judged value down and up by 0.5, 1 or 2 for a confidence of high, medium or low, within 0 to 10; a figure
 * from the accounts and a missing value do not widen them. A criterion without weight is neither scored nor missing.
 *
 * @see Keeney and Raiffa (1976) section 3.5, for the additive model; the range is this site's own.
 * @example scoreAccount(scoring, figures, ratings).score // 6.95
 */
export function scoreAccount(
  scoring: Scoring,
  figures: AccountFigures,
  ratings: AccountRatings,
): AccountScore {
  const { criteria, shares, missing } = scoring;
  const attractiveness = scoreAxis(criteria.attractiveness, missing, figures, ratings);
  const position = scoreAxis(criteria.position, missing, figures, ratings);
  return combine(shares, attractiveness, position);
}

function combine(shares: Scoring['shares'], attractiveness: AxisScore, position: AxisScore): AccountScore {
  const known =
    shares.attractiveness + shares.position > 0 &&
    (shares.attractiveness === 0 || attractiveness.value !== null) &&
    (shares.position === 0 || position.value !== null);
  const mean = (a: number, p: number) => (known ? shares.attractiveness * a + shares.position * p : null);
  return {
    attractiveness: attractiveness.value,
    position: position.value,
    score: mean(attractiveness.value ?? 0, position.value ?? 0),
    low: mean(attractiveness.low, position.low),
    high: mean(attractiveness.high, position.high),
    missing: attractiveness.missing + position.missing,
  };
}

function scoreAxis(
  criteria: readonly ReadyCriterion[],
  whenMissing: PortfolioInputs['missing'],
  figures: AccountFigures,
  ratings: AccountRatings,
): AxisScore {
  let total = 0;
  let low = 0;
  let high = 0;
  let counted = 0;
  let missing = 0;
  for (const ready of criteria) {
    const { id, weight } = ready;
    if (weight === 0) continue;
    const rating = ready.figure === null ? ratings[id] : undefined;
    const raw = rawValue(ready, figures, rating);
    const value = raw === null ? null : ready.value(raw);
    if (value === null) {
      missing += 1;
      if (whenMissing === 'worst-case') counted += weight;
      continue;
    }
    const half = rating === undefined ? 0 : halfWidth[rating.confidence];
    counted += weight;
    total += weight * value;
    low += weight * Math.max(0, value - half);
    high += weight * Math.min(topValue, value + half);
  }
  if (counted === 0) return { value: null, low: 0, high: 0, missing, counted };
  return { value: total / counted, low: low / counted, high: high / counted, missing, counted };
}

/**
 * The lines of an account's score: raw figure or rating, value, weight in the overall score after missing values are dealt
 * with, and points (weight times value). The points sum to the score that {@link scoreAccount} gives; where that is null
 * the lines show what is there.
 *
 * @see {@link scoreAccount} for the conventions.
 * @example deriveAccount(scoring, 'a1', figures, ratings).lines
 */
export function deriveAccount(
  scoring: Scoring,
  accountId: string,
  figures: AccountFigures,
  ratings: AccountRatings,
): Derivation {
  const linesOf = (axis: Axis) => {
    const { counted } = scoreAxis(scoring.criteria[axis], scoring.missing, figures, ratings);
    return scoring.criteria[axis].map((ready): DerivationLine => {
      const raw = rawValue(ready, figures, ratings[ready.id]);
      const found = raw === null ? null : ready.value(raw);
      const missing = found === null;
      const value = missing && scoring.missing === 'worst-case' ? 0 : found;
      const weight = value === null || counted === 0 ? 0 : (scoring.shares[axis] * ready.weight) / counted;
      const points = weight * (value ?? 0);
      return { criterionId: ready.id, axis, raw, value, weight, points, missing };
    });
  };
  return {
    accountId,
    lines: [...linesOf('attractiveness'), ...linesOf('position')],
    shares: scoring.shares,
    ...scoreAccount(scoring, figures, ratings),
  };
}
