import * as v from 'valibot';
import {
  duplicateIds,
  fraction,
  id,
  isoDay,
  listOf,
  numberIn,
  preset,
  readInputs,
  recordOf,
  refused,
  text,
  wholeIn,
  type InputIssue,
  type ParsedInputs,
} from '../../workspace/tool-schema.ts';
import { migrations } from './schema/migrations.ts';

export { blankCase, blankCost, blankDriver, defaultValueInputs } from './presets.ts';

export const valueVersion = 2;

export const families = ['revenue', 'cost', 'capital', 'risk', 'intangible'] as const;
export type DriverFamily = (typeof families)[number];
export const statuses = ['claimed', 'agreed', 'verified'] as const;
export type DriverStatus = (typeof statuses)[number];
export const costKinds = ['switching', 'effort', 'once', 'running'] as const;
export type CostKind = (typeof costKinds)[number];
export const statementKinds = ['customer', 'board'] as const;
export type StatementKind = (typeof statementKinds)[number];
const decisions = ['taken', 'left'] as const;
export type Decision = (typeof decisions)[number];
export const receivedAmounts = ['revenue', 'directCost', 'indirectCost'] as const;
export type ReceivedAmount = (typeof receivedAmounts)[number];

/** A named number of a formula; null is not known. */
export interface FormulaInput {
  readonly id: string;
  /** As the formula calls it. */
  readonly name: string;
  readonly unit: string;
  readonly value: number | null;
  readonly source: string;
}

/** One way in which the customer is better off with us than with the next best alternative. */
export interface Driver {
  readonly id: string;
  /** Of the library, whose questions are shown with it. */
  readonly preset: string | null;
  readonly name: string;
  readonly family: DriverFamily;
  readonly kind: 'product' | 'service';
  readonly method: 'baseline' | 'formula';
  /** Such as hours a year. */
  readonly baseline: number | null;
  readonly unit: string;
  /** As a fraction of the baseline; positive is good for the customer. */
  readonly change: number | null;
  readonly valuePerUnit: number | null;
  readonly formula: string;
  readonly inputs: readonly FormulaInput[];
  /** Lowest and highest yearly value as multiples of the likely one: 0 to 1, and 1 or more. */
  readonly low: number;
  readonly high: number;
  /** Years from now, with parts; a duration of null is to the end of the horizon. */
  readonly startYears: number;
  readonly rampYears: number;
  readonly durationYears: number | null;
  readonly confidence: number;
  readonly attribution: number;
  readonly status: DriverStatus;
  /** Who at the customer agreed to it or verified it, and when. */
  readonly confirmedBy: string;
  readonly confirmedOn: string;
  readonly source: string;
}

/** What the customer spends to get the value, besides the price. Positive amounts. */
export interface Cost {
  readonly id: string;
  readonly kind: CostKind;
  readonly name: string;
  readonly atStart: number;
  readonly perYear: number;
  readonly startYears: number;
  readonly durationYears: number | null;
  readonly source: string;
}

/** What the next best alternative is worth less (positive) or more (negative) than we are, per year, beyond the drivers. */
export interface Difference {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
  readonly source: string;
}

export interface Alternative {
  readonly name: string;
  /** Per year. */
  readonly price: number | null;
  readonly differences: readonly Difference[];
  readonly source: string;
}

/** What the customer gives us, per year; null is taken from the account's figures of this year. */
export interface Received {
  readonly revenue: number | null;
  readonly directCost: number | null;
  readonly indirectCost: number | null;
  readonly revenueGrowth: number;
  readonly costGrowth: number;
  readonly referrals: number;
  readonly jointDevelopment: number;
  /** What we spend now to keep or win the relationship. */
  readonly investment: number;
  /** What we learn from them, in words. */
  readonly learning: string;
  readonly source: string;
}

/** A dated value review; amounts are those of its period. */
export interface Review {
  readonly id: string;
  readonly date: string;
  readonly planned: number | null;
  readonly verified: number | null;
  readonly toldTo: string;
  readonly note: string;
}

