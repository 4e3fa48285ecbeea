import { sum } from '../../../engine/statistics/sum.ts';
import { receivedValue, type ReceivedValue } from '../../../engine/value/received-value.ts';
import type { Account } from '../../../workspace/schema.ts';
import { receivedAmounts, type ReceivedAmount, type ValueCaseInputs } from '../schema.ts';

/** A figure and where it is from: entered here, the account's figures of this year, or nowhere. */
export interface ReceivedFigure {
  readonly value: number | null;
  readonly from: 'own' | 'account' | 'unknown';
}

export interface ReceivedResult {
  readonly figures: Readonly<Record<ReceivedAmount, ReceivedFigure>>;
  /** Null while the revenue is not known. */
  readonly value: ReceivedValue | null;
}

/**
 * What the customer is worth to us over the horizon of the case. A figure that is not entered is taken from the account's figures
 * of this year, of all its locations where it has some; an unknown cost counts as nothing and is said to be unknown.
 *
 * @throws RangeError as the engine's `receivedValue`.
 * @see The engine's `receivedValue`.
 * @example receivedOf(one, account, 2026).figures.revenue // { value: 3_400_000, from: 'account' }
 */
export function receivedOf(one: ValueCaseInputs, account: Account | null, thisYear: number): ReceivedResult {
  const { received, horizonYears, annualRate, timing } = one;
  const figures = Object.fromEntries(
    receivedAmounts.map((field) => [field, figureOf(received[field], account, thisYear, field)]),
  ) as Record<ReceivedAmount, ReceivedFigure>;
  const revenue = figures.revenue.value;
  if (revenue === null) return { figures, value: null };
  const { revenueGrowth, costGrowth, referrals, jointDevelopment, investment } = received;
  const value = receivedValue({
    gains: [
      { firstYear: revenue, growth: revenueGrowth },
      { firstYear: referrals, growth: 0 },
      { firstYear: jointDevelopment, growth: 0 },
    ],
    costs: [
      { firstYear: figures.directCost.value ?? 0, growth: costGrowth },
      { firstYear: figures.indirectCost.value ?? 0, growth: costGrowth },
    ],
    costAtStart: investment,
    horizonYears,
    annualRate,
    timing,
  });
  return { figures, value };
}

function figureOf(
  own: number | null,
  account: Account | null,
  thisYear: number,
  field: ReceivedAmount,
): ReceivedFigure {
  if (own !== null) return { value: own, from: 'own' };
  const found = account === null ? null : ofAccount(account, String(thisYear), field);
  return found === null ? { value: null, from: 'unknown' } : { value: found, from: 'account' };
}

function ofAccount({ figures, locations }: Account, year: string, field: ReceivedAmount): number | null {
  const sources = locations.length > 0 ? locations.map((location) => location.figures) : [figures];
  const known = sources.flatMap((byYear) => {
    const value = Object.hasOwn(byYear, year) ? byYear[year]?.[field] : null;
    return value === null || value === undefined ? [] : [value];
  });
  return known.length === 0 ? null : sum(known);
}
