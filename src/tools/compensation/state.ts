import { computed } from 'nanostores';
import { $workspace } from '../../workspace/store.ts';
import { toolState } from '../../workspace/tool-state.ts';
import { evaluateCompensation } from './model.ts';
import {
  compensationVersion,
  defaultCompensationInputs,
  parseCompensationInputs,
  type CompensationInputs,
} from './schema.ts';

import { $simulated, simulatedZeroPay } from './state/simulated.ts';

export { openPlan } from './state/quick.ts';
export { start } from '../../workspace/store.ts';
export { $workspace };

export const { $inputs, change, changeWith, startAgain } = toolState<CompensationInputs>({
  id: 'compensation',
  version: compensationVersion,
  defaults: defaultCompensationInputs,
  parse: parseCompensationInputs,
});

export const $result = computed([$inputs, $workspace, $simulated], (parsed, workspace, simulated) =>
  parsed?.ok && workspace
    ? evaluateCompensation(parsed.inputs, workspace, simulatedZeroPay(simulated, parsed.inputs))
    : null,
);
