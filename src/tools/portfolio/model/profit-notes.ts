import type { ProfitResult } from './account-profit.ts';

export type ProfitNote =
  | { readonly code: 'no-accounts' }
  | { readonly code: 'no-pools' }
  /** No account has a quantity in any pool. */
  | { readonly code: 'no-quantities' }
  | { readonly code: 'pool-without-cost'; readonly poolId: string }
  /** Its cost is not shared out: no account has any of its driver. */
  | { readonly code: 'pool-without-driver'; readonly poolId: string; readonly cost: number }
  | { readonly code: 'unknown-quantities'; readonly count: number; readonly accounts: number }
  /** Some accounts have no quantity at all and are left out, either way. */
  | { readonly code: 'left-out'; readonly accounts: number }
  /** A revenue is negative, or all are nothing: nothing can be shared out by volume. */
  | { readonly code: 'no-volume' }
  /** The pools together are more, or less, than the indirect cost of the accounts this year. */
  | {
      readonly code: 'pools-differ';
      readonly pools: number;
      readonly entered: number;
      readonly difference: number;
    };

/** From which part of the accounts' indirect cost on a difference to the pools is named. Our assumption. */
const worthNaming = 0.01;

/**
 * What a reader should know before trusting the account profit, as typed codes: first what makes it impossible, then what
 * weakens it. Never a reason to block.
 *
 * @see ProfitNote for the meaning of each code.
 * @example profitNotes({ year: 2026, pools: [], accounts: [], totals })[0] // { code: 'no-accounts' }
 */
export function profitNotes(result: Omit<ProfitResult, 'notes'>): readonly ProfitNote[] {
  const { pools, accounts } = result;
  if (accounts.length === 0) return [{ code: 'no-accounts' }];
  if (pools.length === 0) return [{ code: 'no-pools' }];
  const counted = accounts.filter(({ byActivity }) => byActivity !== null);
  if (counted.length === 0) return [{ code: 'no-quantities' }];
  const partly = counted.filter(({ unknown }) => unknown > 0);
  const count = partly.reduce((total, { unknown }) => total + unknown, 0);
  return [
    ...poolNotes(pools),
    ...(counted.some(({ byVolume }) => byVolume !== null) ? [] : [{ code: 'no-volume' } as const]),
    ...(count > 0 ? [{ code: 'unknown-quantities', count, accounts: partly.length } as const] : []),
    ...(counted.length < accounts.length
      ? [{ code: 'left-out', accounts: accounts.length - counted.length } as const]
      : []),
    ...differenceNote(result.totals),
  ];
}

function poolNotes(pools: ProfitResult['pools']): ProfitNote[] {
  return pools.flatMap(({ id, cost, rate }): ProfitNote[] => {
    if (cost === null) return [{ code: 'pool-without-cost', poolId: id }];
    return rate === null && cost > 0 ? [{ code: 'pool-without-driver', poolId: id, cost }] : [];
  });
}

function differenceNote({ pools, entered }: ProfitResult['totals']): ProfitNote[] {
  if (entered === null) return [];
  const difference = pools - entered;
  if (Math.abs(difference) <= worthNaming * Math.abs(entered)) return [];
  return [{ code: 'pools-differ', pools, entered, difference }];
}
