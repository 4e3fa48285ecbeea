import type { Person } from '../../workspace/schema.ts';
import { presetCompetency } from './presets.ts';
import {
  defaultCompetencyInputs,
  type Candidate,
  type Competency,
  type CompetencyInputs,
  type Role,
  type View,
} from './schema.ts';

export const people: readonly Person[] = [
  { id: 'ann', name: 'Ann', side: 'ours', accountId: null, functionId: null, level: null },
];

export const initiative: Competency = presetCompetency('initiative');
export const training: Competency = presetCompetency('training');

/** Levels in the order of the two competencies above; a level in a list of its own has evidence. */
export function view(
  id: string,
  role: Role,
  ...levels: readonly (number | null | readonly [number])[]
): View {
  const ids = [initiative.id, training.id];
  return {
    id,
    role,
    rater: id,
    ratings: Object.fromEntries(
      levels.map((level, index) => [
        ids[index] ?? '',
        Array.isArray(level)
          ? { value: Number(level[0]), evidence: 'Seen in May' }
          : { value: level as number | null, evidence: '' },
      ]),
    ),
  };
}

export function candidate(id: string, ...views: readonly View[]): Candidate {
  return { id, personId: null, name: id, note: '', views, plan: {} };
}

/** Initiative (required 4, weight 25, must-have) and training (required 3, weight 20). */
export function inputsOf(...candidates: readonly Candidate[]): CompetencyInputs {
  return {
    ...defaultCompetencyInputs,
    profiles: [{ id: 'own', preset: null, name: 'Own', competencies: [initiative, training] }],
    profileId: 'own',
    candidates,
  };
}
