import fc from 'fast-check';

/** Whole amounts of money, as entered: zero or from 1 up to a million, with either sign. */
export const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });

export const flowLists = fc.array(amount, { minLength: 1, maxLength: 15 });

/** An investment now and years that bring money or nothing. */
export const investments = fc
  .tuple(
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 15 }),
  )
  .map(([invested, returns]) => [-invested, ...returns]);

/** In tenths of a percent. */
export const rate = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000);
