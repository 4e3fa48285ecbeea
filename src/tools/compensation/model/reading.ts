import { payoutAt } from '../../../engine/compensation/payout.ts';
import { payoutPieces } from '../../../engine/compensation/payout-pieces.ts';
import { planReading } from '../../../engine/compensation/plan-reading.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { CompensationInputs, Measure, Subject } from '../schema.ts';
import type { PlanFault } from './issues.ts';
import { peopleOf } from './people.ts';
import { planOf, type BuiltPlan } from './plan.ts';

/** Fine, to be minded, or not to be said yet. */
export type Verdict = 'fine' | 'mind' | 'open';

/** One thing that is read from a plan. Figures are fractions, apart from counts. */
export type ReadingLine = { readonly verdict: Verdict } & (
  | { readonly id: 'mix'; readonly share: number | null }
  | { readonly id: 'long-term'; readonly share: number }
  | { readonly id: 'profit-retention'; readonly share: number }
  | { readonly id: 'measures'; readonly count: number }
  | { readonly id: 'small-weights'; readonly measures: readonly Measure[] }
  /** The largest jump of pay, where it is, and on which measure. */
  | {
      readonly id: 'cliff';
      readonly size: number;
      readonly at: number | null;
      readonly measure: Measure | null;
    }
  /** Pay at excellence, and the most that can be paid: null is no limit. Both of target variable. */
  | { readonly id: 'upside'; readonly upside: number; readonly most: number | null }
  /** Measures of revenue that pay something at half of target: much of it comes anyway. */
  | { readonly id: 'existing-volume'; readonly measures: readonly Measure[] }
  | { readonly id: 'zero-pay'; readonly chance: number | null }
  | { readonly id: 'others'; readonly gain: 'crediting' | 'pool' | 'both' | 'nobody' }
);

export type Reading =
  | { readonly kind: 'reading'; readonly lines: readonly ReadingLine[] }
  | { readonly kind: 'faults'; readonly faults: readonly PlanFault[] };

const halfOfTarget = 0.5;
const lasting: readonly Subject[] = ['profit', 'retention'];

/**
 * What a plan says of itself, what is to be minded first. The bands are the reader's. `zeroPay` is the chance that a person gets no
 * variable pay in a year, simulated; null while it is not known. A plan that is all salary is read by its mix and by what others
 * gain.
 *
 * @throws RangeError as `planOf`.
 * @see method.md 4c: mix, long-term share, number of measures, cliffs; [B:55]: whether others gain decides the programme.
 * @example readingOf(inputs, workspace, 'plan-1', null).lines[0] // { id: 'others', gain: 'nobody', verdict: 'mind' }
 */
export function readingOf(
  inputs: CompensationInputs,
  workspace: Workspace,
  planId: string,
  zeroPay: number | null,
): Reading {
  const built = planOf(inputs, planId);
  if (built.kind === 'faults') return built;
  const { plan } = built;
  const lines = [
    mixLine(inputs, workspace, plan),
    ...(plan.terms.measures.length === 0 ? [] : payLines(inputs, plan, zeroPay)),
    othersLine(plan),
  ];
  const order: readonly Verdict[] = ['mind', 'open', 'fine'];
  return {
    kind: 'reading',
    lines: lines.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict)),
  };
}

function mixLine(inputs: CompensationInputs, workspace: Workspace, plan: BuiltPlan): ReadingLine {
  const { mixFrom, mixTo } = inputs.bands;
  const people = peopleOf(inputs, workspace, plan.terms).filter(({ isKnown }) => isKnown);
  const base = sum(people.map((one) => one.base));
  const all = base + sum(people.map(({ targetVariable }) => targetVariable));
  const share = all > 0 ? base / all : null;
  if (share === null) return { id: 'mix', share, verdict: 'open' };
  return { id: 'mix', share, verdict: judged(share >= mixFrom - same && share <= mixTo + same) };
}

function payLines({ bands }: CompensationInputs, plan: BuiltPlan, zeroPay: number | null): ReadingLine[] {
  const { pay } = plan;
  const reading = planReading(pay);
  const weightOn = (fits: (measure: Measure) => boolean) =>
    sum(plan.measures.map((measure, index) => (fits(measure) ? (pay.measures[index]?.weight ?? 0) : 0)));
  const lastingShare = weightOn(({ subject }) => lasting.includes(subject));
  const small = plan.measures.filter((_, index) => {
    const weight = pay.measures[index]?.weight ?? 0;
    return weight > 0 && weight < bands.smallestWeight - same;
  });
  const cliff = largestJump(plan);
  const volume = existingVolume(plan);
  const upsideFits = reading.upside >= bands.upsideFrom - same && reading.upside <= bands.upsideTo + same;
  return [
    {
      id: 'long-term',
      share: reading.longShare,
      verdict: judged(reading.longShare >= bands.longShare - same),
    },
    {
      id: 'profit-retention',
      share: lastingShare,
      verdict: judged(lastingShare >= bands.profitAndRetention - same),
    },
    { id: 'measures', count: reading.measures, verdict: judged(reading.measures <= bands.measures) },
    { id: 'small-weights', measures: small, verdict: judged(small.length === 0) },
    { id: 'cliff', ...cliff, verdict: judged(cliff.size <= bands.cliff + same) },
    { id: 'upside', upside: reading.upside, most: reading.most, verdict: judged(upsideFits) },
    { id: 'existing-volume', measures: volume, verdict: judged(volume.length === 0) },
    {
      id: 'zero-pay',
      chance: zeroPay,
      verdict: zeroPay === null ? 'open' : judged(zeroPay <= bands.zeroPay),
    },
  ];
}

/** Rounding of a few weights. */
const same = 1e-9;

function judged(isFine: boolean): Verdict {
  return isFine ? 'fine' : 'mind';
}

/** The size is a fraction of target variable; 0 where pay jumps nowhere. */
interface Jump {
  readonly size: number;
  readonly at: number | null;
  readonly measure: Measure | null;
}

function largestJump({ pay, measures }: BuiltPlan): Jump {
  const jumps = pay.measures.flatMap(({ weight, curve }, index) =>
    payoutPieces(curve).flatMap((piece, place, pieces) => {
      const before = pieces[place - 1];
      if (before === undefined) return [];
      const reached =
        before.slope === 0 ? before.start : before.start + before.slope * (before.to - before.from);
      const size = weight * (piece.start - reached);
      return size > same ? [{ size, at: piece.from, measure: measures[index] ?? null }] : [];
    }),
  );
  const none: Jump = { size: 0, at: null, measure: null };
  return jumps.reduce<Jump>((largest, jump) => (jump.size > largest.size + same ? jump : largest), none);
}

function existingVolume({ pay, measures }: BuiltPlan): Measure[] {
  return measures.filter(({ subject }, index) => {
    const planned = pay.measures[index];
    if (subject !== 'revenue' || planned === undefined || planned.weight === 0) return false;
    return payoutAt(planned.curve, halfOfTarget) > 0;
  });
}

function othersLine({ terms, pool }: BuiltPlan): ReadingLine {
  const credited = terms.crediting.rule !== 'none';
  const shared = pool !== null;
  if (credited && shared) return { id: 'others', gain: 'both', verdict: 'fine' };
  if (!credited && !shared) return { id: 'others', gain: 'nobody', verdict: 'mind' };
  return { id: 'others', gain: credited ? 'crediting' : 'pool', verdict: 'fine' };
}
