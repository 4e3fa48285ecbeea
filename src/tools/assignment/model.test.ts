import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { smallAssignments } from '../../engine/assignment/assignment.test-data.ts';
import { limitsOf } from '../../engine/assignment/assignment-limits.ts';
import { enumeratedAssignment, hasAssignment } from '../../engine/assignment/assignment-search.ts';
import { quickAnswer } from './model/quick-answer.ts';
import { solveAssignment } from '../../engine/assignment/assignment-solver.ts';
import { provedOptimum, type Solve, type SolverAnswer } from '../../engine/programme/solver.ts';
import loadHighs from 'highs';
import sample from '../../../content/cases/sample.json' with { type: 'json' };
import { sampleWorkspace } from '../../workspace/sample.ts';
import {
  bestOf,
  caseOf,
  changeTo,
  combinationsOf,
  evaluateAssignment,
  mostTried,
  mostTriedAtLeisure,
  namedLimit,
  outcomeOf,
  pairFit,
  triedBest,
  workloadOf,
  type FoundOutcome,
} from './model.ts';
import { mostWhatIfs, whatIfs, whatIfsOf } from './model/what-ifs.ts';
import { accountSaid, document, inputsWith, manager, methodAccount } from './model.test-data.ts';
import { parseAssignmentInputs, type AssignmentInputs } from './schema.ts';

let solve: Solve;
const never: Solve = () => Promise.reject(new Error('no solver was to be asked'));

beforeAll(async () => {
  const highs = await loadHighs();
  solve = (lp) => Promise.resolve(highs.solve(lp, provedOptimum) as SolverAnswer);
});

async function found(inputs: AssignmentInputs, by: Solve = never): Promise<FoundOutcome> {
  const result = evaluateAssignment(inputs, document);
  const outcome = outcomeOf(result, await bestOf(result.case.programme, by));
  if (outcome.kind !== 'found') throw new Error(`the outcome is ${outcome.kind}`);
  return outcome;
}

describe('hours', () => {
  test('follow from relationships as in the method', () => {
    // method.md, Key 4, 4b: 160 × 0.6 = 96 hours; 2 new and 6 mature relationships take 30, so 3 accounts fit.
    const { managers, case: own } = evaluateAssignment(inputsWith(), document);
    expect(managers[0]?.hours).toBe(96);
    expect(own.accounts[0]?.workload.settled).toBe(30);
    // The extremes of the method: 10 relationships × 8 hours, and 5 × 2 hours.
    const { settings } = inputsWith();
    const of = (relationships: number, matureHours: number) =>
      workloadOf(accountSaid('mill', { matureRelationships: relationships }), { ...settings, matureHours });
    expect(of(10, 8)?.settled).toBe(80);
    expect(of(5, 2)?.settled).toBe(10);
  });

  test('are those of new relationships for a manager who is new to the account', () => {
    // By hand: eight relationships × 6 hours; the hand-over is 6 mature × (6 - 3) hours × 6 months.
    const { case: own } = evaluateAssignment(inputsWith(), document);
    expect(own.programme.hours).toEqual([
      [30, 48, 30],
      [48, 30, 30],
    ]);
    expect(own.accounts[0]?.workload.handover).toBe(108);
    const settled = evaluateAssignment(inputsWith({}, { countSettling: false }), document).case.programme;
    expect(settled.hours.flat()).toEqual(Array.from({ length: 6 }, () => 30));
  });

  test('can be typed, and then nobody knows what a hand-over takes', () => {
    const { settings } = inputsWith();
    const typed = workloadOf(accountSaid('mill', { hours: 12 }), settings);
    expect(typed).toMatchObject({ settled: 12, settling: 12, handover: null, typed: true });
    const both = workloadOf(accountSaid('mill', { hours: 12, matureRelationships: 2 }), settings);
    expect(both).toMatchObject({ settled: 12, settling: 18, handover: 36 });
    const cheaper = workloadOf(accountSaid('mill', { matureRelationships: 2 }), { ...settings, newHours: 1 });
    expect(cheaper).toMatchObject({ settled: 6, settling: 6, handover: 0 });
  });
});

