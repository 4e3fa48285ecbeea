/** The next number of a stream, at least 0 and below 1. */
export type RandomSource = () => number;

export type GeneratorState = readonly [number, number, number, number];

const twoTo32 = 2 ** 32;
const mask64 = (1n << 64n) - 1n;

/**
 * Uniform numbers that are the same for the same seed on every machine: xoshiro128** with a period of 2^128 - 1, its state
 * filled by SplitMix64 as its authors advise, so that neighbouring seeds give unrelated streams. Each number is a whole
 * multiple of 2^-32. Hand it to d3-random's `source`.
 *
 * @throws RangeError when the seed is not a whole number that a double holds exactly.
 * @see Blackman, D. and Vigna, S. (2021), Scrambled Linear Pseudorandom Number Generators, ACM TOMS 47(4).
 * @example seededSource(1)() // 0.3946724967099726 on every machine
 */
export function seededSource(seed: number): RandomSource {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`a seed is a whole number, not ${seed}`);
  const next = splitMix64(BigInt(seed));
  const [first, second] = [next(), next()];
  const generate = xoshiro128StarStar([low32(first), high32(first), low32(second), high32(second)]);
  return () => generate() / twoTo32;
}

/**
 * The generator itself: whole numbers of 32 bits from four words of state.
 *
 * @throws RangeError when a word is not a whole number from 0 to 2^32 - 1, or all are zero, where the generator would stay.
 * @see Blackman and Vigna (2021), as for {@link seededSource}; reference code xoshiro128starstar.c, in the public domain.
 * @example xoshiro128StarStar([1, 2, 3, 4])() // 11520
 */
export function xoshiro128StarStar(state: GeneratorState): () => number {
  if (!state.every((word) => Number.isInteger(word) && word >= 0 && word < twoTo32)) {
    throw new RangeError('the state of the generator is four words of 32 bits');
  }
  if (state.every((word) => word === 0))
    throw new RangeError('the state of the generator must not be all zero');
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/**
 * Numbers of 64 bits whose only state is a counter: for filling the state of another generator.
 *
 * @see Steele, G., Lea, D. and Flood, C. (2014), Fast Splittable Pseudorandom Number Generators, OOPSLA; constants of
 *   Vigna's splitmix64.c.
 * @example splitMix64(1234567n)() // 6457827717110365317n
 */
export function splitMix64(seed: bigint): () => bigint {
  let counter = seed & mask64;
  return () => {
    counter = (counter + 0x9e3779b97f4a7c15n) & mask64;
    let mixed = counter;
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & mask64;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & mask64;
    return mixed ^ (mixed >> 31n);
  };
}

function low32(word: bigint): number {
  return Number(word & 0xffffffffn);
}

function high32(word: bigint): number {
  return Number(word >> 32n);
}
