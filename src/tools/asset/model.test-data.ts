import type { Account, WorkspaceSettings } from '../../workspace/schema.ts';
import { newCase, type AssetCase, type AssetInputs } from './schema.ts';

export const settings: WorkspaceSettings = { currency: 'GBP', fiscalYearStart: 1, thisYear: 2026 };

export function account(id: string, revenue: number | null, cost: number | null): Account {
  return {
    id,
    name: `The ${id}`,
    segment: '',
    region: '',
    notes: '',
    figures: { '2026': { revenue, directCost: cost, indirectCost: null } },
    locations: [],
  };
}

/** What may be changed of each part. */
type Changes = { readonly [Part in Exclude<keyof AssetCase, 'id'>]?: Partial<AssetCase[Part]> };

function caseWith(changes: Changes, id = 'without-account'): AssetCase {
  const plain = newCase(id);
  return {
    id,
    figures: { ...plain.figures, ...changes.figures },
    outlook: { ...plain.outlook, ...changes.outlook },
    replacing: { ...plain.replacing, ...changes.replacing },
    wish: { ...plain.wish, ...changes.wish },
    programme: { ...plain.programme, ...changes.programme },
  };
}

export function inputsWith(changes: Changes, id = 'without-account'): AssetInputs {
  return { accountId: id, cases: [caseWith(changes, id)] };
}

/** Sales 8m a year, margin 15 %: the example of the chapter on value (method.md, 6a). */
export const example = { sales: 8e6, margin: 0.15 };

/** Its replacement (method.md, 6a). */
export const exampleReplacing = {
  costPerPursuit: 150_000,
  winRate: 0.2,
  onboarding: 200_000,
  vacancyMonths: 18,
  rampMonths: 24,
};
