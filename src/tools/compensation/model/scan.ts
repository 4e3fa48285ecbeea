import type { PayJump, PayRegion } from '../../../engine/compensation/behaviour-scan.ts';
import { payoutAt } from '../../../engine/compensation/payout.ts';
import type { PayoutCurve } from '../../../engine/compensation/payout-curve.ts';
import { pushIncentive, type PushIncentive } from '../../../engine/compensation/period-end.ts';
import { compiledPlan } from '../../../engine/compensation/plan-payout.ts';
import { paidUnder, planScan, type PlanScan } from '../../../engine/compensation/plan-scan.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { CompensationInputs, Measure } from '../schema.ts';
import type { PlanFault } from './issues.ts';
import { scenarioOf, type BuiltScenario } from './people.ts';
import { expectedAttainment } from './spread.ts';

/** Something that a plan gives people a reason to do, over a stretch of attainment or at one. Payouts are fractions of target variable. */
export type ScanFinding =
  | ({ readonly kind: 'falls' } & Stretch)
  /** The measure pays nothing, and one more result changes nothing. */
  | ({ readonly kind: 'nothing' } & Stretch)
  /** A cap holds pay level. */
  | ({ readonly kind: 'capped' } & Stretch)
  /** Two results with equal pay. */
  | ({ readonly kind: 'level' } & Stretch)
  | ({ readonly kind: 'cliff' | 'drop' } & Pick<PayJump, 'at' | 'before' | 'after' | 'size'>);

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly payFrom: number;
  readonly payTo: number;
}

/** A deal at the end of a period, in payout of the plan's measure times its weight. */
export interface PeriodEndFinding extends PushIncentive {
  readonly now: number;
  readonly next: number;
  readonly deal: number;
  readonly acts: 'push' | 'pull' | 'neither';
}

export interface ScanPoint {
  readonly attainment: number;
  /** Of target variable. */
  readonly payout: number;
}

export interface PlanScanResult {
  readonly planId: string;
  readonly measure: Measure;
  readonly weight: number;
  /** The other measures, at what is expected of them. */
  readonly others: readonly { readonly measure: Measure; readonly attainment: number }[];
  readonly to: number;
  readonly points: readonly ScanPoint[];
  readonly findings: readonly ScanFinding[];
  readonly caps: Pick<PlanScan, 'planCapFrom' | 'measureCapFrom'>;
  readonly periodEnd: PeriodEndFinding | null;
  /** Null without a floor: positions whose pay at what is expected is under it. */
  readonly underFloor: readonly string[] | null;
}

export type ScanResult =
  | { readonly kind: 'scan'; readonly scan: PlanScanResult }
  | { readonly kind: 'faults'; readonly faults: readonly PlanFault[] }
  /** Everything is salary: there is no curve. */
  | { readonly kind: 'no-measure' };

/** A jump smaller than this part of target variable is rounding. */
const leastShown = 1e-6;
/** A stretch narrower than this is a corner, not something to live on. */
const narrowest = 1e-3;
const pointCount = 320;

/**
 * What the current plan gives people a reason to do, over the whole range of one measure while the others stay at what is expected of
 * them. Fractions of target and of target variable. Convention: a jump up larger than the reader's band is a cliff; every jump
 * down and every fall is named, since pay that falls when results rise is never meant.
 *
 * @throws RangeError as `planOf`.
 * @see engine/compensation/plan-scan.ts, period-end.ts; Oyer, P. (1998), Quarterly Journal of Economics 113.
 * @example scanOf(inputs, workspace) // { kind: 'scan', scan: { findings: [{ kind: 'nothing', to: 0.8, ... }] } }
 */
export function scanOf(inputs: CompensationInputs, workspace: Workspace): ScanResult {
  const built = scenarioOf(inputs, workspace, inputs.current);
  if (built.kind === 'faults') return built;
  const { plan } = built.plan;
  const index = scannedMeasure(inputs, built.plan);
  const measure = plan.measures[index];
  const planned = plan.pay.measures[index];
  if (measure === undefined || planned === undefined) return { kind: 'no-measure' };
  const attainments = plan.measures.map(({ spread }) => Math.max(0, expectedAttainment(spread)));
  const { to } = inputs.scan;
  const scan = planScan(plan.pay, index, { attainments, to });
  const { planCapFrom, measureCapFrom } = scan;
  return {
    kind: 'scan',
    scan: {
      planId: plan.terms.id,
      measure,
      weight: planned.weight,
      others: plan.measures.flatMap((other, at) =>
        at === index || (plan.pay.measures[at]?.weight ?? 0) === 0
          ? []
          : [{ measure: other, attainment: attainments[at] ?? 1 }],
      ),
      to,
      points: curvePoints(built.plan, index, attainments, scan, to),
      findings: findingsOf(scan, inputs.bands.cliff, planned.curve),
      caps: { planCapFrom, measureCapFrom },
      periodEnd: periodEndOf(inputs, planned),
      underFloor: underFloorOf(inputs, built.plan),
    },
  };
}

