import { computed } from 'nanostores';
import { backgroundRun, resultOf, settled, type RunState } from '../../../background/background-run.ts';
import { runInWorker } from '../../../background/run-in-worker.ts';
import { prepareRobustness, type PreparedRobustness, type RobustnessJob } from '../model/robustness.ts';
import type { RobustnessResult } from '../model/robustness-result.ts';
import type { PortfolioInputs } from '../schema.ts';
import { $inputs, $workspace } from '../state.ts';

export { latestOf } from '../../../background/background-run.ts';
export { knowledges, robustnessLimits } from '../schema/robustness.ts';

export type RobustnessState = RunState<RobustnessResult>;

/** Null while there is no document, or its inputs cannot be read. */
export const $prepared = computed([$inputs, $workspace], (parsed, workspace): PreparedRobustness | null =>
  parsed?.ok && workspace ? prepareRobustness(parsed.inputs, workspace) : null,
);

const $job = computed($prepared, (prepared) => (prepared?.kind === 'ready' ? prepared.job : null));

/** How sure the list is, simulated in the background for as long as somebody looks at it. */
export const robustness = backgroundRun<RobustnessJob, RobustnessResult>($job, (job, signal, onProgress) =>
  runInWorker(
    () => new Worker(new URL('../worker/robustness.ts', import.meta.url), { type: 'module' }),
    job,
    signal,
    onProgress,
  ),
);

/** Longer than a run takes on a slow telephone; whoever still waits then goes without. */
const patience = 10_000;

/** For paper and files: the result of the inputs as they are, simulated if need be; null where there is none. */
export async function whenCertain(): Promise<RobustnessResult | null> {
  return resultOf(await settled(robustness, patience));
}

type Change = (inputs: PortfolioInputs) => PortfolioInputs;

export function patchRobustness(patch: Partial<PortfolioInputs['robustness']>): Change {
  return (inputs) => ({ ...inputs, robustness: { ...inputs.robustness, ...patch } });
}
