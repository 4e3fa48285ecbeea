import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import sample from '../../../content/cases/sample.json' with { type: 'json' };
import { sampleWorkspace } from '../../workspace/sample.ts';
import { evaluateCompetency } from './model.ts';
import { candidate, initiative, inputsOf, people, training, view } from './model.test-data.ts';
import { patchCompetency } from './state/changes.ts';
import { defaultCompetencyInputs, parseCompetencyInputs, type CompetencyInputs } from './schema.ts';

const firm = { people };

/** Sums of at most twenty products of numbers near 1. */
const rounding = 1e-9;

function resultOf(inputs: CompetencyInputs) {
  return evaluateCompetency(inputs, firm);
}

describe('the sample’s four candidates', () => {
  const workspace = sampleWorkspace(sample, 'en', Date.UTC(2026, 5, 30));
  const parsed = parseCompetencyInputs(workspace?.tools.competency?.inputs);
  if (!workspace || !parsed.ok) throw new Error('the sample has candidates');
  const result = evaluateCompetency(parsed.inputs, workspace);

  // By hand from method.md 4a: required 4, 4, 4, 3, 3 with weights 25, 20, 20, 15, 20; levels are medians of the others.
  test.each([
    // 4, 3, 2, 3, 2: 25 + 20 x 3/4 + 20 x 2/4 + 15 + 20 x 2/3 = 78.33; the gap in commitment is one of willingness.
    ['Dominic Farrell', [4, 3, 2, 3, 2], 25 + 15 + 10 + 15 + 40 / 3, 'select-differently'],
    // 4, 4, 3, 5, 2: 25 + 20 + 15 + 15 + 13.33 = 88.33; gaps in skill only.
    ['Priya Sandhu', [4, 4, 3, 5, 2], 25 + 20 + 15 + 15 + 40 / 3, 'develop'],
    // 2, 5, 4, 4, 4: 12.5 + 20 + 20 + 15 + 20 = 87.5; initiative is a must-have and at the floor of 2.
    ['Gareth Lowden', [2, 5, 4, 4, 4], 87.5, 'not-yet'],
    // 4, 4.5, 4, 3, 3: every level reached.
    ['Rowan Tate', [4, 4.5, 4, 3, 3], 100, 'ready'],
  ])('%s', (name, levels, points, verdict) => {
    const found = result.candidates.find((one) => one.name === name);
    expect(found?.lines.map(({ level }) => level)).toEqual(levels);
    expect((found?.fit ?? NaN) * 100).toBeCloseTo(points, 9);
    expect(found?.verdict).toBe(verdict);
  });

  test('show that the best seller is not the best fit, and that a full fit can be an opinion', () => {
    expect(result.candidates.map(({ name }) => name)).toEqual([
      'Rowan Tate',
      'Priya Sandhu',
      'Gareth Lowden',
      'Dominic Farrell',
    ]);
    expect(result.shortlist.first?.name).toBe('Priya Sandhu');
    expect(result.shortlist.unproven.map(({ name }) => name)).toEqual(['Rowan Tate']);
    // 2 of 15 ratings have evidence: 13 %, below 60 %.
    expect(result.candidates[0]).toMatchObject({ isOpinion: true, ratings: 15, opinions: 13 });
    expect(result.candidates.slice(1).map(({ isOpinion }) => isOpinion)).toEqual([false, false, false]);
  });

  test('have one rater who used only 3 and 4 for twenty ratings', () => {
    const narrow = result.raters.filter(({ stand }) => stand === 'narrow');
    expect(narrow).toEqual([expect.objectContaining({ rater: 'Anwen Price', count: 20, least: 3, most: 4 })]);
    expect(narrow[0]?.candidates).toBe(4);
  });
});

describe('a candidate', () => {
  test('has lines whose points sum to the fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
          minLength: 1,
          maxLength: 4,
        }),
        (ratings) => {
          const views = ratings.map(([a, b], index) => view(`r${index}`, 'peer', a, b));
          const one = resultOf(inputsOf(candidate('bo', ...views))).chosen;
          const points = one?.lines.reduce((sum, line) => sum + (line.points ?? 0), 0) ?? NaN;
          expect(Math.abs(points - 100 * (one?.fit ?? NaN))).toBeLessThan(rounding);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('counts a rating without evidence and marks it as an opinion', () => {
    const one = resultOf(inputsOf(candidate('bo', view('p', 'peer', [4], 3)))).chosen;
    expect(one).toMatchObject({ ratings: 2, opinions: 1, evidenceRate: 0.5, isOpinion: true });
    expect(one?.lines.map(({ said }) => said[0]?.isOpinion)).toEqual([false, true]);
  });

  test('leaves out with its weight what nobody else has rated, and names it', () => {
    const one = resultOf(
      inputsOf(candidate('bo', view('p', 'peer', null, [2]), view('s', 'self', 5, 5))),
    ).chosen;
    // 2 of 3 on the only competency that another has rated.
    expect(one?.fit).toBeCloseTo(2 / 3, 12);
    expect(one).toMatchObject({ unrated: [initiative], unknownMustHaves: [initiative] });
    expect(one?.lines.map(({ share, points }) => [share, points])).toEqual([
      [null, null],
      [1, expect.closeTo(200 / 3, 9)],
    ]);
  });

  test('who has rated only themselves has no fit', () => {
    const { noFit, chosen, candidates } = resultOf(inputsOf(candidate('bo', view('s', 'self', 5, 5))));
    expect(noFit).toBe('no-ratings');
    expect(chosen).toMatchObject({ outlook: 'unknown', plan: [] });
    expect(candidates).toHaveLength(1);
  });

  test('names the gaps in willingness, and plans the largest by weight times gap first', () => {
    const one = resultOf(
      inputsOf({
        ...candidate('bo', view('p', 'peer', [3], [1])),
        plan: { training: { action: 'Give a course', owner: 'Ann', start: '2027-01-04' } },
      }),
    ).chosen;
    expect(one).toMatchObject({ verdict: 'select-differently', willingnessGaps: [initiative] });
    // Training: 20 x 2 = 40; initiative: 25 x 1.
    expect(one?.plan.map(({ competency, size }) => [competency.id, size])).toEqual([
      ['training', 40],
      ['initiative', 25],
    ]);
    expect(one?.plan[0]?.measure.owner).toBe('Ann');
    expect(one?.plan[1]?.measure.action).toBe('');
  });

  test('who is ours has the name of the document, and is left out once the person is gone', () => {
    const ours = (personId: string) => ({ ...candidate('one', view('p', 'peer', 4, 3)), personId });
    expect(resultOf(inputsOf(ours('ann'))).chosen?.name).toBe('Ann');
    expect(resultOf(inputsOf(ours('gone')))).toMatchObject({ chosen: null, noFit: 'no-candidates' });
  });
});

