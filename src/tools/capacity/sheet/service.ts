import { fixed } from '../../../exchange/workbook/cell.ts';
import { tableAt } from '../../../exchange/workbook/table.ts';
import { firstRow, titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Source } from './source.ts';

/** The service level by number of accounts, as the page simulated it: there is no formula for a simulation. */
export function serviceSheet({ words, inputs, service }: Source): Sheet {
  const { sheets, notes } = words.sheet;
  const { table } = words.text;
  const points = service?.points ?? [];
  const rows = tableAt({
    sheet: 'service',
    row: firstRow,
    columns: [
      { key: 'number', head: table.number },
      { key: 'together', head: table.together },
      { key: 'togetherError', head: table.togetherError },
      { key: 'running', head: table.longAgo },
      { key: 'runningError', head: table.longAgoError },
    ],
    count: points.length,
  });
  const written = rows.written((index) => {
    const point = points[index];
    if (!point) return {};
    const { accounts, together, running } = point;
    return {
      number: accounts,
      together: fixed(together.mean, 'percent'),
      togetherError: fixed(together.standardError, 'percent'),
      running: fixed(running.mean, 'percent'),
      runningError: fixed(running.standardError, 'percent'),
    };
  });
  const { runs, months } = service ?? { runs: 0, months: 0 };
  return titledSheet({
    id: 'service',
    ...sheets.service,
    remark: service ? fill(notes.service, { runs, months, seed: inputs.seed }) : notes.serviceOpen,
    blocks: [written],
    widths: [14, 24],
    frozenRows: firstRow,
  });
}
