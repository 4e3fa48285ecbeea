import type { Told } from '../../chart.ts';
import { compared } from '../../model/comparison.ts';
import { comparisonRows, type Rows } from '../../rows.ts';
import { loadHandbackWords } from './handback-words.ts';

/** Both versions as a sheet; empty while no file has been taken in. */
export async function comparisonOf(told: Told): Promise<Rows> {
  const { returned } = told.one;
  if (returned === null) return [];
  const page = await loadHandbackWords(told.words.locale);
  return comparisonRows({ told, returned, comparison: compared(told.one, returned), page });
}
