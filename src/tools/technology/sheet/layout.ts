import { fieldsAt, type Fields } from '../../../exchange/workbook/fields.ts';
import { tableAt, type Column, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow } from '../../../exchange/workbook/workbook.ts';
import { optionName } from '../chart.ts';
import { costFields, habits } from '../schema.ts';
import type { Source } from './source.ts';

const settings = [
  'years',
  'discount',
  'hourCost',
  'weeks',
  'days',
  'claim',
  'demo',
  'pilot',
  'floor',
  'completeCount',
  'isOpen',
] as const;
const totals = ['users', 'annuity', 'end'] as const;

export interface Layout {
  readonly settings: Fields<(typeof settings)[number]>;
  readonly needs: Table;
  /** Options one after another, each with all needs. */
  readonly ratings: Table;
  /** A column for each option: `option 0`, `option 1`… */
  readonly costs: Table;
  readonly adoption: Table;
  readonly totals: Fields<(typeof totals)[number]>;
  readonly comparison: Table;
  readonly verdict: Fields<'verdict'>;
  readonly habits: Table;
  readonly index: Fields<'index'>;
}

/** By what formulas find the column of an option. */
export function optionKey(index: number): string {
  return `option ${index}`;
}

/** Where everything stands, before any of it is written: the sheets point at each other. */
export function layoutOf(source: Source): Layout {
  const { words, inputs, result } = source;
  const { text, sheet } = words;
  const settingsFields = fieldsAt('needs', firstRow, settings);
  const costs = tableAt({
    sheet: 'costs',
    row: firstRow,
    columns: [{ key: 'field', head: sheet.field }, ...optionColumns(source)],
    count: costFields.length,
  });
  const totalsFields = fieldsAt('comparison', firstRow, totals);
  const comparison = tableAt({
    sheet: 'comparison',
    row: totalsFields.nextRow + 1,
    columns: comparisonColumns(source),
    count: inputs.options.length,
  });
  const habitTable = tableAt({
    sheet: 'habits',
    row: firstRow,
    columns: [
      { key: 'habit', head: sheet.habit },
      { key: 'ours', head: sheet.ours },
      { key: 'points', head: text.lines.points },
    ],
    count: habits.length,
  });
  return {
    settings: settingsFields,
    needs: tableAt({
      sheet: 'needs',
      row: settingsFields.nextRow + 1,
      columns: needColumns(source),
      count: inputs.needs.length,
    }),
    ratings: tableAt({
      sheet: 'ratings',
      row: firstRow,
      columns: ratingColumns(source),
      count: inputs.options.length * inputs.needs.length,
    }),
    costs,
    adoption: tableAt({
      sheet: 'costs',
      row: costs.nextRow + 1,
      columns: [
        { key: 'department', head: sheet.department },
        { key: 'users', head: sheet.users },
        ...optionColumns(source),
      ],
      count: result.users.lines.length,
    }),
    totals: totalsFields,
    comparison,
    verdict: fieldsAt('comparison', comparison.nextRow + 1, ['verdict']),
    habits: habitTable,
    index: fieldsAt('habits', habitTable.nextRow + 1, ['index']),
  };
}

function optionColumns({ words, inputs }: Source): readonly Column[] {
  return inputs.options.map((option, index) => ({ key: optionKey(index), head: optionName(words, option) }));
}

function needColumns({ words: { text, sheet } }: Source): readonly Column[] {
  const { need } = text;
  return [
    { key: 'name', head: need.name },
    { key: 'owner', head: need.owner },
    { key: 'key', head: need.key },
    { key: 'pain', head: need.pain },
    { key: 'unit', head: need.unit },
    { key: 'money', head: sheet.money },
    { key: 'source', head: need.source },
    { key: 'measure', head: need.measure },
    { key: 'process', head: need.process },
    { key: 'weight', head: need.weight },
    { key: 'must', head: need.must },
    { key: 'complete', head: sheet.complete },
    { key: 'share', head: text.lines.share },
    { key: 'counts', head: sheet.counts },
  ];
}

function ratingColumns({ words: { text, sheet } }: Source): readonly Column[] {
  const { lines, table } = text;
  return [
    { key: 'option', head: table.option },
    { key: 'need', head: lines.need },
    { key: 'rating', head: lines.rating },
    { key: 'evidence', head: sheet.evidence },
    { key: 'trust', head: lines.trust },
    { key: 'points', head: lines.points },
    { key: 'known', head: sheet.known },
    { key: 'covered', head: sheet.covered },
    { key: 'failed', head: sheet.failed },
    { key: 'unknown', head: sheet.unknown },
    { key: 'relieved', head: lines.relieved },
  ];
}

function comparisonColumns({ words: { text, sheet } }: Source): readonly Column[] {
  const { table } = text;
  return [
    { key: 'option', head: table.option },
    { key: 'fit', head: table.fit },
    { key: 'failed', head: sheet.failed },
    { key: 'unknown', head: sheet.unknown },
    { key: 'covered', head: table.covered },
    { key: 'adminHours', head: sheet.adminHours },
    { key: 'userHours', head: sheet.userHours },
    { key: 'time', head: sheet.time },
    { key: 'cost', head: table.cost },
    { key: 'perNeed', head: table.perNeed },
    { key: 'yearly', head: sheet.yearly },
    { key: 'atFull', head: sheet.atFull },
    { key: 'adoption', head: table.adoption },
    { key: 'present', head: sheet.present },
    { key: 'net', head: table.net },
    { key: 'breakEven', head: table.breakEven },
  ];
}
