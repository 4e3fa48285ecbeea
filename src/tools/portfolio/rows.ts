import { fill } from '../../i18n/fill.ts';
import type { AccountResult, PortfolioResult } from './model.ts';
import type { AccountFlags, PortfolioInputs } from './schema.ts';
import type { Text } from './text.en.ts';

export type Cell = string | number | null;

const flagNames = ['marquee', 'emerging', 'overhead'] as const;

/** Best rank first; accounts without a score at the end, in the order of the document. */
export function ranked(accounts: readonly AccountResult[]): readonly AccountResult[] {
  return accounts.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

export function flagsText(text: Text, { flags }: AccountResult): string {
  return flagNames
    .filter((name) => flags[name])
    .map((name) => text.flag[name].name)
    .join(' · ');
}

function accountRow(
  text: Text,
  account: AccountResult,
  flags: AccountFlags | undefined,
  chosen: boolean,
): Cell[] {
  return [
    account.rank,
    account.name,
    account.net,
    account.knownYears,
    account.revenueThisYear,
    account.attractiveness,
    account.position,
    account.score,
    account.low,
    account.high,
    text.role[account.role ?? 'open'].name,
    text.eligibility[account.eligibility],
    chosen ? text.yes : text.no,
    account.missing,
    flagsText(text, account),
    flags?.reason ?? '',
    flags?.reviewDate ?? '',
  ];
}

/** The ranking as a sheet: one row of heads, then one row per account with unrounded figures. */
export function resultRows(
  result: PortfolioResult,
  inputs: PortfolioInputs,
  text: Text,
): readonly (readonly Cell[])[] {
  const { table, axis } = text;
  const chosen = new Set(result.chosen.scored);
  const heads = [
    table.rank,
    table.account,
    table.net,
    table.knownYears,
    fill(table.revenue, { year: result.years[2] ?? '' }),
    axis.attractiveness.name,
    axis.position.name,
    table.score,
    table.low,
    table.high,
    table.role,
    table.gates,
    table.chosen,
    table.missing,
    table.flags,
    table.reason,
    table.review,
  ];
  const rows = ranked(result.accounts).map((account) =>
    accountRow(text, account, inputs.flags[account.id], chosen.has(account.id)),
  );
  return [heads, ...rows];
}
