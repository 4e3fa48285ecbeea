import { expect } from 'vitest';

export interface Tolerance {
  readonly abs: number;
  readonly rel: number;
}

/** What a source prints, rounded to this many decimals; `path` leads into the expected values. */
export interface Published {
  readonly path: string;
  readonly value: number;
  readonly decimals: number;
}

export interface ReferenceCase<Inputs, Expected> {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
  readonly tolerance: Tolerance;
  readonly published?: readonly Published[];
}

/** A number passes when |got - expected| <= abs + rel |expected|; lists entry by entry; anything else must be equal. */
export function expectWithin(got: unknown, expected: unknown, tolerance: Tolerance): void {
  if (Array.isArray(expected) && Array.isArray(got)) {
    expect(got).toHaveLength(expected.length);
    expected.forEach((entry: unknown, index) => {
      expectWithin(got[index], entry, tolerance);
    });
  } else if (typeof expected === 'number' && typeof got === 'number') {
    expect(Math.abs(got - expected)).toBeLessThanOrEqual(tolerance.abs + tolerance.rel * Math.abs(expected));
  } else {
    expect(got).toEqual(expected);
  }
}

/** Checks a result, named as in the expected values, against what the source itself printed. */
export function expectPublished(
  result: Readonly<Record<string, unknown>>,
  published: readonly Published[] = [],
): void {
  for (const { path, value, decimals } of published) {
    const found = path
      .split('.')
      .reduce<unknown>(
        (at, key) => (at !== null && typeof at === 'object' ? Reflect.get(at, key) : at),
        result,
      );
    expect(Number(found).toFixed(decimals)).toBe(value.toFixed(decimals));
  }
}

/** Freezes a value and all it holds, so that a function that changes its input fails. */
export function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object') Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
