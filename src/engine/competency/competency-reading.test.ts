import { describe, expect, test } from 'vitest';
import { competencyProfile, type Competency } from './competency-profile.ts';
import { competencyReading } from './competency-reading.ts';

const skill: Competency = { required: 4, weight: 1, mustHave: false, kind: 'skill' };
const willingness: Competency = { ...skill, kind: 'willingness' };

function reading(competencies: readonly Competency[], ratings: readonly (number | null)[], evidence = true) {
  const raters = [{ role: 'peer', ratings, evidence: ratings.map(() => evidence) }] as const;
  return competencyReading(competencies, competencyProfile(competencies, raters));
}

describe('reading of a profile', () => {
  // method.md 4a: must-have floor at 2; gaps in willingness select differently, in skill are developed.
  test.each([
    ['unknown', [skill], [null]],
    ['not-yet', [{ ...skill, mustHave: true }, willingness], [2, 5]],
    ['select-differently', [skill, willingness], [3, 3]],
    ['develop', [skill, willingness], [3, 4]],
    ['ready', [skill, willingness], [4, 5]],
  ] as const)('says %s', (verdict, competencies, ratings) => {
    expect(reading(competencies, ratings).verdict).toBe(verdict);
  });

  test('names the two gaps that weigh most, and must-haves that failed or are unknown', () => {
    const heavy = { ...skill, weight: 5 };
    const must = { ...skill, mustHave: true };
    const found = reading([skill, heavy, skill, must, must], [1, 3, 3, null, 2]);
    expect(found).toMatchObject({ toDevelop: [1, 0], failedMustHaves: [4], unknownMustHaves: [3] });
  });

  test('calls a profile with little evidence an opinion', () => {
    expect(reading([skill], [4]).isOpinion).toBe(false);
    expect(reading([skill], [4], false).isOpinion).toBe(true);
    expect(reading([skill], [null]).isOpinion).toBeNull();
  });

  test('draws its lines where a team wants them', () => {
    const competencies = [{ ...skill, mustHave: true }, skill, skill];
    const profile = competencyProfile(competencies, [
      { role: 'peer', ratings: [3, 2, 1], evidence: [true, false, false] },
    ]);
    const bounds = { mustHaveFloor: 3, enoughEvidence: 0.3, gapsInPlan: 1 };
    expect(competencyReading(competencies, profile, bounds)).toMatchObject({
      verdict: 'not-yet',
      toDevelop: [2],
      isOpinion: false,
    });
  });

  test('refuses a profile of other competencies', () => {
    expect(() => competencyReading([], competencyProfile([skill], []))).toThrow(RangeError);
  });
});
