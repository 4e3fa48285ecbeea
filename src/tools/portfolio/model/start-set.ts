import { freeCandidates, hasChoice } from '../../../engine/portfolio/choice.ts';
import { choiceGains } from '../../../engine/portfolio/choice-gains.ts';
import { greedyChoice } from '../../../engine/portfolio/choice-search.ts';
import { solveChoice, type Solve, type SolvedChoice } from '../../../engine/portfolio/choice-solver.ts';
import type { Account } from '../../../workspace/schema.ts';
import type { StartSetInputs } from '../schema/choice.ts';
import type { PortfolioResult } from './result.ts';
import { startConflicts } from './start-conflicts.ts';
import { mostChanges, startChanges, startGain } from './start-gains.ts';
import { startNotes } from './start-notes.ts';
import { startProgramme, type StartProgramme } from './start-programme.ts';
import type { FoundStartSet, StartSetResult } from './start-result.ts';
import { comparedSet, startSetOf } from './start-sets.ts';

/** What is known so far: the set first, then one gain after the other. */
export interface StartProgress {
  readonly result: StartSetResult;
  readonly done: number;
  readonly total: number;
}

/** Whose accounts they are, and how they were scored; both in the same order. */
export interface StartFirm {
  readonly accounts: readonly Account[];
  readonly result: Pick<PortfolioResult, 'accounts' | 'chosen'>;
}

/**
 * Whether any limit is set; without one the best set would be everybody.
 *
 * @example hasLimits({ ...defaultStartSet, hours: 6000 }) // true
 */
function hasLimits({ hours, money, atMost, perRegion, perSegment }: StartSetInputs): boolean {
  return [hours, money, atMost, perRegion, perSegment].some((limit) => limit !== null);
}

/**
 * Which accounts to start with: the set whose points above the baseline, or five-year nets, sum to the most within hours, money and numbers,
 * with every must and no must-not in it. Beside it the choice made by hand and the list by score, and what every wider limit
 * would add. Where no set is allowed, the limits that cannot all hold. The values are added up: a set is worth what its
 * accounts are worth one by one. Input to a judgement.
 *
 * @param solve hands a programme in LP format to a solver and must ask it for no gap (`provedOptimum`).
 * @throws RangeError as `requireProgramme`; whatever the solver throws.
 * @see engine/portfolio/choice-solver.ts; Wolsey, L. A. (1998), Integer Programming, section 1.3, on 0-1 programmes.
 * @example await evaluateStartSet(inputs.startSet, { accounts, result }, solve) // { kind: 'found', proved: true, ... }
 */
export async function evaluateStartSet(
  inputs: StartSetInputs,
  firm: StartFirm,
  solve: Solve,
  onProgress: (progress: StartProgress) => void = () => undefined,
): Promise<StartSetResult> {
  if (firm.accounts.length === 0) return { kind: 'nothing', code: 'no-accounts' };
  if (!hasLimits(inputs)) return { kind: 'nothing', code: 'no-limits' };
  const start = startProgramme(inputs, firm.accounts, firm.result.accounts);
  const { programme } = start;
  if (!hasChoice(programme)) return { kind: 'impossible', conflicts: await startConflicts(start) };
  if (programme.must.length === 0 && freeCandidates(programme).length === 0)
    return { kind: 'nothing', code: 'no-candidates' };
  const best = await solveChoice(programme, solve);
  if (best.kind !== 'found')
    return { kind: 'unsolved', status: best.kind === 'none' ? 'Infeasible' : best.status };
  return withGains(inputs, start, best, foundSet(inputs, firm, start, best), solve, onProgress);
}

type Best = Extract<SolvedChoice, { kind: 'found' }>;

function foundSet(
  inputs: StartSetInputs,
  { accounts, result }: StartFirm,
  start: StartProgramme,
  { chosen, proved }: Best,
): FoundStartSet {
  const best = startSetOf(start, chosen);
  const places = new Map(start.ids.map((id, candidate) => [id, candidate]));
  const scored = result.chosen.scored.flatMap((id) => places.get(id) ?? []);
  return {
    kind: 'found',
    best,
    proved,
    byHand: comparedSet(start, greedyChoice(start.programme)?.chosen ?? [], best),
    byScore: comparedSet(start, scored, best),
    gains: [],
    untried: 0,
    notes: startNotes(inputs, start, accounts, result.accounts, best),
  };
}

async function withGains(
  inputs: StartSetInputs,
  start: StartProgramme,
  best: Best,
  found: FoundStartSet,
  solve: Solve,
  onProgress: (progress: StartProgress) => void,
): Promise<FoundStartSet> {
  const all = startChanges(inputs, start, best.chosen);
  const tried = all.slice(0, mostChanges);
  let result: FoundStartSet = { ...found, untried: all.length - tried.length };
  for (const [done, change] of tried.entries()) {
    onProgress({ result, done, total: tried.length });
    const [gain] = await choiceGains(start.programme, best, [change.choice], solve);
    if (gain) result = { ...result, gains: [...result.gains, startGain(start, change, gain)] };
  }
  return result;
}
