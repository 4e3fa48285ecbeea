import { enoughRatings, narrowShare, scaleUse, type ScaleUse } from '../../../engine/decision/scale-use.ts';
import type { Role } from '../schema.ts';
import type { CandidateResult } from './candidate.ts';

/** How one person has used the scale, over all candidates. */
export interface RaterUse extends ScaleUse {
  /** Empty is somebody without a name. */
  readonly rater: string;
  /** With the first candidate they rated. */
  readonly role: Role;
  readonly candidates: number;
  /** Few ratings in a part of the scale say nothing yet. */
  readonly stand: 'narrow' | 'wide' | 'few';
}

/**
 * How each rater has used the scale from 1 to 5, in the order in which they appear. Convention: the same name is the same
 * person, whomever they rate; each rater without a name is somebody else. What candidates say of themselves is left out: they
 * rate one person.
 *
 * @see engine/decision/scale-use.ts for what counts as narrow.
 * @example raterUse(candidates)[0] // { rater: 'Anwen Price', least: 3, most: 4, share: 0.25, stand: 'narrow', … }
 */
export function raterUse(candidates: readonly CandidateResult[]): RaterUse[] {
  const found = new Map<string, { rater: string; role: Role; values: number[]; of: Set<string> }>();
  for (const { id: candidateId, lines } of candidates) {
    for (const { rater, role, value, viewId } of lines.flatMap(({ said }) => said)) {
      if (role === 'self') continue;
      const key = rater === '' ? `${candidateId}|${viewId}` : rater;
      const known = found.get(key) ?? { rater, role, values: [], of: new Set<string>() };
      known.values.push(value);
      known.of.add(candidateId);
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ rater, role, values, of }) => {
    const use = scaleUse(values, 1, 5);
    return { rater, role, candidates: of.size, ...use, stand: standOf(use) };
  });
}

function standOf({ narrow, count, share }: ScaleUse): RaterUse['stand'] {
  if (narrow) return 'narrow';
  return count >= enoughRatings || (share ?? 0) >= narrowShare ? 'wide' : 'few';
}
