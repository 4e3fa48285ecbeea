import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselineOf, canTake, compared, withTheirs, worthOf, type ComparedLine } from './model/comparison.ts';
import { caseWith, cost, driver, hours, orders, withInput } from './model.test-data.ts';
import { valueLimits, type Baseline, type Returned, type ValueCaseInputs } from './schema.ts';

/** Sums of a few products, each good to fifteen digits. */
const digits = 6;
/** Five years at 10 %, from any table of annuities; good to the penny. */
const annuity = 3.79078677;
const pennies = 2;

const training = cost('training', { atStart: 10_000, perYear: 2000 });
const ours = caseWith({
  drivers: [hours, orders],
  costs: [training],
  price: 60_000,
  alternative: { name: '', price: 40_000, differences: [], source: '' },
});

function returned(theirs: Partial<Baseline>, part: Partial<Returned> = {}): Returned {
  const sent = baselineOf(ours);
  return {
    madeOn: '2026-05-01',
    blank: false,
    by: 'A. Berg',
    on: '2026-05-04',
    decisions: {},
    ...part,
    sent: part.sent ?? sent,
    theirs: { ...sent, ...theirs },
  };
}

function found(lines: readonly ComparedLine[], field: string, ownerId = 'hours', inputId = '') {
  return lines.find((line) => line.field === field && line.ownerId === ownerId && line.inputId === inputId);
}

