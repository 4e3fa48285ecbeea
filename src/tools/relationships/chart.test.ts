import { describe, expect, test } from 'vitest';
import { sampleWorkspace } from '../../workspace/sample.ts';
import sample from '../../../content/cases/sample.json' with { type: 'json' };
import {
  accountsFinding,
  actionText,
  contactSentence,
  fitted,
  healthTable,
  lostTable,
  mapFinding,
  mapPicture,
  nextNode,
  noteSentence,
  proposedDay,
  signed,
  threadsTable,
  type Words,
} from './chart.ts';
import { evaluateRelationships } from './model.ts';
import { account, complete, inputsOf, person, today } from './model.test-data.ts';
import { resultRows } from './rows.ts';
import { levels, parseRelationshipsInputs } from './schema.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.zh.ts';

const words: Words = { locale: 'en', text: en };
const chinese: Words = { locale: 'zh', text: zh };
const noon = Date.UTC(2026, 5, 30, 12);

function opened(locale: 'en' | 'zh') {
  const workspace = sampleWorkspace(sample, locale, noon);
  const parsed = parseRelationshipsInputs(workspace?.tools.relationships?.inputs);
  if (!workspace || !parsed.ok) throw new Error('the sample has no map');
  return { workspace, inputs: parsed.inputs, result: evaluateRelationships(parsed.inputs, workspace, today) };
}

const { inputs, workspace, result } = opened('en');

/** Forty contacts at three levels, with four of ours. */
const forty = evaluateRelationships(
  inputsOf(
    Array.from({ length: 40 }, (_, index) =>
      complete(`c${index}`, { links: [{ id: `o${index % 4}`, strength: (index % 5) - 2 }] }),
    ),
  ),
  {
    accounts: [account('a')],
    people: [
      ...Array.from({ length: 4 }, (_, index) =>
        person(`o${index}`, null, { level: levels[index % 3] ?? null }),
      ),
      ...Array.from({ length: 40 }, (_, index) =>
        person(`c${index}`, 'a', { level: levels[index % 3] ?? null }),
      ),
    ],
    functions: [],
    actions: [],
  },
  today,
);

