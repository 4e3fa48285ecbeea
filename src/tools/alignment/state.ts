import { computed } from 'nanostores';
import { $workspace } from '../../workspace/store.ts';
import { toolState } from '../../workspace/tool-state.ts';
import { evaluateAlignment, type AlignmentResult } from './model.ts';
import {
  alignmentVersion,
  defaultAlignmentInputs,
  parseAlignmentInputs,
  type AlignmentInputs,
} from './schema.ts';

export { $workspace, edit, redo, start, undo } from '../../workspace/store.ts';

export const { $inputs, change, changeWith, takeIn, startAgain } = toolState<AlignmentInputs>({
  id: 'alignment',
  version: alignmentVersion,
  defaults: defaultAlignmentInputs,
  parse: parseAlignmentInputs,
});

export const $result = computed([$inputs, $workspace], (parsed, workspace): AlignmentResult | null =>
  parsed?.ok && workspace ? evaluateAlignment(parsed.inputs, workspace) : null,
);
