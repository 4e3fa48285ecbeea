import { fill } from '../../../i18n/fill.ts';
import type { CandidateResult, Said } from '../model.ts';
import { builtInProfiles, isPreset } from '../presets.ts';
import type { Competency, Profile, Rating, View } from '../schema.ts';
import { figure, namesList, type Words } from './words.ts';

function builtIn({ built }: Words, { preset }: Competency) {
  return isPreset(preset) ? built[preset] : null;
}

export function competencyName(words: Words, competency: Competency): string {
  return competency.name.trim() || (builtIn(words, competency)?.name ?? words.text.profile.unnamed);
}

export function competencyNames(words: Words, competencies: readonly Competency[]): string {
  return namesList(
    words,
    competencies.map((competency) => competencyName(words, competency)),
  );
}

export interface Anchor {
  readonly at: 'low' | 'middle' | 'high';
  readonly label: string;
  readonly words: string;
}

/** What levels 1, 3 and 5 look like; those that nobody has written are left out. */
export function anchorsOf(words: Words, competency: Competency): readonly Anchor[] {
  const given = builtIn(words, competency);
  return (['low', 'middle', 'high'] as const)
    .map((at) => ({
      at,
      label: words.text.anchors[at],
      words: competency[at].trim() || (given?.[at] ?? ''),
    }))
    .filter((anchor) => anchor.words !== '');
}

/** Questions of the built-in words; a competency of one's own has none. */
export function questionsOf(words: Words, competency: Competency): readonly string[] {
  return builtIn(words, competency)?.ask ?? [];
}

export function profileName({ text }: Words, { name, preset }: Profile): string {
  const which = builtInProfiles.find((each) => each === preset);
  return name.trim() || (which ? text.profile.names[which] : text.profile.copyName);
}

export function profileAbout({ text }: Words, { preset }: Profile): string {
  const which = builtInProfiles.find((each) => each === preset);
  return text.profile.about[which ?? 'own'];
}

export function raterName({ text }: Words, { rater, role }: Pick<View | Said, 'rater' | 'role'>): string {
  const name = rater.trim();
  const called = { rater: name, role: text.role[role] };
  return fill(name === '' ? text.raters.unnamed : text.raters.called, called);
}

export function candidateName({ text }: Words, { name }: Pick<CandidateResult, 'name'>): string {
  return name.trim() || text.candidates.unnamed;
}

/** How many competencies of the profile a rater has rated. */
export function ratedCount(words: Words, { ratings }: View, competencies: readonly Competency[]): string {
  const rated = competencies.filter(({ id }) => (ratings[id]?.value ?? null) !== null);
  return fill(words.text.raters.rated, {
    n: figure(words, rated.length),
    total: figure(words, competencies.length),
  });
}

/** What a rating is worth: not given, given without evidence, or shown. */
export function ratingStand({ value, evidence }: Rating): 'open' | 'opinion' | 'shown' {
  if (value === null) return 'open';
  return evidence.trim() === '' ? 'opinion' : 'shown';
}
