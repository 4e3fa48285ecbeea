import type { CapacityInputs } from '../schema.ts';
import type { Basis } from './basis.ts';
import { startsTogether } from './limits.ts';
import { cohortsOf, fits, monthLoads, type PlannedWave } from './load.ts';

/** What the simulation finds out for the recommendation. */
export interface ServiceFindings {
  /** Largest numbers, begun together and in running service, that are served well enough; null is no limit. */
  readonly together: number | null;
  readonly running: number | null;
  /** The waves under which promises are kept often enough. */
  readonly waves: readonly PlannedWave[];
}

/** One of the numbers that the start is the smallest of; null is no limit. */
export interface StartLine {
  readonly code: 'ceiling' | 'pilot' | 'set-up' | 'service';
  readonly accounts: number | null;
  /** The service is not known before it has been simulated. */
  readonly pending: boolean;
}

export interface Recommendation {
  readonly start: number;
  readonly lines: readonly StartLine[];
  /** What the programme can grow to; null when nothing limits it. */
  readonly ceiling: number | null;
  readonly waves: readonly PlannedWave[];
  readonly accounts: number;
}

/**
 * With how many accounts to start, and the waves after them. The start is the smallest of: the ceiling, the pilot, what can
 * be set up together within everybody's hours, and, once it is simulated, the largest number with which every promise is
 * kept in enough of the months. For the waves see {@link wavesFrom}; before the simulation they follow from the hours alone.
 *
 * @see method.md, Key 3, 3c: Start = min(N_max, 2 to 3 pilot); set-up, service and waves are the site's own.
 * @example ceiling 8, pilot 3, set-up fits 5, service 4: start 3
 */
export function recommend(
  inputs: CapacityInputs,
  basis: Basis,
  findings: ServiceFindings | null,
): Recommendation {
  const lines = startLines(inputs, basis, findings);
  const waves = findings?.waves ?? wavesFrom(inputs, basis, null, () => true);
  return {
    start: startOf(lines),
    lines,
    ceiling: highest(basis, findings),
    waves,
    accounts: waves.reduce((sum, wave) => sum + wave.accounts, 0),
  };
}

/**
 * The recommended waves. The first is the start, in month 1. Every `waveGap` months another follows, as large as the start at
 * most, while the mean load of every month stays within `fillTarget` of everybody's hours, the number within the ceiling and
 * within what is served well enough in the long run, and `isServed` holds for the plan.
 *
 * @example start 2, ceiling 5, room for set-up of one more at a time: waves of 2, 1, 1 and 1
 */
export function wavesFrom(
  inputs: CapacityInputs,
  basis: Basis,
  limits: Pick<ServiceFindings, 'together' | 'running'> | null,
  isServed: (waves: readonly PlannedWave[]) => boolean,
): readonly PlannedWave[] {
  const start = startOf(startLines(inputs, basis, limits));
  if (start === 0) return [];
  const most = Math.min(highest(basis, limits) ?? Infinity, basis.sequence.length);
  let waves: readonly PlannedWave[] = [{ month: 1, accounts: start }];
  let accounts = start;
  for (let month = 1 + inputs.waveGap; month <= inputs.horizonMonths; month += inputs.waveGap) {
    for (let next = Math.min(start, most - accounts); next > 0; next -= 1) {
      const longer = [...waves, { month, accounts: next }];
      if (!leavesRoom(inputs, basis, longer, month) || !isServed(longer)) continue;
      waves = longer;
      accounts += next;
      break;
    }
  }
  return waves;
}

function startLines(
  inputs: CapacityInputs,
  { workloads, sequence, ceiling }: Basis,
  limits: Pick<ServiceFindings, 'together'> | null,
): readonly StartLine[] {
  const together = startsTogether(workloads, sequence, inputs.setUpMonths);
  return [
    { code: 'ceiling', accounts: ceiling.accounts, pending: false },
    { code: 'pilot', accounts: inputs.pilot, pending: false },
    { code: 'set-up', accounts: together, pending: false },
    { code: 'service', accounts: limits?.together ?? null, pending: limits === null },
  ];
}

function startOf(lines: readonly StartLine[]): number {
  return smallest(lines.map(({ accounts }) => accounts)) ?? 0;
}

function highest({ ceiling }: Basis, limits: Pick<ServiceFindings, 'running'> | null): number | null {
  return smallest([ceiling.accounts, limits?.running ?? null]);
}

function smallest(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Whether every month from `from` on stays within the part of the hours that a plan may fill. */
function leavesRoom(
  inputs: CapacityInputs,
  { workloads, sequence }: Basis,
  waves: readonly PlannedWave[],
  from: number,
): boolean {
  // A wave near the end of the months looked at is judged with the whole of its set-up.
  const calendar = { ...inputs, horizonMonths: from + inputs.setUpMonths };
  const cohorts = cohortsOf(waves, sequence);
  return workloads.every((workload) => {
    const may = workload.available === null ? null : workload.available * inputs.fillTarget;
    return monthLoads(workload, cohorts, calendar).every(
      ({ month, total }) => month < from || fits(total, may),
    );
  });
}
