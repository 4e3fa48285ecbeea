import { computed } from 'nanostores';
import { $workspace } from '../../workspace/store.ts';
import { toolState } from '../../workspace/tool-state.ts';
import { evaluateAsset, type AssetResult } from './model.ts';
import { assetVersion, defaultAssetInputs, parseAssetInputs, type AssetInputs } from './schema.ts';

export * from './state/changes.ts';
export { $workspace, start } from '../../workspace/store.ts';

export const { $inputs, change, startAgain } = toolState<AssetInputs>({
  id: 'asset',
  version: assetVersion,
  defaults: defaultAssetInputs,
  parse: parseAssetInputs,
});

export const $result = computed([$inputs, $workspace], (parsed, workspace): AssetResult | null =>
  parsed?.ok && workspace ? evaluateAsset(parsed.inputs, workspace) : null,
);
