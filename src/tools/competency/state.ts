import { computed } from 'nanostores';
import { $workspace } from '../../workspace/store.ts';
import { toolState } from '../../workspace/tool-state.ts';
import { evaluateCompetency, type CompetencyResult } from './model.ts';
import {
  competencyVersion,
  defaultCompetencyInputs,
  parseCompetencyInputs,
  type CompetencyInputs,
} from './schema.ts';

export { $workspace, start } from '../../workspace/store.ts';

export const { $inputs, change, changeWith, takeIn, startAgain } = toolState<CompetencyInputs>({
  id: 'competency',
  version: competencyVersion,
  defaults: defaultCompetencyInputs,
  parse: parseCompetencyInputs,
});

export const $result = computed([$inputs, $workspace], (parsed, workspace): CompetencyResult | null =>
  parsed?.ok && workspace ? evaluateCompetency(parsed.inputs, workspace) : null,
);
