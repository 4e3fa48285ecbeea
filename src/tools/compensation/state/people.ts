import { blankPersonMeasure } from '../presets.ts';
import {
  compensationLimits,
  type CompensationInputs,
  type Objective,
  type PersonMeasure,
  type Position,
} from '../schema.ts';
import { withElement } from './lists.ts';

type Change = (inputs: CompensationInputs) => CompensationInputs;

/** A post of which nothing but its holder is known. */
function blankPosition(id: string, personId: string | null): Position {
  return {
    id,
    personId,
    role: '',
    base: null,
    targetVariable: null,
    filled: personId === null ? 0 : 1,
    accountIds: [],
    measures: {},
    factors: {},
    retained: null,
    drawPaid: null,
    source: '',
  };
}

/** A post for somebody who has none yet, or a vacant one; nothing happens when the list is full. */
export function addPosition(id: string, personId: string | null): Change {
  return (inputs) => {
    const { positions } = inputs;
    const isThere = personId !== null && positions.some((one) => one.personId === personId);
    if (isThere || positions.length >= compensationLimits.positions) return inputs;
    return { ...inputs, positions: [...positions, blankPosition(id, personId)] };
  };
}

/** What a table said of a person's post. */
export interface PositionDraft {
  readonly personId: string;
  readonly part: Partial<Pick<Position, 'role' | 'base' | 'targetVariable' | 'filled' | 'source'>>;
}

/** Takes posts in: those of people who have one are changed, the others are added while there is room. */
export function takePositions(drafts: readonly PositionDraft[], newId: () => string): Change {
  return (inputs) =>
    drafts.reduce((current, { personId, part }) => {
      const known = current.positions.find((one) => one.personId === personId);
      if (known !== undefined) return patchPosition(known.id, part)(current);
      const id = newId();
      return patchPosition(id, part)(addPosition(id, personId)(current));
    }, inputs);
}

export function patchPosition(id: string, part: Partial<Omit<Position, 'id' | 'measures'>>): Change {
  return (inputs) => ({
    ...inputs,
    positions: withElement(inputs.positions, id, (one) => ({ ...one, ...part })),
  });
}

/** A stated factor of a person's own; null is that of the plan. */
export function setFactor(id: string, modifierId: string, factor: number | null): Change {
  return (inputs) => ({
    ...inputs,
    positions: withElement(inputs.positions, id, (one) => {
      const others = Object.entries(one.factors).filter(([key]) => key !== modifierId);
      const own = factor === null ? [] : [[modifierId, factor] as const];
      return { ...one, factors: Object.fromEntries([...others, ...own]) };
    }),
  });
}

/** Somebody takes a vacant post, or leaves one. */
export function fillPosition(id: string, personId: string | null): Change {
  return patchPosition(id, { personId, filled: personId === null ? 0 : 1 });
}

export function removePosition(id: string): Change {
  return (inputs) => ({ ...inputs, positions: inputs.positions.filter((one) => one.id !== id) });
}

export function personMeasureOf(position: Position, measureId: string): PersonMeasure {
  return position.measures[measureId] ?? blankPersonMeasure;
}

export function patchPersonMeasure(id: string, measureId: string, part: Partial<PersonMeasure>): Change {
  return (inputs) => ({
    ...inputs,
    positions: withElement(inputs.positions, id, (one) => ({
      ...one,
      measures: { ...one.measures, [measureId]: { ...personMeasureOf(one, measureId), ...part } },
    })),
  });
}

/** The part at this place, with those before it there as well. */
export function patchPart(
  id: string,
  measureId: string,
  list: 'quarters' | 'years',
  place: number,
  part: Partial<PersonMeasure['quarters'][number]>,
): Change {
  return (inputs) => {
    const position = inputs.positions.find((one) => one.id === id);
    if (position === undefined) return inputs;
    const before = personMeasureOf(position, measureId)[list];
    const length = Math.max(before.length, place + 1);
    const parts = Array.from({ length }, (_, index) => {
      const known = before[index] ?? { target: null, result: null };
      return index === place ? { ...known, ...part } : known;
    });
    return patchPersonMeasure(id, measureId, { [list]: parts })(inputs);
  };
}

/** Another objective; it gets the weight that is left. */
export function addObjective(id: string, measureId: string, objectiveId: string): Change {
  return changeObjectives(id, measureId, (objectives) => {
    if (objectives.length >= compensationLimits.objectives) return objectives;
    const left = 1 - objectives.reduce((total, { weight }) => total + weight, 0);
    const weight = Math.max(0, Number(left.toFixed(6)));
    return [...objectives, { id: objectiveId, name: '', weight, score: null }];
  });
}

export function patchObjective(
  id: string,
  measureId: string,
  objectiveId: string,
  part: Partial<Objective>,
): Change {
  return changeObjectives(id, measureId, (objectives) =>
    withElement(objectives, objectiveId, (one) => ({ ...one, ...part })),
  );
}

export function removeObjective(id: string, measureId: string, objectiveId: string): Change {
  return changeObjectives(id, measureId, (objectives) => objectives.filter((one) => one.id !== objectiveId));
}

function changeObjectives(
  id: string,
  measureId: string,
  how: (objectives: readonly Objective[]) => readonly Objective[],
): Change {
  return (inputs) => {
    const position = inputs.positions.find((one) => one.id === id);
    if (position === undefined) return inputs;
    const objectives = how(personMeasureOf(position, measureId).objectives);
    return patchPersonMeasure(id, measureId, { objectives })(inputs);
  };
}
