import { fill } from '../../../i18n/fill.ts';
import type { ConflictingLimit, FoundStartSet, StartChange, StartGain, StartSetResult } from '../model.ts';
import type { StartSetInputs } from '../schema/choice.ts';
import {
  amountOf,
  hours,
  nameOf,
  namesOf,
  overText,
  valueText,
  worthText,
  type ChoiceWords,
} from './start-words.ts';
import { money, namesList } from './words.ts';

/** A difference that would be shown as none. */
function isNothing(inputs: StartSetInputs, value: number): boolean {
  return value < (inputs.goal === 'score' ? 0.05 : 1);
}

export function startFinding(words: ChoiceWords, inputs: StartSetInputs, result: StartSetResult): string {
  const { finding } = words.choice;
  if (result.kind === 'nothing') return finding[result.code];
  if (result.kind !== 'found') return finding[result.kind];
  const n = result.best.ids.length;
  if (n === 0) return finding.empty;
  return fill(finding.found, { n, value: worthText(words, inputs, result.best.value) });
}

/** What to do where there is no set to show. */
export function startAdvice({ choice }: ChoiceWords, result: StartSetResult): string | null {
  if (result.kind === 'nothing') return choice.advice[result.code];
  if (result.kind === 'unsolved') return choice.advice.unsolved;
  return result.kind === 'found' && result.best.ids.length === 0 ? choice.advice.empty : null;
}

/** Who is chosen, what that takes, whether it is proved, and how two other ways of choosing do beside it. */
export function startReading(
  words: ChoiceWords,
  inputs: StartSetInputs,
  result: FoundStartSet,
): readonly string[] {
  const { reading } = words.choice;
  const { best, proved } = result;
  if (best.ids.length === 0) return [];
  const uses = best.uses
    .filter(({ limit }) => !('name' in limit))
    .map(({ limit, used, available }) =>
      fill(reading.use, {
        used: amountOf(words, limit, used),
        available: amountOf(words, limit, available),
      }),
    );
  return [
    fill(reading.start, { names: namesOf(words, best.ids) }),
    uses.length > 0 ? fill(reading.uses, { uses: namesList(words, uses) }) : null,
    proved ? reading.proved : reading.unproved,
    byHand(words, inputs, result),
    byScore(words, inputs, result),
  ].filter((sentence) => sentence !== null);
}

function byHand(words: ChoiceWords, inputs: StartSetInputs, { byHand: { misses } }: FoundStartSet): string {
  const { reading } = words.choice;
  if (isNothing(inputs, misses)) return reading.byHandSame;
  return fill(reading.byHand, { misses: valueText(words, inputs.goal, misses) });
}

function byScore(words: ChoiceWords, inputs: StartSetInputs, result: FoundStartSet): string | null {
  const { reading } = words.choice;
  const { ids, over, barred, withoutMusts, misses } = result.byScore;
  const n = ids.length;
  if (n === 0 || barred.length > 0 || withoutMusts.length > 0) return null;
  if (over.length > 0) return fill(reading.byScore, { n, over: overText(words, over) });
  if (isNothing(inputs, misses)) return fill(reading.byScoreSame, { n });
  return fill(reading.byScoreFits, { n, misses: valueText(words, inputs.goal, misses) });
}

export function compareFinding(
  words: ChoiceWords,
  inputs: StartSetInputs,
  { byHand: { misses } }: FoundStartSet,
) {
  const { heading } = words.choice.compare;
  if (isNothing(inputs, misses)) return heading.same;
  return fill(heading.more, { misses: valueText(words, inputs.goal, misses) });
}

export function changeText(words: ChoiceWords, change: StartChange): string {
  const { changes } = words.choice.gains;
  if ('accountId' in change) return fill(changes[change.kind], { name: nameOf(words, change.accountId) });
  if ('name' in change) return fill(changes.group, { name: change.name });
  if (change.kind === 'money') return fill(changes.money, { money: money(words, change.by) });
  return fill(changes[change.kind], { n: hours(words, change.by) });
}

export function gainText(words: ChoiceWords, inputs: StartSetInputs, gain: StartGain): string {
  const { gains } = words.choice;
  if (gain.kind !== 'more') return gains[gain.kind];
  const adds = `+${valueText(words, inputs.goal, gain.adds)}`;
  return gain.proved ? adds : fill(gains.atLeast, { adds });
}

/** Who comes in and who goes out; nothing where the set stays as it is. */
export function gainAccounts(words: ChoiceWords, gain: StartGain): string {
  const { gains } = words.choice;
  if (gain.kind !== 'more') return '';
  const said = (text: string, ids: readonly string[]) =>
    ids.length === 0 ? '' : fill(text, { names: namesOf(words, ids), n: ids.length });
  const comes = said(gains.comes, gain.entering);
  const goes = said(gains.goes, gain.leaving);
  return comes !== '' && goes !== '' ? fill(gains.both, { comes, goes }) : comes + goes;
}

export type LimitConflict = Extract<ConflictingLimit, { kind: 'limit' }>;

/** The sentence that names the limits which cannot all hold. */
export function conflictLead(words: ChoiceWords, limits: readonly ConflictingLimit[]): string {
  const { conflict } = words.choice;
  const named = limits.map((limit) => limitText(words, limit));
  return fill(conflict.lead, { limits: namesList(words, named) });
}

function limitText(words: ChoiceWords, limit: ConflictingLimit): string {
  const { conflict } = words.choice;
  if (limit.kind !== 'limit') return fill(conflict[limit.kind], { name: nameOf(words, limit.accountId) });
  const available = amountOf(words, limit.limit, limit.available);
  return fill(conflict['name' in limit.limit ? 'group' : limit.limit.kind], { available });
}

/** How far the musts go beyond a limit. */
export function neededText(words: ChoiceWords, { limit, available, needed }: LimitConflict): string {
  const { conflict } = words.choice;
  return fill(limit.kind === 'money' ? conflict.neededMoney : conflict.needed, {
    needed: amountOf(words, limit, needed),
    more: amountOf(words, limit, needed - available),
  });
}
