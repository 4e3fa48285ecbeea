import { readNumber } from '../../../../ui/read-number.ts';

/**
 * A number as it is typed into an input of a formula, where a share may be written as a percentage.
 *
 * @param unit A number may be followed by it; where it is `%`, the number stands for itself.
 * @example readShare('4%') // 0.04
 */
export function readShare(text: string, unit = ''): number | null {
  const plain = readNumber(text, unit);
  if (plain !== null) return plain;
  const points = readNumber(text, '%');
  return points === null ? null : points / 100;
}
