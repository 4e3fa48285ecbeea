import { answerJob } from '../../background/sliced-run.ts';
import { serviceRun } from './model.ts';

answerJob(serviceRun);
