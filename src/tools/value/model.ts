import { sum } from '../../engine/statistics/sum.ts';
import { shareOfValue, type ShareOfValue } from '../../engine/value/share-of-value.ts';
import { tornado, type Tornado } from '../../engine/value/tornado.ts';
import {
  evaluateCase,
  netPresentValueOfCase,
  presentFlows,
  type DriverResult,
  type ValueCaseResult,
} from '../../engine/value/value-case.ts';
import { valueByStatus, type ValueByStatus } from '../../engine/value/value-by-status.ts';
import type { Account, Workspace } from '../../workspace/schema.ts';
import { assumptionsOf, carriers, type Assumption } from './model/assumptions.ts';
import { driverValue, engineDriver, type DriverValue } from './model/driver-value.ts';
import { engineCase } from './model/engine-case.ts';
import { notesOf, type ValueNote } from './model/notes.ts';
import { premiumOf, type Premium } from './model/premium.ts';
import { receivedOf, type ReceivedResult } from './model/received.ts';
import { reviewsOf, type ReviewResult } from './model/reviews.ts';
import type { Driver, Thresholds, ValueCaseInputs, ValueInputs } from './schema.ts';

export type { Assumption, AssumptionBreakEven, AssumptionField } from './model/assumptions.ts';
export { driverValue, type DriverValue } from './model/driver-value.ts';
export type { ValueNote } from './model/notes.ts';
export type { Premium, PremiumVerdict, ValueStep } from './model/premium.ts';
export { simulationJob } from './model/simulation.ts';
export { valueRun, type ValueDraws, type ValueJob } from './model/value-run.ts';

export interface ValueResult {
  /** What each driver is worth in a full year, or why that is not known. */
  readonly values: ReadonlyMap<string, DriverValue>;
  /** Of the known drivers, by id. */
  readonly drivers: ReadonlyMap<string, DriverResult>;
  /** The case against the next best alternative: benefits less the premium and the customer's costs. */
  readonly customer: ValueCaseResult;
  readonly premium: Premium;
  readonly byStatus: ValueByStatus;
  /** Present values of drivers as they count. */
  readonly product: number;
  readonly service: number;
  readonly assumptions: readonly Assumption[];
  readonly carriers: readonly Assumption[];
  readonly tornado: Tornado<string>;
  readonly received: ReceivedResult;
  /** Null where a side loses or is not known. */
  readonly share: ShareOfValue | null;
  /** Present value of leaving everything as it is; null when nobody has said. */
  readonly doingNothing: number | null;
  readonly reviews: ReviewResult;
  readonly notes: readonly ValueNote[];
}

/** How many assumptions are said to carry a case. */
const carrierCount = 3;

/**
 * The case that is open, or null when no account is chosen.
 *
 * @example caseOf(inputs)?.drivers.length // 4
 */
export function caseOf({
  accountId,
  cases,
}: Pick<ValueInputs, 'accountId' | 'cases'>): ValueCaseInputs | null {
  return accountId !== null && Object.hasOwn(cases, accountId) ? (cases[accountId] ?? null) : null;
}

/**
 * Everything that follows from one account's case: the customer's value year by year against the next best alternative, whether
 * the price premium is justified, how well all of it is founded, what tips it, and what we receive. Amounts in the
 * document's currency, rates and shares as fractions, times in years.
 *
 * @param today ISO date of the reader, for how long nobody was told.
 * @throws RangeError when an amount is not finite; inputs read by the schema never are.
 * @see Sherman, Sperry and Reese (2003), Key 6; the parts name their own sources.
 * @example evaluateValueCase(one, thresholds, { account, thisYear: 2026, today: '2026-05-01' }).premium.verdict // 'justified'
 */
