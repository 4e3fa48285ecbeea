import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Words } from '../chart.ts';
import { evaluatePortfolio } from '../model.ts';
import { criterion, earning, firm, inputsWith, rating } from '../model.test-data.ts';
import { presetText } from '../preset-text.en.ts';
import { text } from '../text.en.ts';
import { stillMatrix } from './still-matrix.ts';
import { stillWhale } from './still-whale.ts';
import { valueCurve } from './value-curve.ts';

const words: Words = { locale: 'en', text, presets: presetText, currency: 'GBP' };
const criteria = [criterion('look', 'attractiveness', 1), criterion('stand', 'position', 1)];
const score = fc.integer({ min: 0, max: 10 });
const rows = fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: -50, max: 50 }), score, score), {
  maxLength: 40,
});

function drawn(list: readonly (readonly [number, number, number, number])[]) {
  const inputs = inputsWith({
    criteria,
    gates: [],
    ratings: Object.fromEntries(
      list.map(([, , look, stand], index) => [`a${index}`, { look: rating(look), stand: rating(stand) }]),
    ),
  });
  const result = evaluatePortfolio(
    inputs,
    firm(list.map(([size, net], index) => earning(`a${index}`, size, net))),
  );
  return { drawing: stillMatrix(result, inputs, words), whale: stillWhale(result, words) };
}

describe('still matrix', () => {
  test('draws every account that has a place and keeps names apart and inside', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { drawing } = drawn(list);
        expect(drawing.marks).toHaveLength(list.length);
        const names = drawing.texts.filter(({ kind }) => kind === 'name');
        // A Latin name is drawn at most 0.6 of its height wide for each letter, 12 high.
        const boxes = names.map(({ text: name, x, y }) => ({ x, y, half: (name.length * 12 * 0.56) / 2 }));
        for (const [index, a] of boxes.entries()) {
          expect(a.x - a.half).toBeGreaterThanOrEqual(43);
          expect(a.x + a.half).toBeLessThanOrEqual(553);
          for (const b of boxes.slice(index + 1)) {
            const apart = Math.abs(a.x - b.x) >= a.half + b.half - 0.2 || Math.abs(a.y - b.y) >= 11.8;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('writes no number that is not one', () => {
    fc.assert(
      fc.property(rows, (list) => {
        expect(JSON.stringify(drawn(list))).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('value curve', () => {
  test('is level beyond its ends and straight between: 0 at the foot, 10 at the top', () => {
    const scale = {
      kind: 'piecewise',
      measure: 'entered',
      points: [
        { x: 10, value: 0 },
        { x: 20, value: 10 },
      ],
    } as const;
    expect(valueCurve(scale, null)).toEqual({
      line: '0,100 19.4,100 180.6,0 200,0',
      marks: [
        { x: 19.4, y: 100 },
        { x: 180.6, y: 0 },
      ],
      from: 8.8,
      to: 21.2,
    });
  });

  test('falls when less is better', () => {
    const scale = { kind: 'linear', measure: 'entered', direction: 'cost', worst: null, best: null } as const;
    expect(valueCurve(scale, { worst: 120, best: 30 })?.marks.map(({ y }) => y)).toEqual([0, 100]);
  });

  test('is not drawn while both ends are the same or unknown', () => {
    const scale = {
      kind: 'linear',
      measure: 'revenue',
      direction: 'benefit',
      worst: null,
      best: null,
    } as const;
    expect(valueCurve(scale, null)).toBeNull();
    expect(valueCurve(scale, { worst: 5, best: 5 })).toBeNull();
  });
});
