import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluatePortfolio } from '../model.ts';
import { criterion, earning, firm, inputsWith, rating } from '../model.test-data.ts';
import { criteriaOfSet, criterionPresets, gatePresets, presetSets } from '../presets.ts';
import { defaultPortfolioInputs } from '../presets/starting-inputs.ts';
import { parsePortfolioInputs, portfolioLimits, type PortfolioInputs } from '../schema.ts';
import {
  comparisonCode,
  comparisonCodes,
  comparisonFromCode,
  comparisonOf,
  pairsOf,
  setComparison,
} from './comparisons.ts';
import {
  addOwn,
  addPreset,
  applySet,
  freePresets,
  isPreset,
  lossOfSet,
  makeEqual,
  moveCriterion,
  patchCriterion,
  removeCriterion,
  setKind,
  setWeight,
} from './criteria.ts';
import { addGate, freeGates, removeGate, renameGate } from './gates.ts';
import { openQuestions, propose } from './ladder.ts';
import { own } from '../model/own.ts';
import { neighbours, ratingOf, ratingProgress, setFlags, setGateAnswer, setRating } from './ratings.ts';
import { addPoint, removePoint, setPoint } from './scale.ts';
import { setWeightMethod } from './settings.ts';

const ids = ({ criteria }: PortfolioInputs) => criteria.map(({ id }) => id);
const start = defaultPortfolioInputs;

describe('criteria', () => {
  test('a built-in one is added once, without weight, at the end', () => {
    const added = addPreset('solvency')(start);
    expect(added.criteria.at(-1)).toMatchObject({ id: 'solvency', points: 0 });
    expect(addPreset('solvency')(added)).toBe(added);
    expect(freePresets(added, 'attractiveness').map(({ id }) => id)).not.toContain('solvency');
  });

  test('more than twenty are refused', () => {
    const full = Array.from({ length: 30 }, (_, index) => addOwn(`own${index}`, 'Own', 'position')).reduce(
      (inputs, how) => how(inputs),
      start,
    );
    expect(full.criteria).toHaveLength(portfolioLimits.criteria);
  });

  test('one moves among those of its own axis and stops at the ends', () => {
    const inputs = inputsWith({
      criteria: [
        criterion('a', 'attractiveness', 1),
        criterion('p', 'position', 1),
        criterion('b', 'attractiveness', 1),
      ],
    });
    expect(ids(moveCriterion('b', -1)(inputs))).toEqual(['b', 'p', 'a']);
    expect(moveCriterion('b', 1)(inputs)).toBe(inputs);
    expect(moveCriterion('p', -1)(inputs)).toBe(inputs);
  });

  test.each(presetSets)('the set %s keeps what it shares with the present one', (set) => {
    const renamed = patchCriterion('revenue-potential', { name: 'Mine' })(start);
    const applied = applySet(set)(renamed);
    expect(ids(applied)).toEqual(criteriaOfSet[set].map(([id]) => id));
    const kept = applied.criteria.find(({ id }) => id === 'revenue-potential');
    if (kept) expect(kept.name).toBe('Mine');
  });

  test('a set says before what it would take away', () => {
    const rated = setRating('x', 'culture-fit', { value: 4 })(
      setRating('x', 'product-fit', { value: 3 })(start),
    );
    // Growth shares revenue-potential, segment-leader, product-fit and executive-relations with the first set.
    expect(lossOfSet(rated, 'growth')).toEqual({ removed: 5, kept: 4, ratingsLost: 1 });
  });

  test('another way of judging and back is the built-in scale again', () => {
    const there = setKind('revenue-potential', 'rated')(start);
    expect(there.criteria[0]?.scale.kind).toBe('rated');
    expect(setKind('revenue-potential', 'linear')(there).criteria[0]?.scale).toEqual(
      criterionPresets['revenue-potential'].scale,
    );
  });

  test('equal weights are equal by every method that has weights of its own', () => {
    for (const method of ['points', 'swing', 'rank'] as const) {
      const zero = start.criteria.reduce(
        (inputs, { id }) => setWeight(id, method, method === 'rank' ? 3 : 0)(inputs),
        start,
      );
      const equal = makeEqual('position')(setWeightMethod(method)(zero));
      const { weights } = evaluatePortfolio(equal, firm([])).axes.position;
      for (const weight of Object.values(weights ?? {})) expect(weight).toBeCloseTo(1 / 4, 12);
    }
  });

  test('points of a value function can be set, added after the last and removed', () => {
    const bent = setKind('profit-potential', 'piecewise')(start);
    const pointsOf = (inputs: PortfolioInputs) => {
      const scale = inputs.criteria.find(({ id }) => id === 'profit-potential')?.scale;
      return scale?.kind === 'piecewise' ? scale.points : [];
    };
    expect(pointsOf(bent)).toEqual([
      { x: 0, value: 0 },
      { x: 50, value: 5 },
      { x: 100, value: 10 },
    ]);
    expect(pointsOf(addPoint('profit-potential')(bent)).at(-1)).toEqual({ x: 150, value: 10 });
    expect(pointsOf(setPoint('profit-potential', 0, { x: -5 })(bent))[0]).toEqual({ x: -5, value: 0 });
    expect(pointsOf(removePoint('profit-potential', 1)(bent))).toHaveLength(2);
  });
});

