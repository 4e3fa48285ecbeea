import { describe, expect, test } from 'vitest';
import { newWorkspace } from '../../workspace/new-workspace.ts';
import type { Workspace } from '../../workspace/schema.ts';
import { someDay } from '../../workspace/workspace.test-data.ts';
import { firm, inputsOf, people, rater } from './model.test-data.ts';
import { alignmentLimits, defaultAlignmentInputs, noAnswers, type AlignmentInputs } from './schema.ts';
import * as changes from './state/changes.ts';
import { answersIn, putTaken, readRaterFile } from './state/rater-file.ts';
import { actionIdOf, isOnRoadmap } from './state/roadmap.ts';

const bo = rater('Bo', { sales: 3 });
const inputs = inputsOf({ raters: [bo], respondents: people(1, 'sales', 'manager', 3) });
const [first] = inputs.respondents;
const firstId = first?.id ?? '';

describe('raters', () => {
  test('of ours come once, and there is an end to the room', () => {
    const added = changes.addRater('a', { personId: 'ann', name: '' })(inputs);
    expect(added.raters.map(({ id }) => id)).toEqual(['Bo', 'a']);
    expect(changes.addRater('b', { personId: 'ann', name: '' })(added)).toBe(added);
    const raters = Array.from({ length: alignmentLimits.raters }, (_, index) => rater(`r${index}`, {}));
    const full = inputsOf({ raters });
    expect(changes.addRater('b', { personId: null, name: '' })(full).raters).toBe(raters);
  });

  test('rate, are named and removed', () => {
    const rated = changes.rate('Bo', 'logistics', { v1: 2 })(inputs);
    expect(rated.raters[0]?.ratings).toMatchObject({ sales: { v1: 3 }, logistics: { ...noAnswers, v1: 2 } });
    expect(changes.rate('gone', 'sales', { v1: 2 })(inputs).raters).toEqual(inputs.raters);
    const named = changes.nameRater('Bo', ' Kim ')(inputs);
    expect(named.raters[0]).toMatchObject({ name: 'Kim', personId: null });
    expect(changes.removeRater('Bo')(inputs).raters).toEqual([]);
  });
});

describe('answers in confidence', () => {
  test('are added, changed and removed', () => {
    const added = changes.putRespondent(changes.newRespondent('x', { level: 'executive' }))(inputs);
    expect(added.respondents[1]).toEqual({
      id: 'x',
      name: '',
      functionId: null,
      level: 'executive',
      answers: noAnswers,
    });
    const answered = changes.answer('x', 's2', 4)(added);
    expect(answered.respondents[1]?.answers.s2).toBe(4);
    expect(answered.respondents[0]).toBe(first);
    expect(changes.patchRespondent('x', { name: 'Kim' })(answered).respondents[1]?.name).toBe('Kim');
    expect(changes.removeRespondents([firstId, 'x'])(answered).respondents).toEqual([]);
  });
});

describe('departments, hand-offs and promises', () => {
  test('keep what is entered', () => {
    const patched = changes.patchDepartment('sales', { touchpoints: 4 })(inputs);
    const staged = changes.patchDepartment('sales', { stage: 'able' })(patched);
    expect(staged.departments.sales).toMatchObject({ touchpoints: 4, stage: 'able', action: '' });
    expect(changes.patchHandOffs({ handed: 3 })(inputs).handOffs).toMatchObject({ handed: 3, closed: null });
  });

  test('name who must deliver, and take the name off again', () => {
    const added = changes.addPromise('x')(inputs);
    const named = changes.needs('x', 'sales', true)(changes.patchPromise('x', { text: 'Soon' })(added));
    expect(named.promises).toEqual([{ id: 'x', text: 'Soon', accountId: null, functionIds: ['sales'] }]);
    expect(changes.needs('x', 'sales', true)(named).promises[0]?.functionIds).toEqual(['sales']);
    expect(changes.needs('x', 'sales', false)(named).promises[0]?.functionIds).toEqual([]);
    expect(changes.needs('gone', 'sales', true)(named).promises).toEqual(named.promises);
    expect(changes.removePromise('x')(named).promises).toEqual([]);
  });

  test('bounds are set and taken back', () => {
    const set = changes.setSettings({ allowance: 10 })(inputs);
    expect(set.settings.allowance).toBe(10);
    expect([changes.hasOwnSettings(set), changes.hasOwnSettings(inputs)]).toEqual([true, false]);
    expect(changes.resetSettings(set).settings).toBe(defaultAlignmentInputs.settings);
  });
});

