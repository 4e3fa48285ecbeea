import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateChurn } from './model.ts';
import { backTestOf } from './model/back-test.ts';
import { diagnosisOf } from './model/diagnosis.ts';
import { mergedSignals } from './model/merged.ts';
import { chanceOf, moneyOf } from './model/money.ts';
import { daysFrom, monthsBefore, trendOf } from './model/trend.ts';
import { account, caseWith, inputsOf, no, past, settings, view, withAsset, yes } from './model.test-data.ts';
import { defaultSettings, newCase, phases, signals, type ChurnSettings, type Sighting } from './schema.ts';

/** Amounts of millions worked out in another order differ in the last digits. */
const cent = 2;
const exact = 12;
const today = '2026-06-30';

const merge = (...said: Parameters<typeof view>[1][]) =>
  mergedSignals(said.map((one, index) => view(`v${index}`, one)));
const diagnose = (...said: Parameters<typeof view>[1][]) => diagnosisOf(merge(...said), 0.4);
const all = (sighting: Sighting) => Object.fromEntries(signals.map(({ id }) => [id, sighting]));
const ofSignal = (merged: ReturnType<typeof merge>, id: string) =>
  merged.find(({ signal }) => signal.id === id);

describe('several raters', () => {
  test('make a yes of anybody’s yes with evidence, since the earliest of its days', () => {
    const merged = merge(
      { tone: yes('2026-03-01') },
      { tone: yes('2026-02-01') },
      { tone: yes('2026-01-01', ' ') },
      { tone: no('2026-05-01') },
    );
    expect(ofSignal(merged, 'tone')).toMatchObject({
      answer: 'yes',
      since: '2026-02-01',
      isDisputed: true,
      isClaimed: false,
    });
    expect(ofSignal(merged, 'tone')?.said).toHaveLength(4);
  });

  test('make it unknown where the only yes has no evidence, whatever the others say', () => {
    const claimed = { answer: null, since: '', isClaimed: true };
    expect(ofSignal(merge({ tone: yes('2026-03-01', '') }), 'tone')).toMatchObject(claimed);
    expect(ofSignal(merge({ tone: yes('', '') }, { tone: no() }), 'tone')).toMatchObject(claimed);
  });

  test('make a no of no’s, since the latest of their days', () => {
    const merged = merge({ tone: no('2026-02-01') }, { tone: no('2026-04-01') }, { tone: no() });
    expect(ofSignal(merged, 'tone')).toMatchObject({ answer: 'no', since: '2026-04-01', isDisputed: false });
    expect(ofSignal(merged, 'spread')).toMatchObject({ answer: null, since: '', said: [] });
  });
});

// method.md, 5b: Phase = highest p with a yes, Intensity = yes/(yes+no), Unknown% = unknown/all; counted by hand.
describe('the phase', () => {
  test('is the highest with a yes, with intensity and skipped phases', () => {
    const found = diagnose({
      hostile: yes(),
      bypass: no(),
      tone: no(),
      spread: yes(),
      refused: yes(),
      repeat: no(),
    });
    expect(found).toMatchObject({ stage: 3, worst: 5, skipped: [1], unknown: 8, total: 14, isFar: true });
    expect(found.unknownShare).toBeCloseTo(8 / 14, exact);
    expect(found.phases.map(({ intensity }) => intensity)).toEqual([0, 1 / 3, 1, null, null]);
    expect(found.phases[2]).toMatchObject({ yes: ['spread', 'refused'], no: 0, unknown: ['benchmark'] });
  });

  test('is healthy where everything is known and nothing there', () => {
    expect(diagnose(all(no()))).toMatchObject({
      stage: 0,
      worst: 0,
      skipped: [],
      unknownShare: 0,
      isFar: false,
    });
  });

  test('is not known while nothing is, and a yes without evidence changes nothing', () => {
    expect(diagnose({})).toMatchObject({ stage: null, worst: 5, unknownShare: 1, isFar: true });
    expect(diagnose({ tone: yes('', '') }).stage).toBeNull();
  });

  test('is far only above the share that was set', () => {
    const merged = merge(Object.fromEntries(signals.slice(0, 7).map(({ id }) => [id, no()])));
    expect(diagnosisOf(merged, 0.5).isFar).toBe(false);
    expect(diagnosisOf(merged, 0.49).isFar).toBe(true);
  });

  test('never falls when one more signal is there', () => {
    const some = fc.subarray(signals.map(({ id }) => id));
    const stageOf = (ids: readonly string[]) =>
      diagnose({ ...all(no()), ...Object.fromEntries(ids.map((id) => [id, yes()])) }).stage ?? 0;
    fc.assert(
      fc.property(some, fc.constantFrom(...signals), (ids, more) => {
        expect(stageOf([...ids, more.id])).toBe(Math.max(stageOf(ids), more.phase));
      }),
    );
  });
});

