import { describe, expect, test } from 'vitest';
import { account, criterion, firm, inputsWith, rating } from '../model.test-data.ts';
import { evaluateRaters } from '../model/raters.ts';
import { presetText as presetsEn } from '../preset-text.en.ts';
import { presetText as presetsZh } from '../preset-text.zh.ts';
import { text as ratersEn } from '../raters-text.en.ts';
import { text as ratersZh } from '../raters-text.zh.ts';
import { raterRows } from '../rows/raters.ts';
import type { PortfolioInputs, Rater } from '../schema.ts';
import { text as en } from '../text.en.ts';
import { text as zh } from '../text.zh.ts';
import {
  fewNames,
  namesOf,
  placedBy,
  rankPlace,
  ranksFinding,
  ratersFinding,
  ratersReading,
  ratersState,
  shadeOf,
  sourceLabel,
  takenName,
  type RatersWords,
} from './raters.ts';
import { discussTable, ranksTable, spreadTable } from './raters-tables.ts';
import { derivationText as derivationEn } from '../derivation-text.en.ts';
import { derivationText as derivationZh } from '../derivation-text.zh.ts';
import { mergedSentence } from './merged.ts';

const english: RatersWords = {
  locale: 'en',
  text: en,
  presets: presetsEn,
  currency: 'GBP',
  raters: ratersEn,
};
const chinese: RatersWords = {
  locale: 'zh',
  text: zh,
  presets: presetsZh,
  currency: 'CNY',
  raters: ratersZh,
};
const both = [english, chinese];

const days = { kind: 'linear', measure: 'entered', direction: 'cost', worst: 90, best: 30 } as const;
const criteria = [
  criterion('buying', 'attractiveness', 1),
  criterion('fit', 'position', 1),
  criterion('days', 'position', 0, days),
];
const accounts = [account('x', {}, { name: 'Acme' }), account('y', {}, { name: 'Birch' })];

function rater(id: string, name: string, x: readonly [number, number], y: readonly [number, number]): Rater {
  const of = ([buying, fit]: readonly [number, number]) => ({ buying: rating(buying), fit: rating(fit) });
  return { id, name, ratings: { x: of(x), y: of(y) } };
}

function reported(raters: readonly Rater[], change: Partial<PortfolioInputs> = {}) {
  const inputs = inputsWith({ criteria, raters, choose: 1, ...change });
  const report = evaluateRaters(inputs, firm(accounts));
  return { inputs, report };
}

const differing = reported([
  rater('s', 'Sales', [9, 8], [5, 6]),
  rater('v', '', [8, 8], [5, 6]),
  rater('f', 'Finance', [3, 6], [5, 6]),
]);

function shared(words: RatersWords, { inputs, report }: ReturnType<typeof reported>) {
  return { words, names: namesOf(words, inputs, accounts), inputs, report };
}

