/**
 * The seven keys as strokes in a box 40 wide and 100 high, the bow at the top. Every key has its own bow and its own
 * bits, so that no two are told apart by colour alone.
 */
interface KeyShape {
  readonly bow: string;
  readonly bits: string;
}

const ring = 'M35 20a15 15 0 1 1-30 0a15 15 0 1 1 30 0Z';

export const keyShapes = {
  1: { bow: ring, bits: 'M20 94h14M20 82h9' },
  2: {
    bow: 'M11 6h18a5 5 0 0 1 5 5v18a5 5 0 0 1-5 5H11a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5Z',
    bits: 'M20 94h9M20 82h14',
  },
  3: { bow: 'M20 4l14 8v16l-14 8l-14-8v-16Z', bits: 'M20 94h14M20 84h14M20 74h8' },
  4: { bow: `${ring}M20 17.5v5`, bits: 'M20 94h8M20 84h14M20 74h8' },
  5: {
    bow: 'M24 20a10 10 0 1 1-20 0a10 10 0 1 1 20 0ZM36 20a10 10 0 1 1-20 0a10 10 0 1 1 20 0Z',
    bits: 'M20 94h14M20 78h14',
  },
  6: { bow: 'M20 3l17 17l-17 17l-17-17Z', bits: 'M20 94h8M20 84h8M20 74h14' },
  7: { bow: 'M20 5l17 29h-34Z', bits: 'M20 94h14M20 84h6M20 74h11' },
} as const satisfies Record<number, KeyShape>;

export type KeyNumber = keyof typeof keyShapes;

/** Where a key hangs by its bow, and where the shaft begins below it. */
export const bowTop = { 1: 5, 2: 6, 3: 4, 4: 5, 5: 13, 6: 3, 7: 5 } as const satisfies Record<
  KeyNumber,
  number
>;
export const shaftTop = { 1: 35, 2: 34, 3: 36, 4: 35, 5: 27, 6: 37, 7: 34 } as const satisfies Record<
  KeyNumber,
  number
>;

const keyNumbers = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly KeyNumber[];

export function isKeyNumber(value: number | null): value is KeyNumber {
  return keyNumbers.some((key) => key === value);
}

/** Keys 1 to 3 turn the firm in one direction, keys 4 to 7 answer tactical questions. */
export function keyMetal(key: KeyNumber): 'petrol' | 'brass' {
  return key <= 3 ? 'petrol' : 'brass';
}
