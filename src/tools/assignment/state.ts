import { atom, computed } from 'nanostores';
import { backgroundRun, resultOf, settled, type RunState } from '../../background/background-run.ts';
import { $workspace } from '../../workspace/store.ts';
import { toolState } from '../../workspace/tool-state.ts';
import {
  evaluateAssignment,
  outcomeOf,
  type AssignmentResult,
  type Outcome,
  type WhatIfJob,
  type WhatIfOutcome,
} from './model.ts';
import {
  assignmentVersion,
  defaultAssignmentInputs,
  parseAssignmentInputs,
  type AssignmentInputs,
} from './schema.ts';
import { isOf, solveBest } from './state/solve-best.ts';
import { solveWhatIfs } from './state/solve-what-ifs.ts';

export * from './state/changes.ts';
export { $workspace, redo, start, undo } from '../../workspace/store.ts';
export { resultOf };
export type WhatIfState = RunState<readonly WhatIfOutcome[]>;

export const { $inputs, change, changeWith, startAgain } = toolState<AssignmentInputs>({
  id: 'assignment',
  version: assignmentVersion,
  defaults: defaultAssignmentInputs,
  parse: parseAssignmentInputs,
});

export const $result = computed([$inputs, $workspace], (parsed, workspace): AssignmentResult | null =>
  parsed?.ok && workspace ? evaluateAssignment(parsed.inputs, workspace) : null,
);

/** The accounts that can be chosen. */
export const $documentAccounts = computed($workspace, (workspace) => workspace?.accounts ?? []);

/** A small case has its answer at once; the solver is loaded for the others, and to say why nothing is allowed. */
export const best = backgroundRun(
  computed($result, (result) => {
    if (result?.missing !== null) return null;
    const isFound = result.tried !== null && result.tried !== 'none';
    return isFound ? null : result.case.programme;
  }),
  solveBest,
);

/** Null until it is known. */
export const $outcome = computed([$result, best.$state], (result, state): Outcome | null => {
  if (result?.missing !== null) return null;
  if (result.tried !== null && result.tried !== 'none') return outcomeOf(result, result.tried);
  const solved = resultOf(state);
  return solved && isOf(solved, result.case.programme) ? outcomeOf(result, solved.best) : null;
});

/** Whether the reader wants to know what could be less narrow: that takes the solver. */
const $asked = atom(false);

export function askWhatIfs(): void {
  $asked.set(true);
}

export const whatIfRun = backgroundRun(
  computed([$asked, $result, $outcome, $workspace], (asked, result, outcome, workspace): WhatIfJob | null => {
    if (!asked || !result || !outcome || !workspace || outcome.kind === 'unsolved') return null;
    const { worth, assignment } = outcome.kind === 'found' ? outcome.plan : { worth: null, assignment: [] };
    return {
      inputs: result.inputs,
      document: documentOf(workspace),
      base: worth && { value: worth.value, assignment },
    };
  }),
  solveWhatIfs,
);

/** What the run reads, so that a change of a figure does not start it again. */
function documentOf({ accounts, people }: WhatIfJob['document']): WhatIfJob['document'] {
  return {
    accounts: accounts.map((one) => ({ ...one, notes: '', figures: {}, locations: [] })),
    people: people.filter(({ side }) => side === 'ours'),
  };
}

/** Longer than a usual case takes; a file says where the answer is not there yet. */
const patience = 15_000;

/** For a file or a sheet: the outcome of the document as it is now, worked out first. Null where there is none. */
export async function outcomeNow(): Promise<Outcome | null> {
  await settled(best, patience);
  return $outcome.get();
}
