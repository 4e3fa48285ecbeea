import fc from 'fast-check';

/** Estimates with ends up to a million and any likeliest value between them; some have no spread. */
export const threePoints = fc
  .tuple(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.integer({ min: 0, max: 100 }),
  )
  .map(([low, span, percent]) => ({ low, likely: low + (span * percent) / 100, high: low + span }));
