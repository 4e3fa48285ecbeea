import { useCallback, useMemo } from 'preact/hooks';
import { newId } from '../../../../workspace/new-id.ts';
import { PeopleImportButton } from '../../../../workbench/people/PeopleImportButton.tsx';
import type { TakenPeople } from '../../../../workbench/people/PeopleImport.tsx';
import type { DesignText } from '../../design-text.en.ts';
import { takePositions } from '../../state/changes.ts';
import { positionColumns, positionDrafts } from './take-people.ts';
import type { ChangeWith } from '../compensation-props.ts';

export interface TakePeopleProps {
  readonly text: DesignText;
  readonly changeWith: ChangeWith;
}

/** Posts from a file or the clipboard. */
export function TakePeople({ text, changeWith }: TakePeopleProps) {
  const columns = useMemo(
    () => positionColumns.map((column) => ({ ...column, label: text.people[column.key] })),
    [text],
  );
  const take = useCallback(
    ({ document, rows }: TakenPeople) => {
      changeWith(document, takePositions(positionDrafts(rows), newId), { snapshot: 'import' });
    },
    [changeWith],
  );
  return <PeopleImportButton columns={columns} onTake={take} />;
}
