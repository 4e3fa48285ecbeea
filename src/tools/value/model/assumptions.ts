import { breakEven, type AssumptionRange, type BreakEven } from '../../../engine/value/break-even.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import {
  costFlows,
  netFlowsOfCase,
  netPresentValueOfCase,
  presentFlows,
} from '../../../engine/value/value-case.ts';
import type { Cost, Driver, Thresholds, ValueCaseInputs } from '../schema.ts';
import { driverValue } from './driver-value.ts';
import { engineCase, premiumPerYear } from './engine-case.ts';
import { driverWorth, factorsOf, presentOf, type Factors } from './present-worth.ts';
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

/** The part of the balance that the assumption moves, at another value of it; null where a formula gives no number. */
type PartOfBalance = (value: number) => number | null;

interface Place extends AssumptionKey {
  readonly current: number;
  readonly part: PartOfBalance;
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
  const places = placesOf({ one, kept: 1 - leastCustomerShare, factors: factorsOf(one) });
  return places.map(({ part, range, ...place }) => {
    const found = breakEvenAt(whole, part, { ...range, current: place.current });
    return { ...place, breakEven: found, margin: marginOf(place.current, found) };
  });
}

/** What the assumption does not move is worked out once: the balance is a sum over drivers, costs and prices. */
function breakEvenAt(whole: number, part: PartOfBalance, range: AssumptionRange): AssumptionBreakEven {
  const rest = whole - (part(range.current) ?? 0);
  const broken: number[] = [];
  const found = breakEven((value) => {
    const moved = part(value);
    if (moved === null) broken.push(value);
    return rest + (moved ?? 0);
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

interface Parts {
  readonly one: ValueCaseInputs;
  /** The seller's part of the value. */
  readonly kept: number;
  readonly factors: Factors;
}

function placesOf(parts: Parts): readonly Place[] {
  const { one, kept, factors } = parts;
  const perYear = kept * sum(factors.yearly);
  return [
    ...one.drivers.flatMap((driver) => placesOfDriver(parts, driver)),
    ...one.alternative.differences.map(({ id, amount }) =>
      place('amount', id, amount, (value) => perYear * value, amountRange(amount)),
    ),
    ...one.costs.flatMap((cost) => costPlaces(parts, cost)),
    ...casePlaces(parts),
  ];
}

function place(
  field: AssumptionField,
  ownerId: string,
  current: number,
  moved: PartOfBalance,
  range: Place['range'],
  inputId = '',
): Place {
  return { field, ownerId, inputId, current, part: moved, range };
}

interface RememberedPlaces {
  /** What else they depend on. */
  readonly frame: string;
  readonly places: readonly Place[];
}

/** A driver is never changed in place: while another one is typed into, its own parts of the balance stay what they were. */
const rememberedPlaces = new WeakMap<Driver, RememberedPlaces>();

function placesOfDriver(parts: Parts, driver: Driver): readonly Place[] {
  const frame = [parts.kept, ...parts.factors.yearly].join();
  const known = rememberedPlaces.get(driver);
  if (known?.frame === frame) return known.places;
  const places = driverPlaces(parts, driver).map((one) => ({ ...one, part: remembering(one.part) }));
  rememberedPlaces.set(driver, { frame, places });
  return places;
}

/** Enough for the grid of a curve; what a search asks beyond it is asked once. */
const mostRemembered = 300;

function remembering(moved: PartOfBalance): PartOfBalance {
  const known = new Map<number, number | null>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const found = moved(value);
    if (known.size < mostRemembered) known.set(value, found);
    return found;
  };
}

type Patched = (next: Partial<Driver>) => number | null;

function driverPlaces({ one, kept, factors }: Parts, driver: Driver): readonly Place[] {
  const value = driverValue(driver);
  if (value.kind !== 'value') return [];
  const { fullYear } = value;
  /** Of the same yearly value. */
  const weighed = (next: Partial<Driver>) => kept * driverWorth({ ...driver, ...next }, fullYear, factors);
  // Worth follows the yearly value in proportion, a disadvantage's with a weight of its own.
  const [gain, loss] = [driverWorth(driver, 1, factors), -driverWorth(driver, -1, factors)];
  const patched: Patched = (next) => {
    const valued = driverValue({ ...driver, ...next });
    return valued.kind === 'value' ? kept * valued.fullYear * (valued.fullYear < 0 ? loss : gain) : null;
  };
  const { id, confidence, attribution, startYears } = driver;
  const weights = [
    place('confidence', id, confidence, (next) => weighed({ confidence: next }), part),
    place('attribution', id, attribution, (next) => weighed({ attribution: next }), part),
  ];
  return [
    ...(driver.method === 'formula' ? inputPlaces(driver, patched) : baselinePlaces(driver, patched)),
    ...(fullYear > 0 ? weights : []),
    place('startYears', id, startYears, (next) => weighed({ startYears: next }), {
      from: 0,
      to: one.horizonYears,
    }),
  ];
}

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
    const moved: PartOfBalance = (value) =>
      patched({ inputs: inputs.map((input) => (input.id === inputId ? { ...input, value } : input)) });
    return [place('input', id, current, moved, amountRange(current), inputId)];
  });
}

function costPlaces({ one, kept, factors }: Parts, cost: Cost): readonly Place[] {
  return (['atStart', 'perYear'] as const).flatMap((field) => {
    if (cost[field] === 0) return [];
    const moved: PartOfBalance = (value) => {
      const [atStart = 0, ...yearly] = costFlows({ ...cost, [field]: value }, one.horizonYears);
      return -kept * (atStart + presentOf(yearly, factors));
    };
    return [place(field, cost.id, cost[field], moved, amountRange(cost[field]))];
  });
}

function casePlaces({ one, kept, factors }: Parts): readonly Place[] {
  const { price, alternative, annualRate, timing } = one;
  const annuity = sum(factors.yearly);
  const premium = (prices: Pick<ValueCaseInputs, 'price' | 'alternative'>) =>
    -premiumPerYear(prices) * annuity;
  const net = netFlowsOfCase(engineCase(one, { premium: false }));
  const atRate: PartOfBalance = (value) =>
    kept * sum(presentFlows(net, value, timing)) -
    premiumPerYear(one) * annuityOf({ ...one, annualRate: value });
  return [
    ...(price === null
      ? []
      : [place('price', '', price, (value) => premium({ price: value, alternative }), amountRange(price))]),
    ...(alternative.price === null
      ? []
      : [
          place(
            'referencePrice',
            '',
            alternative.price,
            (value) => premium({ price, alternative: { ...alternative, price: value } }),
            amountRange(alternative.price),
          ),
        ]),
    place('rate', '', annualRate, atRate, part),
  ];
}