describe('what the raters’ comparison says', () => {
  const { names, inputs, report } = shared(english, differing);

  test('names the place where they are furthest apart, who says what, and what hangs on it', () => {
    expect(ratersState(report, inputs)).toBe('differ');
    expect(ratersFinding(english, names, report, 'differ')).toBe('They differ most about Acme, on “buying”');
    // By hand: 6 points apart, half of the score: 3 points.
    expect(ratersReading(english, names, inputs, report)[0]).toBe(
      'About Acme, on “buying”, Finance says 3 and Sales says 9. 3.0 points of the score hang on it.',
    );
  });

  test('says what becomes of the list with each of them and without', () => {
    const sentences = ratersReading(english, names, inputs, report);
    // By hand: with Finance alone Acme has 4.5 and Birch 5.5; with the others, or without any one of the three, Acme leads.
    expect(sentences).toContain(
      'None of what all of them together choose is on everybody’s list: it depends on who rates.',
    );
    expect(sentences).toContain('Whoever is left out, the list stays as it is.');
  });

  test('says who would come and go when one is left out', () => {
    const pair = shared(
      english,
      reported([rater('s', 'Sales', [9, 8], [5, 6]), rater('f', 'Finance', [3, 6], [5, 6])]),
    );
    expect(ratersReading(english, pair.names, pair.inputs, pair.report)).toContain(
      'Without Sales, Birch would take the place of Acme.',
    );
  });

  test('says that all are of one mind, and whose scale is narrow', () => {
    const same = shared(
      english,
      reported([rater('s', 'Sales', [9, 8], [5, 6]), rater('v', '', [9, 8], [5, 6])]),
    );
    expect(ratersState(same.report, same.inputs)).toBe('agree');
    expect(ratersFinding(english, same.names, same.report, 'agree')).toBe(ratersEn.heading.agree);
    expect(ratersReading(english, same.names, same.inputs, same.report)).toEqual([
      ratersEn.reading.agree,
      'Each rater alone would choose the same 1 account.',
      ratersEn.reading.withoutSame,
    ]);
    expect(ranksFinding(english, same.names, same.report)).toBe(ratersEn.ranks.heading.same);
    const raters = same.report.raters.map((each) => ({
      ...each,
      use: { ...each.use, narrow: each.id === 's' },
    }));
    const narrow = ratersReading(english, same.names, same.inputs, { ...same.report, raters });
    expect(narrow.at(-1)).toContain('Sales used less than half of the scale');
  });

  test('says nothing of a list while no account has a score', () => {
    const half = (id: string, value: number): Rater => ({
      id,
      name: id,
      ratings: { x: { buying: rating(value) } },
    });
    const { names: of, ...found } = shared(english, reported([half('s', 9), half('f', 3)]));
    expect(ratersReading(english, of, found.inputs, found.report)).toHaveLength(2);
  });

  test('knows how much there is to compare', () => {
    const stateOf = (raters: readonly Rater[], change?: Partial<PortfolioInputs>) => {
      const { inputs: given, report: found } = reported(raters, change);
      return ratersState(found, given);
    };
    const only = (id: string, name: string, value: number): Rater => ({
      id,
      name,
      ratings: { [id]: { buying: rating(value) } },
    });
    expect(stateOf([])).toBe('none');
    expect(stateOf([rater('s', '', [1, 2], [3, 4])])).toBe('one');
    expect(stateOf([only('x', 'Ana', 3), only('y', 'Bo', 4)])).toBe('apart');
    const weightless = criteria.map((each) => ({ ...each, points: each.id === 'fit' ? 1 : 0 }));
    const given = [rater('s', '', [9, 8], [5, 6]), rater('v', '', [1, 8], [5, 6])];
    expect(stateOf(given, { criteria: weightless })).toBe('weightless');
    const found = shared(english, reported(given, { criteria: weightless }));
    expect(ratersFinding(english, found.names, found.report, 'weightless')).toBe(ratersEn.weightless);
  });

  test('names the account that moves most', () => {
    expect(ranksFinding(english, names, report)).toBe(
      'Acme moves most: from rank 1 to rank 2, depending on who rates',
    );
  });

  test('calls an anonymous rater by the place in the list', () => {
    expect(both.map((words) => namesOf(words, inputs, accounts).rater('v'))).toEqual(['Rater 2', '打分人 2']);
    expect(takenName(english, inputs, { id: 'v', name: '', ratings: {} })).toBe('Rater 2');
    expect(takenName(english, inputs, { id: 'new', name: '', ratings: {} })).toBe('Rater 4');
  });
});

