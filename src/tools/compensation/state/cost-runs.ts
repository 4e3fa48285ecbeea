import { computed } from 'nanostores';
import {
  backgroundRun,
  latestOf,
  resultOf,
  settled,
  type RunJob,
  type RunState,
} from '../../../background/background-run.ts';
import { runInWorker } from '../../../background/run-in-worker.ts';
import type { CostFindings } from '../model/cost.ts';
import { goalJob, type GoalFindings, type GoalJob } from '../model/cost-goal.ts';
import { costJob, type CostJob } from '../model/cost-job.ts';
import { $inputs, $workspace } from '../state.ts';
import { $simulated } from './simulated.ts';

export { latestOf };
export type CostState = RunState<CostFindings>;
export type GoalState = RunState<GoalFindings>;

const newWorker = () => new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });

/** The reading of the plan is told of the result too. */
const simulate: RunJob<CostJob, CostFindings> = async (job, signal, onProgress) => {
  const parsed = $inputs.get();
  const findings = await runInWorker<CostFindings>(newWorker, { kind: 'cost', job }, signal, onProgress);
  if (parsed?.ok) {
    const zeroPay = new Map(findings.plans.map((plan) => [plan.planId, plan.zeroPay]));
    $simulated.set({ inputs: parsed.inputs, zeroPay });
  }
  return findings;
};

const seek: RunJob<GoalJob, GoalFindings> = (job, signal, onProgress) =>
  runInWorker(newWorker, { kind: 'goal', job }, signal, onProgress);

/** What is to be simulated, or why nothing can be; null until a document is open. */
export const $costBuild = computed([$inputs, $workspace], (parsed, workspace) =>
  parsed?.ok && workspace ? costJob(parsed.inputs, workspace) : null,
);

const $costJob = computed($costBuild, (build) => (build?.kind === 'job' ? build.job : null));

/** The cost of all plans, simulated in the background for as long as somebody looks at it. */
export const costRuns = backgroundRun($costJob, simulate);

/** What is to be sought, or why nothing can be; null while nothing can be simulated. */
export const $goalBuild = computed([$inputs, $costJob], (parsed, job) =>
  parsed?.ok && job ? goalJob(parsed.inputs, job) : null,
);

/** The value that meets the budget, sought in the background for as long as somebody looks at it. */
export const goalRuns = backgroundRun(
  computed($goalBuild, (build) => (build?.kind === 'goal' ? build.job : null)),
  seek,
);

/** Longer than the longest run takes on a slow machine. */
const patience = 60_000;

/** The cost of all plans once it has been simulated; null where nothing can be, or it was stopped. */
export async function whenCosted(): Promise<CostFindings | null> {
  if ($costJob.get() === null) return null;
  return resultOf(await settled(costRuns, patience));
}
