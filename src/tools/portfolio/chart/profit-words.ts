import type { CostPool } from '../schema/profit.ts';
import type { ProfitText } from '../profit-text.en.ts';
import type { Words } from './words.ts';

/** What the screen of account profit needs beside the words of the tool. */
export interface ProfitWords extends Words {
  readonly profit: ProfitText;
}

function presetOf(
  { profit }: ProfitWords,
  preset: string | null,
): { readonly name: string; readonly driver: string } | null {
  const known: Readonly<Record<string, { name: string; driver: string }>> = profit.pools.presets;
  return preset !== null && Object.hasOwn(known, preset) ? (known[preset] ?? null) : null;
}

export function poolName(words: ProfitWords, { name, preset }: Pick<CostPool, 'name' | 'preset'>): string {
  return name || (presetOf(words, preset)?.name ?? words.profit.pools.unnamed);
}

export function driverName(
  words: ProfitWords,
  { driver, preset }: Pick<CostPool, 'driver' | 'preset'>,
): string {
  return driver || (presetOf(words, preset)?.driver ?? '');
}
