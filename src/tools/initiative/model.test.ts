import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleWorkspace } from '../../workspace/sample.ts';
import sample from '../../../content/cases/sample.json' with { type: 'json' };
import { evaluateInitiative } from './model.ts';
import { disagreements, indexOf, levelOf } from './model/answers.ts';
import { caseOf, taxOf } from './model/money.ts';
import { comparisonOf, ownershipTest, ownersOf } from './model/owners.ts';
import { answersOf, inputsWith } from './model.test-data.ts';
import { defaultInitiativeInputs, defaultSettings, parseInitiativeInputs, type Answer } from './schema.ts';
import { statements, testItems } from './schema/statements.ts';

/** A few roundings of figures below 100. */
const rounding = 1e-9;
/** Decimals of figures worked out by hand. */
const cents = 2;

const answer = fc.constantFrom<Answer>(0, 1, 2, 3, 4, 'unknown', null);
const answerList = fc.array(answer, { minLength: 20, maxLength: 20 });

describe('the index', () => {
  test('is the share of the levels that are known', () => {
    // By hand: 3 + 1 + 0 + 2 = 6 of 4 × 4.
    const found = indexOf(inputsWith({ answers: answersOf([3, 1, 0, 2, 'unknown', null]) }));
    expect(found.value).toBe(37.5);
    expect(found).toMatchObject({ band: 'sales', known: 4, unknown: 1, open: 15, isThin: true });
    expect(found.groups[0]).toEqual({ id: 'leadership', known: 4, index: 37.5, points: 37.5 });
    expect(found.groups[1]).toEqual({ id: 'ownership', known: 0, index: null, points: 0 });
    expect(found.weakest).toEqual(['before-launch', 'standing-meeting', 'shared-priorities']);
  });

  test('says nothing before the first answer, nor where nobody knows', () => {
    expect(indexOf(defaultInitiativeInputs)).toMatchObject({ value: null, band: null, weakest: [] });
    const unknown = indexOf(inputsWith({ answers: answersOf(['unknown', 'unknown']) }));
    expect(unknown).toMatchObject({ value: null, unknown: 2, open: 18 });
  });

  test('has its bounds in the higher band, and no weak statement at the top', () => {
    const all = (level: Answer) => inputsWith({ answers: answersOf(statements.map(() => level)) });
    expect(indexOf(all(4))).toMatchObject({ value: 100, band: 'business', weakest: [], isThin: false });
    const settings = { ...defaultSettings, mixedFrom: 25, businessFrom: 50 };
    expect(indexOf({ ...all(1), settings }).band).toBe('mixed');
    expect(indexOf({ ...all(2), settings }).band).toBe('business');
  });

  test('merges raters by the mean of those who know, else by what the team agreed', () => {
    const raters = [
      { id: 'a', name: '', answers: answersOf([1, 'unknown', 'unknown']) },
      { id: 'b', name: '', answers: answersOf([2, 3, null]) },
    ];
    const merged = inputsWith({ answers: answersOf([4, 0, 2, 'unknown']), raters, scoreFrom: 'merged' });
    const found = indexOf(merged);
    expect(found.lines.slice(0, 4).map(({ value, from, isUnknown }) => [value, from, isUnknown])).toEqual([
      [1.5, 'raters', false],
      [3, 'raters', false],
      [2, 'agreed', false],
      [null, null, true],
    ]);
    // By hand: (1.5 + 3 + 2) ÷ 12.
    expect(found.value).toBeCloseTo(54.1667, 4);
    expect(indexOf({ ...merged, scoreFrom: 'agreed' }).value).toBe(50);
  });

  test('is summed up by its lines and by its groups', () => {
    fc.assert(
      fc.property(answerList, (list) => {
        const found = indexOf(inputsWith({ answers: answersOf(list) }));
        const lines = found.lines.reduce((sum, { points }) => sum + points, 0);
        const inGroups = found.groups.reduce((sum, { points }) => sum + points, 0);
        expect(Math.abs(lines - (found.value ?? 0))).toBeLessThan(rounding);
        expect(Math.abs(inGroups - (found.value ?? 0))).toBeLessThan(rounding);
        expect(found.known + found.unknown + found.open).toBe(20);
      }),
    );
  });

  test('never falls when a known level rises', () => {
    fc.assert(
      fc.property(answerList, fc.nat(19), (list, place) => {
        const level = levelOf(list[place]);
        fc.pre(level !== null && level < 4);
        const raised = list.with(place, (level + 1) as Answer);
        const [before, after] = [list, raised].map(
          (each) => indexOf(inputsWith({ answers: answersOf(each) })).value ?? 0,
        );
        expect(after).toBeGreaterThan(before ?? 0);
      }),
    );
  });
});

