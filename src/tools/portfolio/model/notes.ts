import type { Axis, PortfolioInputs } from '../schema.ts';
import type { ReadyCriterion } from './criteria.ts';
import { tiedAtCut } from './portfolio.ts';
import type { AccountResult, AxisWeights, PortfolioNote } from './result.ts';

/** Above this, Saaty advises to look at the comparisons again (Saaty 1980, p. 21). */
export const acceptableRatio = 0.1;

const axes = ['attractiveness', 'position'] as const satisfies readonly Axis[];

type Axes = Readonly<Record<Axis, AxisWeights>>;

/**
 * What a reader should know before trusting the result, as typed codes: first what makes a result impossible, then what
 * weakens it. Never a reason to block.
 *
 * @see PortfolioNote for the meaning of each code.
 * @example notesOf(inputs, [], axes, [])[0] // { code: 'no-accounts' }
 */
export function notesOf(
  inputs: PortfolioInputs,
  accounts: readonly AccountResult[],
  weights: Axes,
  criteria: readonly ReadyCriterion[],
): PortfolioNote[] {
  return [
    ...criteriaNotes(inputs),
    ...axes.flatMap((axis) => weightNotes(inputs, axis, weights[axis])),
    ...(accounts.length === 0
      ? [{ code: 'no-accounts' } as const]
      : accountNotes(inputs, accounts, criteria)),
  ];
}

function criteriaNotes({ criteria }: PortfolioInputs): PortfolioNote[] {
  if (criteria.length === 0) return [{ code: 'no-criteria' }];
  const empty = axes.filter((axis) => !criteria.some((criterion) => criterion.axis === axis));
  return empty.map((axis) => ({ code: 'empty-axis', axis }));
}

function weightNotes(
  inputs: PortfolioInputs,
  axis: Axis,
  { weights, consistency }: AxisWeights,
): PortfolioNote[] {
  const criteria = inputs.criteria.filter((criterion) => criterion.axis === axis).length;
  if (weights === null) return criteria > 0 ? [{ code: 'zero-weights', axis }] : [];
  if (consistency === null) return [];
  const { ratio, answered, total, groups } = consistency;
  const notes: PortfolioNote[] = [];
  if (answered < total) notes.push({ code: 'unanswered-comparisons', axis, answered, total });
  if (groups > 1) notes.push({ code: 'unconnected-comparisons', axis, groups });
  if (answered === total && ratio === null) notes.push({ code: 'no-consistency-ratio', axis, criteria });
  if (ratio !== null && ratio > acceptableRatio) notes.push({ code: 'inconsistent', axis, ratio });
  return notes;
}

function accountNotes(
  inputs: PortfolioInputs,
  accounts: readonly AccountResult[],
  criteria: readonly ReadyCriterion[],
): PortfolioNote[] {
  const weighted = criteria.filter(({ weight }) => weight > 0);
  const constant = weighted.filter((ready) => ready.constant && accounts.length > 1);
  const missing = accounts.reduce((count, account) => count + account.missing, 0);
  const unscored = weighted.length === 0 ? 0 : count(accounts, ({ score }) => score === null);
  const incomplete = count(missing > 0 ? accounts : [], (account) => account.missing > 0);
  const tied = tiedAtCut(accounts, inputs.choose);
  return [
    ...figureNotes(accounts),
    ...counted(missing, { code: 'missing-ratings', count: missing, accounts: incomplete }),
    ...counted(unscored, { code: 'unscored', accounts: unscored }),
    ...constant.map(({ criterion }): PortfolioNote => ({
      code: 'constant-criterion',
      criterionId: criterion.id,
    })),
    ...about(accounts, 'open-gates', ({ eligibility }) => eligibility === 'find-out'),
    ...counted(tied, { code: 'tie-at-cut', accounts: tied }),
    ...about(accounts, 'flag-without-reason', (account) => isFlaggedWithoutReason(inputs, account)),
  ];
}

function figureNotes(accounts: readonly AccountResult[]): PortfolioNote[] {
  if (accounts.every(({ net, revenueThisYear }) => net === null && revenueThisYear === null))
    return [{ code: 'no-figures' }];
  return [
    ...about(accounts, 'partial-years', ({ knownYears, years }) => knownYears < years.length),
    ...about(accounts, 'incomplete-figures', ({ years }) => years.some((year) => year.incomplete)),
    ...about(
      accounts,
      'negative-revenue',
      ({ revenueThisYear }) => revenueThisYear !== null && revenueThisYear < 0,
    ),
  ];
}

function isFlaggedWithoutReason({ flags }: PortfolioInputs, { id, flags: set }: AccountResult): boolean {
  if (!set.marquee && !set.emerging && !set.overhead) return false;
  return flags[id]?.reason.trim() === '';
}

type AccountsNote = Extract<PortfolioNote, { readonly accounts: number }>['code'];

function about(
  accounts: readonly AccountResult[],
  code: Exclude<AccountsNote, 'missing-ratings'>,
  concerns: (account: AccountResult) => boolean,
): PortfolioNote[] {
  const found = count(accounts, concerns);
  return counted(found, { code, accounts: found });
}

function count(accounts: readonly AccountResult[], concerns: (account: AccountResult) => boolean): number {
  return accounts.filter(concerns).length;
}

function counted(found: number, note: PortfolioNote): PortfolioNote[] {
  return found > 0 ? [note] : [];
}
