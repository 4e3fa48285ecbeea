import type { CentralWeights } from '../../../engine/decision/acceptability.ts';
import type { AdditiveModel } from '../../../engine/decision/additive-model.ts';
import type { Standing } from '../../../engine/decision/compare-weightings.ts';
import {
  criticalForCut,
  criticalForList,
  criticalNeighbours,
  type CriticalForList,
  type CriticalNeighbour,
  type CriticalWeight,
} from '../../../engine/decision/critical-weights.ts';
import { weightLines } from '../../../engine/decision/weight-lines.ts';
import type { RobustnessJob } from './robustness.ts';
import type { AccountRobustness, ListTipping, MeanWeights, Neighbour, Tipping } from './robustness-result.ts';
import type { Weighting } from './weightings.ts';

/** What single weights change, looked up for one account at a time: for all of thousands it would take long. */
export interface TippingTable {
  readonly of: (account: number) => Pick<AccountRobustness, 'tippings' | 'above' | 'below'>;
  readonly list: readonly ListTipping[] | null;
}

/**
 * The single weights that change something, in terms of criterion ids and axes: for each account what takes it off the list
 * or brings it on, and what swaps it with its neighbours; for the list as a whole who drops out first. A list longer than
 * `longestList` is not looked at as a whole. Of the two shares of the axes only the first is named.
 *
 * @see engine/decision/critical-weights.ts for the conventions and sources.
 * @example tippingsOf(job, model, now, 100).of(0).tippings[0] // { weighed: { kind: 'criterion', ... }, from: 0.25, to: 0.12 }
 */
export function tippingsOf(
  job: RobustnessJob,
  model: AdditiveModel,
  now: Standing,
  longestList: number,
): TippingTable {
  const lines = weightLines(model, job.used.weights);
  const neighbours = criticalNeighbours(lines, now.scores);
  return {
    of: (account) => ({
      tippings: tippingsIn(job, criticalForCut(lines, account, job.first)),
      above: neighbourOf(job, neighbours[account]?.above ?? null),
      below: neighbourOf(job, neighbours[account]?.below ?? null),
    }),
    list: now.list.length > longestList ? null : listTippings(job, criticalForList(lines, now.list)),
  };
}

function listTippings(job: RobustnessJob, found: readonly CriticalForList[]): ListTipping[] {
  return found
    .filter(({ critical }) => !isTwin(critical))
    .map(({ alternative, critical }) => ({
      ...tippingOf(job, critical),
      accountId: job.accounts[alternative] ?? '',
    }));
}

function tippingsIn(job: RobustnessJob, found: readonly CriticalWeight[]): Tipping[] {
  return found.filter((critical) => !isTwin(critical)).map((critical) => tippingOf(job, critical));
}

/** The share of the second axis is what the first one leaves, so that it tips where that does. */
function isTwin({ subject }: CriticalWeight): boolean {
  return subject.kind === 'group' && subject.index > 0;
}

function tippingOf({ criteria, used }: RobustnessJob, { subject, from, to }: CriticalWeight): Tipping {
  const axis = used.axes[subject.index];
  if (subject.kind === 'group' && axis !== undefined) return { weighed: { kind: 'axis', axis }, from, to };
  return { weighed: { kind: 'criterion', id: criteria[subject.index] ?? '' }, from, to };
}

function neighbourOf(job: RobustnessJob, found: CriticalNeighbour | null): Neighbour | null {
  if (found === null) return null;
  const { neighbour, critical } = found;
  return {
    accountId: job.accounts[neighbour] ?? '',
    tipping: critical === null ? null : tippingOf(job, critical),
  };
}

/**
 * Mean weights by criterion id, of the criteria that have a weight.
 *
 * @see engine/decision/acceptability.ts for what they are means of.
 * @example meanWeights(found.centralWeights, ['margin'], used)?.mean // { margin: 0.41 }
 */
export function meanWeights(
  found: CentralWeights | null,
  criteria: readonly string[],
  weighting: Weighting,
): MeanWeights | null {
  if (found === null) return null;
  const { draws, mean, standardError } = found;
  return {
    draws,
    mean: byCriterion(mean, criteria, weighting),
    standardError: byCriterion(standardError, criteria, weighting),
  };
}

/**
 * Numbers by criterion id, of the criteria that have a weight.
 *
 * @example byCriterion([0.6, 0.4], ['margin', 'growth'], used) // { margin: 0.6, growth: 0.4 }
 */
export function byCriterion(
  numbers: readonly number[],
  criteria: readonly string[],
  { groups }: Pick<Weighting, 'groups'>,
): Record<string, number> {
  const columns = groups.flatMap((group) => group.criteria);
  return Object.fromEntries(columns.map((column) => [criteria[column] ?? '', numbers[column] ?? 0]));
}
