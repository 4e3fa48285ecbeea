import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { additiveScores } from '../../../engine/decision/additive-model.ts';
import { standing } from '../../../engine/decision/compare-weightings.ts';
import { evaluatePortfolio } from '../model.ts';
import { account, criterion, earning, firm, inputsWith, oneEach, ratings } from '../model.test-data.ts';
import type { PortfolioInputs } from '../schema.ts';
import { defaultRobustness, type RobustnessInputs } from '../schema/robustness.ts';
import { prepareRobustness, type RobustnessJob } from './robustness.ts';
import { almostAll, mostDescribed, robustnessRun } from './robustness-run.ts';
import type { RobustnessResult } from './robustness-result.ts';

/** Sums in another order differ in the last digits. */
const rounding = 1e-9;

function jobOf(inputs: PortfolioInputs, ids: readonly string[]): RobustnessJob {
  const prepared = prepareRobustness(inputs, firm(ids.map((id) => account(id))));
  if (prepared.kind === 'none') throw new Error(prepared.code);
  return prepared.job;
}

function resultOf(job: RobustnessJob): RobustnessResult {
  const run = robustnessRun(job);
  while (run.advance() < 1);
  const result = run.result();
  if (result === null) throw new Error('the run has no result');
  return result;
}

function accountIn(result: RobustnessResult, id: string) {
  const found = result.accounts.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no account ${id}`);
  return found;
}

function robustness(change: Partial<RobustnessInputs> = {}): RobustnessInputs {
  return { ...defaultRobustness, ...change };
}

const names = ['a', 'b', 'c', 'd', 'e'];
const columns = ['a1', 'a2', 'a3', 'p1', 'p2'];
const fiveCriteria = (points: readonly number[]) =>
  columns.map((id, at) => criterion(id, id.startsWith('a') ? 'attractiveness' : 'position', points[at] ?? 0));

const rating = fc
  .option(fc.integer({ min: 0, max: 100 }), { freq: 4 })
  .map((value) => (value === null ? null : value / 10));

const portfolios = fc
  .record({
    points: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 }),
    values: fc.array(fc.array(rating, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 }),
    attractivenessShare: fc.constantFrom(0, 0.3, 0.5, 1),
    missing: fc.constantFrom('leave-out' as const, 'worst-case' as const),
    failing: fc.subarray(names, { maxLength: 3 }),
    choose: fc.integer({ min: 1, max: 6 }),
    weightMethod: fc.constantFrom('points' as const, 'swing' as const, 'rank' as const, 'pairwise' as const),
  })
  .map(({ points, values, failing, ...rest }) =>
    inputsWith({
      ...rest,
      criteria: fiveCriteria(points),
      gates: [{ id: 'gate', preset: null, name: '' }],
      gateAnswers: Object.fromEntries(failing.map((id) => [id, { gate: 'no' as const }])),
      ratings: Object.fromEntries(
        names.map((id, row) => [
          id,
          ratings(Object.fromEntries(columns.map((column, at) => [column, values[row]?.[at] ?? null]))),
        ]),
      ),
    }),
  );

describe('the portfolio as an additive model', () => {
  test('scores and lists as the portfolio does, whatever is missing, excluded or weighed', () => {
    fc.assert(
      fc.property(portfolios, (inputs) => {
        const accounts = names.map((id) => account(id));
        const whole = evaluatePortfolio(inputs, firm(accounts));
        const prepared = prepareRobustness(inputs, firm(accounts));
        const candidates = whole.accounts.filter(({ eligibility }) => eligibility !== 'not-eligible');
        if (prepared.kind === 'none') {
          expect(candidates.every(({ score }) => score === null)).toBe(true);
          return;
        }
        const { job } = prepared;
        const model = { values: job.values, groups: job.used.groups };
        const scores = additiveScores(model, job.used.weights);
        candidates.forEach(({ score }, row) => {
          const own = scores[row] ?? null;
          expect(own === null).toBe(score === null);
          expect(Math.abs((own ?? 0) - (score ?? 0))).toBeLessThan(rounding);
        });
        const { list } = standing(model, job.used.weights, job.first);
        expect(list.map((row) => job.accounts[row])).toEqual(whole.chosen.scored);
        expect(job.excluded).toBe(accounts.length - candidates.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('reads figures as the score does', () => {
    const inputs = inputsWith({
      criteria: [
        criterion('net', 'attractiveness', 1, {
          kind: 'linear',
          measure: 'contribution',
          direction: 'benefit',
          worst: 0,
          best: null,
        }),
      ],
    });
    const prepared = prepareRobustness(inputs, firm([earning('a', 10, 2), earning('b', 10, 8)]));
    expect(prepared).toMatchObject({ kind: 'ready', job: { values: [[2.5], [10]] } });
  });

  test('is none without weights, and none without a score', () => {
    const unweighted = inputsWith({ criteria: [criterion('a', 'attractiveness', 0)] });
    expect(prepareRobustness(unweighted, firm([]))).toEqual({ kind: 'none', code: 'no-weights' });
    const unrated = inputsWith({ criteria: oneEach });
    expect(prepareRobustness(unrated, firm([account('x')]))).toEqual({ kind: 'none', code: 'no-scores' });
    const failed = inputsWith({
      criteria: oneEach,
      gates: [{ id: 'g', preset: null, name: 'g' }],
      gateAnswers: { x: { g: 'no' } },
    });
    expect(prepareRobustness(failed, firm([account('x')]))).toEqual({ kind: 'none', code: 'all-failed' });
    const constructor = inputsWith({ criteria: oneEach });
    expect(prepareRobustness(constructor, firm([account('constructor')])).kind).toBe('none');
  });

  test('keeps a criterion without weight, and an axis without share, out of the draws', () => {
    const inputs = inputsWith({
      criteria: [...fiveCriteria([3, 1, 0, 1, 1])],
      ratings: { x: ratings({ a1: 1, a2: 2, a3: 3, p1: 4, p2: 5 }) },
    });
    expect(jobOf(inputs, ['x']).used.groups).toEqual([
      { criteria: [0, 1], share: 0.5 },
      { criteria: [3, 4], share: 0.5 },
    ]);
    const oneAxis = jobOf({ ...inputs, attractivenessShare: 1 }, ['x']);
    expect(oneAxis.used.groups).toEqual([{ criteria: [0, 1], share: 1 }]);
    expect(oneAxis.used.axes).toEqual(['attractiveness']);
  });

  test('knows nothing, the weights roughly, or their order', () => {
    const inputs = inputsWith({
      criteria: fiveCriteria([3, 3, 2, 1, 4]),
      ratings: { x: ratings({ a1: 1, p1: 4 }) },
    });
    const knowing = (change: Partial<RobustnessInputs>) =>
      jobOf({ ...inputs, robustness: robustness(change) }, ['x']).knowledge;
    expect(knowing({})).toEqual({ kind: 'none' });
    const weights = [3 / 8, 3 / 8, 2 / 8, 1 / 5, 4 / 5];
    expect(knowing({ knowledge: 'around', spread: 0.3 })).toEqual({ kind: 'around', weights, spread: 0.3 });
    // 80, 37.5, 37.5, 25 and 20 % in falling order: ranks 1, 2, 2, 4 and 5.
    expect(knowing({ knowledge: 'order' })).toEqual({ kind: 'order', ranks: [2, 2, 4, 5, 1] });
  });
});

describe('weightings side by side', () => {
  const base = inputsWith({
    criteria: fiveCriteria([3, 2, 1, 1, 1]),
    ratings: { x: ratings({ a1: 1, p1: 4 }) },
  });
  const idsOf = (inputs: PortfolioInputs) => jobOf(inputs, ['x']).weightings.map(({ id }) => id);

  test('are points and equal ones where nothing else was given', () => {
    expect(idsOf(base)).toEqual(['points', 'equal']);
  });

  test('are joined by swings that say something else, an order and pairs', () => {
    const [first, ...others] = base.criteria;
    if (first === undefined) throw new Error('no criterion');
    const swung = { ...base, criteria: [{ ...first, swing: 9 }, ...others] };
    expect(idsOf(swung)).toEqual(['points', 'swing', 'equal']);
    const ordered = { ...base, criteria: [{ ...first, rank: 2 }, ...others] };
    expect(idsOf(ordered)).toEqual(['points', 'rank', 'equal']);
    const paired = { ...base, comparisons: { 'a1|a2': 3 } };
    expect(idsOf(paired)).toEqual(['points', 'pairwise', 'equal']);
    expect(idsOf({ ...base, weightMethod: 'pairwise' })).toEqual(['points', 'pairwise', 'equal']);
  });

  test('have no points where all points are zero', () => {
    const none = { ...base, weightMethod: 'rank' as const, criteria: fiveCriteria([0, 0, 0, 0, 0]) };
    expect(idsOf(none)).toEqual(['rank', 'equal']);
    const swinging = { ...base, criteria: none.criteria.map((one) => ({ ...one, swing: 5 })) };
    expect(idsOf({ ...swinging, weightMethod: 'swing' })).toEqual(['swing', 'equal']);
    const beside = { ...swinging, weightMethod: 'rank' as const };
    expect(idsOf(beside)).toEqual(['swing', 'rank', 'equal']);
  });

  test('say who comes and goes, and who stays whatever the weighting', () => {
    const inputs = inputsWith({
      criteria: [criterion('a1', 'attractiveness', 9), criterion('a2', 'attractiveness', 1)],
      ratings: {
        x: ratings({ a1: 10, a2: 1 }),
        y: ratings({ a1: 4, a2: 9 }),
        z: ratings({ a1: 5, a2: 7 }),
      },
      choose: 2,
    });
    const { weightings, agreed, weights } = resultOf(jobOf(inputs, ['x', 'y', 'z']));
    // By hand: points 9.1, 4.5 and 5.2; equal 5.5, 6.5 and 6.
    expect(weightings).toMatchObject([
      {
        id: 'points',
        used: true,
        weights: { a1: 0.9, a2: 0.1 },
        list: ['x', 'z'],
        only: [],
        missing: [],
        tau: 1,
      },
      {
        id: 'equal',
        used: false,
        weights: { a1: 0.5, a2: 0.5 },
        list: ['y', 'z'],
        only: ['y'],
        missing: ['x'],
        tau: -1,
      },
    ]);
    expect(agreed).toEqual(['z']);
    expect(weights).toEqual({ a1: 0.9, a2: 0.1 });
  });
});

/** Three standard errors of a share of 100,000 draws: 3 × sqrt(1/4 / 100,000) = 0.0047. */
const threeErrors = 0.0048;

describe('how sure the list is', () => {
  const specialists = inputsWith({
    criteria: [criterion('a1', 'attractiveness', 6), criterion('a2', 'attractiveness', 4)],
    ratings: {
      A: ratings({ a1: 10, a2: 0 }),
      B: ratings({ a1: 0, a2: 10 }),
      C: ratings({ a1: 6, a2: 6 }),
    },
    choose: 1,
    robustness: robustness({ draws: 100_000 }),
  });
  const result = resultOf(jobOf(specialists, ['A', 'B', 'C']));

  test('comes near the exact shares of the weight simplex', () => {
    // Two specialists and a generalist: A is first where w1 > 0.6, C between 0.4 and 0.6 (geometry of the simplex).
    const expected = { A: [0.4, 0.1, 0.5], B: [0.4, 0.1, 0.5], C: [0.2, 0.8, 0] };
    for (const [id, shares] of Object.entries(expected)) {
      const { ranks } = accountIn(result, id);
      shares.forEach((share, at) => {
        expect(Math.abs((ranks[at] ?? Number.NaN) - share)).toBeLessThan(threeErrors);
      });
    }
    expect(accountIn(result, 'A').amongFirstError).toBeCloseTo(Math.sqrt((0.4 * 0.6) / 100_000), 4);
  });

  test('names the weights that make an account the first', () => {
    // Uniform above 0.6: mean 0.8.
    const { centralWeights, listWeights } = accountIn(result, 'A');
    expect(centralWeights?.mean.a1).toBeCloseTo(0.8, 2);
    expect(centralWeights?.mean.a2).toBeCloseTo(0.2, 2);
    expect(listWeights).toEqual(centralWeights);
    expect(centralWeights?.standardError.a1).toBeLessThan(0.001);
  });

  test('names the weight that tips the list and the order', () => {
    // A has 10 w, C 6: at w = 0.6 they are tied, so that nothing has to change for A to lose its place.
    const moved = {
      ...specialists,
      criteria: [criterion('a1', 'attractiveness', 8), criterion('a2', 'attractiveness', 2)],
    };
    const found = resultOf(jobOf({ ...moved, robustness: robustness({ draws: 1000 }) }, ['A', 'B', 'C']));
    const { tippings, below, above, rank, listed } = accountIn(found, 'A');
    expect([rank, listed, above]).toEqual([1, true, null]);
    const a1 = { kind: 'criterion', id: 'a1' };
    expect(tippings[0]).toMatchObject({ weighed: a1 });
    expect(tippings[0]?.from).toBeCloseTo(0.8, 12);
    expect(tippings[0]?.to).toBeCloseTo(0.6, 12);
    expect(below).toMatchObject({ accountId: 'C', tipping: { weighed: a1 } });
    expect(found.listTippings?.[0]).toMatchObject({ accountId: 'A', weighed: a1 });
  });

  test('names a share of the axes once, and no weight where one account is better in everything', () => {
    const inputs = inputsWith({
      criteria: oneEach,
      ratings: { x: ratings({ a: 8, p: 5 }), y: ratings({ a: 4, p: 7 }), z: ratings({ a: 1, p: 1 }) },
      choose: 1,
      robustness: robustness({ draws: 100 }),
    });
    const found = resultOf(jobOf(inputs, ['x', 'y', 'z']));
    // 8 s + 5 (1 - s) = 4 s + 7 (1 - s) at s = 1/3.
    expect(found.listTippings).toHaveLength(1);
    expect(found.listTippings?.[0]).toMatchObject({
      weighed: { kind: 'axis', axis: 'attractiveness' },
      from: 0.5,
      accountId: 'x',
    });
    expect(found.listTippings?.[0]?.to).toBeCloseTo(1 / 3, 12);
    expect(accountIn(found, 'z')).toMatchObject({ above: { accountId: 'y', tipping: null }, below: null });
    expect(found.fixed).toBe(true);
  });

  test('gives its verdict by shares of 95 and 5 percent', () => {
    // a2 above 0.97 of all weights drawn uniformly: 3 % of them, so x is on the list of one in 97 %.
    const inputs = inputsWith({
      criteria: [criterion('a1', 'attractiveness', 1), criterion('a2', 'attractiveness', 1)],
      ratings: { x: ratings({ a1: 10, a2: 5 }), y: ratings({ a1: 0, a2: 5.3 }) },
      choose: 1,
    });
    const found = resultOf(jobOf(inputs, ['x', 'y']));
    expect(accountIn(found, 'x')).toMatchObject({ verdict: 'sure' });
    expect(accountIn(found, 'x').amongFirst).toBeGreaterThan(almostAll);
    expect(accountIn(found, 'y')).toMatchObject({ verdict: 'hardly' });
    expect(found.counts).toEqual({ sure: 1, depends: 0, hardly: 1 });
    expect(result.counts).toEqual({ sure: 0, depends: 3, hardly: 0 });
  });

  test('is the same for the same seed and draws, and counts those without a score apart', () => {
    const job = jobOf(
      {
        ...specialists,
        robustness: robustness({ draws: 500, seed: 7 }),
        ratings: { ...specialists.ratings },
      },
      ['A', 'unrated', 'B', 'C'],
    );
    const found = resultOf(job);
    expect(resultOf(job)).toEqual(found);
    expect(found).toMatchObject({ scored: 3, unscored: 1, excluded: 0, draws: 500, first: 1, fixed: false });
    expect(resultOf({ ...job, seed: 8 })).not.toEqual(found);
  });

  test('comes in pieces and says how far it is', () => {
    const run = robustnessRun(jobOf({ ...specialists, robustness: robustness({ draws: 130 }) }, ['A', 'B']));
    const steps: number[] = [];
    do {
      expect(run.result()).toBeNull();
      steps.push(run.advance());
    } while ((steps.at(-1) ?? 1) < 1);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.length).toBeGreaterThan(40);
    const result = run.result();
    expect(run.advance()).toBe(1);
    expect(run.result()).toBe(result);
  });

  test('describes a hundred of many accounts, those in doubt first, and counts the others', () => {
    const ids = Array.from({ length: 260 }, (_, n) => `n${n}`);
    const inputs = inputsWith({
      criteria: [criterion('a1', 'attractiveness', 1), criterion('a2', 'attractiveness', 1)],
      ratings: Object.fromEntries(
        ids.map((id, n) => [id, ratings({ a1: n / 26, a2: ((n * 7) % 260) / 26 })]),
      ),
      choose: 120,
      robustness: robustness({ draws: 200 }),
    });
    const found = resultOf(jobOf(inputs, ids));
    expect(found.accounts).toHaveLength(mostDescribed);
    const { counts, leftOut } = found;
    expect(counts.sure + counts.depends + counts.hardly).toBe(260);
    expect(leftOut.sure + leftOut.depends + leftOut.hardly).toBe(260 - mostDescribed);
    const doubt = ({ amongFirst }: { amongFirst: number }) => Math.abs(amongFirst - 0.5);
    expect(Math.max(...found.accounts.map(doubt))).toBeLessThanOrEqual(0.5);
    expect(found.accounts.map(({ amongFirst }) => amongFirst)).toEqual(
      found.accounts.map(({ amongFirst }) => amongFirst).toSorted((a, b) => b - a),
    );
    expect(found.listTippings).toBeNull();
    expect(found.accounts[0]?.ranks).toHaveLength(24);
  });

  test('keeps twelve ranks where a short list comes from many accounts', () => {
    const ids = Array.from({ length: 30 }, (_, n) => `n${n}`);
    const inputs = inputsWith({
      criteria: oneEach,
      ratings: Object.fromEntries(ids.map((id, n) => [id, ratings({ a: n / 3, p: 5 })])),
      choose: 3,
      robustness: robustness({ draws: 100 }),
    });
    expect(resultOf(jobOf(inputs, ids)).accounts[0]?.ranks).toHaveLength(12);
  });
});
