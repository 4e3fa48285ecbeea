import { expect, test } from 'vitest';
import { overlaps } from './chart-mark-labels.ts';

const box = { left: 0, top: 0, right: 10, bottom: 10 };

test('boxes that share an area overlap, boxes that touch do not', () => {
  expect(overlaps(box, { left: 9, top: 9, right: 20, bottom: 20 })).toBe(true);
  expect(overlaps(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false);
  expect(overlaps(box, { left: 0, top: 11, right: 10, bottom: 20 })).toBe(false);
});
