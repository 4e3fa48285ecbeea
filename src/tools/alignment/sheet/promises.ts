import { result } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { promiseName } from '../chart.ts';
import { stages } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Below this place of the stages a function cannot carry a promise. */
const able = stages.indexOf('able') + 1;

/** Each promise with its stand, then the departments it rests on, one row each. */
export function promisesSheet(
  { words, result: page }: Source,
  { promises, needed, pairs, departments }: Layout,
): Sheet {
  const { promises: text } = words.text;
  const { nobody, unknown, holds, 'at-risk': atRisk } = text.stands;
  const numbers = needed.column('number');
  return titledSheet({
    id: 'promises',
    ...words.sheet.sheets.promises,
    remark: words.sheet.notes.promises,
    blocks: [
      promises.written((index) => {
        const line = page.promises[index];
        if (!line) return {};
        const at = (column: string) => promises.cell(column, index);
        const own = formula`${numbers},${at('number')}`;
        const stages = needed.column('stage');
        return {
          number: index + 1,
          text: promiseName(words, line),
          to: line.accountName ?? text.all,
          needed: result(formula`COUNTIF(${own})`, line.functions.length, 'whole'),
          known: result(
            formula`SUMPRODUCT((${numbers}=${at('number')})*ISNUMBER(${stages}))`,
            line.functions.filter(({ stage }) => stage !== null).length,
            'whole',
          ),
          below: result(formula`COUNTIFS(${own},${stages},${`<${able}`})`, line.below.length, 'whole'),
          stand: result(
            formula`IF(${at('needed')}=0,${nobody},IF(${at('below')}>0,${atRisk},IF(${at('known')}<${at('needed')},${unknown},${holds})))`,
            text.stands[line.stand],
          ),
        };
      }),
      needed.written((index) => {
        const pair = pairs[index];
        if (!pair) return {};
        const place = page.functions.findIndex(({ id }) => id === pair.one.id);
        const { stage } = pair.one;
        return {
          number: pair.index + 1,
          department: pair.one.name,
          stage: result(
            formula`IF(COUNT(${departments.cell('number', place)})=1,${departments.cell('number', place)},"")`,
            stage && stages.indexOf(stage) + 1,
            'whole',
          ),
        };
      }),
    ],
    widths: [8, 60, 26, 14],
    frozenRows: 3,
  });
}