describe('fit of a pair', () => {
  const needs = { technical: 4, support: 2 };
  const inputs = inputsWith({
    managers: [
      manager('ann', {
        skills: { technical: 3, support: 5 },
        languages: 'english、 German',
        regions: 'South',
      }),
      manager('ben', { skills: { support: 1 } }),
    ],
    accounts: [accountSaid('mill', { ...methodAccount, needs, languages: 'English, Welsh' })],
  });
  const { case: own } = evaluateAssignment(inputs, document);

  test('is the weighted mean of what is asked for', () => {
    // By hand: skills (3/4 + 1) / 2 = 0.875, languages 1 of 2, region no: (3 × 0.875 + 0.5 + 0) / 5.
    expect(own.fits[0]?.[0]?.value).toBeCloseTo(0.625, 12);
    expect(own.fits[0]?.[0]?.parts).toMatchObject([
      { kind: 'skills', match: 0.875 },
      { kind: 'languages', match: 0.5, spoken: ['English'], missing: ['Welsh'] },
      { kind: 'region', match: 0, region: 'North' },
    ]);
    // Ben: technical not rated counts as none, support 1 of 2; no language; no region named is every region.
    expect(own.fits[1]?.[0]?.value).toBeCloseTo((3 * 0.25 + 0 + 1) / 5, 12);
    expect(own.fits[1]?.[0]?.parts[0]).toMatchObject({ skills: [{ level: 1 }, { level: null, match: 0 }] });
  });

  test('leaves out what has no weight or is not asked for, and is full where nothing is asked', () => {
    const { managers, accounts } = evaluateAssignment(inputs, document);
    const [ann] = managers;
    const [mill] = accounts;
    if (!ann || !mill) throw new Error('Ann and the mill are there');
    const weights = { skills: 0, languages: 0, region: 1 };
    const only = pairFit({ ...inputs, settings: { ...inputs.settings, weights } }, ann, mill);
    expect(only).toMatchObject({ value: 0, parts: [{ kind: 'region' }] });
    const nothing = pairFit(inputs, ann, { ...mill, region: '', said: accountSaid('mill') });
    expect(nothing).toMatchObject({ value: 1, derived: 1, parts: [] });
  });

  test('gives way to the reader’s own', () => {
    const fits = { ann: { value: 0.9, reason: 'They asked for her' } };
    const set = inputsWith({ accounts: [accountSaid('mill', { ...methodAccount, fits })] });
    const pair = evaluateAssignment(set, document).case.fits[0]?.[0];
    expect(pair).toMatchObject({ value: 0.9, derived: 1, own: fits.ann });
  });

  test('is never below 0 or above 1', () => {
    const level = fc.integer({ min: 1, max: 5 });
    const words = fc.constantFrom('', 'English', 'German, Welsh');
    fc.assert(
      fc.property(level, level, words, words, (has, needed, speaks, asked) => {
        const said = inputsWith({
          managers: [manager('ann', { skills: { technical: has }, languages: speaks })],
          accounts: [
            accountSaid('mill', { ...methodAccount, needs: { technical: needed }, languages: asked }),
          ],
        });
        const value = evaluateAssignment(said, document).case.fits[0]?.[0]?.value ?? NaN;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('who takes part', () => {
  test('are those in the document whose hours are known; the others are named', () => {
    const inputs = inputsWith({
      managers: [
        manager('ann', { regions: 'North, Atlantis' }),
        manager('ben', { hours: null }),
        manager('cy', { standing: 'possible', skills: { technical: 4 } }),
        manager('gone'),
        manager('buyer'),
      ],
      accounts: [
        accountSaid('mill', { matureRelationships: 3, present: 'cy', pin: 'cy', needs: { technical: 3 } }),
        accountSaid('port'),
        accountSaid('farm', { hours: 5 }),
        accountSaid('gone', methodAccount),
      ],
    });
    const { managers, accounts, case: own, notes, missing, ours } = evaluateAssignment(inputs, document);
    expect(managers.map(({ name }) => name)).toEqual(['Ann', 'Ben', 'Cy']);
    expect(accounts.map(({ name, region }) => `${name} ${region}`)).toEqual([
      'Mill North',
      'Port South',
      'Farm ',
    ]);
    expect(own.managers.map(({ id }) => id)).toEqual(['ann']);
    expect(own.accounts.map(({ id }) => id)).toEqual(['mill', 'farm']);
    expect(ours).toHaveLength(3);
    expect(missing).toBeNull();
    expect(notes).toEqual([
      { code: 'account-without-hours', names: ['Port'] },
      { code: 'manager-without-hours', names: ['Ben'] },
      { code: 'pin-without-manager', names: ['Mill'] },
      { code: 'present-takes-no-part', names: ['Mill'] },
      { code: 'unrated', skillId: 'technical', names: ['Ann', 'Ben'] },
      { code: 'unknown-region', names: ['Atlantis'] },
      { code: 'asks-nothing', names: ['Farm'] },
      { code: 'few-relationships', names: ['Mill'] },
    ]);
  });

  test('is said when there is nobody or nothing to give', () => {
    expect(evaluateAssignment(inputsWith({ managers: [] }), document)).toMatchObject({
      missing: 'managers',
      present: null,
      presentLoads: [],
      tried: null,
    });
    expect(evaluateAssignment(inputsWith({ accounts: [] }), document).missing).toBe('accounts');
  });
});

describe('the best assignment', () => {
  test('keeps everybody where no change pays, and gives the new account to whom it fits', async () => {
    const fits = { ann: { value: 0.4, reason: '' }, ben: { value: 0.7, reason: '' } };
    const inputs = inputsWith({
      accounts: [
        accountSaid('mill', {
          ...methodAccount,
          present: 'ann',
          fits: { ...fits, ben: { value: 0.59, reason: '' } },
        }),
        accountSaid('port', { ...methodAccount, present: 'ben', fits }),
        accountSaid('farm', { ...methodAccount, fits }),
      ],
    });
    const { plan, changes, temptations, loads, how } = await found(inputs);
    // By hand: the mill would gain 19 points with Ben and cost 20. Ben has 60 hours then, and 108 with the mill.
    expect(plan.assignment).toEqual([0, 1, 1]);
    expect(how).toBe('tried');
    expect(plan.worth).toMatchObject({ continuity: 0, balance: 0 });
    expect(plan.meanFit).toBeCloseTo(60, 9);
    expect(changes.lines).toMatchObject([{ account: 2, from: null, to: 1, handover: 0 }]);
    expect(changes.handedOver).toEqual([]);
    expect(temptations).toMatchObject([
      { account: 0, manager: 1, change: { breaks: [{ kind: 'hours', index: 1 }] } },
    ]);
    expect(temptations[0]?.change.value).toBeCloseTo(-1, 9);
    expect(loads.map(({ hours, load, range }) => [hours, load, range])).toEqual([
      [30, 30 / 96, 'below'],
      [60, 60 / 96, 'within'],
    ]);
  });

  test('changes hands where the fit outweighs it, and says what that breaks', async () => {
    const fits = { ann: { value: 0.2, reason: '' }, ben: { value: 0.9, reason: '' } };
    const inputs = inputsWith(
      {
        accounts: [
          accountSaid('mill', { ...methodAccount, present: 'ann', fits, changeCost: 30 }),
          accountSaid('port', { hours: 10, present: 'cy', fits }),
        ],
      },
      { loadPenalty: 50 },
    );
    const { changes, plan } = await found(inputs);
    // By hand: 70 points of fit for 30. The load goes from 30 of 96 to 58 of 96, at 50 points for 1.
    expect(plan.assignment).toEqual([1, 1]);
    expect(changes.lines).toMatchObject([
      { from: 0, to: 1, continuity: -30, handover: 108 },
      { from: null, to: 1, continuity: 0, handover: null },
    ]);
    expect(changes.fit).toBeCloseTo(160, 9);
    expect(changes.balance).toBeCloseTo(-50 * (28 / 96), 9);
    expect(changes.value).toBeCloseTo(changes.fit + changes.continuity + changes.balance, 9);
    expect(changes).toMatchObject({ handedOver: [0, 1], handoverHours: 108, handoverUnknown: 1 });
  });

  test('leaves an account without a manager only where it may', async () => {
    const accounts = [
      accountSaid('mill', { hours: 90, present: 'ann' }),
      accountSaid('port', { hours: 90, present: 'ben' }),
      accountSaid('farm', { hours: 90, present: 'ben', optional: true }),
    ];
    const { plan, changes } = await found(inputsWith({ accounts }));
    expect(plan.assignment).toEqual([0, 1, null]);
    expect(changes.lines).toMatchObject([{ account: 2, from: 1, to: null, continuity: -20, handover: 0 }]);
  });

  test('has the value of trying all, on 200 random small firms', async () => {
    const part = fc.integer({ min: 0, max: 20 }).map((value) => value / 20);
    const who = fc.constantFrom('ann', 'ben', 'cy');
    const firm = fc.record({
      hours: fc.array(fc.integer({ min: 40, max: 160 }), { minLength: 3, maxLength: 3 }),
      accounts: fc.array(
        fc.record({
          newRelationships: fc.integer({ min: 0, max: 4 }),
          matureRelationships: fc.integer({ min: 0, max: 8 }),
          present: fc.option(who),
          pin: fc.option(who, { freq: 1 }),
          vetoes: fc.subarray(['ann', 'ben', 'cy'], { maxLength: 1 }),
          optional: fc.boolean(),
          fits: fc.tuple(part, part, part),
        }),
        { minLength: 3, maxLength: 3 },
      ),
      mostLoad: fc.constantFrom(1, 0.9),
      loadPenalty: fc.constantFrom(0, 50),
      countSettling: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(firm, async ({ hours, accounts, ...settings }) => {
        const ids = ['ann', 'ben', 'cy'] as const;
        const inputs = inputsWith(
          {
            managers: ids.map((id, index) => manager(id, { hours: hours[index] ?? 0 })),
            accounts: accounts.map(({ fits, pin, ...said }, index) =>
              accountSaid(['mill', 'port', 'farm'][index] ?? '', {
                ...said,
                pin: index === 0 ? pin : null,
                fits: Object.fromEntries(ids.map((id, at) => [id, { value: fits[at] ?? 0, reason: '' }])),
              }),
            ),
          },
          settings,
        );
        const { programme } = caseOf(inputs, document);
        const best = enumeratedAssignment(programme);
        const solved = await solveAssignment(programme, solve);
        if (best === null) {
          expect(solved).toEqual({ kind: 'none' });
          return;
        }
        expect(solved.kind === 'found' && solved.proved).toBe(true);
        // HiGHS keeps six digits of the load.
        if (solved.kind === 'found') expect(solved.worth.value).toBeCloseTo(best.worth.value, 4);
      }),
      { numRuns: 200 },
    );
  });

  test('is asked of the solver where there is too much to try', async () => {
    const accounts = Array.from({ length: 14 }, (_, index) => `a${index}`);
    const many = {
      ...document,
      accounts: accounts.map((id) => ({ ...(document.accounts[0] ?? fail()), id, name: id })),
    };
    const inputs = inputsWith({
      accounts: accounts.map((id) => accountSaid(id, { hours: 5, optional: true })),
    });
    const result = evaluateAssignment(inputs, many);
    expect(combinationsOf(result.case.programme)).toBe(3 ** 14);
    expect(combinationsOf(result.case.programme)).toBeGreaterThan(mostTried);
    expect(result.tried).toBeNull();
    expect(triedBest(result.case.programme, mostTriedAtLeisure)).toBeNull();
    expect(await bestOf(result.case.programme, solve)).toMatchObject({
      kind: 'found',
      how: 'solved',
      proved: true,
    });
    const silent: Solve = () => Promise.resolve({ Status: 'Time limit reached', Columns: {} });
    const unsolved = await bestOf(result.case.programme, silent);
    expect(outcomeOf(result, unsolved)).toEqual({ kind: 'unsolved' });
  });
});

function fail(): never {
  throw new Error('the document has an account');
}

describe('limits that cannot all hold', () => {
  test('are seen without a solver only where that is right', () => {
    fc.assert(
      fc.property(smallAssignments, (programme) => {
        const quick = quickAnswer(programme);
        if (quick !== null) expect(quick).toBe(hasAssignment(programme));
      }),
      { numRuns: 500 },
    );
  });

  test('are all named where the solver cannot tell which are needed', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `a${index}`);
    const [first = fail()] = document.accounts;
    const many = { ...document, accounts: ids.map((id) => ({ ...first, id, name: id })) };
    const accounts = ids.map((id) => accountSaid(id, { hours: 27, vetoes: [] }));
    const atMost = inputsWith({
      managers: [manager('ann', { atLeast: 9 }), manager('ben', { atLeast: 9 })],
      accounts,
    });
    const { case: own } = evaluateAssignment(
      { ...atMost, accounts: accounts.map((one) => ({ ...one, optional: true })) },
      many,
    );
    const silent: Solve = () => Promise.resolve({ Status: 'Time limit reached', Columns: {} });
    const best = await bestOf(own.programme, solve, silent);
    expect(best).toEqual({ kind: 'none', conflicts: [limitsOf(own.programme)] });
  });

  test('are named with the hours they are about', async () => {
    const hours = (id: string) => accountSaid(id, { hours: 70 });
    const inputs = inputsWith({ accounts: [hours('mill'), hours('port'), hours('farm')] });
    const result = evaluateAssignment(inputs, document);
    const outcome = outcomeOf(result, await bestOf(result.case.programme, never));
    // By hand: three accounts of 70 hours cannot go into twice 96 hours, two can.
    expect(result.tried).toBe('none');
    expect(outcome).toEqual({
      kind: 'none',
      conflicts: [
        {
          limits: [
            { kind: 'account', account: 0 },
            { kind: 'account', account: 1 },
            { kind: 'account', account: 2 },
            { kind: 'hours', manager: 0, amount: 96 },
            { kind: 'hours', manager: 1, amount: 96 },
          ],
          needed: 210,
          available: 192,
        },
      ],
    });
  });

  test('are named where pins, vetoes and numbers of accounts contradict each other', async () => {
    const inputs = inputsWith({
      managers: [manager('ann', { atMost: 0 }), manager('ben', { atLeast: 1 })],
      accounts: [accountSaid('mill', { ...methodAccount, pin: 'ann' })],
    });
    const result = evaluateAssignment(inputs, document);
    const outcome = outcomeOf(result, await bestOf(result.case.programme, never));
    if (outcome.kind !== 'none') throw new Error('nothing is allowed');
    const kinds = outcome.conflicts.flatMap(({ limits }) => limits.map(({ kind }) => kind));
    expect(kinds).toEqual(['pin', 'at-least']);
    expect(outcome.conflicts[0]).toMatchObject({ needed: null, available: null });
    expect(namedLimit(result.case, { kind: 'at-most', index: 0 })).toEqual({
      kind: 'at-most',
      manager: 0,
      amount: 0,
    });
    expect(() => namedLimit(result.case, { kind: 'veto', index: 0 })).toThrow(RangeError);
  });

  test('are found by the solver where there is too much to try', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `a${index}`);
    const [first = fail()] = document.accounts;
    const many = { ...document, accounts: ids.map((id) => ({ ...first, id, name: id })) };
    const inputs = inputsWith({ accounts: ids.map((id) => accountSaid(id, { hours: 20 })) });
    const { case: own } = evaluateAssignment(inputs, many);
    const best = await bestOf(own.programme, solve);
    if (best.kind !== 'none') throw new Error('nothing is allowed');
    // By hand: 4 accounts of 20 hours fit into 96, so 9 accounts and both limits contradict each other.
    expect(best.conflicts).toHaveLength(1);
    expect(best.conflicts[0]).toHaveLength(9 + 2);
  });
});

describe('what more would bring', () => {
  const inputs = inputsWith({
    managers: [manager('ann'), manager('ben'), manager('cy', { standing: 'possible' })],
    accounts: [
      accountSaid('mill', {
        ...methodAccount,
        present: 'ann',
        pin: 'ann',
        fits: { ann: { value: 0.2, reason: '' } },
      }),
      accountSaid('port', { ...methodAccount, present: 'ben', vetoes: ['ann'] }),
      accountSaid('farm', {
        ...methodAccount,
        fits: {
          cy: { value: 1, reason: '' },
          ann: { value: 0.5, reason: '' },
          ben: { value: 0.4, reason: '' },
        },
      }),
    ],
  });

  test('is worked out for people, hours, pins and vetoes', async () => {
    const { plan } = await found(inputs);
    const base = { value: plan.worth.value, assignment: plan.assignment };
    const seen: number[] = [];
    const outcomes = await whatIfs({ inputs, document, base }, never, (done) => seen.push(done));
    // By hand: Cy brings 50 points to the farm; without its pin the mill gains 80 with Ben, less 20 for the change.
    expect(outcomes).toMatchObject([
      {
        change: { kind: 'manager', managerId: 'cy' },
        kind: 'more',
        moves: [{ accountId: 'farm', to: 'cy' }],
      },
      { change: { kind: 'hours', managerId: 'ann', by: 10 }, kind: 'nothing' },
      { change: { kind: 'hours', managerId: 'ben', by: 10 }, kind: 'nothing' },
      { change: { kind: 'pin', accountId: 'mill' }, kind: 'more', moves: [{ accountId: 'mill', to: 'ben' }] },
      { change: { kind: 'veto', accountId: 'port', managerId: 'ann' }, kind: 'nothing' },
    ]);
    const adds = outcomes.flatMap((one) => (one.kind === 'more' ? [one.adds] : []));
    expect(adds[0]).toBeCloseTo(50, 9);
    expect(adds[1]).toBeCloseTo(60, 9);
    expect(seen.at(-1)).toBe(1);
  });

  test('says what makes an assignment possible', async () => {
    const full = {
      ...inputs,
      accounts: inputs.accounts.map((one) => ({ ...one, hours: 90, pin: null, vetoes: [] })),
    };
    const outcomes = await whatIfs({ inputs: full, document, base: null }, never, () => undefined);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['possible', 'impossible', 'impossible']);
  });

  test('says so where the solver does not know', async () => {
    const ids = Array.from({ length: 14 }, (_, index) => `a${index}`);
    const [first = fail()] = document.accounts;
    const many = { ...document, accounts: ids.map((id) => ({ ...first, id, name: id })) };
    const large = inputsWith({ accounts: ids.map((id) => accountSaid(id, { hours: 5 })) });
    const silent: Solve = () => Promise.resolve({ Status: 'Time limit reached', Columns: {} });
    const base = { value: 0, assignment: ids.map(() => 0) };
    const outcomes = await whatIfs({ inputs: large, document: many, base }, silent, () => undefined);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['unknown', 'unknown']);
  });

  test('ends at a number that somebody reads', () => {
    const many = inputsWith({
      accounts: Array.from({ length: 60 }, () => accountSaid('mill', { hours: 1, vetoes: ['ann'] })),
    });
    const { case: own } = evaluateAssignment(many, document);
    expect(whatIfsOf(many, own)).toHaveLength(mostWhatIfs);
    expect(whatIfsOf(inputsWith({}, { moreHours: 0 }), caseOf(inputsWith(), document))).toEqual([]);
  });
});

describe('the sample company', () => {
  const workspace = sampleWorkspace(sample, 'en', Date.UTC(2026, 5, 30));
  const parsed = parseAssignmentInputs(workspace?.tools.assignment?.inputs);
  if (!workspace || !parsed.ok) throw new Error('the sample has managers');

  test('has one change that pays and others that do not, by trying all and by the solver', async () => {
    const result = evaluateAssignment(parsed.inputs, workspace);
    const { programme, accounts, managers } = result.case;
    const solved = await solveAssignment(programme, solve);
    const tried = enumeratedAssignment(programme);
    expect(solved.kind === 'found' && solved.assignment).toEqual(tried?.assignment);
    const outcome = outcomeOf(result, await bestOf(programme, never));
    if (outcome.kind !== 'found') throw new Error('there is an assignment');
    const names = outcome.changes.handedOver.map((account) => accounts[account]?.name);
    expect(names).toEqual(['Corvane Cells']);
    const stays = outcome.temptations.map(({ account, change }) => [
      accounts[account]?.name,
      change.value > 0,
    ]);
    expect(stays).toEqual([
      ['Sallowport Terminals', true],
      ['Kestrel Air', false],
      ['Lindmere Packaging Machines', false],
    ]);
    expect(outcome.changes.value).toBeCloseTo(
      outcome.plan.worth.value - (result.present?.worth.value ?? NaN),
      9,
    );
    const pair = { account: 3, manager: 1 };
    expect(managers[1]?.name).toBe('Callum Reeve');
    expect(changeTo(result.case, outcome.plan.assignment, pair).continuity).toBe(20);
  });

  test('has the hours of its capacity', () => {
    const { managers } = evaluateAssignment(parsed.inputs, workspace);
    const { hoursPerMonth, share } = sample.tools.capacity.inputs.managers;
    expect(managers.slice(0, 3).map(({ hours }) => hours)).toEqual(
      Array.from({ length: 3 }, () => hoursPerMonth * share),
    );
  });
});
