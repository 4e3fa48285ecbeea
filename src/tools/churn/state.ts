import { computed } from 'nanostores';
import { $workspace } from '../../workspace/store.ts';
import { today } from '../../workspace/today.ts';
import { toolState } from '../../workspace/tool-state.ts';
import { evaluateChurn, type ChurnResult } from './model.ts';
import { churnVersion, defaultChurnInputs, parseChurnInputs, type ChurnInputs } from './schema.ts';

export { $workspace, start } from '../../workspace/store.ts';

export const { $inputs, change, takeIn, startAgain } = toolState<ChurnInputs>({
  id: 'churn',
  version: churnVersion,
  defaults: defaultChurnInputs,
  parse: parseChurnInputs,
});

export const $result = computed([$inputs, $workspace], (parsed, workspace): ChurnResult | null =>
  parsed?.ok && workspace ? evaluateChurn(parsed.inputs, workspace, today()) : null,
);
