import { describe, expect, test } from 'vitest';
import {
  comparisonFinding,
  compactMoney,
  concentrationFinding,
  concentrationTable,
  matrixChart,
  matrixFinding,
  matrixTable,
  noteSentence,
  reading,
  signsShown,
  whaleChart,
  whaleFinding,
  whaleTable,
  type Words,
} from './chart.ts';
import { evaluatePortfolio, type PortfolioNote } from './model.ts';
import {
  account,
  criterion,
  earning,
  everyYear,
  figures,
  firm,
  inputsWith,
  rating,
} from './model.test-data.ts';
import { presetText as presetsEn } from './preset-text.en.ts';
import { presetText as presetsZh } from './preset-text.zh.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.zh.ts';

const english: Words = { locale: 'en', text: en, presets: presetsEn, currency: 'GBP' };
const chinese: Words = { locale: 'zh', text: zh, presets: presetsZh, currency: 'CNY' };

/** Net contributions of the whale curve in method.md, Key 3, tool 3b: peak 190 %, erosion 90 points. */
const publishedNets = [900, 500, 300, 150, 50, 0, -100, -150, -250, -400];

const criteria = [criterion('look', 'attractiveness', 1), criterion('stand', 'position', 1)];

/** Accounts of one criterion an axis: [revenue, net, attractiveness, position]. */
function portfolio(rows: readonly (readonly [number, number, number | null, number | null])[], choose = 2) {
  const accounts = rows.map(([revenue, net], index) => earning(`a${index}`, revenue, net));
  const ratings = Object.fromEntries(
    rows.map(([, , look, stand], index) => [`a${index}`, { look: rating(look), stand: rating(stand) }]),
  );
  const inputs = inputsWith({ criteria, ratings, gates: [], choose });
  return { inputs, result: evaluatePortfolio(inputs, firm(accounts)) };
}

const four = portfolio([
  [400, 40, 8, 8],
  [100, -30, 2, 8],
  [100, 10, 8, 2],
  [0, 5, null, 8],
]);

describe('matrix', () => {
  const chart = matrixChart(four.result, four.inputs, english);
  const points = chart.data.datasets.flatMap(({ data }) => data);

  test('places an account by its position across and its attractiveness up', () => {
    expect(points).toContainEqual(expect.objectContaining({ x: 8, y: 2 }));
    expect(points).toHaveLength(3);
  });

  test('draws areas in the proportion of revenue', () => {
    const [large, small] = [points.find(({ x, y }) => x === 8 && y === 8), points.find(({ x }) => x === 2)];
    expect(((large?.r ?? 0) / (small?.r ?? 1)) ** 2).toBeCloseTo(400 / 100, 9);
  });

  test('gives losers another colour and another shape', () => {
    const [losing, , earningMoney] = chart.data.datasets;
    expect(losing?.data).toHaveLength(1);
    expect(losing?.pointStyle).not.toBe(earningMoney?.pointStyle);
    expect(losing?.borderColor).not.toBe(earningMoney?.borderColor);
    expect(signsShown(four.result)).toEqual(['negative', 'positive']);
  });

  test('names every quadrant where it stands: attractive and weak is top left', () => {
    expect(chart.options.plugins.quadrants.names).toEqual([
      en.matrix.quadrant.grow,
      en.matrix.quadrant.invest,
      en.matrix.quadrant.release,
      en.matrix.quadrant.keep,
    ]);
  });

  test('puts a name at a dozen marks at most', () => {
    const many = portfolio(
      Array.from({ length: 60 }, (_, index) => [index + 1, index % 7 === 0 ? -1 : 1, 5, 5] as const),
      20,
    );
    const { labels } = matrixChart(many.result, many.inputs, english).options.plugins.markLabels;
    expect(labels.flat().filter((label) => label !== '')).toHaveLength(12);
  });

  test('says in its title who deserves effort and who loses money', () => {
    expect(matrixFinding(english, four.result)).toBe(
      '1 of 3 accounts deserves the most effort; 1 loses money',
    );
    expect(matrixFinding(chinese, four.result)).toBe('3 家客户中，1 家最值得投入，1 家在亏钱');
    expect(matrixFinding(english, portfolio([]).result)).toBe(en.matrix.finding.none);
  });

  test('has the same accounts in its table', () => {
    expect(matrixTable(four.result, english).rows.map(([name]) => name)).toEqual([
      'Name of a0',
      'Name of a1',
      'Name of a2',
    ]);
  });
});

