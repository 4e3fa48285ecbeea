import { describe, expect, test } from 'vitest';
import { newWorkspace } from '../../workspace/new-workspace.ts';
import { setToolInputs } from '../../workspace/tool-slice.ts';
import { answersOf, inputsWith } from './model.test-data.ts';
import {
  defaultInitiativeInputs,
  emptyYear,
  initiativeLimits,
  initiativeVersion,
  type InitiativeInputs,
} from './schema.ts';
import {
  addYear,
  answersOf as saidBy,
  editField,
  patchSettings,
  patchYear,
  putRaters,
  removeRater,
  removeYear,
  renameRater,
  setAccount,
  setAnswer,
  setCompared,
  setExecutive,
  setRole,
  setSales,
  setScoreFrom,
  setTest,
} from './state/changes.ts';
import { openQuestions, proposedLevel } from './state/ladder.ts';
import { ratersIn, readRaterFile } from './state/rater-file.ts';

const rater = (id: string, list: Parameters<typeof answersOf>[0]) => ({
  id,
  name: id,
  answers: answersOf(list),
});

describe('changes', () => {
  test('of an answer keep the note, and one rater’s leave the team’s', () => {
    const noted = setAnswer(null, 'measures', { note: 'a page' })(defaultInitiativeInputs);
    const answered = setAnswer(null, 'measures', { answer: 2 })(noted);
    expect(answered.answers.measures).toEqual({ answer: 2, note: 'a page' });
    const two = putRaters([rater('a', [1])])(answered);
    const own = setAnswer('a', 'measures', { answer: 'unknown' })(two);
    expect(saidBy(own, 'a').measures).toEqual({ answer: 'unknown', note: '' });
    expect(saidBy(own, null).measures?.answer).toBe(2);
    expect(saidBy(own, 'gone').measures?.answer).toBe(2);
  });

  test('of raters replace by id, stop at the limit, and forget the merging with the last one', () => {
    const one = putRaters([rater('a', [1]), rater('a', [2]), rater('b', [3])])(defaultInitiativeInputs);
    expect(one.raters.map(({ id, answers }) => [id, answers['named-executives']?.answer])).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
    expect(renameRater('b', ' Kim ')(one).raters[1]?.name).toBe('Kim');
    const merged = setScoreFrom('merged')(one);
    expect(removeRater('a')(merged).scoreFrom).toBe('merged');
    expect(removeRater('b')(removeRater('a')(merged)).scoreFrom).toBe('agreed');
    const many = Array.from({ length: initiativeLimits.raters + 5 }, (_, index) => rater(`r${index}`, [1]));
    expect(putRaters(many)(defaultInitiativeInputs).raters).toHaveLength(initiativeLimits.raters);
  });

  test('of the grid set and take away', () => {
    const set = setRole('funds', 'sales', 'A')(setRole('funds', 'plant', 'R')(defaultInitiativeInputs));
    expect(set.grid.funds).toEqual({ sales: 'A', plant: 'R' });
    expect(setRole('funds', 'sales', null)(set).grid.funds).toEqual({ plant: 'R' });
    const sales = setSales('sales', true)(setSales('sales', true)(set));
    expect(sales.salesFunctions).toEqual(['sales']);
    expect(setSales('sales', false)(sales).salesFunctions).toEqual([]);
  });

  test('of test and comparison', () => {
    expect(setTest('met-lately', true)(defaultInitiativeInputs).test).toEqual({ 'met-lately': true });
    const compared = setCompared('cost', { evidence: 'x' })(
      setCompared('cost', { position: 'sales' })(defaultInitiativeInputs),
    );
    expect(compared.comparison.cost).toEqual({ position: 'sales', evidence: 'x' });
  });

  test('of the years begin like the last one and stay within the limits', () => {
    const set = patchYear(2, { revenue: 7 })(defaultInitiativeInputs);
    expect(addYear(set).plan.years.at(3)).toEqual({ ...emptyYear, revenue: 7 });
    let full = set;
    for (let count = 0; count < 20; count += 1) full = addYear(full);
    expect(full.plan.years).toHaveLength(initiativeLimits.years.max);
    let least = set;
    for (let count = 0; count < 20; count += 1) least = removeYear(least);
    expect(least.plan.years).toHaveLength(initiativeLimits.years.min);
  });

  test('of the charter keep own words until they are given up', () => {
    const edited = editField('purpose', 'Ours')(defaultInitiativeInputs);
    expect(edited.charter.edited).toEqual({ purpose: 'Ours' });
    expect(editField('purpose', null)(edited).charter.edited).toEqual({});
    const chosen = setAccount('a', true)(defaultInitiativeInputs);
    expect(setAccount('a', false)(chosen).charter.accountIds).toEqual([]);
    expect(setExecutive('plant', 'p')(chosen).charter.executives).toEqual({ plant: 'p' });
  });

  test('of bounds in the wrong order change nothing', () => {
    expect(patchSettings({ mixedFrom: 90 })(defaultInitiativeInputs)).toBe(defaultInitiativeInputs);
    expect(patchSettings({ mixedFrom: 50 })(defaultInitiativeInputs).settings.mixedFrom).toBe(50);
  });
});

