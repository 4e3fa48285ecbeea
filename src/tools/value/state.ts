import { computed } from 'nanostores';
import {
  backgroundRun,
  latestOf,
  resultOf,
  settled,
  type RunState,
} from '../../background/background-run.ts';
import { $workspace, edit } from '../../workspace/store.ts';
import { toolState } from '../../workspace/tool-state.ts';
import { caseOf, evaluateValue, simulationJob, type ValueDraws } from './model.ts';
import { defaultValueInputs, parseValueInputs, valueVersion, type ValueInputs } from './schema.ts';
import { withAccount } from './state/add-account.ts';
import { openCase } from './state/changes.ts';
import { simulate } from './state/simulate.ts';
import { today } from '../../workspace/today.ts';

export * from './state/changes.ts';
export * from './state/returned.ts';
export { start } from '../../workspace/store.ts';
export { $workspace, latestOf, resultOf, today };
export type DrawState = RunState<ValueDraws>;

export const { $inputs, change, takeIn, startAgain } = toolState<ValueInputs>({
  id: 'value',
  version: valueVersion,
  defaults: defaultValueInputs,
  parse: parseValueInputs,
});

export const $result = computed([$inputs, $workspace], (parsed, workspace) =>
  parsed?.ok && workspace ? evaluateValue(parsed.inputs, workspace, today()) : null,
);

/** The spread of the outcome, simulated in the background for as long as somebody looks at it. */
export const draws = backgroundRun(
  computed($inputs, (parsed) => {
    const one = parsed?.ok ? caseOf(parsed.inputs) : null;
    return one && parsed?.ok ? simulationJob(one, parsed.inputs.simulation) : null;
  }),
  simulate,
);

/** Longer than a run takes on a slow telephone; then the tool shows its progress. */
const patience = 1500;

/** Begins the simulation, and waits for its end or until that takes too long. */
export function whenDrawn() {
  return settled(draws, patience);
}

/** A new account in the document, with its case open. */
export function addAccount(id: string, name: string): void {
  if (edit((workspace) => withAccount(workspace, id, name)).ok) change(openCase(id));
}
