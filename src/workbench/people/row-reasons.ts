import type { PersonRowError } from '../../exchange/people/read-person-row.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { RefusedRow } from '../import/CheckedRows.tsx';
import type { PeopleImportText } from './import-text.en.ts';
import type { PeopleColumn } from './people-column.ts';

/** Why rows are not taken, in sentences: what is wrong, and what would be right. */
export function reasonsInWords(
  locale: Locale,
  text: PeopleImportText,
  levels: Readonly<Record<string, string>>,
  columns: readonly PeopleColumn[],
  errors: readonly PersonRowError[],
): readonly RefusedRow[] {
  return errors.map(({ row, heading, code, text: cell, values }) => {
    const column = columns.find(({ key }) => key === values.key);
    const labels = column?.choiceLabels ?? {};
    const limit = Number(values.limit);
    const slots = {
      ...values,
      limit:
        column?.kind === 'percent'
          ? formatPercent(locale, limit)
          : formatNumber(locale, limit, Number.isInteger(limit) ? 0 : 2),
      text: cell,
      levels: Object.values(levels).join(' · '),
      choices: Object.values(labels).join(' · '),
    };
    return { row, heading, reason: fill(text.codes[code], slots) };
  });
}
