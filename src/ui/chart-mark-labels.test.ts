import { expect, test } from 'vitest';
import { choosePlace, overlaps, placesFor } from './chart-mark-labels.ts';

const box = { left: 0, top: 0, right: 10, bottom: 10 };

test('boxes that share an area overlap, boxes that touch do not', () => {
  expect(overlaps(box, { left: 9, top: 9, right: 20, bottom: 20 })).toBe(true);
  expect(overlaps(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false);
  expect(overlaps(box, { left: 0, top: 11, right: 10, bottom: 20 })).toBe(false);
});

const area = { left: 0, top: 0, right: 100, bottom: 100 };

test('a name stands above its mark, and beside or below it where there is no room', () => {
  const [above] = placesFor(area, { x: 50, y: 50, radius: 6 }, 20, 'above');
  expect(above).toEqual({ left: 40, top: 28, right: 60, bottom: 40 });
  const [beside] = placesFor(area, { x: 50, y: 10, radius: 6 }, 20, 'above');
  expect(beside).toEqual({ left: 60, top: 4, right: 80, bottom: 16 });
});

test('no place reaches out of the chart', () => {
  for (const align of ['above', 'right'] as const) {
    for (const x of [0, 3, 50, 97, 100]) {
      for (const place of placesFor(area, { x, y: x, radius: 6 }, 30, align)) {
        expect(Math.min(place.left, place.top)).toBeGreaterThanOrEqual(0);
        expect(Math.max(place.right, place.bottom)).toBeLessThanOrEqual(100);
      }
    }
  }
});

test('a name keeps off other marks where it can, and off other names always', () => {
  const places = placesFor(area, { x: 50, y: 50, radius: 6 }, 20, 'above');
  const [above, right] = places;
  if (!above || !right) throw new Error('no places');
  expect(choosePlace(places, [], [above])).toBe(right);
  expect(choosePlace(places, [], places)).toBe(above);
  expect(choosePlace(places, [above], places)).toBe(right);
  expect(choosePlace(places, places, [])).toBeUndefined();
});
