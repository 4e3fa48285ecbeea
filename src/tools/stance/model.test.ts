import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account, YearFigures } from '../../workspace/schema.ts';
import { accountYear } from './model/account-year.ts';
import { gaugeOf } from './model/gauge.ts';
import { bandOf } from './model/index-lines.ts';
import { evaluateStance, foldLines, type GaugeLine, type StanceResult } from './model.ts';
import { defaultStanceInputs, dimensions, positions, type Judgement, type StanceInputs } from './schema.ts';

const thisYear = 2026;
const settings = { currency: 'GBP', fiscalYearStart: 1, thisYear };

/** Rounding of a sum of a few dozen fractions. */
const rounding = 1e-9;

function account(
  id: string,
  figures: YearFigures | null,
  locations: readonly (YearFigures | null)[] = [],
): Account {
  const inYear = (year: YearFigures | null) => (year === null ? {} : { [thisYear]: year });
  return {
    id,
    name: `Name of ${id}`,
    segment: '',
    region: '',
    notes: '',
    figures: inYear(figures),
    locations: locations.map((year, index) => ({ id: `${id}-${index}`, name: '', figures: inYear(year) })),
  };
}

function figures(
  revenue: number | null,
  directCost: number | null = null,
  indirectCost: number | null = null,
): YearFigures {
  return { revenue, directCost, indirectCost };
}

/** One step a dimension in the method's order; null is not answered. Everything above selling has evidence unless said so. */
function inputsOf(steps: readonly (number | null)[], unproven: readonly number[] = []): StanceInputs {
  const judgement = (index: number): Judgement => {
    const step = steps[index] ?? null;
    const position = step === null ? null : (positions[step] ?? null);
    return { position, evidence: unproven.includes(index) ? ' \n ' : 'seen in March' };
  };
  return {
    ...defaultStanceInputs,
    dimensions: {
      horizon: judgement(0),
      segmentation: judgement(1),
      offer: judgement(2),
      differentiator: judgement(3),
      responsibility: judgement(4),
      concerns: judgement(5),
    },
  };
}

function evaluate(inputs: StanceInputs, accounts: readonly Account[] = []): StanceResult {
  return evaluateStance(inputs, { accounts, settings });
}

const anySteps = fc.array(fc.constantFrom(0, 1, 2), { minLength: 6, maxLength: 6 });

