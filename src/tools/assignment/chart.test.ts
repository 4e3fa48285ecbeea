import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import sample from '../../../content/cases/sample.json' with { type: 'json' };
import { fill } from '../../i18n/fill.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { sampleWorkspace } from '../../workspace/sample.ts';
import {
  answer,
  brokenContinuity,
  changesTable,
  comparisonTable,
  conflictSentence,
  fitTable,
  hoursSentences,
  loadRows,
  matrixRows,
  noteSentence,
  outsideSentence,
  pairChange,
  proofSentence,
  reading,
  temptationsTable,
  type Told,
} from './chart.ts';
import { enteredTables, loadTable, matrixTable } from './chart/printed.ts';
import { rangesTable } from './chart/ranges.ts';
import { whatIfTable } from './chart/what-ifs.ts';
import {
  bestOf,
  evaluateAssignment,
  outcomeOf,
  type Document,
  type FoundOutcome,
  type WhatIfOutcome,
} from './model.ts';
import { accountSaid, document, inputsWith, manager, methodAccount } from './model.test-data.ts';
import { assignmentRows } from './rows.ts';
import { parseAssignmentInputs, type AssignmentInputs } from './schema.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.zh.ts';

const texts = { en, zh };

async function told(
  inputs: AssignmentInputs,
  given: Document = document,
  locale: Locale = 'en',
): Promise<Told> {
  const result = evaluateAssignment(inputs, given);
  const words = { locale, text: texts[locale] };
  if (result.missing !== null) return { words, result, outcome: null };
  const best = await bestOf(result.case.programme, () => Promise.reject(new Error('no solver here')));
  return { words, result, outcome: outcomeOf(result, best) };
}

function found({ outcome }: Told): FoundOutcome {
  if (outcome?.kind !== 'found') throw new Error('there is an assignment');
  return outcome;
}

/** A figure as it stands in a table, back as a number. */
const value = (shown: string | undefined) => Number((shown ?? '').replace('−', '-').replace(',', ''));

async function sampleTold(locale: Locale): Promise<Told> {
  const workspace = sampleWorkspace(sample, locale, Date.UTC(2026, 5, 30));
  const parsed = parseAssignmentInputs(workspace?.tools.assignment?.inputs);
  if (!workspace || !parsed.ok) throw new Error('the sample has managers');
  return told(parsed.inputs, workspace, locale);
}

describe('the sample in words', () => {
  test('says what changes, what stays and why, in both languages', async () => {
    const english = await sampleTold('en');
    expect(answer(english)).toBe('1 of 9 accounts changes hands, and mean fit goes from 77.7 to 85.9');
    const said = reading(english);
    expect(said[0]).toBe(
      'Corvane Cells goes from Callum Reeve to Ines Hartley: 61.0 points of fit for 20 points of continuity and 108 hours of hand-over.',
    );
    expect(said[1]).toBe('Northmere Wind, which nobody has now, goes to Callum Reeve: fit 90.6.');
    expect(said[2]).toContain('but the limits do not allow it');
    expect(said[3]).toContain('that does not pay');
    expect(proofSentence(english)).toContain('2,916');
    const chinese = await sampleTold('zh');
    expect(answer(chinese)).toContain('9 家里有 1 家要换人');
    expect(reading(chinese)).toHaveLength(said.length);
    expect(reading(chinese).join('')).not.toMatch(/[{}]|\bundefined\b/);
  });

  test('has tables whose lines sum to their foot', async () => {
    const one = await sampleTold('en');
    const changes = changesTable(one, found(one));
    const column = (at: number) => changes.rows.reduce((sum, row) => sum + value(row[at]), 0);
    const [balance, total] = changes.foot;
    expect(column(3)).toBeCloseTo(value(total?.[3]), 1);
    expect(column(4)).toBeCloseTo(value(total?.[4]), 1);
    expect(column(5) + value(balance?.[5])).toBeCloseTo(value(total?.[5]), 1);
    for (const { account, cells } of matrixRows(one)) {
      for (const { manager: at, points } of cells) {
        const fit = fitTable(one, { account, manager: at });
        const sum = fit?.rows.reduce((added, row) => added + value(row[2]), 0) ?? NaN;
        // Each line is rounded to a tenth.
        expect(Math.abs(sum - value(points))).toBeLessThanOrEqual(0.3);
        const change = pairChange(one, { account, manager: at })?.table;
        if (change) {
          const parts = change.rows.reduce((added, row) => added + value(row[1]), 0);
          expect(Math.abs(parts - value(change.foot[0]?.[1]))).toBeLessThanOrEqual(0.2);
        }
      }
    }
  });

  test('marks choice, today, pins and vetoes with signs and words', async () => {
    const one = await sampleTold('en');
    const [halden] = matrixRows(one);
    expect(halden?.cells.map(({ marks }) => marks)).toEqual(['', '●○=', '']);
    expect(halden?.cells[1]?.label).toBe('Halden Rail with Callum Reeve: 100; chosen; has it today; pinned');
    const rows = loadRows(one);
    expect(rows.map(({ load }) => load)).toEqual(['78%', '78%', '94%']);
    expect(rows[0]?.bar.limit).toBe(95);
  });
});

