import { sum } from '../statistics/sum.ts';

/** Ends of the scale on which statements are answered. */
const lowest = 1;
const steps = 4;

export interface FunctionIndex {
  /** By element, in the order given: mean of its statements, 1 to 5. */
  readonly elements: readonly number[];
  /** 0 to 100. */
  readonly index: number;
}

/**
 * The alignment of one function from the mean answers to its statements, grouped by element: the mean of each element, and
 * `100 (mean of the elements - 1) / 4`. Every element counts the same, however many statements it has.
 *
 * @throws RangeError when there is no element, an element has no statement, or a mean is not between 1 and 5.
 * @see method.md, key 2 (d): our own index over the three elements that Sherman, Sperry and Reese (2003), Key 2, name.
 * @example functionIndex([[4, 2], [3, 3], [1, 3]]) // { elements: [3, 3, 2], index: 41.67 }
 */
export function functionIndex(answers: readonly (readonly number[])[]): FunctionIndex {
  if (answers.length === 0 || answers.some((means) => means.length === 0)) {
    throw new RangeError('an index needs a statement for every element');
  }
  if (answers.flat().some((mean) => !(mean >= lowest && mean <= lowest + steps))) {
    throw new RangeError('answers stand between 1 and 5');
  }
  const elements = answers.map((means) => sum(means) / means.length);
  return { elements, index: (100 * (sum(elements) / elements.length - lowest)) / steps };
}
