import { describe, expect, test } from 'vitest';
import { defaultStanceInputs, type StanceInputs } from './schema.ts';
import { hasOwnSettings, resetSettings, setEvidence, setPosition, setSettings } from './state/changes.ts';
import { openQuestions, propose, type Answer } from './state/ladder.ts';

describe('a change', () => {
  test('touches its own dimension only', () => {
    const changed = setEvidence(
      'offer',
      'joint design',
    )(setPosition('offer', 'strategic')(defaultStanceInputs));
    expect(changed.dimensions.offer).toEqual({ position: 'strategic', evidence: 'joint design' });
    expect(changed.dimensions.horizon).toBe(defaultStanceInputs.dimensions.horizon);
    expect(defaultStanceInputs.dimensions.offer.position).toBeNull();
  });

  test('takes an answer back and leaves its evidence', () => {
    const answered: StanceInputs = setEvidence('offer', 'joint design')(defaultStanceInputs);
    expect(setPosition('offer', null)(answered).dimensions.offer).toEqual({
      position: null,
      evidence: 'joint design',
    });
  });

  test.each([{ transitionFrom: 30 }, { strategicAbove: 80 }, { dependenceAbove: 0.1 }])(
    'of a setting %j is seen and taken back',
    (part) => {
      const changed = setSettings(part)(defaultStanceInputs);
      expect([hasOwnSettings(defaultStanceInputs), hasOwnSettings(changed)]).toEqual([false, true]);
      expect(resetSettings(changed)).toEqual(defaultStanceInputs);
    },
  );
});

describe('the question path', () => {
  test.each<[Answer[], string, boolean]>([
    [['no'], 'selling', false],
    [['unsure'], 'selling', true],
    [['yes', 'no'], 'mixed', false],
    [['yes', 'unsure'], 'mixed', true],
    [['yes', 'yes'], 'strategic', false],
  ])('%j leads to %s', (answers, position, unsure) => {
    expect(propose(answers)).toEqual({ position, unsure });
    expect(openQuestions(answers)).toBe(answers.length);
  });

  test('shows one more question while it is open', () => {
    expect([openQuestions([]), openQuestions(['yes'])]).toEqual([1, 2]);
  });
});
