import type { Locale } from '../../../../../i18n/locale.ts';
import { loadImportText } from '../../../../../workbench/import/load-import-text.ts';
import { ImportDialog, type ImportDialogProps } from './ImportDialog.tsx';

/** The dialog with the words that it shares with other tables. */
export async function importDialog(locale: Locale) {
  const importText = await loadImportText(locale);
  return function AccountsImport(props: Omit<ImportDialogProps, 'importText'>) {
    return <ImportDialog {...props} importText={importText} />;
  };
}