describe('raters apart', () => {
  const raters = [
    { id: 'a', answers: answersOf([0, 1, 'unknown', 4]) },
    { id: 'b', answers: answersOf([4, 2, 3, 1]) },
    { id: 'c', answers: answersOf([4, 'unknown', 'unknown', 2]) },
  ];

  test('are named with who says what, the widest first', () => {
    expect(disagreements(raters, 2)).toEqual([
      { id: 'named-executives', low: 0, high: 4, lowest: ['a'], highest: ['b', 'c'], unknown: [] },
      { id: 'shared-priorities', low: 1, high: 4, lowest: ['b'], highest: ['a'], unknown: [] },
    ]);
    expect(disagreements(raters, 1)[2]).toMatchObject({ id: 'standing-meeting', unknown: ['c'] });
  });

  test('are two who know at least', () => {
    expect(disagreements(raters.slice(0, 1), 1)).toEqual([]);
  });
});

describe('who answers', () => {
  const functions = ['sales', 'finance', 'plant'].map((id) => ({ id, name: id }));

  test('is one function a row, or the row is a gap', () => {
    const owners = ownersOf(
      {
        decides: { sales: 'A', finance: 'C' },
        funds: { sales: 'R' },
        staffs: { sales: 'AR', plant: 'A' },
        measures: { finance: 'AR', gone: 'A' },
      },
      ['sales'],
      functions,
    );
    expect(owners.rows.map(({ id, gap }) => [id, gap])).toEqual([
      ['decides', null],
      ['funds', 'nobody'],
      ['staffs', 'several'],
      ['serves', 'untouched'],
      ['measures', null],
      ['escalates', 'untouched'],
      ['learns', 'untouched'],
    ]);
    expect(owners.rows[2]).toMatchObject({ accountable: ['sales', 'plant'], responsible: ['sales'] });
    // By hand: sales holds one of the two clear rows.
    expect(owners).toMatchObject({ clear: 2, heldBySales: 1, salesShare: 0.5, noShare: null });
  });

  test('says why there is no share', () => {
    expect(ownersOf({}, [], []).noShare).toBe('no-functions');
    expect(ownersOf({ decides: { sales: 'A' } }, ['gone'], functions).noShare).toBe('no-sales');
    expect(ownersOf({}, ['sales'], functions).noShare).toBe('no-clear-row');
  });
});

describe('the ownership test', () => {
  const all = Object.fromEntries(testItems.map((item) => [item, true]));

  test('is the share of ten that are answered with yes', () => {
    expect(ownershipTest(all)).toMatchObject({ score: 1, yes: 10, open: 0, isCapped: false, failed: [] });
    expect(ownershipTest({})).toMatchObject({ score: null, open: 10 });
    expect(ownershipTest({ 'met-lately': false })).toMatchObject({ score: 0, failed: ['met-lately'] });
  });

  test('stays at a half without a named account (method.md, 1c)', () => {
    const found = ownershipTest({ ...all, 'named-account': false });
    expect(found).toMatchObject({ score: 0.5, plain: 0.9, isCapped: true, isNamed: false });
    expect(ownershipTest({ 'met-lately': true }).isCapped).toBe(false);
  });
});

