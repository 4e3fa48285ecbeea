import { describe, expect, test } from 'vitest';
import { read } from './repository.ts';

/** Contrast of two colours after WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const tokens = new Map(
  [...read('src/styles/tokens.css').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

const grounds = ['paper', 'raised', 'sunk'];
const inks = ['ink', 'soft', 'petrol', 'brass', 'brick', 'moss', 'plum', 'steel'];
const washes = ['petrol', 'brass', 'brick', 'moss'].map((name) => [name, `${name}-wash`] as const);
const pairs = [...inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)), ...washes];

describe('text can be read in both themes', () => {
  test('the test knows the published value for black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  });

  test.each(pairs)('%s on %s has a contrast of at least 4.5', (ink, ground) => {
    for (const theme of ['light', 'dark'] as const) {
      const text = tokens.get(ink)?.[theme] ?? '';
      const behind = tokens.get(ground)?.[theme] ?? '';
      expect(contrast(text, behind), `${theme} ${text} on ${behind}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
