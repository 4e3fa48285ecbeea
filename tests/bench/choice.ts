import type { ChoiceProgramme } from '../../src/engine/portfolio/choice.ts';
import {
  choiceLp,
  provedOptimum,
  solveChoice,
  type Solve,
} from '../../src/engine/portfolio/choice-solver.ts';
import { loadSolver } from '../../src/solver/load-highs.ts';
import { account, figures, firm } from '../../src/tools/portfolio/model.test-data.ts';
import { evaluatePortfolio } from '../../src/tools/portfolio/model.ts';
import { startProgramme } from '../../src/tools/portfolio/model/start-programme.ts';
import { defaultPortfolioInputs } from '../../src/tools/portfolio/schema.ts';
import {
  defaultStartSet,
  type StartAccount,
  type StartSetInputs,
} from '../../src/tools/portfolio/schema/choice.ts';
import { median, timed, type Row } from './measure.ts';

const regions = 8;
const segments = 15;

/** A made-up figure that is the same in every run. */
function figure(seed: number, range: number): number {
  return ((seed * 7919) % 104_729) % range;
}

/** Four limits: hours, money, a number in all, and so many from one region; hours grow with the score. */
function madeUp(count: number): ChoiceProgramme {
  const accounts = Array.from({ length: count }, (_, at) => {
    const place = { region: `r${at % regions}`, segment: `s${at % segments}` };
    return account(`a${at}`, { 2026: figures(1000 + figure(at, 9000), 0, 0) }, place);
  });
  const plain = evaluatePortfolio(defaultPortfolioInputs, firm(accounts));
  const results = plain.accounts.map((one, at) => ({ ...one, score: figure(at + 7, 1000) / 100 }));
  const byAccount = Object.fromEntries(
    results.map(({ id, score }, at): [string, StartAccount] => {
      const hours = 300 + 30 * score + 10 * figure(at + 3, 40);
      return [id, { hours, money: 1000 * (5 + figure(at + 11, 60)), place: 'free' }];
    }),
  );
  const inputs: StartSetInputs = {
    ...defaultStartSet,
    hours: 6000,
    money: 240_000,
    atMost: 10,
    perRegion: 2,
    byAccount,
  };
  return startProgramme(inputs, accounts, results).programme;
}

/** HiGHS takes a second or two, so few runs will do. */
const runs = 3;

export async function choiceRow(): Promise<Row> {
  const solver = await loadSolver();
  const solve: Solve = (lp) => Promise.resolve(solver(lp, provedOptimum));
  const [large, small] = [madeUp(2000), madeUp(200)];
  const lp = choiceLp(large);
  const whole = await timed(() => solveChoice(large, solve), runs);
  const tenth = await timed(() => solveChoice(small, solve), runs);
  return {
    name: 'the best of 2,000 accounts under 4 limits, proved',
    runs: whole,
    beside: 'HiGHS alone, on the finished programme',
    other: await timed(() => solver(lp, provedOptimum), runs),
    growth: median(whole) / median(tenth),
  };
}
