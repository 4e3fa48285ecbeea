import { answerJob } from '../../../background/sliced-run.ts';
import { robustnessRun } from '../model/robustness-run.ts';

answerJob(robustnessRun);
