import * as v from 'valibot';
import { numberIn } from '../../../workspace/tool-schema.ts';

/** What is taken to be known of the weights: nothing; the team's weights, give or take; only their order. */
export type Knowledge = 'any' | 'around' | 'order';
export const knowledges = ['any', 'around', 'order'] as const satisfies readonly Knowledge[];

export interface RobustnessInputs {
  readonly knowledge: Knowledge;
  /** With `around`: each weight may be this part more or less, 0 to 1. */
  readonly spread: number;
  /** How many weightings are drawn. */
  readonly draws: number;
  readonly seed: number;
}

export const robustnessLimits = {
  /** Fewer say too little: with 100 a probability is off by up to 10 points. */
  minDraws: 100,
  maxDraws: 100_000,
  seed: 999_999_999,
} as const;

export const defaultRobustness: RobustnessInputs = { knowledge: 'any', spread: 0.2, draws: 10_000, seed: 1 };

export const robustnessSchema = v.strictObject({
  knowledge: v.picklist(knowledges),
  spread: numberIn(0, 1),
  draws: v.pipe(numberIn(robustnessLimits.minDraws, robustnessLimits.maxDraws), v.integer()),
  seed: v.pipe(numberIn(0, robustnessLimits.seed), v.integer()),
});
