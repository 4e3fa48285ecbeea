import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import type { Sheet } from '../../../exchange/workbook/workbook.ts';
import type { Criterion, GateAnswer, Measure } from '../schema.ts';
import { flagsText } from '../rows.ts';
import { measureFormat } from './criteria.ts';
import { framed, nameCell } from './frame.ts';
import type { Layout } from './layout.ts';
import { accountOf, isEntered, orderedCriteria, own, ratingOf, type Source } from './source.ts';

const measuredIn = {
  revenue: 'revenue:2',
  forecastRevenue: 'revenue:4',
  growth: 'growth',
  contribution: 'net',
  margin: 'margin',
} as const satisfies Record<Exclude<Measure, 'entered'>, string>;

/** What was given for each account: ratings and figures, how sure, answers on the must-haves, flags. */
export function ratingsSheet(source: Source, layout: Layout): Sheet {
  const criteria = orderedCriteria(source);
  return framed(source, 'ratings', [
    layout.ratings.written((index) => ({
      name: nameCell(source, layout, index),
      ...Object.fromEntries(
        criteria.flatMap((criterion) => criterionCells(source, layout, criterion, index)),
      ),
      ...gateCells(source, index),
      ...flagCells(source, index),
    })),
  ]);
}

function criterionCells(
  source: Source,
  layout: Layout,
  criterion: Criterion,
  index: number,
): [string, Cell][] {
  const { id, scale } = criterion;
  if (!isEntered(criterion)) return [[`raw:${id}`, measuredCell(source, layout, criterion, index)]];
  const { confidences } = source.words.text;
  const rating = ratingOf(source, criterion, index);
  const format = scale.kind === 'rated' ? 'plain' : measureFormat(scale.measure);
  return [
    [`raw:${id}`, input(rating?.value ?? null, format)],
    [
      `sure:${id}`,
      input(rating ? confidences[rating.confidence] : null, 'plain', Object.values(confidences)),
    ],
  ];
}

function measuredCell(source: Source, { accounts }: Layout, { id, scale }: Criterion, index: number): Cell {
  if (scale.kind === 'rated' || scale.measure === 'entered') return null;
  const figure = accounts.cell(measuredIn[scale.measure], index);
  const line = source.derivations[index]?.lines.find(({ criterionId }) => criterionId === id);
  return result(
    formula`IF(COUNT(${figure})=1,${figure},"")`,
    line?.raw ?? null,
    measureFormat(scale.measure),
  );
}

/** The answers in the reader's words; an open one stays empty. */
export function answerWords({ words }: Source): Readonly<Record<GateAnswer, string>> {
  const { yes, no, unknown } = words.text;
  return { yes, no, unknown };
}

function gateCells(source: Source, index: number): Record<string, Cell> {
  const words = answerWords(source);
  const answers = own(source.inputs.gateAnswers, accountOf(source, index).id) ?? {};
  const cells = source.inputs.gates.map(({ id }) => {
    const answer = own(answers, id) ?? 'unknown';
    return [
      `gate:${id}`,
      input(answer === 'unknown' ? null : words[answer], 'plain', [words.yes, words.no]),
    ] as const;
  });
  return Object.fromEntries(cells);
}

function flagCells(source: Source, index: number): Record<string, Cell> {
  const account = accountOf(source, index);
  const flags = own(source.inputs.flags, account.id);
  return {
    flags: input(flagsText(source.words.text, account)),
    reason: input(flags?.reason ?? ''),
    review: input(flags?.reviewDate ?? ''),
  };
}
