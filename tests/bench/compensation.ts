import { Worker } from 'node:worker_threads';
import type { WorkReport } from '../../src/background/sliced-run.ts';
import { firm, position } from '../../src/tools/compensation/model.test-data.ts';
import { costRun, type CostFindings } from '../../src/tools/compensation/model/cost.ts';
import { costJob, type CostJob } from '../../src/tools/compensation/model/cost-job.ts';
import {
  blankTerms,
  defaultCompensationInputs,
  presetMeasure,
  presetPlan,
} from '../../src/tools/compensation/presets.ts';
import { median, timed, type Row } from './measure.ts';

const runs = 100_000;
const measures = ['revenue', 'profit', 'retention', 'satisfaction', 'promises'] as const;

function jobOf(people: number): CostJob {
  const names = Array.from({ length: people }, (_, index) => `p${index}`);
  const terms = measures.map((id) => blankTerms(id, 1 / measures.length));
  const built = costJob(
    {
      ...defaultCompensationInputs,
      measures: measures.map(presetMeasure),
      plans: [{ ...presetPlan('balanced', 'plan-1'), measures: terms }],
      positions: names.map((name) => position(name)),
      simulation: { ...defaultCompensationInputs.simulation, runs },
    },
    firm(...names),
  );
  if (built.kind !== 'job') throw new Error('nothing to simulate');
  return built.job;
}

function simulate(job: CostJob) {
  const run = costRun(job);
  while (run.advance() < 1);
  return run.result();
}

/** The start of the worker, every report of progress and the way back of the result count. */
async function inWorker(job: CostJob): Promise<CostFindings> {
  const worker = new Worker(new URL('compensation-worker.ts', import.meta.url));
  try {
    return await new Promise<CostFindings>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', (report: WorkReport<CostFindings>) => {
        if (report.kind === 'result') resolve(report.result);
      });
      worker.postMessage(job);
    });
  } finally {
    await worker.terminate();
  }
}

export async function compensationRow(): Promise<Row> {
  const [whole, tenth] = [jobOf(30), jobOf(3)];
  const taken = await timed(() => inWorker(whole));
  const small = await timed(() => inWorker(tenth));
  return {
    name: '100,000 pay-outs x 30 people x 5 measures, in a worker',
    runs: taken,
    beside: 'one run without worker',
    other: await timed(() => simulate(whole)),
    growth: median(taken) / median(small),
  };
}