describe('the slope', () => {
  const slope = (said: Parameters<typeof view>[1]) => trendOf(merge(said), today);

  test('is worse where a later phase began in the last two quarters', () => {
    expect(slope({ repeat: yes('2025-10-01'), hostile: yes('2026-04-01') })).toEqual({
      since: '2025-12-30',
      direction: 'worse',
      from: 1,
      to: 2,
      appeared: ['hostile'],
      ended: [],
      undated: [],
      ahead: [],
    });
  });

  test('is better where the later phase ended', () => {
    expect(slope({ repeat: yes('2025-10-01'), trial: no('2026-05-01') })).toMatchObject({
      direction: 'better',
      from: 4,
      to: 1,
      ended: ['trial'],
    });
  });

  test('is that of the signals where the phase is the same', () => {
    expect(slope({ hostile: yes('2025-01-01'), tone: yes('2026-02-01') }).direction).toBe('worse');
    expect(slope({ hostile: yes('2025-01-01'), tone: no('2026-02-01') }).direction).toBe('better');
    expect(slope({ hostile: yes('2025-01-01'), tone: no('2025-02-01') }).direction).toBe('same');
  });

  test('takes a signal of the first day as old, and names those without a day or with one to come', () => {
    expect(slope({ hostile: yes('2025-12-30') }).appeared).toEqual([]);
    expect(slope({ hostile: yes(), tone: yes('2026-07-01') })).toMatchObject({
      undated: ['hostile'],
      ahead: ['tone'],
      from: 2,
    });
  });

  // EDATE of Excel: EDATE("2026-08-31",-6) is 2026-02-28.
  test.each([
    ['2026-08-31', '2026-02-28'],
    ['2024-08-30', '2024-02-29'],
    ['2026-03-15', '2025-09-15'],
    ['2026-06-30', '2025-12-30'],
  ])('six months before %s is %s', (day, before) => {
    expect(monthsBefore(day, 6)).toBe(before);
  });

  test('counts days over the end of February and over a leap day', () => {
    expect(daysFrom('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysFrom('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysFrom('2026-03-01', '2026-02-28')).toBe(-1);
  });
});

describe('the money at risk', () => {
  const own = newCase('a');
  const tool = { kind: 'known', value: 2_000_000, form: 'endless' } as const;
  const none = { kind: 'none' } as const;
  const fromPast: ChurnSettings = { ...defaultSettings, basis: 'past', losses: 3, accountYears: 60 };

  // Chances of method.md, 5b, times two million.
  test.each([
    [0, 40_000],
    [1, 200_000],
    [2, 500_000],
    [3, 900_000],
    [4, 1_400_000],
    [5, 1_900_000],
  ] as const)('in phase %i is the assumed share of the value', (stage, atRisk) => {
    expect(moneyOf(own, stage, defaultSettings, tool).atRisk).toBeCloseTo(atRisk, cent);
  });

  test('comes from past losses where the team says so, the same for all', () => {
    // 1 - exp(-3/60), Abramowitz and Stegun, table 4.4.
    expect(chanceOf(null, fromPast)).toBeCloseTo(1 - 0.951229424500714, exact);
    expect(moneyOf(own, 5, fromPast, tool).healthy).toEqual([]);
    expect(chanceOf(2, { ...fromPast, losses: 0, accountYears: 0 })).toBeNull();
  });

  test('takes a typed value only where the tool has none', () => {
    const typed = { ...own, asset: { value: 100, source: 'A guess' } };
    expect(moneyOf(typed, 2, defaultSettings, none).asset).toEqual({ value: 100, from: 'own', tool: 'none' });
    expect(moneyOf(typed, 2, defaultSettings, tool).asset).toMatchObject({ value: 2_000_000, from: 'asset' });
    expect(moneyOf(own, 2, defaultSettings, none)).toMatchObject({
      asset: { value: null, from: 'none' },
      atRisk: null,
      budget: { needed: { kind: 'open' } },
    });
  });

  test('leaves an account open that nothing is known of', () => {
    expect(moneyOf(own, null, defaultSettings, tool)).toMatchObject({
      chance: null,
      atRisk: null,
      survival: [],
      healthy: [],
    });
  });

  test('says what a budget has to change', () => {
    const budget = (amount: number, change: number | null) =>
      moneyOf({ ...own, budget: amount, change }, 2, defaultSettings, tool).budget;
    // 60,000 / 2,000,000 = 3 points.
    expect(budget(60_000, null).needed).toEqual({ kind: 'change', change: 0.03, isMet: null });
    expect(budget(60_000, 0.1)).toMatchObject({
      worth: 200_000,
      balance: 140_000,
      needed: { isMet: true },
      isHeld: false,
    });
    expect(budget(60_000, 0.02).needed).toMatchObject({ isMet: false });
    expect(budget(600_000, null).needed).toEqual({ kind: 'beyond', change: 0.3 });
    expect(budget(3_000_000, null).needed).toEqual({ kind: 'none' });
    expect(budget(60_000, 0.4)).toMatchObject({ change: 0.25, isHeld: true, worth: 500_000 });
  });

  test('leaves fewer of the chance every year', () => {
    // 0.75^5 = 243/1024.
    const { survival, healthy } = moneyOf(own, 2, defaultSettings, tool);
    expect(survival).toHaveLength(6);
    expect(survival[5]).toBeCloseTo(243 / 1024, exact);
    expect(healthy[1]).toBeCloseTo(0.98, exact);
  });
});

describe('the back-test', () => {
  // Counted by hand: two lost in phases 4 and 1, two kept in phases 3 and 0, one of which nothing was known.
  const cases = [
    past('a', 'lost', { trial: 'yes', repeat: 'no' }),
    past('b', 'lost', { delivery: 'yes' }),
    past('c', 'kept', { benchmark: 'yes' }),
    past('d', 'kept', { repeat: 'no' }),
    past('e', 'lost', {}),
  ];

  test('counts what was caught, missed, cried wolf about and left in peace', () => {
    const found = backTestOf(cases, 2);
    expect(found.lines.map(({ verdict }) => verdict)).toEqual(['caught', 'missed', 'wolf', 'quiet', 'open']);
    expect(found).toMatchObject({
      tally: { alarmFrom: 2, caught: 1, missed: 1, wolf: 1, quiet: 1 },
      open: 1,
      isSmall: true,
    });
  });

  test('counts the same for every alarm', () => {
    const rows = backTestOf(cases, 2).byAlarm.map(({ caught, missed, wolf, quiet }) => [
      caught,
      missed,
      wolf,
      quiet,
    ]);
    expect(rows).toEqual([
      [2, 0, 1, 1],
      [1, 1, 1, 1],
      [1, 1, 1, 1],
      [1, 1, 0, 2],
      [0, 2, 0, 2],
    ]);
  });

  test('gives shares with Wilson’s interval', () => {
    // Newcombe (1998), table I, method 3: 1 of 29 is 0.0061 to 0.1718.
    const lost = Array.from({ length: 29 }, (_, index) =>
      past(`l${index}`, 'lost', index === 0 ? { notice: 'yes' } : { notice: 'no' }),
    );
    const { caughtShare, wolfShare, isSmall } = backTestOf(lost, 2);
    expect(caughtShare?.low).toBeCloseTo(0.0061, 4);
    expect(caughtShare?.high).toBeCloseTo(0.1718, 4);
    expect(wolfShare).toBeNull();
    expect(isSmall).toBe(true);
    expect(backTestOf([...lost, past('k', 'kept', { notice: 'no' })], 2).isSmall).toBe(false);
  });

  test('raises fewer alarms the later it begins', () => {
    const some = fc.dictionary(
      fc.constantFrom(...signals.map(({ id }) => id)),
      fc.constantFrom('yes' as const, 'no' as const),
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (those) => {
        const { byAlarm } = backTestOf(
          those.map((said, index) => past(`p${index}`, index % 2 === 0 ? 'lost' : 'kept', said)),
          1,
        );
        for (const phase of phases.slice(1)) {
          const [before, after] = [byAlarm[phase - 2], byAlarm[phase - 1]];
          expect(after?.caught).toBeLessThanOrEqual(before?.caught ?? 0);
          expect(after?.wolf).toBeLessThanOrEqual(before?.wolf ?? 0);
        }
      }),
    );
  });
});

