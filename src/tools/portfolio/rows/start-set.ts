import { fill } from '../../../i18n/fill.ts';
import { changeText, conflictLead, gainAccounts, startFinding } from '../chart/start-sentences.ts';
import { amountOf, type ChoiceWords } from '../chart/start-words.ts';
import {
  startAccount,
  startValue,
  type FoundStartSet,
  type PortfolioResult,
  type StartSetResult,
} from '../model.ts';
import type { Cell } from '../rows.ts';
import type { StartSetInputs } from '../schema/choice.ts';

/** The start as a sheet: a row for each account, then the limits, then what wider ones would add; or why there is none. */
export function startRows(
  words: ChoiceWords,
  inputs: StartSetInputs,
  result: PortfolioResult,
  shown: StartSetResult,
): readonly (readonly Cell[])[] {
  if (shown.kind === 'found') return foundRows(words, inputs, result, shown);
  const why = shown.kind === 'impossible' ? shown.conflicts.map((limits) => conflictLead(words, limits)) : [];
  return [startFinding(words, inputs, shown), ...why].map((sentence) => [sentence]);
}

function foundRows(
  words: ChoiceWords,
  inputs: StartSetInputs,
  { accounts }: PortfolioResult,
  found: FoundStartSet,
): readonly (readonly Cell[])[] {
  const { choice, text } = words;
  const { set, compare, accounts: table, csv, gains } = choice;
  const sets = [found.best, found.byHand, found.byScore].map(({ ids }) => new Set(ids));
  const heads = [
    set.account,
    set.value[inputs.goal],
    table.hours,
    table.money,
    table.place,
    text.table.gates,
    compare.best,
    compare.byHand,
    fill(compare.byScore, { n: found.byScore.ids.length }),
  ];
  const rows = accounts.map((account): Cell[] => {
    const own = startAccount(inputs, account.id);
    return [
      account.name,
      startValue(inputs, account),
      own.hours ?? inputs.hoursEach,
      own.money ?? inputs.moneyEach,
      table.places[own.place],
      text.eligibility[account.eligibility],
      ...sets.map((ids) => (ids.has(account.id) ? text.yes : text.no)),
    ];
  });
  const limits = found.best.uses.map(({ limit, available, used, left }): Cell[] => [
    amountOf(words, limit, available),
    available,
    used,
    left,
  ]);
  const wider = found.gains.map((gain): Cell[] => [
    changeText(words, gain.change),
    gain.kind === 'more' ? gain.adds : gains[gain.kind],
    gainAccounts(words, gain),
  ]);
  return [
    heads,
    ...rows,
    [],
    [csv.limit, set.limit, set.used, set.left],
    ...limits,
    [],
    [csv.change, gains.adds, gains.how],
    ...wider,
  ];
}
