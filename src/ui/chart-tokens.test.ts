import { expect, test } from 'vitest';
import { replaceTokens, toRgb } from './chart-tokens.ts';

const read = (name: string, percent: string | undefined) => `<${name} ${percent ?? 'full'}>`;

test('replaces tokens anywhere in plain data and leaves the rest', () => {
  const label = (value: number) => String(value);
  const config = {
    data: [
      { x: 1, colour: '--petrol' },
      { x: 2, colour: '--brick/40' },
    ],
    label,
    title: 'a -- b',
  };
  expect(replaceTokens(config, read)).toEqual({
    data: [
      { x: 1, colour: '<--petrol full>' },
      { x: 2, colour: '<--brick 40>' },
    ],
    label,
    title: 'a -- b',
  });
});

test('instances of classes are not copied', () => {
  const when = new Date(0);
  expect(replaceTokens({ when }, read).when).toBe(when);
});

test('writes a mixed colour the way chart.js reads it', () => {
  expect(toRgb('color(srgb 0.2 0.4 1 / 0.4)')).toBe('rgba(51, 102, 255, 0.4)');
  expect(toRgb('color(srgb 0 0 0)')).toBe('rgba(0, 0, 0, 1)');
  expect(toRgb('rgb(14, 90, 99)')).toBe('rgb(14, 90, 99)');
});
