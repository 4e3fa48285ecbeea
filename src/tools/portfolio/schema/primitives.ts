import * as v from 'valibot';

/** More criteria than anybody can tell apart, and more text than anybody reads. */
export const portfolioLimits = {
  criteria: 20,
  gates: 20,
  valuePoints: 50,
  text: 10_000,
  points: 1_000_000,
  choose: 10_000,
  /** Of a raw figure: sums over the accounts stay finite and exact to the unit that matters. */
  figure: 1e15,
} as const;

export const numberIn = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));
export const figure = numberIn(-portfolioLimits.figure, portfolioLimits.figure);
export const text = v.pipe(v.string(), v.maxLength(portfolioLimits.text));
/** Names that every object has: a record drops them without a word, so nothing may be called so. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Two of them and a bar make the key of a comparison. */
export const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(90),
  v.check((value) => !value.includes('|') && !reserved.has(value)),
);
export const anyRecord = v.pipe(
  v.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
  v.check((value) => !Object.keys(value).some((key) => reserved.has(key))),
);
export const recordOf = <T>(entry: v.GenericSchema<unknown, T>) =>
  v.pipe(anyRecord, v.record(v.string(), entry));

/** ISO date; empty where none is set. */
export const isoDay = v.pipe(v.string(), v.regex(/^(?:\d{4}-\d\d-\d\d)?$/));
