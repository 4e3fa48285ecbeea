import { fill } from '../../../i18n/fill.ts';
import type { AlignmentResult } from '../model.ts';
import type { AlignmentInputs, AlignmentSettings } from '../schema.ts';
import { functionNames, raterLabel } from './names.ts';
import { figure, inColumn, money, namesList, percent, type Words } from './words.ts';

/** From which W on the raters agree strongly, or in part. Assumptions of ours, named on the page. */
const strongFrom = 0.7;
const someFrom = 0.3;

/** Points of the index by which the team has to be higher for it to be named. */
const clearlyHigher = 15;

/** The answer in one line. */
export function headline(words: Words, { firm, noFirm }: AlignmentResult): string {
  const { result: text } = words.text;
  if (firm === null) return text.noFirm[noFirm ?? 'no-answers'];
  const reported = inColumn(words, firm.reported, 0);
  return firm.isHeld
    ? fill(text.heldAt, { reported, name: firm.weakest.name })
    : fill(text.freeAt, { reported });
}

/** What the figures say, sentence by sentence. */
export function readingOf(words: Words, result: AlignmentResult, inputs: AlignmentInputs): readonly string[] {
  const { settings } = inputs;
  return [
    ...firmReading(words, result, settings),
    gapReading(words, result, settings),
    sequenceReading(words, result),
    teamReading(words, result),
    promiseReading(words, result),
    largestDisagreement(words, result),
    handOffReading(words, result, inputs)[0] ?? '',
  ].filter(Boolean);
}

function firmReading(words: Words, { firm, repair }: AlignmentResult, settings: AlignmentSettings): string[] {
  const { result: text } = words.text;
  if (firm === null) return [];
  const bound = figure(words, settings.repairBelow);
  return [
    fill(firm.isHeld ? text.held : text.free, {
      mean: inColumn(words, firm.mean, 0),
      name: firm.weakest.name,
      index: inColumn(words, firm.weakest.index, 0),
      allowance: figure(words, settings.allowance),
    }),
    repair.length > 0
      ? fill(text.repair, { bound, names: functionNames(words, repair), n: repair.length })
      : fill(text.noRepair, { bound }),
  ];
}

function gapReading(words: Words, { levels }: AlignmentResult, { clearGap }: AlignmentSettings): string {
  const { result: text } = words.text;
  if (levels.gap === null) return '';
  const gap = inColumn(words, Math.abs(levels.gap), 1);
  if (levels.gap > clearGap) return fill(text.gap, { gap });
  return fill(levels.gap < -clearGap ? text.lowGap : text.smallGap, { gap });
}

function sequenceReading(words: Words, { sequence }: AlignmentResult): string {
  return sequence.isFlagged
    ? fill(words.text.result.sequence, { names: functionNames(words, sequence.functions) })
    : '';
}

function teamReading(words: Words, { functions }: AlignmentResult): string {
  const higher = functions.filter(
    ({ index, teamIndex }) => index !== null && teamIndex !== null && teamIndex - index >= clearlyHigher,
  );
  return higher.length === 0
    ? ''
    : fill(words.text.result.teamHigher, { names: functionNames(words, higher) });
}

function promiseReading(words: Words, { promises }: AlignmentResult): string {
  const n = promises.filter(({ stand }) => stand === 'at-risk').length;
  return n === 0 ? '' : fill(words.text.result.atRisk, { n, total: promises.length });
}

/** The widest cell in one sentence, with who stands at either end. Empty where nobody differs. */
export function largestDisagreement(words: Words, { agreement }: AlignmentResult): string {
  const [cell] = agreement.cells;
  if (!cell || cell.range === 0) return '';
  const least = cell.said[0]?.value ?? 0;
  const most = least + cell.range;
  const at = (value: number) => cell.said.filter((each) => each.value === value);
  const named = (value: number) =>
    namesList(
      words,
      at(value).map((each) => raterLabel(words, each)),
    );
  return fill(words.text.agreement.largest, {
    department: cell.functionName,
    statement: words.statements[cell.statement].short,
    low: named(least),
    lows: at(least).length,
    least: figure(words, least),
    high: named(most),
    highs: at(most).length,
    most: figure(words, most),
  });
}

/** The disagreement, and how far the raters agree on the whole. */
export function agreementReading(words: Words, result: AlignmentResult): readonly string[] {
  const { agreement: text } = words.text;
  const { cells, concordance, noConcordance, raters } = result.agreement;
  const largest = largestDisagreement(words, result);
  return [
    largest || (cells.length > 0 ? text.alike : text.none),
    largest ? text.ask : '',
    concordance
      ? fill(text.w, {
          w: inColumn(words, concordance.w, 2),
          cells: figure(words, concordance.things),
          raters: figure(words, raters),
          how: text.how[howAlike(concordance.w)],
        })
      : cells.length > 0 && noConcordance
        ? text.reasons[noConcordance]
        : '',
  ].filter(Boolean);
}

function howAlike(w: number): 'strong' | 'some' | 'weak' {
  if (w >= strongFrom) return 'strong';
  return w >= someFrom ? 'some' : 'weak';
}

/** The rate, what it means, and what it costs; or why there is none. */
export function handOffReading(
  words: Words,
  { handOffs: found }: AlignmentResult,
  { handOffs, settings }: AlignmentInputs,
): readonly string[] {
  const { handOffs: text } = words.text;
  if (found.noRate) return [text.reasons[found.noRate]];
  const { rate, chased, drift } = found;
  const isEnough = (rate ?? 0) >= settings.handOffTarget;
  const target = percent(words, settings.handOffTarget);
  return [
    [
      fill(text.rate, {
        rate: percent(words, rate),
        closed: figure(words, handOffs.closed),
        handed: figure(words, handOffs.handed),
      }),
      fill(isEnough ? text.enough : text.below, { target }),
    ].join(words.text.sentenceGap),
    drift === null
      ? text.noDrift
      : fill(text.drift, {
          cost: money(words, drift),
          chased: figure(words, chased),
          hours: figure(words, handOffs.hours),
          hourly: money(words, handOffs.cost ?? 0),
        }),
  ];
}

/** Why there is nothing by level. */
export function levelsHiddenReading(
  words: Words,
  { levels }: AlignmentResult,
  { smallestGroup }: AlignmentSettings,
): string {
  return levels.hidden ? fill(words.text.levels.hidden[levels.hidden], { n: smallestGroup }) : '';
}

/** Whose answers do not count yet. */
export function unfinishedReading(
  words: Words,
  result: AlignmentResult,
  settings: AlignmentSettings,
): readonly string[] {
  const { answers: text } = words.text;
  const few = result.functions.filter(({ withheld }) => withheld > 0);
  return [
    result.unfinished > 0 ? fill(text.unfinished, { n: result.unfinished }) : '',
    few.length > 0
      ? fill(text.withheld, { names: functionNames(words, few), n: settings.smallestGroup })
      : '',
  ].filter(Boolean);
}