export function evaluateValueCase(
  one: ValueCaseInputs,
  thresholds: Thresholds,
  { account, thisYear, today }: ValueContext,
): ValueResult {
  const values = new Map(one.drivers.map((driver) => [driver.id, driverValue(driver)]));
  const known = one.drivers.filter(({ id }) => values.get(id)?.kind === 'value');
  const customer = evaluateCase(engineCase(one, { premium: true }));
  const drivers = driverResults(known, customer);
  const present = new Map([...drivers].map(([id, { presentValue }]) => [id, presentValue]));
  const premium = premiumOf(one, present, thresholds);
  const byStatus = statusOf(one, known, drivers);
  const assumptions = assumptionsOf(one, thresholds);
  const received = receivedOf(one, account, thisYear);
  const reviews = reviewsOf(one.reviews, today);
  const of = (kind: Driver['kind']) =>
    sum(known.filter((driver) => driver.kind === kind).map(({ id }) => present.get(id) ?? 0));
  return {
    values,
    drivers,
    customer,
    premium,
    byStatus,
    product: of('product'),
    service: of('service'),
    assumptions,
    carriers: carriers(assumptions, carrierCount),
    tornado: tornadoOf(one, known),
    received,
    share: received.value && shareOfValue(customer.netPresentValue, received.value.netPresentValue),
    doingNothing: doingNothingOf(one, premium),
    reviews,
    notes: notesOf({ one, values, premium, provenShare: byStatus.provenShare, reviews, thresholds }),
  };
}

export interface ValueContext {
  readonly account: Account | null;
  readonly thisYear: number;
  readonly today: string;
}

/**
 * {@link evaluateValueCase} for the case that is open in a document; null when there is none.
 *
 * @throws RangeError as {@link evaluateValueCase}.
 * @example evaluateValue(inputs, workspace, '2026-05-01')?.customer.netPresentValue // 84_000
 */
export function evaluateValue(inputs: ValueInputs, workspace: Workspace, today: string): ValueResult | null {
  const one = caseOf(inputs);
  if (one === null) return null;
  const account = workspace.accounts.find(({ id }) => id === inputs.accountId) ?? null;
  return evaluateValueCase(one, inputs.thresholds, { account, thisYear: workspace.settings.thisYear, today });
}

/** The engine keeps the order of the drivers, and those of unknown value are not among them. */
function driverResults(known: readonly Driver[], { drivers }: ValueCaseResult): Map<string, DriverResult> {
  return new Map(
    known.flatMap(({ id }, index) => {
      const result = drivers[index];
      return result ? [[id, result] as const] : [];
    }),
  );
}

/** As stated: neither confidence nor attribution counts, since proof is what is asked for. Disadvantages are no proof. */
function statusOf(
  { annualRate, timing }: ValueCaseInputs,
  known: readonly Driver[],
  drivers: ReadonlyMap<string, DriverResult>,
): ValueByStatus {
  const stated = known.map(({ id, status }) => {
    const gross = drivers.get(id)?.gross ?? [];
    return { status, value: sum(presentFlows([0, ...gross], annualRate, timing)) };
  });
  return valueByStatus(stated.filter(({ value }) => value > 0));
}

function tornadoOf(one: ValueCaseInputs, known: readonly Driver[]): Tornado<string> {
  const base = Object.fromEntries(known.map(({ id }) => [id, 1]));
  const ranges = Object.fromEntries(known.map(({ id, low, high }) => [id, [low, high] as const]));
  return tornado(
    (multiples) => netPresentValueOfCase(engineCase(one, { premium: true, multiples })),
    base,
    ranges,
  );
}

function doingNothingOf({ doingNothing }: ValueCaseInputs, { annuity }: Premium): number | null {
  return doingNothing.perYear === null ? null : doingNothing.perYear * annuity;
}

/**
 * What a quarter of the case is planned to be worth: a quarter of its year's value as it counts, for the review of that number.
 * Beyond the horizon it is the last year's.
 *
 * @param review From 1.
 * @throws RangeError as the engine's `evaluateCase`.
 * @see The proposal is this site's own; agree the plan with the customer.
 * @example plannedInReview(one, 1) // 12_000
 */
export function plannedInReview(one: ValueCaseInputs, review: number): number {
  const { drivers, ...rest } = engineCase(one, { premium: false });
  const known = one.drivers.flatMap((driver) => engineDriver(driver) ?? []);
  const { years } = evaluateCase({ ...rest, drivers: drivers.slice(0, known.length) });
  const perYear = Math.max(1, Math.round(12 / one.rhythm.months));
  const year = Math.min(one.horizonYears, Math.ceil(review / perYear));
  return (years[year]?.weighted ?? 0) / perYear;
}
