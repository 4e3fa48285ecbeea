import { answerJob, type SlicedRun } from '../../background/sliced-run.ts';
import { costRun, type CostFindings } from './model/cost.ts';
import { soughtGoal, type GoalFindings, type GoalJob } from './model/cost-goal.ts';
import type { CostJob } from './model/cost-job.ts';

/** What the worker is asked for. */
export type Work =
  { readonly kind: 'cost'; readonly job: CostJob } | { readonly kind: 'goal'; readonly job: GoalJob };

answerJob<Work, CostFindings | GoalFindings>((work) =>
  work.kind === 'cost' ? costRun(work.job) : inOnePiece(() => soughtGoal(work.job)),
);

function inOnePiece<Result>(find: () => Result): SlicedRun<Result> {
  let found: Result | null = null;
  return {
    advance() {
      found = find();
      return 1;
    },
    result: () => found,
  };
}