describe('the candidates together', () => {
  const ready = candidate('ready', view('p', 'peer', [4], [3]));
  const floor = candidate('floor', view('p', 'peer', [2], [5]));

  test('stand in the order of their fit, those without one last', () => {
    const { candidates } = resultOf(inputsOf(candidate('open'), floor, ready));
    expect(candidates.map(({ id }) => id)).toEqual(['ready', 'floor', 'open']);
    expect(resultOf({ ...inputsOf(ready, floor), candidateId: 'floor' }).chosen?.id).toBe('floor');
  });

  test('have nobody on the shortlist where all are out or opinions', () => {
    const doubtful = candidate('doubtful', view('p', 'peer', 4, 3));
    const { shortlist } = resultOf(inputsOf(floor, doubtful));
    expect(shortlist.first).toBeNull();
    expect(shortlist.unproven.map(({ id }) => id)).toEqual(['doubtful']);
  });

  test('take a must-have that nobody has looked at for unproven', () => {
    const { shortlist } = resultOf(inputsOf(candidate('half', view('p', 'peer', null, [3]))));
    expect([shortlist.first, shortlist.unproven.length]).toEqual([null, 1]);
  });

  test('say why there is no fit', () => {
    const weightless = inputsOf(ready);
    const [own] = weightless.profiles;
    if (!own) throw new Error('there is a profile');
    const withProfile = (competencies: typeof own.competencies) =>
      resultOf({ ...weightless, profiles: [{ ...own, competencies }] }).noFit;
    expect(withProfile([])).toBe('no-competencies');
    expect(withProfile([{ ...training, weight: 0 }])).toBe('no-weights');
    expect(resultOf({ ...weightless, profiles: [] })).toMatchObject({
      profile: null,
      noFit: 'no-competencies',
    });
    expect(resultOf(defaultCompetencyInputs).noFit).toBe('no-candidates');
    expect(resultOf(inputsOf(ready)).noFit).toBeNull();
  });
});

describe('how raters used the scale', () => {
  test('is told by name over all candidates, without what candidates say of themselves', () => {
    const of = (id: string) => candidate(id, view('eve', 'peer', 3, 4), view('s', 'self', 1, 5));
    const { raters } = resultOf(inputsOf(of('a'), of('b'), of('c'), of('d'), of('e')));
    expect(raters).toEqual([
      {
        rater: 'eve',
        role: 'peer',
        candidates: 5,
        count: 10,
        least: 3,
        most: 4,
        share: 0.25,
        narrow: true,
        stand: 'narrow',
      },
    ]);
  });

  test('says nothing of few ratings, and takes each rater without a name for somebody else', () => {
    const nameless = { ...view('x', 'peer', 3, 3), rater: ' ' };
    const { raters } = resultOf(
      inputsOf(candidate('a', nameless), candidate('b', nameless, view('w', 'peer', 1, 5))),
    );
    expect(raters.map(({ rater, stand }) => [rater, stand])).toEqual([
      ['', 'few'],
      ['', 'few'],
      ['w', 'wide'],
    ]);
  });
});

describe('how far each part is', () => {
  test('follows from the data', () => {
    const profileOf = (part: Partial<CompetencyInputs>) =>
      resultOf({ ...defaultCompetencyInputs, ...part }).progress.profile;
    expect(resultOf(defaultCompetencyInputs).progress).toEqual({
      profile: 'untouched',
      ratings: 'untouched',
      result: 'untouched',
    });
    const changed = patchCompetency('research', 'training', { required: 5 })(defaultCompetencyInputs);
    expect([
      profileOf({ profileId: 'consultative' }),
      profileOf(changed),
      profileOf({ profiles: [] }),
    ]).toEqual(['untouched', 'begun', 'begun']);
    expect([profileOf({ post: 'Fourth' }), profileOf({ post: 'Fourth', profiles: [] })]).toEqual([
      'done',
      'begun',
    ]);
    const begun = resultOf(
      inputsOf({
        ...candidate('bo', view('p', 'peer', [3], [3])),
        plan: { initiative: { action: 'Lead the trial', owner: '', start: '' } },
      }),
    );
    expect(begun.progress).toEqual({ profile: 'begun', ratings: 'begun', result: 'begun' });
    const done = resultOf(
      inputsOf({
        ...candidate('bo', view('p', 'peer', [3], [3]), view('m', 'manager', [3], [3])),
        plan: { initiative: { action: 'Lead the trial', owner: 'Ann', start: '2027-01-04' } },
      }),
    );
    expect(done.progress).toEqual({ profile: 'begun', ratings: 'done', result: 'done' });
  });
});
