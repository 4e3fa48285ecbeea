import { fill } from '../../../../i18n/fill.ts';
import type { CellReading, GridColumn } from '../../../../ui/data-grid/column.ts';
import { readNumber } from '../../../../ui/read-number.ts';
import { figure } from '../../chart.ts';
import { amountOf, hours, valueFigure, type ChoiceWords } from '../../chart/start-words.ts';
import { startLimits, type StartPlace, type StartSetInputs } from '../../state/start-set.ts';
import type { StartRow } from './start-rows.ts';

type Column = GridColumn<StartRow>;

function readAmount({ choice }: ChoiceWords, max: number) {
  const message = fill(choice.limits.invalidAmount, { max });
  return (typed: string): CellReading => {
    if (typed.trim() === '') return { ok: true, value: null };
    const value = readNumber(typed);
    return value !== null && value >= 0 && value <= max ? { ok: true, value } : { ok: false, message };
  };
}

/** Accepts the word shown or its first letters. */
function readPlace({ choice }: ChoiceWords) {
  const { places, invalidPlace } = choice.accounts;
  return (typed: string): CellReading => {
    const said = typed.trim().toLocaleLowerCase();
    if (said === '') return { ok: true, value: null };
    const place = (['must', 'must-not'] as const).find((known) => places[known].startsWith(said));
    return place ? { ok: true, value: place } : { ok: false, message: invalidPlace };
  };
}

function amountColumn(words: ChoiceWords, id: 'hours' | 'money', each: number): Column {
  const { accounts: text } = words.choice;
  return {
    id,
    header: text[id],
    width: 8,
    kind: 'number',
    value: ({ own }) => own[id],
    format: (value) =>
      typeof value === 'number' ? hours(words, value) : fill(text.byDefault, { n: hours(words, each) }),
    parse: readAmount(words, startLimits[id]),
    hint: ({ own }) =>
      own[id] === null ? fill(text.defaultHint, { amount: amountOf(words, { kind: id }, each) }) : null,
  };
}

function placeColumn(words: ChoiceWords): Column {
  const { accounts: text } = words.choice;
  const isPlace = (value: unknown): value is StartPlace => value === 'must' || value === 'must-not';
  return {
    id: 'place',
    header: text.place,
    width: 5.5,
    kind: 'text',
    value: ({ own }) => (own.place === 'free' ? null : own.place),
    format: (value) => (isPlace(value) ? text.places[value] : ''),
    parse: readPlace(words),
    hint: ({ account }) => (account.eligibility === 'not-eligible' ? text.failedHint : null),
  };
}

export function startColumns(
  words: ChoiceWords,
  { goal, hoursEach, moneyEach }: Pick<StartSetInputs, 'goal' | 'hoursEach' | 'moneyEach'>,
): readonly Column[] {
  const { text, choice } = words;
  const asNumber = (value: unknown) => (typeof value === 'number' ? value : null);
  return [
    { id: 'name', header: text.table.account, width: 12, kind: 'text', value: ({ account }) => account.name },
    amountColumn(words, 'hours', hoursEach),
    amountColumn(words, 'money', moneyEach),
    placeColumn(words),
    {
      id: 'chosen',
      header: choice.accounts.chosen,
      width: 6,
      kind: 'text',
      value: ({ chosen }) => (chosen ? choice.accounts.chosenYes : null),
    },
    {
      id: 'score',
      header: text.table.score,
      width: 5,
      kind: 'number',
      value: ({ account }) => account.score,
      format: (value) => figure(words, asNumber(value), 2),
    },
    {
      id: 'value',
      header: choice.set.value[goal],
      width: goal === 'score' ? 5 : 8,
      kind: 'number',
      value: ({ value }) => value,
      format: (value) => valueFigure(words, goal, asNumber(value)),
    },
    {
      id: 'gates',
      header: text.table.gates,
      width: 6,
      kind: 'text',
      value: ({ account }) => text.eligibility[account.eligibility],
    },
  ];
}
