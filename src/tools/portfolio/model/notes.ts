import type { Axis, PortfolioInputs } from '../schema.ts';
import type { ReadyCriterion } from './criteria.ts';
import type { AccountResult, AxisWeights, PortfolioNote, PortfolioResult } from './result.ts';

/** Above this, Saaty advises to look at the comparisons again (Saaty 1980, p. 21). */
export const acceptableRatio = 0.1;

const axes = ['attractiveness', 'position'] as const satisfies readonly Axis[];

/**
 * What a reader should know before trusting the result, as typed codes: first what makes a result impossible, then what
 * weakens it. Never a reason to block.
 *
 * @see PortfolioNote for the meaning of each code.
 * @example notesOf(inputs, { accounts: [], axes, chosen }, [])[0] // { code: 'no-accounts' }
 */
export function notesOf(
  inputs: PortfolioInputs,
  result: Pick<PortfolioResult, 'accounts' | 'axes' | 'chosen'>,
  criteria: readonly ReadyCriterion[],
): PortfolioNote[] {
  const isEmpty = result.accounts.length === 0;
  return [
    ...criteriaNotes(inputs),
    ...axes.flatMap((axis) => weightNotes(inputs, axis, result.axes[axis])),
    ...(isEmpty ? [{ code: 'no-accounts' } as const] : accountNotes(inputs, result, criteria)),
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
  { accounts, chosen }: Pick<PortfolioResult, 'accounts' | 'chosen'>,
  criteria: readonly ReadyCriterion[],
): PortfolioNote[] {
  const found = countAll(inputs, accounts);
  const constant = criteria.filter((ready) => ready.constant && ready.weight > 0 && accounts.length > 1);
  const canScore = criteria.some(({ weight }) => weight > 0);
  const figures: PortfolioNote[] = [
    { code: 'partial-years', accounts: found.partialYears },
    { code: 'incomplete-figures', accounts: found.incompleteFigures },
    { code: 'negative-revenue', accounts: found.negativeRevenue },
  ];
  const notes: PortfolioNote[] = [
    ...(found.withFigures > 0 ? figures : [{ code: 'no-figures' } as const]),
    { code: 'missing-ratings', count: found.missingRatings, accounts: found.withMissing },
    { code: 'unscored', accounts: canScore ? found.unscored : 0 },
    ...constant.map(({ id }): PortfolioNote => ({ code: 'constant-criterion', criterionId: id })),
    { code: 'open-gates', accounts: found.openGates },
    { code: 'tie-at-cut', accounts: chosen.tied },
    { code: 'flag-without-reason', accounts: found.withoutReason },
  ];
  return notes.filter((note) => !('accounts' in note) || note.accounts > 0);
}

/** One pass: ten thousand accounts are looked through with every keystroke. */
function countAll(inputs: PortfolioInputs, accounts: readonly AccountResult[]) {
  const found = {
    withFigures: 0,
    partialYears: 0,
    incompleteFigures: 0,
    negativeRevenue: 0,
    missingRatings: 0,
    withMissing: 0,
    unscored: 0,
    openGates: 0,
    withoutReason: 0,
  };
  for (const account of accounts) {
    const { revenueThisYear, net, years } = account;
    if (net !== null || revenueThisYear !== null) found.withFigures += 1;
    if (account.knownYears < years.length) found.partialYears += 1;
    if (years.some((year) => year.incomplete)) found.incompleteFigures += 1;
    if (revenueThisYear !== null && revenueThisYear < 0) found.negativeRevenue += 1;
    found.missingRatings += account.missing;
    if (account.missing > 0) found.withMissing += 1;
    if (account.score === null) found.unscored += 1;
    if (account.eligibility === 'find-out') found.openGates += 1;
    if (isFlaggedWithoutReason(inputs, account)) found.withoutReason += 1;
  }
  return found;
}

function isFlaggedWithoutReason({ flags }: PortfolioInputs, { id, flags: set }: AccountResult): boolean {
  if (!set.marquee && !set.emerging && !set.overhead) return false;
  return flags[id]?.reason.trim() === '';
}
