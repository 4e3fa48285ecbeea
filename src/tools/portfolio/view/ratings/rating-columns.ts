import type { CellReading, GridColumn } from '../../../../ui/data-grid/column.ts';
import { readNumber } from '../../../../ui/read-number.ts';
import { criterionName, figure, gateName, measuredFigure, type InputWords } from '../../chart.ts';
import type { Criterion, Gate, GateAnswer } from '../../state.ts';
import { gateAnswerOf, ratingOf } from '../../state/ratings.ts';
import { measuredRaw } from '../../state/scale.ts';
import { flagNames } from '../flags.ts';
import { gateColumnId, isGateColumn, type RatingRow } from './rating-rows.ts';

type Column = GridColumn<RatingRow>;

function readRating({ text }: InputWords, criterion: Criterion) {
  const rated = criterion.scale.kind === 'rated';
  return (typed: string): CellReading => {
    if (typed.trim() === '') return { ok: true, value: null };
    const value = readNumber(typed);
    const fits = value !== null && (!rated || (value >= 0 && value <= 10));
    if (fits) return { ok: true, value };
    return { ok: false, message: rated ? text.ratings.invalid : text.ratings.invalidEntered };
  };
}

/** A sum in billions, with its sign. */
const amountWidth = 9;

/** Room for the name in one line as far as that is bearable; a Chinese character takes about two Latin ones. */
function widthFor(name: string): number {
  const signs = Array.from(name).reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
  return Math.min(15, Math.max(6, 2 + signs * 0.45));
}

function criterionColumn(words: InputWords, criterion: Criterion): Column {
  const { id, axis, scale } = criterion;
  const name = criterionName(words, criterion);
  const common = {
    id,
    header: name,
    group: words.text.axis[axis].name,
    width: widthFor(name),
    kind: 'number' as const,
  };
  if (scale.kind !== 'rated' && scale.measure !== 'entered') {
    const { measure } = scale;
    return {
      ...common,
      width: Math.max(common.width, amountWidth),
      value: ({ account }) => measuredRaw(account, measure),
      format: (value) => measuredFigure(words, measure, typeof value === 'number' ? value : null),
    };
  }
  return {
    ...common,
    value: ({ id: accountId, inputs }) => ratingOf(inputs, accountId, id).value,
    parse: readRating(words, criterion),
  };
}

/** Accepts the word shown, its first letters, and what people type for it: `y`, `n`, `1`, `0`. */
function readAnswer({ text }: InputWords, typed: string): GateAnswer | null {
  const said = typed.trim().toLocaleLowerCase();
  if (said === '' || said === '?') return 'unknown';
  const starts = (word: string) => word.toLocaleLowerCase().startsWith(said);
  if (said === '1' || said === 'true' || starts(text.yes)) return 'yes';
  if (said === '0' || said === 'false' || starts(text.no)) return 'no';
  return starts(text.unknown) ? 'unknown' : null;
}

function gateColumn(words: InputWords, gate: Gate): Column {
  const { text } = words;
  const name = gateName(words, gate);
  return {
    id: gateColumnId(gate.id),
    header: name,
    group: text.ratings.gates,
    width: widthFor(name),
    kind: 'text',
    value: ({ id, inputs }) => {
      const answer = gateAnswerOf(inputs, id, gate.id);
      return answer === 'unknown' ? null : answer;
    },
    format: (value) => (value === 'yes' || value === 'no' ? text[value] : ''),
    parse: (typed) => {
      const answer = readAnswer(words, typed);
      if (answer === null) return { ok: false, message: text.ratings.gateInvalid };
      return { ok: true, value: answer === 'unknown' ? null : answer };
    },
  };
}

export function ratingColumns(
  words: InputWords,
  criteria: readonly Criterion[],
  gates: readonly Gate[],
  onOpen: (accountId: string) => void,
): readonly Column[] {
  const { text } = words;
  const open = ({ id }: RatingRow) => {
    onOpen(id);
  };
  return [
    {
      id: 'name',
      header: text.table.account,
      width: 12,
      kind: 'text',
      value: ({ account }) => account.name,
      onOpen: open,
    },
    {
      id: 'score',
      header: text.table.score,
      width: 4.5,
      kind: 'number',
      value: ({ account }) => account.score,
      format: (value) => figure(words, typeof value === 'number' ? value : null, 1),
    },
    ...['attractiveness' as const, 'position' as const].flatMap((axis) =>
      criteria
        .filter((criterion) => criterion.axis === axis)
        .map((criterion) => criterionColumn(words, criterion)),
    ),
    ...gates.map((gate) => gateColumn(words, gate)),
    {
      id: 'flags',
      header: text.table.flags,
      width: 10,
      kind: 'text',
      value: ({ flags }) =>
        flagNames
          .filter((name) => flags[name])
          .map((name) => text.flag[name].name)
          .join(' · '),
    },
  ];
}

/** Columns that one rater fills alone; scores, must-haves and flags are the team's and would show what others think. */
export function isRaters(columnId: string): boolean {
  return columnId !== 'score' && columnId !== 'flags' && !isGateColumn(columnId);
}
