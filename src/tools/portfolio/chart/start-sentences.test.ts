import { describe, expect, test } from 'vitest';
import { text as choiceEn } from '../choice-text.en.ts';
import { text as choiceZh } from '../choice-text.zh.ts';
import type { FoundStartSet, StartGain, StartSetResult } from '../model.ts';
import { presetText as presetsEn } from '../preset-text.en.ts';
import { presetText as presetsZh } from '../preset-text.zh.ts';
import { defaultStartSet, type StartSetInputs } from '../schema/choice.ts';
import { text as en } from '../text.en.ts';
import { text as zh } from '../text.zh.ts';
import {
  changeText,
  compareFinding,
  conflictLead,
  gainAccounts,
  gainText,
  neededText,
  startAdvice,
  startFinding,
  startReading,
} from './start-sentences.ts';
import type { ChoiceWords } from './start-words.ts';

const names = new Map([
  ['a', 'Acme'],
  ['b', 'Birch'],
  ['c', 'Cove'],
]);
const english: ChoiceWords = {
  locale: 'en',
  text: en,
  presets: presetsEn,
  currency: 'GBP',
  choice: choiceEn,
  names,
};
const chinese: ChoiceWords = {
  ...english,
  locale: 'zh',
  text: zh,
  presets: presetsZh,
  currency: 'CNY',
  choice: choiceZh,
};

const inputs: StartSetInputs = { ...defaultStartSet, hours: 6000, money: 90_000 };
const use = (kind: 'hours' | 'money', available: number, used: number) =>
  ({ limit: { kind }, available, used, left: available - used }) as const;
const best = {
  ids: ['a', 'b'],
  value: 5.25,
  hours: 1400,
  money: 80_000,
  uses: [use('hours', 6000, 1400), use('money', 90_000, 80_000)],
};
const compared = { ...best, over: [], barred: [], withoutMusts: [], misses: 0 };
const found: FoundStartSet = {
  kind: 'found',
  best,
  proved: true,
  byHand: { ...compared, misses: 0.7 },
  byScore: { ...compared, ids: ['a', 'b', 'c'], over: [use('hours', 6000, 7000)] },
  gains: [],
  untried: 0,
  notes: [],
};

describe('the finding', () => {
  test('counts the accounts and says what they are worth', () => {
    expect(startFinding(english, inputs, found)).toBe('2 accounts to start with, worth 5.3 points above 5');
    expect(startFinding(chinese, inputs, found)).toBe('先从 2 家开始，合计 5.3 分（5 分以上的部分）');
    const money = { ...inputs, goal: 'contribution' } as const;
    const rich = { ...found, best: { ...best, value: 1_200_000 } };
    expect(startFinding(english, money, rich)).toBe('2 accounts to start with, worth £1.2m over five years');
    expect(startFinding(english, { ...inputs, baseline: 0 }, found)).toContain('worth 5.3 points');
  });

  test('is a sentence with advice where there is no set', () => {
    const empty = { ...found, best: { ...best, ids: [] } };
    const none: readonly StartSetResult[] = [
      { kind: 'nothing', code: 'no-limits' },
      { kind: 'unsolved', status: 'Time limit reached' },
      empty,
    ];
    for (const result of none) {
      expect(startFinding(english, inputs, result)).not.toBe('');
      expect(startAdvice(english, result)).not.toBeNull();
    }
    expect(startReading(english, inputs, empty)).toEqual([]);
    expect(startFinding(english, inputs, { kind: 'impossible', conflicts: [] })).toBe(
      'These limits cannot all hold',
    );
    expect(startAdvice(english, found)).toBeNull();
  });
});

