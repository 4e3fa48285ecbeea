import { readNumber } from '../../../ui/read-number.ts';

export function wholeNumber(text: string): number | null {
  const value = readNumber(text);
  return value !== null && Number.isInteger(value) ? value : null;
}
