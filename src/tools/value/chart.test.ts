import { describe, expect, test } from 'vitest';
import {
  amount,
  answer,
  axisStart,
  leadSentences,
  measureRows,
  measureSentences,
  noteSentence,
  problemSentence,
  reading,
  shareSentences,
  shortened,
  stillWaterfall,
  waterfallBars,
  waterfallFinding,
  waterfallTable,
  yearTable,
  type Told,
} from './chart.ts';
import { statementOf } from './chart/statement.ts';
import { evaluateValueCase } from './model.ts';
import { caseWith, context, cost, driver, hours, orders } from './model.test-data.ts';
import { caseRows, reviewRows } from './rows.ts';
import { defaultValueInputs, statementKinds, type ValueCaseInputs } from './schema.ts';
import { statementText as statementEn } from './statement-text.en.ts';
import { statementText as statementZh } from './statement-text.zh.ts';
import { text as textEn } from './text.en.ts';
import { text as textZh } from './text.zh.ts';

const texts = { en: textEn, zh: textZh } as const;
const statements = { en: statementEn, zh: statementZh } as const;
const locales = ['en', 'zh'] as const;

function told(part: Partial<ValueCaseInputs>, locale: (typeof locales)[number] = 'en'): Told {
  const one = caseWith(part);
  const inputs = defaultValueInputs;
  const result = evaluateValueCase(one, inputs.thresholds, context);
  const words = { locale, text: texts[locale], currency: 'GBP' };
  return { words, inputs, one, result, draws: null, accountName: 'Delft' };
}

const blankAlternative = { name: '', price: null, differences: [], source: '' };

const full: Partial<ValueCaseInputs> = {
  annualRate: 0,
  drivers: [
    { ...hours, status: 'agreed' },
    orders,
    driver('open'),
    { ...orders, id: 'bad', formula: '1 / 0' },
  ],
  costs: [cost('once', { atStart: 50_000 })],
  price: 30_000,
  alternative: { name: '', price: 10_000, differences: [], source: '' },
  doingNothing: { perYear: 1000, note: '' },
  reviews: [{ id: 'r', date: '2026-01-01', planned: 1, verified: 1, toldTo: 'CFO', note: '' }],
};

describe('the waterfall', () => {
  test('goes step by step from the reference price to the value', () => {
    const bars = waterfallBars(told(full));
    // By hand: 10,000 + 48,000 + 12,000 - 50,000 / 5 = 60,000.
    expect(bars.map(({ to }) => to)).toEqual([10_000, 58_000, 70_000, 60_000, 60_000, 30_000]);
    expect(bars.map(({ kind }) => kind)).toEqual(['total', 'gain', 'gain', 'loss', 'total', 'price']);
    expect(waterfallTable(told(full)).rows).toHaveLength(bars.length);
  });

  test('cuts its axis beside large prices and says so', () => {
    const large = told({
      ...full,
      price: 5_010_000,
      alternative: { name: '', price: 5_000_000, differences: [], source: '' },
    });
    expect(stillWaterfall(large).remark?.text).toBe(textEn.waterfall.cut);
    expect(stillWaterfall(told(full)).remark).toBeNull();
    // By hand: from 5,000,000 to 5,060,000, so half of 60,000 below, down to a multiple of 5,000.
    expect(axisStart(waterfallBars(large))).toBe(4_970_000);
  });

  test('says nothing of a price that is not known', () => {
    expect(waterfallFinding(told({ drivers: [hours], annualRate: 0 }))).toBe(
      'What counts comes to £48,000 a year',
    );
    expect(waterfallFinding(told({ ...full, price: null }))).toBe(
      'From £10,000 to a value of £60,000 a year',
    );
  });

  test('shortens names by their width, in which a Chinese sign counts twice', () => {
    expect(shortened('Fewer warranty claims')).toBe('Fewer warranty claims');
    expect(shortened('New machine six weeks earlier')).toBe('New machine six weeks…');
    expect(shortened('可用率保证下的停机减少')).toBe('可用率保证下的停机减少');
    expect(shortened('可用率保证下的停机更少了')).toBe('可用率保证下的停机更…');
  });
});

describe.each(locales)('in %s', (locale) => {
  test.each([full, {}, { drivers: [hours] }, { ...full, price: 90_000 }, { ...full, price: 5000 }])(
    'every sentence of case %# is whole',
    (part) => {
      const all = told(part, locale);
      const said = [
        answer(all),
        ...leadSentences(all),
        ...reading(all),
        ...shareSentences(all),
        ...measureRows(all).flat(),
        ...all.result.notes.map((note) => noteSentence(all, note)),
        ...statementOf(all, statements[locale], 'customer').sections.map(({ shown }) => shown),
        ...statementOf(all, statements[locale], 'board').sections.map(({ shown }) => shown),
      ];
      for (const sentence of said) expect(sentence).not.toMatch(/[{}]|NaN|Infinity|undefined|^$/);
    },
  );

  test('says where a formula fails, counted from one', () => {
    const { words } = told(full, locale);
    const problem = { code: 'division-by-zero', at: 4, what: '' } as const;
    expect(problemSentence(words, problem)).toContain('5');
  });
});

