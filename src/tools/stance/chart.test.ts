import { describe, expect, test } from 'vitest';
import type { Account } from '../../workspace/schema.ts';
import {
  boundPercent,
  concentrationChart,
  concentrationFinding,
  concentrationTable,
  contributionFinding,
  indexFinding,
  indexFormula,
  indexScale,
  reading,
  revenueLines,
  stepsChart,
  stepsFinding,
  stepsTable,
  stillShares,
  stillSteps,
  unknownSentences,
  type Words,
} from './chart.ts';
import { evaluateStance, type StanceResult } from './model.ts';
import { defaultStanceInputs, dimensions, type Position, type StanceInputs } from './schema.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.zh.ts';

const english: Words = { locale: 'en', text: en, currency: 'GBP' };
const chinese: Words = { locale: 'zh', text: zh, currency: 'CNY' };
const both = [english, chinese];

/** Nothing that a program would write and a person would not. */
const machine = /NaN|Infinity|undefined|null|\{|\}/;

function account(name: string, revenue: number | null, cost: number | null = null): Account {
  const figures = { '2026': { revenue, directCost: cost, indirectCost: null } };
  return { id: name, name, segment: '', region: '', notes: '', figures, locations: [] };
}

type Answer = readonly [Position, string] | null;

function inputsOf(answers: readonly Answer[]): StanceInputs {
  const entries = dimensions.map((dimension, index) => {
    const [position, evidence] = answers[index] ?? [null, ''];
    return [dimension, { position, evidence }] as const;
  });
  return {
    ...defaultStanceInputs,
    dimensions: { ...defaultStanceInputs.dimensions, ...Object.fromEntries(entries) },
  };
}

function evaluate(answers: readonly Answer[], accounts: readonly Account[] = []): StanceResult {
  const settings = { currency: 'GBP', fiscalYearStart: 1, thisYear: 2026 };
  return evaluateStance(inputsOf(answers), { accounts, settings });
}

const managing = ['strategic', 'shown'] as const;
const selling = ['selling', ''] as const;
const unproven = ['strategic', ''] as const;

/** 2 x managing, 3 x selling and one said without evidence: 4 of 12 steps shown, 6 said. */
const mixture = [managing, managing, selling, selling, selling, unproven];
const five = [selling, selling, managing, selling, selling, selling];
const customers = [account('Acme', 50, 10), account('Birch', 30, 40), account('Cole', 20, 5)];

describe('the dimensions as a picture', () => {
  const result = evaluate(mixture);

  test('draw what counts as a dot and what is only said as a ring', () => {
    const { datasets, labels } = stepsChart(result, english).data;
    expect(labels).toHaveLength(6);
    expect(datasets[0]?.data).toEqual([2, 2, 0, 0, 0, 0]);
    expect(datasets[1]?.data).toEqual([null, null, null, null, null, 2]);
  });

  test('have a table that says the same', () => {
    const { head, rows } = stepsTable(result, english);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(rows[5]).toEqual(['Main concerns', 'Managing', 'Selling', '0.00']);
  });

  test('name the axis by the positions and say in a tooltip what counts', () => {
    const { options } = stepsChart(result, english);
    expect([0, 1, 2, 0.5].map(options.scales.x.ticks.callback)).toEqual(['Selling', 'Mixed', 'Managing', '']);
    const { filter, callbacks } = options.plugins.tooltip;
    expect([0, 1, 2].map((datasetIndex) => filter({ datasetIndex }))).toEqual([true, true, false]);
    expect(callbacks.label({ raw: 2, datasetIndex: 1 })).toBe('Managing · said, not shown');
  });

  test('stand still on paper with nothing drawn for an open one', () => {
    const { rows, ticks } = stillSteps(evaluate([managing, unproven]), english);
    expect(ticks.map(({ name }) => name)).toEqual(['Selling', 'Mixed', 'Managing']);
    expect(rows[0]).toMatchObject({ name: 'Planning horizon', dot: ticks[2]?.x, ring: null });
    expect(rows[1]).toMatchObject({ dot: ticks[0]?.x, ring: ticks[2]?.x });
    expect(rows[2]).toMatchObject({ dot: null, ring: null });
  });
});

