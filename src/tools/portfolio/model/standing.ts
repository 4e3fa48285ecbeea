import { quadrant } from '../../../engine/portfolio/matrix.ts';
import type { AccountFlags, Axis, GateAnswer, PortfolioInputs } from '../schema.ts';
import type { AccountFigures, AccountResult, AccountScore, Role } from './result.ts';

/**
 * Growth over the two forecast years from which we propose the flag "emerging": about 22 % a year, which few established
 * customers reach. Our assumption.
 */
export const emergingGrowth = 0.5;

/** Share of revenue below which an account is still small enough to be emerging. Our assumption. */
const emergingShare = 0.02;

/**
 * Whether the gates let an account in. Convention: one "no" is enough to keep it out; otherwise an unanswered gate means
 * "find out", never a pass.
 *
 * @see Sherman, Sperry and Reese (2003), Key 3, on hard conditions; "find out" is this site's own.
 * @example standingAtGates(gates, { creditworthy: 'yes' }).eligibility // 'eligible'
 */
export function standingAtGates(
  gates: PortfolioInputs['gates'],
  answers: Readonly<Record<string, GateAnswer>>,
): Pick<AccountResult, 'eligibility' | 'failedGates' | 'openGates'> {
  const failedGates: string[] = [];
  const openGates: string[] = [];
  for (const { id } of gates) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : 'unknown';
    if (answer === 'no') failedGates.push(id);
    else if (answer !== 'yes') openGates.push(id);
  }
  if (failedGates.length > 0) return { eligibility: 'not-eligible', failedGates, openGates };
  return { eligibility: openGates.length > 0 ? 'find-out' : 'eligible', failedGates, openGates };
}

/**
 * What an account's place asks for. High on both axes: invest; attractive with a weak position: grow; the other way round:
 * keep; low on both: release. An account that loses money over the known years is repaired first, unless it is low on
 * both. A value on a cut is high. Null while an axis has no value.
 *
 * @see Millman, T. and Wilson, K. (1995) for the cells of such a matrix; the four roles and "repair" are this site's own.
 * @example roleOf({ attractiveness: 7, position: 4 }, -1, { attractiveness: 5, position: 5 }) // 'repair'
 */
export function roleOf(
  { attractiveness, position }: Pick<AccountScore, 'attractiveness' | 'position'>,
  net: number | null,
  cuts: Readonly<Record<Axis, number>>,
): Role | null {
  if (attractiveness === null || position === null) return null;
  const cell = quadrant(attractiveness, position, cuts);
  if (cell.attractiveness === 'low' && cell.position === 'low') return 'release';
  if (net !== null && net < 0) return 'repair';
  if (cell.attractiveness === 'low') return 'keep';
  return cell.position === 'high' ? 'invest' : 'grow';
}

/**
 * Whether the figures suggest that an account is emerging: its revenue is forecast to grow by at least 50 % from this year
 * to the last forecast year, and it has less than 2 % of this year's revenue. False where either is unknown.
 *
 * @see the reasons beside {@link emergingGrowth} and {@link emergingShare}.
 * @example isEmerging({ growth: 0.8 }, 0.01) // true
 */
export function isEmerging({ growth }: Pick<AccountFigures, 'growth'>, revenueShare: number | null): boolean {
  return growth !== null && revenueShare !== null && growth >= emergingGrowth && revenueShare < emergingShare;
}

const noFlags: AccountResult['flags'] = { marquee: false, emerging: false, overhead: false };

/**
 * The flags of an account without their reason, none where nobody has set any.
 *
 * @example flagsOf(undefined) // { marquee: false, emerging: false, overhead: false }
 */
export function flagsOf(flags: AccountFlags | undefined): AccountResult['flags'] {
  if (flags === undefined) return noFlags;
  const { marquee, emerging, overhead } = flags;
  return { marquee, emerging, overhead };
}