describe('a colleague’s file', () => {
  const here = { inputs, functions: firm.functions };

  function document(there: AlignmentInputs, functions = firm.functions): Workspace {
    return {
      ...newWorkspace('other', 'Copy', someDay, 'EUR'),
      functions,
      tools: { alignment: { version: 1, inputs: there } },
    };
  }

  test('adds what is new and puts newer words in the place of older ones', () => {
    const there = inputsOf({
      raters: [rater('Bo', { sales: 4 }), rater('Kim', { sales: 2, gone: 1 }), rater('Idle', {})],
      respondents: [...inputs.respondents, ...people(1, 'logistics', null, 2), ...people(1, null, null, 2)],
    });
    const read = answersIn(document(there), here);
    if (!read.ok) throw new Error(read.problem);
    expect(read.raters.map(({ id, ratings }) => [id, Object.keys(ratings)])).toEqual([
      ['Bo', ['sales']],
      ['Kim', ['sales']],
    ]);
    expect(read.respondents.map(({ functionId }) => functionId)).toEqual(['logistics', null]);
    const taken = putTaken(read)(inputs);
    expect(taken.raters.map(({ id }) => id)).toEqual(['Bo', 'Kim']);
    expect(taken.raters[0]?.ratings.sales?.v1).toBe(4);
    expect(taken.respondents).toHaveLength(3);
  });

  test('knows a department by its name where the id is another', () => {
    const there = inputsOf({
      raters: [rater('Kim', { x: 2 })],
      respondents: people(1, 'x', null, 2),
    });
    const read = answersIn(document(there, [{ id: 'x', name: ' LOGISTICS ' }]), here);
    expect(read).toMatchObject({ ok: true, respondents: [{ functionId: 'logistics' }] });
    expect(read.ok && Object.keys(read.raters[0]?.ratings ?? {})).toEqual(['logistics']);
  });

  test('is refused with a reason', () => {
    const problemOf = (read: ReturnType<typeof answersIn>) => (read.ok ? null : read.problem);
    const bare = newWorkspace('other', 'Copy', someDay, 'EUR');
    expect(problemOf(answersIn(bare, here))).toBe('no-answers');
    const bad = { ...bare, tools: { alignment: { version: 1, inputs: {} } } };
    expect(problemOf(answersIn(bad, here))).toBe('not-a-document');
    const foreign = inputsOf({ raters: [rater('Kim', { x: 1 })], respondents: people(1, 'x', null, 1) });
    expect(problemOf(answersIn(document(foreign, [{ id: 'x', name: 'Law' }]), here))).toBe('nothing-matches');
    const crowd = Array.from({ length: alignmentLimits.raters }, (_, index) =>
      rater(`r${index}`, { sales: 1 }),
    );
    expect(problemOf(answersIn(document(inputsOf({ raters: crowd })), here))).toBe('too-many');
  });

  test('that is no document is not read', async () => {
    const read = await readRaterFile(new Blob(['{}']), here);
    expect(read).toEqual({ ok: false, problem: 'not-a-document' });
    const large = new Blob([]);
    Object.defineProperty(large, 'size', { value: 300_000_000 });
    expect(await readRaterFile(large, here)).toEqual({ ok: false, problem: 'not-a-document' });
  });
});

describe('the roadmap', () => {
  test('has an action once', () => {
    const id = actionIdOf('sales', 'able');
    expect(id).toBe('alignment-sales-able');
    expect(isOnRoadmap({ actions: [] }, id)).toBe(false);
  });
});
