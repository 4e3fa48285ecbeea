import { breakEven, type AssumptionRange, type BreakEven } from '../../../engine/value/break-even.ts';
import { netPresentValueOfCase } from '../../../engine/value/value-case.ts';
import type { Cost, Driver, Thresholds, ValueCaseInputs } from '../schema.ts';
import { driverValue } from './driver-value.ts';
import { engineCase, premiumPerYear } from './engine-case.ts';
import { annuityOf } from './premium.ts';

export type AssumptionField =
  | 'baseline'
  | 'change'
  | 'valuePerUnit'
  | 'input'
  | 'confidence'
  | 'attribution'
  | 'startYears'
  | 'atStart'
  | 'perYear'
  | 'amount'
  | 'price'
  | 'referencePrice'
  | 'rate';

/** Where an assumption stands: its owner's id is empty for the case itself, and its own only for an input of a formula. */
export interface AssumptionKey {
  readonly field: AssumptionField;
  readonly ownerId: string;
  readonly inputId: string;
}

export type AssumptionBreakEven =
  | BreakEven
  /** The formula gives no number on the way. */
  | { readonly kind: 'unknown' };

export interface Assumption extends AssumptionKey {
  readonly current: number;
  readonly breakEven: AssumptionBreakEven;
  /** How far it may move, as a part of itself, before the case no longer holds; null where it does not tip the case. */
  readonly margin: number | null;
}

type WithValue = (value: number) => ValueCaseInputs;

interface Place extends AssumptionKey {
  readonly current: number;
  /** The part of the case that the assumption moves, with another value of it. */
  readonly to: WithValue;
  readonly range: Omit<AssumptionRange, 'current'>;
}

/**
 * Whether the case holds: the seller's part of the customer's value less the premium, as present values. With a least share of 0
 * for the customer it is the net present value.
 *
 * @throws RangeError as the engine's `evaluateCase`.
 * @example caseBalance(one, 0) // 84_000
 */
export function caseBalance(one: ValueCaseInputs, leastCustomerShare: number): number {
  const value = netPresentValueOfCase(engineCase(one, { premium: false }));
  return value * (1 - leastCustomerShare) - premiumPerYear(one) * annuityOf(one);
}

/**
 * The break-even of every assumption of the case, one at a time: the value at which {@link caseBalance} is zero.
 *
 * @throws RangeError as {@link caseBalance}.
 * @see The engine's `breakEven`.
 * @example assumptionsOf(one, thresholds).find(({ field }) => field === 'price')?.breakEven // { kind: 'at', value: 460_000, … }
 */
export function assumptionsOf(
  one: ValueCaseInputs,
  { leastCustomerShare }: Pick<Thresholds, 'leastCustomerShare'>,
): readonly Assumption[] {
  const whole = caseBalance(one, leastCustomerShare);
  return placesOf(one).map(({ to, range, ...place }) => {
    const found = breakEvenAt(whole, to, { ...range, current: place.current }, leastCustomerShare);
    return { ...place, breakEven: found, margin: marginOf(place.current, found) };
  });
}

/** What the assumption does not move is worked out once: the balance is a sum over drivers, costs and prices. */
function breakEvenAt(
  whole: number,
  to: WithValue,
  range: AssumptionRange,
  least: number,
): AssumptionBreakEven {
  const rest = whole - caseBalance(to(range.current), least);
  const unread = ({ drivers }: ValueCaseInputs) =>
    drivers.filter((driver) => driverValue(driver).kind === 'formula').length;
  const before = unread(to(range.current));
  const broken: number[] = [];
  const found = breakEven((value) => {
    const changed = to(value);
    if (unread(changed) > before) broken.push(value);
    return rest + caseBalance(changed, least);
  }, range);
  return broken.length > 0 ? { kind: 'unknown' } : found;
}

function marginOf(current: number, found: AssumptionBreakEven): number | null {
  return found.kind === 'at' && current !== 0 ? Math.abs(found.value - current) / Math.abs(current) : null;
}

/** Prices are known and not estimated, and beside a small premium they would always stand first. */
const prices: ReadonlySet<AssumptionField> = new Set(['price', 'referencePrice']);

/**
 * The assumptions that carry the case: those that may move least, as a part of themselves, before it tips, and of every driver
 * or cost only the nearest. Prices are left out.
 *
 * @see The rule is this site's own.
 * @example carriers(assumptions, 3)[0]?.field // 'change'
 */
