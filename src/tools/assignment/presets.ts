import type { AccountSaid, AssignmentInputs, ManagerSaid } from './schema.ts';

/** The five areas in which excellent account managers differ (method.md, Key 4); their names are in the text modules. */
export const skillPresets = ['initiative', 'commitment', 'support', 'technical', 'training'] as const;
export type SkillPreset = (typeof skillPresets)[number];

/** What firms and writers say of accounts per manager; the words and the sources are in the text modules. */
export const reportedRanges = [
  { id: 'marriott', from: 2.5, to: 2.5 },
  { id: 'motorola', from: null, to: 6 },
  { id: 'opensymmetry', from: 1, to: 2 },
  { id: 'arpedio', from: 3, to: 10 },
] as const;
export type ReportedRange = (typeof reportedRanges)[number];

/** With the method's own hours. */
export function newManagerSaid(personId: string): ManagerSaid {
  return {
    id: personId,
    standing: 'in',
    hours: 160,
    share: 0.6,
    atLeast: 0,
    atMost: null,
    skills: {},
    languages: '',
    regions: '',
    source: '',
  };
}

export function newAccountSaid(accountId: string): AccountSaid {
  return {
    id: accountId,
    newRelationships: null,
    matureRelationships: null,
    hours: null,
    needs: {},
    languages: '',
    present: null,
    changeCost: null,
    optional: false,
    pin: null,
    vetoes: [],
    fits: {},
    source: '',
  };
}

/** Hours are the method's; weights, points, months and the usual range are assumptions of this site. */
export const defaultAssignmentInputs: AssignmentInputs = {
  skills: skillPresets.map((preset) => ({ id: preset, preset, name: '' })),
  managers: [],
  accounts: [],
  settings: {
    newHours: 6,
    matureHours: 3,
    settleMonths: 6,
    countSettling: true,
    weights: { skills: 3, languages: 1, region: 1 },
    changeCost: 20,
    loadPenalty: 50,
    mostLoad: 0.95,
    usual: { from: 2, to: 6 },
    moreHours: 10,
  },
};
