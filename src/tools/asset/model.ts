import { basisOf, type Basis } from '../../workspace/account-asset.ts';
import type { Workspace } from '../../workspace/schema.ts';
import { chosenAccount, type Chosen } from './model/chosen.ts';
import { investingIn, type Investing } from './model/investing.ts';
import { lifetimesOf, type Lifetimes } from './model/lifetimes.ts';
import { programmeOf, type ProgrammeResult } from './model/programme.ts';
import { replacedAt, type Replaced } from './model/replacing.ts';
import { newCase, type AssetCase, type AssetInputs } from './schema.ts';

export type { Basis, Figure } from '../../workspace/account-asset.ts';
export type { Chosen } from './model/chosen.ts';
export type { Investing, RetentionNeeded } from './model/investing.ts';
export type { Lifetimes, LifetimeYear } from './model/lifetimes.ts';
export type { ProgrammeResult } from './model/programme.ts';
export type { Replaced, Unknown } from './model/replacing.ts';

export interface AssetResult {
  readonly chosen: Chosen;
  /** What was said of the account, or what a new one begins with. */
  readonly case: AssetCase;
  readonly basis: Basis;
  /** Null while the yearly margin is not known. */
  readonly lifetimes: Lifetimes | null;
  readonly replaced: Replaced;
  readonly investing: Investing;
  readonly programme: ProgrammeResult;
}

/**
 * What was said of an account so far.
 *
 * @see The rule is this site's own.
 * @example caseOf({ accountId: 'a', cases: [] }).outlook.retention // 0.9
 */
export function caseOf({ accountId, cases }: AssetInputs): AssetCase {
  return cases.find(({ id }) => id === accountId) ?? newCase(accountId);
}

/**
 * Everything the tool shows of one account: what it is worth in its forms, what replacing it would cost, what an investment has to
 * change, and what the programme returns. Money in workspace currency, rates and chances are fractions; codes and null are "no
 * answer". Result is input to a judgement.
 *
 * Inputs must have passed `parseAssetInputs`; figures of the accounts must be finite.
 *
 * @throws RangeError when a figure is not finite.
 * @see Sherman, Sperry and Reese (2003), Key 6; the files of model/ for each part.
 * @example evaluateAsset(inputs, workspace).lifetimes?.asset // 5_400_000
 */
export function evaluateAsset(
  inputs: AssetInputs,
  workspace: Pick<Workspace, 'accounts' | 'settings'>,
): AssetResult {
  const own = caseOf(inputs);
  const { outlook, wish } = own;
  const basis = basisOf(own.figures, own.id, workspace);
  const { margin } = basis;
  const lifetimes = margin === null ? null : lifetimesOf(margin, basis.sales.value, outlook);
  const replaced = replacedAt(margin, own.replacing);
  return {
    chosen: chosenAccount(own.id, workspace.accounts),
    case: own,
    basis,
    lifetimes,
    replaced,
    investing: investingIn(wish, outlook, lifetimes, replaced),
    programme: programmeOf(own.programme, outlook, margin),
  };
}
