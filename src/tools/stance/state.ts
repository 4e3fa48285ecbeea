import { computed } from 'nanostores';
import { $workspace } from '../../workspace/store.ts';
import { toolState } from '../../workspace/tool-state.ts';
import { evaluateStance, type StanceResult } from './model.ts';
import { defaultStanceInputs, parseStanceInputs, stanceVersion, type StanceInputs } from './schema.ts';

export * from './state/changes.ts';
export * from './state/ladder.ts';
export { $workspace, start } from '../../workspace/store.ts';

export const { $inputs, change, startAgain } = toolState<StanceInputs>({
  id: 'stance',
  version: stanceVersion,
  defaults: defaultStanceInputs,
  parse: parseStanceInputs,
});

export const $result = computed([$inputs, $workspace], (parsed, workspace): StanceResult | null =>
  parsed?.ok && workspace ? evaluateStance(parsed.inputs, workspace) : null,
);
