import {
  acceptability,
  type Acceptability,
  type AcceptabilityRun,
  type AlternativeAcceptability,
} from '../../../engine/decision/acceptability.ts';
import type { AdditiveModel } from '../../../engine/decision/additive-model.ts';
import { standing } from '../../../engine/decision/compare-weightings.ts';
import { weightDraws } from '../../../engine/decision/weight-draws.ts';
import { seededSource } from '../../../engine/random/seeded-source.ts';
import { compareWeightings } from './compare-lists.ts';
import type { RobustnessJob } from './robustness.ts';
import type { AccountRobustness, Counts, RobustnessResult, Verdict } from './robustness-result.ts';
import { byCriterion, meanWeights, tippingsOf, type TippingTable } from './tippings.ts';

/** A simulation that is carried out in pieces. */
export interface RobustnessRun {
  /** One piece; answers with the part that is done, 0 to 1. */
  readonly advance: () => number;
  /** Null until all is done. */
  readonly result: () => RobustnessResult | null;
}

/** Strategic in at least this share of the weightings is "almost any"; in less than the rest of it, "hardly any". Ours. */
export const almostAll = 0.95;

/** So many accounts are described; what lies far from the cut of a larger portfolio is only counted. */
export const mostDescribed = 100;

/** Enough pieces for a progress bar that moves; tipping points and lists take about as long as a few of them. */
const pieces = 50;
const drawPart = 0.9;

/** Ranks of small portfolios are kept in full, of others as far as the list and some places beyond. */
const fullRanks = 24;
const fewRanks = 12;
const beyondList = 4;

/**
 * How sure the list is: draws weightings that agree with what is known and counts how often each account is among the first
 * N and on each rank; then looks for the single weights that tip the order, and compares the ways of weighing. In a
 * portfolio with more accounts than can be described, those whose place depends on the weights come before those that are
 * always, or never, on the list. The same job always gives the same result, however it is cut into pieces.
 *
 * @throws RangeError as the engine's acceptability, at the first piece.
 * @see Lahdelma and Salminen (2001) for the simulation (engine/decision/acceptability.ts); Triantaphyllou and Sánchez
 *   (1997) for tipping points (engine/decision/critical-weights.ts); the three verdicts are this site's own.
 * @example const run = robustnessRun(job); while (run.advance() < 1); run.result()?.accounts[0]?.amongFirst // 0.83
 */
export function robustnessRun(job: RobustnessJob): RobustnessRun {
  const model: AdditiveModel = { values: job.values, groups: job.used.groups };
  const run = drawing(job, model);
  const piece = Math.ceil(job.draws / pieces);
  let drawn = 0;
  let result: RobustnessResult | null = null;
  return {
    advance() {
      if (drawn < job.draws) {
        const next = Math.min(piece, job.draws - drawn);
        run.add(next);
        drawn += next;
        return (drawPart * drawn) / job.draws;
      }
      const found = run.read();
      if (found !== null) result ??= describe(job, model, found);
      return 1;
    },
    result: () => result,
  };
}

function drawing(
  { accounts, used, knowledge, seed, first }: RobustnessJob,
  model: AdditiveModel,
): AcceptabilityRun {
  const ranksKept =
    accounts.length <= fullRanks
      ? Math.max(1, accounts.length)
      : Math.min(fullRanks, Math.max(fewRanks, first + beyondList));
  return acceptability(model, weightDraws(used.groups, knowledge, seededSource(seed)), { first, ranksKept });
}

function describe(job: RobustnessJob, model: AdditiveModel, found: Acceptability): RobustnessResult {
  const { used, first } = job;
  const scored = found.alternatives.flatMap((each, index) => (each ? [{ ...each, index }] : []));
  const described = toDescribe(scored).sort(byLikelihood);
  const now = standing(model, used.weights, first);
  const tippings = tippingsOf(job, model, now, mostDescribed);
  const counts = countsOf(scored);
  const shown = countsOf(described);
  return {
    knowledge: job.knowledge,
    draws: found.draws,
    first,
    scored: scored.length,
    unscored: job.accounts.length - scored.length,
    excluded: job.excluded,
    fixed: used.groups.every(({ criteria }) => criteria.length === 1),
    accounts: described.map((each) => accountOf(job, each, now, tippings)),
    counts,
    leftOut: {
      sure: counts.sure - shown.sure,
      depends: counts.depends - shown.depends,
      hardly: counts.hardly - shown.hardly,
    },
    weights: byCriterion(used.weights, job.criteria, used),
    listTippings: tippings.list,
    ...compareWeightings(job),
  };
}

interface Scored extends AlternativeAcceptability {
  readonly index: number;
}

function byLikelihood(a: Scored, b: Scored): number {
  return b.amongFirst - a.amongFirst || a.meanRank - b.meanRank || a.index - b.index;
}

/** The nearer to a coin's toss, the sooner; then the surest of the list, then those that came nearest to it. */
function toDescribe(scored: readonly Scored[]): Scored[] {
  const doubt = ({ amongFirst }: Scored) => Math.abs(amongFirst - 0.5);
  const first = scored.toSorted((a, b) => doubt(a) - doubt(b) || a.meanRank - b.meanRank);
  return first.slice(0, mostDescribed);
}

function verdictOf({ amongFirst }: Scored): Verdict {
  if (amongFirst >= almostAll) return 'sure';
  return amongFirst < 1 - almostAll ? 'hardly' : 'depends';
}

function countsOf(scored: readonly Scored[]): Counts {
  const counts = { sure: 0, depends: 0, hardly: 0 };
  for (const each of scored) counts[verdictOf(each)] += 1;
  return counts;
}

function accountOf(
  { accounts, criteria, used }: RobustnessJob,
  each: Scored,
  now: ReturnType<typeof standing>,
  tippings: TippingTable,
): AccountRobustness {
  const { index } = each;
  return {
    id: accounts[index] ?? '',
    rank: now.ranks[index] ?? 1,
    listed: now.list.includes(index),
    verdict: verdictOf(each),
    amongFirst: each.amongFirst,
    amongFirstError: each.amongFirstError,
    ranks: each.ranks,
    meanRank: each.meanRank,
    bestRank: each.bestRank,
    worstRank: each.worstRank,
    centralWeights: meanWeights(each.centralWeights, criteria, used),
    listWeights: meanWeights(each.listWeights, criteria, used),
    ...tippings.of(index),
  };
}
