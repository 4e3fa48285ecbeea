import { expect, test } from 'vitest';
import { menuTarget } from './menu-target.ts';

const labels = ['Copy', 'Cut', 'Paste'];

test('arrows wrap around', () => {
  expect(menuTarget('ArrowDown', 2, labels)).toBe(0);
  expect(menuTarget('ArrowUp', 0, labels)).toBe(2);
  expect(menuTarget('ArrowUp', -1, labels)).toBe(2);
});

test('home and end go to the ends', () => {
  expect(menuTarget('Home', 1, labels)).toBe(0);
  expect(menuTarget('End', 1, labels)).toBe(2);
});

test('a letter finds the next item that begins with it', () => {
  expect(menuTarget('c', 0, labels)).toBe(1);
  expect(menuTarget('c', 1, labels)).toBe(0);
  expect(menuTarget('x', 1, labels)).toBeNull();
});

test('other keys and an empty menu do nothing', () => {
  expect(menuTarget('Enter', 0, labels)).toBeNull();
  expect(menuTarget(' ', 0, labels)).toBeNull();
  expect(menuTarget('ArrowDown', -1, [])).toBeNull();
});
