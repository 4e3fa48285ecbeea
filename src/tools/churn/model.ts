import { sum } from '../../engine/statistics/sum.ts';
import { assetOfAccount } from '../../workspace/account-asset.ts';
import type { Account, Workspace } from '../../workspace/schema.ts';
import { backTestOf, type BackTest } from './model/back-test.ts';
import { diagnosisOf, type Diagnosis } from './model/diagnosis.ts';
import { mergedSignals, type MergedSignal } from './model/merged.ts';
import { moneyOf, type Money } from './model/money.ts';
import { trendOf, type Trend } from './model/trend.ts';
import { newCase, type ChurnCase, type ChurnInputs, type ChurnSettings } from './schema.ts';

export { z95, type BackTest, type PastLine, type Tally, type Verdict } from './model/back-test.ts';
export type { Diagnosis, PhaseCount } from './model/diagnosis.ts';
export type { MergedSignal } from './model/merged.ts';
export { survivalYears, type Money } from './model/money.ts';
export { daysFrom, type Trend } from './model/trend.ts';

/** Everything the tool shows of one account. */
export interface AccountResult {
  readonly id: string;
  readonly name: string;
  /** What was said of the account, or what a new one begins with. */
  readonly case: ChurnCase;
  /** The day of the picture. */
  readonly asOf: string;
  readonly signals: readonly MergedSignal[];
  readonly diagnosis: Diagnosis;
  readonly trend: Trend;
  readonly money: Money;
}

export interface ChurnResult {
  /** The one that is looked at; null without any account. */
  readonly account: AccountResult | null;
  /** Every account that something was said of, the most at risk first. */
  readonly overview: readonly AccountResult[];
  /** Accounts that nothing was said of. */
  readonly untouched: number;
  /** What is at risk in all of them together; null where it is known of none. */
  readonly atRisk: number | null;
  readonly backTest: BackTest;
  readonly settings: ChurnSettings;
}

type Document = Pick<Workspace, 'accounts' | 'settings' | 'tools'>;

/**
 * Everything the tool shows: the account looked at, all accounts side by side, and the back-test. `today` is an ISO date. Result
 * is input to a judgement.
 *
 * Inputs must have passed `parseChurnInputs`; figures of the accounts must be finite.
 *
 * @throws RangeError when a figure of an account is not finite.
 * @see Sherman, Sperry and Reese (2003), Key 5, for the first phase; the files of model/ for each part.
 * @example evaluateChurn(inputs, workspace, '2026-06-30').account?.diagnosis.stage // 2
 */
export function evaluateChurn(inputs: ChurnInputs, workspace: Document, today: string): ChurnResult {
  const { settings, past } = inputs;
  const { accounts } = workspace;
  const begun = accounts.flatMap((account) => {
    const own = inputs.cases.find(({ id }) => id === account.id);
    return own ? [accountResult(account, own, settings, workspace, today)] : [];
  });
  const looked = accounts.find(({ id }) => id === inputs.accountId) ?? firstOf(accounts, begun);
  const risks = begun.flatMap(({ money }) => (money.atRisk === null ? [] : [Math.max(0, money.atRisk)]));
  return {
    account: looked
      ? (begun.find(({ id }) => id === looked.id) ??
        accountResult(looked, newCase(looked.id), settings, workspace, today))
      : null,
    overview: begun.toSorted(byRisk),
    untouched: accounts.length - begun.length,
    atRisk: risks.length === 0 ? null : sum(risks),
    backTest: backTestOf(past, settings.alarmFrom),
    settings,
  };
}

/** Of those that something was said of, else of all. */
function firstOf(accounts: readonly Account[], begun: readonly AccountResult[]): Account | undefined {
  const [first] = begun;
  return accounts.find(({ id }) => id === first?.id) ?? accounts[0];
}

function accountResult(
  { id, name }: Account,
  own: ChurnCase,
  settings: ChurnSettings,
  workspace: Document,
  today: string,
): AccountResult {
  const asOf = own.asOf === '' ? today : own.asOf;
  const merged = mergedSignals(own.views);
  const diagnosis = diagnosisOf(merged, settings.unknownAbove);
  return {
    id,
    name,
    case: own,
    asOf,
    signals: merged,
    diagnosis,
    trend: trendOf(merged, asOf),
    money: moneyOf(own, diagnosis.stage, settings, assetOfAccount(workspace, id)),
  };
}

/** The most first; what is not known stands last, as it came. */
function byRisk({ money: { atRisk: a } }: AccountResult, { money: { atRisk: b } }: AccountResult): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}