describe('whale curve', () => {
  const { result } = portfolio(publishedNets.map((net) => [1000, net, 5, 5] as const));
  const chart = whaleChart(result, english);

  test('climbs to the published peak and falls to the whole', () => {
    const [rise, fall] = chart?.data.datasets ?? [];
    expect(rise?.data[0]).toEqual({ x: 0, y: 0 });
    expect(rise?.data.at(-1)?.y).toBeCloseTo(190, 9);
    expect(fall?.data[0]).toEqual(rise?.data.at(-1));
    expect(fall?.data.at(-1)).toEqual({ x: 10, y: 100 });
  });

  test('writes the peak and the end at their marks', () => {
    expect(chart?.options.plugins.markLabels.labels.flat().filter(Boolean)).toEqual([
      'Peak 190% after 5',
      'In the end 100%',
    ]);
  });

  test('has one row in its table for each account, and the last is the whole', () => {
    const { rows } = whaleTable(result, english);
    expect(rows).toHaveLength(publishedNets.length);
    expect(rows.at(-1)).toEqual(['Name of a9', '10', '−£400', '£1,000', '100%']);
  });

  test('says what the losers give back: 900 of 1,900 is 47 %', () => {
    expect(whaleFinding(english, result)).toBe('4 accounts give back 47% of what the others earn');
  });

  test('is drawn in money when all together lose', () => {
    const losing = portfolio([
      [10, 5, 5, 5],
      [10, -8, 5, 5],
    ]).result;
    expect(whaleChart(losing, english)?.data.datasets.at(-1)?.data.at(-1)?.y).toBe(-3);
    expect(whaleFinding(english, losing)).toBe(
      'Together the accounts lose £3: the earners bring £5, the others cost £8',
    );
  });

  test('is not drawn without figures', () => {
    const { result: empty } = portfolio([]);
    expect(whaleChart(empty, english)).toBeNull();
    expect(whaleFinding(english, empty)).toBe(en.whale.finding.none);
  });
});

describe('concentration', () => {
  // Shares 0.6 and 0.4: HHI 0.36 + 0.16 = 0.52, effective number 1 / 0.52.
  const { result } = portfolio([
    [60, 1, 5, 5],
    [40, 1, 5, 5],
  ]);

  test('shows the index in points and the effective number', () => {
    const figuresShown = concentrationTable(result, english).measures.map(([, figure]) => figure);
    expect(figuresShown.slice(0, 2)).toEqual(['5,200', '1.9']);
  });

  test('names an account that holds a quarter or more', () => {
    expect(concentrationFinding(english, result)).toBe(
      'Name of a0 alone brings 60% of revenue; losing it would show',
    );
  });
});

describe('reading', () => {
  test('says who leads, what that is worth and who loses', () => {
    const { result, inputs } = portfolio(
      [
        [400, -40, 1, 1],
        [300, 30, 9, 9],
        [200, 20, 8, 8],
      ],
      2,
    );
    expect(reading(english, result, inputs)).toEqual([
      'By your weights, Name of a1 and Name of a2 come first.',
      'Against the 2 largest by revenue, 1 name changes, and over five years that is worth £60 more.',
      '1 account loses money over the five years, together £40.',
    ]);
    expect(comparisonFinding(english, result)).toBe(
      'Choosing by score instead of size is worth £60 over five years',
    );
    expect(reading(chinese, result, inputs)[1]).toBe('与收入最大的 2 家相比，换了 1 家，五年合计多出 ¥60。');
  });

  test('asks to find out what no gate has settled before anybody promises', () => {
    const inputs = inputsWith({
      criteria,
      gates: [{ id: 'g', preset: null, name: 'Gate' }],
      ratings: { a: { look: rating(9), stand: rating(9) } },
      choose: 1,
    });
    const result = evaluatePortfolio(inputs, firm([account('a', everyYear(figures(10, 5, 1)))]));
    expect(reading(english, result, inputs).at(-1)).toContain(
      'For 1 on your list a must-have is still unanswered',
    );
  });

  test('warns when the last and the next account are closer than the ratings are sure', () => {
    const { result, inputs } = portfolio(
      [
        [3, 1, 8, 8],
        [2, 1, 7, 7],
        [1, 1, 6.9, 6.9],
      ],
      2,
    );
    expect(reading(english, result, inputs)).toContain(en.reading.close);
  });

  test('is silent while nothing is scored', () => {
    const { result, inputs } = portfolio([[1, 1, null, null]]);
    expect(reading(english, result, inputs)).toEqual([]);
  });
});

describe('words', () => {
  test('money in a sentence stands at its sign, or apart from a code', () => {
    expect(compactMoney(english, 1_234_000)).toBe('£1.23m');
    expect(compactMoney(english, -1_234_000)).toBe('−£1.23m');
    expect(compactMoney({ ...english, currency: 'CHF' }, 1_234_000)).toBe('CHF\u00a01.23m');
    expect(compactMoney(chinese, 12_340_000)).toBe('¥1230万');
  });

  const notes: readonly PortfolioNote[] = [
    { code: 'no-accounts' },
    { code: 'no-criteria' },
    { code: 'empty-axis', axis: 'position' },
    { code: 'zero-weights', axis: 'position' },
    { code: 'unanswered-comparisons', axis: 'position', answered: 1, total: 3 },
    { code: 'unconnected-comparisons', axis: 'position', groups: 2 },
    { code: 'inconsistent', axis: 'position', ratio: 0.2 },
    { code: 'no-consistency-ratio', axis: 'position', criteria: 16 },
    { code: 'no-figures' },
    { code: 'partial-years', accounts: 1 },
    { code: 'incomplete-figures', accounts: 1 },
    { code: 'negative-revenue', accounts: 1 },
    { code: 'missing-ratings', count: 2, accounts: 1 },
    { code: 'unscored', accounts: 1 },
    { code: 'constant-criterion', criterionId: 'look' },
    { code: 'open-gates', accounts: 1 },
    { code: 'tie-at-cut', accounts: 1 },
    { code: 'flag-without-reason', accounts: 1 },
  ];

  test.each(notes)('says $code in a whole sentence in both languages', (note) => {
    for (const words of [english, chinese]) {
      const sentence = noteSentence(words, note, inputsWith({ criteria }));
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).not.toMatch(/[{}]/);
    }
  });
});
