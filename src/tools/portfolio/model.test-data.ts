import type { Account, FiguresByYear, Workspace, YearFigures } from '../../workspace/schema.ts';
import {
  defaultPortfolioInputs,
  type Axis,
  type Criterion,
  type PortfolioInputs,
  type Rating,
  type Scale,
} from './schema.ts';

/** Two past years, this one (2026), two forecast. */
const thisYear = 2026;

export type Firm = Pick<Workspace, 'accounts' | 'settings'>;

export function figures(
  revenue: number | null,
  directCost: number | null,
  indirectCost: number | null,
): YearFigures {
  return { revenue, directCost, indirectCost };
}

/** The same figures in each of the five years. */
export function everyYear(year: YearFigures): FiguresByYear {
  return Object.fromEntries([2024, 2025, 2026, 2027, 2028].map((key) => [String(key), year]));
}

export function account(id: string, byYear: FiguresByYear = {}, more: Partial<Account> = {}): Account {
  return {
    id,
    name: `Name of ${id}`,
    segment: '',
    region: '',
    notes: '',
    figures: byYear,
    locations: [],
    ...more,
  };
}

/** An account whose revenue less direct cost, in this year alone, is `net`. */
export function earning(id: string, revenue: number, net: number): Account {
  return account(id, { [String(thisYear)]: figures(revenue, revenue - net, 0) });
}

export function firm(accounts: readonly Account[]): Firm {
  return { accounts, settings: { currency: 'GBP', fiscalYearStart: 1, thisYear } };
}

export const rated: Scale = { kind: 'rated', low: '', middle: '', high: '' };

export function criterion(id: string, axis: Axis, points: number, scale: Scale = rated): Criterion {
  return { id, preset: null, name: id, axis, scale, points, swing: points, rank: 1 };
}

export function rating(value: number | null, confidence: Rating['confidence'] = 'high'): Rating {
  return { value, confidence, source: '' };
}

/** Ratings of one account, all of high confidence. */
export function ratings(values: Readonly<Record<string, number | null>>): Readonly<Record<string, Rating>> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, rating(value)]));
}

/** Inputs without criteria and gates, and what a test adds. */
export function inputsWith(change: Partial<PortfolioInputs>): PortfolioInputs {
  return { ...defaultPortfolioInputs, criteria: [], gates: [], ...change };
}

/** One criterion on each axis, both weighing the same: `a` for attractiveness, `p` for our position. */
export const oneEach = [criterion('a', 'attractiveness', 1), criterion('p', 'position', 1)];
