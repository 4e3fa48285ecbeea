import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateCapacity, serviceRun, type ServiceResult } from '../model.ts';
import { firmFunction, onlyFunctions } from '../model.test-data.ts';
import type { CapacityInputs } from '../schema.ts';
import { cohortsOf } from './load.ts';
import { basisOf } from './basis.ts';
import { curveNumbers } from './service.ts';
import { scenarioOf } from './scenario.ts';
import { simulationOf } from './simulation.ts';

/** A seeded estimate that misses by more than this many standard errors is wrong, not unlucky. */
const errors = 4.5;

/** Cumulative normal probabilities: NIST/SEMATECH e-Handbook, section 1.3.6.7.1. */
const phi = { 0: 0.5, 1: 0.84134, 1.5: 0.93319, 2: 0.97725 } as const;

const monthsApart = { together: 0, backlog: 'dropped', horizonMonths: 6, runs: 2000 } as const;

function simulated(inputs: CapacityInputs): ServiceResult {
  const run = serviceRun(inputs);
  while (run.advance() < 1);
  const result = run.result();
  if (result === null) throw new Error('the run has not ended');
  return result;
}

function expectNear(estimate: { mean: number; standardError: number } | undefined, exact: number): void {
  const { mean, standardError } = estimate ?? { mean: Number.NaN, standardError: 0 };
  expect(Math.abs(mean - exact)).toBeLessThan(errors * standardError);
  expect(standardError).toBeLessThan(0.01);
}

/** Functions asked for 10 hours by one account, with so many standard deviations of room. */
function withRoom(deviations: readonly number[], spread = 0.3): CapacityInputs {
  const functions = deviations.map((room, index) =>
    firmFunction(`f${index}`, 10 + room * spread * 10, 10, { spread }),
  );
  return { ...onlyFunctions(...functions), ...monthsApart };
}

describe('service level', () => {
  test.each([0, 1, 1.5, 2] as const)(
    'of one function with %d deviations of room is its normal probability',
    (room) => {
      const { points } = simulated(withRoom([room]));
      expectNear(points[0]?.running, phi[room]);
      expectNear(points[0]?.together, phi[room]);
    },
  );

  test('of independent functions is the product of their normal probabilities', () => {
    const { points } = simulated(withRoom([1, 1.5, 2]));
    expectNear(points[0]?.running, phi[1] * phi[1.5] * phi[2]);
  });

  test('of several accounts follows the variance of their sum', () => {
    // Four accounts of 10 h with a deviation of 3 h each: mean 40, deviation 6. 46 hours are one deviation of room.
    const inputs = { ...onlyFunctions(firmFunction('f', 46, 10, { spread: 0.3 })), ...monthsApart };
    expectNear(simulated(inputs).points[3]?.running, phi[1]);
  });

  test('of accounts whose busy months coincide follows the larger variance', () => {
    // Wholly together: deviation 4 × 3 = 12; 52 hours are one deviation of room.
    const inputs = {
      ...onlyFunctions(firmFunction('f', 52, 10, { spread: 0.3 })),
      ...monthsApart,
      together: 1,
    };
    expectNear(simulated(inputs).points[3]?.running, phi[1]);
  });

  test.each([0, 0.5, 0.9])(
    'of two functions correlated by %d is that of the bivariate normal',
    (together) => {
      // Sheppard (1899): both below their means with probability 1/4 + asin(r) / 2π.
      const exact = 0.25 + Math.asin(together) / (2 * Math.PI);
      expectNear(simulated({ ...withRoom([0, 0]), together }).points[0]?.running, exact);
    },
  );

  test('counts demand below zero as none', () => {
    // Deviation twice the mean: half of what normal demand would give back to later months must not come.
    const inputs = { ...withRoom([0.5], 2), backlog: 'carried' as const };
    const { points } = simulated(inputs);
    expect(points[0]?.running.mean).toBeLessThan(0.69146);
  });
});

