import { prepareRobustness, type RobustnessJob } from '../../src/tools/portfolio/model/robustness.ts';
import { robustnessRun } from '../../src/tools/portfolio/model/robustness-run.ts';
import { median, timed, type Row } from './measure.ts';
import { madeUp } from './portfolio.ts';

const draws = 10_000;

function jobOf(accounts: number): RobustnessJob {
  const { inputs, workspace } = madeUp(accounts);
  const robustness = { ...inputs.robustness, draws };
  const prepared = prepareRobustness({ ...inputs, robustness }, workspace);
  if (prepared.kind === 'none') throw new Error(prepared.code);
  return prepared.job;
}

function simulate(job: RobustnessJob) {
  const run = robustnessRun(job);
  while (run.advance() < 1);
  return run.result();
}

/** The same shares and places as a first-year student would count them: new lists in every draw, sorted by an object's field. */
function plainLoop({ values, used, first }: RobustnessJob): { onList: number[]; places: number[][] } {
  const onList = values.map(() => 0);
  const places = values.map(() => values.map(() => 0));
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = used.weights.map(() => 0);
    for (const { criteria, share } of used.groups) {
      const drawn = criteria.map(() => -Math.log(1 - Math.random()));
      const total = drawn.reduce((sum, one) => sum + one, 0);
      criteria.forEach((column, index) => (weights[column] = (share * (drawn[index] ?? 0)) / total));
    }
    const scores = values.map((row, account) => ({
      account,
      score: row.reduce<number>((sum, value, column) => sum + (value ?? 0) * (weights[column] ?? 0), 0),
    }));
    scores.sort((a, b) => b.score - a.score);
    scores.forEach(({ account }, place) => {
      const own = places[account];
      if (own) own[place] = (own[place] ?? 0) + 1;
      if (place < first) onList[account] = (onList[account] ?? 0) + 1;
    });
  }
  return { onList, places };
}

export async function robustnessRow(): Promise<Row> {
  const [whole, tenth] = [jobOf(200), jobOf(20)];
  const runs = await timed(() => simulate(whole));
  const small = await timed(() => simulate(tenth));
  return {
    name: 'try 10,000 weightings on 200 accounts, with what tips each',
    runs,
    beside: 'a plain loop that only counts places',
    other: await timed(() => plainLoop(whole)),
    growth: median(runs) / median(small),
  };
}
