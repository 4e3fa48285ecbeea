import { describe, expect, test } from 'vitest';
import { candidate, inputsOf, view } from './model.test-data.ts';
import { builtInProfiles, competencyPresets, presetIds, presetsOf } from './presets.ts';
import { defaultCompetencyInputs, parseCompetencyInputs } from './schema.ts';

const inputs = inputsOf(candidate('bo', view('p', 'peer', 4, [3])));

function issuesOf(part: object) {
  const parsed = parseCompetencyInputs({ ...inputs, ...part });
  return parsed.ok ? [] : parsed.issues;
}

describe('inputs', () => {
  test('are read as they were written', () => {
    expect(parseCompetencyInputs(structuredClone(inputs))).toEqual({ ok: true, inputs });
    expect(parseCompetencyInputs(defaultCompetencyInputs)).toEqual({
      ok: true,
      inputs: defaultCompetencyInputs,
    });
  });

  test('may point at a profile and a candidate that are not there', () => {
    expect(issuesOf({ profileId: 'gone', candidateId: 'gone' })).toEqual([]);
  });

  const [one] = inputs.candidates;
  const [profile] = inputs.profiles;
  const [first] = profile?.competencies ?? [];
  test.each([
    [
      'profiles.0.competencies.0.required',
      'out-of-range',
      { profiles: [{ ...profile, competencies: [{ ...first, required: 6 }] }] },
    ],
    [
      'profiles.0.competencies.1.id',
      'duplicate-id',
      { profiles: [{ ...profile, competencies: [first, first] }] },
    ],
    ['profiles.1.id', 'duplicate-id', { profiles: [profile, profile] }],
    ['candidates.1.id', 'duplicate-id', { candidates: [one, one] }],
    [
      'candidates.0.views.1.id',
      'duplicate-id',
      { candidates: [{ ...one, views: [one?.views[0], one?.views[0]] }] },
    ],
    [
      'candidates.0.views.0.role',
      'unknown-choice',
      { candidates: [{ ...one, views: [{ ...one?.views[0], role: 'boss' }] }] },
    ],
    [
      'candidates.0.views.0.ratings.initiative.value',
      'out-of-range',
      {
        candidates: [
          { ...one, views: [{ ...one?.views[0], ratings: { initiative: { value: 2.5, evidence: '' } } }] },
        ],
      },
    ],
    [
      'candidates',
      'too-many',
      { candidates: Array.from({ length: 41 }, (_, index) => ({ ...one, id: `c${index}` })) },
    ],
    ['settings.mustHaveFloor', 'out-of-range', { settings: { ...inputs.settings, mustHaveFloor: 5 } }],
    ['extra', 'unknown-key', { extra: 1 }],
  ])('%s is refused as %s', (path, code, part) => {
    expect(issuesOf(part)).toContainEqual({ path, code });
  });

  test('of a newer version are not touched', () => {
    const parsed = parseCompetencyInputs(inputs, 2);
    expect(parsed).toEqual({ ok: false, issues: [{ path: '', code: 'newer-version' }] });
  });
});

describe('the built-in profiles', () => {
  test('use every built-in competency once, and their weights sum to 100', () => {
    expect(builtInProfiles.flatMap((which) => [...presetsOf[which]])).toEqual(presetIds);
    for (const which of builtInProfiles) {
      const weights = presetsOf[which].map((id) => competencyPresets[id].weight);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    }
  });
});