describe('what is said of other cases', () => {
  test('names the limits that cannot all hold', async () => {
    const hours = (id: string) => accountSaid(id, { hours: 70 });
    const one = await told(inputsWith({ accounts: [hours('mill'), hours('port'), hours('farm')] }));
    if (one.outcome?.kind !== 'none') throw new Error('nothing is allowed');
    expect(answer(one)).toBe(en.answer.none);
    expect(one.outcome.conflicts.map((conflict) => conflictSentence(one, conflict))).toEqual([
      'The accounts named take at least 210 hours a month, and there are 192. These cannot all hold: Mill, Port and Farm each have a manager; Ann gives at most 96 hours; Ben gives at most 96 hours. Giving up any one of them would do.',
    ]);
    expect(assignmentRows(one).flat()).toContain(en.csv.conflict);
    const pinned = await told(
      inputsWith({
        managers: [manager('ann', { atMost: 0 })],
        accounts: [accountSaid('mill', { ...methodAccount, pin: 'ann' })],
      }),
    );
    if (pinned.outcome?.kind !== 'none') throw new Error('nothing is allowed');
    expect(pinned.outcome.conflicts.map((conflict) => conflictSentence(pinned, conflict))).toEqual([
      'These cannot all hold: Mill goes to Ann; Ann has at most 0 accounts. Giving up any one of them would do.',
    ]);
  });

  test('gives a number where there are too many accounts to name', async () => {
    const one = await told(inputsWith());
    const limits = Array.from({ length: 13 }, () => ({ kind: 'account' as const, account: 0 }));
    expect(conflictSentence(one, { limits, needed: 200, available: 250 })).toMatch(
      /^These cannot all hold: 13 accounts each have a manager \(Mill, .* and others\)\. Giving/,
    );
  });

  test('is what to do next where something is missing', async () => {
    expect(answer(await told(inputsWith({ managers: [] })))).toBe(en.answer.managers);
    expect(answer(await told(inputsWith({ accounts: [] })))).toBe(en.answer.accounts);
    const one = await told(inputsWith());
    expect(answer({ ...one, outcome: null })).toBe(en.answer.waiting);
    expect(answer({ ...one, outcome: { kind: 'unsolved' } })).toBe(en.answer.unsolved);
    expect(proofSentence({ ...one, outcome: { ...found(one), proved: false } })).toBe(en.proof.open);
    expect(proofSentence({ ...one, outcome: { ...found(one), how: 'solved' } })).toBe(en.proof.solved);
  });

  test('covers people who take no part, typed hours and accounts without a manager', async () => {
    const one = await told(
      inputsWith({
        managers: [manager('ann', { hours: 50, atMost: 1 })],
        accounts: [
          accountSaid('mill', { hours: 20, present: 'cy' }),
          accountSaid('port', { hours: 20, present: 'ann', optional: true }),
        ],
      }),
    );
    const said = reading(one);
    expect(said[0]).toBe('Mill leaves Cy, who takes no part, for Ann: fit 100.');
    expect(said[1]).toBe(fill(en.reading.without, { names: 'Port', n: 1 }));
    expect(brokenContinuity(one, found(one))).toHaveLength(2);
    expect(hoursSentences(one, { account: 0, manager: 0 })).toEqual(['Hours a month, as entered: 20.']);
    expect(outsideSentence(one)).toContain('Ann has fewer or more');
  });

  test('of what more would bring names change, gain and moves', async () => {
    const one = await told(inputsWith());
    const outcomes: readonly WhatIfOutcome[] = [
      {
        change: { kind: 'manager', managerId: 'cy' },
        kind: 'more',
        adds: 5,
        moves: [{ accountId: 'mill', to: 'cy' }],
        proved: false,
      },
      {
        change: { kind: 'hours', managerId: 'ann', by: 10 },
        kind: 'more',
        adds: 4.42,
        moves: [],
        proved: true,
      },
      { change: { kind: 'pin', accountId: 'mill', managerId: 'ann' }, kind: 'nothing' },
      {
        change: { kind: 'veto', accountId: 'mill', managerId: 'ann' },
        kind: 'possible',
        moves: [{ accountId: 'mill', to: null }],
      },
      { change: { kind: 'hours', managerId: 'ben', by: 10 }, kind: 'impossible' },
    ];
    expect(whatIfTable(one, outcomes).rows).toEqual([
      ['Cy as one more manager', '+5.0 (at least)', 'Mill to Cy'],
      ['10 more hours for Ann', '+4.4', 'same accounts, lower load'],
      ['Mill need not go to Ann', 'nothing', ''],
      ['Mill may go to Ann', 'makes it possible', 'Mill to nobody'],
      ['10 more hours for Ben', 'still impossible', ''],
    ]);
  });

  test('has no hole in any sentence of any small firm, in both languages', async () => {
    const who = fc.constantFrom('ann', 'ben', 'cy', null);
    const account = fc.record({
      matureRelationships: fc.option(fc.integer({ min: 0, max: 12 })),
      hours: fc.option(fc.integer({ min: 0, max: 60 })),
      present: who,
      pin: who,
      optional: fc.boolean(),
      languages: fc.constantFrom('', 'Welsh'),
      fits: fc.constantFrom({}, { ann: { value: 0.1, reason: '' } }, { ben: { value: 1, reason: 'x' } }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(account, account, account),
        fc.constantFrom(...locales),
        fc.constantFrom<'in' | 'possible'>('in', 'possible'),
        async (accounts, locale, standing) => {
          const one = await told(
            inputsWith({
              managers: [
                manager('ann', { atMost: 2 }),
                manager('ben', { standing }),
                manager('cy', { hours: null }),
              ],
              accounts: accounts.map((said, index) =>
                accountSaid(['mill', 'port', 'farm'][index] ?? '', said),
              ),
            }),
            document,
            locale,
          );
          const { outcome, result } = one;
          const all = [
            answer(one),
            proofSentence(one),
            reading(one),
            result.notes.map((note) => noteSentence(one, note)),
            matrixTable(one),
            loadTable(one),
            comparisonTable(one),
            rangesTable(one),
            enteredTables(one),
            outsideSentence(one),
            outcome?.kind === 'found'
              ? [changesTable(one, outcome), temptationsTable(one, outcome), brokenContinuity(one, outcome)]
              : [],
            outcome?.kind === 'none'
              ? outcome.conflicts.map((conflict) => conflictSentence(one, conflict))
              : [],
            assignmentRows(one),
          ];
          expect(JSON.stringify(all)).not.toMatch(/NaN|Infinity|undefined|[{]\w+[|}]/);
        },
      ),
      { numRuns: 150 },
    );
  });
});
