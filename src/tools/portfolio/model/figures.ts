import { sum } from '../../../engine/statistics/sum.ts';
import type { Account, AccountLocation, FiguresByYear, YearFigures } from '../../../workspace/schema.ts';
import type { AccountFigures, LocationNet, YearNet } from './result.ts';

/** How many years before and after this one the figures reach (the six-question meeting of Key 3). */
const yearsEitherSide = 2;

export interface FigureYear {
  readonly year: number;
  /** Key of `FiguresByYear`; made once, since ten thousand accounts are read by it. */
  readonly key: string;
}

const nothingKnown: YearFigures = { revenue: null, directCost: null, indirectCost: null };

/**
 * The five years of the account figures: two past, this one, two forecast, oldest first.
 *
 * @see Sherman, Sperry and Reese (2003), Key 3, the six-question meeting; that this year is one of the past three is ours.
 * @example fiveYears(2026)[0] // { year: 2024, key: '2024' }
 */
export function fiveYears(thisYear: number): FigureYear[] {
  return Array.from({ length: 2 * yearsEitherSide + 1 }, (_, index) => {
    const year = thisYear - yearsEitherSide + index;
    return { year, key: String(year) };
  });
}

/**
 * Net contribution of an account by year and over the years, in workspace currency. Convention: net is revenue less
 * direct and indirect cost; it is null when the revenue is unknown or both costs are; a single unknown cost counts as
 * nothing and marks the year incomplete. An account with locations is their sum, an unknown part counting as nothing.
 * Growth is forecast revenue of the last year over this year's, less 1; margin is net over revenue of the years with a net.
 *
 * @throws RangeError when a figure of a location is not finite.
 * @see Sherman, Sperry and Reese (2003), Key 3 (grid of revenue less direct less indirect cost).
 * @example accountFigures(account, fiveYears(2026)).net // 1_200_000
 */
export function accountFigures(account: Account, years: readonly FigureYear[]): AccountFigures {
  const known = remembered.get(account);
  if (known !== undefined && known.years[0]?.year === years[0]?.year) return known;
  const figures = readFigures(account, years);
  remembered.set(account, figures);
  return figures;
}

/** An account is never changed in place, and a keystroke leaves nearly all of ten thousand as they were. */
const remembered = new WeakMap<Account, AccountFigures>();

function readFigures(account: Account, years: readonly FigureYear[]): AccountFigures {
  const { figures, locations } = account;
  const nets = years.map((year) =>
    locations.length > 0 ? netOfLocations(locations, year) : yearNet(year, figuresIn(figures, year), false),
  );
  const revenueThisYear = nets[yearsEitherSide]?.revenue ?? null;
  const forecastRevenue = nets.at(-1)?.revenue ?? null;
  const { net, margin, knownYears } = totals(nets);
  return {
    years: nets,
    revenueThisYear,
    forecastRevenue,
    growth: growthBetween(revenueThisYear, forecastRevenue),
    net,
    margin,
    knownYears,
    locations: locations.map((location) => locationNet(location, years)),
  };
}

function figuresIn(figures: FiguresByYear, { key }: FigureYear): YearFigures {
  return figures[key] ?? nothingKnown;
}

function netOfLocations(locations: readonly AccountLocation[], year: FigureYear): YearNet {
  const figures = locations.map((location) => figuresIn(location.figures, year));
  let gaps = false;
  const sumOf = (field: keyof YearFigures): number | null => {
    const known = figures.map((figure) => figure[field]).filter((amount) => amount !== null);
    if (known.length === 0) return null;
    gaps ||= known.length < figures.length;
    return sum(known);
  };
  const sums = {
    revenue: sumOf('revenue'),
    directCost: sumOf('directCost'),
    indirectCost: sumOf('indirectCost'),
  };
  return yearNet(year, sums, gaps);
}

function yearNet({ year }: FigureYear, figures: YearFigures, gaps: boolean): YearNet {
  const { revenue, directCost, indirectCost } = figures;
  const net = netOfYear(figures);
  return {
    year,
    revenue,
    directCost,
    indirectCost,
    net,
    incomplete: gaps || (net !== null && (directCost === null || indirectCost === null)),
  };
}

/**
 * Revenue less direct and indirect cost of one year, in the unit of the figures; null when the revenue or both costs are
 * unknown, while a single unknown cost counts as nothing.
 *
 * @see {@link accountFigures}.
 * @example netOfYear({ revenue: 100, directCost: 60, indirectCost: null }) // 40
 */
export function netOfYear({ revenue, directCost, indirectCost }: YearFigures): number | null {
  if (revenue === null || (directCost === null && indirectCost === null)) return null;
  return revenue - (directCost ?? 0) - (indirectCost ?? 0);
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

function locationNet({ id, name, figures }: AccountLocation, years: readonly FigureYear[]): LocationNet {
  const nets = years.map((year) => yearNet(year, figuresIn(figures, year), false));
  return { id, name, net: totals(nets).net };
}
