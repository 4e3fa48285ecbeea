import type { Measure, PersonMeasure, Spread } from '../schema/people.ts';

/** Measures that plans of account managers are made of; their names are in the text modules. */
export const measurePresets = [
  'revenue',
  'new-business',
  'profit',
  'retention',
  'satisfaction',
  'promises',
  'account-plan',
] as const;

export type MeasurePreset = (typeof measurePresets)[number];

/** Around target with 15 points up or down: our assumption while nobody has looked at past years. */
export const assumedSpread: Spread = {
  kind: 'normal',
  mean: 1,
  sd: 0.15,
  low: 0.7,
  likely: 1,
  high: 1.3,
};

const narrow: Spread = { ...assumedSpread, sd: 0.08, low: 0.85, high: 1.1 };
const wide: Spread = { ...assumedSpread, sd: 0.25, low: 0.5, high: 1.5 };

const plain: Omit<Measure, 'id' | 'preset' | 'subject'> = {
  name: '',
  isMoney: false,
  unit: '',
  kind: 'measured',
  spread: assumedSpread,
  source: '',
};

const presets: Readonly<Record<MeasurePreset, Pick<Measure, 'subject'> & Partial<Measure>>> = {
  revenue: { subject: 'revenue', isMoney: true },
  'new-business': { subject: 'new-business', isMoney: true, spread: wide },
  profit: { subject: 'profit', isMoney: true, spread: { ...assumedSpread, sd: 0.2, low: 0.6, high: 1.4 } },
  retention: { subject: 'retention', unit: '%', spread: narrow },
  satisfaction: { subject: 'satisfaction', spread: narrow },
  promises: { subject: 'delivery', unit: '%', spread: narrow },
  'account-plan': { subject: 'project', kind: 'objectives' },
};

/** A measure as it is taken from the list; its id is the name of the preset. */
export function presetMeasure(preset: MeasurePreset): Measure {
  return { id: preset, preset, ...plain, ...presets[preset] };
}

/** A measure of the reader's own. */
export function blankMeasure(id: string): Measure {
  return { id, preset: null, subject: 'other', ...plain };
}

/** A person of whom nothing is known yet on a measure. */
export const blankPersonMeasure: PersonMeasure = {
  target: null,
  result: null,
  attainment: null,
  quarters: [],
  years: [],
  objectives: [],
  spread: null,
};