describe('every change', () => {
  const anyId = fc.constantFrom(...Object.keys(criterionPresets));
  const anyChange = fc.oneof(
    anyId.map((id) => (isPreset(id) ? addPreset(id) : (inputs: PortfolioInputs) => inputs)),
    anyId.map((id) => removeCriterion(id)),
    fc.tuple(anyId, fc.constantFrom(-1 as const, 1 as const)).map(([id, step]) => moveCriterion(id, step)),
    fc.tuple(anyId, fc.constantFrom('rated', 'linear', 'piecewise')).map(([id, kind]) => setKind(id, kind)),
    anyId.map((id) => addPoint(id)),
    fc.constantFrom(...presetSets).map((set) => applySet(set)),
    fc.constantFrom('attractiveness' as const, 'position' as const).map((axis) => makeEqual(axis)),
    fc.constantFrom('points', 'swing', 'rank', 'pairwise').map((method) => setWeightMethod(method)),
    fc.constantFrom(...gatePresets).map((id) => addGate({ id, preset: id, name: '' })),
    fc.tuple(anyId, fc.integer({ min: 0, max: 10 })).map(([id, value]) => setRating('x', id, { value })),
    fc
      .tuple(anyId, anyId, fc.constantFrom(...comparisonCodes))
      .map(([a, b, code]) => setComparison(a, b, comparisonFromCode(code))),
  );

  test('leaves inputs that can be read again and evaluated', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 25 }), (changes) => {
        const inputs = changes.reduce((current, how) => how(current), start);
        const parsed = parsePortfolioInputs(JSON.parse(JSON.stringify(inputs)));
        expect(parsed).toEqual({ ok: true, inputs });
        expect(() => evaluatePortfolio(inputs, firm([earning('x', 10, 2)]))).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('comparisons', () => {
  test('are the same from both sides', () => {
    const said = setComparison('b', 'a', { favours: 'first', times: 7 })(start);
    expect(comparisonOf(said, 'b', 'a')).toEqual({ favours: 'first', times: 7 });
    expect(comparisonOf(said, 'a', 'b')).toEqual({ favours: 'second', times: 7 });
    expect(comparisonOf(setComparison('a', 'b', null)(said), 'a', 'b')).toBeNull();
  });

  test.each(comparisonCodes)('the choice "%s" of a list reads back as itself', (code) => {
    const comparison = comparisonFromCode(code);
    expect(comparisonCode(comparison)).toBe(code);
    const said = setComparison('a', 'b', comparison)(start);
    expect(comparisonCode(comparisonOf(said, 'a', 'b'))).toBe(code);
  });

  test('five criteria of an axis make ten pairs', () => {
    expect(pairsOf(start.criteria, 'attractiveness')).toHaveLength(10);
  });
});

describe('must-haves', () => {
  test('are added once, renamed and removed', () => {
    const added = addGate({ id: 'minimum-spend', preset: 'minimum-spend', name: '' })(start);
    expect(addGate({ id: 'minimum-spend', preset: 'minimum-spend', name: '' })(added)).toBe(added);
    expect(freeGates(added)).not.toContain('minimum-spend');
    expect(renameGate('minimum-spend', 'At least 1m')(added).gates.at(-1)?.name).toBe('At least 1m');
    expect(removeGate('minimum-spend')(added)).toEqual(start);
  });
});

describe('ratings', () => {
  test('change one account and leave the others the same objects', () => {
    const inputs = inputsWith({ ratings: { a: { x: rating(1) }, b: { x: rating(2) } } });
    const changed = setRating('a', 'x', { source: 'audit' })(inputs);
    expect(ratingOf(changed, 'a', 'x')).toEqual({ value: 1, confidence: 'high', source: 'audit' });
    expect(own(changed.ratings, 'b')).toBe(own(inputs.ratings, 'b'));
  });

  test('may belong to an account that is called like a property of every object', () => {
    expect(ratingOf(start, 'constructor', 'x').value).toBeNull();
    const changed = setFlags('constructor', { marquee: true })(
      setGateAnswer('constructor', 'g', 'no')(start),
    );
    expect(own(changed.gateAnswers, 'constructor')).toEqual({ g: 'no' });
    expect(own(changed.flags, 'constructor')).toMatchObject({ marquee: true, reason: '' });
  });

  test('are counted without the criteria that figures fill', () => {
    const inputs = setRating('a', 'strategic-buying', { value: 0 })(start);
    const entered = start.criteria.filter(({ scale }) => scale.kind === 'rated').length;
    expect(ratingProgress(inputs, ['a', 'b'])).toEqual({ done: 1, total: 2 * entered });
  });

  test('an account knows its neighbours; an unknown one is the first', () => {
    const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(neighbours(list, 'b')).toEqual({ account: { id: 'b' }, index: 2, before: 'a', after: 'c' });
    expect(neighbours(list, 'gone')).toEqual({
      account: { id: 'a' },
      index: 1,
      before: undefined,
      after: 'b',
    });
  });
});

describe('help me choose', () => {
  test.each([
    [['no'], 1, false],
    [['yes', 'no'], 4, false],
    [['yes', 'yes', 'no'], 7, false],
    [['yes', 'yes', 'yes'], 9, false],
    [['yes', 'unsure'], 4, true],
  ] as const)('%j proposes %i', (answers, value, unsure) => {
    expect(propose(answers, 3)).toEqual({ value, unsure });
    expect(openQuestions(answers, 3)).toBe(answers.length);
  });

  test('asks on while every answer is a yes', () => {
    expect(propose([], 3)).toBeNull();
    expect(propose(['yes', 'yes'], 3)).toBeNull();
    expect(openQuestions(['yes', 'yes'], 3)).toBe(3);
  });
});