describe('the index on its line', () => {
  const { settings } = defaultStanceInputs;

  test('has bands that fill it, a mark for what is shown and one for what is said', () => {
    const { zones, bounds, shown, claimed } = indexScale(evaluate(mixture), settings, english);
    expect(zones.map(({ band }) => band)).toEqual(['selling', 'transition', 'strategic']);
    const ends = zones.map(({ x, width }) => x + width);
    expect(zones[1]?.x).toBe(ends[0]);
    expect(zones[2]?.x).toBeCloseTo(ends[1] ?? 0, 9);
    expect(bounds.map(({ text }) => text)).toEqual(['0', '40', '75', '100']);
    expect([shown?.text, claimed?.text]).toEqual(['shown 33.3', 'said 50']);
  });

  test('keeps its texts inside at both ends', () => {
    const low = indexScale(evaluate(Array.from({ length: 6 }, () => selling)), settings, english);
    const high = indexScale(evaluate(Array.from({ length: 6 }, () => managing)), settings, english);
    expect([low.shown?.anchor, high.shown?.anchor]).toEqual(['start', 'end']);
    expect([low.claimed, high.claimed]).toEqual([null, null]);
  });

  test('has no mark before the first answer', () => {
    expect(indexScale(evaluate([]), settings, english)).toMatchObject({ shown: null, claimed: null });
  });

  test('has no band of negative width when the bounds have crossed', () => {
    const crossed = { ...settings, transitionFrom: 80, strategicAbove: 30 };
    const { zones } = indexScale(evaluate(mixture), crossed, english);
    expect(zones.every(({ width }) => width >= 0)).toBe(true);
  });
});

describe('the finding', () => {
  test('says the index, its band and how it comes about', () => {
    expect(indexFinding(english, evaluate(mixture))).toBe(
      '33.3 of 100: Key account selling under another name',
    );
    expect(indexFormula(english, evaluate(mixture))).toBe('100 × 4 steps ÷ 12 steps = 33.3');
    expect(indexFinding(english, evaluate([]))).toBe(en.index.empty);
  });

  test.each([
    ['untouched', [], 'Nothing answered yet'],
    ['begun', [managing], '1 of six dimensions answered'],
    ['ahead', five, 'Ahead of the rest: What is offered'],
    [
      'split',
      [managing, managing, managing, selling, selling, selling],
      'Three dimensions manage and three sell',
    ],
    ['none', Array.from({ length: 6 }, () => managing), 'No dimension contradicts the others'],
  ] as const)('of the dimensions: %s', (_, answers, sentence) => {
    expect(stepsFinding(english, evaluate(answers))).toBe(sentence);
  });
});

describe('the reading', () => {
  test('says where you stand, what lacks evidence and what does not fit', () => {
    const sentences = reading(english, evaluate([selling, selling, managing, selling, selling, unproven]));
    expect(sentences).toEqual([
      'With 16.7 of 100, what you do is key account selling under another name.',
      'By what you say it would be 33.3; but nothing shows “Main concerns”, so it counts as selling.',
      en.dimension.offer.ahead,
    ]);
  });

  test('counts several that lack evidence, and says that one behind may only lack it', () => {
    const sentences = reading(
      english,
      evaluate([managing, managing, managing, managing, unproven, managing]),
    );
    expect(sentences.slice(-2)).toEqual([en.dimension.responsibility.behind, en.reading.unshown]);
    expect(reading(english, evaluate([unproven, unproven]))[2]).toMatch(
      /^By what you say it would be 33.3; but 2 /,
    );
  });

  test('says that open ones count as selling, and what to do before the first answer', () => {
    expect(reading(english, evaluate([managing, managing, managing]))[1]).toMatch(
      /^3 of the six are still open/,
    );
    expect(reading(english, evaluate([]))).toEqual([en.reading.empty]);
    const split = [managing, managing, managing, selling, selling, selling];
    expect(reading(english, evaluate(split))).toContain(en.reading.split);
  });
});

