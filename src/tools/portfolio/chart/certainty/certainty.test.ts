import { describe, expect, test } from 'vitest';
import type { AccountRobustness, RobustnessResult, Tipping } from '../../model/robustness-result.ts';
import { criterion, inputsWith } from '../../model.test-data.ts';
import { presetText as presetsEn } from '../../preset-text.en.ts';
import { robustnessText as certaintyEn } from '../../robustness-text.en.ts';
import { robustnessText as certaintyZh } from '../../robustness-text.zh.ts';
import { presetText as presetsZh } from '../../preset-text.zh.ts';
import { certaintyRows } from '../../rows/certainty.ts';
import { text as en } from '../../text.en.ts';
import { text as zh } from '../../text.zh.ts';
import { accountSentences, changeText, laterPart, placeShares, tippingRows, weightRows } from './account.ts';
import {
  certaintyFinding,
  certaintyReading,
  listFinding,
  otherChoices,
  placesFinding,
  simulationError,
  weightingsFinding,
} from './findings.ts';
import {
  barLength,
  firstSorting,
  hasLaterPlaces,
  listRows,
  listTippingRows,
  nextSorting,
  placeCell,
  placeCells,
  shareRows,
  sorted,
  tauTexts,
  weightingNames,
  weightingRows,
} from './tables.ts';
import { share, tipSentence, type ToldCertainty } from './told.ts';

const words = {
  en: { locale: 'en', text: en, presets: presetsEn, currency: 'GBP', certainty: certaintyEn },
  zh: { locale: 'zh', text: zh, presets: presetsZh, currency: 'CNY', certainty: certaintyZh },
} as const;

const inputs = inputsWith({
  criteria: [criterion('margin', 'attractiveness', 3), criterion('fit', 'attractiveness', 1)],
});

const onMargin: Tipping = { weighed: { kind: 'criterion', id: 'margin' }, from: 0.75, to: 0.12 };
const onAxis: Tipping = { weighed: { kind: 'axis', axis: 'attractiveness' }, from: 0.5, to: 0.625 };

function account(id: string, change: Partial<AccountRobustness> = {}): AccountRobustness {
  return {
    id,
    rank: 1,
    listed: true,
    verdict: 'sure',
    amongFirst: 1,
    amongFirstError: 0,
    ranks: [0.75, 0.25],
    meanRank: 1.25,
    bestRank: 1,
    worstRank: 2,
    centralWeights: {
      draws: 750,
      mean: { margin: 0.6, fit: 0.4 },
      standardError: { margin: 0.01, fit: 0.01 },
    },
    listWeights: { draws: 1000, mean: { margin: 0.5, fit: 0.5 }, standardError: { margin: 0.01, fit: 0.01 } },
    tippings: [onMargin],
    above: null,
    below: null,
    ...change,
  };
}

const sure = account('a');
const shaky = account('b', {
  rank: 2,
  verdict: 'depends',
  amongFirst: 0.43,
  amongFirstError: 0.005,
  ranks: [0.25, 0.18],
  meanRank: 2.32,
  worstRank: 3,
  tippings: [onAxis],
  above: { accountId: 'a', tipping: onMargin },
  below: { accountId: 'c', tipping: null },
});
const outside = account('c', {
  rank: 3,
  listed: false,
  verdict: 'depends',
  amongFirst: 0.57,
  ranks: [0, 0.57],
  meanRank: 2.43,
  bestRank: 2,
  worstRank: 3,
  centralWeights: null,
  tippings: [],
});

const whole: RobustnessResult = {
  knowledge: { kind: 'none' },
  draws: 10_000,
  first: 2,
  scored: 3,
  unscored: 0,
  excluded: 0,
  fixed: false,
  accounts: [sure, outside, shaky],
  counts: { sure: 1, depends: 2, hardly: 0 },
  leftOut: { sure: 0, depends: 0, hardly: 0 },
  weights: { margin: 0.75, fit: 0.25 },
  listTippings: [{ ...onAxis, accountId: 'b' }],
  weightings: [
    {
      id: 'points',
      used: true,
      weights: { margin: 0.75, fit: 0.25 },
      list: ['a', 'b'],
      only: [],
      missing: [],
      tau: 1,
    },
    {
      id: 'equal',
      used: false,
      weights: { margin: 0.5, fit: 0.5 },
      list: ['a', 'c'],
      only: ['c'],
      missing: ['b'],
      tau: null,
    },
  ],
  agreed: ['a'],
};

function told(change: Partial<RobustnessResult> = {}, locale: 'en' | 'zh' = 'en'): ToldCertainty {
  const names = new Map([
    ['a', 'Acme'],
    ['b', 'Birch'],
    ['c', 'Corvane'],
  ]);
  return { words: words[locale], inputs, names, certain: { ...whole, ...change } };
}