/** What the reader wrote in place of the composed texts, by section. */
export type StatementTexts = Readonly<Record<string, string>>;
/** By language. */
export type Statements = Readonly<Record<StatementKind, Readonly<Record<string, StatementTexts>>>>;

/** What of a case the customer knows better than we do. */
export type Baseline = Pick<ValueCaseInputs, 'horizonYears' | 'annualRate' | 'drivers' | 'costs'>;

/** How a file for the customer was made. */
export interface Sent {
  /** ISO date. */
  readonly madeOn: string;
  /** Our figures were left out, so that they do not steer theirs. */
  readonly blank: boolean;
  /** As they were in the file. */
  readonly sent: Baseline;
}

/** Stands in a document that was made for a customer to fill in. */
export interface ForCustomer extends Sent {
  /** The document that it was made from. */
  readonly documentId: string;
  /** Who at the customer fills it in. */
  readonly by: string;
}

/** What the customer has handed back. */
export interface Returned extends Sent {
  readonly by: string;
  /** ISO date of their last change. */
  readonly on: string;
  readonly theirs: Baseline;
  /** By the key of a line of the comparison. */
  readonly decisions: Readonly<Record<string, Decision>>;
}

export interface ValueCaseInputs {
  readonly horizonYears: number;
  readonly annualRate: number;
  readonly timing: 'end' | 'mid';
  readonly drivers: readonly Driver[];
  readonly costs: readonly Cost[];
  /** What the customer pays us per year. */
  readonly price: number | null;
  readonly alternative: Alternative;
  /** What it costs the customer per year to leave everything as it is. */
  readonly doingNothing: { readonly perYear: number | null; readonly note: string };
  readonly received: Received;
  readonly reviews: readonly Review[];
  readonly rhythm: { readonly first: string; readonly months: number };
  readonly statements: Statements;
  /** Null while no file of the customer has been taken in. */
  readonly returned: Returned | null;
}

export interface Simulation {
  readonly runs: number;
  readonly seed: number;
  /** Between drivers of one family. */
  readonly correlation: number;
}

/** Our assumptions; every one can be changed. */
export interface Thresholds {
  /** Below this part of the value verified it is a claim and not yet a case. */
  readonly leastProven: number;
  /** The customer's least part of the value, so that there is a reason to choose us. */
  readonly leastCustomerShare: number;
  /** Above it the price is probably too low. */
  readonly mostCustomerShare: number;
  /** Days after which silence is mentioned. */
  readonly silenceDays: number;
}

export interface ValueInputs {
  /** The case that is open. */
  readonly accountId: string | null;
  /** By account. */
  readonly cases: Readonly<Record<string, ValueCaseInputs>>;
  readonly simulation: Simulation;
  readonly thresholds: Thresholds;
  /** Null in a document of our own. */
  readonly forCustomer: ForCustomer | null;
}

export const valueLimits = {
  amount: 1e12,
  drivers: 30,
  inputs: 12,
  costs: 20,
  differences: 10,
  reviews: 80,
  horizon: 20,
  years: 20,
  rate: 1,
  growth: 1,
  high: 10,
  runs: { min: 1000, max: 100_000 },
  seed: 1_000_000,
  silenceDays: 1000,
} as const;

export type ParsedValue = ParsedInputs<ValueInputs>;

const { amount: most } = valueLimits;
const signed = numberIn(-most, most);
const positive = numberIn(0, most);
const years = numberIn(0, valueLimits.years);
const formulaInput = v.strictObject({
  id,
  name: text,
  unit: text,
  value: v.nullable(signed),
  source: text,
});
const driver = v.strictObject({
  id,
  preset,
  name: text,
  family: v.picklist(families),
  kind: v.picklist(['product', 'service']),
  method: v.picklist(['baseline', 'formula']),
  baseline: v.nullable(signed),
  unit: text,
  change: v.nullable(numberIn(-10, 10)),
  valuePerUnit: v.nullable(signed),
  formula: text,
  inputs: listOf(formulaInput, valueLimits.inputs),
  low: fraction,
  high: numberIn(1, valueLimits.high),
  startYears: years,
  rampYears: years,
  durationYears: v.nullable(years),
  confidence: fraction,
  attribution: fraction,
  status: v.picklist(statuses),
  confirmedBy: text,
  confirmedOn: isoDay,
  source: text,
});
const cost = v.strictObject({
  id,
  kind: v.picklist(costKinds),
  name: text,
  atStart: positive,
  perYear: positive,
  startYears: years,
  durationYears: v.nullable(years),
  source: text,
});
const difference = v.strictObject({ id, name: text, amount: signed, source: text });
const growth = numberIn(-1, valueLimits.growth);
const review = v.strictObject({
  id,
  date: isoDay,
  planned: v.nullable(signed),
  verified: v.nullable(signed),
  toldTo: text,
  note: text,
});
const statement = recordOf(recordOf(text));

