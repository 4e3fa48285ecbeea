import { fixed } from '../../../exchange/workbook/cell.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** The overview of all accounts, whose contacts are not in the file. */
export function accountsSheet({ words, result }: Source, { accounts }: Layout): Sheet {
  const { sheet } = words;
  return titledSheet({
    id: 'accounts',
    ...sheet.sheets.accounts,
    remark: sheet.notes.accounts,
    blocks: [
      accounts.written((index) => {
        const one = result.overview[index];
        if (one === undefined) return {};
        return {
          name: one.name,
          contacts: fixed(one.contacts, 'whole'),
          worst: fixed(one.threads.worst?.person.name ?? null),
          share: fixed(one.threads.worst?.share ?? 0, 'percent'),
          overdue: fixed(one.overdue, 'whole'),
          evidence: fixed(one.covering.evidence, 'percent'),
        };
      }),
    ],
    widths: [34, 14, 24, 16],
    frozenRows: 4,
  });
}
