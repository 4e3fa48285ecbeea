import { noSighting, signals, type Answer, type Sighting, type Signal, type View } from '../schema.ts';

export interface Said {
  readonly viewId: string;
  readonly rater: string;
  readonly sighting: Sighting;
}

/** What all raters together say of one signal. */
export interface MergedSignal {
  readonly signal: Signal;
  /** Null is unknown. */
  readonly answer: Answer | null;
  /** ISO date: since when it is there, or gone; empty is not said. */
  readonly since: string;
  /** Answers only, in the order of the raters. */
  readonly said: readonly Said[];
  /** Somebody says yes and not how they know, and nobody else shows it: it counts as unknown. */
  readonly isClaimed: boolean;
  /** One says yes and another no. */
  readonly isDisputed: boolean;
}

/**
 * The raters’ views as one, signal by signal. Yes where anybody says so with evidence, since the earliest day that one of these
 * gives; a yes without evidence makes it unknown, whatever the others say; no where somebody says no and nobody yes, since the
 * latest day given.
 *
 * @see The rule is this site's own.
 * @example mergedSignals(views)[0]?.answer // 'yes'
 */
export function mergedSignals(views: readonly View[]): readonly MergedSignal[] {
  return signals.map((signal) => {
    const said = views.flatMap(({ id, rater, signals: own }) => {
      const sighting = own[signal.id] ?? noSighting;
      return sighting.answer === null ? [] : [{ viewId: id, rater, sighting }];
    });
    return { signal, said, ...together(said.map(({ sighting }) => sighting)) };
  });
}

function together(
  said: readonly Sighting[],
): Pick<MergedSignal, 'answer' | 'since' | 'isClaimed' | 'isDisputed'> {
  const yes = said.filter(({ answer }) => answer === 'yes');
  const no = said.filter(({ answer }) => answer === 'no');
  const shown = yes.filter(({ evidence }) => evidence.trim() !== '');
  const isDisputed = yes.length > 0 && no.length > 0;
  if (shown.length > 0) return { answer: 'yes', since: days(shown)[0] ?? '', isClaimed: false, isDisputed };
  if (yes.length > 0) return { answer: null, since: '', isClaimed: true, isDisputed };
  const answer = no.length > 0 ? 'no' : null;
  return { answer, since: days(no).at(-1) ?? '', isClaimed: false, isDisputed };
}

function days(said: readonly Sighting[]): readonly string[] {
  return said.flatMap(({ since }) => (since === '' ? [] : [since])).toSorted();
}
