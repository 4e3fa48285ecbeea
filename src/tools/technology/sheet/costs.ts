import { input, type Cell } from '../../../exchange/workbook/cell.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { costFields } from '../schema.ts';
import { optionKey, type Layout } from './layout.ts';
import type { Source } from './source.ts';

/** What was entered of costs, users and adoption. */
export function costsSheet(source: Source, layout: Layout): Sheet {
  const { sheet } = source.words;
  return titledSheet({
    id: 'costs',
    ...sheet.sheets.costs,
    remark: sheet.notes.costs,
    blocks: [
      layout.costs.written((index) => costCells(source, index)),
      layout.adoption.written((index) => adoptionCells(source, index)),
    ],
    widths: [46, 18],
    frozenRows: 4,
  });
}

function byOption(source: Source, cellOf: (option: Source['inputs']['options'][number]) => Cell) {
  return Object.fromEntries(source.inputs.options.map((option, index) => [optionKey(index), cellOf(option)]));
}

function costCells(source: Source, index: number): Record<string, Cell> {
  const field = costFields[index];
  if (field === undefined) return {};
  const isTime = field === 'adminHours' || field === 'userMinutes';
  return {
    field: source.words.text.option.cost[field],
    ...byOption(source, ({ costs }) => input(costs[field], isTime ? 'plain' : 'money')),
  };
}

function adoptionCells(source: Source, index: number): Record<string, Cell> {
  const line = source.result.users.lines[index];
  if (!line) return {};
  const { id, name } = line.function;
  return {
    department: name,
    users: input(line.users, 'whole'),
    ...byOption(source, ({ adoption }) => input(adoption[id] ?? null, 'percent')),
  };
}
