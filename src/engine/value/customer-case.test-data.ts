import fc from 'fast-check';
import type { ValueDriver } from './driver.ts';
import type { CustomerCost, ValueCase } from './value-case.ts';

const money = fc.integer({ min: -100_000, max: 1_000_000 });
const percent = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const quarters = fc.integer({ min: 0, max: 24 }).map((value) => value / 4);

export const schedules = fc.record({
  startYears: quarters,
  rampYears: quarters,
  durationYears: fc.option(quarters),
});

export const drivers: fc.Arbitrary<ValueDriver> = fc.record({
  fullYear: money,
  schedule: schedules,
  confidence: percent,
  attribution: percent,
  status: fc.constantFrom('claimed', 'agreed', 'verified'),
});

const costs: fc.Arbitrary<CustomerCost> = fc.record({
  atStart: fc.integer({ min: 0, max: 1_000_000 }),
  perYear: fc.integer({ min: 0, max: 100_000 }),
  startYears: quarters,
  durationYears: fc.option(quarters),
});

export const valueCases: fc.Arbitrary<ValueCase> = fc.record({
  drivers: fc.array(drivers, { maxLength: 6 }),
  costs: fc.array(costs, { maxLength: 4 }),
  horizonYears: fc.integer({ min: 0, max: 10 }),
  annualRate: fc.integer({ min: 0, max: 500 }).map((tenths) => tenths / 1000),
  timing: fc.constantFrom('end', 'mid'),
  disbenefits: fc.constantFrom('full', 'weighted'),
});
