import type { ChoiceGroup, ChoiceProgramme, Resource } from '../../../engine/portfolio/choice.ts';
import type { Account } from '../../../workspace/schema.ts';
import type { StartAccount, StartSetInputs } from '../schema/choice.ts';
import type { AccountResult } from './result.ts';
import type { StartLimitName } from './start-result.ts';

/** What keeps an account out, besides the reader. */
export type GateBar = 'failed-gate' | 'open-gate';

/** The 0-1 programme of a start, with what its numbers stand for. Candidate i is account i of the document. */
export interface StartProgramme {
  readonly programme: ChoiceProgramme;
  readonly ids: readonly string[];
  /** Hours a year and money once, by candidate, whether or not they are limited. */
  readonly hours: readonly number[];
  readonly money: readonly number[];
  /** What each resource of the programme is. */
  readonly resources: readonly StartLimitName[];
  /** What each group of the programme is. */
  readonly groups: readonly StartLimitName[];
  readonly barred: ReadonlyMap<number, GateBar>;
  /** One in the programme's values is so much of the goal. */
  readonly valueUnit: number;
  /** By candidate; null where the goal has no figure. */
  readonly values: readonly (number | null)[];
}

const allFree: StartAccount = { hours: null, money: null, place: 'free' };

/** Solvers distinguish a millionth of what they are given, and nobody plans in less than a hundredth of an hour or coin. */
const grid = 100;

/** Values beyond this are counted in thousands and more, so that the solver does not lose them. */
const largestValue = 1e9;

/**
 * What one account takes and where it is put.
 *
 * @example startAccount(inputs, 'acme').place // 'must'
 */
export function startAccount({ byAccount }: StartSetInputs, accountId: string): StartAccount {
  return (Object.hasOwn(byAccount, accountId) ? byAccount[accountId] : undefined) ?? allFree;
}

/**
 * What an account adds to a set: its five-year net in workspace currency, or the points of its score above the baseline.
 * Without a baseline, leaving an account out would count as if it scored 0, and many cheap middling accounts would beat a
 * few good ones. Null where net or score is not known; below zero where it is better left out.
 *
 * @see Clemen, R. T. and Smith, J. E. (2009), On the Choice of Baselines in Multiattribute Portfolio Analysis: A Cautionary
 *   Note, Decision Analysis 6, 256-262.
 * @example startValue({ goal: 'score', baseline: 5, ... }, { score: 8.1, net: null }) // 3.1
 */
export function startValue(
  { goal, baseline }: StartSetInputs,
  { score, net }: Pick<AccountResult, 'score' | 'net'>,
): number | null {
  if (goal === 'contribution') return net;
  return score === null ? null : score - baseline;
}

/**
 * The start as a 0-1 programme: every account is a candidate with the value of {@link startValue}; hours and money
 * are resources where they are limited, each region and segment a group. Accounts that fail a must-have are never taken,
 * those with one unanswered only if the reader lets them. Hours and money count to the hundredth.
 *
 * @param accounts as in the document, for region and segment.
 * @param results in the same order.
 * @see engine/portfolio/choice.ts for the programme.
 * @example startProgramme(inputs, accounts, results).programme.atMost // 8
 */
export function startProgramme(
  inputs: StartSetInputs,
  accounts: readonly Account[],
  results: readonly AccountResult[],
): StartProgramme {
  const own = accounts.map(({ id }) => startAccount(inputs, id));
  const hours = own.map((account) => toGrid(account.hours ?? inputs.hoursEach));
  const money = own.map((account) => toGrid(account.money ?? inputs.moneyEach));
  const values = results.map((account) => startValue(inputs, account));
  const valueUnit = unitFor(values);
  const barred = barredAccounts(inputs, results);
  const limited = limitedResources(inputs, hours, money);
  const groups = groupsOf(inputs, accounts);
  const placed = (place: StartAccount['place']) =>
    own.flatMap((account, candidate) => (account.place === place ? [candidate] : []));
  return {
    programme: {
      values: values.map((value) => (value ?? 0) / valueUnit),
      resources: limited.map(({ resource }) => resource),
      groups: groups.map(({ group }) => group),
      must: placed('must'),
      mustNot: [...new Set([...placed('must-not'), ...barred.keys()])],
      atMost: inputs.atMost,
    },
    ids: accounts.map(({ id }) => id),
    hours,
    money,
    resources: limited.map(({ name }) => name),
    groups: groups.map(({ name }) => name),
    barred,
    valueUnit,
    values,
  };
}

function toGrid(amount: number): number {
  return Math.round(amount * grid) / grid;
}

function unitFor(values: readonly (number | null)[]): number {
  const largest = values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
  return largest > largestValue ? 10 ** Math.ceil(Math.log10(largest / largestValue)) : 1;
}

function barredAccounts(
  { openGates }: StartSetInputs,
  results: readonly AccountResult[],
): ReadonlyMap<number, GateBar> {
  const bars = results.flatMap(({ eligibility }, candidate): [number, GateBar][] => {
    if (eligibility === 'not-eligible') return [[candidate, 'failed-gate']];
    return eligibility === 'find-out' && !openGates ? [[candidate, 'open-gate']] : [];
  });
  return new Map(bars);
}

function limitedResources(
  inputs: StartSetInputs,
  hours: readonly number[],
  money: readonly number[],
): { readonly name: StartLimitName; readonly resource: Resource }[] {
  const both = [
    { name: { kind: 'hours' }, limit: inputs.hours, uses: hours },
    { name: { kind: 'money' }, limit: inputs.money, uses: money },
  ] as const;
  return both.flatMap(({ name, limit, uses }) =>
    limit === null ? [] : [{ name, resource: { limit: toGrid(limit), uses } }],
  );
}

/** An account without a region is in none, so no limit holds for it. */
function groupsOf(
  { perRegion, perSegment }: StartSetInputs,
  accounts: readonly Account[],
): { readonly name: StartLimitName; readonly group: ChoiceGroup }[] {
  const by = (kind: 'region' | 'segment', atMost: number | null) => {
    if (atMost === null) return [];
    const members = new Map<string, number[]>();
    for (const [candidate, account] of accounts.entries()) {
      const name = account[kind].trim();
      if (name === '') continue;
      const group = members.get(name) ?? [];
      group.push(candidate);
      members.set(name, group);
    }
    return [...members].map(([name, group]) => ({ name: { kind, name }, group: { members: group, atMost } }));
  };
  return [...by('region', perRegion), ...by('segment', perSegment)];
}
