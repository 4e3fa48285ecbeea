import { fill } from '../../../../i18n/fill.ts';
import type { AccountRobustness, RobustnessResult, Tipping, Weighed } from '../../model/robustness-result.ts';
import type { PortfolioInputs } from '../../schema.ts';
import type { RobustnessText } from '../../robustness-text.en.ts';
import { criterionName, figure, percent, type Words } from '../words.ts';

export interface CertaintyWords extends Words {
  readonly certainty: RobustnessText;
}

/** A result with all that is needed to write it down. It may be older than the inputs, while the next is worked out. */
export interface ToldCertainty {
  readonly words: CertaintyWords;
  readonly inputs: PortfolioInputs;
  /** By account id. */
  readonly names: ReadonlyMap<string, string>;
  readonly certain: RobustnessResult;
}

/** 95 of 100 simulations are off by at most so many standard errors. */
export const errorsOf95 = 1.96;

const tenth = 1;
const weightDigits = 1;
/** Below this, and as near to all, a rounded share would say something that is not so. */
const roundsAway = 0.005;

export function accountName({ names, words }: Pick<ToldCertainty, 'names' | 'words'>, id: string): string {
  return names.get(id) ?? words.certainty.account.nothing;
}

export function nameOfCriterion(
  { inputs, words }: Pick<ToldCertainty, 'inputs' | 'words'>,
  id: string,
): string {
  const criterion = inputs.criteria.find((one) => one.id === id);
  return criterion === undefined ? words.certainty.account.nothing : criterionName(words, criterion);
}

/** The bare name of what is weighed, for a table. */
export function weighedName(told: ToldCertainty, weighed: Weighed): string {
  return weighed.kind === 'axis'
    ? told.words.text.axis[weighed.axis].name
    : nameOfCriterion(told, weighed.id);
}

/** A share of the weightings: never "0%" for what has happened, nor "100%" for what has failed. */
export function share({ words }: Pick<ToldCertainty, 'words'>, part: number): string {
  if (part > 0 && part < roundsAway) return words.certainty.shares.few;
  if (part < 1 && part >= 1 - roundsAway) return words.certainty.shares.most;
  return percent(words, part);
}

export function weight({ words }: Pick<ToldCertainty, 'words'>, part: number | undefined): string {
  return part === undefined ? words.certainty.account.nothing : percent(words, part, weightDigits);
}

/** Percentage points of a difference. */
export function points({ words }: Pick<ToldCertainty, 'words'>, difference: number): string {
  return figure(words, 100 * difference, tenth);
}

/** The slots of every sentence on a weight that tips something: what is weighed, on which side of which weight. */
export function tippingSlots(told: ToldCertainty, tipping: Tipping) {
  const { certainty } = told.words;
  const { weighed, from, to } = tipping;
  return {
    what: fill(certainty.weighed[weighed.kind], { name: weighedName(told, weighed) }),
    side: to < from ? certainty.side.under : certainty.side.over,
    to: weight(told, to),
    from: weight(told, from),
  };
}

/** What takes an account off the list or brings it on, in a line. */
export function tipSentence(told: ToldCertainty, { tippings, listed }: AccountRobustness): string {
  const { tip } = told.words.certainty;
  const [nearest] = tippings;
  if (nearest === undefined) return listed ? tip.stays : tip.never;
  return fill(listed ? tip.out : tip.in, tippingSlots(told, nearest));
}

/** As much as the reader has let the weights move. */
export function scopeOf({ words, certain }: ToldCertainty): string {
  const { scope } = words.certainty;
  const { knowledge } = certain;
  if (knowledge.kind === 'around') return fill(scope.around, { spread: percent(words, knowledge.spread) });
  return knowledge.kind === 'order' ? scope.order : scope.any;
}
