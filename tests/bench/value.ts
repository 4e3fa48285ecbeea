import { seededSource } from '../../src/engine/random/seeded-source.ts';
import { standardNormal } from '../../src/engine/random/standard-normal.ts';
import { pertQuantile } from '../../src/engine/statistics/pert.ts';
import { tabulated } from '../../src/engine/random/tabulated.ts';
import { simulationJob, valueRun, type ValueJob } from '../../src/tools/value/model.ts';
import { blankCase, blankDriver, families } from '../../src/tools/value/schema.ts';
import { median, timed, type Row } from './measure.ts';

const runs = 100_000;

function jobOf(count: number): ValueJob {
  const drivers = Array.from({ length: count }, (_, index) => ({
    ...blankDriver,
    id: String(index),
    family: families[index % families.length] ?? 'cost',
    baseline: 1000 + index,
    change: 0.1,
    valuePerUnit: 40,
  }));
  const job = simulationJob({ ...blankCase, drivers }, { runs, seed: 1, correlation: 0.3 });
  if (job === null) throw new Error('nothing to simulate');
  return job;
}

function simulate(job: ValueJob) {
  const run = valueRun(job);
  while (run.advance() < 1);
  return run.result();
}

/** The same outcomes and shares of the variance with a new list in every run and none kept in typed arrays. */
function plainLists({ model }: ValueJob) {
  const normal = standardNormal(seededSource(1));
  const drivers = model.drivers.map(({ range, perUnit }) => ({
    valueAt: tabulated((p) => pertQuantile(range, p, 4)),
    total: perUnit.reduce((sum, one) => sum + one, 0),
  }));
  const outcomes: number[] = [];
  const products = drivers.map(() => 0);
  for (let run = 0; run < runs; run += 1) {
    const common = model.families.map(() => normal());
    const drawn = drivers.map(({ valueAt, total }, index) => {
      const family = model.families.findIndex(({ members }) => members.includes(index));
      return valueAt(Math.sqrt(0.3) * (common[family] ?? 0) + Math.sqrt(0.7) * normal()) * total;
    });
    const outcome = drawn.reduce((sum, one) => sum + one, 0);
    drawn.forEach((one, index) => (products[index] = (products[index] ?? 0) + one * outcome));
    outcomes.push(outcome);
  }
  return { sorted: outcomes.sort((a, b) => a - b), products };
}

export async function valueRow(): Promise<Row> {
  const [whole, tenth] = [jobOf(30), jobOf(3)];
  const taken = await timed(() => simulate(whole));
  const small = await timed(() => simulate(tenth));
  return {
    name: 'simulate a value case of 30 drivers 100,000 times',
    runs: taken,
    beside: 'the same without typed arrays',
    other: await timed(() => plainLists(whole)),
    growth: median(taken) / median(small),
  };
}