describe('the concentration', () => {
  const inputs = defaultStanceInputs;

  test('names the customers above the bound, one or several', () => {
    expect(concentrationFinding(english, evaluate([], customers), inputs)).toBe(
      '2 customers bring more than 25% of the revenue of 2026 each: Acme and Birch',
    );
    const one = [account('Acme', 60), account('Birch', 20), account('Cole', 20)];
    expect(concentrationFinding(english, evaluate([], one), inputs)).toBe(
      'Acme alone brings 60% of the revenue of 2026: you depend on it',
    );
    const even = Array.from({ length: 5 }, (_, index) => account(`Firm ${index}`, 10));
    expect(concentrationFinding(english, evaluate([], even), inputs)).toBe(
      'Firm 0 is the largest with 20% of the revenue of 2026; nobody is above 25%',
    );
  });

  test('warns by colour and label in the chart, and has a column for each figure that has shares', () => {
    const result = evaluate([], [account('Acme', 60, 20), account('Birch', 40, null)]);
    const config = concentrationChart(result, english);
    expect(config?.data.labels).toEqual(['The largest']);
    expect(config?.data.datasets.map(({ data }) => data)).toEqual([[0.6], [1]]);
    expect(config?.data.datasets[0]?.backgroundColor).toEqual(['--brick/40']);
    expect(config?.options.plugins.markLabels.labels).toEqual([['Revenue 60%'], ['Contribution 100%']]);
    expect(config?.options.scales.x.ticks.callback(0.5)).toBe('50%');
    expect(config?.options.plugins.tooltip.callbacks.label({ raw: 0.6 })).toBe('60.0%');
    expect(concentrationTable(result, english)).toMatchObject({
      head: ['Measure', 'Revenue', 'Contribution'],
      rows: [['The largest', '60.0%', '100.0%'], ...concentrationTable(result, english).measures],
    });
  });

  test('keeps a count that only the revenue has, in the chart, the drawing and the table', () => {
    const spread = [account('a', 1, 0), account('b', 1), account('c', 1)];
    const result = evaluate([], spread);
    expect(concentrationChart(result, english)?.data.datasets[1]?.data).toEqual([1, null]);
    const bars = stillShares(result, english)?.bars ?? [];
    expect(bars.map(({ name, of }) => [name, of])).toEqual([
      ['The largest', 'dependence'],
      ['', 'contribution'],
      ['The 3 largest', 'revenue'],
    ]);
    expect(new Set(bars.map(({ y }) => y)).size).toBe(3);
    expect(concentrationTable(result, english).rows[1]).toEqual(['The 3 largest', '100.0%', '']);
  });

  test('leads to the whale curve where somebody loses', () => {
    const result = evaluate([], customers);
    expect(contributionFinding(english, result)).toMatch(
      /^By contribution there are no shares: 1 account loses/,
    );
    expect(concentrationChart(result, english)?.data.datasets).toHaveLength(1);
    const earning = [account('Acme', 50, 10), account('Cole', 20, 5), account('Dale', 20, 0)];
    expect(contributionFinding(english, evaluate([], earning))).toBe(
      'By contribution, the 3 largest bring 100% of 2026.',
    );
    expect(contributionFinding(english, evaluate([], [account('Acme', 50, 10)]))).toBe(
      'By contribution, the largest brings 100% of 2026.',
    );
    expect(contributionFinding(english, evaluate([]))).toBeNull();
    expect(contributionFinding(english, evaluate([], [account('Acme', 50)]))).toMatch(/^No costs are known/);
  });

  test('says how many it could not count', () => {
    const result = evaluate([], [account('Acme', 50, 10), account('Birch', null), account('Cole', 10)]);
    expect(unknownSentences(english, result)).toEqual([
      '1 account has no revenue for 2026 and is left out.',
      'The contribution of 2 accounts is not known and is left out.',
    ]);
  });

  test('unfolds into accounts whose shares add up, the small ones as one row', () => {
    const many = Array.from({ length: 20 }, (_, index) => account(`Firm ${index}`, 100));
    const lines = revenueLines(evaluate([], many), english);
    expect(lines?.rows).toHaveLength(13);
    expect(lines?.rows.at(-1)).toEqual(['8 others together', '£800', '40.0%', '100.0%', '200.0']);
    // By hand: twenty shares of 5 %, HHI 20 x 25 = 500.
    expect(lines?.foot).toEqual(['Sum', '£2,000', '100.0%', '', '500.0']);
    expect(lines?.rows[0]).toHaveLength(lines?.head.length ?? 0);
  });

  test('has no picture and no lines without revenue', () => {
    const result = evaluate([]);
    expect(concentrationChart(result, english)).toBeNull();
    expect(stillShares(result, english)).toBeNull();
    expect(revenueLines(result, english)).toBeNull();
    expect(concentrationTable(result, english).rows.every((row) => row.length === 1)).toBe(true);
    expect(concentrationFinding(english, result, inputs)).toBe(en.concentration.noRevenue['no-accounts']);
  });

  test('writes a bound with the decimals it has', () => {
    expect([0.25, 0.125, 0.07].map((bound) => boundPercent(english, bound))).toEqual(['25%', '12.5%', '7%']);
  });
});

describe('every sentence', () => {
  const cases = [[], mixture, five, [managing], Array.from({ length: 6 }, () => managing)];
  const firms = [[], customers, [account('Acme', 0)], [account('Acme', -5, 1)], [account('Acme', null)]];

  test('is filled in both languages', () => {
    for (const words of both) {
      for (const answers of cases) {
        for (const accounts of firms) {
          const result = evaluate(answers, accounts);
          const said = [
            indexFinding(words, result),
            indexFormula(words, result),
            stepsFinding(words, result),
            concentrationFinding(words, result, defaultStanceInputs),
            contributionFinding(words, result) ?? '',
            ...unknownSentences(words, result),
            ...reading(words, result),
            JSON.stringify(stepsTable(result, words).rows),
            JSON.stringify(concentrationTable(result, words).rows),
          ];
          expect(said.filter((sentence) => machine.test(sentence))).toEqual([]);
        }
      }
    }
  });
});
