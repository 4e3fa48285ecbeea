import { expect, test } from 'vitest';
import { isDay } from './tool-schema.ts';

test('a day is one of the calendar, since 1901', () => {
  expect(['2028-02-29', '1901-01-01'].every(isDay)).toBe(true);
  expect(['2026-02-29', '1900-12-31', '', '2026-1-1', 'today'].some(isDay)).toBe(false);
});
