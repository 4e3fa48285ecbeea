import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ChoiceProgramme } from '../../../engine/portfolio/choice.ts';
import { smallProgrammes, unlimited } from '../../../engine/portfolio/choice.test-data.ts';
import { enumeratedChoice } from '../../../engine/portfolio/choice-search.ts';
import { provedOptimum, solveChoice, type Solve } from '../../../engine/portfolio/choice-solver.ts';
import { loadSolver } from '../../../solver/load-highs.ts';
import type { Account } from '../../../workspace/schema.ts';
import { account, firm, figures } from '../model.test-data.ts';
import { evaluatePortfolio, evaluateStartSet, type StartProgress, type StartSetResult } from '../model.ts';
import { defaultPortfolioInputs } from '../schema.ts';
import { defaultStartSet, type StartAccount, type StartSetInputs } from '../schema/choice.ts';
import type { AccountResult } from './result.ts';
import { startProgramme, startValue } from './start-programme.ts';

/** HiGHS takes a set for as good as another when it is worth less by no more than this. */
const solverTolerance = 1e-6;

let solve: Solve;

beforeAll(async () => {
  const now = await loadSolver();
  solve = (lp) => Promise.resolve(now(lp, provedOptimum));
});

const burkardt =
  'KNAPSACK_01 data sets, J. Burkardt, https://people.sc.fsu.edu/~jburkardt/datasets/knapsack_01/knapsack_01.html';

describe('HiGHS on a choice', () => {
  // Weights, values and optimum of Burkardt's P01 and P07; the trap and the empty case by enumeration.
  test.each([
    {
      source: `${burkardt}, P01`,
      limit: 165,
      uses: [23, 31, 29, 44, 53, 38, 63, 85, 89, 82],
      values: [92, 57, 49, 68, 60, 43, 67, 84, 87, 72],
      optimum: 309,
    },
    {
      source: `${burkardt}, P07`,
      limit: 750,
      uses: [70, 73, 77, 80, 82, 87, 90, 94, 98, 106, 110, 113, 115, 118, 120],
      values: [135, 139, 149, 150, 156, 163, 173, 184, 192, 201, 210, 214, 221, 229, 240],
      optimum: 1458,
    },
    { source: 'enumeration', limit: 10, uses: [6, 5, 5], values: [66, 50, 50], optimum: 100 },
    { source: 'definition', limit: 0, uses: [3, 4], values: [10, 20], optimum: 0 },
  ])('is $optimum for $source', async ({ limit, uses, values, optimum }) => {
    const programme: ChoiceProgramme = { ...unlimited(values), resources: [{ limit, uses }] };
    expect(await solveChoice(programme, solve)).toMatchObject({
      kind: 'found',
      proved: true,
      value: optimum,
    });
  });

  test('equals full enumeration on 200 random small cases', async () => {
    await fc.assert(
      fc.asyncProperty(smallProgrammes, async (programme) => {
        const best = enumeratedChoice(programme);
        const solved = await solveChoice(programme, solve);
        if (best === null) expect(solved).toEqual({ kind: 'none' });
        else {
          expect(solved).toMatchObject({ kind: 'found', proved: true });
          if (solved.kind === 'found')
            expect(Math.abs(solved.value - best.value)).toBeLessThanOrEqual(solverTolerance);
        }
      }),
      { numRuns: 200 },
    );
  });
});

interface Made {
  readonly id: string;
  readonly score: number | null;
  readonly net?: number | null;
  readonly eligibility?: AccountResult['eligibility'];
  readonly region?: string;
  readonly segment?: string;
  readonly own?: Partial<StartAccount>;
}

/** The model reads score, net and must-haves of the results and nothing else. */
function made(list: readonly Made[], patch: Partial<StartSetInputs> = {}, scored: readonly string[] = []) {
  const accounts: Account[] = list.map(({ id, region = '', segment = '' }) =>
    account(id, { 2026: figures(1, 0, 0) }, { region, segment }),
  );
  const result = evaluatePortfolio(defaultPortfolioInputs, firm(accounts));
  const results = result.accounts.map((found, at): AccountResult => {
    const { score = null, net = null, eligibility = 'eligible' } = list[at] ?? {};
    return { ...found, score, net, eligibility };
  });
  const byAccount = Object.fromEntries(
    list.flatMap(({ id, own }) =>
      own ? [[id, { hours: null, money: null, place: 'free', ...own } satisfies StartAccount]] : [],
    ),
  );
  const inputs: StartSetInputs = { ...defaultStartSet, baseline: 0, hoursEach: 100, byAccount, ...patch };
  const chosen = { ...result.chosen, scored };
  return { inputs, firm: { accounts, result: { ...result, accounts: results, chosen } } };
}

