import { replacementCost, type ReplacementCost } from '../../../engine/asset/replacement-cost.ts';
import type { Replacing } from '../schema.ts';

export type Unknown = keyof Replacing | 'margin';

export type Replaced =
  /** Not everything is known yet. */
  | { readonly kind: 'open'; readonly unknown: readonly Unknown[] }
  /** Nobody is won at a win rate of zero. */
  | { readonly kind: 'impossible'; readonly cost: ReplacementCost }
  | { readonly kind: 'known'; readonly cost: ReplacementCost; readonly total: number };

const fields = ['costPerPursuit', 'winRate', 'onboarding', 'vacancyMonths', 'rampMonths'] as const;

/**
 * What an equal account in its place would cost, or what has to be known for that. An account that loses money counts as zero
 * margin: an empty place costs nothing then.
 *
 * @throws RangeError when a number is outside the limits of the schema.
 * @see engine/asset/replacement-cost.ts; that an account which loses money counts as zero is this site's own.
 * @example replacedAt(1.2e6, { costPerPursuit: 150_000, winRate: 0.2, onboarding: 200_000, vacancyMonths: 18, rampMonths: 24 })
 */
export function replacedAt(margin: number | null, replacing: Replacing): Replaced {
  const { costPerPursuit, winRate, onboarding, vacancyMonths, rampMonths } = replacing;
  if (
    margin === null ||
    costPerPursuit === null ||
    winRate === null ||
    onboarding === null ||
    vacancyMonths === null ||
    rampMonths === null
  ) {
    const missing = fields.filter((field) => replacing[field] === null);
    return { kind: 'open', unknown: margin === null ? ['margin', ...missing] : missing };
  }
  const annualMargin = Math.max(0, margin);
  const cost = replacementCost({
    annualMargin,
    vacancyMonths,
    rampMonths,
    costPerPursuit,
    winRate,
    onboarding,
  });
  return cost.total === null ? { kind: 'impossible', cost } : { kind: 'known', cost, total: cost.total };
}