test('the comparison counts rows and names what nothing shows', () => {
  const found = comparisonOf({
    start: { position: 'business', evidence: '  ' },
    owner: { position: 'sales', evidence: '' },
    cost: { position: 'between', evidence: 'x' },
    help: { position: null, evidence: 'x' },
  });
  expect(found).toEqual({ sales: 1, between: 1, business: 1, open: 5, unshown: ['start'] });
});

describe('the internal-selling tax', () => {
  const example = { managers: 10, hours: 20, weeks: 46, cost: 95, total: 40, source: '' };

  test('is 874,000 in the example of the method (method.md, 1a)', () => {
    expect(taxOf(example, defaultSettings)).toEqual({
      kind: 'known',
      amount: 874_000,
      hours: 9200,
      share: 0.5,
      people: 5,
      band: 'half',
      isImpossible: false,
    });
  });

  test('reads its share by the bounds of the method', () => {
    const bandOf = (hours: number) => {
      const found = taxOf({ ...example, hours }, defaultSettings);
      return found.kind === 'known' ? found.band : null;
    };
    expect([0, 5.9, 6, 9.9, 10, 19.9, 20, 40].map(bandOf)).toEqual([
      'healthy',
      'healthy',
      'watch',
      'watch',
      'unrecruited',
      'unrecruited',
      'half',
      'half',
    ]);
  });

  test('names what is missing, and what cannot be', () => {
    const open = taxOf({ ...example, managers: null, cost: null }, defaultSettings);
    expect(open).toEqual({ kind: 'open', unknown: ['managers', 'cost'] });
    expect(taxOf({ ...example, hours: 41 }, defaultSettings)).toMatchObject({
      amount: 1_791_700,
      share: null,
      isImpossible: true,
    });
    expect(taxOf({ ...example, total: null }, defaultSettings)).toMatchObject({ share: null, band: null });
    expect(taxOf({ ...example, hours: 0, total: 0 }, defaultSettings)).toMatchObject({ share: null });
  });
});

describe('the business case', () => {
  // By hand: costs 100 + 3 × 60 = 280, revenue 3 × 1,000, margin 0.4.
  const year = { revenue: 1000, uplift: 0.1, retention: 0.05, cost: 60 };
  const plan = { years: [year, year, year], margin: 0.4, launch: 100, discount: 0.1, source: '' };

  test('begins with the uplift that pays for it', () => {
    const found = caseOf({
      ...plan,
      years: plan.years.map(() => ({ ...year, uplift: null, retention: null })),
    });
    expect(found).toMatchObject({ kind: 'known', totalCost: 280, totalRevenue: 3000, believed: null });
    expect(found.kind === 'known' && found.breakEven).toBeCloseTo(280 / 1200, 12);
    // An annuity of three years at 10 % is 2.48685: (100 + 60 × 2.48685) ÷ (1,000 × 2.48685 × 0.4).
    expect(found.kind === 'known' && found.presentBreakEven).toBeCloseTo(0.25053, 5);
  });

  test('values what is hoped for as a spreadsheet does', () => {
    const found = caseOf(plan);
    // By hand: each year 1,000 × 0.15 × 0.4 − 60 = 0, so only the launch is left.
    expect(found.kind === 'known' && found.believed?.netPresentValue).toBeCloseTo(-100, cents);
    expect(found.kind === 'known' && found.believed?.undiscounted).toBeCloseTo(-100 / 280, 12);
    expect(found.kind === 'known' && found.believed?.expected).toBeCloseTo(0.15, 12);
  });

  test('weighs the expected uplift by revenue', () => {
    const years = [
      { ...year, revenue: 1000, uplift: 0.01, retention: null },
      { ...year, revenue: 3000, uplift: null, retention: 0.05 },
    ];
    const found = caseOf({ ...plan, years });
    // By hand: (10 + 150) ÷ 4,000.
    expect(found.kind === 'known' && found.believed?.expected).toBeCloseTo(0.04, 12);
  });

  test('is worth nothing at its own break-even', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ revenue: fc.integer({ min: 1, max: 9e6 }), cost: fc.nat(9e5) }), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.integer({ min: 1, max: 100 }),
        fc.nat(30),
        (list, margin, discount) => {
          const bare = list.map((each) => ({ ...each, uplift: null, retention: null }));
          const own = { ...plan, years: bare, margin: margin / 100, discount: discount / 100 };
          const needed = caseOf(own);
          fc.pre(needed.kind === 'known');
          const uplift = needed.presentBreakEven;
          const found = caseOf({ ...own, years: bare.map((each) => ({ ...each, uplift })) });
          const left = found.kind === 'known' ? (found.believed?.netPresentValue ?? NaN) : NaN;
          const size = found.kind === 'known' ? found.totalCost : 1;
          expect(Math.abs(left)).toBeLessThan(rounding * size);
        },
      ),
    );
  });

  test('names what is missing, and when no uplift can pay', () => {
    const noYear = { revenue: null, uplift: null, retention: null, cost: null };
    const open = caseOf({ ...plan, years: [noYear], margin: null, launch: null });
    expect(open).toEqual({ kind: 'open', unknown: ['revenue', 'margin', 'cost'] });
    expect(caseOf({ ...plan, margin: 0 })).toEqual({ kind: 'never', why: 'margin' });
    const unsold = { ...plan, years: [{ ...year, revenue: 0 }] };
    expect(caseOf(unsold)).toEqual({ kind: 'never', why: 'revenue' });
    expect(caseOf({ ...plan, years: [{ ...year, cost: null }] })).toMatchObject({ totalCost: 100 });
    expect(caseOf({ ...plan, launch: null })).toMatchObject({ totalCost: 180 });
    const free = caseOf({ ...plan, launch: 0, years: [{ ...year, cost: 0 }] });
    expect(free).toMatchObject({ breakEven: 0, believed: { onPresentValues: null } });
  });
});

