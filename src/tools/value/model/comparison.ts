import { sum } from '../../../engine/statistics/sum.ts';
import { netPresentValueOfCase } from '../../../engine/value/value-case.ts';
import { weightOf } from '../../../engine/value/weighted-benefits.ts';
import { valueLimits } from '../schema.ts';
import type { Baseline, Cost, Decision, Driver, Returned, ValueCaseInputs } from '../schema.ts';
import { driverValue } from './driver-value.ts';
import { engineCase } from './engine-case.ts';

const frameFields = ['annualRate', 'horizonYears'] as const;
const baselineFields = ['baseline', 'unit', 'change', 'valuePerUnit'] as const;
const timeFields = ['startYears', 'rampYears', 'durationYears'] as const;
const costFields = ['atStart', 'perYear'] as const;

export type ComparedField =
  | (typeof frameFields)[number]
  | (typeof baselineFields)[number]
  | (typeof timeFields)[number]
  | (typeof costFields)[number]
  /** A named number of a formula. */
  | 'input'
  /** How the driver is worked out; its figures are then not the same ones. */
  | 'formula'
  /** The whole driver or cost, which only one side has. */
  | 'driver'
  | 'cost';

export type ComparedState =
  | 'same'
  /** The customer says something else. */
  | 'differs'
  /** The customer left what was sent, and we have changed ours since. */
  | 'moved'
  /** The customer gave no figure. */
  | 'unanswered'
  | 'only-ours'
  | 'only-theirs';

/** What taking a line changes; money, per year as it counts in a full year and as net present value against the alternative. */
export interface LineEffect {
  readonly perYear: number;
  readonly netPresentValue: number;
}

type Side = number | string | null;

export interface ComparedLine {
  readonly key: string;
  readonly field: ComparedField;
  /** Of the driver or cost; empty for the case itself. */
  readonly ownerId: string;
  /** Of the input of a formula, else empty. */
  readonly inputId: string;
  readonly ours: Side;
  readonly theirs: Side;
  /** Theirs less ours; null unless both are numbers. */
  readonly difference: number | null;
  readonly state: ComparedState;
  readonly decision: Decision | null;
  /** Null where there is nothing to take, or the driver has no value either way. */
  readonly effect: LineEffect | null;
}

export interface Comparison {
  readonly lines: readonly ComparedLine[];
  /** Those in which the two say different things, or did until one was taken. */
  readonly different: readonly ComparedLine[];
  readonly same: readonly ComparedLine[];
  /** Where there is nothing of the customer's to take. */
  readonly oneSided: readonly ComparedLine[];
  /** Those that can be taken and are not decided. */
  readonly open: readonly ComparedLine[];
  readonly now: LineEffect;
  /** With all open lines taken. */
  readonly then: LineEffect;
}

/**
 * What of a case the customer knows.
 *
 * @example baselineOf(one).drivers.length // 4
 */
export function baselineOf({ horizonYears, annualRate, drivers, costs }: ValueCaseInputs): Baseline {
  return { horizonYears, annualRate, drivers, costs };
}

/**
 * What a case brings the customer: in a full year at full effect as it counts, less yearly costs, price and timing left out; and
 * as net present value against the alternative, price premium included. Money.
 *
 * @throws RangeError as the engine's `evaluateCase`.
 * @see The engine's `weightOf` and `netPresentValueOfCase`.
 * @example worthOf(one) // { perYear: 48_000, netPresentValue: 181_957 }
 */
export function worthOf(one: ValueCaseInputs): LineEffect {
  const values = one.drivers.map((driver) => {
    const value = driverValue(driver);
    if (value.kind !== 'value') return 0;
    return value.fullYear * weightOf({ ...driver, amount: value.fullYear });
  });
  const differences = one.alternative.differences.map(({ amount }) => amount);
  const costs = one.costs.map(({ perYear }) => -perYear);
  return {
    perYear: sum([...values, ...differences, ...costs]),
    netPresentValue: netPresentValueOfCase(engineCase(one, { premium: true })),
  };
}

/**
 * Our case and what the customer handed back, line by line: the frame, then every figure of every driver and cost, in our order,
 * then what only they have. Drivers, costs and inputs are the same where their ids are. The effect of a line is that of
 * taking it alone.
 *
 * @throws RangeError as {@link worthOf}.
 * @see The comparison is this site's own.
 * @example compared(one, returned).open[0] // { field: 'baseline', ours: 8000, theirs: 6400, difference: -1600, … }
 */
