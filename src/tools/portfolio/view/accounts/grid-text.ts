import { fill } from '../../../../i18n/fill.ts';
import type { DataGridText } from '../../../../ui/data-grid/grid-text.ts';
import type { AccountsText } from '../../accounts-text.en.ts';

export function gridText({ dataGrid }: AccountsText, newRow: string): DataGridText {
  return {
    ...dataGrid,
    newRow,
    shown: (shown, total) => fill(dataGrid.shown, { shown, total }),
    unread: (n) => fill(dataGrid.unread, { n }),
  };
}
