import type { AccountResult } from '../model.ts';

/** Best rank first; accounts without a score at the end, in the order of the document. */
export function ranked(accounts: readonly AccountResult[]): readonly AccountResult[] {
  return accounts.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}