describe('the sample firm', () => {
  const workspace = sampleWorkspace(sample, 'en', Date.UTC(2026, 5, 30));
  const parsed = parseInitiativeInputs(workspace?.tools.initiative?.inputs);

  test('has a sales initiative, as its chapter on the introduction has it', () => {
    if (!workspace || !parsed.ok) throw new Error(JSON.stringify(parsed));
    const found = evaluateInitiative(parsed.inputs, workspace);
    // By hand: 4 + 4 + 5 + 6 + 4 levels of 4 × 19.
    expect(found.index.value).toBeCloseTo((100 * 23) / 76, 9);
    expect(found.index).toMatchObject({ band: 'sales', known: 19, unknown: 1, open: 0 });
    expect(found.index.weakest).toEqual(['shared-priorities', 'kept-whole', 'business-case']);
    expect(found.owners).toMatchObject({ clear: 4, heldBySales: 3, salesShare: 0.75 });
    expect(found.test).toMatchObject({ yes: 3, score: 0.3, isNamed: false });
    expect(found.comparison).toEqual({ sales: 5, between: 3, business: 0, open: 0, unshown: [] });
    // By hand: 3 × 17 × 44 × 68.
    expect(found.tax).toMatchObject({ amount: 152_592, band: 'unrecruited' });
    // By hand: 1,180,000 ÷ (86,700,000 × 0.32).
    expect(found.plan.kind === 'known' && found.plan.breakEven).toBeCloseTo(0.042532, 6);
    expect(found.apart.length).toBeGreaterThan(3);
    expect(found.charter.accounts).toHaveLength(4);
    expect(found.charter.revenue).toBe(5_646_141 + 14_182_986 + 3_407_193 + 4_853_652);
    expect(found.charter.serving.map(({ id }) => id)).toEqual([
      'engineering',
      'service',
      'production',
      'logistics',
      'quality',
    ]);
    const named = found.charter.executives.filter(({ person }) => person !== null);
    expect(named.map((one) => one.function.id)).toEqual(['sales', 'production', 'finance']);
  });

  test('knows no revenue of accounts that are not there', () => {
    if (!workspace) throw new Error('the sample does not open');
    const found = evaluateInitiative(defaultInitiativeInputs, workspace);
    expect(found.charter).toMatchObject({ revenue: null, accounts: [], executives: [], serving: [] });
  });
});
