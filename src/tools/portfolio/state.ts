import { computed } from 'nanostores';
import { $workspace } from '../../workspace/store.ts';
import { toolState } from '../../workspace/tool-state.ts';
import { deriveScore, evaluatePortfolio, type Derivation, type PortfolioResult } from './model.ts';
import { defaultPortfolioInputs } from './presets/starting-inputs.ts';
import { parsePortfolioInputs, portfolioVersion, type PortfolioInputs } from './schema.ts';

export { $workspace, redo, start, undo } from '../../workspace/store.ts';
export type { Workspace } from '../../workspace/schema.ts';
export type * from './model.ts';
export { acceptableRatio } from './model.ts';
export {
  axes,
  type AccountFlags,
  portfolioLimits,
  type Axis,
  type Criterion,
  type Gate,
  type GateAnswer,
  type Measure,
  type PortfolioInputs,
  type Rating,
  type Scale,
  type WeightMethod,
} from './schema.ts';

export const { $inputs, change, startAgain, takeIn } = toolState<PortfolioInputs>({
  id: 'portfolio',
  version: portfolioVersion,
  defaults: defaultPortfolioInputs,
  parse: parsePortfolioInputs,
});

export const $result = computed([$inputs, $workspace], (parsed, workspace): PortfolioResult | null =>
  parsed?.ok && workspace ? evaluatePortfolio(parsed.inputs, workspace) : null,
);

/** The lines of one account's score with the accounts as they are now. */
export function derive(inputs: PortfolioInputs, accountId: string): Derivation | null {
  const workspace = $workspace.get();
  return workspace ? deriveScore(inputs, workspace, accountId) : null;
}
