import type { Account } from '../../../workspace/schema.ts';
import type { StartSetInputs } from '../schema/choice.ts';
import type { AccountResult } from './result.ts';
import type { StartNote, StartSet } from './start-result.ts';
import type { StartProgramme } from './start-programme.ts';

/**
 * What a reader should know of a start besides the set: who was no candidate, and what is still open about the chosen.
 *
 * @see StartNote for the meaning of each code.
 * @example startNotes(inputs, start, accounts, results, best)[0] // { code: 'failed-gates', accounts: 2 }
 */
export function startNotes(
  inputs: StartSetInputs,
  { barred, values }: StartProgramme,
  accounts: readonly Account[],
  results: readonly AccountResult[],
  best: StartSet,
): StartNote[] {
  const chosen = new Set(best.ids);
  const bars = [...barred.values()];
  const candidates = values.filter((_, candidate) => !barred.has(candidate));
  const without = (kind: 'region' | 'segment') => accounts.filter((account) => account[kind].trim() === '');
  const notes: StartNote[] = [
    { code: 'failed-gates', accounts: bars.filter((bar) => bar === 'failed-gate').length },
    { code: 'open-gates', accounts: bars.filter((bar) => bar === 'open-gate').length },
    {
      code: 'open-gates-chosen',
      accounts: results.filter(({ id, eligibility }) => eligibility === 'find-out' && chosen.has(id)).length,
    },
    { code: 'no-value', accounts: candidates.filter((value) => value === null).length },
    { code: 'worthless', accounts: candidates.filter((value) => value !== null && value <= 0).length },
    { code: 'no-region', accounts: inputs.perRegion === null ? 0 : without('region').length },
    { code: 'no-segment', accounts: inputs.perSegment === null ? 0 : without('segment').length },
  ];
  return notes.filter((note) => note.accounts > 0);
}
