import { comparisonKey } from '../model.ts';
import type { Axis, Criterion, PortfolioInputs } from '../schema.ts';
import { own } from '../model/own.ts';

/** What was said of two criteria; `times` is 1 where they matter equally. */
export interface Comparison {
  readonly favours: 'first' | 'second' | 'equal';
  readonly times: number;
}

export interface Pair {
  readonly first: Criterion;
  readonly second: Criterion;
}

export function pairsOf(criteria: readonly Criterion[], axis: Axis): readonly Pair[] {
  const own = criteria.filter((criterion) => criterion.axis === axis);
  return own.flatMap((first, index) => own.slice(index + 1).map((second) => ({ first, second })));
}

/** The ratio as it is said: 1/3 is "the second, three times". */
export function asComparison(ratio: number): Comparison {
  const times = Math.round(ratio >= 1 ? ratio : 1 / ratio);
  if (times === 1) return { favours: 'equal', times };
  return { favours: ratio > 1 ? 'first' : 'second', times };
}

export function comparisonOf(
  { comparisons }: PortfolioInputs,
  first: string,
  second: string,
): Comparison | null {
  const ratio = own(comparisons, comparisonKey(first, second));
  if (ratio === undefined) return null;
  return asComparison(first < second ? ratio : 1 / ratio);
}

/** Null takes the answer back. */
export function setComparison(first: string, second: string, said: Comparison | null) {
  return (inputs: PortfolioInputs): PortfolioInputs => {
    const key = comparisonKey(first, second);
    if (said === null) {
      const others = Object.entries(inputs.comparisons).filter(([other]) => other !== key);
      return { ...inputs, comparisons: Object.fromEntries(others) };
    }
    const ratio = said.favours === 'second' ? 1 / said.times : said.times;
    return { ...inputs, comparisons: { ...inputs.comparisons, [key]: first < second ? ratio : 1 / ratio } };
  };
}

/** The scale of Saaty (1980) beyond "equally". */
export const scaleSteps = [2, 3, 4, 5, 6, 7, 8, 9] as const;

/** A comparison as a value of a list: empty, `1`, or `>3` and `<3` for the first and the second. */
export function comparisonCode(said: Comparison | null): string {
  if (said === null) return '';
  if (said.favours === 'equal') return '1';
  return `${said.favours === 'first' ? '>' : '<'}${said.times}`;
}

export const comparisonCodes: readonly string[] = [
  '',
  ...scaleSteps.toReversed().map((times) => `>${times}`),
  '1',
  ...scaleSteps.map((times) => `<${times}`),
];

export function comparisonFromCode(code: string): Comparison | null {
  if (code === '') return null;
  if (code === '1') return { favours: 'equal', times: 1 };
  return { favours: code.startsWith('>') ? 'first' : 'second', times: Number(code.slice(1)) };
}

export function pairIndex(pairs: readonly Pair[], a: string, b: string): number {
  return pairs.findIndex(
    ({ first, second }) => (first.id === a && second.id === b) || (first.id === b && second.id === a),
  );
}

/** Where to go on: the first pair nobody has compared, or the first of all. */
export function firstOpenPair(inputs: PortfolioInputs, pairs: readonly Pair[]): number {
  return Math.max(
    0,
    pairs.findIndex(({ first, second }) => comparisonOf(inputs, first.id, second.id) === null),
  );
}
