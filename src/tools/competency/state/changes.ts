import { presetCompetency, type BuiltInProfile, type CompetencyPresetId } from '../presets.ts';
import {
  builtInProfile,
  competencyLimits,
  defaultCompetencyInputs,
  noMeasure,
  noRating,
  type Candidate,
  type Competency,
  type CompetencyInputs,
  type CompetencySettings,
  type Measure,
  type Profile,
  type Rating,
  type View,
} from '../schema.ts';

export type Change = (inputs: CompetencyInputs) => CompetencyInputs;

function replaced<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string,
  how: (thing: Thing) => Thing,
): readonly Thing[] {
  return things.map((thing) => (thing.id === id ? how(thing) : thing));
}

/** At the end, or nothing when the list is full. */
function appended<Thing>(things: readonly Thing[], thing: Thing, most: number): readonly Thing[] {
  return things.length < most ? [...things, thing] : things;
}

export function patch(part: Partial<Pick<CompetencyInputs, 'post' | 'profileId' | 'candidateId'>>): Change {
  return (inputs) => ({ ...inputs, ...part });
}

function inProfile(profileId: string, how: (profile: Profile) => Profile): Change {
  return (inputs) => ({ ...inputs, profiles: replaced(inputs.profiles, profileId, how) });
}

/** A copy of a profile under a name of its own, chosen at once; ratings stay, since the competencies keep their ids. */
export function copyProfile(from: Profile, id: string, name: string): Change {
  return (inputs) => {
    if (inputs.profiles.length >= competencyLimits.profiles) return inputs;
    const copy: Profile = { id, preset: null, name, competencies: from.competencies };
    return { ...inputs, profiles: [...inputs.profiles, copy], profileId: id };
  };
}

export function renameProfile(id: string, name: string): Change {
  return inProfile(id, (profile) => ({ ...profile, name: name.trim() }));
}

/** The last one stays. */
export function removeProfile(id: string): Change {
  return (inputs) => {
    const profiles = inputs.profiles.filter((profile) => profile.id !== id);
    const [first] = profiles;
    return first ? { ...inputs, profiles, profileId: first.id } : inputs;
  };
}

/** A built-in profile as it was given; one that was removed comes back. */
export function restoreProfile(which: BuiltInProfile): Change {
  return (inputs) => {
    const given = builtInProfile(which);
    const profiles = inputs.profiles.some(({ id }) => id === which)
      ? replaced(inputs.profiles, which, () => given)
      : appended(inputs.profiles, given, competencyLimits.profiles);
    return { ...inputs, profiles, profileId: profiles.includes(given) ? which : inputs.profileId };
  };
}

/** An own one has no words yet. */
export function ownCompetency(id: string, name: string): Competency {
  return {
    id,
    preset: null,
    name,
    low: '',
    middle: '',
    high: '',
    required: 3,
    weight: 10,
    mustHave: false,
    kind: 'skill',
  };
}

/** Nothing happens when the profile is full or has it already. */
export function addCompetency(profileId: string, competency: Competency): Change {
  return inProfile(profileId, (profile) =>
    profile.competencies.some(({ id }) => id === competency.id)
      ? profile
      : {
          ...profile,
          competencies: appended(profile.competencies, competency, competencyLimits.competencies),
        },
  );
}

export function addPreset(profileId: string, preset: CompetencyPresetId): Change {
  return addCompetency(profileId, presetCompetency(preset));
}

export function patchCompetency(
  profileId: string,
  id: string,
  part: Partial<Omit<Competency, 'id' | 'preset'>>,
): Change {
  return inProfile(profileId, (profile) => ({
    ...profile,
    competencies: replaced(profile.competencies, id, (found) => ({ ...found, ...part })),
  }));
}

/** What was rated on it stays stored. */
export function removeCompetency(profileId: string, id: string): Change {
  return inProfile(profileId, (profile) => ({
    ...profile,
    competencies: profile.competencies.filter((one) => one.id !== id),
  }));
}

