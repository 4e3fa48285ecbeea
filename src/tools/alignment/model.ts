import { firmIndex, type FirmIndex } from '../../engine/alignment/firm-index.ts';
import { handOffs, type HandOffs } from '../../engine/alignment/hand-offs.ts';
import type { Workspace } from '../../workspace/schema.ts';
import { agreementOf, type Agreement } from './model/agreement.ts';
import { complete } from './model/answers.ts';
import { functionLine, type FunctionLine } from './model/function-line.ts';
import { levelMeans, type LevelMeans } from './model/level-means.ts';
import { progressOf } from './model/progress.ts';
import { promiseLine, type PromiseLine } from './model/promise-check.ts';
import type { AlignmentInputs } from './schema.ts';

export { raterName, type Agreement, type Cell, type NoConcordance, type Said } from './model/agreement.ts';
export { complete, type Means } from './model/answers.ts';
export type { Basis, Elements, FunctionLine } from './model/function-line.ts';
export type { LevelMean, LevelMeans } from './model/level-means.ts';
export type { Progress, Section } from './model/progress.ts';
export type { PromiseLine, PromiseStand } from './model/promise-check.ts';
export { sharedRanks, type SharedRanks } from './model/shared-ranks.ts';

/** Why the firm has no index. */
export type NoFirm = 'no-functions' | 'no-answers' | 'incomplete' | 'too-few' | 'no-touchpoints';

/** One function's part in the firm's mean; the points of all lines sum to it. */
export interface FirmLine {
  readonly line: FunctionLine;
  readonly share: number;
  readonly points: number;
}

export interface Firm extends Omit<FirmIndex, 'shares' | 'weakest'> {
  readonly lines: readonly FirmLine[];
  readonly weakest: FunctionLine;
}

export interface AlignmentResult {
  /** As in the document. */
  readonly functions: readonly FunctionLine[];
  readonly firm: Firm | null;
  readonly noFirm: NoFirm | null;
  /** Functions to repair before launch: they meet the accounts and their index is below the bound. The weakest first. */
  readonly repair: readonly FunctionLine[];
  readonly levels: LevelMeans;
  /** Functions in which structure is ahead of vision, and whether there are enough to name it. */
  readonly sequence: { readonly functions: readonly FunctionLine[]; readonly isFlagged: boolean };
  readonly handOffs: HandOffs;
  readonly agreement: Agreement;
  readonly promises: readonly PromiseLine[];
  /** Functions that have a next stage, the lowest index first and those without one last. */
  readonly toMove: readonly FunctionLine[];
  /** Answers in confidence that lack a statement or a function, and so count nowhere. */
  readonly unfinished: number;
  readonly progress: ReturnType<typeof progressOf>;
}

type Document = Pick<Workspace, 'functions' | 'people' | 'accounts'>;

/**
 * Everything the tool shows: each function's index and stage, the firm's index and what holds it, levels, sequence, hand-offs,
 * how far the team's raters agree, which promises are at risk, and who is to move next. Indices 0 to 100, means 1 to 5, rates
 * fractions, drift in the document's currency a month. What only a group below the smallest has said in confidence enters no
 * figure. Result is input to a judgement.
 *
 * Inputs must have passed `parseAlignmentInputs`.
 *
 * @see method.md, key 2 (d); engine/alignment for each figure.
 * @example evaluateAlignment(defaultAlignmentInputs, document).noFirm // 'no-answers'
 */
export function evaluateAlignment(inputs: AlignmentInputs, document: Document): AlignmentResult {
  const { settings } = inputs;
  const functions = document.functions.map((one) => functionLine(one, inputs));
  const firm = firmOf(functions, settings.allowance);
  const ahead = functions.filter((one) => one.ahead !== null && one.ahead >= settings.aheadFrom - tolerance);
  const known = functions.map(({ id }) => id);
  return {
    functions,
    firm,
    noFirm: firm ? null : noFirmOf(inputs, functions),
    repair: functions
      .filter(
        ({ index, department }) =>
          index !== null && index < settings.repairBelow && department.touchpoints > 0,
      )
      .toSorted(byIndex),
    levels: levelMeans(inputs, functions),
    sequence: { functions: ahead, isFlagged: ahead.length >= settings.aheadFunctions },
    handOffs: handOffs(inputs.handOffs),
    agreement: agreementOf(inputs, document),
    promises: inputs.promises.map((promise) => promiseLine(promise, functions, document.accounts)),
    toMove: functions.filter(({ next }) => next !== null).toSorted(byIndex),
    unfinished: inputs.respondents.filter(
      ({ answers, functionId }) => !complete(answers) || functionId === null || !known.includes(functionId),
    ).length,
    progress: progressOf(inputs, functions),
  };
}

/** A difference of means that misses the bound by no more than this is on it: 4.2 - 3.2 is a little less than 1. */
const tolerance = 1e-9;

function byIndex(a: FunctionLine, b: FunctionLine): number {
  return (a.index ?? Infinity) === (b.index ?? Infinity) ? 0 : (a.index ?? Infinity) - (b.index ?? Infinity);
}

function firmOf(functions: readonly FunctionLine[], allowance: number): Firm | null {
  const counted = functions.flatMap((line) => (line.index === null ? [] : [{ line, index: line.index }]));
  const found = firmIndex(
    counted.map(({ line, index }) => ({ index, weight: line.department.touchpoints })),
    allowance,
  );
  const weakest = found && counted[found.weakest]?.line;
  if (!found || !weakest) return null;
  const { mean, reported, isHeld, shares } = found;
  const lines = counted.map(({ line, index }, place) => {
    const share = shares[place] ?? 0;
    return { line, share, points: share * index };
  });
  return { mean, reported, isHeld, weakest, lines };
}

function noFirmOf({ raters, respondents }: AlignmentInputs, functions: readonly FunctionLine[]): NoFirm {
  if (functions.length === 0) return 'no-functions';
  if (raters.length + respondents.length === 0) return 'no-answers';
  if (functions.some(({ index }) => index !== null)) return 'no-touchpoints';
  return functions.some(({ withheld }) => withheld > 0) ? 'too-few' : 'incomplete';
}