describe('the sample’s map', () => {
  // Counted from content/cases/sample.json without the model.
  const notes = sample.tools.relationships.inputs.contacts.filter(({ id }) => id.startsWith('lindmere'));
  const influence = notes.reduce((sum, one) => sum + (one.influence ?? NaN), 0);
  const onlyAnwen = notes
    .filter(
      ({ links }) =>
        links
          .filter(({ strength }) => strength >= 1)
          .map(({ id }) => id)
          .join() === 'anwen-price',
    )
    .reduce((sum, one) => sum + (one.influence ?? NaN), 0);

  test('has twelve contacts and one of ours who holds 60 % of the influence', () => {
    expect(notes).toHaveLength(12);
    expect([onlyAnwen, influence]).toEqual([24, 40]);
    expect(result.threads.worst?.share).toBe(0.6);
    expect(mapFinding(words, result)).toContain('If Anwen Price left tomorrow, 60%');
    expect(mapFinding(chinese, opened('zh').result)).toContain('方以安');
  });

  test('unfolds into contacts whose shares sum to it', () => {
    const { worst } = result.threads;
    if (!worst) throw new Error('nobody is lost');
    const { rows, foot } = lostTable(worst, words);
    expect(rows.map(([, own]) => Number(own)).reduce((sum, own) => sum + own, 0)).toBe(24);
    expect(foot).toEqual([['Sum', '24', '60.0%']]);
    expect(threadsTable(result, words).rows[0]).toEqual(['Anwen Price', '8', '6', '24', '60.0%']);
    const mood = healthTable(result, words);
    const parts = result.covering.health?.parts.reduce((sum, { part }) => sum + part, 0);
    expect(parts).toBeCloseTo(result.covering.health?.mean ?? NaN, 12);
    expect(mood?.foot?.[0]?.at(-1)).toBe(signed(words, parts ?? null, 2));
  });

  test('is said in words for every note and every contact', () => {
    for (const own of [words, chinese]) {
      const shown = opened(own.locale).result;
      expect(shown.notes.length).toBeGreaterThan(2);
      for (const note of shown.notes) expect(noteSentence(own, note, shown)).not.toMatch(/[{}]/);
      for (const contact of shown.contacts) expect(contactSentence(own, contact, shown)).not.toMatch(/[{}]/);
      for (const talk of shown.talks) expect(actionText(own, talk, shown)).not.toMatch(/[{}]/);
      expect(accountsFinding(own, shown)).not.toMatch(/[{}]/);
    }
  });

  test('proposes a day two weeks on', () => {
    expect(proposedDay(result)).toBe('2026-07-14');
  });

  test('goes out with unrounded figures', () => {
    const rows = resultRows(result, words);
    expect(rows).toContainEqual(['Anwen Price', 8, 6, 24, 0.6]);
    expect(rows.flat().filter((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toEqual([]);
  });
});

describe('the drawing', () => {
  test('stands in bands from the top down, with nobody over anybody else', () => {
    for (const shown of [result, forty]) {
      const { nodes, height, bands } = mapPicture(shown, words);
      expect(bands.map(({ name }) => name)).toEqual(['Executives', 'Managers', 'Front line']);
      for (const side of ['ours', 'customer'] as const) {
        const column = nodes.filter((node) => node.side === side).toSorted((a, b) => a.y - b.y);
        for (const [index, node] of column.entries()) {
          const next = column[index + 1];
          if (next) expect(node.y + node.height).toBeLessThanOrEqual(next.y);
          expect(node.y + node.height).toBeLessThanOrEqual(height);
        }
      }
    }
  });

  test('has one line a person for forty, which fit on a page of paper', () => {
    const { isCompact, height } = mapPicture(forty, words);
    expect(isCompact).toBe(true);
    // Letters of 13.5 units on the 235 mm that the style sheet gives the map are to be read: 2.4 mm is 7 points.
    expect((13.5 * 235) / height).toBeGreaterThan(2.4);
    expect(mapPicture(result, words).isCompact).toBe(false);
  });

  test('draws every tie and line between people who are there', () => {
    const { links, lines, nodes } = mapPicture(result, words);
    expect(links).toHaveLength(13);
    expect(lines.map(({ kind }) => kind)).toEqual(['influence', 'influence', 'influence', 'conflict']);
    expect(links.filter(({ kind }) => kind === 'bad')).toHaveLength(1);
    expect(nodes).toHaveLength(12 + 5);
    expect(JSON.stringify([links, lines, nodes])).not.toMatch(/NaN|null\]/);
  });

  test('draws nothing for an account without contacts, and somebody without a level below', () => {
    const bare = evaluateRelationships({ ...inputs, accountId: 'halden-rail' }, workspace, today);
    expect(mapPicture(bare, words).nodes).toEqual([]);
    const grey = evaluateRelationships(
      inputsOf([]),
      { accounts: [account('a')], people: [person('x', 'a')], functions: [], actions: [] },
      today,
    );
    expect(mapPicture(grey, words).bands.map(({ name }) => name)).toEqual(['Level not known']);
  });

  test('is moved through with arrow keys', () => {
    const picture = mapPicture(result, words);
    const moves = (from: string, ...keys: readonly string[]) =>
      keys.reduce<string | null>((at, key) => (at === null ? null : nextNode(picture, at, key)), from);
    expect(moves('lindmere-voss', 'ArrowDown')).toBe('lindmere-halloran');
    expect(moves('lindmere-voss', 'ArrowUp')).toBe('lindmere-voss');
    expect(moves('lindmere-voss', 'ArrowRight')).toBe('anwen-price');
    expect(moves('lindmere-voss', 'ArrowLeft')).toBeNull();
    expect(moves('lindmere-novak', 'ArrowRight', 'ArrowLeft')).toBe('lindmere-novak');
    // Without a tie, to whoever stands nearest.
    expect(moves('lindmere-tan', 'ArrowRight')).toBe('priya-sandhu');
    expect(moves('lindmere-voss', 'End')).toBe('lindmere-stone');
    expect(moves('lindmere-stone', 'Home')).toBe('lindmere-voss');
    expect(moves('lindmere-stone', 'x')).toBeNull();
    expect(nextNode(picture, 'nobody', 'ArrowDown')).toBe('lindmere-voss');
  });
});

test('a name is cut to its room, a Chinese character taking two', () => {
  expect(fitted('Anwen Price', 11)).toBe('Anwen Price');
  expect(fitted('Anwen Price', 6)).toBe('Anwen…');
  expect(fitted('战略大客户经理', 8)).toBe('战略大…');
  expect(Array.from(fitted('x'.repeat(10_000), 20))).toHaveLength(20);
});
