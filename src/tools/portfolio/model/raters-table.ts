import { concordance, type Concordance } from '../../../engine/decision/concordance.ts';
import {
  disagreements,
  mergeRatings,
  type MergedRating,
  type RaterTables,
} from '../../../engine/decision/merged-ratings.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { Criterion, PortfolioInputs, Ratings } from '../schema.ts';
import { readyCriterion } from './criteria.ts';
import type { SaidOn, Saying } from './merged.ts';
import { own } from './own.ts';
import type { PortfolioResult } from './result.ts';

/** One rater's word on one account and criterion, with what it is worth. */
export interface ValuedSaying extends Saying {
  /** 0 to 10. */
  readonly value: number;
}

/** What the raters say of one account on one criterion; in points of value, 0 to 10. */
export interface RatedCell {
  readonly said: readonly ValuedSaying[];
  readonly mean: number | null;
  readonly median: number | null;
  /** Highest less lowest; null with fewer than two ratings. */
  readonly range: number | null;
  /** Sample standard deviation; null with fewer than two ratings. */
  readonly deviation: number | null;
  /** Range times the weight of the criterion; null with the range. */
  readonly effect: number | null;
}

export interface AccountSpread {
  readonly id: string;
  /** By criterion, in the order of the table's criteria. */
  readonly cells: readonly RatedCell[];
  /** Mean range over the criteria that two or more have rated; null when there is none. */
  readonly spread: number | null;
  /** Sum of range times weight: how far apart its scores could be if the extremes were right each time. */
  readonly effect: number;
}

export interface CriterionSpread {
  readonly id: string;
  /** In the score, 0 to 1. */
  readonly weight: number;
  /** Mean range over the accounts that two or more have rated; null when there is none. */
  readonly spread: number | null;
  /** How many accounts two or more have rated on it. */
  readonly accounts: number;
  /** Kendall's W over the accounts that all raters of this criterion have rated. */
  readonly concordance: Concordance | null;
}

/** A place to talk about. */
export interface Discussion {
  readonly accountId: string;
  readonly criterionId: string;
  readonly range: number;
  /** Range times the weight of the criterion in the score: so many points of the score hang on it. */
  readonly effect: number;
  readonly said: readonly ValuedSaying[];
}

export interface RatersTable {
  /** Those that people enter and somebody has rated, in the order of the document. */
  readonly criteria: readonly CriterionSpread[];
  /** Accounts that somebody has rated, those whose scores lie furthest apart first. */
  readonly accounts: readonly AccountSpread[];
  /** What to discuss first: the widest range times weight first. */
  readonly discuss: readonly Discussion[];
}

/** All that was said of one account. */
export interface AccountSaid {
  readonly accountId: string;
  readonly all: readonly SaidOn[];
}

type Inputs = Pick<PortfolioInputs, 'criteria' | 'raters'>;

/**
 * Where the raters are apart. Ranges are in points of value, 0 to 10: on a rated criterion the rating itself; an entered
 * figure is worth what the criterion's scale makes of it, with open ends among the accounts by all raters together.
 *
 * @throws RangeError when a number in a scale is not finite.
 * @see engine/decision/merged-ratings.ts and concordance.ts; that range times weight says what to discuss first is ours.
 * @example ratersTable(inputs, all, together, said).accounts[0]?.spread // 2.4
 */
export function ratersTable(
  inputs: Inputs,
  all: PortfolioResult,
  together: Ratings,
  given: readonly AccountSaid[],
): RatersTable {
  const rated = given.filter((account) => account.all.length > 0);
  const about = new Set(rated.flatMap((account) => account.all.map(({ criterionId }) => criterionId)));
  const criteria = inputs.criteria.filter(({ id }) => about.has(id));
  const said = valued(criteria, all, together, rated);
  const tables = valueTables(inputs, said);
  const merged = tables.length === 0 ? [] : mergeRatings(tables);
  const weights = criteria.map(({ id }) => own(all.overallWeights ?? {}, id) ?? 0);
  const cells = said.map((row, account) =>
    row.map((each, criterion) => cellOf(each, merged[account]?.[criterion], weights[criterion] ?? 0)),
  );
  return {
    criteria: criteria.map(({ id }, column) => ({
      id,
      weight: weights[column] ?? 0,
      ...criterionSpread(cells, tables, column),
    })),
    accounts: rated
      .map(({ accountId }, row) => accountSpread(accountId, cells[row] ?? []))
      .toSorted((a, b) => b.effect - a.effect || (b.spread ?? 0) - (a.spread ?? 0)),
    discuss: disagreements(merged, weights).map(({ alternative, criterion, range, effect }) => ({
      accountId: rated[alternative]?.accountId ?? '',
      criterionId: criteria[criterion]?.id ?? '',
      range,
      effect,
      said: said[alternative]?.[criterion] ?? [],
    })),
  };
}

function valued(
  criteria: readonly Criterion[],
  all: PortfolioResult,
  together: Ratings,
  rated: readonly AccountSaid[],
): ValuedSaying[][][] {
  const accounts = all.accounts.map((figures) => ({ figures, ratings: own(together, figures.id) ?? {} }));
  const ready = criteria.map((criterion) => readyCriterion(criterion, 0, accounts));
  return rated.map((account) =>
    ready.map(({ id, value: valueOf }) => {
      const on = account.all.find(({ criterionId }) => criterionId === id)?.said ?? [];
      return on.flatMap((saying) => {
        const value = valueOf(saying.given);
        return value === null ? [] : [{ ...saying, value }];
      });
    }),
  );
}

function valueTables(
  { raters }: Inputs,
  said: readonly (readonly (readonly ValuedSaying[])[])[],
): RaterTables {
  return raters.map(({ id }) =>
    said.map((row) => row.map((cell) => cell.find(({ raterId }) => raterId === id)?.value ?? null)),
  );
}

function cellOf(said: readonly ValuedSaying[], merged: MergedRating | undefined, weight: number): RatedCell {
  const { mean = null, median = null, least = null, most = null, deviation = null } = merged ?? {};
  const range = said.length < 2 || least === null || most === null ? null : most - least;
  return { said, mean, median, range, deviation, effect: range === null ? null : range * weight };
}

function accountSpread(id: string, cells: readonly RatedCell[]): AccountSpread {
  return { id, cells, spread: meanRange(cells).mean, effect: sum(cells.map(({ effect }) => effect ?? 0)) };
}

function criterionSpread(
  cells: readonly (readonly RatedCell[])[],
  tables: RaterTables,
  column: number,
): Omit<CriterionSpread, 'id' | 'weight'> {
  const { mean, count } = meanRange(cells.flatMap((row) => row[column] ?? []));
  const values = tables.map((table) => table.map((row) => row[column] ?? null));
  const judges = values.filter((row) => row.some((value) => value !== null));
  return { spread: mean, accounts: count, concordance: concordance(judges) };
}

function meanRange(cells: readonly RatedCell[]): { readonly mean: number | null; readonly count: number } {
  const ranges = cells.flatMap(({ range }) => range ?? []);
  return { mean: ranges.length === 0 ? null : sum(ranges) / ranges.length, count: ranges.length };
}