export function carriers(assumptions: readonly Assumption[], count: number): readonly Assumption[] {
  const tipping = assumptions
    .filter(({ margin, field }) => margin !== null && !prices.has(field))
    .toSorted((a, b) => rounded(a) - rounded(b));
  const subject = ({ ownerId, field }: Assumption) => (ownerId === '' ? field : ownerId);
  return tipping
    .filter((one, index) => tipping.findIndex((other) => subject(other) === subject(one)) === index)
    .slice(0, count);
}

/** Factors of one product have the same room but for rounding; then the first of them is named. */
function rounded({ margin }: Assumption): number {
  return Math.round((margin ?? 0) * 1e9);
}

/** So far beyond what is assumed that nobody would call it the same assumption. */
const reach = 10;

function amountRange(current: number) {
  const far = Math.max(1, Math.abs(current) * reach);
  return current < 0 ? { from: -far, to: 0 } : { from: 0, to: far };
}

const part = { from: 0, to: 1 } as const;

function placesOf(one: ValueCaseInputs): readonly Place[] {
  return [
    ...one.drivers.flatMap((driver) => driverPlaces(one, driver)),
    ...one.alternative.differences.map(({ id, amount }) => {
      const to: WithValue = (value) => ({
        ...one,
        alternative: {
          ...one.alternative,
          differences: one.alternative.differences.map((other) =>
            other.id === id ? { ...other, amount: value } : other,
          ),
        },
      });
      return place('amount', id, amount, to, amountRange(amount));
    }),
    ...one.costs.flatMap((cost) => costPlaces(one, cost)),
    ...casePlaces(one),
  ];
}

function place(
  field: AssumptionField,
  ownerId: string,
  current: number,
  to: WithValue,
  range: Place['range'],
  inputId = '',
): Place {
  return { field, ownerId, inputId, current, to, range };
}

function driverPlaces(one: ValueCaseInputs, driver: Driver): readonly Place[] {
  const value = driverValue(driver);
  if (value.kind !== 'value') return [];
  const nothing = { ...one, costs: [], price: null, alternative: { ...one.alternative, differences: [] } };
  const patched = (next: Partial<Driver>): ValueCaseInputs => ({
    ...nothing,
    drivers: [{ ...driver, ...next }],
  });
  const { id, confidence, attribution, startYears } = driver;
  const weights = [
    place('confidence', id, confidence, (next) => patched({ confidence: next }), part),
    place('attribution', id, attribution, (next) => patched({ attribution: next }), part),
  ];
  return [
    ...(driver.method === 'formula' ? inputPlaces(driver, patched) : baselinePlaces(driver, patched)),
    ...(value.fullYear > 0 ? weights : []),
    place('startYears', id, startYears, (next) => patched({ startYears: next }), {
      from: 0,
      to: one.horizonYears,
    }),
  ];
}

type Patched = (next: Partial<Driver>) => ValueCaseInputs;

function baselinePlaces(driver: Driver, patched: Patched): readonly Place[] {
  return (['change', 'baseline', 'valuePerUnit'] as const).flatMap((field) => {
    const current = driver[field];
    return current === null
      ? []
      : [place(field, driver.id, current, (value) => patched({ [field]: value }), amountRange(current))];
  });
}

function inputPlaces({ id, inputs }: Driver, patched: Patched): readonly Place[] {
  return inputs.flatMap(({ id: inputId, value: current }) => {
    if (current === null) return [];
    const to: WithValue = (value) =>
      patched({ inputs: inputs.map((input) => (input.id === inputId ? { ...input, value } : input)) });
    return [place('input', id, current, to, amountRange(current), inputId)];
  });
}

function costPlaces(one: ValueCaseInputs, cost: Cost): readonly Place[] {
  return (['atStart', 'perYear'] as const).flatMap((field) => {
    if (cost[field] === 0) return [];
    const to: WithValue = (value) => ({
      ...one,
      costs: one.costs.map((other) => (other.id === cost.id ? { ...other, [field]: value } : other)),
    });
    return [place(field, cost.id, cost[field], to, amountRange(cost[field]))];
  });
}

function casePlaces(one: ValueCaseInputs): readonly Place[] {
  const { price, alternative, annualRate } = one;
  const ofAlternative: WithValue = (value) => ({ ...one, alternative: { ...alternative, price: value } });
  return [
    ...(price === null
      ? []
      : [place('price', '', price, (value) => ({ ...one, price: value }), amountRange(price))]),
    ...(alternative.price === null
      ? []
      : [place('referencePrice', '', alternative.price, ofAlternative, amountRange(alternative.price))]),
    place('rate', '', annualRate, (value) => ({ ...one, annualRate: value }), part),
  ];
}
