import { phases, type Phase, type SignalId, type Stage } from '../schema.ts';
import type { MergedSignal } from './merged.ts';

export interface PhaseCount {
  readonly phase: Phase;
  readonly yes: readonly SignalId[];
  readonly no: number;
  readonly unknown: readonly SignalId[];
  /** Yes out of yes and no; null while none of its signals is known. */
  readonly intensity: number | null;
}

export interface Diagnosis {
  /** The highest phase with a yes, 0 without any; null while nothing at all is known. */
  readonly stage: Stage | null;
  /** The same if everything unknown were a yes. */
  readonly worst: Stage;
  readonly phases: readonly PhaseCount[];
  /** Phases before it without a yes. */
  readonly skipped: readonly Phase[];
  readonly unknown: number;
  readonly total: number;
  /** Unknown signals out of all. */
  readonly unknownShare: number;
  /** Too much is unknown to trust the phase. */
  readonly isFar: boolean;
}

/**
 * The phase an account is in, with what speaks for it. Shares are fractions.
 *
 * @see method.md, 5b: `Phase = highest p with ≥1 yes`, `Intensity = yes/(yes+no)`, `Unknown% = unknown/all`. The first phase is
 *   that of Sherman, Sperry and Reese (2003), Key 5; the others and their signals are this site's own.
 * @example diagnosisOf(mergedSignals(views), 0.4).stage // 2
 */
export function diagnosisOf(merged: readonly MergedSignal[], unknownAbove: number): Diagnosis {
  const counts = phases.map((phase) => countOf(phase, merged));
  const stage = highest(counts, ({ yes }) => yes.length > 0);
  const unknown = merged.filter(({ answer }) => answer === null).length;
  const unknownShare = unknown / merged.length;
  return {
    stage: unknown === merged.length ? null : stage,
    worst: highest(counts, (count) => count.yes.length + count.unknown.length > 0),
    phases: counts,
    skipped: counts.filter(({ phase, yes }) => phase < stage && yes.length === 0).map(({ phase }) => phase),
    unknown,
    total: merged.length,
    unknownShare,
    isFar: unknownShare > unknownAbove,
  };
}

function countOf(phase: Phase, merged: readonly MergedSignal[]): PhaseCount {
  const own = merged.filter(({ signal }) => signal.phase === phase);
  const idsOf = (answer: MergedSignal['answer']) =>
    own.filter((one) => one.answer === answer).map(({ signal }) => signal.id);
  const [yes, no] = [idsOf('yes'), idsOf('no').length];
  const known = yes.length + no;
  return { phase, yes, no, unknown: idsOf(null), intensity: known === 0 ? null : yes.length / known };
}

function highest(counts: readonly PhaseCount[], fits: (count: PhaseCount) => boolean): Stage {
  return counts.findLast(fits)?.phase ?? 0;
}
