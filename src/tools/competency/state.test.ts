import { describe, expect, test } from 'vitest';
import { newWorkspace } from '../../workspace/new-workspace.ts';
import type { Workspace } from '../../workspace/schema.ts';
import { someDay } from '../../workspace/workspace.test-data.ts';
import { candidate, inputsOf, people, view } from './model.test-data.ts';
import {
  builtInProfile,
  competencyLimits,
  defaultCompetencyInputs,
  parseCompetencyInputs,
  type CompetencyInputs,
} from './schema.ts';
import * as changes from './state/changes.ts';
import { putViews, readRaterFile, viewsIn } from './state/rater-file.ts';
import { actionIdOf, isOnRoadmap } from './state/roadmap.ts';

const one = view('p', 'peer', [4], 3);
const inputs = inputsOf(candidate('bo', one), candidate('cy'));

function profileOf({ profiles }: CompetencyInputs, id: string) {
  const found = profiles.find((profile) => profile.id === id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
}

describe('a profile', () => {
  test('is copied under a name of its own and chosen, and the copy is changed alone', () => {
    const from = profileOf(defaultCompetencyInputs, 'research');
    const copied = changes.copyProfile(from, 'mine', 'Mine')(defaultCompetencyInputs);
    const named = changes.renameProfile('mine', ' Ours ')(copied);
    const changed = changes.patchCompetency('mine', 'initiative', { required: 5 })(named);
    expect(changed.profileId).toBe('mine');
    expect(profileOf(changed, 'mine')).toMatchObject({ name: 'Ours', preset: null });
    expect(profileOf(changed, 'mine').competencies[0]?.required).toBe(5);
    expect(profileOf(changed, 'research')).toBe(from);
  });

  test('is not copied when the list is full', () => {
    const from = builtInProfile('research');
    const profiles = Array.from({ length: competencyLimits.profiles }, (_, index) => ({
      ...from,
      id: `p${index}`,
    }));
    const full = { ...defaultCompetencyInputs, profiles };
    expect(changes.copyProfile(from, 'mine', 'Mine')(full)).toBe(full);
    expect(changes.restoreProfile('research')(full).profileId).toBe(full.profileId);
  });

  test('is removed unless it is the last, and a built-in one comes back as given', () => {
    const less = changes.removeProfile('research')(defaultCompetencyInputs);
    expect(less).toMatchObject({ profileId: 'consultative', profiles: [{ id: 'consultative' }] });
    expect(changes.removeProfile('consultative')(less)).toBe(less);
    const back = changes.restoreProfile('research')(less);
    expect(back.profileId).toBe('research');
    const edited = changes.patchCompetency('research', 'initiative', { weight: 1 })(back);
    expect(profileOf(changes.restoreProfile('research')(edited), 'research')).toEqual(
      builtInProfile('research'),
    );
  });

  test('gains and loses competencies, each once', () => {
    const added = changes.addPreset('own', 'candour')(inputs);
    const ids = (from: CompetencyInputs) => profileOf(from, 'own').competencies.map(({ id }) => id);
    expect(ids(added)).toEqual(['initiative', 'training', 'candour']);
    expect(ids(changes.addPreset('own', 'candour')(added))).toEqual(ids(added));
    const own = changes.addCompetency('own', changes.ownCompetency('x', 'Patience'))(added);
    expect(parseCompetencyInputs(own).ok).toBe(true);
    expect(ids(changes.removeCompetency('own', 'initiative')(own))).toEqual(['training', 'candour', 'x']);
    expect(own.candidates).toBe(inputs.candidates);
  });
});

describe('a candidate', () => {
  test('of ours comes on the list once and is looked at', () => {
    const who = { personId: 'ann', name: '' };
    const added = changes.addCandidate('c1', who)(inputs);
    expect(added.candidates.at(-1)).toMatchObject({ id: 'c1', personId: 'ann', views: [] });
    expect(added.candidateId).toBe('c1');
    expect(changes.addCandidate('c2', who)(added)).toBe(added);
  });

  test('is not added to a full list', () => {
    const candidates = Array.from({ length: competencyLimits.candidates }, (_, index) =>
      candidate(`c${index}`),
    );
    const full = { ...inputs, candidates };
    expect(changes.addCandidate('more', { personId: null, name: 'Di' })(full)).toBe(full);
  });

  test('comes from a table with a note, and one who is there only gets the note', () => {
    let next = 0;
    const id = () => `new${(next += 1)}`;
    const rows = [
      { personId: 'ann', extras: { note: 'Proposed by service' } },
      { personId: 'ben', extras: {} },
    ];
    const taken = changes.addTaken(rows, id)(inputs);
    expect(taken.candidates.slice(2).map(({ personId, note }) => [personId, note])).toEqual([
      ['ann', 'Proposed by service'],
      ['ben', ''],
    ]);
    const again = changes.addTaken([{ personId: 'ben', extras: { note: 'Again' } }], id)(taken);
    expect(again.candidates).toHaveLength(4);
    expect(again.candidates[3]?.note).toBe('Again');
  });

  test('keeps notes, ratings and plan apart from the others, and goes alone', () => {
    const changed = [
      changes.patch({ post: 'Fourth post', candidateId: 'bo' }),
      changes.patchCandidate('bo', { note: 'Best seller' }),
      changes.patchView('bo', 'p', { role: 'manager' }),
      changes.rate('bo', 'p', 'training', { evidence: 'Seen' }),
      changes.rate('bo', 'p', 'candour', { value: 2 }),
      changes.planMeasure('bo', 'training', { action: 'Give a course' }),
      changes.planMeasure('bo', 'training', { owner: 'Ann' }),
    ].reduce((current, change) => change(current), inputs);
    expect(changed.candidates[0]).toMatchObject({
      note: 'Best seller',
      views: [
        {
          role: 'manager',
          ratings: { training: { value: 3, evidence: 'Seen' }, candour: { value: 2, evidence: '' } },
        },
      ],
      plan: { training: { action: 'Give a course', owner: 'Ann', start: '' } },
    });
    expect(changed.candidates[1]).toBe(inputs.candidates[1]);
    expect(changes.removeView('bo', 'p')(changed).candidates[0]?.views).toEqual([]);
    expect(
      changes
        .removeCandidate('bo')(changed)
        .candidates.map(({ id }) => id),
    ).toEqual(['cy']);
  });
});

describe('the settings', () => {
  test.each([
    { mustHaveFloor: 1 },
    { enoughEvidence: 0.5 },
    { gapsInPlan: 3 },
    { clearDifference: 2 },
    { wideRange: 3 },
  ])('%j is seen and taken back', (part) => {
    const changed = changes.setSettings(part)(inputs);
    expect([changes.hasOwnSettings(inputs), changes.hasOwnSettings(changed)]).toEqual([false, true]);
    expect(changes.resetSettings(changed)).toEqual(inputs);
  });
});

describe('a measure on the roadmap', () => {
  test('is known by candidate and competency', () => {
    const id = actionIdOf('bo', 'training');
    const action = {
      id,
      text: '',
      owner: '',
      start: '',
      lengthDays: null,
      toolId: null,
      dependsOn: [],
      done: false,
    };
    expect(isOnRoadmap({ actions: [action] }, id)).toBe(true);
    expect(isOnRoadmap({ actions: [action] }, actionIdOf('cy', 'training'))).toBe(false);
  });
});

describe('another rater’s file', () => {
  const here = { inputs, people };
  const holding = (there: unknown, version = 1): Workspace => ({
    ...newWorkspace('w', 'Copy', someDay, 'EUR'),
    people,
    tools: { competency: { version, inputs: there } },
  });
  const said = (...views: Parameters<typeof candidate>[1][]) => holding(inputsOf(candidate('bo', ...views)));

  test('gives the raters who are new or say something new, and they stand beside those here', () => {
    const more = view('m', 'manager', 2, [2]);
    const newer = { ...one, rater: 'Pat' };
    const read = viewsIn(said(newer, more, view('empty', 'peer')), here);
    expect(read).toEqual({
      ok: true,
      views: [
        { candidateId: 'bo', view: newer },
        { candidateId: 'bo', view: more },
      ],
    });
    const after = read.ok ? putViews(read.views)(inputs) : inputs;
    expect(after.candidates[0]?.views).toEqual([newer, more]);
    expect(viewsIn(said(one), here)).toEqual({ ok: true, views: [] });
  });

  test('finds a candidate by person or by name where the ids differ', () => {
    const ours = { ...candidate('here', one), personId: 'ann' };
    const mine = { inputs: inputsOf(ours, candidate('Di  Ek')), people };
    const there = inputsOf(
      { ...candidate('x', view('a', 'peer', 2)), personId: 'ann' },
      { ...candidate('y', view('b', 'peer', 2)), name: 'di ek' },
      candidate('z', view('c', 'peer', 2)),
    );
    const read = viewsIn(holding(there), mine);
    expect(read.ok && read.views.map(({ candidateId }) => candidateId)).toEqual(['here', 'Di  Ek']);
    const named = inputsOf({ ...candidate('x', view('a', 'peer', 2)), name: 'Ann' });
    expect(viewsIn(holding(named), mine)).toMatchObject({ ok: true, views: [{ candidateId: 'here' }] });
    const gone = inputsOf({ ...candidate('x', view('a', 'peer', 2)), personId: 'gone' });
    expect(viewsIn(holding(gone), mine)).toEqual({ ok: false, problem: 'nothing-matches' });
  });

  test('is refused with a reason', async () => {
    expect(viewsIn(newWorkspace('w', 'New', someDay, 'EUR'), here)).toEqual({
      ok: false,
      problem: 'no-ratings',
    });
    expect(viewsIn(said(view('empty', 'peer', null)), here)).toEqual({ ok: false, problem: 'no-ratings' });
    expect(viewsIn(holding({ candidates: 1 }), here)).toEqual({ ok: false, problem: 'not-a-document' });
    expect(viewsIn(holding(inputs, 9), here)).toEqual({ ok: false, problem: 'not-a-document' });
    const many = Array.from({ length: competencyLimits.views }, (_, index) => view(`v${index}`, 'peer', 2));
    expect(viewsIn(said(...many), here)).toEqual({ ok: false, problem: 'too-many' });
    const text = new Blob(['{"a":1}']);
    expect(await readRaterFile(text, here)).toEqual({ ok: false, problem: 'not-a-document' });
    const huge = { size: 300_000_000, text: () => Promise.reject(new Error('not read')) } as unknown as Blob;
    expect(await readRaterFile(huge, here)).toEqual({ ok: false, problem: 'not-a-document' });
  });
});
