import { describe, expect, test } from 'vitest';
import { namesIn } from '../../engine/expression/names-in.ts';
import { parseExpression } from '../../engine/expression/parse.ts';
import { libraryDrivers } from './presets/library.ts';
import { libraryText as en } from './library-text.en.ts';
import { libraryText as zh } from './library-text.zh.ts';
import { driverValue } from './model.ts';
import { driver } from './model.test-data.ts';

const texts = { en, zh } as const;
const all = libraryDrivers.flatMap(({ id }) => [
  { id, locale: 'en' as const },
  { id, locale: 'zh' as const },
]);

describe('the library', () => {
  test('has at least thirty drivers with words in both languages', () => {
    const ids = libraryDrivers.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(30);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(en).toSorted()).toEqual(ids.toSorted());
    expect(Object.keys(zh).toSorted()).toEqual(ids.toSorted());
  });

  test.each(all)('names every input of $id in $locale and uses each', ({ id, locale }) => {
    const { formula, inputs } = texts[locale][id];
    const parsed = parseExpression(formula);
    expect(parsed.kind).toBe('tree');
    const used = parsed.kind === 'tree' ? namesIn(parsed.tree).map(({ name }) => name) : [];
    expect([...new Set(used)].toSorted()).toEqual(inputs.map(({ name }) => name).toSorted());
  });

  // Both languages say the same: with the same numbers in the same places their formulas have the same value.
  test.each(libraryDrivers.map(({ id }) => id))('%s is the same formula in both languages', (id) => {
    const valued = (locale: 'en' | 'zh') => {
      const { formula, inputs } = texts[locale][id];
      const named = inputs.map((input, index) => ({
        ...input,
        id: input.name,
        value: 3 + index * index,
        source: '',
      }));
      return driverValue(driver('x', { method: 'formula', formula, inputs: named }));
    };
    expect(valued('en').kind).toBe('value');
    expect(valued('zh')).toEqual(valued('en'));
  });
});
