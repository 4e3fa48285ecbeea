import { describe, expect, test } from 'vitest';
import { seededSource } from '../random/seeded-source.ts';
import { attainmentDraws, type AttainmentDraws, type AttainmentSpread } from './attainment-draws.ts';
import { teamCostCases } from './compensation-cases.test-data.ts';
import { costSimulation, type CostOptions } from './cost-simulation.ts';
import { curveOf, measureOf, planOf, straightLine, usualCurve } from './curves.test-data.ts';
import { keptRuns } from './kept-runs.ts';
import { payoutMoments, payoutPercentile, teamCost } from './payout-moments.ts';
import type { PersonPay } from './scenario.ts';

/** Standard errors: the seeds are fixed. */
const errors = 4;
const usual: AttainmentSpread = { kind: 'normal', mean: 1, sd: 0.15 };

function team(people: number, measures = 1, teamCorrelation = 0, spread = usual): AttainmentDraws {
  const draws = attainmentDraws(
    {
      spreads: Array.from({ length: people }, () => Array.from({ length: measures }, () => spread)),
      measureCorrelations: Array.from({ length: measures }, (_, i) =>
        Array.from({ length: measures }, (_unused, j) => (i === j ? 1 : 0)),
      ),
      teamCorrelation,
    },
    seededSource(3),
  );
  if (draws.kind !== 'draws') throw new Error('these correlations exist');
  return draws;
}

const person: PersonPay = { base: 90_000, targetVariable: 60_000, filled: 1, plan: planOf([measureOf(1)]) };
const options: CostOptions = { budgets: [null], floor: null, revenue: null };

