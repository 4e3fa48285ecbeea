import type { MergedPeople } from '../../exchange/people/merge-people.ts';
import type { PeopleFromTable } from '../../exchange/people/people-from-table.ts';
import { fill } from '../../i18n/fill.ts';
import { CheckedRows } from '../import/CheckedRows.tsx';
import type { ImportText } from '../import/text.en.ts';
import { useWorkbenchWords } from '../words.ts';
import type { PeopleImportText } from './import-text.en.ts';
import type { PeopleColumn } from './people-column.ts';
import { reasonsInWords } from './row-reasons.ts';

export interface CheckPeopleProps {
  readonly text: PeopleImportText;
  readonly importText: ImportText;
  readonly columns: readonly PeopleColumn[];
  readonly read: PeopleFromTable;
  readonly merged: MergedPeople;
  readonly newDepartments: readonly string[];
}

const namesShown = 10;

export function CheckPeople({ text, importText, columns, read, merged, newDepartments }: CheckPeopleProps) {
  const { locale, text: workbench } = useWorkbenchWords();
  const { levels } = workbench.people;
  const { added, updated, unchanged, rows } = merged;
  const known = updated + unchanged;
  return (
    <CheckedRows
      text={importText}
      sound={rows.length > 0 ? fill(text.sound, { rows: rows.length, added, known }) : null}
      updates={known > 0}
      errors={reasonsInWords(locale, text, levels, columns, read.errors)}
      rowsLeftOut={read.rowsLeftOut}
    >
      {newDepartments.length > 0 ? (
        <p class="ui-hint">
          {fill(text.newDepartments, { names: newDepartments.slice(0, namesShown).join(' · ') })}
        </p>
      ) : null}
    </CheckedRows>
  );
}
