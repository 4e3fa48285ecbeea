import { computed } from 'nanostores';
import { $workspace } from '../../workspace/store.ts';
import { toolState } from '../../workspace/tool-state.ts';
import { evaluateTechnology, type TechnologyResult } from './model.ts';
import {
  defaultTechnologyInputs,
  parseTechnologyInputs,
  technologyVersion,
  type TechnologyInputs,
} from './schema.ts';

export { $workspace, start } from '../../workspace/store.ts';

export const { $inputs, change, changeWith, startAgain } = toolState<TechnologyInputs>({
  id: 'technology',
  version: technologyVersion,
  defaults: defaultTechnologyInputs,
  parse: parseTechnologyInputs,
});

export const $result = computed([$inputs, $workspace], (parsed, workspace): TechnologyResult | null =>
  parsed?.ok && workspace ? evaluateTechnology(parsed.inputs, workspace) : null,
);