describe('the reading', () => {
  test('names the set, what it takes, the proof and the two others', () => {
    expect(startReading(english, inputs, found)).toEqual([
      'Start with Acme and Birch.',
      'Together they take 1,400 hours of 6,000 hours and £80,000 of £90,000.',
      'No set within these limits is worth more: the solver HiGHS has proved it.',
      'Taking first whatever gives most for its hours and money would bring 0.7 points less.',
      'The 3 best by score do not fit: they take 1,000 hours too much.',
    ]);
    expect(startReading(chinese, inputs, found).join('')).toBe(
      '先从Acme和Birch开始。它们合计占用 1,400 小时（共 6,000 小时）和¥80,000（共 ¥90,000）。在这些限制之内，没有哪一组比它更好：求解器 HiGHS 已经证明。如果人工来挑，先拿最划算的，会少 0.7 分。得分最高的 3 家装不下，超出 1,000 小时。',
    );
  });

  test('does not claim a proof there is not, or a difference that is not shown', () => {
    const even = { ...found, proved: false, byHand: { ...compared, misses: 0.01 }, byScore: compared };
    const reading = startReading(english, inputs, even);
    expect(reading).toContain(choiceEn.reading.unproved);
    expect(reading).toContain(choiceEn.reading.byHandSame);
    expect(reading.at(-1)).toBe('They are worth as much as the 2 best by score.');
    expect(compareFinding(english, inputs, even)).toBe(choiceEn.compare.heading.same);
    expect(compareFinding(english, inputs, found)).toContain('0.7 points more');
    const less = { ...even, byScore: { ...compared, misses: 2 } };
    expect(startReading(english, inputs, less).at(-1)).toContain('2.0 points less');
    const barred = { ...even, byScore: { ...compared, barred: ['a'] } };
    expect(startReading(english, inputs, barred)).toHaveLength(4);
  });

  test('cuts a long list of names', () => {
    const many = { ...found, best: { ...best, ids: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] } };
    expect(startReading(english, inputs, many)[0]).toBe(
      'Start with Acme, Birch, Cove, d, e, f, g, h and 2 more.',
    );
  });
});

describe('a gain', () => {
  const gain: StartGain = {
    kind: 'more',
    change: { kind: 'person', by: 1152 },
    adds: 0.44,
    entering: ['c'],
    leaving: ['a', 'b'],
    proved: true,
  };

  test('says what more there would be, what it adds and who comes and goes', () => {
    expect(changeText(english, gain.change)).toBe('one more person, 1,152 hours');
    expect(gainText(english, inputs, gain)).toBe('+0.4 points');
    expect(gainAccounts(english, gain)).toBe('Cove comes in; Acme and Birch go out');
    expect(gainText(english, inputs, { ...gain, proved: false })).toBe('at least +0.4 points');
    expect(gainText(english, inputs, { kind: 'nothing', change: gain.change })).toBe('nothing by itself');
    expect(gainAccounts(english, { kind: 'nothing', change: gain.change })).toBe('');
  });

  test.each([
    [{ kind: 'hours', by: 100 }, '100 more hours'],
    [{ kind: 'money', by: 9000 }, '£9,000 more money'],
    [{ kind: 'accounts', by: 1 }, 'one more account'],
    [{ kind: 'region', name: 'North', by: 1 }, 'one more from North'],
    [{ kind: 'must', accountId: 'a' }, 'no must for Acme'],
    [{ kind: 'find-out', accountId: 'b' }, 'yes to all must-haves of Birch'],
  ] as const)('%j', (change, sentence) => {
    expect(changeText(english, change)).toBe(sentence);
  });
});

describe('limits that cannot all hold', () => {
  test('are named in one sentence, and what the musts need in another', () => {
    const limit = { kind: 'limit', limit: { kind: 'hours' }, available: 1200, needed: 1600 } as const;
    const limits = [{ kind: 'must', accountId: 'a' }, { kind: 'must', accountId: 'b' }, limit] as const;
    expect(conflictLead(english, limits)).toBe(
      'These cannot all hold: “Acme must be in”, “Birch must be in” and “there are only 1,200 hours”.',
    );
    expect(conflictLead(chinese, limits)).toBe(
      '这几条不能同时成立：“Acme必须入选”、“Birch必须入选”和“一共只有 1,200 小时”。',
    );
    expect(neededText(english, limit)).toBe(
      'All accounts that must be in take 1,600 hours: 400 hours more than there are.',
    );
    const region = { ...limit, limit: { kind: 'region', name: 'North' }, available: 2, needed: 3 } as const;
    expect(conflictLead(english, [{ kind: 'failed-gate', accountId: 'a' }, region])).toBe(
      'These cannot all hold: “Acme fails a must-have” and “at most 2 accounts from North”.',
    );
  });
});
