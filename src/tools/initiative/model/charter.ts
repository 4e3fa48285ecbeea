import { sum } from '../../../engine/statistics/sum.ts';
import { accountYear } from '../../../workspace/figures.ts';
import type { Account, FirmFunction, Person, Workspace } from '../../../workspace/schema.ts';
import type { Charter } from '../schema.ts';
import type { Owners } from './owners.ts';

export interface CharterFacts {
  readonly firm: string;
  readonly accounts: readonly Pick<Account, 'id' | 'name'>[];
  /** Revenue of these accounts this year; null where none is known. */
  readonly revenue: number | null;
  readonly year: number;
  /** The functions that answer for or carry out something. */
  readonly executives: readonly { readonly function: FirmFunction; readonly person: Person | null }[];
  /** The functions that serve, which must not lose by it. */
  readonly serving: readonly FirmFunction[];
}

/**
 * What the charter is composed from: the chosen accounts that are still in the document, their revenue of this year in workspace currency,
 * the functions that are accountable or responsible for anything with their executives, and those that serve.
 *
 * @throws RangeError when a figure of a location is not finite.
 * @see The fields follow Sherman, Sperry and Reese (2003), Key 1; their wording is this site's own.
 * @example charterFacts(charter, owners, workspace).accounts.length // 4
 */
export function charterFacts(
  charter: Charter,
  { rows }: Owners,
  { name, accounts, people, functions, settings }: CharterSource,
): CharterFacts {
  const chosen = accounts.filter(({ id }) => charter.accountIds.includes(id));
  const revenues = chosen
    .map((account) => accountYear(account, settings.thisYear).revenue)
    .filter((revenue) => revenue !== null);
  const active = new Set(rows.flatMap(({ accountable, responsible }) => [...accountable, ...responsible]));
  const serving = new Set(rows.find(({ id }) => id === 'serves')?.responsible);
  return {
    firm: name,
    accounts: chosen,
    revenue: revenues.length === 0 ? null : sum(revenues),
    year: settings.thisYear,
    executives: functions
      .filter(({ id }) => active.has(id) || charter.executives[id] !== undefined)
      .map((one) => ({
        function: one,
        person: people.find(({ id }) => id === charter.executives[one.id]) ?? null,
      })),
    serving: functions.filter(({ id }) => serving.has(id)),
  };
}

export type CharterSource = Pick<Workspace, 'name' | 'accounts' | 'people' | 'functions' | 'settings'>;
