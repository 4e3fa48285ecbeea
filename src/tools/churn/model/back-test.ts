import { wilsonInterval, type ShareInterval } from '../../../engine/statistics/wilson-interval.ts';
import { phases, signals, type PastAccount, type Phase, type Stage } from '../schema.ts';

export { z95 } from '../../../engine/statistics/wilson-interval.ts';

/** What the signals of that time would have said against what happened. */
export type Verdict =
  /** Lost, with and without an alarm. */
  | 'caught'
  | 'missed'
  /** Kept, with and without an alarm. */
  | 'wolf'
  | 'quiet'
  /** Nothing was known at that time. */
  | 'open';

export interface PastLine {
  readonly past: PastAccount;
  readonly stage: Stage | null;
  readonly verdict: Verdict;
}

export interface Tally {
  readonly alarmFrom: Phase;
  readonly caught: number;
  readonly missed: number;
  readonly wolf: number;
  readonly quiet: number;
}

export interface BackTest {
  readonly lines: readonly PastLine[];
  readonly tally: Tally;
  /** Left out, since nothing was known. */
  readonly open: number;
  /** Caught out of lost, and alarms out of kept; null where there are none. */
  readonly caughtShare: ShareInterval | null;
  readonly wolfShare: ShareInterval | null;
  /** The same counts for every phase that could raise the alarm. */
  readonly byAlarm: readonly Tally[];
  /** Fewer accounts than a share should rest on. */
  readonly isSmall: boolean;
}

/** Below this many a share says little, and the page says so first. */
const enough = 30;

/**
 * How the signals would have done on accounts whose end is known: the alarm is a phase of at least `alarmFrom`. Shares are
 * fractions with 95 % intervals.
 *
 * @see tools.md, section 9; engine/statistics/wilson-interval.ts for the intervals. A table of alarms against outcomes is
 *   standard, such as in Swets, J. (1988), Measuring the Accuracy of Diagnostic Systems, Science 240.
 * @example backTestOf(past, 2).tally.caught // 3
 */
export function backTestOf(past: readonly PastAccount[], alarmFrom: Phase): BackTest {
  const staged = past.map((one) => ({ past: one, stage: pastStage(one) }));
  const lines = staged.map((one) => ({ ...one, verdict: verdictOf(one, alarmFrom) }));
  const tally = tallyOf(staged, alarmFrom);
  const { caught, missed, wolf, quiet } = tally;
  const counted = caught + missed + wolf + quiet;
  return {
    lines,
    tally,
    open: past.length - counted,
    caughtShare: wilsonInterval(caught, caught + missed),
    wolfShare: wilsonInterval(wolf, wolf + quiet),
    byAlarm: phases.map((phase) => tallyOf(staged, phase)),
    isSmall: counted < enough,
  };
}

type Staged = Omit<PastLine, 'verdict'>;

function pastStage({ signals: said }: PastAccount): Stage | null {
  if (Object.keys(said).length === 0) return null;
  return signals.reduce<Stage>(
    (most, { id, phase }) => (said[id] === 'yes' && phase > most ? phase : most),
    0,
  );
}

function verdictOf({ past: { outcome }, stage }: Staged, alarmFrom: Phase): Verdict {
  if (stage === null) return 'open';
  if (outcome === 'lost') return stage >= alarmFrom ? 'caught' : 'missed';
  return stage >= alarmFrom ? 'wolf' : 'quiet';
}

function tallyOf(staged: readonly Staged[], alarmFrom: Phase): Tally {
  const verdicts = staged.map((one) => verdictOf(one, alarmFrom));
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  return {
    alarmFrom,
    caught: count('caught'),
    missed: count('missed'),
    wolf: count('wolf'),
    quiet: count('quiet'),
  };
}
