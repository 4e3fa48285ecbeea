import * as v from 'valibot';
import {
  numberIn,
  readInputs,
  text,
  type Migrations,
  type ParsedInputs,
} from '../../workspace/tool-schema.ts';

export const stanceVersion = 1;

/** The six rows of the comparison, in the method's order (Sherman, Sperry and Reese, 2003, Introduction). */
export const dimensions = [
  'horizon',
  'segmentation',
  'offer',
  'differentiator',
  'responsibility',
  'concerns',
] as const;
export type Dimension = (typeof dimensions)[number];

/** From selling harder to managing the account. */
export const positions = ['selling', 'mixed', 'strategic'] as const;
export type Position = (typeof positions)[number];

export interface Judgement {
  /** Null is not answered yet. */
  readonly position: Position | null;
  /** What shows it, in the reader's words. Blank is no evidence, and then only selling counts. */
  readonly evidence: string;
}

/** Our assumptions, not the method's; the reader may change them. */
export interface StanceSettings {
  /** Index, 0 to 100, from which on somebody is in transition. */
  readonly transitionFrom: number;
  /** Index, 0 to 100, above which it is management. */
  readonly strategicAbove: number;
  /** Share of revenue, 0 to 1, above which one customer is named as a dependence. */
  readonly dependenceAbove: number;
}

export interface StanceInputs {
  readonly dimensions: Readonly<Record<Dimension, Judgement>>;
  readonly settings: StanceSettings;
}

const unanswered: Judgement = { position: null, evidence: '' };

export const defaultStanceInputs: StanceInputs = {
  dimensions: {
    horizon: unanswered,
    segmentation: unanswered,
    offer: unanswered,
    differentiator: unanswered,
    responsibility: unanswered,
    concerns: unanswered,
  },
  settings: { transitionFrom: 40, strategicAbove: 75, dependenceAbove: 0.25 },
};

export const stanceLimits = { index: 100 } as const;

export type ParsedStance = ParsedInputs<StanceInputs>;

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export const migrations: Migrations = {};

const judgement = v.strictObject({
  position: v.nullable(v.picklist(positions)),
  evidence: text,
});

const schema = v.strictObject({
  dimensions: v.strictObject({
    horizon: judgement,
    segmentation: judgement,
    offer: judgement,
    differentiator: judgement,
    responsibility: judgement,
    concerns: judgement,
  } satisfies Record<Dimension, typeof judgement>),
  settings: v.strictObject({
    transitionFrom: numberIn(0, stanceLimits.index),
    strategicAbove: numberIn(0, stanceLimits.index),
    dependenceAbove: numberIn(0, 1),
  }),
});

/**
 * Reads the inputs as they were stored or imported. Older versions are migrated; anything that does not fit is named by
 * path and code, and nothing is taken then. A transition that begins above management fits: two tabs may have moved one
 * bound each, and the model says what it means.
 */
export function parseStanceInputs(
  value: unknown,
  version: number = stanceVersion,
  steps: typeof migrations = migrations,
): ParsedStance {
  return readInputs<StanceInputs>(schema, value, { from: version, to: stanceVersion, migrations: steps });
}