async function solved(start: ReturnType<typeof made>, onProgress?: (progress: StartProgress) => void) {
  return evaluateStartSet(start.inputs, start.firm, solve, onProgress);
}

function found(result: StartSetResult) {
  if (result.kind !== 'found') throw new Error(`no set was found: ${JSON.stringify(result)}`);
  return result;
}

/** The greedy trap with hours: 66 points for 600 hours, twice 50 for 500, and 1000 hours. */
const trap: readonly Made[] = [
  { id: 'big', score: 6.6, own: { hours: 600 } },
  { id: 'a', score: 5, own: { hours: 500 } },
  { id: 'b', score: 5, own: { hours: 500 } },
];

describe('the value of an account', () => {
  test('is what its score has above the baseline, or its net', () => {
    const inputs = { ...defaultStartSet, baseline: 5 };
    expect(startValue(inputs, { score: 8, net: 70 })).toBe(3);
    expect(startValue(inputs, { score: 4, net: 70 })).toBe(-1);
    expect(startValue(inputs, { score: null, net: 70 })).toBeNull();
    expect(startValue({ ...inputs, goal: 'contribution' }, { score: null, net: 70 })).toBe(70);
  });

  test('of a thousand billion stays inside what a solver can tell apart', () => {
    const { inputs, firm: own } = made([{ id: 'a', score: null, net: 4e13 }], { goal: 'contribution' });
    const start = startProgramme(inputs, own.accounts, own.result.accounts);
    expect(start.programme.values).toEqual([4e8]);
    expect(start.valueUnit).toBe(100_000);
  });
});

describe('the best start', () => {
  test('beats the choice made by hand where that falls into the trap', async () => {
    const { best, byHand, proved } = found(await solved(made(trap, { hours: 1000 })));
    expect(proved).toBe(true);
    expect(best.ids).toEqual(['a', 'b']);
    expect(best).toMatchObject({ value: 10, hours: 1000, money: 0 });
    expect(byHand.ids).toEqual(['big']);
    expect(byHand.misses).toBeCloseTo(3.4, 9);
    expect(byHand.over).toEqual([]);
  });

  test('says what it uses and leaves of every limit', async () => {
    const list = trap.map((one) => ({ ...one, region: 'North', segment: one.id === 'a' ? '' : 'Rail' }));
    const limits = { hours: 1200, money: 90, moneyEach: 30, atMost: 5, perRegion: 2, perSegment: 1 };
    const { best, notes } = found(await solved(made(list, limits)));
    expect(best.uses).toEqual([
      { limit: { kind: 'hours' }, available: 1200, used: 1100, left: 100 },
      { limit: { kind: 'money' }, available: 90, used: 60, left: 30 },
      { limit: { kind: 'accounts' }, available: 5, used: 2, left: 3 },
      { limit: { kind: 'region', name: 'North' }, available: 2, used: 2, left: 0 },
      { limit: { kind: 'segment', name: 'Rail' }, available: 1, used: 1, left: 0 },
    ]);
    expect(notes).toEqual([{ code: 'no-segment', accounts: 1 }]);
  });

  test('maximises the money where that is asked for', async () => {
    const list: Made[] = [
      { id: 'liked', score: 9, net: 10 },
      { id: 'earning', score: 1, net: 20 },
      { id: 'losing', score: 8, net: -5 },
    ];
    const { best, notes } = found(await solved(made(list, { goal: 'contribution', atMost: 1 })));
    expect(best.ids).toEqual(['earning']);
    expect(best.value).toBe(20);
    expect(notes).toEqual([{ code: 'worthless', accounts: 1 }]);
  });

  test('never takes an account that fails a must-have, and an open one only if that is allowed', async () => {
    const list: Made[] = [
      { id: 'failed', score: 9, eligibility: 'not-eligible' },
      { id: 'open', score: 8, eligibility: 'find-out' },
      { id: 'passed', score: 2 },
      { id: 'unknown', score: null },
    ];
    const allowed = found(await solved(made(list, { atMost: 1 })));
    expect(allowed.best.ids).toEqual(['open']);
    expect(allowed.notes).toEqual([
      { code: 'failed-gates', accounts: 1 },
      { code: 'open-gates-chosen', accounts: 1 },
      { code: 'no-value', accounts: 1 },
    ]);
    const strict = found(await solved(made(list, { atMost: 1, openGates: false })));
    expect(strict.best.ids).toEqual(['passed']);
    expect(strict.notes).toContainEqual({ code: 'open-gates', accounts: 1 });
    expect(strict.gains).toContainEqual({
      kind: 'more',
      change: { kind: 'find-out', accountId: 'open' },
      adds: 6,
      entering: ['open'],
      leaving: ['passed'],
      proved: true,
    });
  });

  test('keeps to musts and must-nots, and takes a must that is worth nothing', async () => {
    const list: Made[] = [
      { id: 'worthless', score: 0, own: { place: 'must' } },
      { id: 'best', score: 9, own: { place: 'must-not' } },
      { id: 'second', score: 7 },
    ];
    const { best, byScore, gains } = found(await solved(made(list, { atMost: 2 }, ['best', 'second'])));
    expect(best.ids).toEqual(['second', 'worthless']);
    expect(byScore).toMatchObject({ barred: ['best'], withoutMusts: ['worthless'], misses: -9 });
    const change = (kind: string) => gains.find((gain) => gain.change.kind === kind);
    expect(change('must')?.kind).toBe('nothing');
    expect(change('must-not')).toMatchObject({
      kind: 'more',
      adds: 2,
      entering: ['best'],
      leaving: ['second'],
    });
  });

  test('names by how much the list by score overdraws', async () => {
    const { byScore } = found(await solved(made(trap, { hours: 1000 }, ['big', 'a'])));
    expect(byScore.over).toEqual([{ limit: { kind: 'hours' }, available: 1000, used: 1100, left: -100 }]);
  });

  test('counts hours and money to the hundredth', async () => {
    const list: Made[] = [{ id: 'a', score: 5, own: { hours: 0.3049 } }];
    expect(found(await solved(made(list, { hours: 0.3 }))).best.hours).toBe(0.3);
  });
});