describe('all accounts', () => {
  const accounts = ['a', 'b', 'c', 'd'].map(account);
  const document = { accounts, settings, tools: withAsset('b') };
  const typed = { asset: { value: 1_000_000, source: '' } };
  const inputs = inputsOf(
    caseWith('a', [view('v', { repeat: yes() })], typed),
    caseWith('b', [view('v', { hostile: yes() })], { asOf: '2026-01-31' }),
    caseWith('c', []),
    caseWith('gone', [view('v', { notice: yes() })], typed),
  );

  test('stand with the most at risk first, what is not known last, and sum', () => {
    const found = evaluateChurn(inputs, document, today);
    expect(found.overview.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    // A quarter of 5.4m (method.md, 6a) and a tenth of a million.
    expect(found.atRisk).toBeCloseTo(1_350_000 + 100_000, cent);
    expect(found.untouched).toBe(1);
    expect(found.account).toMatchObject({ id: 'a', asOf: today });
    expect(found.overview[0]).toMatchObject({ asOf: '2026-01-31', trend: { since: '2025-07-31' } });
  });

  test('can be looked at one by one, begun or not', () => {
    const look = (accountId: string) => evaluateChurn({ ...inputs, accountId }, document, today).account;
    expect(look('b')?.money.asset).toMatchObject({ from: 'asset', tool: 'known' });
    expect(look('d')).toMatchObject({ id: 'd', name: 'The d', diagnosis: { stage: null } });
    expect(look('gone')?.id).toBe('a');
  });

  test('are none without accounts, and the first where nothing was said', () => {
    const empty = evaluateChurn(inputs, { ...document, accounts: [] }, today);
    expect(empty).toMatchObject({ account: null, overview: [], untouched: 0, atRisk: null });
    expect(evaluateChurn(inputsOf(), document, today).account?.id).toBe('a');
  });

  test('keep the order of the document where nothing is known of several', () => {
    const found = evaluateChurn(inputsOf(caseWith('c', []), caseWith('a', [])), document, today);
    expect(found.overview.map(({ id }) => id)).toEqual(['a', 'c']);
  });
});
