import type { Account, AccountLocation, FiguresByYear } from '../../../workspace/schema.ts';
import type { AccountFigures, LocationNet, YearNet } from './result.ts';

/** How many years before and after this one the figures reach (tools.md, section 3: the six-question meeting). */
const yearsEitherSide = 2;

type YearSums = Pick<YearNet, 'revenue' | 'directCost' | 'indirectCost'> & { readonly gaps: boolean };

const nothingKnown: YearSums = { revenue: null, directCost: null, indirectCost: null, gaps: false };

/**
 * The five years of the account figures: two past, this one, two forecast, oldest first.
 *
 * @see Sherman, Sperry and Reese (2003), Key 3, the six-question meeting; that this year is one of the past three is ours.
 * @example fiveYears(2026) // [2024, 2025, 2026, 2027, 2028]
 */
export function fiveYears(thisYear: number): number[] {
  return Array.from({ length: 2 * yearsEitherSide + 1 }, (_, index) => thisYear - yearsEitherSide + index);
}

/**
 * Net contribution of an account by year and over the years, in workspace currency. Convention: net is revenue less
 * direct and indirect cost; it is null when the revenue is unknown or both costs are; a single unknown cost counts as
 * nothing and marks the year incomplete. An account with locations is their sum, an unknown part counting as nothing.
 * Growth is forecast revenue of the last year over this year's, less 1; margin is net over revenue of the years with a net.
 *
 * @see Sherman, Sperry and Reese (2003), Key 3 (grid of revenue less direct less indirect cost).
 * @example accountFigures(account, fiveYears(2026)).net // 1_200_000
 */
export function accountFigures(account: Account, years: readonly number[]): AccountFigures {
  const { locations } = account;
  const nets = years.map((year) => {
    const key = String(year);
    return yearNet(
      year,
      locations.length > 0 ? sumOfLocations(locations, key) : ownSums(account.figures, key),
    );
  });
  const revenueThisYear = nets[yearsEitherSide]?.revenue ?? null;
  const forecastRevenue = nets.at(-1)?.revenue ?? null;
  return {
    years: nets,
    revenueThisYear,
    forecastRevenue,
    growth: growthBetween(revenueThisYear, forecastRevenue),
    ...totals(nets),
    locations: locations.map((location) => locationNet(location, years)),
  };
}

function ownSums(figures: FiguresByYear, key: string): YearSums {
  const found = Object.hasOwn(figures, key) ? figures[key] : undefined;
  if (found === undefined) return nothingKnown;
  const { revenue, directCost, indirectCost } = found;
  return { revenue, directCost, indirectCost, gaps: false };
}

function sumOfLocations(locations: readonly AccountLocation[], key: string): YearSums {
  return locations
    .map(({ figures }) => ownSums(figures, key))
    .reduce((a, b) => {
      const gap =
        isGap(a.revenue, b.revenue) ||
        isGap(a.directCost, b.directCost) ||
        isGap(a.indirectCost, b.indirectCost);
      return {
        revenue: plus(a.revenue, b.revenue),
        directCost: plus(a.directCost, b.directCost),
        indirectCost: plus(a.indirectCost, b.indirectCost),
        gaps: a.gaps || b.gaps || gap,
      };
    });
}

/** One of two is unknown, so their sum is not the whole. */
function isGap(a: number | null, b: number | null): boolean {
  return (a === null) !== (b === null);
}

function plus(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : a + b;
}

function yearNet(year: number, { revenue, directCost, indirectCost, gaps }: YearSums): YearNet {
  if (revenue === null || (directCost === null && indirectCost === null)) {
    return { year, revenue, directCost, indirectCost, net: null, incomplete: gaps };
  }
  const incomplete = gaps || directCost === null || indirectCost === null;
  return {
    year,
    revenue,
    directCost,
    indirectCost,
    net: revenue - (directCost ?? 0) - (indirectCost ?? 0),
    incomplete,
  };
}

function totals(years: readonly YearNet[]): Pick<AccountFigures, 'net' | 'margin' | 'knownYears'> {
  let net = 0;
  let revenue = 0;
  let knownYears = 0;
  for (const year of years) {
    if (year.net === null) continue;
    net += year.net;
    revenue += year.revenue ?? 0;
    knownYears += 1;
  }
  if (knownYears === 0) return { net: null, margin: null, knownYears };
  return { net, margin: revenue > 0 ? net / revenue : null, knownYears };
}

function growthBetween(now: number | null, later: number | null): number | null {
  return now === null || later === null || now <= 0 ? null : later / now - 1;
}

function locationNet({ id, name, figures }: AccountLocation, years: readonly number[]): LocationNet {
  const nets = years.map((year) => yearNet(year, ownSums(figures, String(year))));
  return { id, name, net: totals(nets).net };
}
