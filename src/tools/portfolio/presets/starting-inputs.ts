import { criteriaOfSet, criterionPresets, firstGates, type PresetSetId } from '../presets.ts';
import type { Criterion, PortfolioInputs } from '../schema.ts';
import { defaultParts } from '../schema/parts.ts';

/**
 * The criteria of a ready set with its points; swing points are the same in the proportion that gives the first of each
 * axis 100, and ranks follow the order.
 */
export function startingCriteria(set: PresetSetId): Criterion[] {
  const entries = criteriaOfSet[set].map(([name, points]) => ({
    name,
    points,
    axis: criterionPresets[name].axis,
  }));
  return entries.map(({ name, points, axis: own }) => {
    const onAxis = entries.filter((entry) => entry.axis === own);
    const most = Math.max(...onAxis.map((entry) => entry.points));
    return {
      id: name,
      preset: name,
      name: '',
      axis: own,
      scale: criterionPresets[name].scale,
      points,
      swing: Math.round((100 * points) / most),
      rank: 1 + onAxis.filter((entry) => entry.points > points).length,
    };
  });
}

/** What a document begins with: the method's own criteria, and nothing judged yet. */
export const defaultPortfolioInputs: PortfolioInputs = {
  criteria: startingCriteria('method'),
  gates: firstGates.map((name) => ({ id: name, preset: name, name: '' })),
  weightMethod: 'points',
  attractivenessShare: 0.5,
  comparisons: {},
  ratings: {},
  gateAnswers: {},
  flags: {},
  missing: 'leave-out',
  cuts: { attractiveness: 5, position: 5 },
  choose: 8,
  ...defaultParts,
};
