import { describe, expect, test } from 'vitest';
import {
  acrossOf,
  count,
  curveBox,
  curvePicture,
  curvePoints,
  payTable,
  peopleFault,
  percent,
  planFault,
  planName,
  pointAt,
  positionName,
  readingAnswer,
  readLines,
  shownTo,
  spreadFault,
  standing,
  upOf,
  type Told,
} from './chart.ts';
import { designPicture, handleText, keyedPoint, paysSentence, weightSentence } from './chart/design.ts';
import { mixSentence, totalOf } from './chart/people.ts';
import { marginalRows, settlementNotes, settlementRows, statementRows } from './chart/statement.ts';
import { designText } from './design-text.en.ts';
import { firm, methodInputs, methodPlan, position, withPlan } from './model.test-data.ts';
import { evaluateCompensation, pointsCurve } from './model.ts';
import { blankTerms, presetMeasure, usualPoints } from './presets.ts';
import type { CompensationInputs } from './schema.ts';
import { statementText } from './statement-text.en.ts';
import { text } from './text.en.ts';
import { text as chinese } from './text.zh.ts';

const words = { locale: 'en', text, currency: 'EUR' } as const;
const workspace = firm('ada', 'ben');

function told(inputs: CompensationInputs = methodInputs): Told {
  return { words, inputs, workspace, result: evaluateCompensation(inputs, workspace) };
}

function usualCurve() {
  const built = pointsCurve(usualPoints);
  if (built.kind === 'faults') throw new Error('the usual curve is none');
  return built.curve;
}

describe('figures and names', () => {
  test('have the decimals they need', () => {
    expect([0.8, 0.125, 1 / 3].map((value) => percent(words, value))).toEqual(['80%', '12.5%', '33.33%']);
    expect([2, 1.5].map((value) => count(words, value))).toEqual(['2', '1.5']);
  });

  test('are built in where the reader gave none', () => {
    expect(planName(words, methodPlan, 0)).toBe('Balanced 80/20');
    expect(planName(words, { ...methodPlan, preset: null }, 2)).toBe('Plan 3');
    expect(planName(words, { ...methodPlan, name: 'Ours' }, 0)).toBe('Ours');
    expect(positionName(told(), position('x', { personId: null, role: 'SAM' }))).toBe('Vacant: SAM');
    expect(positionName(told(), position('x', { personId: null }))).toBe('Vacant post');
  });
});

describe('what is wrong', () => {
  test('is said with the way to mend it', () => {
    const measures = [{ ...blankTerms('revenue', 0.9), points: { ...usualPoints, cap: 0.5 } }];
    const faulty = told(withPlan({ measures }));
    expect(faulty.result.planFaults.map((fault) => planFault(faulty, fault))).toEqual([
      'The weights sum to 90%, not 100%. Change one of them, or let all be adjusted in proportion.',
      'Account revenue: the cap lies below target pay, so that target could never be earned. Raise it to 100% or more, or take it away.',
    ]);
    expect(readingAnswer(faulty)).toBe('Balanced 80/20 cannot be paid out yet');
    expect(readLines(faulty)).toEqual([]);
  });

  test('names the people and the measures', () => {
    const at = { positionId: 'ada', measureId: 'revenue' };
    expect(peopleFault(told(), { kind: 'zero-target', ...at })).toMatch(
      /^ada, Account revenue: a target of 0/,
    );
    expect(peopleFault(told(), { kind: 'objective-weights', ...at, total: 0.9 })).toContain('90%');
    expect(peopleFault(told(), { kind: 'pay-unknown', positionId: 'gone' })).toMatch(/^Vacant post/);
    expect(peopleFault(told(), { kind: 'no-people' })).toMatch(/^Nobody/);
    expect(spreadFault(told(), { kind: 'no-spread', ...at })).toMatch(/^ada, Account revenue: no spread/);
    expect(spreadFault(told(), { kind: 'spread-order', ...at, positionId: null })).toMatch(
      /^Account revenue/,
    );
    const gone = { kind: 'modifier-points', modifierId: 'gone' } as const;
    expect(planFault(told(), gone)).toMatch(/^Modifier without a name/);
    expect(planFault(told(), { kind: 'pool-curve', fault: 'cap' })).toMatch(/^Team pool: the cap/);
    expect(planFault(told(), { kind: 'pool-measure' })).toMatch(/no measure/);
  });
});

