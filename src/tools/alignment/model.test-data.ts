import type { Workspace } from '../../workspace/schema.ts';
import {
  defaultAlignmentInputs,
  type AlignmentInputs,
  type Answers,
  type Level,
  type Rater,
  type Respondent,
} from './schema.ts';

export const firm: Pick<Workspace, 'functions' | 'people' | 'accounts'> = {
  functions: [
    { id: 'sales', name: 'Sales' },
    { id: 'logistics', name: 'Logistics' },
  ],
  people: [{ id: 'ann', name: 'Ann', side: 'ours', accountId: null, functionId: 'sales', level: 'manager' }],
  accounts: [{ id: 'delft', name: 'Delft', segment: '', region: '', notes: '', figures: {}, locations: [] }],
};

type Six = readonly (number | null)[];

/** In the order of the statements; one number stands for all six. */
export function answersOf(given: number | Six): Answers {
  const [v1 = null, v2 = null, c1 = null, c2 = null, s1 = null, s2 = null] =
    typeof given === 'number' ? Array.from({ length: 6 }, () => given) : given;
  return { v1, v2, c1, c2, s1, s2 };
}

export function rater(id: string, ratings: Readonly<Record<string, number | Six>>): Rater {
  const given = Object.entries(ratings).map(([functionId, six]) => [functionId, answersOf(six)]);
  return { id, personId: null, name: id, ratings: Object.fromEntries(given) as Rater['ratings'] };
}

let made = 0;

/** So many people of one department and level who answer alike. */
export function people(
  count: number,
  functionId: string | null,
  level: Level | null,
  given: number | Six,
): readonly Respondent[] {
  return Array.from({ length: count }, () => {
    made += 1;
    return { id: `p${made}`, name: '', functionId, level, answers: answersOf(given) };
  });
}

export function inputsOf(part: Partial<AlignmentInputs>): AlignmentInputs {
  return { ...defaultAlignmentInputs, ...part };
}
