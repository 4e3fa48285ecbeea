import type { Competency } from './schema.ts';

export const builtInProfiles = ['research', 'consultative'] as const;
export type BuiltInProfile = (typeof builtInProfiles)[number];

export interface CompetencyPreset {
  readonly kind: Competency['kind'];
  readonly required: number;
  readonly weight: number;
}

/**
 * The competencies whose words are built in. The first five are the areas of the sales-research model as the method names them
 * (Sherman, Sperry and Reese, 2003, Key 4, page 50); the six after them are ours. That the first two are willingness is our
 * inference from the method; weights and required levels are ours, to be set by what the account asks.
 */
export const competencyPresets = {
  initiative: { kind: 'willingness', required: 4, weight: 25 },
  commitment: { kind: 'willingness', required: 4, weight: 20 },
  support: { kind: 'skill', required: 4, weight: 20 },
  technical: { kind: 'skill', required: 3, weight: 15 },
  training: { kind: 'skill', required: 3, weight: 20 },

  candour: { kind: 'willingness', required: 4, weight: 15 },
  business: { kind: 'skill', required: 4, weight: 20 },
  diagnosis: { kind: 'skill', required: 4, weight: 20 },
  figures: { kind: 'skill', required: 3, weight: 15 },
  orchestration: { kind: 'skill', required: 4, weight: 20 },
  executives: { kind: 'skill', required: 3, weight: 10 },
} as const satisfies Readonly<Record<string, CompetencyPreset>>;

export type CompetencyPresetId = keyof typeof competencyPresets;

export const presetIds = Object.keys(competencyPresets).filter((id) => isPreset(id));

export const presetsOf = {
  research: ['initiative', 'commitment', 'support', 'technical', 'training'],
  consultative: ['candour', 'business', 'diagnosis', 'figures', 'orchestration', 'executives'],
} as const satisfies Readonly<Record<BuiltInProfile, readonly CompetencyPresetId[]>>;

export function isPreset(id: string | null): id is CompetencyPresetId {
  return id !== null && Object.hasOwn(competencyPresets, id);
}

/** A competency with the built-in words; empty texts stand for them. */
export function presetCompetency(preset: CompetencyPresetId): Competency {
  return {
    id: preset,
    preset,
    name: '',
    low: '',
    middle: '',
    high: '',
    mustHave: preset === 'initiative' || preset === 'candour',
    ...competencyPresets[preset],
  };
}