export function compared(one: ValueCaseInputs, returned: Returned): Comparison {
  const now = worthOf(one);
  const lines = pairsOf(one, returned).map((pair): ComparedLine => {
    const key = [pair.field, pair.ownerId, pair.inputId].join(' ');
    const state = stateOf(pair, returned.blank);
    const decision = decisionOf(returned, key, state);
    const effect = canTake(state)
      ? effectOf(one, now, withTheirs(one, pair, returned.theirs), pair.ownerId)
      : null;
    const { field, ownerId, inputId, ours, theirs } = pair;
    return {
      key,
      field,
      ownerId,
      inputId,
      ours,
      theirs,
      difference: differenceOf(pair),
      state,
      decision,
      effect,
    };
  });
  const open = lines.filter(({ state, decision }) => canTake(state) && decision === null);
  const all = open.reduce((changed, line) => withTheirs(changed, line, returned.theirs), one);
  return {
    lines,
    different: lines.filter(({ state, decision }) => canTake(state) || decision === 'taken'),
    same: lines.filter(({ state, decision }) => state === 'same' && decision === null),
    oneSided: lines.filter(({ state }) => state === 'unanswered' || state === 'only-ours'),
    open,
    now,
    then: worthOf(all),
  };
}

/** What was decided, as long as it still says something: ours may have changed again since. */
function decisionOf({ decisions }: Returned, key: string, state: ComparedState): Decision | null {
  const decision = Object.hasOwn(decisions, key) ? (decisions[key] ?? null) : null;
  return decision === (state === 'same' ? 'taken' : 'left') ? decision : null;
}

/**
 * Whether there is something of the customer's to take in such a line.
 *
 * @example canTake('differs') // true
 */
export function canTake(state: ComparedState): boolean {
  return state === 'differs' || state === 'moved' || state === 'only-theirs';
}

type Place = Pick<ComparedLine, 'field' | 'ownerId' | 'inputId'>;

interface Pair extends Place {
  readonly ours: Side;
  readonly theirs: Side;
  readonly sent: Side;
}

function pairsOf(one: ValueCaseInputs, { theirs, sent }: Returned): readonly Pair[] {
  const frame = frameFields.map((field) => pair({ field }, one[field], theirs[field], sent[field]));
  return [
    ...frame,
    ...listPairs('driver', one.drivers, theirs.drivers, sent.drivers, driverPairs),
    ...listPairs('cost', one.costs, theirs.costs, sent.costs, (ours, other, before) =>
      costFields.map((field) =>
        pair({ field, ownerId: ours.id }, ours[field], other[field], before?.[field]),
      ),
    ),
  ];
}

function pair(
  { field, ownerId = '', inputId = '' }: Pick<Place, 'field'> & Partial<Place>,
  ours: Side,
  theirs: Side,
  sent: Side | undefined,
): Pair {
  // What was not sent is theirs alone.
  return { field, ownerId, inputId, ours, theirs, sent: sent ?? null };
}

interface Element {
  readonly id: string;
}

function listPairs<One extends Element>(
  field: 'driver' | 'cost',
  ours: readonly One[],
  theirs: readonly One[],
  sent: readonly One[],
  pairsWith: (ours: One, theirs: One, sent: One | undefined) => readonly Pair[],
): readonly Pair[] {
  const byId = (list: readonly One[], id: string) => list.find((other) => other.id === id);
  return [
    ...ours.flatMap((one) => {
      const other = byId(theirs, one.id);
      if (other) return pairsWith(one, other, byId(sent, one.id));
      return [pair({ field, ownerId: one.id }, one.id, null, null)];
    }),
    ...theirs
      .filter(({ id }) => byId(ours, id) === undefined)
      .map(({ id }) => pair({ field, ownerId: id }, null, id, null)),
  ];
}

function driverPairs(ours: Driver, theirs: Driver, sent: Driver | undefined): readonly Pair[] {
  const ownerId = ours.id;
  const times = timeFields.map((field) =>
    pair({ field, ownerId }, ours[field], theirs[field], sent?.[field]),
  );
  if (formulaOf(ours) !== formulaOf(theirs)) {
    return [
      pair({ field: 'formula', ownerId }, formulaOf(ours), formulaOf(theirs), sent && formulaOf(sent)),
      ...times,
    ];
  }
  if (ours.method === 'baseline') {
    return [
      ...baselineFields.map((field) => pair({ field, ownerId }, ours[field], theirs[field], sent?.[field])),
      ...times,
    ];
  }
  const valueIn = (driver: Driver | undefined, id: string) =>
    driver?.inputs.find((input) => input.id === id)?.value ?? null;
  return [
    ...ours.inputs.map(({ id, value }) =>
      pair({ field: 'input', ownerId, inputId: id }, value, valueIn(theirs, id), valueIn(sent, id)),
    ),
    ...times,
  ];
}

