import { fill } from '../../../i18n/fill.ts';
import type { CandidateResult, CompetencyLine, CompetencyResult } from '../model.ts';
import type { CompetencyInputs } from '../schema.ts';
import { candidateName, competencyNames } from './names.ts';
import { namesList, percent, type Words } from './words.ts';

type Settings = CompetencyInputs['settings'];

/** A fit from which on somebody who is not here shows that the total says too little. */
const highFit = 0.8;

/** What the ratings of one candidate say, sentence by sentence: the proposal and its reasons, then what is unsure. */
export function candidateReading(words: Words, one: CandidateResult, settings: Settings): readonly string[] {
  return [...proposal(words, one, settings), ...doubts(words, one, settings)];
}

function proposal(words: Words, one: CandidateResult, { mustHaveFloor }: Settings): string[] {
  const { reading: text } = words.text;
  const name = candidateName(words, one);
  const fit = fill(text.alsoFit, { fit: percent(words, one.fit) });
  const withFit = (sentence: string) => ((one.fit ?? 0) >= highFit ? [sentence, fit] : [sentence]);
  if (one.verdict === 'unknown') return [fill(text.unknown, { name })];
  if (one.verdict === 'ready') return [fill(text.appoint, { name })];
  if (one.verdict === 'develop') {
    const gaps = one.lines.filter(({ gap, competency }) => gap && competency.weight > 0);
    return [fill(text.develop, { name, names: linesNames(words, gaps) })];
  }
  if (one.verdict === 'select-differently') {
    return withFit(fill(text.willing, { names: competencyNames(words, one.willingnessGaps) }));
  }
  const { failedMustHaves } = one;
  return withFit(
    fill(text.floor, {
      names: competencyNames(words, failedMustHaves),
      n: failedMustHaves.length,
      floor: mustHaveFloor,
    }),
  );
}

function doubts(words: Words, one: CandidateResult, settings: Settings): string[] {
  const { reading: text } = words.text;
  const { clearDifference, wideRange } = settings;
  const named = (sentence: string, lines: readonly CompetencyLine[]) =>
    lines.length === 0 ? '' : fill(sentence, { names: linesNames(words, lines) });
  const { unknownMustHaves, verdict } = one;
  const unrated = one.unrated.filter((each) => !unknownMustHaves.includes(each));
  return [
    one.isOpinion && verdict !== 'unknown'
      ? fill(text.opinion, { rate: percent(words, one.evidenceRate) })
      : '',
    unknownMustHaves.length > 0 && verdict !== 'unknown'
      ? fill(text.must, { names: competencyNames(words, unknownMustHaves), n: unknownMustHaves.length })
      : '',
    unrated.length > 0 && verdict !== 'unknown'
      ? fill(text.unrated, { names: competencyNames(words, unrated) })
      : '',
    named(
      text.blind,
      one.lines.filter(({ blindSpot }) => blindSpot !== null && blindSpot >= clearDifference),
    ),
    named(
      text.modest,
      one.lines.filter(({ blindSpot }) => blindSpot !== null && blindSpot <= -clearDifference),
    ),
    named(text.apart, furthestApart(one.lines, wideRange)),
  ].filter(Boolean);
}

function furthestApart(lines: readonly CompetencyLine[], from: number): readonly CompetencyLine[] {
  const widest = lines.reduce((most, { range }) => Math.max(most, range ?? 0), 0);
  return widest < from ? [] : lines.filter(({ range }) => range === widest);
}

function linesNames(words: Words, lines: readonly CompetencyLine[]): string {
  return competencyNames(
    words,
    lines.map(({ competency }) => competency),
  );
}

/** What is true of all of them together: who fits by opinion only, and whether to let the customer meet the last ones. */
export function togetherReading(words: Words, result: CompetencyResult): readonly string[] {
  const { reading: text } = words.text;
  const { unproven, first } = result.shortlist;
  const names = unproven.map((one) => candidateName(words, one));
  const narrow = narrowRaters(result);
  return [
    first && names.length > 0 ? fill(text.unproven, { names: namesList(words, names), n: names.length }) : '',
    narrow.length > 0 ? fill(words.text.use.finding, { names: namesList(words, narrow) }) : '',
    first ? text.customer : '',
  ].filter(Boolean);
}

function narrowRaters({ raters }: CompetencyResult): readonly string[] {
  return raters.filter(({ narrow, rater }) => narrow && rater !== '').map(({ rater }) => rater);
}