describe('the index', () => {
  test('is a twelfth of a hundred per step, and the six lines sum to it', () => {
    // By hand from method.md, tool 0: 100 x (2 + 1 + 0 + 0 + 2 + 0) / 12.
    const result = evaluate(inputsOf([2, 1, 0, 0, 2, 0]));
    expect(result.steps).toBe(5);
    expect(result.index).toBeCloseTo(41.6666667, 6);
    expect(result.lines.map(({ dimension }) => dimension)).toEqual([...dimensions]);
    expect(result.lines.reduce((total, { points }) => total + points, 0)).toBeCloseTo(41.6666667, 6);
    expect(result.band).toBe('transition');
  });

  test('counts a dimension without evidence as selling and says what was claimed', () => {
    const result = evaluate(inputsOf([2, 2, 2, 2, 2, 0], [0, 1]));
    // By hand: 6 of 12 with evidence, 10 of 12 as said.
    expect(result.index).toBe(50);
    expect(result.claimed).toBeCloseTo(83.3333333, 6);
    expect([result.band, result.claimedBand]).toEqual(['transition', 'strategic']);
    expect(result.lines[0]).toMatchObject({
      said: 'strategic',
      counted: 'selling',
      steps: 0,
      standing: 'unproven',
    });
    expect(result.lines[2]).toMatchObject({
      counted: 'strategic',
      evidence: 'seen in March',
      standing: 'taken',
    });
  });

  test('takes selling at its word', () => {
    const result = evaluate(inputsOf([0, 0, 0, 0, 0, 0], [0, 1, 2, 3, 4, 5]));
    expect(result.lines.every(({ standing }) => standing === 'taken')).toBe(true);
    expect([result.index, result.band, result.progress]).toEqual([0, 'selling', 'done']);
  });

  test('has no answer before the first one and counts open dimensions as selling after it', () => {
    const untouched = evaluate(defaultStanceInputs);
    expect(untouched).toMatchObject({
      index: null,
      band: null,
      claimed: null,
      claimedBand: null,
      progress: 'untouched',
    });
    const begun = evaluate(inputsOf([2, null, null, null, null, null]));
    expect(begun).toMatchObject({
      answered: 1,
      steps: 2,
      progress: 'begun',
      contradiction: { kind: 'open' },
    });
    expect(begun.lines[1]).toMatchObject({ said: null, counted: 'selling', standing: 'open' });
  });

  test('never falls when a step rises, and ends at 0 and 100', () => {
    fc.assert(
      fc.property(anySteps, fc.nat({ max: 5 }), (steps, at) => {
        const lower = evaluate(inputsOf(steps.with(at, 0))).index ?? Number.NaN;
        const upper = evaluate(inputsOf(steps.with(at, 2))).index ?? Number.NaN;
        expect(upper - lower).toBeCloseTo(100 / 6, 9);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('the band', () => {
  // method.md, tool 0: below 40 selling, 40 to 75 transition, above 75 management.
  test.each([
    [0, 'selling'],
    [39.999, 'selling'],
    [40, 'transition'],
    [75, 'transition'],
    [75.001, 'strategic'],
    [100, 'strategic'],
  ])('of %f is %s', (index, band) => {
    expect(bandOf(index, defaultStanceInputs.settings)).toBe(band);
  });

  test('of nine steps is still transition', () => {
    expect(evaluate(inputsOf([2, 2, 2, 1, 1, 1]))).toMatchObject({ index: 75, band: 'transition' });
  });

  test('is selling between bounds that have crossed', () => {
    expect(bandOf(50, { transitionFrom: 80, strategicAbove: 30 })).toBe('selling');
  });
});

describe('the dimension that contradicts the others', () => {
  const found = (steps: readonly number[]) => evaluate(inputsOf(steps)).contradiction;

  // The definition in model/contradiction.ts, applied by hand: distance from the median of the other five.
  test.each([
    ['one at the other end', [2, 2, 2, 2, 0, 2], 'behind', ['responsibility'], 2],
    ['one ahead of a mixed lot', [1, 0, 2, 0, 0, 1], 'ahead', ['offer'], 2],
    ['one step from five that agree', [1, 1, 1, 1, 1, 2], 'ahead', ['concerns'], 1],
    ['one step behind five that agree', [1, 2, 2, 2, 2, 2], 'behind', ['horizon'], 1],
    ['two equally far', [2, 2, 0, 0, 0, 1], 'ahead', ['horizon', 'segmentation'], 2],
  ] as const)('is named: %s', (_, steps, side, names, distance) => {
    expect(found(steps)).toEqual({ kind: 'found', side, dimensions: names, distance });
  });

  test.each([
    ['all agree', [1, 1, 1, 1, 1, 1]],
    ['one step from five that do not agree', [1, 1, 1, 0, 1, 2]],
    ['three and three, one step apart', [1, 1, 1, 2, 2, 2]],
  ])('is none: %s', (_, steps) => {
    expect(found(steps)).toEqual({ kind: 'none' });
  });

  test('is a split of three against three at the ends', () => {
    expect(found([2, 0, 2, 0, 2, 0])).toEqual({ kind: 'split' });
  });

  test('is never more than two, all on one side', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const contradiction = found(steps);
        if (contradiction.kind !== 'found') return;
        expect(contradiction.dimensions.length).toBeLessThanOrEqual(2);
        const mirrored = found(steps.map((step) => 2 - step));
        const side = contradiction.side === 'ahead' ? 'behind' : 'ahead';
        expect(mirrored).toEqual({ ...contradiction, side });
      }),
    );
  });

  test('counts what is shown, not what is said', () => {
    const { contradiction } = evaluate(inputsOf([2, 2, 2, 2, 2, 2], [3]));
    expect(contradiction).toMatchObject({ side: 'behind', dimensions: ['differentiator'] });
  });
});

describe('the year of an account', () => {
  test('is revenue less both costs', () => {
    // The worked example of the formulas page: 1,200,000 - 780,000 - 250,000.
    expect(accountYear(account('a', figures(1_200_000, 780_000, 250_000)), thisYear)).toEqual({
      revenue: 1_200_000,
      contribution: 170_000,
    });
  });

  test.each([
    ['one cost unknown counts as nothing', figures(100, 60), { revenue: 100, contribution: 40 }],
    ['both costs unknown give no contribution', figures(100), { revenue: 100, contribution: null }],
    ['no revenue gives none either', figures(null, 60, 10), { revenue: null, contribution: null }],
    ['no figures give nothing', null, { revenue: null, contribution: null }],
  ])('%s', (_, year, expected) => {
    expect(accountYear(account('a', year), thisYear)).toEqual(expected);
  });

  test('is the sum of the locations where there are any', () => {
    const spread = account('a', figures(999, 0, 0), [figures(60, 20, 5), figures(40, null, 10), null]);
    expect(accountYear(spread, thisYear)).toEqual({ revenue: 100, contribution: 65 });
  });
});

describe('the concentration', () => {
  const four = [50, 30, 20, 0].map((revenue, index) => account(`a${index}`, figures(revenue, 0, 0)));

  test('is worked out by hand on four accounts', () => {
    // Shares 0.5, 0.3, 0.2, 0: HHI 2500 + 900 + 400 = 3800, the three largest 100 %.
    const { revenue, dependence } = evaluate(defaultStanceInputs, [...four, account('b', null)]);
    if (revenue.kind !== 'shares') throw new Error(revenue.code);
    expect(revenue.total).toBe(100);
    expect(revenue.unknown).toBe(1);
    expect(revenue.herfindahl.points).toBeCloseTo(3800, 9);
    expect(revenue.top.map(({ k }) => k)).toEqual([1, 3]);
    expect(revenue.top.map(({ share }) => share)).toEqual([0.5, 1]);
    expect(revenue.lines.map(({ cumulative }) => cumulative)).toEqual([0.5, 0.8, 1, 1]);
    expect(dependence.map(({ id, share }) => [id, share])).toEqual([
      ['a0', 0.5],
      ['a1', 0.3],
    ]);
  });

  test('names a dependence only above the bound, not at it', () => {
    const quarters = [25, 25, 25, 25].map((revenue, index) => account(`q${index}`, figures(revenue)));
    expect(evaluate(defaultStanceInputs, quarters).dependence).toEqual([]);
  });

  test('has its lines sum to its total, its shares and its index', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(amounts, (values) => {
        const gauge = gaugeOf(values.map((value, index) => ({ id: `${index}`, name: '', value })));
        if (gauge.kind === 'none') {
          expect(gauge.code).toBe('all-zero');
          return;
        }
        const total = (part: (line: GaugeLine) => number) =>
          gauge.lines.reduce((all, line) => all + part(line), 0);
        expect(total(({ value }) => value)).toBeCloseTo(gauge.total, 6);
        expect(Math.abs(total(({ share }) => share) - 1)).toBeLessThan(rounding);
        expect(total(({ points }) => points)).toBeCloseTo(gauge.herfindahl.points, 6);
        gauge.top.forEach(({ k, share }) => {
          expect(gauge.lines[k - 1]?.cumulative).toBeCloseTo(share, 9);
        });
      }),
    );
  });

  test.each([
    ['no accounts', [], 'no-accounts'],
    ['accounts without figures', [account('a', null)], 'no-figures'],
    ['a revenue below zero', [account('a', figures(-5)), account('b', figures(10))], 'below-zero'],
    ['nothing but zeros', [account('a', figures(0))], 'all-zero'],
  ] as const)('has no shares with %s', (_, accounts, code) => {
    const { revenue, dependence } = evaluate(defaultStanceInputs, accounts);
    expect(revenue).toMatchObject({ kind: 'none', code });
    expect(dependence).toEqual([]);
  });

  test('has none for the contribution as soon as one account loses', () => {
    const losing = account('b', figures(100, 90, 20));
    const result = evaluate(defaultStanceInputs, [account('a', figures(100, 40, 10)), losing]);
    expect(result.revenue.kind).toBe('shares');
    expect(result.contribution).toEqual({ kind: 'none', code: 'below-zero', unknown: 0, belowZero: 1 });
  });

  test('refuses a figure that is none', () => {
    expect(() => evaluate(defaultStanceInputs, [account('a', figures(Number.NaN))])).toThrow(RangeError);
  });
});

describe('a long list of lines', () => {
  const line = (index: number): GaugeLine => ({
    id: `${index}`,
    name: '',
    value: 10,
    share: 0.25,
    cumulative: 0.25 * (index + 1),
    points: 625,
  });
  const lines = [0, 1, 2, 3].map(line);

  test('ends with the others as one', () => {
    expect(foldLines(lines, 2)).toEqual({
      shown: lines.slice(0, 2),
      rest: { count: 2, value: 20, share: 0.5, cumulative: 1, points: 1250 },
    });
  });

  test('shows a single one left over as itself', () => {
    expect(foldLines(lines, 3)).toEqual({ shown: lines, rest: null });
  });
});
