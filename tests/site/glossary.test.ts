import { describe, expect, test } from 'vitest';
import terms from '../../content/glossary/terms.json' with { type: 'json' };

const longest = { en: 160, zh: 80 } as const;
const misprint = /\p{Script=Han}[,;:?!]|[,;:?!.]\p{Script=Han}|\p{Script=Han} +\p{Script=Han}/u;
const unspaced = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u;

describe('the glossary', () => {
  test('has at least 80 terms with ids of their own', () => {
    expect(terms.length).toBeGreaterThanOrEqual(80);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    expect(terms.map(({ id }) => id).filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('has no term twice in a language', () => {
    for (const locale of ['en', 'zh'] as const) {
      expect(new Set(terms.map((entry) => entry[locale].term)).size).toBe(terms.length);
    }
  });

  test('belongs to a key or to none', () => {
    expect(terms.filter(({ key }) => key !== null && ![1, 2, 3, 4, 5, 6, 7].includes(key))).toEqual([]);
  });

  test.each(terms.map((entry) => [entry.id, entry] as const))(
    '%s is defined in both languages',
    (_, entry) => {
      for (const locale of ['en', 'zh'] as const) {
        const { term, definition } = entry[locale];
        expect(term.trim()).not.toBe('');
        expect(definition.trim()).not.toBe('');
        expect(definition.length).toBeLessThanOrEqual(longest[locale]);
      }
      expect(entry.zh.term).not.toBe(entry.en.term);
      expect(entry.zh.definition).not.toBe(entry.en.definition);
      expect(entry.zh.definition).toMatch(/\p{Script=Han}.*。$/u);
      expect(entry.en.definition).toMatch(/^[A-Z0-9].*\.$/);
      expect(`${entry.en.term} ${entry.en.definition}`).not.toMatch(/\p{Script=Han}/u);
    },
  );

  test('writes Chinese with full-width punctuation and a space beside Latin letters and digits', () => {
    const chinese = terms.flatMap(({ zh }) => [zh.term, zh.definition]);
    expect(chinese.filter((text) => misprint.test(text) || unspaced.test(text))).toEqual([]);
  });

  test('names the printed Chinese term only where ours differs', () => {
    const named = terms.flatMap((entry) =>
      'book' in entry ? [{ book: entry.book, ours: entry.zh.term }] : [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ book, ours }) => book === ours)).toEqual([]);
  });
});