/** The measure that was chosen, else the one of the largest weight; -1 where nothing has a weight. */
function scannedMeasure({ scan }: CompensationInputs, { plan }: BuiltScenario): number {
  const weights = plan.pay.measures.map(({ weight }) => weight);
  const chosen = plan.measures.findIndex(({ id }) => id === scan.measureId);
  if ((weights[chosen] ?? 0) > 0) return chosen;
  const most = Math.max(0, ...weights);
  return most > 0 ? weights.indexOf(most) : -1;
}

/**
 * The measures that the current plan pays for, the heaviest first.
 *
 * @throws RangeError as `planOf`.
 * @example scannable(inputs, workspace).map(({ id }) => id) // ['revenue', 'retention', 'account-plan']
 */
export function scannable(inputs: CompensationInputs, workspace: Workspace): Measure[] {
  const built = scenarioOf(inputs, workspace, inputs.current);
  if (built.kind === 'faults') return [];
  const { pay, measures } = built.plan.plan;
  const weightOf = (index: number) => pay.measures[index]?.weight ?? 0;
  return measures
    .map((measure, index) => ({ measure, weight: weightOf(index) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ measure }) => measure);
}

function findingsOf(
  { regions, jumps, planCapFrom, measureCapFrom }: PlanScan,
  cliff: number,
  curve: PayoutCurve,
): ScanFinding[] {
  const capFrom = Math.min(planCapFrom ?? Infinity, measureCapFrom ?? Infinity);
  const stretches = regions.flatMap((region) => stretchOf(region, capFrom, curve));
  const steps = jumps.flatMap((jump): ScanFinding[] => {
    const { at, before, after, size } = jump;
    if (size < -leastShown) return [{ kind: 'drop', at, before, after, size }];
    return size > cliff + leastShown ? [{ kind: 'cliff', at, before, after, size }] : [];
  });
  const place = (finding: ScanFinding) => ('at' in finding ? finding.at : finding.from);
  return [...stretches, ...steps].toSorted((a, b) => place(a) - place(b));
}

function stretchOf(
  { kind, from, to, payFrom, payTo }: PayRegion,
  capFrom: number,
  curve: PayoutCurve,
): ScanFinding[] {
  if (kind === 'rising' || to - from < narrowest) return [];
  const stretch = { from, to, payFrom, payTo };
  if (kind === 'falling') return [{ kind: 'falls', ...stretch }];
  if (payoutAt(curve, (from + to) / 2) === 0) return [{ kind: 'nothing', ...stretch }];
  return [{ kind: from >= capFrom - narrowest ? 'capped' : 'level', ...stretch }];
}

/** Even steps, and both sides of every jump so that it is drawn upright. */
function curvePoints(
  { plan }: BuiltScenario,
  index: number,
  attainments: readonly number[],
  { jumps }: PlanScan,
  to: number,
): ScanPoint[] {
  const pays = compiledPlan(plan.pay);
  const at = Float64Array.from(attainments);
  const even = Array.from({ length: pointCount + 1 }, (_, step) => (to * step) / pointCount);
  const grid = even
    .filter((attainment) => jumps.every((jump) => Math.abs(jump.at - attainment) > 1e-9))
    .map((attainment): ScanPoint => {
      at[index] = attainment;
      return { attainment, payout: pays(at, 0) };
    });
  const sides = jumps.flatMap(({ at: attainment, before, after }): ScanPoint[] => [
    { attainment, payout: before },
    { attainment, payout: after },
  ]);
  return [...grid, ...sides].toSorted((a, b) => a.attainment - b.attainment);
}

function periodEndOf(
  { scan: { now, next, deal } }: CompensationInputs,
  { weight, curve }: { readonly weight: number; readonly curve: PayoutCurve },
): PeriodEndFinding | null {
  if (deal <= 0) return null;
  const found = pushIncentive(curve, { now, next, deal });
  const acts = Math.abs(found.gain * weight) < leastShown ? 'neither' : found.gain > 0 ? 'push' : 'pull';
  return {
    now,
    next,
    deal,
    acts,
    bookedNow: weight * found.bookedNow,
    pushed: weight * found.pushed,
    gain: weight * found.gain,
    rateDifference: weight * found.rateDifference,
  };
}

/** Base and variable pay of a full year at what is expected of everybody. */
function underFloorOf(
  { budget: { floor } }: CompensationInputs,
  built: BuiltScenario,
): readonly string[] | null {
  if (floor === null) return null;
  const known = built.people.filter(({ isKnown }) => isKnown);
  const pays = known.map(({ position, base, targetVariable }) => {
    const at = built.plan.measures.map((measure) =>
      Math.max(0, expectedAttainment(position.measures[measure.id]?.spread ?? measure.spread)),
    );
    const place = built.people.findIndex((one) => one.position.id === position.id);
    const pay = built.scenario[place]?.plan ?? built.plan.pay;
    return base + targetVariable * compiledPlan(pay)(Float64Array.from(at), 0);
  });
  return paidUnder(floor, pays).flatMap((index) => known[index]?.position.id ?? []);
}
