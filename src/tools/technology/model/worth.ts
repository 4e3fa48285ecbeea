import { annuityFactor } from '../../../engine/finance/annuity.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { TechnologySettings } from '../schema.ts';
import type { Cost } from './cost.ts';
import type { FitLine, FitResult } from './fit.ts';
import type { Adoption } from './users.ts';

export interface BenefitLine {
  readonly fit: FitLine;
  /** A year, if everybody used it; 0 while the need has no process. */
  readonly amount: number;
}

export type Benefit =
  /** The cost of an hour is not known, and a pain is said in hours. */
  | { readonly kind: 'open' }
  | {
      readonly kind: 'known';
      readonly lines: readonly BenefitLine[];
      /** A year, if everybody used it. */
      readonly yearly: number;
      /** All years in today's money, if everybody used it. */
      readonly atFull: number;
    };

export type BreakEven =
  /** A figure that it rests on is missing. */
  | { readonly kind: 'open' }
  /** It costs nothing. */
  | { readonly kind: 'free' }
  /** It relieves no need whose process exists. */
  | { readonly kind: 'no-benefit' }
  /** Even if everybody used it, it would not pay. */
  | { readonly kind: 'never'; readonly share: number }
  | { readonly kind: 'at'; readonly share: number };

export interface Worth {
  readonly benefit: Benefit;
  /** Of 1 a year at the end of each year, in today's money. */
  readonly factor: number;
  /** With the adoption expected; null where it is not known. */
  readonly present: number | null;
  /** Benefit less cost; null where one of them is not known. */
  readonly net: number | null;
  /** Null where no need is covered or the cost is not known. */
  readonly costPerNeed: number | null;
  readonly breakEven: BreakEven;
}

/** The best rating. */
const best = 4;

/**
 * What an option relieves: pain x rating / 4 x trust in the evidence, of needs whose process exists; in today's money over the years,
 * times the share that will use it; less its cost. Break-even adoption is cost over benefit at full use.
 *
 * @throws RangeError when a number is not finite.
 * @see method.md, Tool 7; that a rating says which part of the pain goes is this site's own.
 * @example worthOf(fit, cost, adoption, settings).breakEven // { kind: 'at', share: 0.64 } for 640 of cost and 1,000 of benefit
 */
export function worthOf(
  fit: FitResult,
  cost: Cost,
  adoption: Adoption,
  { years, discount }: Pick<TechnologySettings, 'years' | 'discount'>,
): Worth {
  const factor = annuityFactor(discount, years, 'end');
  const benefit = benefitOf(fit, factor);
  const present = presentOf(benefit, adoption);
  const total = cost.kind === 'known' ? cost.total : null;
  return {
    benefit,
    factor,
    present,
    net: present === null || total === null ? null : present - total,
    costPerNeed: total === null || fit.covered === 0 ? null : total / fit.covered,
    breakEven: breakEvenOf(benefit, total),
  };
}

/**
 * What a rating relieves in a year: pain x rating / 4 x trust, 0 while the need has no process, null while its pain has no price.
 *
 * @see As for {@link worthOf}.
 * @example relievedBy({ need: { counts: true, pain: 1000, … }, value: 2, trust: 0.5, … }) // 250
 */
export function relievedBy({ need, value, trust }: Pick<FitLine, 'need' | 'value' | 'trust'>): number | null {
  const part = need.counts ? ((value ?? 0) * trust) / best : 0;
  if (part === 0) return 0;
  return need.pain === null ? null : part * need.pain;
}

function benefitOf({ lines }: FitResult, factor: number): Benefit {
  const amounts: BenefitLine[] = [];
  for (const fit of lines) {
    const amount = relievedBy(fit);
    if (amount === null) return { kind: 'open' };
    amounts.push({ fit, amount });
  }
  const yearly = sum(amounts.map(({ amount }) => amount));
  return { kind: 'known', lines: amounts, yearly, atFull: yearly * factor };
}

/** What relieves nothing brings nothing, however many use it. */
function presentOf(benefit: Benefit, { share }: Adoption): number | null {
  if (benefit.kind === 'open') return null;
  if (benefit.atFull === 0) return 0;
  return share === null ? null : benefit.atFull * share;
}

function breakEvenOf(benefit: Benefit, total: number | null): BreakEven {
  if (benefit.kind === 'open' || total === null) return { kind: 'open' };
  if (total === 0) return { kind: 'free' };
  if (benefit.atFull === 0) return { kind: 'no-benefit' };
  const share = total / benefit.atFull;
  return { kind: share > 1 ? 'never' : 'at', share };
}
