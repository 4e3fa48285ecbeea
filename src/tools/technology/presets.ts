import type { Key } from './schema.ts';

export type Preset =
  'charter' | 'handoffs' | 'profit' | 'development' | 'map' | 'ledger' | 'privacy' | 'machine';

/** Needs that the keys raise (method.md, 8b), and two of our day: data protection and drafts by software. */
export const presetNeeds: readonly { readonly id: Preset; readonly key: Key }[] = [
  { id: 'charter', key: 1 },
  { id: 'handoffs', key: 2 },
  { id: 'profit', key: 3 },
  { id: 'development', key: 4 },
  { id: 'map', key: 5 },
  { id: 'privacy', key: 5 },
  { id: 'ledger', key: 6 },
  { id: 'machine', key: 7 },
];
