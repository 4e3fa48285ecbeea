import type { Account, Workspace, WorkspaceSettings } from '../../workspace/schema.ts';
import {
  defaultSettings,
  newCase,
  noSighting,
  type Answer,
  type ChurnCase,
  type ChurnInputs,
  type Outcome,
  type PastAccount,
  type SignalId,
  type Sighting,
  type View,
} from './schema.ts';

export const settings: WorkspaceSettings = { currency: 'GBP', fiscalYearStart: 1, thisYear: 2026 };

export function account(id: string): Account {
  return { id, name: `The ${id}`, segment: '', region: '', notes: '', figures: {}, locations: [] };
}

/** Since a day, with evidence. */
export const yes = (since = '', evidence = 'Seen'): Sighting => ({ answer: 'yes', since, evidence });
export const no = (since = ''): Sighting => ({ ...noSighting, answer: 'no', since });

type Said = Partial<Readonly<Record<SignalId, Sighting>>>;

export function view(id: string, signals: Said): View {
  return { id, rater: `Rater ${id}`, signals };
}

export function caseWith(id: string, views: readonly View[], part: Partial<ChurnCase> = {}): ChurnCase {
  return { ...newCase(id), views, ...part };
}

export function inputsOf(...cases: readonly ChurnCase[]): ChurnInputs {
  return { accountId: null, cases, past: [], settings: defaultSettings };
}

export function past(
  id: string,
  outcome: Outcome,
  signals: Partial<Readonly<Record<SignalId, Answer>>>,
): PastAccount {
  return { id, name: '', outcome, signals };
}

/** The tool `asset` with one account: 1.2m a year at 90 % and 10 % is 5.4m (method.md, 6a). */
export function withAsset(id: string): Workspace['tools'] {
  return {
    asset: {
      version: 1,
      inputs: {
        accountId: id,
        cases: [
          {
            id,
            figures: { sales: 8e6, margin: 0.15, source: '' },
            outlook: {
              years: 10,
              retention: 0.9,
              curve: [],
              discount: 0.1,
              growth: 0,
              horizon: 10,
              convention: 'excludingFirst',
              form: 'endless',
            },
          },
        ],
      },
    },
  };
}
