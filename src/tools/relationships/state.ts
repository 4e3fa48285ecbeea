import { computed } from 'nanostores';
import { $workspace, edit } from '../../workspace/store.ts';
import { today } from '../../workspace/today.ts';
import { toolState } from '../../workspace/tool-state.ts';
import { evaluateRelationships, type RelationshipsResult } from './model.ts';
import {
  defaultRelationshipsInputs,
  parseRelationshipsInputs,
  relationshipsVersion,
  type RelationshipsInputs,
} from './schema.ts';
import type { DocumentChange } from './state/document.ts';

export * from './state/changes.ts';
export * from './state/document.ts';
export { start } from '../../workspace/store.ts';
export { $workspace };

export const { $inputs, change, startAgain } = toolState<RelationshipsInputs>({
  id: 'relationships',
  version: relationshipsVersion,
  defaults: defaultRelationshipsInputs,
  parse: parseRelationshipsInputs,
});

export const $result = computed([$inputs, $workspace], (parsed, workspace): RelationshipsResult | null =>
  parsed?.ok && workspace ? evaluateRelationships(parsed.inputs, workspace, today()) : null,
);

/** Changes people or actions of the document. Changes in a row with an equal `merge` are one step of undo. */
export function changeDocument(how: DocumentChange, merge?: string): void {
  edit(how, merge === undefined ? {} : { merge: `relationships ${merge}` });
}
