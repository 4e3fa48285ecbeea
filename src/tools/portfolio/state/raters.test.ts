import { describe, expect, test } from 'vitest';
import { newWorkspace } from '../../../workspace/new-workspace.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import { setToolInputs } from '../../../workspace/tool-slice.ts';
import { workspaceToFile } from '../../../workspace/file.ts';
import { account, criterion, inputsWith, rating } from '../model.test-data.ts';
import { portfolioLimits, portfolioVersion, type PortfolioInputs, type Rater } from '../schema.ts';
import { matchAccounts, matchCriteria, takeRatings } from './match-ratings.ts';
import { ratersIn, readRaterFile } from './rater-file.ts';
import {
  addRater,
  asRater,
  patchRating,
  putRater,
  raterOf,
  removeRater,
  renameRater,
  seenBy,
} from './raters.ts';
import { ratingOf, ratingProgress, setGateAnswer, setRating } from './ratings.ts';

const two = [criterion('a', 'attractiveness', 1), criterion('p', 'position', 1)];
const start = inputsWith({ criteria: two, ratings: { acme: { a: rating(4), p: rating(6) } } });
const one = addRater('r1', 'Ana')(start);

function rater(id: string, ratings: Rater['ratings'], name = ''): Rater {
  return { id, name, ratings };
}

describe('raters', () => {
  test('one is added, renamed, made anonymous and removed', () => {
    expect(raterOf(renameRater('r1', ' Bo ')(one), 'r1')?.name).toBe('Bo');
    expect(raterOf(renameRater('r1', '')(one), 'r1')?.name).toBe('');
    expect(removeRater('r1')(one).raters).toEqual([]);
    expect(raterOf(one, null)).toBeNull();
  });

  test('more than fifty are refused, and one of them can still be put in place of another', () => {
    const full = Array.from({ length: 60 }, (_, n) => addRater(`r${n}`, '')).reduce(
      (now, how) => how(now),
      start,
    );
    expect(full.raters).toHaveLength(portfolioLimits.raters);
    const put = putRater(rater('r3', { acme: { a: rating(1) } }, 'New'))(full);
    expect([put.raters.length, put.raters[3]?.name]).toEqual([portfolioLimits.raters, 'New']);
  });

  test('what one enters goes to that rater alone', () => {
    const rated = asRater('r1', setRating('acme', 'a', { value: 9 }))(one);
    expect(rated.ratings).toBe(start.ratings);
    expect(raterOf(rated, 'r1')?.ratings.acme?.a?.value).toBe(9);
    expect(asRater(null, setRating('acme', 'a', { value: 9 }))(one).ratings.acme?.a?.value).toBe(9);
    expect(asRater('gone', setRating('acme', 'a', { value: 9 }))(one)).toBe(one);
  });

  test('a rater sees neither the others nor the team, and cannot answer for the team', () => {
    const merged: PortfolioInputs = {
      ...putRater(rater('r2', { acme: { a: rating(1) } }))(one),
      scoreFrom: 'merged',
    };
    const seen = seenBy(merged, 'r1');
    expect(ratingOf(seen, 'acme', 'a').value).toBeNull();
    expect([seen.raters, seen.scoreFrom]).toEqual([[], 'agreed']);
    expect(ratingProgress(seen, ['acme'])).toEqual({ done: 0, total: 2 });
    expect(seenBy(merged, null)).toBe(merged);
    expect(asRater('r1', setGateAnswer('acme', 'g', 'yes'))(merged).gateAnswers).toEqual({});
  });

  test('what makes the score is chosen', () => {
    expect(patchRating({ scoreFrom: 'merged', mergeBy: 'median' })(one)).toMatchObject({
      scoreFrom: 'merged',
      mergeBy: 'median',
    });
  });
});