const baseline = {
  horizonYears: wholeIn(1, valueLimits.horizon),
  annualRate: numberIn(0, valueLimits.rate),
  drivers: listOf(driver, valueLimits.drivers),
  costs: listOf(cost, valueLimits.costs),
};
const sent = { madeOn: isoDay, blank: v.boolean(), sent: v.strictObject(baseline) };

const valueCase = v.strictObject({
  ...baseline,
  timing: v.picklist(['end', 'mid']),
  price: v.nullable(positive),
  alternative: v.strictObject({
    name: text,
    price: v.nullable(positive),
    differences: listOf(difference, valueLimits.differences),
    source: text,
  }),
  doingNothing: v.strictObject({ perYear: v.nullable(positive), note: text }),
  received: v.strictObject({
    revenue: v.nullable(positive),
    directCost: v.nullable(positive),
    indirectCost: v.nullable(positive),
    revenueGrowth: growth,
    costGrowth: growth,
    referrals: positive,
    jointDevelopment: positive,
    investment: positive,
    learning: text,
    source: text,
  }),
  reviews: listOf(review, valueLimits.reviews),
  rhythm: v.strictObject({ first: isoDay, months: wholeIn(1, 12) }),
  statements: v.strictObject({ customer: statement, board: statement }),
  returned: v.nullable(
    v.strictObject({
      ...sent,
      by: text,
      on: isoDay,
      theirs: v.strictObject(baseline),
      decisions: recordOf(v.picklist(decisions)),
    }),
  ),
});

const schema = v.strictObject({
  accountId: v.nullable(id),
  cases: recordOf(valueCase),
  simulation: v.strictObject({
    runs: wholeIn(valueLimits.runs.min, valueLimits.runs.max),
    seed: wholeIn(0, valueLimits.seed),
    correlation: fraction,
  }),
  thresholds: v.strictObject({
    leastProven: fraction,
    leastCustomerShare: fraction,
    mostCustomerShare: fraction,
    silenceDays: wholeIn(1, valueLimits.silenceDays),
  }),
  forCustomer: v.nullable(v.strictObject({ ...sent, documentId: id, by: text })),
});

/**
 * Reads the inputs as they were stored or imported. Older versions are migrated; anything that does not fit is named by
 * path and code, and nothing is taken then.
 */
export function parseValueInputs(value: unknown, version: number = valueVersion): ParsedValue {
  const parsed = readInputs<ValueInputs>(schema, value, {
    from: version,
    to: valueVersion,
    migrations,
  });
  if (!parsed.ok) return parsed;
  const issues = Object.entries(parsed.inputs.cases).flatMap(([key, one]) => twice(one, `cases.${key}`));
  return issues.length > 0 ? refused(issues) : parsed;
}

function twice(one: ValueCaseInputs, path: string): InputIssue[] {
  return [
    ...duplicateIds(one.reviews, `${path}.reviews`),
    ...duplicateIds(one.alternative.differences, `${path}.alternative.differences`),
    ...twiceIn(one, path),
    ...(one.returned ? twiceIn(one.returned.theirs, `${path}.returned.theirs`) : []),
  ];
}

function twiceIn(one: Baseline, path: string): InputIssue[] {
  return [
    ...(['drivers', 'costs'] as const).flatMap((list) => duplicateIds(one[list], `${path}.${list}`)),
    ...one.drivers.flatMap(({ inputs }, index) => duplicateIds(inputs, `${path}.drivers.${index}.inputs`)),
  ];
}
