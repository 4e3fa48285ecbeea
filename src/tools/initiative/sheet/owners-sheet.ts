import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { fieldsAt, type Fields } from '../../../exchange/workbook/fields.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { tableAt, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow, titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { ownershipCap } from '../model.ts';
import {
  cappingItem,
  commitments,
  comparisonRows,
  positions,
  roles,
  testItems,
  type Position,
} from '../schema/statements.ts';
import type { Source } from './source.ts';

interface Layout {
  readonly grid: Table;
  /** Keys of the first and the last function. */
  readonly ends: readonly [string, string];
  readonly owned: Fields<'clear' | 'held' | 'share'>;
  readonly test: Table;
  readonly tested: Fields<'answered' | 'yes' | 'score'>;
  readonly rows: Table;
  readonly counts: Fields<Position>;
}

/** Who answers for what, the ownership test and the comparison. */
export function ownersSheet(source: Source): Sheet {
  const { sheet } = source.words;
  const layout = layoutOf(source);
  return titledSheet({
    id: 'owners',
    ...sheet.sheets.owners,
    remark: sheet.notes.owners,
    blocks: [
      gridBlock(source, layout),
      ownedBlock(source, layout),
      testBlock(source, layout),
      testedBlock(source, layout),
      rowsBlock(source, layout),
      countsBlock(source, layout),
    ],
    widths: [60, 18, 18, 18],
    frozenRows: 3,
  });
}

/** A document without functions still has one column, so that there is something to fill in. */
const placeholder = { id: '', name: '–' };

function functionsOf({ workspace }: Source) {
  return workspace.functions.length > 0 ? workspace.functions : [placeholder];
}

function layoutOf(source: Source): Layout {
  const { text, sheet } = source.words;
  const functions = functionsOf(source);
  const keys = functions.map(({ id }) => `f ${id}`);
  const grid = tableAt({
    sheet: 'owners',
    row: firstRow,
    columns: [
      { key: 'name', head: text.owners.commitment },
      ...functions.map(({ id, name }) => ({ key: `f ${id}`, head: name })),
      { key: 'accountable', head: sheet.accountable },
      { key: 'bySales', head: sheet.bySales },
      { key: 'state', head: text.owners.gaps },
    ],
    count: commitments.length + 1,
  });
  const owned = fieldsAt('owners', grid.nextRow + 1, ['clear', 'held', 'share'] as const);
  const test = tableAt({
    sheet: 'owners',
    row: owned.nextRow + 1,
    columns: [
      { key: 'question', head: text.test.question },
      { key: 'answer', head: text.test.answer },
    ],
    count: testItems.length,
  });
  const tested = fieldsAt('owners', test.nextRow, ['answered', 'yes', 'score'] as const);
  const rows = tableAt({
    sheet: 'owners',
    row: tested.nextRow + 1,
    columns: [
      { key: 'row', head: text.compare.row },
      { key: 'stand', head: text.compare.stand },
      { key: 'evidence', head: text.compare.evidence },
    ],
    count: comparisonRows.length,
  });
  const ends = [keys[0] ?? '', keys.at(-1) ?? ''] as const;
  return { grid, ends, owned, test, tested, rows, counts: fieldsAt('owners', rows.nextRow, positions) };
}

