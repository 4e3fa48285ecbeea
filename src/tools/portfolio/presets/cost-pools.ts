/**
 * Indirect cost that most firms have, each with one cause that can be counted. Names and drivers stand in the text. Our
 * selection, after the customer costs that Kaplan and Narayanan (2001) list.
 */
export const poolPresets = [
  'order-handling',
  'deliveries',
  'visits',
  'complaints',
  'documents',
  'quotations',
  'engineering',
  'stock',
  'collecting',
] as const;
export type PoolPresetId = (typeof poolPresets)[number];

/** What a reader who has none yet begins with. */
export const firstPools = [
  'order-handling',
  'deliveries',
  'visits',
  'complaints',
  'documents',
] as const satisfies readonly PoolPresetId[];
