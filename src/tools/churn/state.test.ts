import { describe, expect, test } from 'vitest';
import { newWorkspace } from '../../workspace/new-workspace.ts';
import type { Workspace } from '../../workspace/schema.ts';
import { someDay } from '../../workspace/workspace.test-data.ts';
import { account, caseWith, inputsOf, no, past, view, yes } from './model.test-data.ts';
import { churnLimits, defaultChurnInputs, defaultSettings, type ChurnInputs } from './schema.ts';
import * as changes from './state/changes.ts';
import { putViews, readRaterFile, viewsIn } from './state/rater-file.ts';
import { actionIdOf } from './state/roadmap.ts';

const mine = view('v', { tone: yes() });
const inputs = inputsOf(caseWith('a', [mine]));

function all(...steps: readonly changes.Change[]): ChurnInputs {
  return steps.reduce((current, step) => step(current), inputs);
}

describe('an account', () => {
  test('begins with the first thing said of it, and the others stay', () => {
    const changed = all(
      changes.patchCase('b', { budget: 5 }),
      changes.putView('b', view('w', {})),
      changes.renameRater('b', 'w', 'Bo'),
      changes.see('b', 'w', 'tender', { answer: 'yes' }),
      changes.see('b', 'w', 'tender', { evidence: 'Portal' }),
      changes.planMeasure('b', 4, { action: 'Call' }),
      changes.planMeasure('b', 4, { owner: 'Di' }),
      changes.chooseAccount('b'),
    );
    expect(changed.cases[0]).toBe(inputs.cases[0]);
    expect(changed).toMatchObject({
      accountId: 'b',
      cases: [
        {},
        {
          id: 'b',
          budget: 5,
          views: [{ rater: 'Bo', signals: { tender: { answer: 'yes', since: '', evidence: 'Portal' } } }],
          plan: { 4: { action: 'Call', owner: 'Di', start: '' } },
        },
      ],
    });
    expect(changes.removeView('b', 'w')(changed).cases[1]?.views).toEqual([]);
  });

  test('is not begun, and gets no rater, where there is no room', () => {
    const cases = Array.from({ length: churnLimits.cases }, (_, index) => caseWith(`c${index}`, []));
    const full = { ...inputs, cases };
    expect(changes.patchCase('new', { budget: 5 })(full)).toBe(full);
    const views = Array.from({ length: churnLimits.views }, (_, index) => view(`v${index}`, {}));
    const crowded = inputsOf(caseWith('a', views));
    expect(changes.putView('a', view('more', {}))(crowded).cases[0]?.views).toHaveLength(churnLimits.views);
  });
});

describe('the past', () => {
  test('grows, changes and shrinks one by one', () => {
    const changed = all(
      changes.addPast('p'),
      changes.addPast('q'),
      changes.patchPast('p', { name: 'Foundry', outcome: 'kept' }),
      changes.sawThen('p', 'trial', 'yes'),
      changes.sawThen('p', 'tone', 'no'),
      changes.sawThen('p', 'tone', null),
    );
    expect(changed.past).toEqual([
      { ...past('p', 'kept', { trial: 'yes' }), name: 'Foundry' },
      past('q', 'lost', {}),
    ]);
    expect(changes.removePast('q')(changed).past).toHaveLength(1);
  });

  test('is not added to when it is full', () => {
    const full = {
      ...inputs,
      past: Array.from({ length: churnLimits.past }, (_, index) => past(`p${index}`, 'lost', {})),
    };
    expect(changes.addPast('more')(full)).toBe(full);
  });
});

describe('the settings', () => {
  test('are seen as own, and taken back without what was counted', () => {
    const counted = all(changes.setSettings({ losses: 3, accountYears: 60 }));
    expect(changes.hasOwnSettings(counted)).toBe(false);
    for (const step of [
      changes.setChance(2, 0.3),
      changes.setSettings({ basis: 'past' }),
      changes.setSettings({ unknownAbove: 0.5 }),
      changes.setSettings({ alarmFrom: 3 }),
    ]) {
      expect(changes.hasOwnSettings(step(counted))).toBe(true);
      expect(changes.resetSettings(step(counted))).toEqual(counted);
    }
    expect(changes.setChance(2, 0.3)(inputs).settings.chances).toEqual([0.02, 0.1, 0.3, 0.45, 0.7, 0.95]);
    expect(defaultSettings.chances[2]).toBe(0.25);
  });
});

test('an action is known by account and phase', () => {
  expect(actionIdOf('a', 2)).toBe('churn-a-2');
});

describe('another rater’s file', () => {
  const here = { inputs, accounts: [account('a'), account('b')] };
  const holding = (there: unknown, accounts = here.accounts, version = 1): Workspace => ({
    ...newWorkspace('w', 'Copy', someDay, 'EUR'),
    accounts,
    tools: { churn: { version, inputs: there } },
  });

  test('gives the raters who are new or say something new', () => {
    const newer = view('v', { tone: yes('', 'Mails') });
    const more = view('w', { tone: no() });
    const there = inputsOf(caseWith('a', [newer, more, view('empty', {})]), caseWith('b', [more]));
    const read = viewsIn(holding(there), here);
    expect(read).toEqual({
      ok: true,
      views: [
        { accountId: 'a', view: newer },
        { accountId: 'a', view: more },
        { accountId: 'b', view: more },
      ],
    });
    const after = read.ok ? putViews(read.views)(inputs) : inputs;
    expect(after.cases.map(({ views }) => views)).toEqual([[newer, more], [more]]);
    expect(viewsIn(holding(inputs), here)).toEqual({ ok: true, views: [] });
  });

  test('finds an account by its name where the ids differ', () => {
    const other = { ...account('x'), name: ' the  B' };
    const read = viewsIn(holding(inputsOf(caseWith('x', [mine])), [other]), here);
    expect(read).toEqual({ ok: true, views: [{ accountId: 'b', view: mine }] });
    const strange = holding(inputsOf(caseWith('x', [mine])), [account('x')]);
    expect(viewsIn(strange, here)).toEqual({ ok: false, problem: 'nothing-matches' });
  });

  test('is refused with a reason', async () => {
    const refused = (problem: string) => ({ ok: false, problem });
    expect(viewsIn(newWorkspace('w', 'New', someDay, 'EUR'), here)).toEqual(refused('no-answers'));
    expect(viewsIn(holding(defaultChurnInputs), here)).toEqual(refused('no-answers'));
    expect(viewsIn(holding({ cases: 1 }), here)).toEqual(refused('not-a-document'));
    expect(viewsIn(holding(inputs, here.accounts, 9), here)).toEqual(refused('not-a-document'));
    const many = Array.from({ length: churnLimits.views }, (_, index) => view(`n${index}`, { tone: no() }));
    expect(viewsIn(holding(inputsOf(caseWith('a', many))), here)).toEqual(refused('too-many'));
    expect(await readRaterFile(new Blob(['{"a":1}']), here)).toEqual(refused('not-a-document'));
    const huge = { size: 300_000_000, text: () => Promise.reject(new Error('not read')) } as unknown as Blob;
    expect(await readRaterFile(huge, here)).toEqual(refused('not-a-document'));
  });
});
