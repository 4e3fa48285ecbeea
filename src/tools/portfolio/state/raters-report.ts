import { computed } from 'nanostores';
import { evaluateRaters, type RatersReport } from '../model/raters.ts';
import { $inputs, $workspace } from '../state.ts';

export type * from '../model/raters.ts';
export type * from '../model/raters-table.ts';
export type { RankRange } from '../model/rank-range.ts';

/** Worked out only while somebody looks at it: it evaluates the portfolio twice for every rater. */
export const $ratersReport = computed([$inputs, $workspace], (parsed, workspace): RatersReport | null =>
  parsed?.ok && workspace ? evaluateRaters(parsed.inputs, workspace) : null,
);