describe('the reading in words', () => {
  test('counts what is to be minded, and says each with its figures', () => {
    expect(readingAnswer(told())).toBe('Balanced 80/20: 2 things to mind before you sign');
    const lines = readLines(told());
    expect(lines[0]?.says).toBe('0% of the weight runs over more than a year; you asked for at least 25%.');
    expect(lines.find(({ id }) => id === 'cliff')?.says).toBe(
      'Pay jumps by 25% of target variable when Account revenue reaches 80%.',
    );
    expect(lines.find(({ id }) => id === 'upside')?.says).toBe(
      'Excellence pays 200% of target variable; the most it can pay is 200%.',
    );
  });

  test('is written in Chinese as well', () => {
    const inChinese = { ...told(), words: { locale: 'zh', text: chinese, currency: 'CNY' } as const };
    expect(readingAnswer(inChinese)).toBe('均衡 80/20：签字之前有 2 处要留意');
    expect(readLines(inChinese).every(({ says, why }) => says !== '' && why !== '')).toBe(true);
  });
});

describe('a statement in rows', () => {
  const [one] = told().result.statements;
  if (one?.kind !== 'statement') throw new Error('there is no statement');

  test('says how each line comes about', () => {
    const rows = statementRows(told(), statementText, one);
    expect(rows.map(([line]) => line)).toEqual([
      'Salary',
      'Account revenue',
      'Account profit',
      'Net revenue retention',
      'Variable pay',
    ]);
    expect(rows[1]).toEqual([
      'Account revenue',
      '€40,000 × 50% × 150.0%; 110.0% reached, as stated',
      '€30,000',
    ]);
    expect(rows.at(-1)).toEqual(['Variable pay', '120.0% of target variable', '€48,000']);
    expect(marginalRows(told(), one)[0]).toEqual(['Account revenue', '110.0%', '€1,000']);
  });

  test('says what a condition, a modifier, a cap and a pool do', () => {
    const inputs = {
      ...withPlan({
        cap: 1,
        gates: [
          {
            id: 'g',
            measureId: 'profit',
            atLeast: 0.95,
            inclusive: false,
            closesAll: false,
            closes: ['profit'],
          },
        ],
        modifiers: [
          {
            id: 'm',
            name: 'Quality',
            kind: 'stated',
            factor: 2,
            measureId: null,
            points: [],
            interpolation: 'linear',
          },
        ],
        pool: { ...methodPlan.pool, isOn: true, measureId: 'retention', attainment: 1 },
      }),
      positions: [{ ...position('ada'), ...methodInputs.positions[0], filled: 0.5 }],
    };
    const all = told(inputs);
    const [first] = all.result.statements;
    if (first?.kind !== 'statement') throw new Error('there is no statement');
    const rows = statementRows(all, statementText, first);
    expect(rows.map(([line]) => line)).toContain('Condition not met: Account profit is not paid');
    expect(rows.find(([line]) => line === 'Quality')?.[1]).toBe('times 200%');
    expect(rows.find(([line]) => line === 'Cap on the whole')?.[1]).toBe('at most 100% of target variable');
    expect(rows.at(-1)).toEqual([
      'Part of the team pool',
      '100.0% of €4,000; the team reached 100.0%, as stated',
      '€4,000',
    ]);
    expect(rows[0]?.[1]).toBe('€160,000 × 50% of the year');
    expect(payTable(all).head).toContain('Team pool');
  });

  test('says what is held back and what is still open', () => {
    const held = told(withPlan({ holdback: { share: 0.25, years: 2 } }));
    const [first] = held.result.statements;
    if (first?.kind !== 'statement') throw new Error('there is no statement');
    expect(settlementRows(held, statementText, first)).toEqual([
      ['Variable pay and part of the pool', '', '€48,000'],
      ['Held back', '25%, for 2 years', '−€12,000'],
    ]);
    expect(settlementNotes(held, statementText, first)).toEqual([
      '€12,000 is held back until the account has stayed.',
    ]);
  });

  test('is a row in the table of everybody, and unknown pay is said', () => {
    const inputs = {
      ...methodInputs,
      positions: [...methodInputs.positions, position('ben', { base: null })],
    };
    const table = payTable(told(inputs));
    expect(table.rows).toEqual([
      ['ada', '€160,000', '€40,000', '120.0%', '€48,000', '€208,000'],
      ['ben', 'not known', '–', '–', '–', '–'],
    ]);
    expect(table.foot[0]?.at(-1)).toBe('€208,000');
  });

  test('shares the pool with functions in rows of their own', () => {
    const share = (id: string, name: string) => ({ id, positionId: null, functionId: null, name, share: 1 });
    const pool = {
      ...methodPlan.pool,
      isOn: true,
      measureId: 'retention',
      attainment: 1,
      shares: [share('s', 'Service'), share('x', '')],
    };
    const table = payTable(told(withPlan({ pool })));
    expect(table.rows.slice(1).map(([name, ...cells]) => [name, cells.at(-1)])).toEqual([
      ['Service', '€4,000'],
      ['Team pool', '€4,000'],
    ]);
    expect(table.foot[0]?.at(-1)).toBe('€216,000');
  });
});