describe('what more would bring', () => {
  test('is solved anew for hours, a person, money, a number and a full region', async () => {
    const list: Made[] = [
      { id: 'a', score: 5, region: 'North', own: { hours: 100, money: 10 } },
      { id: 'b', score: 4, region: 'North', own: { hours: 200, money: 10 } },
      { id: 'c', score: 3, region: 'South', own: { hours: 900, money: 11 } },
    ];
    const limits = { hours: 200, money: 10, atMost: 1, perRegion: 1, hoursPerPerson: 1000 };
    const { best, gains } = found(await solved(made(list, limits)));
    expect(best.ids).toEqual(['a']);
    expect(gains.map(({ kind, change }) => [kind, change])).toEqual([
      ['nothing', { kind: 'hours', by: 100 }],
      ['nothing', { kind: 'person', by: 1000 }],
      ['nothing', { kind: 'money', by: 1 }],
      ['nothing', { kind: 'accounts', by: 1 }],
      ['nothing', { kind: 'region', name: 'North', by: 1 }],
    ]);
    const wider = found(await solved(made(list, { ...limits, money: 30, atMost: 2, perRegion: 2 })));
    expect(wider.gains[0]).toEqual({
      kind: 'more',
      change: { kind: 'hours', by: 100 },
      adds: 4,
      entering: ['b'],
      leaving: [],
      proved: true,
    });
  });

  test('equals the difference of two starts worked out apart', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ score: fc.integer({ min: 0, max: 10 }), hours: fc.integer({ min: 1, max: 400 }) }),
          {
            minLength: 1,
            maxLength: 7,
          },
        ),
        fc.integer({ min: 0, max: 1000 }),
        async (rows, limit) => {
          const list = rows.map(({ score, hours }, at): Made => ({ id: `a${at}`, score, own: { hours } }));
          if (list.every(({ score }) => score === 0)) return;
          const before = found(await solved(made(list, { hours: limit, hoursPerPerson: 0 })));
          const after = found(await solved(made(list, { hours: limit + 100 })));
          const [gain] = before.gains;
          const adds = gain?.kind === 'more' ? gain.adds : 0;
          expect(Math.abs(adds - (after.best.value - before.best.value))).toBeLessThanOrEqual(
            solverTolerance,
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  test('arrives one after the other, the set first', async () => {
    const seen: StartProgress[] = [];
    await solved(made(trap, { hours: 1000 }), (progress) => seen.push(progress));
    expect(seen.map(({ done, total }) => [done, total])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(seen.map(({ result }) => found(result).gains.length)).toEqual([0, 1]);
  });

  test('is tried for the twenty first changes', async () => {
    const list = Array.from({ length: 25 }, (_, at): Made => ({
      id: `a${at}`,
      score: 1 + at / 10,
      own: { place: 'must-not' },
    }));
    const { gains, untried } = found(await solved(made([...list, { id: 'free', score: 5 }], { atMost: 1 })));
    expect([gains.length, untried]).toEqual([20, 6]);
    expect(gains[1]?.change).toEqual({ kind: 'must-not', accountId: 'a24' });
  });

  test('is asked of the must that is worth least first', async () => {
    const list: Made[] = [
      { id: 'better', score: 4, own: { place: 'must' } },
      { id: 'worse', score: 2, own: { place: 'must' } },
      { id: 'free', score: 5 },
    ];
    const { gains } = found(await solved(made(list, { atMost: 2 })));
    const musts = gains.filter(({ change }) => change.kind === 'must');
    expect(musts).toMatchObject([
      { kind: 'more', change: { accountId: 'worse' }, adds: 3, entering: ['free'], leaving: ['worse'] },
      { kind: 'more', change: { accountId: 'better' }, adds: 1, entering: ['free'], leaving: ['better'] },
    ]);
  });

  test('is not known when the solver has no answer in time', async () => {
    let calls = 0;
    const tired: Solve = async (lp) => {
      calls += 1;
      const { Columns } = await solve(lp);
      if (calls === 1) return { Status: 'Optimal', Columns };
      return calls === 2
        ? { Status: 'Time limit reached', Columns: {} }
        : { Status: 'Time limit reached', Columns };
    };
    const { inputs, firm: own } = made(trap, { hours: 1000, hoursPerPerson: 600 });
    const { gains } = found(await evaluateStartSet(inputs, own, tired));
    expect(gains[0]).toEqual({ kind: 'unknown', change: { kind: 'hours', by: 100 } });
    expect(gains[1]).toMatchObject({ kind: 'more', proved: false, entering: ['big'], leaving: [] });
  });

  test('does not ask about an account that is kept out twice', async () => {
    const list: Made[] = [
      { id: 'open', score: 9, eligibility: 'find-out', own: { place: 'must-not' } },
      { id: 'free', score: 5 },
    ];
    const { gains } = found(await solved(made(list, { atMost: 1, openGates: false })));
    expect(gains.map(({ change }) => change.kind)).toEqual(['accounts']);
  });
});

describe('where there is no start', () => {
  const must = { place: 'must' } as const;

  test('says what is missing', async () => {
    expect(await solved(made([], { hours: 1 }))).toEqual({ kind: 'nothing', code: 'no-accounts' });
    expect(await solved(made(trap))).toEqual({ kind: 'nothing', code: 'no-limits' });
    const failed: Made[] = [{ id: 'a', score: 9, eligibility: 'not-eligible' }];
    expect(await solved(made(failed, { hours: 1 }))).toEqual({ kind: 'nothing', code: 'no-candidates' });
  });

  test('is an empty set where nobody fits', async () => {
    expect(found(await solved(made(trap, { hours: 100 }))).best.ids).toEqual([]);
  });

  test('names the limits that cannot all hold, and what the musts need', async () => {
    const list = trap.map((one) => ({ ...one, own: { ...one.own, ...must } }));
    const result = await solved(made(list, { hours: 1200, atMost: 8 }));
    expect(result).toEqual({
      kind: 'impossible',
      conflicts: [
        [
          { kind: 'must', accountId: 'big' },
          { kind: 'must', accountId: 'a' },
          { kind: 'must', accountId: 'b' },
          { kind: 'limit', limit: { kind: 'hours' }, available: 1200, needed: 1600 },
        ],
      ],
    });
  });

  test('names a number, a region and a must-have as well', async () => {
    const list: Made[] = [
      { id: 'failed', score: 9, eligibility: 'not-eligible', own: must, region: 'North' },
      { id: 'open', score: 8, eligibility: 'find-out', own: must, region: 'North' },
      { id: 'c', score: 8, own: must, region: 'North' },
    ];
    const result = await solved(made(list, { openGates: false, atMost: 2, perRegion: 2 }));
    if (result.kind !== 'impossible') throw new Error(result.kind);
    const last = result.conflicts.map((limits) => limits.at(-1));
    expect(last).toHaveLength(4);
    expect(last).toEqual(
      expect.arrayContaining([
        { kind: 'limit', limit: { kind: 'accounts' }, available: 2, needed: 3 },
        { kind: 'limit', limit: { kind: 'region', name: 'North' }, available: 2, needed: 3 },
        { kind: 'open-gate', accountId: 'open' },
        { kind: 'failed-gate', accountId: 'failed' },
      ]),
    );
  });

  test('says that the solver found nothing in the time it had', async () => {
    const { inputs, firm: own } = made(trap, { hours: 1000 });
    const late: Solve = () => Promise.resolve({ Status: 'Time limit reached', Columns: {} });
    expect(await evaluateStartSet(inputs, own, late)).toEqual({
      kind: 'unsolved',
      status: 'Time limit reached',
    });
    const wrong: Solve = () => Promise.resolve({ Status: 'Infeasible', Columns: {} });
    expect(await evaluateStartSet(inputs, own, wrong)).toEqual({ kind: 'unsolved', status: 'Infeasible' });
  });
});