test('help me choose asks no more than it needs and ends in a level', () => {
  expect(openQuestions([])).toBe(1);
  expect(openQuestions(['yes'])).toBe(2);
  expect(openQuestions(['yes', 'no', 'yes'])).toBe(2);
  expect(openQuestions(['yes', 'yes', 'yes', 'yes'])).toBe(4);
  expect([[], ['yes'], ['no'], ['unsure']].map((list) => proposedLevel(list as never))).toEqual([
    null,
    null,
    0,
    'unknown',
  ]);
  expect(proposedLevel(['yes', 'no'])).toBe(1);
  expect(proposedLevel(['yes', 'yes', 'unsure'])).toBe(2);
  expect(proposedLevel(['yes', 'yes', 'yes', 'no'])).toBe(3);
  expect(proposedLevel(['yes', 'yes', 'yes', 'yes'])).toBe(4);
});

describe('a colleague’s file', () => {
  const at = Date.UTC(2026, 5, 30);
  const documentOf = (inputs: InitiativeInputs) =>
    setToolInputs(newWorkspace('there', 'There', at, 'GBP'), 'initiative', initiativeVersion, inputs);
  const here = inputsWith({ raters: [rater('a', [1])] });

  test('gives the raters who are new or say something else', () => {
    const there = documentOf(inputsWith({ raters: [rater('a', [1]), rater('b', [2]), rater('c', [])] }));
    expect(ratersIn(there, here)).toEqual({ ok: true, raters: [rater('b', [2])] });
    const newer = documentOf(inputsWith({ raters: [rater('a', [3])] }));
    expect(ratersIn(newer, here)).toEqual({ ok: true, raters: [rater('a', [3])] });
  });

  test('in which somebody worked alone gives one more rater, once', () => {
    const answers = answersOf([4, 0]);
    const there = documentOf(inputsWith({ answers }));
    const read = ratersIn(there, here);
    expect(read).toEqual({ ok: true, raters: [{ id: 'team-there', name: '', answers }] });
    const taken = read.ok ? putRaters(read.raters)(here) : here;
    expect(ratersIn(there, taken)).toEqual({ ok: false, problem: 'nothing-new' });
  });

  test('is refused in words where there is nothing to take', async () => {
    const empty = newWorkspace('there', 'There', at, 'GBP');
    const problemOf = (read: ReturnType<typeof ratersIn>) => (read.ok ? null : read.problem);
    expect(problemOf(ratersIn(empty, here))).toBe('no-answers');
    expect(problemOf(ratersIn(documentOf(defaultInitiativeInputs), here))).toBe('no-answers');
    expect(problemOf(ratersIn(documentOf(here), here))).toBe('nothing-new');
    const broken = setToolInputs(empty, 'initiative', initiativeVersion, { answers: 1 });
    expect(problemOf(ratersIn(broken, here))).toBe('unreadable');
    const newer = setToolInputs(empty, 'initiative', initiativeVersion + 1, defaultInitiativeInputs);
    expect(problemOf(ratersIn(newer, here))).toBe('newer-version');
    const many = Array.from({ length: initiativeLimits.raters }, (_, index) => rater(`r${index}`, [1]));
    const full = inputsWith({ raters: many });
    expect(problemOf(ratersIn(documentOf(inputsWith({ raters: [rater('z', [1])] })), full))).toBe('too-many');
    expect(await readRaterFile(new Blob(['nonsense']), here)).toEqual({ ok: false, problem: 'not-json' });
  });
});