describe('the picture of a curve', () => {
  test('has a line for every straight part and a mark where pay jumps', () => {
    const curve = usualCurve();
    const picture = curvePicture(words, curve, shownTo(curve));
    expect(picture.toAttainment).toBe(1.4);
    expect(picture.toPayout).toBe(2.5);
    expect(picture.lines).toHaveLength(4);
    expect(picture.jumps).toEqual([{ x: acrossOf(0.8, 1.4), from: curveBox.height, to: upOf(0.5, 2.5) }]);
    expect(curvePoints(words, { ...curve, cap: 1.8 })).toBe(
      '80% pays 50% · 100% pays 100% · 120% pays 200% · cap 180%',
    );
    expect(standing(curve, 1.1, picture)).toMatchObject({ x: acrossOf(1.1, 1.4), y: upOf(1.5, 2.5) });
  });

  test('turns a place back into attainment and pay', () => {
    const extent = { toAttainment: 1.4, toPayout: 2.5 };
    expect(pointAt({ across: 0.5, down: 0.2 }, extent)).toEqual({ attainment: 0.7, payout: 2 });
    expect(pointAt({ across: 2, down: -1 }, extent)).toEqual({ attainment: 1.4, payout: 2.5 });
  });

  test('can be dragged also while its points contradict each other', () => {
    const wrong = { ...usualPoints, threshold: { attainment: 1.3, payout: 0.5 } };
    const picture = designPicture(words, wrong, null);
    expect(picture.handles.map(({ which }) => which)).toEqual(['threshold', 'excellence']);
    expect(picture.handles[0]?.x).toBe(acrossOf(1.3, picture.toAttainment));
    const held = designPicture(
      words,
      { ...usualPoints, hasThreshold: false },
      { toAttainment: 2, toPayout: 4 },
    );
    expect(held).toMatchObject({ toAttainment: 2, toPayout: 4, handles: [{ which: 'excellence' }] });
    expect(handleText(words, designText, 'threshold', usualPoints.threshold)).toBe('Threshold: 80% pays 50%');
  });

  test('moves by keys: a point of attainment, five of pay', () => {
    const point = { attainment: 0.8, payout: 0.5 };
    expect(keyedPoint(point, 'ArrowLeft')?.attainment).toBeCloseTo(0.79, 12);
    expect(keyedPoint(point, 'ArrowRight')?.attainment).toBeCloseTo(0.81, 12);
    expect(keyedPoint(point, 'ArrowUp')?.payout).toBeCloseTo(0.55, 12);
    expect(keyedPoint(point, 'ArrowDown')?.payout).toBeCloseTo(0.45, 12);
    expect(keyedPoint(point, 'Enter')).toBeNull();
  });
});

describe('what the designer says', () => {
  test('is how a measure pays, or what is wrong with it', () => {
    const terms = blankTerms('revenue');
    expect(paysSentence(words, terms, presetMeasure('revenue'))).toBe(
      '80% pays 50% · 100% pays 100% · 120% pays 200%',
    );
    const wrong = { ...terms, points: { ...usualPoints, cap: 0.5 } };
    expect(paysSentence(words, wrong, presetMeasure('revenue'))).toBe(text.faults.curves.cap);
    expect(weightSentence(words, methodPlan)).toBe('100%');
  });

  test('is the pay mix of each post and of all', () => {
    expect(totalOf(told(), position('ada'))).toBe('€200,000 (80%)');
    expect(totalOf(told(), position('ada', { base: null }))).toBe('–');
    expect(totalOf(told(), position('ada', { base: 0, targetVariable: 0 }))).toBe('€0');
    expect(mixSentence(told(), designText)).toBe(
      'Target total cash of all: €200,000, of which salary 80%. The method reports 75% to 85%.',
    );
    expect(mixSentence(told({ ...methodInputs, positions: [] }), designText)).toContain('–');
  });
});
