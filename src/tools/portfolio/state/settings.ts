import type { Axis, PortfolioInputs, WeightMethod } from '../schema.ts';

export const weightMethods = [
  'points',
  'swing',
  'rank',
  'pairwise',
] as const satisfies readonly WeightMethod[];

export function positionShare({ attractivenessShare }: PortfolioInputs): number {
  return 1 - attractivenessShare;
}

export function shareOfAxis(inputs: PortfolioInputs, axis: Axis): number {
  return axis === 'attractiveness' ? inputs.attractivenessShare : positionShare(inputs);
}

export function setWeightMethod(weightMethod: WeightMethod) {
  return (inputs: PortfolioInputs): PortfolioInputs => ({ ...inputs, weightMethod });
}

export function patchInputs(
  patch: Partial<Pick<PortfolioInputs, 'attractivenessShare' | 'missing' | 'choose' | 'cuts'>>,
) {
  return (inputs: PortfolioInputs): PortfolioInputs => ({ ...inputs, ...patch });
}
