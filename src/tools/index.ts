/** One line per tool. `key` is the key whose chapter the tool belongs to, 0 for a chapter outside the seven. */
export interface ToolEntry {
  /** Folder, storage key, file field, address and e2e file all carry this name. */
  readonly id: string;
  readonly key: number;
  readonly order: number;
}

export const tools = [
  { id: 'stance', key: 0, order: 0 },
  { id: 'initiative', key: 1, order: 1 },
  { id: 'alignment', key: 2, order: 2 },
  { id: 'portfolio', key: 3, order: 3 },
  { id: 'capacity', key: 3, order: 4 },
  { id: 'competency', key: 4, order: 5 },
  { id: 'assignment', key: 4, order: 6 },
  { id: 'compensation', key: 4, order: 7 },
  { id: 'relationships', key: 5, order: 8 },
  { id: 'churn', key: 5, order: 9 },
  { id: 'value', key: 6, order: 10 },
  { id: 'asset', key: 6, order: 11 },
  { id: 'technology', key: 7, order: 12 },
] as const satisfies readonly ToolEntry[];

export type ToolId = (typeof tools)[number]['id'];
