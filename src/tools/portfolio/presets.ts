import type { Axis, Scale } from './schema.ts';

export const presetGroups = ['money', 'market', 'buying', 'fit', 'ambition'] as const;
export type PresetGroup = (typeof presetGroups)[number];

export interface CriterionPreset {
  readonly group: PresetGroup;
  readonly axis: Axis;
  readonly scale: Scale;
}

/** Empty anchors stand for the preset's own words in the text module. */
const rated: Scale = { kind: 'rated', low: '', middle: '', high: '' };

/** Worst and best among the accounts, because what is large differs from firm to firm. */
const among = { kind: 'linear', direction: 'benefit', worst: null, best: null } as const;

/**
 * The thirty criteria of the method's third key, regrouped and named in our words (Sherman, Sperry and Reese, 2003, Key 3).
 * Which axis each belongs to, and which of them are read from figures, is our choice.
 */
export const criterionPresets = {
  'revenue-potential': {
    group: 'money',
    axis: 'attractiveness',
    scale: { ...among, measure: 'forecastRevenue' },
  },
  'profit-potential': {
    group: 'money',
    axis: 'attractiveness',
    scale: { ...among, measure: 'contribution' },
  },
  solvency: { group: 'money', axis: 'attractiveness', scale: rated },
  /** Days until an invoice is paid. The ends are ours: a month is prompt, four months is a loan. */
  'fast-payment': {
    group: 'money',
    axis: 'attractiveness',
    scale: { kind: 'linear', measure: 'entered', direction: 'cost', worst: 120, best: 30 },
  },
  'acquisition-cost': { group: 'money', axis: 'attractiveness', scale: rated },

  'showcase-name': { group: 'market', axis: 'attractiveness', scale: rated },
  'segment-leader': { group: 'market', axis: 'attractiveness', scale: rated },
  'competitor-damage': { group: 'market', axis: 'attractiveness', scale: rated },
  'many-openings': { group: 'market', axis: 'attractiveness', scale: rated },
  'new-region': { group: 'market', axis: 'attractiveness', scale: rated },
  'new-technology': { group: 'market', axis: 'attractiveness', scale: rated },
  channel: { group: 'market', axis: 'attractiveness', scale: rated },

  'central-buying': { group: 'buying', axis: 'attractiveness', scale: rated },
  'strategic-buying': { group: 'buying', axis: 'attractiveness', scale: rated },
  'supplier-loyalty': { group: 'buying', axis: 'attractiveness', scale: rated },
  'supplier-certification': { group: 'buying', axis: 'position', scale: rated },
  'supplier-alliances': { group: 'buying', axis: 'attractiveness', scale: rated },
  outsourcing: { group: 'buying', axis: 'attractiveness', scale: rated },
  'honest-dealing': { group: 'buying', axis: 'attractiveness', scale: rated },
  flexibility: { group: 'buying', axis: 'attractiveness', scale: rated },

  'culture-fit': { group: 'fit', axis: 'position', scale: rated },
  'product-fit': { group: 'fit', axis: 'position', scale: rated },
  'systems-fit': { group: 'fit', axis: 'position', scale: rated },
  'technology-fit': { group: 'fit', axis: 'position', scale: rated },
  'shared-materials': { group: 'fit', axis: 'position', scale: rated },
  'shared-processes': { group: 'fit', axis: 'position', scale: rated },
  'needed-competencies': { group: 'fit', axis: 'attractiveness', scale: rated },

  'leading-edge': { group: 'ambition', axis: 'attractiveness', scale: rated },
  'value-added-strategy': { group: 'ambition', axis: 'attractiveness', scale: rated },
  'executive-relations': { group: 'ambition', axis: 'position', scale: rated },
} as const satisfies Readonly<Record<string, CriterionPreset>>;

export type CriterionPresetId = keyof typeof criterionPresets;

/**
 * Must-haves to choose from. The first five are hard conditions of the kind one published programme used (spend, sites,
 * credit, one agreement, a team at the customer); the last three are ours.
 */
export const gatePresets = [
  'minimum-spend',
  'several-sites',
  'creditworthy',
  'one-agreement',
  'customer-team',
  'lawful-dealing',
  'customer-agrees',
  'executive-sponsor',
] as const;

export type GatePresetId = (typeof gatePresets)[number];

export const presetSets = ['method', 'growth', 'defence', 'innovation'] as const;
export type PresetSetId = (typeof presetSets)[number];

type SetEntry = readonly [preset: CriterionPresetId, points: number];

/**
 * Points sum to 100 on each axis. At most five criteria an axis: more are rarely told apart. The first set covers the
 * method's five groups; the three others, and all the points, are ours.
 */
export const criteriaOfSet = {
  method: [
    ['revenue-potential', 25],
    ['profit-potential', 25],
    ['strategic-buying', 20],
    ['segment-leader', 15],
    ['value-added-strategy', 15],
    ['product-fit', 35],
    ['executive-relations', 25],
    ['culture-fit', 20],
    ['systems-fit', 20],
  ],
  growth: [
    ['revenue-potential', 30],
    ['many-openings', 25],
    ['new-region', 20],
    ['outsourcing', 15],
    ['segment-leader', 10],
    ['product-fit', 40],
    ['executive-relations', 35],
    ['supplier-certification', 25],
  ],
  defence: [
    ['profit-potential', 35],
    ['supplier-loyalty', 20],
    ['solvency', 20],
    ['competitor-damage', 15],
    ['honest-dealing', 10],
    ['executive-relations', 40],
    ['systems-fit', 30],
    ['shared-processes', 30],
  ],
  innovation: [
    ['leading-edge', 30],
    ['new-technology', 25],
    ['needed-competencies', 25],
    ['value-added-strategy', 20],
    ['technology-fit', 40],
    ['culture-fit', 30],
    ['shared-processes', 30],
  ],
} as const satisfies Readonly<Record<PresetSetId, readonly SetEntry[]>>;

/** The gates that a new document begins with. */
export const firstGates = [
  'creditworthy',
  'one-agreement',
  'customer-agrees',
] as const satisfies readonly GatePresetId[];