describe('the raters’ tables', () => {
  test('have a cell for each head, in both languages', () => {
    for (const words of both) {
      for (const table of [discussTable, spreadTable, ranksTable]) {
        const { head, rows } = table(shared(words, differing));
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row).toHaveLength(head.length);
      }
    }
  });

  test('say who said what', () => {
    expect(discussTable(shared(english, differing)).rows).toEqual([
      ['Acme: buying', '9', '8', '3', '6', '3.00'],
      ['Acme: fit', '8', '8', '6', '2', '1.00'],
    ]);
    expect(ranksTable(shared(english, differing)).rows[0]).toEqual(['Acme', '1', '1 to 2', '2 of 3']);
    const { names, report } = shared(english, differing);
    const [first] = report.rankRanges;
    expect(placedBy(english, names, first?.bestBy ?? [], report)).toBe('Sales and Rater 2');
    expect(placedBy(english, names, ['s', 'v', 'f'], report)).toBe(ratersEn.ranks.everybody);
  });

  test('are written as rows with what each gave, what was agreed and what hangs on it', () => {
    const { names, inputs, report } = shared(english, differing);
    const agreed: PortfolioInputs = { ...inputs, ratings: { x: { buying: rating(7) } } };
    const [head, first] = raterRows(english, names, agreed, report);
    expect(head?.slice(0, 6)).toEqual([
      'Account',
      'Criterion',
      'Sales',
      'Rater 2',
      'Finance',
      'Agreed by the team',
    ]);
    // By hand: 20 / 3, the middle of 3, 8 and 9, 9 - 3, half of the score.
    expect(first?.slice(0, 9)).toEqual(['Acme', 'buying', 9, 8, 3, 7, 20 / 3, 8, 6]);
    expect(first?.slice(10)).toEqual([0.5, 3]);
  });

  test('give an entered figure in its own unit and what it is worth', () => {
    const entered = (id: string, value: number): Rater => ({
      id,
      name: id,
      ratings: { x: { days: rating(value) } },
    });
    const weighed = criteria.map((each) => ({ ...each, points: 1 }));
    const found = reported([entered('s', 30), entered('f', 60)], { criteria: weighed });
    const { names, inputs, report } = shared(english, found);
    expect(discussTable(shared(english, found)).rows[0]).toEqual([
      'Acme: days',
      '30, worth 10',
      '60, worth 5',
      '5',
      '1.25',
    ]);
    expect(ratersReading(english, names, inputs, report)[0]).toContain('f says 60 and s says 30');
  });
});

describe('small things', () => {
  test('shades go from none to the deepest', () => {
    expect([null, 0, 1, 3, 4, 6].map(shadeOf)).toEqual([0, 0, 1, 2, 3, 4]);
  });

  test('ranks lie on a line from the best to the last', () => {
    expect([rankPlace(1, 5), rankPlace(3, 5), rankPlace(5, 5), rankPlace(1, 1)]).toEqual([0, 50, 100, 50]);
  });

  test('a merged rating is said with what it is made of', () => {
    const said = [3, 7, 8].map((given) => ({ raterId: '', given, confidence: 'high' as const, source: '' }));
    const [buying, , payment] = criteria;
    if (!buying || !payment) throw new Error('no criteria');
    expect(mergedSentence(english, derivationEn.merged, buying, 6, { by: 'mean', said })).toBe(
      '6, mean of 3: 3, 7 and 8',
    );
    expect(mergedSentence(chinese, derivationZh.merged, payment, 7, { by: 'median', said })).toBe(
      '7，3 人中位数：3、7和8',
    );
  });

  test('a long list of names is cut', () => {
    const names = Array.from({ length: 10 }, (_, n) => `N${n}`);
    expect(fewNames(english, names)).toBe('N0, N1, N2, N3, N4, N5, N6, N7 and 2 more');
    expect(fewNames(chinese, ['甲', '乙'])).toBe('甲和乙');
  });

  test('people in a file are named with what there is to take', () => {
    const inputs = inputsWith({ raters: [{ id: 's', name: 'Sales', ratings: {} }] });
    const source = { raterId: null, name: '', ratings: {}, count: 3, asAgreed: 0, lost: 0 };
    expect(
      [
        source,
        { ...source, raterId: 'q' },
        { ...source, raterId: 's', name: 'Sales' },
        { ...source, raterId: 'q', name: 'Quo' },
      ].map((each) => sourceLabel(english, inputs, each)),
    ).toEqual(['the ratings of that document (3)', 'anonymous (3)', 'Sales (3), already here', 'Quo (3)']);
  });
});
