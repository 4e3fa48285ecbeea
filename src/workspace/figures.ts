import { sum } from '../engine/statistics/sum.ts';
import type { Account, FiguresByYear, YearFigures } from './schema.ts';

/** What one year of an account says, in workspace currency. */
export interface AccountYear {
  readonly revenue: number | null;
  /** Revenue less direct and indirect cost; null when the revenue is unknown, or both costs are. */
  readonly contribution: number | null;
}

const nothingKnown: YearFigures = { revenue: null, directCost: null, indirectCost: null };

/**
 * Revenue and net contribution of an account in one year, in workspace currency. Convention as in the portfolio: a single
 * unknown cost counts as nothing; an account with locations is their sum, an unknown part counting as nothing.
 *
 * @throws RangeError when a figure of a location is not finite.
 * @see Sherman, Sperry and Reese (2003), Key 3 (revenue less direct less indirect cost).
 * @example accountYear(account, 2026) // { revenue: 1_200_000, contribution: 170_000 }
 */
export function accountYear(
  { figures, locations }: Pick<Account, 'figures' | 'locations'>,
  year: number,
): AccountYear {
  const parts = (locations.length > 0 ? locations : [{ figures }]).map((part) =>
    figuresIn(part.figures, year),
  );
  const revenue = knownSum(parts.map((part) => part.revenue));
  const directCost = knownSum(parts.map((part) => part.directCost));
  const indirectCost = knownSum(parts.map((part) => part.indirectCost));
  const known = revenue !== null && (directCost !== null || indirectCost !== null);
  return { revenue, contribution: known ? revenue - (directCost ?? 0) - (indirectCost ?? 0) : null };
}

function figuresIn(figures: FiguresByYear, year: number): YearFigures {
  return figures[String(year)] ?? nothingKnown;
}

function knownSum(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : sum(known);
}
