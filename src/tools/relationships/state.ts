import { computed } from 'nanostores';
import { $workspace } from '../../workspace/store.ts';
import { today } from '../../workspace/today.ts';
import { toolState } from '../../workspace/tool-state.ts';
import { evaluateRelationships, type RelationshipsResult } from './model.ts';
import {
  defaultRelationshipsInputs,
  parseRelationshipsInputs,
  relationshipsVersion,
  type RelationshipsInputs,
} from './schema.ts';

export * from './state/changes.ts';
export * from './state/document.ts';
export * from './state/taking.ts';
export { ourPeople } from '../../workspace/people.ts';
export { start } from '../../workspace/store.ts';
export { $workspace };

export const { $inputs, change, changeWith, startAgain } = toolState<RelationshipsInputs>({
  id: 'relationships',
  version: relationshipsVersion,
  defaults: defaultRelationshipsInputs,
  parse: parseRelationshipsInputs,
});

export const $result = computed([$inputs, $workspace], (parsed, workspace): RelationshipsResult | null =>
  parsed?.ok && workspace ? evaluateRelationships(parsed.inputs, workspace, today()) : null,
);