describe('the finding', () => {
  test('counts those that are sure and those that depend on the weights', () => {
    expect(certaintyFinding(told())).toBe(
      'Under almost any weighting, 1 account is among the first 2; for 2 more it depends on the weights',
    );
  });

  test('says how far the weights were let move', () => {
    const around = { kind: 'around', weights: [0.75, 0.25], spread: 0.2 } as const;
    expect(certaintyFinding(told({ knowledge: around }))).toContain('within 20% of yours');
    expect(certaintyFinding(told({ knowledge: { kind: 'order', ranks: [1, 2] } }))).toContain(
      'in your order',
    );
  });

  test('knows lists that are settled, open, or hold everybody', () => {
    expect(certaintyFinding(told({ counts: { sure: 2, depends: 0, hardly: 1 } }))).toContain('the same 2');
    expect(certaintyFinding(told({ counts: { sure: 0, depends: 3, hardly: 0 } }))).toContain(
      'weights decide',
    );
    expect(certaintyFinding(told({ first: 3 }))).toContain('Only 3 accounts can be chosen');
  });
});

describe('the reading', () => {
  test('names who is sure, who is to be talked about and what tips the list', () => {
    expect(certaintyReading(told())).toEqual([
      'Acme is strategic under almost any weighting: nobody needs to argue about it.',
      'Birch is on your list, but in only 43% of the weightings tried: talk about it before the decimals decide.',
      'Corvane is not on your list, and would be in 57% of the weightings tried.',
      'The list changes first when the axis “Attractiveness” weighs more than 62.5% instead of 50.0%: then Birch drops out.',
    ]);
  });

  test('names five of many, and says who is not counted', () => {
    const many = Array.from({ length: 7 }, (_, n) => account(`n${n}`));
    const sentences = certaintyReading(
      told({
        accounts: many,
        counts: { sure: 7, depends: 0, hardly: 9 },
        scored: 16,
        first: 7,
        excluded: 1,
        unscored: 2,
      }),
    );
    expect(sentences[0]).toMatch(/^7 accounts, .* among them, are strategic/);
    expect(sentences).toContain('1 account fails a must-have and is left out here.');
    expect(sentences).toContain('2 accounts have no score and are left out here.');
  });

  test('says when no single weight changes the list, and when none can be weighed otherwise', () => {
    expect(certaintyReading(told({ listTippings: [] }))).toContain(certaintyEn.read.steady);
    expect(certaintyReading(told({ listTippings: [], fixed: true }))).toContain(certaintyEn.read.fixed);
    expect(certaintyReading(told({ listTippings: [], fixed: true }))).not.toContain(certaintyEn.read.steady);
    expect(certaintyReading(told({ listTippings: null })).join(' ')).not.toContain('changes first');
    expect(certaintyReading(told({ first: 3 })).join(' ')).not.toContain('changes first');
  });
});

describe('a share', () => {
  test.each([
    [0, '0%'],
    [0.0004, '<1%'],
    [0.126, '13%'],
    [0.9996, '>99%'],
    [1, '100%'],
  ])('of %d is %s', (part, text) => {
    expect(share(told(), part)).toBe(text);
  });

  test('is a bar that can be seen as soon as it is anything', () => {
    expect([0, 0.001, 0.43, 1].map(barLength)).toEqual([0, 1, 43, 100]);
  });

  test('has an error that shrinks with the root of the draws', () => {
    // 1.96 × sqrt(1/4 / n) is 0.98 points for 10,000 draws and 9.8 for 100.
    expect(simulationError(words.en, 10_000)).toBe('1.0');
    expect(simulationError(words.en, 100)).toBe('9.8');
  });
});

describe('one account', () => {
  test('is told in sentences: how often, between which places, past whom', () => {
    expect(accountSentences(told(), shaky)).toEqual([
      'Among the first 2 in 43% of 10,000 weightings, give or take 1.0 points.',
      'Its places run from 1 to 3; the mean is 2.3.',
      'It passes Acme when “margin” weighs less than 12.0%.',
      'No single weight puts Corvane above it.',
    ]);
    expect(accountSentences(told(), sure)[0]).toBe('Among the first 2 in each of 10,000 weightings.');
    expect(accountSentences(told(), account('c', { amongFirst: 0 }))[0]).toContain('in none of');
  });

  test('has the weight that tips it in a line', () => {
    expect(tipSentence(told(), sure)).toBe('drops out when “margin” weighs less than 12.0%');
    expect(tipSentence(told(), shaky)).toBe(
      'drops out when the axis “Attractiveness” weighs more than 62.5%',
    );
    expect(tipSentence(told(), account('c', { listed: false }))).toMatch(/^comes in when/);
    expect(tipSentence(told(), outside)).toBe(certaintyEn.tip.never);
    expect(tipSentence(told(), account('a', { tippings: [] }))).toBe(certaintyEn.tip.stays);
  });

  test('unfolds into its places, the weights that make it win and those that tip it', () => {
    expect(placeShares(told(), shaky).map(({ place, text }) => [place, text])).toEqual([
      ['1', '25%'],
      ['2', '18%'],
      ['after 2', '57%'],
    ]);
    expect(placeShares(told(), sure)).toHaveLength(2);
    expect(laterPart(0.1 + 0.2 + 0.7)).toBe(0);
    expect(weightRows(told(), shaky)).toEqual([
      ['margin', '75.0%', '50.0%', '60.0%'],
      ['fit', '25.0%', '50.0%', '40.0%'],
    ]);
    expect(weightRows(told(), outside)[0]?.at(-1)).toBe('–');
    expect(tippingRows(told(), shaky)).toEqual([['Attractiveness', '50.0%', '62.5%', '+12.5 points']]);
    expect(changeText(told(), onMargin)).toBe('−63.0 points');
  });
});

