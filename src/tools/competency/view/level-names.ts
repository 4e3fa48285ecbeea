import type { Words } from '../chart.ts';
import type { Level } from '../schema.ts';

export type LevelKey = `${Level}`;

/** The five levels with a word each. */
export function levelNames({ text }: Words): Readonly<Record<LevelKey, string>> {
  return text.level;
}

const keys = ['1', '2', '3', '4', '5'] as const satisfies readonly LevelKey[];

/** A level as the key of its word; whatever is not a whole level has the one below it. */
export function levelKey(level: number): LevelKey {
  return keys[Math.floor(level) - 1] ?? '1';
}
