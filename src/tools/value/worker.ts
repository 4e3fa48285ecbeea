import { answerJob } from '../../background/sliced-run.ts';
import { valueRun } from './model/simulation.ts';

answerJob(valueRun);