describe('simulated cost', () => {
  test.each(teamCostCases)('$id: $title', ({ inputs, expected }) => {
    const plan = planOf([measureOf(1, curveOf(inputs.knots, { cap: inputs.capPayout }))]);
    const everybody = Array.from({ length: inputs.reps }, () => ({ ...person, plan }));
    const runs = 20_000;
    const simulated = (correlation: number) => {
      const run = costSimulation([everybody], team(inputs.reps, 1, correlation), options);
      run.add(runs);
      return run.read()?.scenarios[0]?.cost ?? { mean: NaN, standardError: NaN };
    };
    const independent = simulated(0);
    expect(Math.abs(independent.mean - expected.meanTotal)).toBeLessThan(errors * independent.standardError);
    // The standard error of a deviation is about sd / sqrt(2 n).
    const share = errors / Math.sqrt(2 * runs);
    const sd = independent.standardError * Math.sqrt(runs);
    expect(Math.abs(sd / expected.sdTotalIndependent - 1)).toBeLessThan(share);
    const together = simulated(1).standardError * Math.sqrt(runs);
    expect(Math.abs(together / expected.sdTotalPerfectlyCorrelated - 1)).toBeLessThan(share);
  });

  test('agrees with the closed form for one person', () => {
    const runs = 20_000;
    const run = costSimulation([[person]], team(1), { budgets: [60_000], floor: 120_000, revenue: null });
    run.add(runs);
    const scenario = run.read()?.scenarios[0];
    const moments = payoutMoments(usualCurve, { mean: 1, sd: 0.15 });
    const cost = teamCost([{ targetVariable: 60_000, ...moments }]);
    const chanceError = errors * Math.sqrt(0.25 / runs);
    const own = scenario?.people[0];
    expect(Math.abs((own?.variable.mean ?? NaN) - cost.mean)).toBeLessThan(
      (errors * cost.sdTogether) / Math.sqrt(runs),
    );
    expect(Math.abs((own?.zeroPay ?? NaN) - moments.probabilityZero)).toBeLessThan(chanceError);
    expect(Math.abs((own?.atCap ?? NaN) - (moments.probabilityAtCap ?? NaN))).toBeLessThan(chanceError);
    expect(own?.belowThreshold).toBe(own?.zeroPay);
    // More than target, and more than the budget of target: half of the runs. Under the floor of 120,000: below 80 %.
    expect(Math.abs((own?.aboveTarget ?? NaN) - 0.5)).toBeLessThan(chanceError);
    expect(scenario?.overBudget?.chance).toBe(own?.aboveTarget);
    expect(scenario?.overBudget?.standardError).toBeCloseTo(Math.sqrt(0.25 / runs), 4);
    expect(Math.abs((own?.underFloor ?? NaN) - moments.probabilityZero)).toBeLessThan(chanceError);
    // The density of attainment at its 90th percentile is 1.17, a point of attainment is 5 points of payout there.
    const p90 = 60_000 * (payoutPercentile(usualCurve, { mean: 1, sd: 0.15 }, 0.9) ?? NaN);
    expect(Math.abs((scenario?.p90 ?? NaN) - p90)).toBeLessThan(
      (errors * 60_000 * 5 * 0.3) / 1.17 / Math.sqrt(runs),
    );
  });

  test('does not depend on how the runs are sliced', () => {
    const draws = () => team(3, 2);
    const two = { ...person, plan: planOf([measureOf(0.5), measureOf(0.5, straightLine)]) };
    const whole = costSimulation([[two, two, two]], draws(), options);
    const sliced = costSimulation([[two, two, two]], draws(), options);
    expect(whole.read()).toBeNull();
    whole.add(1500);
    [0, 1, 499, 1000].forEach(sliced.add);
    expect(sliced.read()).toEqual(whole.read());
  });

  test('tries several plans on the same draws', () => {
    const half = { ...person, targetVariable: 30_000 };
    const run = costSimulation([[person], [half]], team(1), { ...options, budgets: [null, null] });
    run.add(100);
    const [full, small] = run.read()?.scenarios ?? [];
    expect(small?.cost.mean).toBeCloseTo((full?.cost.mean ?? NaN) / 2, 6);
    const [inFull, inSmall] = [run.costs(0), run.costs(1)];
    expect(inFull).toHaveLength(100);
    inFull.forEach((cost, index) => expect(inSmall[index]).toBeCloseTo(cost / 2, 6));
    expect(() => run.costs(2)).toThrow(RangeError);
    expect(small?.p50).toBeCloseTo((full?.p50 ?? NaN) / 2, 6);
    expect(full?.overBudget).toBeNull();
    expect(full?.people[0]?.underFloor).toBeNull();
  });

  test('sets cost against revenue, which is never negative', () => {
    const certain: AttainmentSpread = { kind: 'normal', mean: 1.1, sd: 0 };
    const revenue = { measure: 0, quotas: [1_000_000] };
    const run = costSimulation([[person]], team(1, 1, 0, certain), { ...options, revenue });
    run.add(10);
    // By hand: 60,000 x 150 % over 1,100,000.
    expect(run.read()?.revenue?.mean).toBeCloseTo(1_100_000, 6);
    expect(run.read()?.scenarios[0]?.costOfRevenue).toBeCloseTo(90_000 / 1_100_000, 12);
    const lost = costSimulation([[person]], team(1, 1, 0, { ...certain, mean: -1 }), { ...options, revenue });
    lost.add(10);
    expect(lost.read()?.scenarios[0]?.costOfRevenue).toBeNull();
  });

  test('counts the cap on the whole, exclusive thresholds and measures without weight', () => {
    const certain: AttainmentSpread = { kind: 'normal', mean: 1, sd: 0 };
    const exclusive = {
      ...straightLine,
      knots: [{ attainment: 1, payout: 1 }],
      threshold: 'exclusive',
    } as const;
    const plan = planOf([measureOf(0.5, straightLine), measureOf(0.5, exclusive), measureOf(0)], {
      cap: { most: 0.4, applies: 'after-modifiers' },
    });
    const run = costSimulation([[{ ...person, plan }]], team(1, 3, 0, certain), options);
    run.add(1);
    expect(run.read()?.scenarios[0]).toMatchObject({
      belowThreshold: 1,
      atCap: 1,
      zeroPay: 0,
      aboveTarget: 0,
    });
  });

  test('leaves out what a vacant position would cost, and knows a target of nothing', () => {
    const vacant = { ...person, filled: 0 };
    const unpaid = { ...person, targetVariable: 0 };
    const run = costSimulation([[vacant, unpaid]], team(2), { ...options, floor: 100_000 });
    run.add(10);
    expect(run.read()?.scenarios[0]?.cost.mean).toBe(0);
    expect(run.read()?.scenarios[0]?.people[1]?.underFloor).toBe(1);
    const fine = costSimulation([[unpaid]], team(1), { ...options, floor: 1 });
    fine.add(1);
    expect(fine.read()?.scenarios[0]?.people[0]?.underFloor).toBe(0);
  });

  test('costs nothing without people', () => {
    const run = costSimulation([[]], team(0), options);
    run.add(2);
    expect(run.read()?.scenarios[0]).toMatchObject({ p50: 0, zeroPay: 0, people: [] });
  });

  test.each([
    () => costSimulation([[person]], team(2), options),
    () => costSimulation([[person]], team(1), { ...options, budgets: [] }),
    () => costSimulation([[person]], team(1), { ...options, floor: Number.NaN }),
    () => costSimulation([[person]], team(1), { ...options, revenue: { measure: 1, quotas: [1] } }),
    () => costSimulation([[person]], team(1, 2), options),
    () => costSimulation([[{ ...person, base: -1 }]], team(1), options),
    () => costSimulation([[{ ...person, filled: 2 }]], team(1), options),
    () => costSimulation([[person]], team(1), options).add(0.5),
    () => keptRuns(1).estimate(),
  ])('refuses what does not fit: %#', (wrong) => {
    expect(wrong).toThrow(RangeError);
  });
});

describe('kept runs', () => {
  test('are the first ones, with the mean of all', () => {
    const runs = keptRuns(1500);
    for (let run = 0; run < 3000; run += 1) runs.add(run);
    expect(runs.values()).toHaveLength(1500);
    expect(runs.values()[1499]).toBe(1499);
    expect(runs.estimate()).toMatchObject({ mean: 1499.5, runs: 3000 });
  });
});
