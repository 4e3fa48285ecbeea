import { fill } from '../../../i18n/fill.ts';
import type { FirmFunction } from '../../../workspace/schema.ts';
import {
  ownershipCap,
  type CommitmentRow,
  type InitiativeResult,
  type Owners,
  type OwnershipTest,
} from '../model.ts';
import type { InitiativeInputs } from '../schema.ts';
import { comparisonRows, testItems, type TestItem } from '../schema/statements.ts';
import { namesList, percent, type Words } from './words.ts';

type Functions = readonly FirmFunction[];

function functionNames(words: Words, functions: Functions, ids: readonly string[]): string {
  return namesList(
    words,
    functions.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
  );
}

export function ownersFinding(words: Words, owners: Owners): string {
  const { owners: text } = words.text;
  const { noShare, clear, heldBySales: held, salesShare } = owners;
  if (noShare === 'no-functions') return text.noFunctions;
  if (noShare === 'no-clear-row') return text.noClearRow;
  if (noShare === 'no-sales') return text.noSales;
  return fill(text.finding, { held, clear, share: percent(words, salesShare) });
}

export function clearSentence({ text }: Words, { clear, rows }: Owners): string {
  return fill(text.owners.clear, { clear, total: rows.length });
}

/** Who holds a row, or why it is a gap. */
export function rowSentence(words: Words, row: CommitmentRow, functions: Functions): string {
  const { owners: text } = words.text;
  const names = functionNames(words, functions, row.accountable);
  return row.gap === null
    ? fill(text.held, { function: names })
    : fill(text.gap[row.gap], { functions: names });
}

function gapAction({ text, asked }: Words, { id, gap }: CommitmentRow): string {
  const commitment = fill(text.owners.commitmentOf, asked.commitment[id]);
  return gap === null ? '' : fill(text.owners.fix[gap], { commitment });
}

/** Something to do, with an id that stays the same for the same gap. */
export interface Todo {
  readonly id: string;
  readonly text: string;
}

/** The gaps of the grid as things to do. */
export function gapTodos(words: Words, { rows }: Owners): readonly Todo[] {
  return rows
    .filter(({ gap }) => gap !== null)
    .map((row) => ({ id: `initiative-grid-${row.id}`, text: gapAction(words, row) }));
}

/** The questions answered with no as things to do. */
export function testTodos(words: Words, { failed }: OwnershipTest): readonly Todo[] {
  return failed.map((item) => ({
    id: `initiative-test-${item}`,
    text: fill(words.text.test.fix, { question: words.asked.test[item] }),
  }));
}

export function gridTable(
  { owners }: InitiativeResult,
  { grid }: Pick<InitiativeInputs, 'grid'>,
  functions: Functions,
  words: Words,
) {
  const { owners: text } = words.text;
  return {
    caption: text.caption,
    head: [text.commitment, ...functions.map(({ name }) => name)],
    rows: owners.rows.map((row) => [
      words.asked.commitment[row.id].name,
      ...functions.map(({ id }) => grid[row.id]?.[id] ?? ''),
    ]),
  };
}

export function testFinding(words: Words, { score, yes }: OwnershipTest): string {
  const { test: text } = words.text;
  if (score === null) return text.empty;
  return fill(text.finding, { score: percent(words, score), yes });
}

export function testSentences(
  words: Words,
  { isCapped, plain, open, score }: OwnershipTest,
): readonly string[] {
  const { test: text } = words.text;
  if (score === null) return [];
  return [
    isCapped ? fill(text.capped, { plain: percent(words, plain), cap: percent(words, ownershipCap) }) : '',
    open > 0 ? fill(text.open, { n: open }) : '',
  ].filter(Boolean);
}

export function testTable({ test }: Pick<InitiativeInputs, 'test'>, words: Words) {
  const { test: text } = words.text;
  const shown = (item: TestItem) => {
    const answer = test[item];
    return answer === undefined ? '' : answer ? text.yes : text.no;
  };
  return {
    caption: text.heading,
    head: [text.question, text.answer],
    rows: testItems.map((item) => [words.asked.test[item], shown(item)]),
  };
}

export function compareFinding({ text }: Words, { comparison }: InitiativeResult): string {
  const { sales, between, business, open } = comparison;
  if (open === comparisonRows.length) return text.compare.empty;
  return fill(text.compare.finding, { sales, between, business, total: comparisonRows.length });
}

export function compareSentences(words: Words, { comparison }: InitiativeResult): readonly string[] {
  const { compare: text } = words.text;
  const { open, unshown } = comparison;
  const names = unshown.map((row) => words.asked.compared[row].name);
  return [
    open > 0 && open < comparisonRows.length ? fill(text.open, { n: open }) : '',
    names.length > 0 ? fill(text.unshown, { names: namesList(words, names) }) : '',
  ].filter(Boolean);
}

export function compareTable({ comparison }: Pick<InitiativeInputs, 'comparison'>, words: Words) {
  const { compare: text } = words.text;
  return {
    caption: text.heading,
    head: [text.row, text.position.sales, text.position.business, text.stand, text.evidence],
    rows: comparisonRows.map((row) => {
      const { name, sales, business } = words.asked.compared[row];
      const said = comparison[row];
      const position = said?.position ?? null;
      return [name, sales, business, position === null ? '' : text.position[position], said?.evidence ?? ''];
    }),
  };
}
