import { driverYears } from '../../../engine/value/driver.ts';
import { evaluateCase } from '../../../engine/value/value-case.ts';
import type { SimulationModel } from '../../../engine/value/value-simulation.ts';
import { families, type Simulation, type ValueCaseInputs } from '../schema.ts';
import { engineDriver } from './driver-value.ts';
import { engineCase } from './engine-case.ts';
import type { ValueJob } from './value-run.ts';

/** Ordinary PERT. */
const lambda = 4;

/**
 * What is simulated: the multiple of each known driver's yearly value, a PERT estimate from its low to its high with 1 as the
 * likeliest, one draw for all years, correlated inside a family. Confidence and attribution count; costs, differences and
 * prices are certain. The outcome is the net present value, and it reaches the threshold where the value covers the premium.
 *
 * @see The engine's `valueSimulation`.
 * @example simulationJob(one, { runs: 20_000, seed: 1, correlation: 0.3 })?.driverIds // ['downtime', 'energy']
 */
export function simulationJob(
  one: ValueCaseInputs,
  { runs, seed, correlation }: Simulation,
): ValueJob | null {
  const known = one.drivers.flatMap((driver) => {
    const valued = engineDriver(driver);
    return valued === null ? [] : [{ driver, valued }];
  });
  if (known.length === 0) return null;
  const without = { ...engineCase({ ...one, drivers: [] }, { premium: true }) };
  const { horizonYears, annualRate, timing } = one;
  const model: SimulationModel = {
    drivers: known.map(({ driver, valued }) => ({
      range: { low: driver.low, likely: 1, high: driver.high },
      shape: { kind: 'pert', lambda },
      perUnit: driverYears(valued, horizonYears, 'full').weighted,
    })),
    families: families.flatMap((family) => {
      const members = known.flatMap(({ driver }, index) => (driver.family === family ? [index] : []));
      return members.length > 1 ? [{ members, correlation }] : [];
    }),
    certain: evaluateCase(without).years.map(({ net }) => net),
    horizonYears,
    annualRate,
    timing,
    draw: 'one-for-all-years',
    threshold: 0,
  };
  return { model, driverIds: known.map(({ driver }) => driver.id), runs, seed };
}