function gridBlock(source: Source, { grid, ends }: Layout): Block {
  const { words, inputs, result: page } = source;
  const { owners: text } = words.text;
  const functions = functionsOf(source);
  const sales = grid.across(...ends, 0);
  return grid.written((index) => {
    if (index === 0) {
      const marks = functions.map(({ id }): [string, Cell] => [
        `f ${id}`,
        input(inputs.salesFunctions.includes(id) ? 1 : null, 'whole'),
      ]);
      return { name: text.sales, ...Object.fromEntries(marks) };
    }
    const row = page.owners.rows[index - 1];
    if (!row) return {};
    const cells = grid.across(...ends, index);
    const count = grid.cell('accountable', index);
    const accountable = formula`((${cells}="A")+(${cells}="AR"))`;
    const isTouched = formula`SUMPRODUCT(--(LEN(${cells})>0))>0`;
    const gap = formula`IF(${count}>1,${words.sheet.gap.several},IF(${isTouched},${words.sheet.gap.nobody},${words.sheet.gap.untouched}))`;
    const said = functions.map(({ id }): [string, Cell] => [
      `f ${id}`,
      input(inputs.grid[row.id]?.[id] ?? null, 'plain', roles),
    ]);
    return {
      name: words.asked.commitment[row.id].name,
      ...Object.fromEntries(said),
      accountable: result(formula`SUMPRODUCT(${accountable})`, row.accountable.length, 'whole'),
      bySales: result(
        formula`IF(${count}=1,SUMPRODUCT(${accountable}*(${sales}=1)),"")`,
        row.gap === null ? (row.bySales ? 1 : 0) : null,
        'whole',
      ),
      state: result(
        formula`IF(${count}=1,${words.sheet.one},${gap})`,
        row.gap === null ? words.sheet.one : words.sheet.gap[row.gap],
      ),
    };
  });
}

function ownedBlock({ words, result: page }: Source, { grid, ends, owned }: Layout): Block {
  const { sheet } = words;
  const { clear, heldBySales, salesShare } = page.owners;
  const sales = grid.across(...ends, 0);
  const at = owned.at;
  return owned.written({
    clear: [sheet.clear, result(formula`SUMPRODUCT(--(${grid.column('accountable')}=1))`, clear, 'whole')],
    held: [sheet.bySales, result(formula`SUM(${grid.column('bySales')})`, heldBySales, 'whole')],
    share: [
      sheet.share,
      result(
        formula`IF(OR(COUNT(${sales})=0,${at('clear')}=0),"",${at('held')}/${at('clear')})`,
        salesShare,
        'percent',
      ),
    ],
  });
}

function testBlock({ words, inputs }: Source, { test }: Layout): Block {
  const { yes, no } = words.text.test;
  return test.written((index) => {
    const item = testItems[index];
    if (item === undefined) return {};
    const said = inputs.test[item];
    const answer = said === undefined ? null : said ? yes : no;
    return { question: words.asked.test[item], answer: input(answer, 'plain', [yes, no]) };
  });
}

function testedBlock({ words, result: page }: Source, { test, tested }: Layout): Block {
  const { sheet, text } = words;
  const answers = test.column('answer');
  const at = tested.at;
  const named = test.cell('answer', testItems.indexOf(cappingItem));
  const plain = formula`${at('yes')}/${testItems.length}`;
  return tested.written({
    answered: [
      sheet.answered,
      result(
        formula`SUMPRODUCT((${answers}=${text.test.yes})+(${answers}=${text.test.no}))`,
        testItems.length - page.test.open,
        'whole',
      ),
    ],
    yes: [sheet.yes, result(formula`SUMPRODUCT(--(${answers}=${text.test.yes}))`, page.test.yes, 'whole')],
    score: [
      sheet.score,
      result(
        formula`IF(${at('answered')}=0,"",IF(${named}=${text.test.yes},${plain},MIN(${ownershipCap},${plain})))`,
        page.test.score,
        'percent',
      ),
    ],
  });
}

function rowsBlock({ words, inputs }: Source, { rows }: Layout): Block {
  const { position } = words.text.compare;
  const choices = positions.map((each) => position[each]);
  return rows.written((index) => {
    const row = comparisonRows[index];
    if (row === undefined) return {};
    const said = inputs.comparison[row];
    const stand = said?.position ?? null;
    return {
      row: words.asked.compared[row].name,
      stand: input(stand === null ? null : position[stand], 'plain', choices),
      evidence: input(said?.evidence ?? ''),
    };
  });
}

function countsBlock({ words, result: page }: Source, { rows, counts }: Layout): Block {
  const { position } = words.text.compare;
  const count = (each: Position): readonly [string, Cell] => [
    position[each],
    result(
      formula`SUMPRODUCT(--(${rows.column('stand')}=${position[each]}))`,
      page.comparison[each],
      'whole',
    ),
  ];
  return counts.written({
    sales: count('sales'),
    between: count('between'),
    business: count('business'),
  });
}