describe('backlog', () => {
  // Asked for 20 + 20 in three months and 20 after them, with 30 hours available: by hand, 10, 20, 30 hours are owed, then
  // 20, 10 and none, so the sixth month is the first that is kept.
  const base = {
    ...onlyFunctions(firmFunction('f', 30, 20, { setUpHours: 60 })),
    horizonMonths: 12,
    waves: [{ id: 'w', month: 1, accounts: 1 }],
  };

  test('breaks the months after an overload too', () => {
    const { plans } = simulated(base);
    expect(plans.own?.kept.mean).toBeCloseTo(7 / 12, 12);
    expect(plans.own?.kept.standardError).toBe(0);
    expect(plans.own?.byMonth).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
    expect(plans.own?.brokenBy).toEqual([
      { id: 'managers', share: 0 },
      { id: 'f', share: 5 / 12 },
    ]);
  });

  test('is given up where it is said so', () => {
    expect(simulated({ ...base, backlog: 'dropped' }).plans.own?.kept.mean).toBeCloseTo(9 / 12, 12);
  });

  test('never makes the service better', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 90 }), (each, setUpHours) => {
        const inputs = {
          ...onlyFunctions(firmFunction('f', 60, each, { setUpHours, spread: 0.4 })),
          runs: 200,
          declare: 5,
          horizonMonths: 6,
        };
        const [carried, dropped] = [simulated(inputs), simulated({ ...inputs, backlog: 'dropped' as const })];
        carried.points.forEach(({ together }, index) => {
          expect(together.mean).toBeLessThanOrEqual(dropped.points[index]?.together.mean ?? 0);
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('service run', () => {
  const inputs = withRoom([2]);

  test('gives the same for the same seed and something else for another', () => {
    expect(simulated(inputs)).toEqual(simulated(inputs));
    expect(simulated({ ...inputs, seed: 2 }).points).not.toEqual(simulated(inputs).points);
  });

  test('advances piece by piece and has no result before the end', () => {
    const run = serviceRun(inputs);
    const parts: number[] = [];
    expect(run.result()).toBeNull();
    while (parts.at(-1) !== 1) parts.push(run.advance());
    expect(parts.length).toBeGreaterThan(10);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(run.advance()).toBe(1);
    expect(run.result()).not.toBeNull();
  });

  test('finds the largest number that is served well enough', () => {
    // Without spread a month is kept as long as the hours fit: 4 accounts of 20 h set up together with 5 h each month.
    const exact = onlyFunctions(firmFunction('f', 60, 10, { setUpHours: 15 }));
    const { findings, points } = simulated(exact);
    expect(findings).toMatchObject({ together: 4, running: 6 });
    expect(points[3]?.together.mean).toBe(1);
    expect(points[6]?.running.mean).toBe(0);
  });

  test('has no limit where every number is served, and 0 where none is', () => {
    const free = onlyFunctions(firmFunction('f', 10_000, 1));
    expect(simulated({ ...free, declare: 10 }).findings).toMatchObject({ together: null, running: null });
    const none = onlyFunctions(firmFunction('f', 1, 10));
    const result = simulated(none);
    expect(result.findings).toEqual({ together: 0, running: 0, waves: [] });
    expect(result.plans.recommended).toBeNull();
    expect(result.plans.own).toBeNull();
    expect(result.plans.declared?.kept.mean).toBe(0);
  });

  test('recommends waves under which the promises are kept often enough', () => {
    const busy = onlyFunctions(firmFunction('f', 75, 10, { setUpHours: 30, rework: 0.3, spread: 0.3 }));
    const result = simulated(busy);
    const { recommendation } = evaluateCapacity(busy, result.findings);
    const byHoursAlone = evaluateCapacity(busy, null).recommendation;
    expect(result.plans.recommended?.kept.mean).toBeGreaterThanOrEqual(busy.serviceTarget);
    expect(recommendation.waves).toEqual(result.findings.waves);
    expect(recommendation.accounts).toBeLessThan(byHoursAlone.accounts);
  });

  test('leaves functions out whose hours nobody knows', () => {
    const unknown = onlyFunctions(firmFunction('f', null, 1000));
    expect(simulated({ ...unknown, declare: 10 }).points.at(-1)?.together.mean).toBe(1);
  });
});

describe('numbers on the curve', () => {
  test('are dense where decisions are made and reach the counter-example', () => {
    const numbers = curveNumbers(65, 15);
    expect(numbers.slice(0, 25)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    expect(numbers.at(-1)).toBe(65);
    expect(numbers.length).toBe(37);
    expect(curveNumbers(5, null)).toHaveLength(20);
    expect(new Set(curveNumbers(22, null)).size).toBe(curveNumbers(22, null).length);
  });
});

describe('simulation', () => {
  const inputs = withRoom([1]);
  const { workloads, sequence } = basisOf(inputs);
  const scenario = scenarioOf(workloads, cohortsOf([{ month: 1, accounts: 1 }], sequence), inputs);
  const settings = { months: 6, runs: 10, seed: 1, backlog: 'carried' as const };

  test('says nothing before its first run', () => {
    const [service] = simulationOf([scenario], settings).read();
    expect(service?.kept).toEqual({ mean: 0, standardError: 0, runs: 0 });
    expect(service?.byMonth).toEqual(Array.from({ length: 6 }, () => 0));
  });

  test('refuses scenarios of different shape, and no months or runs', () => {
    expect(() => simulationOf([scenario, []], settings)).toThrow(RangeError);
    expect(() => simulationOf([scenario], { ...settings, months: 12 })).toThrow(RangeError);
    expect(() => simulationOf([scenario], { ...settings, runs: 0 })).toThrow(RangeError);
  });

  test('refuses a plan of more accounts than the sequence', () => {
    expect(() => cohortsOf([{ month: 1, accounts: 3 }], [0])).toThrow(RangeError);
  });
});
