import { criterionPresets, type CriterionPresetId, type PresetSetId } from '../presets.ts';
import { startingCriteria } from '../presets/starting-inputs.ts';
import {
  portfolioLimits,
  type Axis,
  type Criterion,
  type PortfolioInputs,
  type Scale,
  type WeightMethod,
} from '../schema.ts';

/** Criteria of an axis beyond which people rarely tell them apart; a hint and no limit. */
export const manyCriteria = 5;

type Change = (inputs: PortfolioInputs) => PortfolioInputs;

function presetScale(preset: CriterionPresetId): Scale {
  return criterionPresets[preset].scale;
}

export function isPreset(id: string): id is CriterionPresetId {
  return Object.hasOwn(criterionPresets, id);
}

function nextRank(criteria: readonly Criterion[], axis: Axis): number {
  return criteria.filter((criterion) => criterion.axis === axis).length + 1;
}

function add(
  inputs: PortfolioInputs,
  criterion: Omit<Criterion, 'points' | 'swing' | 'rank'>,
): PortfolioInputs {
  if (inputs.criteria.length >= portfolioLimits.criteria) return inputs;
  const rank = nextRank(inputs.criteria, criterion.axis);
  return { ...inputs, criteria: [...inputs.criteria, { ...criterion, points: 0, swing: 0, rank }] };
}

/** A built-in criterion; added twice it does nothing. Its weight starts at nothing, so no score moves unseen. */
export function addPreset(preset: CriterionPresetId): Change {
  return (inputs) => {
    if (inputs.criteria.some((criterion) => criterion.id === preset || criterion.preset === preset))
      return inputs;
    const { axis } = criterionPresets[preset];
    return add(inputs, { id: preset, preset, name: '', axis, scale: presetScale(preset) });
  };
}

/** The built-in criteria of an axis that are not in use. */
export function freePresets({ criteria }: PortfolioInputs, axis: Axis) {
  const used = new Set(criteria.map(({ preset }) => preset));
  return Object.entries(criterionPresets).flatMap(([id, { group, axis: own }]) =>
    own === axis && !used.has(id) ? [{ id, group }] : [],
  );
}

export function addOwn(id: string, name: string, axis: Axis): Change {
  return (inputs) => add(inputs, { id, preset: null, name, axis, scale: ratedScale });
}

const ratedScale: Scale = { kind: 'rated', low: '', middle: '', high: '' };

export function patchCriterion(id: string, patch: Partial<Omit<Criterion, 'id' | 'preset'>>): Change {
  return (inputs) => ({
    ...inputs,
    criteria: inputs.criteria.map((criterion) =>
      criterion.id === id ? { ...criterion, ...patch } : criterion,
    ),
  });
}

export function setWeight(id: string, method: Exclude<WeightMethod, 'pairwise'>, value: number): Change {
  return patchCriterion(
    id,
    { points: { points: value }, swing: { swing: value }, rank: { rank: value } }[method],
  );
}

/** Another way of judging starts from what the built-in criterion has, or from an open scale. */
export function setKind(id: string, kind: Scale['kind']): Change {
  return (inputs) => {
    const criterion = inputs.criteria.find((candidate) => candidate.id === id);
    if (!criterion || criterion.scale.kind === kind) return inputs;
    return patchCriterion(id, { scale: scaleOfKind(criterion, kind) })(inputs);
  };
}

function scaleOfKind({ preset, scale }: Criterion, kind: Scale['kind']): Scale {
  const built = preset !== null && isPreset(preset) ? presetScale(preset) : null;
  if (built?.kind === kind) return built;
  if (kind === 'rated') return ratedScale;
  const measure = scale.kind === 'rated' ? 'entered' : scale.measure;
  if (kind === 'linear') return { kind, measure, direction: 'benefit', worst: null, best: null };
  return { kind, measure, points: startingPoints(scale) };
}

function startingPoints(scale: Scale) {
  const [worst, best] = scale.kind === 'linear' ? [scale.worst ?? 0, scale.best ?? 100] : [0, 100];
  const ends = [
    { x: worst, value: 0 },
    { x: (worst + best) / 2, value: 5 },
    { x: best, value: 10 },
  ];
  return ends.toSorted((a, b) => a.x - b.x);
}

export function removeCriterion(id: string): Change {
  return (inputs) => ({ ...inputs, criteria: inputs.criteria.filter((criterion) => criterion.id !== id) });
}

/** One place up or down among the criteria of its own axis. */
export function moveCriterion(id: string, step: -1 | 1): Change {
  return (inputs) => {
    const from = inputs.criteria.findIndex((criterion) => criterion.id === id);
    const axis = inputs.criteria[from]?.axis;
    const same = inputs.criteria.flatMap((criterion, index) => (criterion.axis === axis ? [index] : []));
    const to = same[same.indexOf(from) + step];
    const [moved, other] = [inputs.criteria[from], inputs.criteria[to ?? -1]];
    if (to === undefined || !moved || !other) return inputs;
    return { ...inputs, criteria: inputs.criteria.with(from, other).with(to, moved) };
  };
}

/** The criteria of a ready set with its weights; those that are there already keep their name, axis, scale and ratings. */
export function applySet(set: PresetSetId): Change {
  return (inputs) => ({
    ...inputs,
    criteria: startingCriteria(set).map((fresh) => {
      const known = inputs.criteria.find((criterion) => criterion.preset === fresh.preset);
      return known ? { ...known, points: fresh.points, swing: fresh.swing, rank: fresh.rank } : fresh;
    }),
  });
}

export interface SetLoss {
  readonly removed: number;
  readonly kept: number;
  readonly ratingsLost: number;
}

/** What a ready set would take away, for the question before it does. */
export function lossOfSet({ criteria, ratings }: PortfolioInputs, set: PresetSetId): SetLoss {
  const stays = new Set(startingCriteria(set).map(({ preset }) => preset));
  const gone = criteria.filter(({ preset }) => preset === null || !stays.has(preset));
  const goneIds = new Set(gone.map(({ id }) => id));
  const lost = Object.values(ratings).flatMap((byCriterion) =>
    Object.entries(byCriterion).filter(([id, { value }]) => goneIds.has(id) && value !== null),
  );
  return { removed: gone.length, kept: criteria.length - gone.length, ratingsLost: lost.length };
}

const equal = { points: 10, swing: 100, rank: 1 } as const;

/** The same weight for every criterion of an axis, by the method that is in use. */
export function makeEqual(axis: Axis): Change {
  return (inputs) => {
    const { weightMethod } = inputs;
    if (weightMethod === 'pairwise') return inputs;
    const patch = { [weightMethod]: equal[weightMethod] };
    return {
      ...inputs,
      criteria: inputs.criteria.map((criterion) =>
        criterion.axis === axis ? { ...criterion, ...patch } : criterion,
      ),
    };
  };
}
