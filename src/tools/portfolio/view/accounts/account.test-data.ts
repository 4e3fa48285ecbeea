import type { Account, FiguresByYear } from '../../../../workspace/schema.ts';

export const thisYear = 2026;

export function account(id: string, name: string, figures: FiguresByYear = {}): Account {
  return { id, name, segment: '', region: '', notes: '', figures, locations: [] };
}

export function year(revenue: number | null, directCost: number | null, indirectCost: number | null) {
  return { revenue, directCost, indirectCost };
}