describe('a case in which no driver counts yet', () => {
  test('says so instead of that there is none', () => {
    const open = told({
      drivers: [driver('open')],
      price: 100,
      alternative: { ...blankAlternative, price: 50 },
    });
    expect(answer(open)).toBe(textEn.answer['none-counts']);
    expect(leadSentences(open)).toEqual([textEn.lead.noneCounts]);
    expect(open.result.notes.map(({ code }) => code)).not.toContain('incentive-negative');
  });
});

describe('an amount', () => {
  test.each([
    [0.032, '0.032'],
    [0.030_94, '0.0309'],
    [7.1, '7.1'],
    [42.66, '42.7'],
    [-12_345.6, '−12,346'],
    [46, '46'],
    [0, '0'],
  ])('of %d keeps the digits that tell it', (value, shown) => {
    expect(amount(told({}).words, value)).toBe(shown);
  });
});

describe('measures', () => {
  test('are worked out in figures that give them', () => {
    // By hand, at no discount: 5 x 60,000; 50,000 + 5 x 20,000; 60,000 - 10,000 spread evenly.
    expect(measureSentences(told(full))).toEqual([
      'Net present value: £300,000 − £150,000.',
      'Return: £150,000 ÷ £150,000.',
      'Value for each unit of premium: £50,000 ÷ £20,000, both per year.',
      'Spread evenly: a present value ÷ 5.0000, which is what 1 a year over 5 years is worth today.',
    ]);
    const rows = new Map(measureRows(told(full)));
    expect(rows.get(textEn.measures.roi)).toBe('100%');
    expect(rows.get(textEn.measures.perPrice)).toBe('2.50');
  });
});

describe('measures without an answer', () => {
  test('say why', () => {
    const rows = new Map(measureRows(told({ drivers: [hours] })));
    expect(rows.get(textEn.measures.irr)).toBe(textEn.measures.irrKinds['no-sign-change']);
    expect(rows.get(textEn.measures.roi)).toBe(textEn.measures.roiNone);
    expect(rows.get(textEn.measures.payback)).toBe(textEn.measures.paybackAtOnce);
  });

  test('say that nothing is paid back in time', () => {
    const never = told({ drivers: [orders], costs: [cost('c', { atStart: 900_000 })] });
    expect(new Map(measureRows(never)).get(textEn.measures.payback)).toBe('not within 5 years');
  });
});

describe('statements', () => {
  test('show the reader’s own words in place of composed ones', () => {
    const own = told({ ...full, statements: { customer: { en: { next: 'See you in June.' } }, board: {} } });
    const next = statementOf(own, statementEn, 'customer').sections.at(-1);
    expect(next?.shown).toBe('See you in June.');
    expect(next?.composed).toContain('3 months');
  });

  test('add up to the net present value, and say what it costs', () => {
    const { table } = statementOf(told(full), statementEn, 'customer');
    // By hand: 5 x (48,000 + 12,000); 50,000 + 5 x (30,000 - 10,000).
    expect(table.foot.map((row) => row[2])).toEqual(['£300,000', '−£150,000', '£150,000']);
  });

  const cases: readonly Partial<ValueCaseInputs>[] = [
    full,
    { ...full, price: 90_000 },
    { ...full, price: null },
    { ...full, alternative: blankAlternative },
    { ...full, alternative: blankAlternative, price: 200_000 },
    { drivers: [{ ...hours, status: 'verified' }] },
  ];
  const unfit = {
    en: { customer: /the customer|\bthe(y|m|ir)\b|your price/i, board: /\byour?\b/i },
    zh: { customer: /客户|你们/, board: /你们|贵公司/ },
  } as const;
  test.each(locales.flatMap((locale) => statementKinds.map((kind) => ({ locale, kind }))))(
    'speak to their reader: $kind in $locale',
    ({ locale, kind }) => {
      for (const part of cases) {
        const { sections, finding, table } = statementOf(told(part, locale), statements[locale], kind);
        const said = [...sections.map(({ shown }) => shown), finding, ...table.foot.flat()];
        for (const sentence of said) {
          expect(sentence).not.toMatch(unfit[locale][kind]);
          expect(sentence).not.toContain(textEn.none);
        }
      }
    },
  );

  test('ask for proof of the largest effect that is only claimed', () => {
    const next = (part: Partial<ValueCaseInputs>) =>
      statementOf(told(part), statementEn, 'board').sections.at(-1)?.shown;
    // By hand: 12,000 a year for five years at no discount.
    expect(next(full)).toContain(
      '“Driver 2” verified by the customer. It is the largest effect that is only claimed, £60,000',
    );
    expect(next({ drivers: [{ ...hours, status: 'agreed' }] })).toBe(statementEn.board.nextNone);
  });
});

describe('rows', () => {
  test('hold the case unrounded, with formulas and their numbers', () => {
    const rows = caseRows(told(full));
    expect(rows[2]?.[2]).toBe('orders * saved / rate; orders=600; saved=100; rate=5');
    expect(rows.at(-1)?.slice(0, 5)).toEqual([5, 60_000, 60_000, 20_000, 40_000]);
    expect(reviewRows(told(full))).toHaveLength(2);
    expect(yearTable(told(full)).rows).toHaveLength(6);
  });
});
