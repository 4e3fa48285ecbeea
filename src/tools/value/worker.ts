import { answerJob } from '../../background/sliced-run.ts';
import { valueRun } from './model/value-run.ts';

answerJob(valueRun);
