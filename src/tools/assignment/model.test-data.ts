import type { Account, Person } from '../../workspace/schema.ts';
import type { Document } from './model.ts';
import {
  defaultAssignmentInputs,
  newAccountSaid,
  newManagerSaid,
  type AccountSaid,
  type AssignmentInputs,
  type AssignmentSettings,
  type ManagerSaid,
} from './schema.ts';

/** Two people of ours who take part, one who does not, and one of a customer's. */
const people: readonly Person[] = [
  { id: 'ann', name: 'Ann', side: 'ours', accountId: null, functionId: null, level: null },
  { id: 'ben', name: 'Ben', side: 'ours', accountId: null, functionId: null, level: null },
  { id: 'cy', name: 'Cy', side: 'ours', accountId: null, functionId: null, level: null },
  { id: 'buyer', name: 'Buyer', side: 'customer', accountId: 'mill', functionId: null, level: null },
];

function account(id: string, name: string, region: string): Account {
  return { id, name, region, segment: '', notes: '', figures: {}, locations: [] };
}

export const document: Document = {
  people,
  accounts: [
    account('mill', 'Mill', 'North'),
    account('port', 'Port', ' South '),
    account('farm', 'Farm', ''),
  ],
};

export function manager(id: string, part: Partial<ManagerSaid> = {}): ManagerSaid {
  return { ...newManagerSaid(id), ...part };
}

export function accountSaid(id: string, part: Partial<AccountSaid> = {}): AccountSaid {
  return { ...newAccountSaid(id), ...part };
}

/** Of the method: 2 new and 6 mature relationships, 30 hours (method.md, Key 4, 4b). */
export const methodAccount = { newRelationships: 2, matureRelationships: 6 } as const;

/** Ann has the mill, Ben the port; nobody has the farm. Nothing but hours and continuity counts. */
export function inputsWith(
  part: Partial<Omit<AssignmentInputs, 'settings'>> = {},
  settings: Partial<AssignmentSettings> = {},
): AssignmentInputs {
  return {
    ...defaultAssignmentInputs,
    managers: [manager('ann'), manager('ben')],
    accounts: [
      accountSaid('mill', { ...methodAccount, present: 'ann' }),
      accountSaid('port', { ...methodAccount, present: 'ben' }),
      accountSaid('farm', methodAccount),
    ],
    ...part,
    settings: { ...defaultAssignmentInputs.settings, loadPenalty: 0, mostLoad: 1, ...settings },
  };
}