/** Empty for baseline times change times value. */
function formulaOf({ method, formula }: Driver): string {
  return method === 'formula' ? formula : '';
}

/** Empty is an answer there: to the end of the horizon, and no unit. */
const mayBeEmpty: ReadonlySet<ComparedField> = new Set([
  'durationYears',
  'formula',
  'unit',
  'driver',
  'cost',
]);
/** Times and the frame are never left out of a file. */
const leftOut: ReadonlySet<ComparedField> = new Set([
  'baseline',
  'change',
  'valuePerUnit',
  'input',
  ...costFields,
]);

function stateOf({ field, ours, theirs, sent }: Pair, blank: boolean): ComparedState {
  if (field === 'driver' || field === 'cost') return theirs === null ? 'only-ours' : 'only-theirs';
  if (ours === theirs) return 'same';
  if (theirs === null && !mayBeEmpty.has(field)) return 'unanswered';
  if (theirs !== sent) return 'differs';
  return blank && leftOut.has(field) ? 'unanswered' : 'moved';
}

function differenceOf({ ours, theirs }: Pair): number | null {
  return typeof ours === 'number' && typeof theirs === 'number' ? theirs - ours : null;
}

function effectOf(
  one: ValueCaseInputs,
  now: LineEffect,
  changed: ValueCaseInputs,
  ownerId: string,
): LineEffect | null {
  const counts = ({ drivers }: ValueCaseInputs) => {
    const driver = drivers.find(({ id }) => id === ownerId);
    return driver !== undefined && driverValue(driver).kind === 'value';
  };
  const isDriver = changed.drivers.some(({ id }) => id === ownerId);
  if (isDriver && !counts(one) && !counts(changed)) return null;
  const then = worthOf(changed);
  return {
    perYear: then.perYear - now.perYear,
    netPresentValue: then.netPresentValue - now.netPresentValue,
  };
}

/**
 * The case with one line as the customer has it, its sources left alone.
 *
 * @example withTheirs(one, { field: 'baseline', ownerId: 'hours', inputId: '' }, theirs).drivers[0]?.baseline // 6400
 */
export function withTheirs(one: ValueCaseInputs, place: Place, theirs: Baseline): ValueCaseInputs {
  const { field, ownerId } = place;
  if (field === 'annualRate' || field === 'horizonYears') return { ...one, [field]: theirs[field] };
  const driver = theirs.drivers.find(({ id }) => id === ownerId);
  if (driver) {
    const known = one.drivers.some(({ id }) => id === ownerId);
    if (!known) return added(one, 'drivers', driver);
    return {
      ...one,
      drivers: one.drivers.map((ours) => (ours.id === ownerId ? driverWith(ours, place, driver) : ours)),
    };
  }
  const cost = theirs.costs.find(({ id }) => id === ownerId);
  if (!cost) return one;
  const known = one.costs.some(({ id }) => id === ownerId);
  if (!known) return added(one, 'costs', cost);
  return {
    ...one,
    costs: one.costs.map((ours) => (ours.id === ownerId ? costWith(ours, field, cost) : ours)),
  };
}

/** At the end of its list, while there is room. */
function added<List extends 'drivers' | 'costs'>(
  one: ValueCaseInputs,
  list: List,
  element: ValueCaseInputs[List][number],
): ValueCaseInputs {
  return one[list].length >= valueLimits[list] ? one : { ...one, [list]: [...one[list], element] };
}

function driverWith(ours: Driver, { field, inputId }: Place, theirs: Driver): Driver {
  if (field === 'input') {
    const value = theirs.inputs.find(({ id }) => id === inputId)?.value ?? null;
    return {
      ...ours,
      inputs: ours.inputs.map((input) => (input.id === inputId ? { ...input, value } : input)),
    };
  }
  if (field === 'formula') {
    const { method, formula, inputs, baseline, unit, change, valuePerUnit } = theirs;
    return { ...ours, method, formula, inputs, baseline, unit, change, valuePerUnit };
  }
  const isField = [...baselineFields, ...timeFields].some((known) => known === field);
  return isField ? { ...ours, [field]: theirs[field as keyof Driver] } : ours;
}

function costWith(ours: Cost, field: ComparedField, theirs: Cost): Cost {
  const isField = costFields.some((known) => known === field);
  return isField ? { ...ours, [field]: theirs[field as keyof Cost] } : ours;
}
