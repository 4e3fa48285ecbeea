import type { Account } from '../../../workspace/schema.ts';
import { noAccount } from '../schema.ts';

/** The account that is looked at. */
export type Chosen =
  | { readonly kind: 'none' }
  | { readonly kind: 'account'; readonly id: string; readonly name: string }
  /** Deleted elsewhere; what was said of it is still here. */
  | { readonly kind: 'gone'; readonly id: string };

/**
 * The account of this id, and whether it is still in the document.
 *
 * @see The rule is this site's own.
 * @example chosenAccount('without-account', []) // { kind: 'none' }
 */
export function chosenAccount(id: string, accounts: readonly Account[]): Chosen {
  if (id === noAccount) return { kind: 'none' };
  const account = accounts.find((each) => each.id === id);
  return account ? { kind: 'account', id, name: account.name } : { kind: 'gone', id };
}