describe('the things of two documents', () => {
  const named = (id: string, name: string) => account(id, {}, { name });

  test('are the same by their id, whatever they are called by now', () => {
    const { ids, byId, byName } = matchAccounts([named('a', 'Old name')], [named('a', 'New name')]);
    expect([[...ids], byId, byName]).toEqual([[['a', 'a']], 1, 0]);
  });

  test('are otherwise the same by name, in any spelling of it', () => {
    const { ids, byName, unmatched } = matchAccounts(
      [named('x', '  ACME　Works '), named('y', 'Beta')],
      [named('a', 'Acme Works')],
    );
    expect([[...ids], byName]).toEqual([[['x', 'a']], 1]);
    expect(unmatched.map(({ name }) => name)).toEqual(['Beta']);
  });

  test('are not matched where two here have the name, none has one, or the one here is taken', () => {
    const here = [named('a', 'Acme'), named('b', 'acme'), named('c', ''), named('d', 'Delta')];
    const there = [named('x', 'Acme'), named('y', ''), named('d', 'Other'), named('z', 'Delta')];
    const { ids, unmatched } = matchAccounts(there, here);
    expect([...ids]).toEqual([['d', 'd']]);
    expect(unmatched.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
  });

  test('criteria are also the same by the built-in one they come from, and only if they are judged alike', () => {
    const entered = { kind: 'linear', measure: 'entered', direction: 'benefit', worst: 0, best: 1 } as const;
    const here = [
      { ...criterion('own', 'position', 1), name: '', preset: 'product-fit' },
      criterion('days', 'position', 1, entered),
      criterion('growth', 'position', 1, { ...entered, measure: 'growth' }),
    ];
    const there = [
      { ...criterion('theirs', 'position', 1), name: '', preset: 'product-fit' },
      { ...criterion('bare', 'position', 1), name: '' },
      criterion('days', 'position', 1),
      criterion('growth', 'position', 1, { ...entered, measure: 'growth' }),
    ];
    const { ids, unmatched } = matchCriteria(there, here);
    expect([...ids]).toEqual([['theirs', 'own']]);
    expect(unmatched.map(({ id }) => id)).toEqual(['bare', 'days']);
  });

  test('ratings are taken over into the ids here, and counted', () => {
    const there = inputsWith({ criteria: [...two, criterion('q', 'position', 1)] });
    const given = rater('', {
      x: { a: rating(4), p: rating(7, 'low'), q: rating(1) },
      lost: { a: rating(2), p: rating(null) },
      off: { a: rating(11) },
    });
    const matches = {
      accounts: new Map([['x', 'acme']]),
      criteria: new Map([
        ['a', 'a'],
        ['p', 'p'],
      ]),
    };
    expect(takeRatings(given, there, start, matches)).toEqual({
      ratings: { acme: { a: rating(4), p: rating(7, 'low') } },
      count: 2,
      asAgreed: 1,
      lost: 2,
    });
  });
});

describe('the file of a rater', () => {
  const accounts = [account('acme')];
  const here = { accounts, inputs: start };
  const workspace = (inputs: unknown, more: Partial<Workspace> = {}): Workspace => ({
    ...setToolInputs(newWorkspace('doc', 'From Ana', 0, 'GBP'), 'portfolio', portfolioVersion, inputs),
    accounts,
    ...more,
  });
  const theirs = inputsWith({ criteria: two, ratings: { acme: { a: rating(9) } } });
  const code = (file: ReturnType<typeof ratersIn>) => (file.ok ? null : file.code);

  test('gives its ratings as those of one more rater', async () => {
    const file = new Blob([workspaceToFile(workspace(theirs))]);
    const read = await readRaterFile(file, here);
    expect(read).toMatchObject({
      ok: true,
      name: 'From Ana',
      accounts: { byId: 1, byName: 0 },
      sources: [{ raterId: null, count: 1, asAgreed: 0, lost: 0, ratings: { acme: { a: rating(9) } } }],
    });
  });

  test('puts forward whoever is not known here, then its team, then those known', () => {
    const raters = [
      rater('r1', theirs.ratings, 'Ana'),
      rater('new', theirs.ratings, 'Bo'),
      rater('silent', {}),
    ];
    const read = ratersIn(workspace({ ...theirs, raters }), { accounts, inputs: one });
    expect(read.ok && read.sources.map(({ raterId }) => raterId)).toEqual(['new', null, 'r1']);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    [
      'is cut off',
      () => readRaterFile(new Blob([workspaceToFile(workspace(theirs)).slice(0, 300)]), here),
      'truncated',
    ],
    ['is empty', () => readRaterFile(new Blob([]), here), 'empty'],
    ['is something else', () => readRaterFile(new Blob(['{"a":1}']), here), 'not-a-workspace'],
    ['is no text at all', () => readRaterFile(new Blob([new Uint8Array([80, 75, 3, 4])]), here), 'not-json'],
  ])('that %s is refused by name', async (_, read, expected) => {
    expect(await read()).toMatchObject({ ok: false, code: expected });
  });

  test('of a size that no document has is not even read', async () => {
    const huge = Object.assign(new Blob([]), {});
    Object.defineProperty(huge, 'size', { value: 300_000_000 });
    expect(await readRaterFile(huge, here)).toEqual({ ok: false, code: 'too-large' });
  });

  test('without a portfolio, without ratings, or with a portfolio that cannot be read says so', () => {
    expect(code(ratersIn(workspace(theirs, { tools: {} }), here))).toBe('no-portfolio');
    expect(code(ratersIn(workspace(inputsWith({ criteria: two })), here))).toBe('no-ratings');
    expect(ratersIn(workspace({ ...theirs, choose: 'eight' }), here)).toEqual({
      ok: false,
      code: 'unreadable-portfolio',
      path: 'choose',
    });
    const newer = workspace(theirs, { tools: { portfolio: { version: portfolioVersion + 1, inputs: {} } } });
    expect(code(ratersIn(newer, here))).toBe('newer-portfolio');
  });

  test('in which nothing is the same as here says so', () => {
    const strangers = workspace(inputsWith({ criteria: two, ratings: { other: { a: rating(3) } } }), {
      accounts: [account('other')],
    });
    expect(code(ratersIn(strangers, here))).toBe('nothing-matches');
  });
});
