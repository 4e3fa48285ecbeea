import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { competencyProfile, type Competency, type CompetencyRater } from './competency-profile.ts';

const skill: Competency = { required: 4, weight: 1, mustHave: false, kind: 'skill' };

function rater(role: CompetencyRater['role'], ...ratings: readonly (number | null)[]): CompetencyRater {
  return { role, ratings, evidence: ratings.map((rating) => rating === 3) };
}

describe('competency profile', () => {
  test('measures the others against the requirement and the candidate against the others', () => {
    const competencies = frozen([skill, { ...skill, required: 2, weight: 3 }]);
    const raters = frozen([
      rater('self', 5, 2),
      rater('manager', 3, 4),
      rater('peer', 2, 5),
      rater('customer', 3, null),
    ]);
    // By hand (method.md 4a): medians 3 and 4.5; gaps 1 and 0; fit (3/4 + 3 x 1) / 4; 2 of 7 ratings with evidence.
    const profile = competencyProfile(competencies, raters);
    expect(profile.fit).toBeCloseTo(0.9375, 12);
    expect(profile.evidenceRate).toBeCloseTo(2 / 7, 12);
    expect(profile.unrated).toEqual([]);
    expect(profile.standings[0]).toMatchObject({
      level: 3,
      self: 5,
      gap: 1,
      blindSpot: 2,
      reached: 0.75,
      range: 1,
    });
    expect(profile.standings[0]?.deviation).toBeCloseTo(Math.sqrt(1 / 3), 12);
    expect(profile.standings[0]?.evidenceRate).toBe(0.5);
    expect(profile.standings[1]).toMatchObject({
      level: 4.5,
      gap: 0,
      blindSpot: -2.5,
      reached: 1,
      raters: 2,
    });
  });

  test('says nothing of what nobody else has rated', () => {
    const profile = competencyProfile([skill, { ...skill, weight: 0 }], [rater('self', 3, null)]);
    expect(profile).toMatchObject({ fit: null, unrated: [0], evidenceRate: 1 });
    expect(profile.standings[0]).toEqual({
      level: null,
      self: 3,
      gap: null,
      blindSpot: null,
      reached: null,
      range: null,
      deviation: null,
      raters: 0,
      evidenceRate: 1,
    });
    expect(competencyProfile([skill], [rater('peer', null)]).standings[0]?.range).toBeNull();
    expect(competencyProfile([skill], []).evidenceRate).toBeNull();
  });

  test('has a fit of 1 exactly where there is no gap, and never falls with a better rating', () => {
    const level = fc.integer({ min: 1, max: 5 });
    const needs = fc.array(fc.record({ required: level, weight: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(needs, fc.array(level, { minLength: 5, maxLength: 5 }), (some, ratings) => {
        const competencies = some.map((one) => ({ ...skill, ...one }));
        const given = ratings.slice(0, some.length);
        const fitOf = (levels: readonly number[]) =>
          competencyProfile(competencies, [rater('peer', ...levels)]);
        const profile = fitOf(given);
        const noGap = profile.standings.every(({ gap }) => gap === 0);
        // Rounding of a weighted mean near 1; the smallest gap counts at least 1/225.
        expect(Math.abs((profile.fit ?? NaN) - 1) < 1e-9).toBe(noGap);
        const better = fitOf(given.map((one) => Math.min(5, one + 1)));
        expect(better.fit).toBeGreaterThanOrEqual((profile.fit ?? NaN) - 1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    () => competencyProfile([{ ...skill, required: 0 }], []),
    () => competencyProfile([skill], [rater('peer')]),
    () => competencyProfile([skill], [rater('peer', 6)]),
  ])('refuses what is not on the scale: %#', (wrong) => {
    expect(wrong).toThrow(RangeError);
  });
});
