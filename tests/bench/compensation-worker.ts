import { parentPort } from 'node:worker_threads';
import { reportRun } from '../../src/background/sliced-run.ts';
import { costRun } from '../../src/tools/compensation/model/cost.ts';
import type { CostJob } from '../../src/tools/compensation/model/cost-job.ts';

parentPort?.once('message', (job: CostJob) => {
  reportRun(costRun(job), (message) => parentPort?.postMessage(message));
});
