import { scanPay, type PayScan } from './behaviour-scan.ts';
import { payoutPieces } from './payout-pieces.ts';
import { requirePlan, type PayPlan } from './plan.ts';
import { compiledPlan, type PlanPayout } from './plan-payout.ts';

export interface PlanScan extends PayScan {
  /** The lowest attainment of the measure from which the cap on the whole plan takes something; null when it never does. */
  readonly planCapFrom: number | null;
  /** The lowest attainment at which the measure's own cap is reached; null when it never is. */
  readonly measureCapFrom: number | null;
}

/** A thousandth of target: a tenth of a point. */
const step = 1e-3;

/**
 * What the pay of a whole plan does when one measure runs through its range from 0 to `to` and the others stay at
 * `attainments`: as `scanPay`, in fractions of target variable, with the attainments at which caps begin to bind.
 *
 * @throws RangeError as `requirePlan` and `scanPay`, and when there is no such measure or not one finite attainment each.
 * @see behaviour-scan.ts for the method.
 * @example planScan(plan, 0, { attainments: [1, 1], to: 2 }).planCapFrom // 1.3
 */
export function planScan(
  plan: PayPlan,
  measure: number,
  { attainments, to }: { readonly attainments: readonly number[]; readonly to: number },
): PlanScan {
  requirePlan(plan);
  const scanned = plan.measures[measure];
  if (scanned === undefined) throw new RangeError('no such measure');
  if (attainments.length !== plan.measures.length || !attainments.every(Number.isFinite)) {
    throw new RangeError('a plan needs one finite attainment a measure');
  }
  const along = (pays: PlanPayout) => {
    const at = Float64Array.from(attainments);
    return (attainment: number) => {
      at[measure] = attainment;
      return pays(at, 0);
    };
  };
  const pay = along(compiledPlan(plan));
  const uncapped = along(compiledPlan({ ...plan, cap: null }));
  const caps = flips((attainment) => pay(attainment) < uncapped(attainment), to);
  const scan = scanPay(pay, { from: 0, to, breaks: [...breaksOf(plan, measure), ...caps], step });
  const { cap } = scanned.curve;
  const capped = payoutPieces(scanned.curve).find(({ start, slope }) => slope === 0 && start === cap);
  return { ...scan, planCapFrom: caps[0] ?? null, measureCapFrom: capped?.from ?? null };
}

/**
 * Who is paid less than a stated floor, by index. Money.
 *
 * @throws RangeError when an amount is not finite.
 * @see tools.md 7, behaviour scan.
 * @example paidUnder(90_000, [95_000, 80_000]) // [1]
 */
export function paidUnder(floor: number, pays: readonly number[]): number[] {
  if (![floor, ...pays].every(Number.isFinite)) throw new RangeError('pay must be finite');
  return pays.flatMap((pay, person) => (pay < floor ? [person] : []));
}

function breaksOf({ measures, gates, modifiers }: PayPlan, measure: number): number[] {
  const curves = [
    ...measures.slice(measure, measure + 1).map(({ curve }) => curve),
    ...modifiers.flatMap((one) => (one.kind === 'measure' && one.measure === measure ? [one.curve] : [])),
  ];
  const bends = curves.flatMap((curve) => payoutPieces(curve).map(({ to }) => to));
  return [...bends, ...gates.flatMap((gate) => (gate.measure === measure ? [gate.atLeast] : []))];
}

/** Where a condition becomes true or false on the way from 0 to `to`, each to within rounding. */
function flips(holds: (attainment: number) => boolean, to: number): number[] {
  const found: number[] = holds(0) ? [0] : [];
  for (let low = 0; low < to; low += step) {
    const high = Math.min(to, low + step);
    if (holds(low) !== holds(high)) found.push(boundary(holds, low, high));
  }
  return found;
}

function boundary(holds: (attainment: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  const begins = holds(low);
  for (let halvings = 0; halvings < 50; halvings += 1) {
    const middle = (low + high) / 2;
    if (holds(middle) === begins) low = middle;
    else high = middle;
  }
  return high;
}