describe('both versions of a case', () => {
  test('are the same line by line when nothing was changed', () => {
    const { lines, open, same, now, then } = compared(ours, returned({}));
    // Two of the frame, four and three of a baseline, three inputs and three times, two of a cost.
    expect(lines).toHaveLength(2 + 7 + 6 + 2);
    expect(same).toEqual(lines);
    expect(open).toEqual([]);
    expect(then).toEqual(now);
  });

  test('differ by hand: 6,400 hours for 8,000 are 9,600 less a year', () => {
    const { lines, open, now, then } = compared(
      ours,
      returned({ drivers: [{ ...hours, baseline: 6400 }, orders] }),
    );
    const line = found(lines, 'baseline');
    expect(line).toMatchObject({ ours: 8000, theirs: 6400, difference: -1600, state: 'differs' });
    expect(line?.effect?.perYear).toBeCloseTo(-1600 * 0.15 * 40, digits);
    expect(line?.effect?.netPresentValue).toBeCloseTo(-9600 * annuity, pennies);
    expect(open.map(({ key }) => key)).toEqual(['baseline hours ']);
    expect(then.perYear - now.perYear).toBeCloseTo(-9600, digits);
  });

  test('are worth what counts in a full year, and as net present value with the premium', () => {
    const half = { ...hours, confidence: 0.5, attribution: 0.8 };
    const worse = { ...hours, id: 'worse', change: -0.01 };
    const one = caseWith({ ...ours, drivers: [half, worse, driver('unknown')] });
    // 48,000 * 0.5 * 0.8 - 3,200 - 2,000.
    expect(worthOf(one).perYear).toBeCloseTo(14_000, digits);
    const alone = caseWith({
      drivers: [hours],
      alternative: { ...ours.alternative, differences: [{ id: 'x', name: '', amount: 500, source: '' }] },
      price: 60_000,
    });
    expect(worthOf(alone).perYear).toBeCloseTo(48_500, digits);
    expect(worthOf(alone).netPresentValue).toBeCloseTo(28_500 * annuity, pennies);
  });

  test.each([
    ['annualRate', { annualRate: 0.08 }, ''],
    ['horizonYears', { horizonYears: 3 }, ''],
    ['atStart', { costs: [{ ...training, atStart: 15_000 }] }, 'training'],
    ['perYear', { costs: [{ ...training, perYear: 0 }] }, 'training'],
    ['startYears', { drivers: [{ ...hours, startYears: 1 }, orders] }, 'hours'],
    ['durationYears', { drivers: [{ ...hours, durationYears: 2 }, orders] }, 'hours'],
    ['unit', { drivers: [{ ...hours, unit: 'h' }, orders] }, 'hours'],
  ])('differ in %s, whose effect is that of taking it', (field, theirs, ownerId) => {
    const answer = returned(theirs);
    const line = found(compared(ours, answer).lines, field, ownerId);
    expect(line?.state).toBe('differs');
    if (!line) return;
    const taken = withTheirs(ours, line, answer.theirs);
    expect(baselineOf(taken)).toEqual(answer.theirs);
    expect(line.effect?.netPresentValue).toBeCloseTo(
      worthOf(taken).netPresentValue - worthOf(ours).netPresentValue,
      digits,
    );
  });

  test('differ in a named input of a formula', () => {
    const theirs = { drivers: [hours, withInput(orders, 'rate', 10)] };
    const line = found(compared(ours, returned(theirs)).lines, 'input', 'orders', 'rate');
    // 600 * 100 / 10 instead of / 5.
    expect(line?.effect?.perYear).toBeCloseTo(-6000, digits);
    expect(line && withTheirs(ours, line, returned(theirs).theirs).drivers).toEqual(theirs.drivers);
  });

  test('differ in how a driver is worked out, and its figures come with it', () => {
    const other = { ...orders, formula: 'orders * saved / rate / 2' };
    const answer = returned({ drivers: [{ ...orders, id: 'hours' }, other] });
    const { lines } = compared(ours, answer);
    expect(found(lines, 'formula', 'orders')?.effect?.perYear).toBeCloseTo(-6000, digits);
    expect(found(lines, 'input', 'orders', 'rate')).toBeUndefined();
    const line = found(lines, 'formula', 'hours');
    expect(line?.ours).toBe('');
    expect(line?.effect?.perYear).toBeCloseTo(12_000 - 48_000, digits);
    const [taken] = line ? withTheirs(ours, line, answer.theirs).drivers : [];
    expect(taken).toMatchObject({ id: 'hours', method: 'formula', inputs: orders.inputs });
    const newHere = returned({ drivers: [hours, other] }, { sent: { ...baselineOf(ours), drivers: [] } });
    expect(found(compared(ours, newHere).lines, 'formula', 'orders')?.state).toBe('differs');
  });

  test('tell what we changed since from what the customer says', () => {
    const answer = returned({});
    const changed = { ...ours, drivers: [{ ...hours, baseline: 9000 }, orders] };
    expect(found(compared(changed, answer).lines, 'baseline')?.state).toBe('moved');
  });

  test('have no answer where the field stayed empty, and none to take', () => {
    const empty = { ...hours, baseline: null, valuePerUnit: null };
    const { lines, oneSided } = compared(
      ours,
      returned({ drivers: [empty, withInput(orders, 'saved', null)] }),
    );
    expect(oneSided.map(({ key }) => key)).toEqual([
      'baseline hours ',
      'valuePerUnit hours ',
      'input orders saved',
    ]);
    expect(found(lines, 'baseline')?.effect).toBeNull();
    const blank = returned(
      { costs: [{ ...training, atStart: 0, perYear: 500 }] },
      { blank: true, sent: { ...baselineOf(ours), costs: [{ ...training, atStart: 0, perYear: 0 }] } },
    );
    const { lines: blanks } = compared(ours, blank);
    expect(found(blanks, 'atStart', 'training')?.state).toBe('unanswered');
    expect(found(blanks, 'perYear', 'training')?.state).toBe('differs');
  });

  test('list what only one side has', () => {
    const theirDriver = driver('new', { baseline: 10, change: 1, valuePerUnit: 300 });
    const answer = returned({ drivers: [hours, theirDriver], costs: [cost('other', { perYear: 700 })] });
    const { lines, open } = compared(ours, answer);
    const sides = lines.filter(({ field }) => field === 'driver' || field === 'cost');
    expect(sides.map(({ ownerId, state }) => [ownerId, state])).toEqual([
      ['orders', 'only-ours'],
      ['new', 'only-theirs'],
      ['training', 'only-ours'],
      ['other', 'only-theirs'],
    ]);
    expect(found(lines, 'driver', 'new')?.effect?.perYear).toBeCloseTo(3000, digits);
    expect(found(lines, 'cost', 'other')?.effect?.perYear).toBeCloseTo(-700, digits);
    const all = open.reduce((one: ValueCaseInputs, line) => withTheirs(one, line, answer.theirs), ours);
    expect(all.drivers.map(({ id }) => id)).toEqual(['hours', 'orders', 'new']);
    expect(all.costs.map(({ id }) => id)).toEqual(['training', 'other']);
  });

  test('leave out what no longer has room, and what is not there', () => {
    const full = caseWith({
      drivers: Array.from({ length: valueLimits.drivers }, (_, index) => driver(String(index))),
      costs: Array.from({ length: valueLimits.costs }, (_, index) => cost(`c${index}`)),
    });
    const theirs = { ...baselineOf(full), drivers: [hours], costs: [training] };
    expect(withTheirs(full, { field: 'driver', ownerId: 'hours', inputId: '' }, theirs)).toBe(full);
    expect(withTheirs(full, { field: 'cost', ownerId: 'training', inputId: '' }, theirs)).toBe(full);
    expect(withTheirs(ours, { field: 'baseline', ownerId: 'nobody', inputId: '' }, theirs)).toBe(ours);
    const odd = { field: 'cost', ownerId: 'training', inputId: '' } as const;
    expect(withTheirs(ours, odd, theirs)).toEqual(ours);
    expect(withTheirs(ours, { ...odd, ownerId: 'hours' }, theirs)).toEqual(ours);
  });

  test('have no effect while a driver has no value either way', () => {
    const unknown = driver('u', { baseline: 5 });
    const one = caseWith({ drivers: [unknown] });
    const answer = returned({ ...baselineOf(one), drivers: [{ ...unknown, baseline: 6 }] });
    expect(found(compared(one, answer).lines, 'baseline', 'u')?.effect).toBeNull();
    const known = { ...unknown, change: 0.1, valuePerUnit: 10 };
    const whole = returned({ ...baselineOf(one), drivers: [known] });
    expect(found(compared(one, whole).lines, 'change', 'u')?.effect).toBeNull();
  });

  test('keep a decision for as long as it says something', () => {
    const answer = (decisions: Returned['decisions']) =>
      compared(ours, returned({ drivers: [{ ...hours, baseline: 6400 }, orders] }, { decisions }));
    const left = answer({ 'baseline hours ': 'left', 'change hours ': 'left' });
    expect(left.open).toEqual([]);
    expect(left.different.map(({ decision }) => decision)).toEqual(['left']);
    const taken = answer({ 'baseline hours ': 'taken', 'change hours ': 'taken' });
    expect(taken.open.map(({ key }) => key)).toEqual(['baseline hours ']);
    expect(taken.different.map(({ key, decision }) => [key, decision])).toEqual([
      ['baseline hours ', null],
      ['change hours ', 'taken'],
    ]);
  });

  test('are equal once every open line is taken, whatever the figures', () => {
    const figure = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 0, max: 5 }), (baseline, rate, startYears) => {
        const drivers = [{ ...hours, baseline, startYears }, withInput(orders, 'rate', rate)];
        const answer = returned({ drivers, annualRate: Math.abs(rate) / 1000 });
        const { open, then } = compared(ours, answer);
        const all = open.reduce((one: ValueCaseInputs, line) => withTheirs(one, line, answer.theirs), ours);
        expect(baselineOf(all)).toEqual(answer.theirs);
        expect(worthOf(all)).toEqual(then);
        expect(compared(all, answer).lines.every(({ state }) => !canTake(state))).toBe(true);
      }),
    );
  });
});
