import {
  defaultStanceInputs,
  type Dimension,
  type Judgement,
  type Position,
  type StanceInputs,
  type StanceSettings,
} from '../schema.ts';

type Change = (inputs: StanceInputs) => StanceInputs;

function withJudgement(dimension: Dimension, part: Partial<Judgement>): Change {
  return (inputs) => ({
    ...inputs,
    dimensions: { ...inputs.dimensions, [dimension]: { ...inputs.dimensions[dimension], ...part } },
  });
}

/** Null takes the answer back and leaves its evidence. */
export function setPosition(dimension: Dimension, position: Position | null): Change {
  return withJudgement(dimension, { position });
}

export function setEvidence(dimension: Dimension, evidence: string): Change {
  return withJudgement(dimension, { evidence });
}

export function setSettings(part: Partial<StanceSettings>): Change {
  return (inputs) => ({ ...inputs, settings: { ...inputs.settings, ...part } });
}

export function resetSettings(inputs: StanceInputs): StanceInputs {
  return { ...inputs, settings: defaultStanceInputs.settings };
}

export function hasOwnSettings({ settings }: StanceInputs): boolean {
  const given = defaultStanceInputs.settings;
  return (
    settings.transitionFrom !== given.transitionFrom ||
    settings.strategicAbove !== given.strategicAbove ||
    settings.dependenceAbove !== given.dependenceAbove
  );
}