describe('the tables', () => {
  test('of places say how often each is taken, and later places in one', () => {
    expect(hasLaterPlaces(told())).toBe(true);
    expect(placeCells(told(), shaky)).toEqual([
      { level: 3, text: '25' },
      { level: 3, text: '18' },
      { level: 4, text: '57' },
    ]);
    expect(placeCells(told({ scored: 2 }), sure)).toHaveLength(2);
    expect([0, 0.001, 0.05, 0.15, 0.35, 0.65].map((part) => placeCell(told(), part).level)).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
    expect(placesFinding(told())).toBe('Acme comes first in 75% of the weightings tried');
  });

  test('of the weights that change the list say who drops out', () => {
    expect(listTippingRows(told())).toEqual([['Attractiveness', '50.0%', '62.5%', '+12.5 points', 'Birch']]);
    expect(listTippingRows(told({ listTippings: null }))).toEqual([]);
    expect(listFinding(told())).toBe('A change of 12.5 points in one weight is enough for another list');
    expect(listFinding(told({ listTippings: [] }))).toBe(certaintyEn.list.finding.none);
    expect(listFinding(told({ listTippings: null }))).toBe(certaintyEn.list.many);
  });

  test('of the ways of weighing stand side by side', () => {
    expect(listRows(told())).toEqual([
      { id: 'a', places: ['1', '1'] },
      { id: 'b', places: ['2', '–'] },
      { id: 'c', places: ['–', '2'] },
    ]);
    expect(weightingNames(told())).toEqual(['Points', 'Equal']);
    expect(weightingRows(told())).toEqual([
      ['margin', '75.0%', '50.0%'],
      ['fit', '25.0%', '50.0%'],
    ]);
    expect(tauTexts(told())).toEqual(['1.00', '–']);
    expect(weightingsFinding(told())).toBe(
      'The choice depends on how you weigh: 1 of 2 names are on every list',
    );
    expect(otherChoices(told())).toEqual([
      'Weighing by “Equal” takes 1 other name: Corvane instead of Birch.',
    ]);
    const same = whole.weightings.map((one) => ({ ...one, only: [], missing: [] }));
    expect(weightingsFinding(told({ weightings: same }))).toBe(
      'All 2 ways of weighing choose the same accounts',
    );
  });

  test('of shares can be sorted by any figure, either way', () => {
    const ids = (sorting: Parameters<typeof sorted>[1]) => sorted(told(), sorting).map(({ id }) => id);
    expect(ids(firstSorting)).toEqual(['a', 'c', 'b']);
    const byName = nextSorting(firstSorting, 'account');
    expect(ids(byName)).toEqual(['a', 'b', 'c']);
    expect(ids(nextSorting(byName, 'account'))).toEqual(['c', 'b', 'a']);
    expect(ids(nextSorting(byName, 'now'))).toEqual(['a', 'b', 'c']);
    expect(ids(nextSorting(byName, 'mean'))).toEqual(['a', 'b', 'c']);
    expect(nextSorting(byName, 'among')).toEqual(firstSorting);
    expect(shareRows(told())[0]).toEqual([
      'Acme',
      '100%',
      '1',
      '1.3',
      '1 to 2',
      'drops out when “margin” weighs less than 12.0%',
    ]);
  });
});

describe('the sheet', () => {
  test('has a cell for every head in both languages, and figures unrounded', () => {
    for (const locale of ['en', 'zh'] as const) {
      const [heads = [], ...rows] = certaintyRows(told({}, locale));
      expect(new Set(heads).size).toBe(heads.length);
      for (const row of rows) expect(row).toHaveLength(heads.length);
    }
    const [heads = [], , , row = []] = certaintyRows(told());
    const cell = (head: string) => row[heads.indexOf(head)];
    expect([cell('Account'), cell('Among the first 2'), cell('Standard error')]).toEqual([
      'Birch',
      0.43,
      0.005,
    ]);
    expect(cell('Share of later places')).toBeCloseTo(0.57, 12);
    expect(cell('Weight when first of all: margin')).toBe(0.6);
  });

  test('leaves out later places where there are none', () => {
    const [heads = []] = certaintyRows(told({ scored: 2 }));
    expect(heads).not.toContain('Share of later places');
  });
});

test('names that are gone while an older result is shown are a dash', () => {
  const gone = { ...told(), names: new Map<string, string>(), inputs: inputsWith({}) };
  expect(listRows(gone)).toHaveLength(3);
  expect(weightRows(gone, sure)[0]?.[0]).toBe('–');
  expect(certaintyReading(gone)[0]).toContain('–');
});
