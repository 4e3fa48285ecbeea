import { returnOnInvestment, type ReturnOnInvestment } from '../../../engine/finance/return-on-investment.ts';
import { netPresentValue } from '../../../engine/finance/net-present-value.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { BusinessCase, Settings, Tax } from '../schema.ts';

export type TaxUnknown = 'managers' | 'hours' | 'weeks' | 'cost';
export type TaxBand = 'healthy' | 'watch' | 'unrecruited' | 'half';

export type TaxResult =
  | { readonly kind: 'open'; readonly unknown: readonly TaxUnknown[] }
  | {
      readonly kind: 'known';
      /** A year, in workspace currency. */
      readonly amount: number;
      /** Of all account managers, a year. */
      readonly hours: number;
      /** Of the time they work; null while that is not known or not possible. */
      readonly share: number | null;
      /** Full-time people that the hours are worth. */
      readonly people: number | null;
      readonly band: TaxBand | null;
      /** More hours on persuading than hours worked. */
      readonly isImpossible: boolean;
    };

const taxParts = ['managers', 'hours', 'weeks', 'cost'] as const;

/**
 * The internal-selling tax: account managers × hours a week spent persuading colleagues × weeks × loaded cost of an hour, a year, in
 * workspace currency; and its share of the hours worked. A bound belongs to the higher band.
 *
 * @see Sherman, Sperry and Reese (2003), Key 1, for the half of the time; formula and bounds are this site's own (method.md, 1a).
 * @example taxOf({ managers: 10, hours: 20, weeks: 46, cost: 95, total: 40, source: '' }, defaultSettings).amount // 874_000
 */
export function taxOf(tax: Tax, settings: Settings): TaxResult {
  const { managers, hours, weeks, cost, total } = tax;
  if (managers === null || hours === null || weeks === null || cost === null) {
    return { kind: 'open', unknown: taxParts.filter((part) => tax[part] === null) };
  }
  const isImpossible = total !== null && hours > total;
  const share = total === null || total === 0 || isImpossible ? null : hours / total;
  return {
    kind: 'known',
    amount: managers * hours * weeks * cost,
    hours: managers * hours * weeks,
    share,
    people: share === null ? null : share * managers,
    band: share === null ? null : taxBand(share, settings),
    isImpossible,
  };
}

function taxBand(share: number, { healthyBelow, unrecruitedFrom, halfFrom }: Settings): TaxBand {
  if (share >= halfFrom) return 'half';
  if (share >= unrecruitedFrom) return 'unrecruited';
  return share < healthyBelow ? 'healthy' : 'watch';
}

export type CaseUnknown = 'revenue' | 'margin' | 'cost';

export interface CaseLine {
  /** From 0, the launch. */
  readonly year: number;
  readonly revenue: number;
  /** Uplift and retention gain together, a fraction of revenue. */
  readonly gain: number;
  readonly benefit: number;
  readonly cost: number;
  readonly net: number;
  readonly factor: number;
  readonly presentNet: number;
}

export interface Believed extends ReturnOnInvestment {
  /** Mean uplift and retention gain, weighted by revenue, a fraction. */
  readonly expected: number;
  readonly lines: readonly CaseLine[];
}

export type CaseResult =
  | { readonly kind: 'open'; readonly unknown: readonly CaseUnknown[] }
  /** No uplift could pay: there is no margin, or no revenue. */
  | { readonly kind: 'never'; readonly why: 'margin' | 'revenue' }
  | {
      readonly kind: 'known';
      readonly totalCost: number;
      readonly totalRevenue: number;
      readonly margin: number;
      /** In today's money, as the second break-even has them. */
      readonly presentCosts: number;
      readonly presentRevenue: number;
      /** Points of revenue as a fraction, without discount. */
      readonly breakEven: number;
      /** The uplift, equal in every year, at which the net present value is zero. */
      readonly presentBreakEven: number;
      /** Null until some uplift or retention gain is entered. */
      readonly believed: Believed | null;
    };

/**
 * The business case: first the uplift that pays for the programme, then what the entered uplift is worth. Benefit of a year = revenue ×
 * (uplift + retention gain) × contribution margin. Break-even = (all yearly costs + launch cost) ÷ (all revenue × margin), which is average
 * cost over average revenue × margin; beside it the same on present values. Launch cost falls at year 0, the years at their ends. Money in
 * workspace currency, uplifts as fractions of revenue. A cost or gain that is empty counts as nothing once another one is entered.
 *
 * @throws RangeError when a number is outside the limits of the schema.
 * @see method.md of this project, 1b; ROI on present values as engine/finance/return-on-investment.ts.
 * @example caseOf(plan).breakEven // 0.04
 */
export function caseOf(plan: BusinessCase): CaseResult {
  const { years, margin, launch, discount } = plan;
  const revenues = years.map(({ revenue }) => revenue).filter((revenue) => revenue !== null);
  const hasCost = launch !== null || years.some(({ cost }) => cost !== null);
  const hasRevenue = revenues.length === years.length;
  if (margin === null || !hasCost || !hasRevenue) {
    const missing = { revenue: !hasRevenue, margin: margin === null, cost: !hasCost };
    return {
      kind: 'open',
      unknown: (['revenue', 'margin', 'cost'] as const).filter((part) => missing[part]),
    };
  }
  if (margin <= 0) return { kind: 'never', why: 'margin' };
  const totalRevenue = sum(revenues);
  if (totalRevenue === 0) return { kind: 'never', why: 'revenue' };
  const costs = [launch ?? 0, ...years.map(({ cost }) => cost ?? 0)];
  const totalCost = sum(costs);
  const presentCosts = netPresentValue(discount, costs, 'start');
  const presentRevenue = netPresentValue(discount, revenues, 'end');
  return {
    kind: 'known',
    totalCost,
    totalRevenue,
    margin,
    presentCosts,
    presentRevenue,
    breakEven: totalCost / (totalRevenue * margin),
    presentBreakEven: presentCosts / (presentRevenue * margin),
    believed: believedOf(plan, margin, totalRevenue),
  };
}

function believedOf(
  { years, launch, discount }: BusinessCase,
  margin: number,
  total: number,
): Believed | null {
  if (years.every(({ uplift, retention }) => uplift === null && retention === null)) return null;
  const first = { revenue: 0, gain: 0, benefit: 0, cost: launch ?? 0 };
  const later = years.map(({ revenue, uplift, retention, cost }) => {
    const gain = (uplift ?? 0) + (retention ?? 0);
    const base = revenue ?? 0;
    return { revenue: base, gain, benefit: base * gain * margin, cost: cost ?? 0 };
  });
  const lines = [first, ...later].map((each, year) => {
    const factor = 1 / (1 + discount) ** year;
    const net = each.benefit - each.cost;
    return { year, ...each, net, factor, presentNet: net * factor };
  });
  const benefits = lines.map(({ benefit }) => benefit);
  return {
    ...returnOnInvestment(
      discount,
      benefits,
      lines.map(({ cost }) => cost),
    ),
    expected: sum(later.map(({ revenue, gain }) => revenue * gain)) / total,
    lines,
  };
}