/** Somebody of ours comes on the list once; nothing happens when it is full. */
export function addCandidate(id: string, who: Pick<Candidate, 'personId' | 'name'>): Change {
  return (inputs) => {
    const { candidates } = inputs;
    const known = who.personId !== null && candidates.some(({ personId }) => personId === who.personId);
    if (known || candidates.length >= competencyLimits.candidates) return inputs;
    const added: Candidate = { id, ...who, note: '', views: [], plan: {} };
    return { ...inputs, candidates: [...candidates, added], candidateId: id };
  };
}

/** People from a table, with what brought each of them on the list. */
export function addTaken(
  rows: readonly { readonly personId: string; readonly extras: Readonly<Record<string, unknown>> }[],
  newId: () => string,
): Change {
  return (inputs) =>
    rows.reduce((current, { personId, extras }) => {
      const known = current.candidates.find((one) => one.personId === personId);
      const id = known?.id ?? newId();
      const added = known ? current : addCandidate(id, { personId, name: '' })(current);
      const { note } = extras;
      return typeof note === 'string' && note !== '' ? patchCandidate(id, { note })(added) : added;
    }, inputs);
}

function inCandidate(id: string, how: (candidate: Candidate) => Candidate): Change {
  return (inputs) => ({ ...inputs, candidates: replaced(inputs.candidates, id, how) });
}

export function patchCandidate(id: string, part: Partial<Pick<Candidate, 'name' | 'note'>>): Change {
  return inCandidate(id, (candidate) => ({ ...candidate, ...part }));
}

export function removeCandidate(id: string): Change {
  return (inputs) => ({ ...inputs, candidates: inputs.candidates.filter((one) => one.id !== id) });
}

/** In the place of the one with the same id, or at the end. */
export function putView(candidateId: string, view: View): Change {
  return inCandidate(candidateId, (candidate) => ({
    ...candidate,
    views: candidate.views.some(({ id }) => id === view.id)
      ? replaced(candidate.views, view.id, () => view)
      : appended(candidate.views, view, competencyLimits.views),
  }));
}

export function patchView(
  candidateId: string,
  viewId: string,
  part: Partial<Pick<View, 'rater' | 'role'>>,
): Change {
  return inCandidate(candidateId, (candidate) => ({
    ...candidate,
    views: replaced(candidate.views, viewId, (view) => ({ ...view, ...part })),
  }));
}

export function removeView(candidateId: string, viewId: string): Change {
  return inCandidate(candidateId, (candidate) => ({
    ...candidate,
    views: candidate.views.filter(({ id }) => id !== viewId),
  }));
}

export function rate(
  candidateId: string,
  viewId: string,
  competencyId: string,
  part: Partial<Rating>,
): Change {
  return inCandidate(candidateId, (candidate) => ({
    ...candidate,
    views: replaced(candidate.views, viewId, (view) => {
      const before = view.ratings[competencyId] ?? noRating;
      return { ...view, ratings: { ...view.ratings, [competencyId]: { ...before, ...part } } };
    }),
  }));
}

export function planMeasure(candidateId: string, competencyId: string, part: Partial<Measure>): Change {
  return inCandidate(candidateId, (candidate) => {
    const before = candidate.plan[competencyId] ?? noMeasure;
    return { ...candidate, plan: { ...candidate.plan, [competencyId]: { ...before, ...part } } };
  });
}

const settingNames = [
  'mustHaveFloor',
  'enoughEvidence',
  'gapsInPlan',
  'clearDifference',
  'wideRange',
] as const satisfies readonly (keyof CompetencySettings)[];

export function setSettings(part: Partial<CompetencySettings>): Change {
  return (inputs) => ({ ...inputs, settings: { ...inputs.settings, ...part } });
}

export function resetSettings(inputs: CompetencyInputs): CompetencyInputs {
  return { ...inputs, settings: defaultCompetencyInputs.settings };
}

export function hasOwnSettings({ settings }: CompetencyInputs): boolean {
  const given = defaultCompetencyInputs.settings;
  return settingNames.some((name) => settings[name] !== given[name]);
}
