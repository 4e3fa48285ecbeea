import { fill } from '../../../../i18n/fill.ts';
import type { DataGridText } from '../../../../ui/data-grid/grid-text.ts';
import type { InputText } from '../../inputs-text.en.ts';

export function gridText({ dataGrid, accounts }: InputText): DataGridText {
  return {
    ...dataGrid,
    newRow: accounts.add,
    shown: (shown, total) => fill(dataGrid.shown, { shown, total }),
    unread: (n) => fill(dataGrid.unread, { n }),
  };
}
