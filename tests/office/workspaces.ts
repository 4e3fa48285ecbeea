import fc from 'fast-check';
import {
  defaultPortfolioInputs,
  type Axis,
  type Criterion,
  type PortfolioInputs,
  type Scale,
} from '../../src/tools/portfolio/schema.ts';
import { comparisonKey } from '../../src/tools/portfolio/model.ts';
import { newWorkspace } from '../../src/workspace/new-workspace.ts';
import type { Account, FiguresByYear, Workspace } from '../../src/workspace/schema.ts';

/**
 * Workspaces as people could have them, at random: whole amounts, ratings in halves, ties, gaps, locations, every kind of
 * scale and every way of weighing. Whole amounts keep a sum of large parts that is nearly zero from being a matter of
 * rounding.
 */

const thisYear = 2026;
const years = [2024, 2025, 2026, 2027, 2028];

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 5, nil: null });
const amount = fc.oneof(fc.integer({ min: 0, max: 5_000_000 }), fc.constantFrom(100_000, 250_000, 1_000_000));

const figures: fc.Arbitrary<FiguresByYear> = fc
  .array(
    fc.record({ revenue: sometimes(amount), directCost: sometimes(amount), indirectCost: sometimes(amount) }),
    { minLength: years.length, maxLength: years.length },
  )
  .map((list) => Object.fromEntries(list.map((year, index) => [String(years[index]), year])));

const name = fc.constantFrom('Alder', '阿尔德', "O'Hara & Sons", '=1+1', '"quoted"', 'Alder', '');

function accounts(count: number): fc.Arbitrary<readonly Account[]> {
  const account = fc.record({
    name,
    segment: fc.constantFrom('', 'Hotels'),
    region: fc.constantFrom('', 'North'),
    figures,
    locations: fc.oneof(
      { weight: 3, arbitrary: fc.constant<FiguresByYear[]>([]) },
      { weight: 1, arbitrary: fc.array(figures, { minLength: 1, maxLength: 3 }) },
    ),
  });
  return fc.array(account, { minLength: count, maxLength: count }).map((list) =>
    list.map((one, index) => ({
      ...one,
      id: `account-${index}`,
      notes: '',
      locations: one.locations.map((own, at) => ({
        id: `l-${index}-${at}`,
        name: `Site ${at}`,
        figures: own,
      })),
    })),
  );
}

const measure = fc.constantFrom(
  'revenue',
  'forecastRevenue',
  'growth',
  'contribution',
  'margin',
  'entered',
) satisfies fc.Arbitrary<string>;

const end = sometimes(fc.constantFrom(0, 0.5, 1, 10, 1_000_000, -500_000));

const scale: fc.Arbitrary<Scale> = fc.oneof(
  fc.constant({ kind: 'rated', low: '', middle: '', high: '' } as const),
  fc.record({
    kind: fc.constant('linear' as const),
    measure,
    direction: fc.constantFrom('benefit' as const, 'cost' as const),
    worst: end,
    best: end,
  }),
  fc.record({
    kind: fc.constant('piecewise' as const),
    measure,
    points: fc.array(
      fc.record({
        x: fc.constantFrom(-1_000_000, -0.5, 0, 0.1, 0.5, 3, 6, 10, 100_000, 1_000_000),
        value: fc.integer({ min: 0, max: 10 }),
      }),
      { maxLength: 5 },
    ),
  }),
);

function criteria(axis: Axis): fc.Arbitrary<readonly Criterion[]> {
  const criterion = fc.record({
    scale,
    points: fc.constantFrom(0, 1, 10, 25, 40, 33.3),
    swing: fc.constantFrom(0, 20, 50, 100),
    rank: fc.constantFrom(1, 2, 2.5, 3, 7),
  });
  return fc.array(criterion, { maxLength: 5 }).map((list) =>
    list.map((one, index) => ({
      ...one,
      id: `${axis}-${index}`,
      preset: null,
      name: `${axis} ${index}`,
      axis,
    })),
  );
}

const rating = fc.record({
  value: sometimes(fc.constantFrom(0, 2, 4.5, 5, 7, 7, 10, 12)),
  confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
  source: fc.constant(''),
});

const comparison = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 9);

function keyed<T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.array(sometimes(value), { minLength: keys.length, maxLength: keys.length }).map((list) =>
    Object.fromEntries(
      keys.flatMap((key, index) => {
        const one = list[index] ?? null;
        return one === null ? [] : [[key, one] as const];
      }),
    ),
  );
}

function pairsOf(list: readonly Criterion[]): string[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => comparisonKey(a.id, b.id)));
}

function inputs(
  ids: readonly string[],
  weightMethod: PortfolioInputs['weightMethod'],
): fc.Arbitrary<PortfolioInputs> {
  return fc
    .tuple(criteria('attractiveness'), criteria('position'))
    .chain(([attractiveness, position]) => {
      const all = [...position, ...attractiveness];
      const gates = ['credit', 'team'].map((id) => ({ id, preset: null, name: id }));
      return fc.record({
        comparisons: keyed([...pairsOf(attractiveness), ...pairsOf(position)], comparison),
        ratings: keyed(
          ids,
          keyed(
            all.map(({ id }) => id),
            rating,
          ),
        ),
        gateAnswers: keyed(
          ids,
          keyed(
            gates.map(({ id }) => id),
            fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'unknown' as const),
          ),
        ),
        attractivenessShare: fc.constantFrom(0, 0.3, 0.5, 1),
        missing: fc.constantFrom('leave-out' as const, 'worst-case' as const),
        choose: fc.integer({ min: 1, max: ids.length + 3 }),
        gates: fc.constantFrom(gates, []),
        criteria: fc.constant(all),
      });
    })
    .map((given) => ({ ...defaultPortfolioInputs, ...given, flags: {}, weightMethod }));
}

const methods = ['points', 'swing', 'rank', 'pairwise'] as const;

export interface Generated {
  readonly workspace: Workspace;
  readonly inputs: PortfolioInputs;
}

/** The same ones in every run; the ways of weighing take turns. */
export function generatedPortfolios(count: number, seed: number): readonly Generated[] {
  return Array.from({ length: count }, (_, index) => {
    const method = methods[index % methods.length] ?? 'points';
    const generated = fc.integer({ min: index === 0 ? 0 : 1, max: 12 }).chain((size) => {
      const ids = Array.from({ length: size }, (_unused, at) => `account-${at}`);
      return fc.record({ accounts: accounts(size), inputs: inputs(ids, method) });
    });
    const [first] = fc.sample(generated, { seed: seed + index, numRuns: 1 });
    if (!first) throw new Error('nothing was generated');
    const empty = newWorkspace(`w-${index}`, 'Generated', Date.UTC(thisYear, 5, 30), 'GBP');
    return {
      inputs: first.inputs,
      workspace: { ...empty, settings: { ...empty.settings, thisYear }, accounts: first.accounts },
    };
  });
}
