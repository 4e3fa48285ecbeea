import { computed } from 'nanostores';
import { $workspace } from '../../workspace/store.ts';
import { toolState } from '../../workspace/tool-state.ts';
import { evaluateInitiative, type InitiativeResult } from './model.ts';
import {
  defaultInitiativeInputs,
  initiativeVersion,
  parseInitiativeInputs,
  type InitiativeInputs,
} from './schema.ts';

export { $workspace, start } from '../../workspace/store.ts';

export const { $inputs, change, changeWith, takeIn, startAgain } = toolState<InitiativeInputs>({
  id: 'initiative',
  version: initiativeVersion,
  defaults: defaultInitiativeInputs,
  parse: parseInitiativeInputs,
});

export const $result = computed([$inputs, $workspace], (parsed, workspace): InitiativeResult | null =>
  parsed?.ok && workspace ? evaluateInitiative(parsed.inputs, workspace) : null,
);
