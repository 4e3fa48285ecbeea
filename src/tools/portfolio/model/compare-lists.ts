import { agreement, standing, type Standing } from '../../../engine/decision/compare-weightings.ts';
import type { RobustnessJob } from './robustness.ts';
import type { RobustnessResult, WeightingOutcome } from './robustness-result.ts';
import type { Weighting } from './weightings.ts';

/**
 * The list that each way of weighing gives, beside the one in use, and who is on all of them.
 *
 * @see engine/decision/compare-weightings.ts for the conventions.
 * @example compareWeightings(job).weightings[1]?.only // ['birch']
 */
export function compareWeightings(job: RobustnessJob): Pick<RobustnessResult, 'weightings' | 'agreed'> {
  const standings = job.weightings.map((weighting) => ({ weighting, own: standingBy(job, weighting) }));
  const used = standingBy(job, job.used);
  const agreed = used.list.filter((account) => standings.every(({ own }) => own.list.includes(account)));
  return {
    weightings: standings.map(({ weighting, own }) => outcome(job, weighting, own, used)),
    agreed: idsOf(job, agreed),
  };
}

function standingBy({ values, first }: RobustnessJob, { groups, weights }: Weighting): Standing {
  return standing({ values, groups }, weights, first);
}

function outcome(job: RobustnessJob, weighting: Weighting, own: Standing, used: Standing): WeightingOutcome {
  const { onlyFirst, onlySecond, tau } = agreement(used, own);
  return {
    id: weighting.id,
    used: weighting.id === job.used.id,
    weights: overall(job, weighting),
    list: idsOf(job, own.list),
    only: idsOf(job, onlySecond),
    missing: idsOf(job, onlyFirst),
    tau,
  };
}

function overall({ criteria }: RobustnessJob, { groups, weights }: Weighting): Record<string, number> {
  const entries = groups.flatMap(({ criteria: columns, share }) =>
    columns.map((column) => [criteria[column] ?? '', share * (weights[column] ?? 0)] as const),
  );
  return Object.fromEntries(entries);
}

function idsOf({ accounts }: RobustnessJob, indices: readonly number[]): string[] {
  return indices.map((index) => accounts[index] ?? '');
}
